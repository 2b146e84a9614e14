import type { Framework } from '../framework/framework.ts';
import { isFound, namesIn, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { fromAfterTo } from '../problem/from-after-to.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem } from '../problem/problem.ts';
import { repeats } from '../problem/repeats.ts';

/** What a track promises and a schema cannot say; against the framework, where there is one. */
export function trackProblems(track: Found, framework: Framework | undefined): Problem[] {
  return [...badPeriod(track['period']), ...chosenTwice(track), ...(framework ? against(track, framework) : [])];
}

function badPeriod(period: unknown): Problem[] {
  if (!isFound(period)) return [];
  const days = (['from', 'to'] as const).flatMap((field) => noSuchDay(period, field, ['period']));
  return days.length > 0 ? days : fromAfterTo(period, 'from', 'to', ['period']);
}

const chosenTwice = (track: Found): Problem[] =>
  repeats(namesIn(track, 'pejlemaerker'), ([id]) => id).map(([found, path]) =>
    problem('duplicate-id', path, { found }),
  );

/** An id that is not there is a warning: the track is kept as it was written. */
function against(track: Found, framework: Framework): Problem[] {
  const name = wordsOf(track, 'set');
  const problems = otherEditions([[track, []]], framework);
  if (name === undefined) return problems;
  const sets = framework.pejlemaerkeSets ?? [];
  const set = sets.find((one) => one.id === name);
  if (!set) return [...problems, ...unknownId('unknown-reference', name, new Set(sets.map((one) => one.id)), ['set'])];
  const known = new Set(set.pejlemaerker.map((one) => one.id));
  const unknown = [...namesIn(track, 'pejlemaerker')].flatMap(([found, path]) =>
    unknownId('unknown-reference', found, known, path),
  );
  return [...problems, ...unknown];
}
