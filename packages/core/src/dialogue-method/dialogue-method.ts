import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** What one of those who take part does. */
export interface MethodRole {
  readonly id: string;
  readonly title: LocalizedText;
  readonly task?: LocalizedText;
}

/** One turn of a method. */
export interface MethodStep {
  readonly id: string;
  readonly text: LocalizedText;
  /** Minutes, where they are given. */
  readonly minutes?: number;
}

/**
 * A way to talk, to visit or to use a tool together, so that everybody gets time to speak and to listen.
 *
 * Invariants: ids unique among the methods of the framework, among its roles and among its steps.
 */
export interface DialogueMethod {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly roles?: readonly MethodRole[];
  readonly steps?: readonly MethodStep[];
  readonly origin?: Origin;
}
