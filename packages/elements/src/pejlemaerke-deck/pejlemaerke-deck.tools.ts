import { trackKinds, type TrackKind } from '@pejl/core';
import type { DeckFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { langOf } from '../pejlemaerke-card/pejlemaerke-card.template.ts';
import type { DeckFilter } from './deck-filter.ts';
import type { DeckView } from './pejlemaerke-deck.template.ts';

/** What people find, filter and draw cards with, and say whose track it is to be; and what has come of it. */
export function deckTools(
  view: DeckView,
  { sets, cards }: DeckFigure,
  filter: DeckFilter,
  kind: TrackKind,
): TemplateResult {
  const { words, lang, value, kinds, shown } = view;
  const pick = (name: string, id: string, checked: boolean, text: string, textLang = lang): TemplateResult =>
    html`<label class="pick"
      ><input type="radio" name=${name} value=${id} ?checked=${checked} />
      <span lang=${langOf(view, textLang)}>${text}</span></label
    >`;
  const group = (legend: string, picks: readonly TemplateResult[]): TemplateResult =>
    html`<fieldset>
      <legend>${legend}</legend>
      ${picks}
    </fieldset>`;
  return html`<div class="tools">
      <label class="search"
        >${words.search}<input type="search" name="search" autocomplete="off" .value=${filter.search}
      /></label>
      <button type="button" name="draw" aria-disabled=${!shown.length}>${words.draw}</button>
      ${
        sets.length > 1
          ? group(words.sets, [
              pick('of', '', !filter.of, words.everyone),
              ...sets.map(({ id, title }) => pick('of', id, filter.of === id, title.text, title.lang)),
            ])
          : nothing
      }
      ${
        kinds.length && !value
          ? group(
              words.whose,
              trackKinds.map((one) => pick('kind', one, one === kind, words.kinds[one])),
            )
          : nothing
      }
      ${
        value || filter.only
          ? html`<label class="pick"
              ><input type="checkbox" name="only" ?checked=${filter.only} /> <span>${words.only}</span></label
            >`
          : nothing
      }
    </div>
    <div class="bar">
      <span role="status">${shown.length ? words.shown(shown.length, cards.length) : words.none}</span>
      ${shown.length < cards.length ? html`<button type="button" name="clear">${words.clear}</button>` : nothing}
      <b role="status">${value ? words.chosen(value.kind, value.pejlemaerker.length) : nothing}</b>
    </div>`;
}
