// A team's way to measure with, on the framework of matrix.data.ts: a level on every dimension, as a chart of others has
// no mark for what is not answered.
import type { Profile } from '@pejl/core';
import { framework } from './matrix.data.ts';

const dimensions = framework.taxonomies?.[0]?.dimensions ?? [];

const profile = (date: string, levels: readonly number[]): Profile => ({
  date,
  placements: dimensions.map(({ id }, axis) => ({
    framework: framework.id,
    edition: framework.edition,
    taxonomy: 'team',
    dimension: id,
    state: 'placed',
    level: `level-${levels[axis]}`,
    date,
  })),
});

/** The levels of two dates, by dimension; and what the second is changed into, and back. */
export const levels = {
  earlier: [1, 3, 2, 2, 4],
  now: [3, 2, 4, 3, 4],
  instead: [2, 4, 3, 5, 3],
} as const;

const earlier = profile('2026-03-02', levels.earlier);
export const profiles: readonly Profile[] = [earlier, profile('2026-11-18', levels.now)];
export const changed: readonly Profile[] = [earlier, profile('2026-11-18', levels.instead)];
