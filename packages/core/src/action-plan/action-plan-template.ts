import type { LocalizedText } from '../text/text.ts';

/** What a field of a plan is filled in with. */
export const planFieldKinds = ['text', 'list', 'dated-list', 'date'] as const;
export type PlanFieldKind = (typeof planFieldKinds)[number];

/** One field of a plan. */
export interface PlanField {
  readonly id: string;
  readonly title: LocalizedText;
  readonly kind: PlanFieldKind;
  /** What to think of when it is filled in. */
  readonly help?: LocalizedText;
}

/**
 * What an institution's action plans hold (handleplan). Owner, scope and fields differ by institution.
 *
 * Invariants: at least one field; ids unique among the templates of the framework and among the fields of one.
 */
export interface ActionPlanTemplate {
  readonly id: string;
  readonly title: LocalizedText;
  /** Who owns a plan made from it. */
  readonly owner: LocalizedText;
  /** What one plan is about. */
  readonly scope: LocalizedText;
  readonly description?: LocalizedText;
  readonly fields: readonly PlanField[];
}
