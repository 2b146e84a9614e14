import type { FoundText } from '@pejl/core';
import type { ProgrammeFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from './programme.messages.ts';
import type { DateDraft } from './programme.value.ts';

/** What the templates of a programme are given. */
export interface ProgrammeView {
  readonly figure: ProgrammeFigure;
  readonly words: ProgrammeMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  /** People date it; otherwise it is read. */
  readonly dating: boolean;
  /** The programme that the value is about, where that is not the one that is shown; ''. */
  readonly other: string;
  /** The meetings of modules that have or had a date since the element was given its value, in that order. */
  readonly seen: readonly string[];
  readonly drafts: ReadonlyMap<string, DateDraft>;
  /** What is said of the calendar that was asked for; ''. */
  readonly told: string;
}

export type Part = TemplateResult | typeof nothing;

export const langOf = (view: Pick<ProgrammeView, 'lang'>, { lang }: FoundText): string | typeof nothing =>
  lang === view.lang ? nothing : lang;

/** A text in an element of its own, where it is there and has words. */
export const paragraph = (view: Pick<ProgrammeView, 'lang'>, found: FoundText | undefined): Part =>
  found?.text ? html`<p lang=${langOf(view, found)}>${found.text}</p>` : nothing;

/** Several texts in one line, each in its own language. */
export const listed = (view: Pick<ProgrammeView, 'lang'>, texts: readonly FoundText[]): TemplateResult[] =>
  texts.map((found, index) => html`${index ? ', ' : nothing}<span lang=${langOf(view, found)}>${found.text}</span>`);
