import type { Claim, Descriptor, Problem, Taxonomy } from '@pejl/core';
import { keyOf } from '../grid/grid.ts';
import { claimsOf } from './claims.ts';
import type { Frame } from './frame.ts';
import type { Heading } from './headings.ts';
import { idFrom, uniqueIds } from './ids.ts';
import { levelsFrom } from './levels.ts';
import type { Guess, GuessOptions } from './reading.ts';

/** What a taxonomy is built from. */
export interface Plan {
  readonly frame: Frame;
  /** Lowest first. */
  readonly levels: readonly Heading[];
  readonly dimensions: readonly Heading[];
  readonly language: string;
  readonly title: string;
  readonly options: GuessOptions;
}

/** A taxonomy, and the cells (by their origin) whose texts went into it. */
export interface Built {
  readonly taxonomy: Taxonomy;
  readonly used: ReadonlySet<string>;
  readonly guesses: readonly Guess[];
  readonly problems: readonly Problem[];
}

/** Puts a taxonomy together cell by cell. A claim with the same text as in the level below keeps that one's id. */
export function build({ frame, levels, dimensions, language, title, options }: Plan): Built {
  const { axes, headerRow, headerColumn } = frame;
  const named = levelsFrom(levels, frame, language, options.levelNames);
  const guesses: Guess[] = [...named.guesses];
  const problems: Problem[] = [];
  const used = new Set<string>();
  const [labels, titles] = axes.inRows ? [headerColumn, headerRow] : [headerRow, headerColumn];
  for (const { at } of levels) for (const line of at) if (labels !== false) use(line, labels);
  for (const { at } of dimensions) {
    if (titles === false) continue;
    for (const field of at) use(titles, field);
    // A common heading went into the title of the first field only, and only where there was a title to join it to.
    const [first = -1] = at;
    const group = (axes.inRows ? frame.rows : frame.columns).findLast((line) => line < titles);
    if (group !== undefined && axes.text(titles, first) !== '') use(group, first);
  }
  const heading = (line: number, field: number): boolean =>
    (labels !== false && levels.some(({ at }) => at.some((each) => same(line, field, each, labels)))) ||
    (titles !== false && same(line, field, titles, field));

  const idOf = uniqueIds();
  const descriptors: Descriptor[] = [];
  let split = 0;
  const places = new Map<string, { levels: Set<number>; dimensions: Set<number>; path: Guess['path'] }>();
  const entries = dimensions.map(({ at, text }, index) => {
    const own = options.dimensionTitles?.[index]?.trim();
    const words = own || text || `Dimension ${String(index + 1)}`;
    const dimension = idOf(idFrom(words, `dimension-${String(index + 1)}`));
    let below: readonly Claim[] = [];
    for (const [level, { at: lines }] of levels.entries()) {
      const paragraphs: string[] = [];
      const here = new Set<string>();
      for (const line of lines) {
        for (const field of at) {
          const cell = axes.cell(line, field);
          const key = keyOf(cell);
          if (cell.paragraphs.length === 0 || here.has(key) || heading(line, field)) continue;
          here.add(key);
          used.add(key);
          for (const paragraph of cell.paragraphs) paragraphs.push(paragraph);
          const place = places.get(key) ?? {
            levels: new Set(),
            dimensions: new Set(),
            path: ['rows', cell.origin.row, cell.origin.column],
          };
          place.levels.add(level + 1);
          place.dimensions.add(index + 1);
          places.set(key, place);
        }
      }
      const texts = claimsOf(paragraphs, options.splitClaims ?? true);
      if (texts.length === 0) {
        const values = { level: level + 1, dimension: words };
        const path = axes.pathOfCell(lines[0] ?? 0, at[0] ?? 0);
        problems.push({ code: 'cell-empty', severity: 'warning', path, values });
      } else {
        if (texts.length > 1) split++;
        const carried = [...below];
        const claims = texts.map((text, order): Claim => {
          const known = carried.findIndex((claim) => claim.text[language] === text);
          if (known >= 0) return carried.splice(known, 1)[0] as Claim;
          return { id: `${dimension}-${String(level + 1)}-${String(order + 1)}`, text: { [language]: text } };
        });
        descriptors.push({ level: `level-${String(level + 1)}`, dimension, claims });
        below = claims;
        continue;
      }
      below = [];
    }
    return { id: dimension, title: { [language]: words } };
  });
  for (const { levels: over, dimensions: across, path } of places.values()) {
    if (over.size > 1) guesses.push({ code: 'cell-spans-levels', path, values: { levels: over.size }, sure: true });
    if (across.size > 1) {
      guesses.push({ code: 'cell-spans-dimensions', path, values: { dimensions: across.size }, sure: true });
    }
  }
  if (split > 0) guesses.push({ code: 'claims-split', path: [], values: { cells: split }, sure: false });
  const taxonomy: Taxonomy = {
    id: options.id ?? idFrom(title, 'taxonomy'),
    title: { [language]: title },
    levels: named.levels,
    dimensions: entries,
    descriptors,
  };
  return { taxonomy, used, guesses, problems };

  function use(line: number, field: number): void {
    const cell = axes.cell(line, field);
    if (cell.paragraphs.length > 0) used.add(keyOf(cell));
  }

  function same(line: number, field: number, otherLine: number, otherField: number): boolean {
    return keyOf(axes.cell(line, field)) === keyOf(axes.cell(otherLine, otherField));
  }
}
