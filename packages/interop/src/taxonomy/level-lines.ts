import { levelLabel } from './level-label.ts';

/** One line of a table: its label, and whether the rest of it reads like headings rather than descriptions. */
export interface LabelledLine {
  readonly line: number;
  readonly text: string;
  readonly headingLike: () => boolean;
}

/**
 * Which lines are levels by their labels. "Niveau" without a number is a level that has lost it when numbered ones
 * stand before it; before the first of them, or where the numbers start over, it is the heading over the labels.
 */
export function levelLines(lines: readonly LabelledLine[]): ReadonlySet<number> {
  const labelled = lines.flatMap((each) => {
    const label = levelLabel(each.text);
    return label ? [{ ...each, number: label.number }] : [];
  });
  const start = labelled.find(({ number }) => number !== undefined)?.number;
  const levels = new Set<number>();
  let before: number | undefined;
  for (const [at, { line, number, headingLike }] of labelled.entries()) {
    if (number !== undefined) {
      before = number;
      levels.add(line);
      continue;
    }
    const next = labelled[at + 1]?.number;
    const startsOver = next !== undefined && (before === undefined || (next === start && next !== before));
    if (!startsOver || ((before !== undefined || next === 2) && !headingLike())) levels.add(line);
  }
  return levels;
}

/**
 * Where the numbers of the levels start over, another table begins.
 *
 * @returns The last level line of each table but the last one.
 */
export function endsOfParts(lines: readonly LabelledLine[]): number[] {
  const levels = levelLines(lines);
  const ends: number[] = [];
  let start: number | undefined;
  let step = 0;
  let before: number | undefined;
  let last = -1;
  for (const { line, text } of lines) {
    if (!levels.has(line)) continue;
    const number = levelLabel(text)?.number;
    if (number !== undefined) {
      start ??= number;
      const direction = Math.sign(number - (before ?? number));
      if (step === 0) step = direction;
      else if (number === start && direction === -step) {
        ends.push(last);
        step = 0;
      }
      before = number;
    }
    last = line;
  }
  return ends;
}
