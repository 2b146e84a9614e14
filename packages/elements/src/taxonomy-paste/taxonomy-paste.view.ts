import type { Framework, Problem } from '@pejl/core';
import { describeFinding, type CellPlace, type Guess } from '@pejl/interop';
import { html, nothing, type TemplateResult } from 'lit';
import { countsOf, type PasteReading } from './paste-reading.ts';
import { cellKey } from './paste-work.ts';
import type { TaxonomyPasteMessages } from './taxonomy-paste.messages.ts';

/** What the templates of the paste element are given. */
export interface PasteView {
  readonly read: PasteReading;
  readonly words: TaxonomyPasteMessages;
  /** The language of the words. */
  readonly lang: string;
  readonly disabled: boolean;
  readonly framework: Framework | undefined;
  readonly institution: string;
  readonly edition: string;
  /** How many rows of the table are shown to be corrected. */
  readonly rowsShown: number;
  /** What was pasted, word for word. */
  readonly pasted: string;
  /** The name of the file that was saved last. */
  readonly saved: string;
}

export type Part = TemplateResult | typeof nothing;

export const describe = ({ lang, read }: PasteView, finding: Problem | Guess): ReturnType<typeof describeFinding> =>
  describeFinding(finding, lang === 'en' ? 'en' : 'da', read.taxonomy);

/** That cells are made of claims is a choice, and no doubt. */
const isUnsure = ({ sure, code }: Guess): boolean => !sure && code !== 'claims-split';

/** What was guessed, in words; marked where the table does not say so itself. */
export function sentence(view: PasteView, guess: Guess): TemplateResult {
  return html`${isUnsure(guess) ? html`<span class="mark">${view.words.look}</span> ` : nothing}${
    describe(view, guess).what
  }`;
}

/** A button that leads to a cell of the table. */
export const goTo = (view: PasteView, place: CellPlace | undefined, described: string): Part =>
  place
    ? html`<button
        type="button"
        name=${`go:${cellKey(place)}`}
        aria-describedby=${described}
        ?disabled=${view.disabled}
      >
        ${view.words.goToCell}
      </button>`
    : nothing;

/** The `lang` of the institution's own words, where it is not the language of ours. */
export const contentLang = ({ read, lang }: PasteView): string | typeof nothing =>
  read.reading && read.reading.language !== lang ? read.reading.language : nothing;

/** What was read, in a sentence, or why nothing was and what to do. */
export function summary(view: PasteView, isKeptInField: boolean): string {
  const { read, words } = view;
  if (!read.taxonomy) {
    const errors = read.problems.filter(({ severity }) => severity === 'error').map((one) => describe(view, one));
    const kept = read.hopeless && isKeptInField ? [words.textOnly] : [];
    return [...errors.flatMap(({ what, remedy }) => [what, remedy]), ...kept].join(' ');
  }
  const unsure = read.guesses.filter(isUnsure).length;
  return [words.counts(countsOf(read.taxonomy)), ...(unsure ? [words.unsure(unsure)] : [])].join(' ');
}
