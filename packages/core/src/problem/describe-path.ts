import { isFound, valueAt, wordsOf } from './finding.ts';
import type { Found } from './finding.ts';
import { placeWords as words } from './place-words.ts';
import type { ProblemPath } from './problem.ts';
import { short } from './short.ts';

/** The languages that problems are told in. */
export type ProblemLanguage = 'da' | 'en';

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
  let list = '';
  for (let index = 0; index < path.length; index++) {
    const [step, next] = [path[index] ?? '', path[index + 1]];
    if (typeof step === 'number') {
      // A document that is a list itself.
      steps.push(`${words[language].entry} ${step + 1}`);
    } else if (typeof next === 'number') {
      steps.push(...entry(step, list, path.slice(0, index + 2), language, document, framework));
      list = step;
      index++;
    } else steps.push(field(step, path, index, language));
  }
  return `${words[language].in} ${steps.join(', ')}`;
}

/** A field that holds a part of its own has a word for it; a language of a text is told as one. */
function field(step: string, path: ProblemPath, index: number, language: ProblemLanguage): string {
  const { quote, field: word, language: languageWord, single } = words[language];
  const isOwner = index < path.length - 1;
  if (isOwner && Object.hasOwn(single, step)) return single[step] ?? '';
  const isLanguage = !isOwner && texts.has(String(path[index - 1]));
  return `${isLanguage ? languageWord : word} ${quote(nameOf(step))}`;
}

/** The fields that hold text by language. */
const texts = new Set([
  ...['title', 'name', 'text', 'example', 'description', 'term', 'definition', 'question', 'dataSource', 'unit'],
  ...['owner', 'scope', 'help', 'section', 'who', 'task', 'kindName', 'planText', 'learnerText', 'nextText', 'note'],
]);

function entry(
  list: string,
  owner: string,
  path: ProblemPath,
  language: ProblemLanguage,
  document: unknown,
  framework: unknown,
): string[] {
  const said = words[language];
  const number = Number(path.at(-1)) + 1;
  const found = valueAt(document, path);
  const part = isFound(found) ? found : {};
  if (list === 'levels') return [levelWords(number, part, language)];
  const cell = list === 'descriptors' && cellWords(part, valueAt(document, path.slice(0, -2)), language);
  if (cell) return cell;
  const name = [`${owner}.${list}`, list].find((key) => Object.hasOwn(said.parts, key));
  const known = name === undefined ? undefined : said.parts[name];
  if (!known) return [`${said.field} ${said.quote(nameOf(list))}`, `${said.entry} ${number}`];
  const title = titleOf(part, 'title', language) ?? titleOf(part, 'term', language);
  if (known.titled !== undefined && title !== undefined) return [`${known.titled} ${said.quote(title)}`];
  const told = `${known.numbered} ${number}`;
  return list === 'placements' ? [told, ...placementWords(part, language, framework)] : [told];
}

function levelWords(number: number, level: Found, language: ProblemLanguage): string {
  const name = titleOf(level, 'name', language) ?? titleOf(level, 'title', language);
  return `${words[language].level} ${number}${name === undefined ? '' : ` (${name})`}`;
}

/** A cell is told by its level and dimension, where it names both; where these exist, by number and title. */
function cellWords(cell: Found, taxonomy: unknown, language: ProblemLanguage): string[] | undefined {
  const { level: word, parts, quote } = words[language];
  const [level, dimension] = [wordsOf(cell, 'level'), wordsOf(cell, 'dimension')];
  if (level === undefined || dimension === undefined) return undefined;
  const row = partById(taxonomy, 'levels', level);
  const column = partById(taxonomy, 'dimensions', dimension);
  return [
    row ? levelWords(row.number, row.part, language) : `${word} ${quote(nameOf(level))}`,
    `${parts['dimensions']?.titled} ${quote((column && titleOf(column.part, 'title', language)) ?? nameOf(dimension))}`,
  ];
}

function placementWords(placement: Found, language: ProblemLanguage, framework: unknown): string[] {
  const { parts, quote } = words[language];
  const dimension = wordsOf(placement, 'dimension');
  if (dimension === undefined) return [];
  const taxonomy = isFound(framework) && partById(framework, 'taxonomies', wordsOf(placement, 'taxonomy') ?? '');
  const column = taxonomy ? partById(taxonomy.part, 'dimensions', dimension) : undefined;
  return [
    `${parts['dimensions']?.titled} ${quote((column && titleOf(column.part, 'title', language)) ?? nameOf(dimension))}`,
  ];
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
  return title === undefined ? undefined : nameOf(title);
}

const nameOf = (text: string): string => short(text, 60);
