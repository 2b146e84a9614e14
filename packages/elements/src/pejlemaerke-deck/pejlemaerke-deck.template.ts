import type { BeaconCard } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { pejlemaerkeCard, type CardView } from '../pejlemaerke-card/pejlemaerke-card.template.ts';
import type { PejlemaerkeDeckMessages } from './pejlemaerke-deck.messages.ts';

/** What the templates of a deck are given: what its cards need, and which of them are shown. */
export interface DeckView extends CardView {
  readonly words: PejlemaerkeDeckMessages;
  readonly shown: readonly BeaconCard[];
}

/**
 * The list of the cards that are shown. Each has a place of its own among all, so that it stays the same element when
 * others come and go.
 */
export const deckList = (view: DeckView, cards: readonly BeaconCard[]): TemplateResult => {
  const shown = new Set(view.shown);
  return html`<ul class="cards" part="cards">
    ${cards.map((card, at) =>
      shown.has(card)
        ? html`<li data-key=${card.key}>${pejlemaerkeCard(view, card, at, enlarge(view, card, at))}</li>`
        : nothing,
    )}
  </ul>`;
};

const enlarge = ({ words }: DeckView, { key }: BeaconCard, at: number): TemplateResult =>
  html`<button type="button" name="enlarge" value=${key} id=${`b${at}`} aria-labelledby=${`b${at} s${at}`}>
    ${words.enlarge}
  </button>`;

/** One card at full size, over the page; empty until it is opened. A button with a value leads to the card of that key. */
export function fullView(view: DeckView, full: string | undefined): TemplateResult {
  const { words, shown } = view;
  const at = shown.findIndex(({ key }) => key === full);
  const card = shown[at];
  const step = (name: 'previous' | 'following', to: BeaconCard | undefined): TemplateResult =>
    html`<button type="button" name=${name} value=${to?.key ?? ''} aria-disabled=${!to}>${words[name]}</button>`;
  return html`<dialog class="full large" part="full" aria-labelledby="sfull">
    ${
      card
        ? html`<div class="steps">
              ${step('previous', shown[at - 1])}
              <span role="status"
                >${words.position(at + 1, shown.length)}<span class="said">: ${card.text.text}</span></span
              >
              ${step('following', shown[at + 1])}
              <button type="button" name="draw">${words.drawAnother}</button>
              <button type="button" name="close">${words.close}</button>
            </div>
            ${shown.map((one) => (one === card ? pejlemaerkeCard(view, card, 'full') : nothing))}`
        : nothing
    }
  </dialog>`;
}

/** Opens the view of one card, or closes it. A card that is not on a page cannot be opened. */
export function showFull(dialog: HTMLDialogElement | null, open: boolean): void {
  if (!dialog || dialog.open === open) return;
  if (!open) dialog.close();
  else if (dialog.isConnected) {
    dialog.showModal();
    // By itself it would begin with »previous«, which leads nowhere from the first card.
    dialog.querySelector<HTMLElement>('button:not([aria-disabled=true])')?.focus();
  }
}
