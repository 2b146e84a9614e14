import { isDay } from '../text/day.ts';
import { problem } from './finding.ts';
import type { Found } from './finding.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** Two numbers, or two days, that are the wrong way round. */
export function fromAfterTo(part: Found, first: string, last: string, path: ProblemPath): Problem[] {
  const [from, to] = [part[first], part[last]];
  const isWrong =
    (typeof from === 'number' && typeof to === 'number' && from > to) ||
    (typeof from === 'string' && typeof to === 'string' && isDay(from) && isDay(to) && from > to);
  return isWrong ? [problem('from-after-to', [...path, last], { from, to })] : [];
}
