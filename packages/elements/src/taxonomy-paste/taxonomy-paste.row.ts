import type { Guess, GuessCode } from '@pejl/interop';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PasteView } from './taxonomy-paste.view.ts';

/** A guess with what puts it right beside it. */
export const row = (name: string, said: TemplateResult | string, control: TemplateResult): TemplateResult =>
  html`<div class="guess">
    <p id=${`said-${name}`}>${said}</p>
    <div class="control">${control}</div>
  </div>`;

export interface Option {
  readonly value: string;
  readonly text: string;
}

export const select = (
  view: PasteView,
  name: string,
  label: string,
  value: string,
  options: readonly Option[],
): TemplateResult =>
  html`<label for=${name}>${label}</label>
    <select id=${name} name=${name} aria-describedby=${`said-${name}`} ?disabled=${view.disabled}>
      ${options.map((one) => html`<option value=${one.value} .selected=${live(one.value === value)}>${one.text}</option>`)}
    </select>`;

export const first = ({ read }: PasteView, ...codes: GuessCode[]): Guess | undefined =>
  read.guesses.find(({ code }) => codes.includes(code));
export const known = (code: GuessCode, values: NonNullable<Guess['values']>): Guess => ({
  code,
  path: [],
  values,
  sure: true,
});

export const numbered = (count: number, text: (number: number) => string): Option[] =>
  Array.from({ length: count }, (_, at) => ({ value: String(at), text: text(at + 1) }));
