import type { DevelopmentTrack, TrackKind } from '@pejl/core';
import type { BeaconCard } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { beacon } from './beacon.svg.ts';
import type { CardWords } from './card-words.ts';
import { belongs, isInTrack } from './track-value.ts';

/** What the template of a card is given: the words, the track, and what can be done with it. */
export interface CardView {
  readonly words: CardWords;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  readonly framework: string;
  readonly value: DevelopmentTrack | undefined;
  /** The kinds of track that it can be ticked into; none where it is only to be read. */
  readonly kinds: readonly TrackKind[];
  readonly disabled: boolean;
  /** The cards whose example is open, by key. */
  readonly opened: ReadonlySet<string>;
  readonly printing: boolean;
}

type Part = TemplateResult | typeof nothing;

/** The `lang` of a text, said only where it differs from the words around it. */
export const langOf = ({ lang }: { readonly lang: string }, of: string): string | typeof nothing =>
  of === lang ? nothing : of;

/** The local examples that hang on a beacon. */
export function localExamples(view: CardView, { examples }: BeaconCard): Part {
  return examples.length
    ? html`<div class="local">
        <b>${view.words.examples}</b>
        <ul>
          ${examples.map(
            ({ text, url }) =>
              html`<li lang=${langOf(view, text.lang)}>
                ${url ? html`<a href=${url} rel="noopener">${text.text}</a>` : text.text}
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
}

/** What stands below one card, or a deck: that nothing is saved yet, and whose words these are ('' where that is clear). */
export const cardNotes = ({ words, kinds }: CardView, source: string): readonly Part[] => [
  kinds.length ? html`<p class="note unsaved" part="unsaved">${words.unsaved}</p>` : nothing,
  source ? html`<p class="note" part="source">${source}</p>` : nothing,
];

/**
 * One card, the same in the element of its own and in the deck.
 *
 * @param at What its ids end with, so that no two cards in a tree share one.
 * @param beside What stands beside the choice.
 * @param below What stands below it.
 */
export function pejlemaerkeCard(
  view: CardView,
  card: BeaconCard,
  at: string | number,
  beside: Part = nothing,
  below: readonly unknown[] = [],
): TemplateResult {
  const { words, value, kinds, framework } = view;
  const chosen = isInTrack(value, framework, card);
  const fits = belongs(value, framework, card);
  return html`<article
    part=${chosen ? 'card chosen' : 'card'}
    class=${chosen ? 'card chosen' : 'card'}
    aria-labelledby=${`s${at}`}
  >
    <div class="top">
      ${beacon(chosen)}
      <p class="set" lang=${langOf(view, card.setTitle.lang)}>${card.setTitle.text}</p>
      ${chosen && value ? html`<span class="mark">${words.chosenBy[value.kind]}</span>` : nothing}
    </div>
    <h3 part="statement" id=${`s${at}`} lang=${langOf(view, card.text.lang)}>${card.text.text}</h3>
    ${
      card.example?.text
        ? html`<details part="example" data-example=${card.key} ?open=${view.printing || view.opened.has(card.key)}>
            <summary>${words.example}<span class="said" lang=${langOf(view, card.text.lang)}>: ${card.text.text}</span></summary>
            <p lang=${langOf(view, card.example.lang)}>${card.example.text}</p>
          </details>`
        : nothing
    }
    ${localExamples(view, card)}
    ${
      kinds.length || beside !== nothing
        ? html`<div class="foot">
            ${kinds.map(
              (kind) =>
                html`<label class=${`toggle ${kind}`}
                  ><input
                    type="checkbox"
                    name=${kind}
                    value=${card.key}
                    aria-labelledby=${`${kind}${at} s${at}`}
                    ?checked=${chosen && value?.kind === kind}
                    ?disabled=${view.disabled || !fits}
                  />
                  <span id=${`${kind}${at}`}>${words.inTrack[kind]}</span></label
                >`,
            )}
            ${beside}
          </div>`
        : nothing
    }
    ${below}
  </article>`;
}
