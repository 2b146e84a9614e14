import type { LocalizedText } from '../text/text.ts';

/** The groups of people that a taxonomy or a set of pejlemærker is written for. */
export const audiences = ['teaching', 'support', 'leadership', 'learner'] as const;
export type Audience = (typeof audiences)[number];

/** Whom a claim speaks of: the team itself, or the teams that a leadership team supports. */
export const claimSubjects = ['own-team', 'supported-teams'] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

/** A taxonomy has at least this many levels. */
export const minLevels = 3;
/** A taxonomy has at most this many levels. */
export const maxLevels = 7;
/** A descriptor has at most this many claims. */
export const maxClaims = 3;

/**
 * One level of a taxonomy. Its number is its place in `Taxonomy.levels`, counted from 1; it is an order of ways
 * of working, never a grade, and level 3 of one taxonomy is not level 3 of another.
 */
export interface Level {
  readonly id: string;
  /** The institution's own name for the level. Without one the screen says "Niveau 3" in the reader's language. */
  readonly name?: LocalizedText;
}

/** A dimension of the same framework: in another taxonomy, named with it. */
export interface DimensionRef {
  readonly taxonomy: string;
  readonly dimension: string;
}

/** One side of a team's way of working, described level by level. */
export interface Dimension {
  readonly id: string;
  readonly title: LocalizedText;
  /** The same dimension in other taxonomies of the framework, worded for another audience. */
  readonly sameAs?: readonly DimensionRef[];
  /** Dimensions elsewhere that mirror this one without being it, worth reading side by side. */
  readonly readBeside?: readonly DimensionRef[];
}

/**
 * Something that a team can hold up against its practice: one statement in the team's voice ("Vi ...").
 *
 * A claim that a later level carries on unchanged keeps its id, and then has the same text in both cells.
 */
export interface Claim {
  readonly id: string;
  readonly text: LocalizedText;
  /** Whom the claim speaks of, where a taxonomy speaks of more than one. Absent means the team itself. */
  readonly about?: ClaimSubject;
}

/** The text of one cell: what a team does at this level of this dimension, in one to three claims. */
export interface Descriptor {
  readonly level: string;
  readonly dimension: string;
  readonly claims: readonly Claim[];
}

/**
 * Levels by dimensions that describe how a team works, as a shared frame for evaluation, reflection and dialogue
 * about the team's next step. It speaks for a team ("vi") and is not a measure of it.
 *
 * Invariants: 3 to 7 levels, lowest first; at least one dimension; ids unique among their own kind; every descriptor
 * names a level and a dimension of this taxonomy, and no cell has two; a claim id stands in one dimension only, and
 * with the same text wherever it stands. A cell without a descriptor is pointed out, and shown as empty.
 */
export interface Taxonomy {
  readonly id: string;
  readonly title: LocalizedText;
  readonly audience?: Audience;
  readonly levels: readonly Level[];
  readonly dimensions: readonly Dimension[];
  readonly descriptors: readonly Descriptor[];
}

/** The level's number: its place in the taxonomy, from 1. 0 where the taxonomy has no such level. */
export function levelNumber(taxonomy: Taxonomy, level: string): number {
  return taxonomy.levels.findIndex(({ id }) => id === level) + 1;
}

/** The descriptor of one cell, or undefined where the cell is empty or there is no such cell. */
export function descriptorAt(taxonomy: Taxonomy, level: string, dimension: string): Descriptor | undefined {
  return taxonomy.descriptors.find((cell) => cell.level === level && cell.dimension === dimension);
}
