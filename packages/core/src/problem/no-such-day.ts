import { isDay } from '../text/day.ts';
import { problem, wordsOf } from './finding.ts';
import type { Found } from './finding.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** 2026-02-30 is written as a date and is none. What is not written as a date is told by its shape. */
export function noSuchDay(part: Found, field: string, path: ProblemPath): Problem[] {
  const found = wordsOf(part, field) ?? '';
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(found);
  return isWritten && !isDay(found) ? [problem('bad-date', [...path, field], { found })] : [];
}
