import { partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { idsOf } from '../problem/known-ids.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';

/** What a strategy promises: each track has something, and each purpose and effort stands in a track. */
export function strategyProblems(strategy: Found, path: ProblemPath): Problem[] {
  const tracks = [...partsOf(strategy, 'tracks', path)];
  const empty = tracks.filter(([track]) => ['purposes', 'efforts'].every((list) => isEmpty(track[list])));
  const isWhole = Array.isArray(strategy['tracks']) && strategy['tracks'].length === tracks.length;
  return [
    ...empty.map(([, place]) => problem('empty-track', place)),
    ...(isWhole ? ['purposes', 'efforts'].flatMap((list) => inNoTrack(strategy, list, path, tracks)) : []),
  ];
}

const isEmpty = (list: unknown): boolean => Array.isArray(list) && list.length === 0;

type Tracks = readonly (readonly [track: Found, path: ProblemPath])[];

function inNoTrack(strategy: Found, list: string, path: ProblemPath, tracks: Tracks): Problem[] {
  const named = tracks.flatMap(([track]): unknown[] => (Array.isArray(track[list]) ? track[list] : [undefined]));
  const known = idsOf(strategy, list);
  // A track that names one wrongly leaves one in no track: one problem, not two.
  if (!known || named.some((id) => typeof id !== 'string' || !known.has(id))) return [];
  return [...partsOf(strategy, list, path)].flatMap(([part, place]) => {
    const found = wordsOf(part, 'id');
    return found === undefined || named.includes(found) ? [] : [problem('in-no-track', place, { found })];
  });
}
