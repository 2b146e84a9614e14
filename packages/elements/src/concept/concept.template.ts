import type { FoundText } from '@pejl/core';
import type { ConceptEntry } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { ConceptMessages } from './concept.messages.ts';

/** What the templates of a concept are given. */
export interface ConceptView {
  readonly words: ConceptMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  /** Most of the definitions are not the source's: that is said once, and those that are the source's say so. */
  readonly mostOurs: boolean;
}

type Part = TemplateResult | typeof nothing;

export const langOf = ({ lang }: ConceptView, text: FoundText): string | typeof nothing =>
  text.lang === lang ? nothing : text.lang;

/** The definition of a term, its points, and whose it is. */
export function definition(view: ConceptView, entry: ConceptEntry): TemplateResult {
  const { words, mostOurs } = view;
  return html`<p part="definition" lang=${langOf(view, entry.definition)}>${entry.definition.text}</p>
    ${
      entry.points.length > 0
        ? html`<ul class="points">
            ${entry.points.map((point) => html`<li lang=${langOf(view, point)}>${point.text}</li>`)}
          </ul>`
        : nothing
    }
    ${entry.ours === mostOurs ? nothing : html`<p class="ours">${mostOurs ? words.theirs : words.ours}</p>`}`;
}

/** One group of the list: the term, what it means, and the way to those beside it. */
export function group(view: ConceptView, entry: ConceptEntry): TemplateResult {
  return html`<div class="group">
    <dt part="term" data-concept=${entry.id} tabindex="-1" lang=${langOf(view, entry.term)}>${entry.term.text}</dt>
    <dd>${definition(view, entry)} ${seeAlso(view, entry)}</dd>
  </div>`;
}

function seeAlso(view: ConceptView, { seeAlso: links }: ConceptEntry): Part {
  if (links.length === 0) return nothing;
  return html`<div class="see">
    <span>${view.words.seeAlso}:</span>
    <ul>
      ${links.map(({ id, term, here }) => {
        const lang = langOf(view, term);
        return html`<li>${here ? html`<a href="#${id}" data-to=${id} lang=${lang}>${term.text}</a>` : html`<span lang=${lang}>${term.text}</span>`}</li>`;
      })}
    </ul>
  </div>`;
}
