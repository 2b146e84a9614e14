import { isFound, valueAt, wordsOf } from './finding.ts';
import type { Found } from './finding.ts';
import type { ProblemPath } from './problem.ts';

/** The languages that problems are told in. */
export type ProblemLanguage = 'da' | 'en';

const words = {
  da: {
    whole: 'I filen som helhed',
    in: 'I',
    quote: (text: string) => `»${text}«`,
    taxonomies: ['taksonomien', 'taksonomi nr.'],
    dimensions: ['dimensionen', 'dimension nr.'],
    pejlemaerkeSets: ['sættet', 'sæt nr.'],
    level: 'niveau',
    descriptors: 'celle nr.',
    claims: 'udsagn',
    pejlemaerker: 'pejlemærke',
    examples: 'eksempel nr.',
    placements: 'ståsted nr.',
    field: 'feltet',
    language: 'sproget',
    entry: 'nr.',
  },
  en: {
    whole: 'In the file as a whole',
    in: 'In',
    quote: (text: string) => `“${text}”`,
    taxonomies: ['the taxonomy', 'taxonomy no.'],
    dimensions: ['the dimension', 'dimension no.'],
    pejlemaerkeSets: ['the set', 'set no.'],
    level: 'level',
    descriptors: 'cell no.',
    claims: 'claim',
    pejlemaerker: 'beacon',
    examples: 'example no.',
    placements: 'placement no.',
    field: 'the field',
    language: 'the language',
    entry: 'no.',
  },
} as const;

const numbered = ['claims', 'pejlemaerker', 'examples'] as const;
const titled = ['taxonomies', 'dimensions', 'pejlemaerkeSets'] as const;
const inLanguages = new Set(['title', 'name', 'text', 'example']);

/**
 * A place in a document in words, by the titles that stand there: "I taksonomien »Undervisere«, niveau 3,
 * dimensionen »Mål«, udsagn 2, feltet »text«".
 *
 * @param path The place, as in `Problem.path`.
 * @param language The language of the words.
 * @param document The document that the path is a place in. Without it, parts are told by their number.
 * @param framework For a document that is not a framework itself, such as a profile: where its titles are.
 */
export function describePath(
  path: ProblemPath,
  language: ProblemLanguage,
  document?: unknown,
  framework: unknown = document,
): string {
  if (path.length === 0) return words[language].whole;
  const steps: string[] = [];
  for (let index = 0; index < path.length; index++) {
    const [step, next] = [path[index] ?? '', path[index + 1]];
    if (typeof next === 'number') {
      steps.push(...entry(String(step), path.slice(0, index + 2), language, document, framework));
      index++;
    } else steps.push(field(String(step), path[index - 1], language));
  }
  return `${words[language].in} ${steps.join(', ')}`;
}

function field(step: string, owner: string | number | undefined, language: ProblemLanguage): string {
  const { quote, field: word, language: languageWord } = words[language];
  return `${inLanguages.has(String(owner)) ? languageWord : word} ${quote(short(step))}`;
}

function entry(
  list: string,
  path: ProblemPath,
  language: ProblemLanguage,
  document: unknown,
  framework: unknown,
): string[] {
  const said = words[language];
  const number = Number(path.at(-1)) + 1;
  const found = valueAt(document, path);
  const part = isFound(found) ? found : {};
  const title = titled.find((name) => name === list);
  if (title) {
    const [named, nameless] = said[title];
    const text = titleOf(part, 'title', language);
    return [text === undefined ? `${nameless} ${number}` : `${named} ${said.quote(text)}`];
  }
  const plain = numbered.find((name) => name === list);
  if (plain) return [`${said[plain]} ${number}`];
  if (list === 'levels') return [levelWords(number, part, language)];
  if (list === 'descriptors') {
    return cellWords(part, valueAt(document, path.slice(0, -2)), language) ?? [`${said.descriptors} ${number}`];
  }
  if (list === 'placements') return [`${said.placements} ${number}`, ...placementWords(part, language, framework)];
  return [`${said.field} ${said.quote(short(list))}`, `${said.entry} ${number}`];
}

function levelWords(number: number, level: Found, language: ProblemLanguage): string {
  const name = titleOf(level, 'name', language);
  return `${words[language].level} ${number}${name === undefined ? '' : ` (${name})`}`;
}

/** A cell is told by its level and dimension, where it names both; where these exist, by number and title. */
function cellWords(cell: Found, taxonomy: unknown, language: ProblemLanguage): string[] | undefined {
  const { level: word, dimensions, quote } = words[language];
  const [level, dimension] = [wordsOf(cell, 'level'), wordsOf(cell, 'dimension')];
  if (level === undefined || dimension === undefined) return undefined;
  const row = partById(taxonomy, 'levels', level);
  const column = partById(taxonomy, 'dimensions', dimension);
  return [
    row ? levelWords(row.number, row.part, language) : `${word} ${quote(short(level))}`,
    `${dimensions[0]} ${quote((column && titleOf(column.part, 'title', language)) ?? short(dimension))}`,
  ];
}

function placementWords(placement: Found, language: ProblemLanguage, framework: unknown): string[] {
  const { dimensions, quote } = words[language];
  const dimension = wordsOf(placement, 'dimension');
  if (dimension === undefined) return [];
  const taxonomy = isFound(framework) && partById(framework, 'taxonomies', wordsOf(placement, 'taxonomy') ?? '');
  const column = taxonomy ? partById(taxonomy.part, 'dimensions', dimension) : undefined;
  return [`${dimensions[0]} ${quote((column && titleOf(column.part, 'title', language)) ?? short(dimension))}`];
}

function partById(owner: unknown, list: string, id: string): { part: Found; number: number } | undefined {
  const parts = valueAt(owner, [list]);
  if (!Array.isArray(parts)) return undefined;
  const index = parts.findIndex((part: unknown) => isFound(part) && part['id'] === id);
  const part: unknown = parts[index];
  return isFound(part) ? { part, number: index + 1 } : undefined;
}

/** The text in the language of the words, else in whichever it has. */
function titleOf(part: Found, key: string, language: ProblemLanguage): string | undefined {
  const text = part[key];
  if (!isFound(text)) return undefined;
  const found = [wordsOf(text, language), ...Object.keys(text).map((other) => wordsOf(text, other))];
  const title = found.find((one) => one !== undefined);
  return title === undefined ? undefined : short(title);
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text);
