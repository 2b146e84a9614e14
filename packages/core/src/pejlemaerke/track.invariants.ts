import type { Framework } from '../framework/framework.ts';
import { isFound, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { fromAfterTo } from '../problem/from-after-to.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';

/** What a track promises and a schema cannot say; against the framework, where there is one. */
export function trackProblems(track: Found, framework: Framework | undefined): Problem[] {
  return [...badPeriod(track['period']), ...chosenTwice(track), ...(framework ? against(track, framework) : [])];
}

function badPeriod(period: unknown): Problem[] {
  if (!isFound(period)) return [];
  const days = (['from', 'to'] as const).flatMap((field) => noSuchDay(period, field, ['period']));
  return days.length > 0 ? days : fromAfterTo(period, 'from', 'to', ['period']);
}

function* idsIn(track: Found): Generator<[string, ProblemPath]> {
  const list = track['pejlemaerker'];
  if (!Array.isArray(list)) return;
  for (const [index, id] of list.entries()) {
    if (typeof id === 'string' && /\S/.test(id)) yield [id, ['pejlemaerker', index]];
  }
}

function chosenTwice(track: Found): Problem[] {
  const seen = new Set<string>();
  return [...idsIn(track)].flatMap(([found, path]) => {
    if (seen.has(found)) return [problem('duplicate-id', path, { found })];
    seen.add(found);
    return [];
  });
}

/** An id that is not there is a warning: the track is kept as it was written. */
function against(track: Found, framework: Framework): Problem[] {
  const name = wordsOf(track, 'set');
  const problems = otherEditions([[track, []]], framework);
  if (name === undefined) return problems;
  const sets = framework.pejlemaerkeSets ?? [];
  const set = sets.find((one) => one.id === name);
  if (!set) return [...problems, ...unknownId('unknown-reference', name, new Set(sets.map((one) => one.id)), ['set'])];
  const known = new Set(set.pejlemaerker.map((one) => one.id));
  for (const [found, path] of idsIn(track)) problems.push(...unknownId('unknown-reference', found, known, path));
  return problems;
}
