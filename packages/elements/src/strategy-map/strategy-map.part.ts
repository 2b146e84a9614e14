import type { FoundText } from '@pejl/core';
import type { StrategyMapFigure, StrategyPart } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { StrategyMapMessages } from './strategy-map.messages.ts';

/** What the templates of the map are given. */
export interface StrategyMapView {
  readonly figure: StrategyMapFigure;
  readonly words: StrategyMapMessages;
  /** The language of the words; every other text carries its own `lang`. */
  readonly lang: string;
  /** The tracks stand one under the other, so that what is said at the top may be far away. */
  readonly listed: boolean;
}

/**
 * A part with its ring: pressed, it begins a thread. The ring is named by the part's own text, so that the text stays
 * text: to be read, marked and printed.
 */
export function strategyPart(
  { words, figure, listed }: StrategyMapView,
  part: StrategyPart,
  name = '',
  heading = false,
): TemplateResult {
  const { key, kind, id, text, parts, sharedBy, added, place } = part;
  return html`<div class="part ${place}" part=${`${kind}${name && ` ${name}`}${sharedBy ? ' shared' : ''}`}>
    <button
      class="ring"
      type="button"
      name="thread"
      value=${`${kind} ${id}`}
      aria-pressed=${place === 'start'}
      aria-labelledby="follow ${key}"
    ></button>
    <div class="says">
      ${heading ? html`<h3 class="text" id=${key} lang=${text.lang}>${text.text}</h3>` : html`<span class="text" id=${key} lang=${text.lang}>${text.text}</span>`}
      ${parts.length ? html`<ul class="parts">${parts.map((one) => html`<li lang=${one.text.lang}>${one.text.text}</li>`)}</ul>` : nothing}
      ${sharedBy ? html`<span class="note shared-by"><svg viewBox="0 0 26 10" width="2.1em" aria-hidden="true"><path d="M1 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0M9 5h8a4 4 0 1 0 8 0a4 4 0 1 0-8 0"></path></svg> ${sharedBy}</span>` : nothing}
      ${added ? html`<span class="note">${words.added}</span>` : nothing}
      ${listed && place === 'start' && kind !== 'goal-area' ? html`<span class="here" aria-hidden="true">${figure.thread}</span>` : nothing}
      ${place === 'in' ? html`<span class="said">${words.inThread}</span>` : nothing}
    </div>
  </div>`;
}

/** Parts as a list; nothing where there are none. */
export const strategyParts = (
  view: StrategyMapView,
  parts: readonly StrategyPart[],
  name = '',
): TemplateResult | typeof nothing =>
  parts.length ? html`<ul>${parts.map((part) => html`<li>${strategyPart(view, part, name)}</li>`)}</ul>` : nothing;

/** A text of more than a few lines stands folded, so that the map is seen first. */
const few = 240;

/** What is said of the strategy or of a track. */
export function strategySays({ words }: StrategyMapView, { text, lang }: FoundText): TemplateResult | typeof nothing {
  if (!text) return nothing;
  const says = html`<p class="lead" lang=${lang}>${text}</p>`;
  return text.length > few ? html`<details><summary>${words.background}</summary>${says}</details>` : says;
}
