import { isDay, profileAt, type Placement, type Profile, type Taxonomy } from '@pejl/core';

/** One chart holds at most this many dates. */
const mostDates = 4;

/** What was left out of a chart, so that it can be said. */
export interface LeftOut {
  /** Dates before the newest four. */
  readonly olderDates: number;
  /** Profiles without a date that the calendar has. */
  readonly undated: number;
  /** Placements on another taxonomy: level 3 there is not level 3 here. */
  readonly otherTaxonomy: number;
  /** Placements on a level that the taxonomy lacks, or in no state that there is; shown as unanswered. */
  readonly unknownLevel: number;
}

/**
 * The profiles of a chart: one a day, the oldest first, at most the newest four, with placements on this taxonomy only.
 * Of two placements on one dimension the later counts, and of two on the same day the last in the list.
 */
export function profilesByDate(
  taxonomy: Taxonomy,
  profiles: readonly Profile[],
): { readonly profiles: readonly Profile[]; readonly leftOut: LeftOut } {
  const days = new Map<string, Profile>();
  let undated = 0;
  for (const { date, constellation, placements } of profiles) {
    if (!isDay(date)) {
      undated++;
      continue;
    }
    const before = days.get(date);
    const named = constellation ?? before?.constellation;
    days.set(date, {
      date,
      placements: [...(before?.placements ?? []), ...placements],
      ...(named !== undefined && { constellation: named }),
    });
  }
  const known = (placement: Placement): boolean =>
    placement.state === 'placed'
      ? taxonomy.levels.some(({ id }) => id === placement.level)
      : placement.state === 'not-relevant' || placement.state === 'not-agreed';
  let [otherTaxonomy, unknownLevel] = [0, 0];
  const shown = [...days.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(-mostDates)
    .map((profile): Profile => {
      const own = profile.placements.filter((placement) => placement.taxonomy === taxonomy.id);
      const { placements } = profileAt(own, profile.date);
      const kept = placements.filter(known);
      otherTaxonomy += profile.placements.length - own.length;
      unknownLevel += placements.length - kept.length;
      return { ...profile, placements: kept };
    });
  return {
    profiles: shown,
    leftOut: { olderDates: days.size - shown.length, undated, otherTaxonomy, unknownLevel },
  };
}
