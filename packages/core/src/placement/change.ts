import { levelNumber } from '../taxonomy/taxonomy.ts';
import type { Level, Taxonomy } from '../taxonomy/taxonomy.ts';
import { placementOf } from './profile.ts';
import type { Placement, Profile } from './placement.ts';

/**
 * What became of a dimension between two profiles.
 *
 * - `unanswered`: no placement in either. `first`: one now and none before. `cleared`: one before and none now.
 * - `unchanged`: the same level and on the way or not as before, or the same other state.
 * - `progress`, `setback`: placed at a later, at an earlier level. No team is in constant progress: a setback is an
 *   ordinary observation (conditions changed, a challenge came, the team is put together anew, its eye grew stricter),
 *   to be shown as calmly as progress, in the same colour and by the same kind of sign.
 * - `towards`, `no-longer-towards`: the same level, now on the way to the next, now no longer so.
 * - `other-state`: placed, not relevant and not agreed have taken each other's place; no direction is in that.
 * - `incomparable`: placed at two levels of which the taxonomy lacks at least one.
 */
export const changeKinds = [
  'unanswered',
  'first',
  'cleared',
  'unchanged',
  'progress',
  'setback',
  'towards',
  'no-longer-towards',
  'other-state',
  'incomparable',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One dimension then and now. Carries the levels themselves and no difference between them: it is not a score. */
export interface DimensionChange {
  readonly dimension: string;
  readonly kind: ChangeKind;
  readonly before?: Placement;
  readonly now?: Placement;
  /** The level that the team stood at before, where it was placed and the taxonomy has that level. */
  readonly levelBefore?: Level;
  readonly levelNow?: Level;
  /** Both name a constellation, and not the same: the team was put together anew in between, and the line is marked. */
  readonly newConstellation: boolean;
  /** The two were made in front of different frameworks or editions. */
  readonly otherEdition: boolean;
}

/**
 * What became of each dimension of the taxonomy, in its order, between two profiles. Only placements on this taxonomy
 * count: level 3 of another is not level 3 of this one.
 *
 * @example
 * ```ts
 * changeBetween(taxonomy, profileAt(placements, '2025-06-30'), profileAt(placements, '2026-06-30'));
 * // [{ dimension: 'aims', kind: 'progress', levelBefore: { id: '2' }, levelNow: { id: '3' }, ... }, ...]
 * ```
 */
export function changeBetween(taxonomy: Taxonomy, before: Profile, now: Profile): readonly DimensionChange[] {
  return taxonomy.dimensions.map(({ id }) =>
    changeOf(taxonomy, id, placementOf(before, id, taxonomy.id), placementOf(now, id, taxonomy.id)),
  );
}

function changeOf(
  taxonomy: Taxonomy,
  dimension: string,
  before: Placement | undefined,
  now: Placement | undefined,
): DimensionChange {
  const [levelBefore, levelNow] = [levelOf(taxonomy, before), levelOf(taxonomy, now)];
  return {
    dimension,
    kind: kindOf(taxonomy, before, now),
    ...(before && { before }),
    ...(now && { now }),
    ...(levelBefore && { levelBefore }),
    ...(levelNow && { levelNow }),
    newConstellation: Boolean(
      before?.constellation && now?.constellation && before.constellation !== now.constellation,
    ),
    otherEdition: Boolean(before && now && (before.framework !== now.framework || before.edition !== now.edition)),
  };
}

const levelOf = (taxonomy: Taxonomy, placement: Placement | undefined): Level | undefined =>
  placement?.state === 'placed' ? taxonomy.levels.find(({ id }) => id === placement.level) : undefined;

function kindOf(taxonomy: Taxonomy, before: Placement | undefined, now: Placement | undefined): ChangeKind {
  if (!before) return now ? 'first' : 'unanswered';
  if (!now) return 'cleared';
  if (before.state !== 'placed' || now.state !== 'placed')
    return before.state === now.state ? 'unchanged' : 'other-state';
  if (before.level === now.level) {
    if (before.towards === now.towards) return 'unchanged';
    return now.towards ? 'towards' : 'no-longer-towards';
  }
  const [from, to] = [levelNumber(taxonomy, before.level), levelNumber(taxonomy, now.level)];
  if (from === 0 || to === 0) return 'incomparable';
  return to > from ? 'progress' : 'setback';
}
