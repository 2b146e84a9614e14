import type { Level } from '@pejl/core';
import type { Frame } from './frame.ts';
import type { Heading } from './headings.ts';
import type { LevelLabel } from './level-label.ts';
import { levelLabel, levelWord } from './level-label.ts';
import type { Guess, GuessOptions, LevelOrder } from './reading.ts';

/** Which way the numbers run, where there are any: a table may start at the highest level. */
export function orderOf(
  levels: readonly Heading[],
  { axes }: Frame,
  { order }: GuessOptions,
): { order: LevelOrder; guesses: Guess[] } {
  if (order) return { order, guesses: [] };
  const numbers = levels.flatMap(({ text }) => levelLabel(text)?.number ?? []);
  const ups = numbers.filter((number, at) => at > 0 && number > (numbers[at - 1] ?? 0)).length;
  const downs = numbers.filter((number, at) => at > 0 && number < (numbers[at - 1] ?? 0)).length;
  if (downs <= ups) return { order: 'lowest-first', guesses: [] };
  const path = axes.pathOfLine(levels[0]?.at[0] ?? 0);
  return { order: 'highest-first', guesses: [{ code: 'highest-first', path, sure: true }] };
}

/**
 * The levels of a taxonomy from their headings, lowest first. A heading that is only the level's number gives no
 * name, for then the screen says the number in the reader's own language; a number that differs from the level's
 * place stays in the name.
 */
export function levelsFrom(
  headings: readonly Heading[],
  { axes }: Frame,
  language: string,
  names: GuessOptions['levelNames'] = [],
): { levels: Level[]; guesses: Guess[] } {
  const guesses: Guess[] = [];
  const labels = headings.map(({ text }) => levelLabel(text));
  const differ = labels.some((label, at) => label?.number !== undefined && label.number !== at + 1);
  if (differ) {
    const found = headings.map(({ text }) => text || '–').join(', ');
    guesses.push({ code: 'level-numbers-differ', path: [], values: { found }, sure: false });
  }
  const levels = headings.map(({ text, at }, place): Level => {
    const id = `level-${String(place + 1)}`;
    const label = labels[place];
    const wanted = names[place];
    const lacksNumber = label ? label.number === undefined : text === '' && labels.some((other) => other);
    if (lacksNumber && wanted === undefined) {
      const path = axes.pathOfLine(at[0] ?? 0);
      guesses.push({ code: 'level-number-missing', path, values: { level: place + 1, text }, sure: false });
    }
    const name = wanted ?? (label && !differ ? ownName(label, text, place + 1, language) : text);
    return name === '' ? { id } : { id, name: { [language]: name } };
  });
  return { levels, guesses };
}

function ownName(label: LevelLabel, text: string, place: number, language: string): string {
  const { word, number, name } = label;
  const plain = word === undefined || word.toLowerCase() === levelWord(language).toLowerCase();
  // "Trin 3" or "III" is the institution's own way of counting, and stays.
  if (plain && (number === undefined || text.includes(String(number)))) return name;
  return number === undefined ? `${text} ${String(place)}` : text;
}
