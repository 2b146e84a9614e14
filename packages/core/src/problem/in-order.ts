import { problem } from './finding.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** The most problems that are told at once. */
export const maxProblems = 500;

/**
 * The problems in the order of the document, each once: a whole before its parts, parts in the document's own order,
 * what is missing last and in the order of the model. Of more than `maxProblems` the errors are kept first, and the
 * last says how many were left out.
 */
export function inOrder(problems: readonly Problem[], document: unknown): readonly Problem[] {
  const ranks = new WeakMap<object, Map<string, number>>();
  const rankOf = (owner: unknown, step: string | number): number => {
    if (typeof step === 'number' || typeof owner !== 'object' || owner === null) return Number(step) || 0;
    const known = ranks.get(owner) ?? new Map(Object.keys(owner).map((key, index) => [key, index]));
    ranks.set(owner, known);
    return known.get(step) ?? Infinity;
  };
  const placeOf = (path: ProblemPath): number[] => {
    let owner = document;
    return path.map((step) => {
      const rank = rankOf(owner, step);
      owner = rank === Infinity ? undefined : (owner as Record<string | number, unknown> | undefined)?.[step];
      return rank;
    });
  };
  const seen = new Map(problems.map((one) => [JSON.stringify([one.code, one.path, one.values]), one]));
  const kept = atMost([...seen.values()]);
  return kept
    .map((one) => ({ one, place: placeOf(one.path) }))
    .toSorted((a, b) => comparePlaces(a.place, b.place))
    .map(({ one }) => one)
    .concat(seen.size > kept.length ? problem('more-problems', [], { count: seen.size - kept.length }) : []);
}

function atMost(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= maxProblems) return problems;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...errors, ...problems.filter(({ severity }) => severity !== 'error')].slice(0, maxProblems);
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [one = 0, other = 0] = [a[index], b[index]];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.length - b.length;
}
