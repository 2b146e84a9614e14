import type * as z from 'zod/mini';

import { maxLanguages } from '../framework/framework.ts';
import { isFound, namesIn, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { repeats } from '../problem/repeats.ts';
import { textsAt } from '../problem/schema-walk.ts';

/** Lists whose texts are told of together; of the others, part by part. */
const together: ReadonlySet<unknown> = new Set([
  'units',
  'concepts',
  'indicators',
  'dialogueMethods',
  'learningQuestions',
  'relations',
  'examples',
]);

type Text = readonly [text: Readonly<Record<string, string>>, path: ProblemPath];

const isText = (value: unknown): value is Record<string, string> =>
  isFound(value) && Object.values(value).every((text) => typeof text === 'string');

/** Every text that a part has, wherever its schema has one. */
const textsIn = (schema: z.ZodMiniType, part: unknown, path: ProblemPath): Text[] =>
  [...textsAt(schema, part, path)].flatMap(([text, place]): Text[] => (isText(text) ? [[text, place]] : []));

/** The texts of a framework, gathered by whom they are told of. */
function ownersOf(framework: Found, schema: z.ZodMiniType): (readonly [ProblemPath, Text[]])[] {
  const owners = new Map<string, readonly [ProblemPath, Text[]]>();
  for (const text of textsIn(schema, framework, [])) {
    const owner = text[1].slice(0, together.has(text[1][0]) ? 1 : 2);
    const known = owners.get(JSON.stringify(owner));
    if (known) known[1].push(text);
    else owners.set(JSON.stringify(owner), [owner, [text]]);
  }
  return [...owners.values()];
}

/**
 * The languages of a framework: every text has the first of them; the others are told once for each taxonomy,
 * set and the like, with how many texts are in question, and not text by text. A list of languages that cannot be read says
 * nothing about the texts.
 */
export function languageProblems(framework: Found, schema: z.ZodMiniType): Problem[] {
  const languages: unknown = framework['languages'];
  if (!Array.isArray(languages) || languages.length > maxLanguages) return [];
  const listed = languages.filter((language) => typeof language === 'string');
  const [first] = listed;
  if (!first || first !== languages[0]) return [];
  const owners = ownersOf(framework, schema);
  return [
    ...repeats(namesIn(framework, 'languages'), ([language]) => language).map(([language, path]) =>
      problem('duplicate-language', path, { language }),
    ),
    ...owners.flatMap(([path, texts]) => [
      ...firstMissing(texts, path, first),
      ...othersMissing(
        texts,
        path,
        [...new Set(listed)].filter((language) => language !== first),
      ),
      ...notListed(texts, path, listed),
    ]),
  ];
}

function firstMissing(texts: readonly Text[], owner: ProblemPath, language: string): Problem[] {
  const missing = texts.filter(([text]) => wordsOf(text, language) === undefined);
  if (missing.length > 1 && missing.length === texts.length) {
    return [problem('first-language-missing', owner, { language, count: missing.length })];
  }
  return missing.map(([, path]) => problem('first-language-missing', path, { language, count: 1 }));
}

function othersMissing(texts: readonly Text[], owner: ProblemPath, languages: readonly string[]): Problem[] {
  return languages.flatMap((language) => {
    const count = texts.filter(([text]) => wordsOf(text, language) === undefined).length;
    return count > 0 ? [problem('language-missing', owner, { language, count, texts: texts.length })] : [];
  });
}

function notListed(texts: readonly Text[], owner: ProblemPath, listed: readonly string[]): Problem[] {
  const counts = new Map<string, number>();
  for (const [text] of texts) {
    for (const language of Object.keys(text)) {
      if (!listed.includes(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].map(([language, count]) => problem('language-not-listed', owner, { language, count }));
}
