import { layoutSheets, type BeaconCard } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { beacon } from '../pejlemaerke-card/beacon.svg.ts';
import { langOf, localExamples, type CardView } from '../pejlemaerke-card/pejlemaerke-card.template.ts';
import { isInTrack } from '../pejlemaerke-card/track-value.ts';

/** From how many letters a text is set smaller on a card of paper, so that all of it has room. */
const steps = [260, 520, 1000] as const;
const fit = (letters: number): string => `fit${steps.filter((step) => letters > step).length}`;

/**
 * The cards on paper: statements on a sheet's front, examples on its back, four to a side, with marks to cut by.
 *
 * @param source What is said of where the words come from; '' where nothing is.
 */
export function deckSheets(view: CardView, cards: readonly BeaconCard[], source: string): TemplateResult {
  const { sheets, marks } = layoutSheets(cards, { perPage: 4 });
  const side = (what: 'front' | 'back', places: readonly (BeaconCard | undefined)[]): TemplateResult =>
    html`<div class="side">
      ${places.map((card) => html`<div class="face">${card ? (what === 'front' ? front(view, card) : back(view, card, source)) : nothing}</div>`)}
      <svg class="marks" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path
          d=${marks.map(({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`).join('')}
          vector-effect="non-scaling-stroke"
        />
      </svg>
    </div>`;
  return html`<div class="sheets">
    ${sheets.map(({ fronts, backs }) => [side('front', fronts), side('back', backs)])}
  </div>`;
}

const front = (view: CardView, card: BeaconCard): TemplateResult =>
  html`${beacon(isInTrack(view.value, view.framework, card))}
    <p class=${`statement ${fit(card.text.text.length)}`} lang=${langOf(view, card.text.lang)}>${card.text.text}</p>
    <p class="set" lang=${langOf(view, card.setTitle.lang)}>${card.setTitle.text}</p>`;

const back = (view: CardView, card: BeaconCard, source: string): TemplateResult => {
  const { example, examples } = card;
  const letters = [example, ...examples.map(({ text }) => text)].reduce((sum, one) => sum + (one?.text.length ?? 0), 0);
  return html`<div class=${`example ${fit(letters)}`}>
    ${example ? html`<p lang=${langOf(view, example.lang)}>${example.text}</p>` : nothing} ${localExamples(view, card)}
    </div>
    ${source ? html`<p class="source">${source}</p>` : nothing}`;
};
