import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { contentLang, sentence, type PasteView } from './taxonomy-paste.view.ts';

/** Whose words they are, and the button that gives the file to keep. */
export function save(view: PasteView): TemplateResult {
  const { words, read, institution, edition, disabled, saved } = view;
  const guess = read.guesses.find(({ code }) => code === 'title' || code === 'title-missing');
  const title = read.corrections.title ?? read.reading?.title ?? '';
  const field = (name: string, label: string, value: string, said?: TemplateResult | string): TemplateResult =>
    html`<div class="control">
      <label for=${name}>${label}</label>
      <input
        type="text"
        id=${name}
        name=${name}
        lang=${contentLang(view)}
        aria-describedby=${said ? `said-${name}` : nothing}
        .value=${live(value)}
        ?disabled=${disabled}
      />
      ${said ? html`<p class="quiet" id=${`said-${name}`}>${said}</p>` : nothing}
    </div>`;
  return html`<section class="save" part="save">
    <h2>${words.keep}</h2>
    <p>${words.keepHow}</p>
    <div class="fields">
      ${field('title', words.title, title, guess && sentence(view, guess))}
      ${field('institution', words.institution, institution)}
      ${field('edition', words.edition, edition, words.editionHow)}
    </div>
    <p class="acts"><button type="button" class="first" name="save" ?disabled=${disabled}>${words.save}</button></p>
    <p class="quiet" role="status">${saved ? words.saved(saved) : nothing}</p>
  </section>`;
}
