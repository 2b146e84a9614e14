import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PejlemaerkeCardMessages } from './pejlemaerke-card.messages.ts';

/** What a person has written on a card, and not yet handed on. */
export interface CardDraft {
  readonly text: string;
  readonly link: string;
  readonly shows: string;
  readonly listens: string;
  readonly looksFor: string;
}

export const emptyDraft: CardDraft = { text: '', link: '', shows: '', listens: '', looksFor: '' };

/** What is wrong with what was written: nothing is hung on before it is put right, and nothing is taken away. */
export type DraftTrouble = 'textMissing' | 'linkWrong' | undefined;

export const troubleWith = ({ text, link }: CardDraft): DraftTrouble => {
  if (!/\S/.test(text)) return 'textMissing';
  return link.trim() && !/^https?:\/\/\S+$/i.test(link.trim()) ? 'linkWrong' : undefined;
};

/** The fields in which a person hangs an example of their own on the beacon. */
export function ownExample(
  words: PejlemaerkeCardMessages,
  draft: CardDraft,
  said: DraftTrouble | 'hung',
  disabled: boolean,
): TemplateResult {
  return html`<details class="own">
    <summary>${words.ownExample}</summary>
    <label
      ><span>${words.ownText}</span
      ><textarea
        name="text"
        rows="2"
        aria-describedby="said"
        aria-invalid=${said === 'textMissing' ? 'true' : nothing}
        ?disabled=${disabled}
        .value=${live(draft.text)}
      ></textarea>
    </label>
    <label
      ><span>${words.ownLink}</span
      ><input
        type="url"
        name="link"
        aria-describedby="said"
        aria-invalid=${said === 'linkWrong' ? 'true' : nothing}
        ?disabled=${disabled}
        .value=${live(draft.link)}
    /></label>
    <button type="button" name="hang" ?disabled=${disabled}>${words.hang}</button>
    <p class="hint" id="said" role="status">${said ? words[said] : ''}</p>
  </details>`;
}

/** The beacon as a frame for peer consultation: three questions, each with room to write. */
export function consultation(words: PejlemaerkeCardMessages, draft: CardDraft, statement: string): TemplateResult {
  const part = (name: 'shows' | 'listens' | 'looksFor', how: string): TemplateResult =>
    html`<div class="question">
      <b id=${name}>${words[name]}</b>
      <p class="hint" id=${`${name}-how`}>${how}</p>
      <textarea
        name=${name}
        rows="3"
        aria-labelledby=${name}
        aria-describedby=${`${name}-how`}
        .value=${live(draft[name])}
      ></textarea>
      <p class="on-paper">${draft[name]}</p>
    </div>`;
  return html`<section class="sheet" part="consultation" aria-labelledby="sparring">
    <h4 id="sparring">${words.consultation}</h4>
    ${part('shows', words.showsHow)} ${part('listens', words.listensHow)}
    ${part('looksFor', words.looksForHow(statement))}
    <p class="note unsaved">${words.sheetUnsaved}</p>
  </section>`;
}
