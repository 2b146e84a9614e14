import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TaxonomyPasteMessages } from './taxonomy-paste.messages.ts';

export interface FieldView {
  readonly words: TaxonomyPasteMessages;
  readonly draft: string;
  readonly disabled: boolean;
  readonly required: boolean;
  readonly wrong: boolean;
}

/** Where a table is pasted, dropped or typed. */
export function pasteField({ words, draft, disabled, required, wrong }: FieldView): TemplateResult {
  return html`<div class="field">
    <label class="heading" for="paste">${words.paste}</label>
    <p id="how">${words.how}</p>
    <textarea
      id="paste"
      name="paste"
      part="field"
      rows="7"
      spellcheck="false"
      aria-describedby=${wrong ? 'how summary' : 'how'}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-required=${required ? 'true' : nothing}
      ?disabled=${disabled}
      .value=${live(draft)}
    ></textarea>
    ${
      draft.trim()
        ? html`<button type="button" class="first" name="read" ?disabled=${disabled}>${words.read}</button>`
        : nothing
    }
  </div>`;
}

/** What stands below the field and below what is said about it: another way in, and what becomes of it. */
export function fileField({ words, disabled }: Pick<FieldView, 'words' | 'disabled'>): TemplateResult {
  return html`<div class="field">
    <p class="file">
      <label for="file">${words.file}</label>
      <input
        type="file"
        id="file"
        name="file"
        accept=".csv,.tsv,.txt,.html,.htm,text/csv,text/plain,text/html"
        aria-describedby="kinds"
        ?disabled=${disabled}
      />
      <span class="quiet" id="kinds">${words.fileKinds}</span>
    </p>
    <p class="quiet">${words.private}</p>
  </div>`;
}
