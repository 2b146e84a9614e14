import { maxLanguages } from '../framework/framework.ts';
import { isFound, partsOf, problem } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';

/** The fields that hold text in several languages. */
export const textFields: ReadonlySet<string> = new Set(['title', 'name', 'text', 'example']);
const lists = ['levels', 'dimensions', 'descriptors', 'claims', 'pejlemaerker'];

type Text = readonly [text: Readonly<Record<string, string>>, path: ProblemPath];

const isText = (value: unknown): value is Record<string, string> =>
  isFound(value) && Object.values(value).every((text) => typeof text === 'string');

const isWrittenIn = (text: Readonly<Record<string, string>>, language: string): boolean =>
  Object.hasOwn(text, language) && /\S/.test(text[language] ?? '');

/** Every text of a taxonomy, a set or an example that is text at all. */
function* textsIn(owner: Found, path: ProblemPath): Generator<Text> {
  for (const field of textFields) {
    const text = owner[field];
    if (isText(text)) yield [text, [...path, field]];
  }
  for (const list of lists) for (const [part, place] of partsOf(owner, list, path)) yield* textsIn(part, place);
}

/**
 * The languages of a framework: every text has the first of them; the others are told once for each taxonomy and
 * set, with how many texts are in question, and not text by text. A list of languages that cannot be read says
 * nothing about the texts.
 */
export function languageProblems(framework: Found): Problem[] {
  const languages: unknown = framework['languages'];
  if (!Array.isArray(languages) || languages.length > maxLanguages) return [];
  const listed = languages.filter((language) => typeof language === 'string');
  const [first] = listed;
  if (!first || first !== languages[0]) return [];
  const owners: [ProblemPath, Text[]][] = [
    [['title'], isText(framework['title']) ? [[framework['title'], ['title']]] : []],
    [['examples'], [...partsOf(framework, 'examples')].flatMap(([part, path]) => [...textsIn(part, path)])],
  ];
  for (const list of ['taxonomies', 'pejlemaerkeSets']) {
    for (const [part, path] of partsOf(framework, list)) owners.push([path, [...textsIn(part, path)]]);
  }
  return [
    ...listed.flatMap((language) => {
      const again = languages.indexOf(language, languages.indexOf(language) + 1);
      return again < 0 ? [] : [problem('duplicate-language', ['languages', again], { language })];
    }),
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
  const missing = texts.filter(([text]) => !isWrittenIn(text, language));
  if (missing.length > 1 && missing.length === texts.length) {
    return [problem('first-language-missing', owner, { language, count: missing.length })];
  }
  return missing.map(([, path]) => problem('first-language-missing', path, { language, count: 1 }));
}

function othersMissing(texts: readonly Text[], owner: ProblemPath, languages: readonly string[]): Problem[] {
  return languages.flatMap((language) => {
    const count = texts.filter(([text]) => !isWrittenIn(text, language)).length;
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
