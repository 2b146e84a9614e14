import type { Placement, Profile } from './placement.ts';

const sameDimension = (a: Placement, b: Placement): boolean => a.taxonomy === b.taxonomy && a.dimension === b.dimension;

/**
 * Where a team stood at a date: of each dimension the latest of its placements on or before that day. Of two on the
 * same day the last in the list is it. What was placed later does not exist yet.
 *
 * @param placements A team's placements over time, in any order.
 * @param date `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * profileAt(placements, '2026-06-30').placements; // at most one a dimension, in the order they first appear
 * ```
 */
export function profileAt(placements: readonly Placement[], date: string): Profile {
  const latest = new Map<string, Placement>();
  for (const placement of placements) {
    if (placement.date > date) continue;
    const key = JSON.stringify([placement.taxonomy, placement.dimension]);
    const known = latest.get(key);
    if (!known || known.date <= placement.date) latest.set(key, placement);
  }
  return { date, placements: [...latest.values()] };
}

/**
 * The placement on a dimension, or undefined where the team has not answered.
 *
 * @param taxonomy Needed only where a profile holds placements on several taxonomies that use the same dimension ids.
 */
export function placementOf(profile: Profile, dimension: string, taxonomy?: string): Placement | undefined {
  return profile.placements.find(
    (placement) => placement.dimension === dimension && (taxonomy === undefined || placement.taxonomy === taxonomy),
  );
}

/** The profile with this placement in place of the one on the same dimension, or added last. */
export function place(profile: Profile, placement: Placement): Profile {
  const first = profile.placements.findIndex((other) => sameDimension(other, placement));
  if (first < 0) return { ...profile, placements: [...profile.placements, placement] };
  const placements = profile.placements.with(first, placement);
  return {
    ...profile,
    placements: placements.filter((other, index) => index === first || !sameDimension(other, placement)),
  };
}

/**
 * The profile with the dimension unanswered again; the very same profile where it was unanswered already.
 *
 * @param taxonomy As for `placementOf`.
 */
export function unplace(profile: Profile, dimension: string, taxonomy?: string): Profile {
  const placement = placementOf(profile, dimension, taxonomy);
  if (!placement) return profile;
  return { ...profile, placements: profile.placements.filter((other) => !sameDimension(other, placement)) };
}

/** The profile with the claim recognised ("det gør vi"), or no longer so where it was. Without any, the field is gone. */
export function toggleClaim(profile: Profile, claimId: string): Profile {
  const { metClaims = [], ...rest } = profile;
  const next = metClaims.includes(claimId) ? metClaims.filter((id) => id !== claimId) : [...metClaims, claimId];
  return next.length > 0 ? { ...rest, metClaims: next } : rest;
}
