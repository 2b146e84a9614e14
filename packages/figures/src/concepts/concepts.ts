import type { Concept, FoundText, Framework } from '@pejl/core';
import { finderFor } from '../text/finder.ts';

/** A concept that another one refers to. */
export interface ConceptLink {
  readonly id: string;
  readonly term: FoundText;
  /** It stands in the same list, so that one can move to it. */
  readonly here: boolean;
}

/** A term with its definition, as it is shown. */
export interface ConceptEntry {
  readonly id: string;
  readonly term: FoundText;
  readonly definition: FoundText;
  readonly points: readonly FoundText[];
  readonly seeAlso: readonly ConceptLink[];
  /** Those who wrote the framework down have added it: the source does not have it. */
  readonly ours: boolean;
}

/** Concepts as plain values. */
export interface ConceptsFigure {
  readonly entries: readonly ConceptEntry[];
  /** Ids that were asked for, or that an entry refers to, and that are no concept of the framework; each once. */
  readonly lost: readonly string[];
}

export interface ConceptsInput {
  readonly framework: Framework;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  /** The ids to show, in this order. Empty or undefined: all, in the framework's order. */
  readonly ids?: readonly string[] | undefined;
}

/**
 * Lays out the concepts of a framework, or some of them.
 *
 * @throws Error where a text is no text.
 *
 * @example
 * ```ts
 * layoutConcepts({ framework, lang: 'da', ids: ['data'] }).entries[0].term.text; // "data"
 * ```
 */
export function layoutConcepts({ framework, lang, ids = [] }: ConceptsInput): ConceptsFigure {
  const all = framework.concepts ?? [];
  const find = finderFor(lang, framework.languages);
  const byId = new Map(all.map((concept) => [concept.id, concept]));
  const asked = [...new Set(ids)];
  const shown: readonly Concept[] = asked.length > 0 ? asked.flatMap((id) => byId.get(id) ?? []) : all;
  const here = new Set(shown.map(({ id }) => id));
  const entries = shown.map(({ id, term, definition, points = [], seeAlso = [], origin }): ConceptEntry => ({
    id,
    term: find(term),
    definition: find(definition),
    points: points.map(({ text }) => find(text)),
    seeAlso: seeAlso.flatMap((other) => {
      const concept = byId.get(other);
      return concept ? [{ id: other, term: find(concept.term), here: here.has(other) }] : [];
    }),
    ours: origin === 'editor',
  }));
  const named = [...asked, ...shown.flatMap(({ seeAlso = [] }) => seeAlso)];
  return { entries, lost: [...new Set(named.filter((id) => !byId.has(id)))] };
}
