import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** What somebody is in an organisation. A role, never a named person. */
export interface Role {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  /** How many hold it, where the source says so. */
  readonly count?: number;
}

/** Some of those who make up a group: a role, or people out of another group, and how many. */
export interface Composition {
  /** The id of a role. */
  readonly role?: string;
  /** The id of a group that they come from. */
  readonly group?: string;
  /** Who they are, in words, where it is neither or says more. */
  readonly text?: LocalizedText;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Ids of groups that the very same people sit in as well. */
  readonly alsoIn?: readonly string[];
}

/** That a group meets another. */
export interface GroupMeets {
  /** The id of the other group, or of a role. */
  readonly group?: string;
  readonly role?: string;
  /** How often, and about what. */
  readonly description?: LocalizedText;
}

/** A group of people with a task. */
export interface Group {
  readonly id: string;
  readonly title: LocalizedText;
  readonly task?: LocalizedText;
  /** The id of the unit that it belongs to; absent where it belongs to the whole. */
  readonly unit?: string;
  /** The id of the group that set it up or that it works for. Never round in a ring. */
  readonly worksFor?: string;
  readonly composition?: readonly Composition[];
  readonly meets?: readonly GroupMeets[];
  readonly origin?: Origin;
}

/**
 * How people are organised around a development: groups and roles, who sits where and who meets whom.
 *
 * Invariants: at least one group or role; ids unique among the groups and among the roles of the framework; every
 * role, group and unit that is named is there (a name that leads to nothing is pointed out, and the rest is shown); a
 * composition and a meeting say who, and never at least more than at most.
 */
export interface Organisation {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly roles?: readonly Role[];
  readonly groups: readonly Group[];
}
