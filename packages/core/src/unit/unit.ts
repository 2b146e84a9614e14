import type { LocalizedText } from '../text/text.ts';

/** What a unit is. The institution's own word for it is `kindName`. */
export const unitKinds = [
  'municipality',
  'district',
  'school',
  'day-care',
  'combined-unit',
  'service',
  'department',
  'location',
  'team',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/**
 * A municipality, a school, a day care, a team ...: a tree. Its order ranks nothing.
 *
 * Invariants: ids unique among all units of the framework.
 */
export interface Unit {
  readonly id: string;
  readonly title: LocalizedText;
  readonly kind: UnitKind;
  readonly kindName?: LocalizedText;
  readonly units?: readonly Unit[];
}
