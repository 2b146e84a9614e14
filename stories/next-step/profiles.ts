import type { Placement, Profile } from '@pejl/core';
import { descriptorAt } from '@pejl/core';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { profileNow } from '../taxonomy-matrix/frameworks.ts';

/** The id of a claim of the teachers' taxonomy, by its place in its cell. */
export const claimOf = (level: string, dimension: string, index: number): string =>
  descriptorAt(sosuFyn.taxonomies![0]!, level, dimension)!.claims[index]!.id;

const changed = (dimension: string, change: (placement: Placement) => Placement): Profile => ({
  ...profileNow,
  placements: profileNow.placements.map((one) => (one.dimension === dimension ? change(one) : one)),
});

/** The team has ticked one of the next level's claims as its practice. */
export const profileMet: Profile = { ...profileNow, metClaims: [claimOf('niveau-4', 'team-maal', 0)] };

export const profileAtTop: Profile = changed('team-normer', (one) => ({ ...one, level: 'niveau-5' }) as Placement);

export const profileNotRelevant: Profile = changed('refleksion-og-videndeling', ({ reason: _reason, ...one }) => ({
  ...one,
  state: 'not-relevant',
}));
