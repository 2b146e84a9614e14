import { isFound, partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { idsOf, idsOfOptional, innerIds, mayBe, unknownId } from '../problem/known-ids.ts';
import { duplicateIds } from '../problem/parts-along.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';

/** One descriptor that says where it stands, as far as that can be said. */
interface Cell {
  readonly level: string;
  readonly dimension: string;
  readonly path: ProblemPath;
  readonly claims: readonly (readonly [claim: Found, path: ProblemPath])[];
}

/**
 * What the docstring of `Taxonomy` promises and a schema cannot say, over whatever parts can be read: a list that is
 * missing or that cannot be read as a whole is told once, by its shape, and gives no problems here.
 */
export function taxonomyProblems(taxonomy: Found, path: ProblemPath): Problem[] {
  const levels = idsOf(taxonomy, 'levels');
  const dimensions = idsOf(taxonomy, 'dimensions');
  const all = [...cellsIn(taxonomy, path)];
  const cells = new Map<string, Cell>();
  const problems = [...duplicateIds(taxonomy, [['levels']], path), ...duplicateIds(taxonomy, [['dimensions']], path)];
  const astray = { levels: new Set<string>(), dimensions: new Set<string>() };
  for (const cell of all) {
    const noLevel = unknownId('unknown-level', cell.level, levels, [...cell.path, 'level']);
    const noDimension = unknownId('unknown-dimension', cell.dimension, dimensions, [...cell.path, 'dimension']);
    problems.push(...noLevel, ...noDimension);
    // A cell that names its level wrongly leaves a hole in its dimension (and the other way round): one problem, not two.
    if (noLevel.length > 0) astray.dimensions.add(cell.dimension);
    if (noDimension.length > 0) astray.levels.add(cell.level);
    if (noLevel.length > 0 || noDimension.length > 0) continue;
    if (cells.has(keyOf(cell.level, cell.dimension))) problems.push(problem('duplicate-cell', cell.path));
    else cells.set(keyOf(cell.level, cell.dimension), cell);
  }
  problems.push(...claimProblems([...cells.values()]));
  if (!levels || !dimensions) return problems;
  const complete = Array.isArray(taxonomy['descriptors']) && all.length === taxonomy['descriptors'].length;
  const order = [...levels];
  for (const [index, dimension] of [...dimensions].entries()) {
    const column = order.map((level) => cells.get(keyOf(level, dimension)));
    problems.push(...skippedLevels(column), ...identicalCells(column));
    const empty = order.flatMap((level, row) => (column[row] || astray.levels.has(level) ? [] : [row + 1]));
    if (!complete || astray.dimensions.has(dimension) || empty.length === 0) continue;
    const at = [...path, 'dimensions', index];
    if (empty.length === order.length) problems.push(problem('empty-dimension', at, { dimension }));
    else problems.push(...empty.map((level) => problem('empty-cell', at, { level, dimension })));
  }
  return problems;
}

/** `sameAs` and `readBeside` name dimensions that the framework has. */
export function dimensionRefProblems(framework: Found): Problem[] {
  const taxonomies = idsOfOptional(framework, 'taxonomies');
  const dimensions = innerIds(framework, 'taxonomies', 'dimensions');
  const problems: Problem[] = [];
  for (const [taxonomy, path] of partsOf(framework, 'taxonomies')) {
    for (const [dimension, place] of partsOf(taxonomy, 'dimensions', path)) {
      for (const list of ['sameAs', 'readBeside']) {
        for (const [ref, at] of partsOf(dimension, list, place)) {
          const [one, other] = [wordsOf(ref, 'taxonomy'), wordsOf(ref, 'dimension')];
          if (one === undefined || other === undefined) continue;
          if (mayBe(one, taxonomies) && mayBe(other, dimensions.get(one))) continue;
          problems.push(problem('unknown-reference', at, { found: `${one} / ${other}` }));
        }
      }
    }
  }
  return problems;
}

const keyOf = (level: string, dimension: string): string => JSON.stringify([level, dimension]);

function* cellsIn(taxonomy: Found, path: ProblemPath): Generator<Cell> {
  for (const [part, place] of partsOf(taxonomy, 'descriptors', path)) {
    const [level, dimension] = [wordsOf(part, 'level'), wordsOf(part, 'dimension')];
    if (level === undefined || dimension === undefined) continue;
    yield { level, dimension, path: place, claims: [...partsOf(part, 'claims', place)] };
  }
}

/** A claim id stands once in a cell, in one dimension, and with one text. */
function claimProblems(cells: readonly Cell[]): Problem[] {
  const first = new Map<string, { dimension: string; text: string }>();
  const problems: Problem[] = [];
  for (const { dimension, claims } of cells) {
    const here = new Set<string>();
    for (const [claim, path] of claims) {
      const id = wordsOf(claim, 'id');
      if (id === undefined) continue;
      const text = JSON.stringify(
        isFound(claim['text']) ? Object.entries(claim['text']).toSorted(([a], [b]) => (a < b ? -1 : 1)) : null,
      );
      const known = first.get(id);
      if (here.has(id)) problems.push(problem('duplicate-id', [...path, 'id'], { found: id }));
      else if (!known) first.set(id, { dimension, text });
      else if (known.dimension !== dimension) {
        problems.push(problem('claim-in-two-dimensions', [...path, 'id'], { found: id, dimension: known.dimension }));
      } else if (known.text !== text) problems.push(problem('claim-text-differs', [...path, 'text'], { found: id }));
      here.add(id);
    }
  }
  return problems;
}

/** A claim that a level carries on comes from the level below it; a cell that is empty interrupts nothing. */
function skippedLevels(column: readonly (Cell | undefined)[]): Problem[] {
  const last = new Map<string, number>();
  const cells = [...column.entries()].filter((entry): entry is [number, Cell] => entry[1] !== undefined);
  return cells.flatMap(([, cell], index) =>
    cell.claims.flatMap(([claim, path]) => {
      const id = wordsOf(claim, 'id');
      const before = id === undefined ? undefined : last.get(id);
      if (id !== undefined) last.set(id, index);
      if (before === undefined || before >= index - 1) return [];
      return [problem('claim-skips-a-level', [...path, 'id'], { found: id, level: (cells[before + 1]?.[0] ?? 0) + 1 })];
    }),
  );
}

/** Two neighbours that say the same give a team nothing to tell them apart by. */
function identicalCells(column: readonly (Cell | undefined)[]): Problem[] {
  return column.flatMap((cell, index) => {
    const below = column[index - 1];
    if (!cell || !below || saysOf(cell) === '' || saysOf(cell) !== saysOf(below)) return [];
    return [problem('identical-cells', cell.path, { level: index + 1, below: index })];
  });
}

/** What a cell says, claim by claim in the order of the claims' words; '' where it cannot be read whole. */
function saysOf(cell: Cell): string {
  const texts = cell.claims.map(([claim]) => wordingOf(claim['text']));
  return texts.includes('') ? '' : texts.toSorted().join('\n\n');
}

/** A text in all its languages, without regard to their order and to spacing; '' where it has no words. */
function wordingOf(text: unknown): string {
  if (!isFound(text)) return '';
  const lines = Object.keys(text).flatMap((language) => {
    const words = wordsOf(text, language);
    return words === undefined ? [] : [`${language} ${words.replace(/\s+/g, ' ').trim()}`];
  });
  return lines.toSorted().join('\n');
}
