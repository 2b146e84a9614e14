import type { LocalizedText } from '../text/text.ts';

/**
 * Whose a part is. What the source holds carries no mark; what those who wrote the framework down have added to it,
 * such as a suggestion of which goal a sign may belong to, is marked `editor` and said on screen.
 */
export const origins = ['editor'] as const;
export type Origin = (typeof origins)[number];

/** The kinds of parts that a relation can lead from and to. */
export const nodeKinds = [
  'taxonomy',
  'dimension',
  'claim',
  'pejlemaerke-set',
  'pejlemaerke',
  'plf-house',
  'plf-pillar',
  'foundation-part',
  'goal-area',
  'goal',
  'sign-set',
  'sign',
  'competence',
  'strategy',
  'strategy-track',
  'purpose',
  'effort',
  'programme',
  'session',
  'module',
  'organisation',
  'group',
  'role',
  'unit',
  'concept',
  'indicator',
  'action-plan-template',
  'dialogue-method',
  'scale',
  'scale-level',
  'learning-question',
  'statement-set',
  'statement',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** One part of a framework, of whatever kind, by name. */
export interface NodeRef {
  readonly kind: NodeKind;
  readonly id: string;
  /** The taxonomy of a dimension or a claim, the set of a pejlemærke: their ids are unique there. No other kind needs it. */
  readonly in?: string;
  /** The framework that the part stands in, where it is another one. It need not be at hand. */
  readonly framework?: string;
}

/**
 * What one part is to another, read from `from` to `to`:
 *
 * - `serves`: a goal area, a goal or an effort contributes to a pillar or a goal.
 * - `speaks-of`: a beacon, a goal or a sign speaks of a dimension or of an idea (a concept).
 * - `supports`: what leaders say of their work with those whom they lead: a claim and a staff team's taxonomy.
 * - `may-show`: a sign may show that a goal is being reached.
 * - `compared-with`: two parts of different frameworks that are worth reading side by side. Goes both ways.
 * - `part-of`: a part is a part of another. Never round in a ring.
 * - `builds-on`: a part takes another for granted. Never round in a ring.
 */
export const relationKinds = [
  'serves',
  'speaks-of',
  'supports',
  'may-show',
  'compared-with',
  'part-of',
  'builds-on',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** That one part has to do with another, as data, so that a page can follow it. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: NodeRef;
  readonly to: NodeRef;
  /** What is alike and what differs, in a sentence. */
  readonly note?: LocalizedText;
  /** `editor` where the source does not say so itself. */
  readonly origin?: Origin;
}
