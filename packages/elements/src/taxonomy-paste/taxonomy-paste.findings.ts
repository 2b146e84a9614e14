import type { Problem } from '@pejl/core';
import { html, nothing, type TemplateResult } from 'lit';
import { placeOf } from './paste-reading.ts';
import { describe, goTo, type Part, type PasteView } from './taxonomy-paste.view.ts';

/** What could not be read: where, what, and what to do. Errors are said in the summary already. */
export function problems(view: PasteView): Part {
  const found = view.read.problems.filter(({ severity }) => severity === 'warning');
  if (!found.length) return nothing;
  return html`<section class="problems">
    <h2>${view.words.problems}</h2>
    ${list(view, found, 'problem')}
  </section>`;
}

/** What a colleague would ask about the text. */
export function questions(view: PasteView): Part {
  const { words, read } = view;
  if (!read.questions.length) return nothing;
  return html`<details class="questions" ?open=${read.questions.length < 4}>
    <summary><h2>${words.questions} (${read.questions.length})</h2></summary>
    <p>${words.questionsHow}</p>
    ${list(view, read.questions, 'question')}
  </details>`;
}

function list(view: PasteView, found: readonly Problem[], kind: string): TemplateResult {
  return html`<ul class="findings">
    ${found.map((problem, index) => {
      const { where, what, remedy } = describe(view, problem);
      return html`<li>
        <div id=${`${kind}-${index}`}>
          <p><b>${where}</b></p>
          <p>${`${what} ${remedy}`}</p>
        </div>
        <p class="acts">${goTo(view, placeOf(problem, view.read), `${kind}-${index}`)}</p>
      </li>`;
    })}
  </ul>`;
}

/** Every text that came along and is not in the matrix, in full. */
export function leftOver(view: PasteView): Part {
  const { words, read } = view;
  const texts = [
    ...read.unused.map(({ row, column, text, reason }) => ({
      where: `${words.row(row + 1)}, ${words.column(column + 1).toLocaleLowerCase(view.lang)}`,
      text,
      reason: words.reasons[reason],
    })),
    ...read.grid.notes.map(({ where, text }) => ({ where: '', text, reason: words.reasons[where] })),
  ];
  if (!texts.length) return nothing;
  return html`<details class="left-over" part="left-over">
    <summary><h2>${words.leftOver(texts.length)}</h2></summary>
    <p>${words.leftOverHow}</p>
    <dl>
      ${texts.map(
        ({ where, text, reason }) =>
          html`<dt>${reason}${where ? html` <span class="quiet">${where}</span>` : nothing}</dt>
            <dd>${text}</dd>`,
      )}
    </dl>
  </details>`;
}

/** The longest text that is shown whole. */
const longest = 50_000;

/** What was pasted, as it was. */
export function wordForWord({ words, pasted, disabled }: Pick<PasteView, 'words' | 'pasted' | 'disabled'>): Part {
  if (!pasted) return nothing;
  const long = pasted.length > longest;
  return html`<details class="word-for-word">
    <summary><h2>${words.wordForWord}</h2></summary>
    ${long ? html`<p id="start">${words.start(longest, pasted.length)}</p>` : nothing}
    <pre tabindex="0" role="region" aria-label=${words.wordForWord}>${long ? pasted.slice(0, longest) : pasted}</pre>
    ${long ? html`<button type="button" name="save-text" ?disabled=${disabled}>${words.saveText}</button>` : nothing}
  </details>`;
}
