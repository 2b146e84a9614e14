import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/**
 * What a list of an institution's own statements is: what everything is anchored in, its values and core task; what it
 * pays attention to, develops and takes the initiative to; what it has learnt, what it asks of somebody, and how a
 * tool is understood and used.
 */
export const statementKinds = [
  'anchor',
  'value',
  'core-task',
  'point-of-attention',
  'development-area',
  'initiative',
  'lesson',
  'duty',
  'understanding',
  'use',
] as const;
export type StatementKind = (typeof statementKinds)[number];

/** One statement of a list. */
export interface Statement {
  readonly id: string;
  readonly text: LocalizedText;
  readonly description?: LocalizedText;
  readonly origin?: Origin;
}

/**
 * Statements of one kind that an institution lists, in its order.
 *
 * Invariants: at least one statement; ids unique among the lists, and among all statements, of the framework.
 */
export interface StatementSet {
  readonly id: string;
  readonly title: LocalizedText;
  readonly kind: StatementKind;
  readonly description?: LocalizedText;
  /** The year that it is of, in the institution's words. */
  readonly period?: string;
  readonly statements: readonly Statement[];
}
