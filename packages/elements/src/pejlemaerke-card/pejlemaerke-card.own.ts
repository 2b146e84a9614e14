import type { Example } from '@pejl/core';
import type { BeaconCard, BeaconExample } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { PejlemaerkeCardMessages } from './pejlemaerke-card.messages.ts';

/** What a person has written on a card, and not yet handed on. */
export interface CardDraft {
  readonly text: string;
  readonly link: string;
  readonly shows: string;
  readonly listens: string;
  readonly looksFor: string;
  /** What came of hanging it on: that it is done, or what has to be put right first. */
  readonly said?: 'hung' | DraftTrouble;
}

export const emptyDraft: CardDraft = { text: '', link: '', shows: '', listens: '', looksFor: '' };

/** What is wrong with what was written: nothing is hung on before it is put right, and nothing is taken away. */
export type DraftTrouble = 'textMissing' | 'linkWrong' | undefined;

export const troubleWith = ({ text, link }: CardDraft): DraftTrouble => {
  if (!text.trim()) return 'textMissing';
  return link.trim() && !/^https?:\/\/\S+$/i.test(link.trim()) ? 'linkWrong' : undefined;
};

/** An id that no other example has, as far as chance allows; a page without https has no other source of one. */
const newId = (): string => `lokal-${crypto.getRandomValues(new Uint32Array(3)).join('-')}`;

/** What was written, as a framework can take it in. @param langs The languages that the text is said in. */
export function exampleOf({ text, link }: CardDraft, { set, id }: BeaconCard, langs: readonly string[]): Example {
  const url = link.trim();
  return {
    id: newId(),
    on: { pejlemaerkeSet: set, pejlemaerke: id },
    kind: url ? 'link' : 'text',
    text: Object.fromEntries(langs.map((lang) => [lang, text.trim()])),
    ...(url && { url }),
  };
}

/** Examples that no framework has taken in yet, as the card shows them. */
export const notSaved = (
  examples: readonly Example[],
  words: PejlemaerkeCardMessages,
  lang: string,
): readonly BeaconExample[] =>
  examples.map(({ id, text, url }) => ({
    id,
    text: { text: `${Object.values(text)[0]} (${words.notSaved})`, lang },
    url,
  }));

/** The fields in which a person hangs an example of their own on the beacon. */
export function ownExample(
  words: PejlemaerkeCardMessages,
  { text, link, said }: CardDraft,
  disabled: boolean,
): TemplateResult {
  const wrong = (trouble: DraftTrouble): unknown => (said === trouble ? 'said' : nothing);
  // What is wrong is told by the field that the keyboard goes to: as a status too, it would be said twice.
  return html`<details class="own">
    <summary>${words.ownExample}</summary>
    <label
      ><span>${words.ownText}</span
      ><textarea
        name="text"
        rows="2"
        aria-describedby=${wrong('textMissing')}
        aria-invalid=${said === 'textMissing'}
        ?disabled=${disabled}
        .defaultValue=${text}
      ></textarea>
    </label>
    <label
      ><span>${words.ownLink}</span
      ><input
        type="url"
        name="link"
        aria-describedby=${wrong('linkWrong')}
        aria-invalid=${said === 'linkWrong'}
        ?disabled=${disabled}
        value=${link}
    /></label>
    <button type="button" name="hang" ?disabled=${disabled}>${words.hang}</button>
    <p class="hint" id="said" role=${said && said !== 'hung' ? nothing : 'status'}>${said ? words[said] : ''}</p>
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
        .defaultValue=${draft[name]}
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
