import { descriptorAt } from './taxonomy.ts';
import type { Claim, Level, Taxonomy } from './taxonomy.ts';

/** Today's cell beside the next: what a team can hold up against its practice when it looks for its next step. */
export interface NextLevelClaims {
  /** The claims of the level that the team stands at. */
  readonly today: readonly Claim[];
  /** The next level; undefined at the top, where a next step is to hold fast, and where there is no such level. */
  readonly next: Level | undefined;
  /** Of the next level's claims, those that it carries on from today's level unchanged. */
  readonly carried: readonly Claim[];
  /** Of the others, those that the team has recognised as its practice already. */
  readonly met: readonly Claim[];
  /** And those that it has not: what a next step can grow out of. */
  readonly open: readonly Claim[];
}

/**
 * The next level's claims on a dimension, told apart by what they are to the team. Together `carried`, `met` and
 * `open` are all of them, each once, in the order of the cell.
 *
 * @param level The id of the level that the team stands at.
 * @param metClaims The claims that the team has recognised, as in `Profile.metClaims`.
 *
 * @example
 * ```ts
 * const { next, open } = nextLevelClaims(taxonomy, 'aims', 'level-2', profile.metClaims);
 * ```
 */
export function nextLevelClaims(
  taxonomy: Taxonomy,
  dimension: string,
  level: string,
  metClaims: readonly string[] = [],
): NextLevelClaims {
  const index = taxonomy.levels.findIndex(({ id }) => id === level);
  const next = index < 0 ? undefined : taxonomy.levels[index + 1];
  const today = descriptorAt(taxonomy, level, dimension)?.claims ?? [];
  const claims = (next && descriptorAt(taxonomy, next.id, dimension)?.claims) ?? [];
  const isCarried = ({ id }: Claim): boolean => today.some((claim) => claim.id === id);
  const isMet = ({ id }: Claim): boolean => metClaims.includes(id);
  return {
    today,
    next,
    carried: claims.filter(isCarried),
    met: claims.filter((claim) => !isCarried(claim) && isMet(claim)),
    open: claims.filter((claim) => !isCarried(claim) && !isMet(claim)),
  };
}
