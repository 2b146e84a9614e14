import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from './paste-desk.ts';
import { readWork } from './paste-reading.ts';
import { cellTable } from './taxonomy-paste.cells.ts';
import { fileField, pasteField } from './taxonomy-paste.field.ts';
import { leftOver, problems, questions, wordForWord } from './taxonomy-paste.findings.ts';
import { guesses } from './taxonomy-paste.guesses.ts';
import type { TaxonomyPasteMessages } from './taxonomy-paste.messages.ts';
import { save } from './taxonomy-paste.save.ts';
import { summary, type Part, type PasteView } from './taxonomy-paste.view.ts';

/** What the whole of the paste element is made from. */
export interface PasteSheet {
  readonly desk: Desk;
  readonly words: TaxonomyPasteMessages;
  readonly lang: string;
  readonly disabled: boolean;
  readonly required: boolean;
}

/** The field as long as nothing is read, and what came of it after that. */
export function pasteSheet(sheet: PasteSheet): TemplateResult {
  const { desk, words, lang, disabled, required } = sheet;
  const { draft, trouble } = desk;
  const view = viewOf(sheet);
  const open = !view || view.read.hopeless;
  const wrong = trouble !== '' || view?.read.hopeless === true;
  const said = trouble ? words.trouble[trouble] : view ? summary(view, draft !== '') : '';
  return html`<div class="paste" lang=${lang}>
    ${
      open
        ? pasteField({ words, draft, disabled, required, wrong })
        : html`<h2 id="result" tabindex="-1">${words.result}</h2>`
    }
    <p id="summary" class=${wrong || !desk.framework ? 'wrong' : ''} part="summary" role="status" ?data-empty=${!said}>
      ${said}
    </p>
    ${open ? fileField({ words, disabled }) : nothing} ${again(sheet, open)}
    ${view && open && draft === '' ? wordForWord(view) : nothing} ${view && !open ? result(view, desk.cellsOpen) : nothing}
  </div>`;
}

/** The way to begin again, and back. */
function again({ desk: { previous }, words, disabled }: PasteSheet, open: boolean): Part {
  const back = previous && readWork(previous);
  if (open && !back) return nothing;
  return html`<p class="acts again">
    ${open ? nothing : html`<button type="button" name="restart" ?disabled=${disabled}>${words.restart}</button>`}
    ${
      back
        ? html`<button type="button" name="undo" ?disabled=${disabled}>
            ${words.undo(back.taxonomy ? (back.reading?.title ?? '') : words.wordForWord)}
          </button>`
        : nothing
    }
  </p>`;
}

function result(view: PasteView, cellsOpen: boolean): TemplateResult {
  const { read, framework, words } = view;
  return html`${
    framework ? html`<pejl-taxonomy-matrix part="matrix" .framework=${framework}></pejl-taxonomy-matrix>` : nothing
  }
    ${problems(view)} ${read.reading ? guesses(view, read.reading) : nothing} ${questions(view)}
    <details class="cells" ?open=${cellsOpen}>
      <summary><h2>${words.cells}</h2></summary>
      ${cellTable(view)}
    </details>
    ${leftOver(view)} ${wordForWord(view)} ${framework ? save(view) : nothing}`;
}

function viewOf({ desk, words, lang, disabled }: PasteSheet): PasteView | undefined {
  const { read, framework, rowsShown, pasted, saved } = desk;
  if (!read) return undefined;
  const details = { institution: desk.detail('institution'), edition: desk.detail('edition') };
  return { read, words, lang, disabled, framework, ...details, rowsShown, pasted, saved };
}
