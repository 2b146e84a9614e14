import type { MatrixColumn } from '@pejl/figures';
import { toneOf } from '../look/look.css.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  cause,
  chosen,
  descriptor,
  examples,
  langOf,
  marks,
  otherAnswers,
  reason,
  towards,
  type MatrixView,
} from './taxonomy-matrix.cell.ts';

/** The matrix as a list: each dimension with its levels below it. */
export function matrixList(view: MatrixView): TemplateResult {
  const { figure } = view;
  return html`<p class="title" part="title" lang=${langOf(view, figure.title.lang)}>${figure.title.text}</p>
    ${figure.columns.map((column, index) => matrixDimension(view, column, index))}`;
}

/** One dimension with its levels: a group of radios with a legend, or a heading with descriptions below it. */
export function matrixDimension(view: MatrixView, column: MatrixColumn, index: number): TemplateResult {
  const { words, before, placing } = view;
  const lang = langOf(view, column.title.lang);
  const rest = html`${before ? html`<p class="since"><b>${words.sinceDate(words.date(before.date))}:</b> ${column.changeText} ${cause(view, column, index)}</p>` : nothing}
  ${
    placing || column.placement?.reason
      ? html`<div class="reason">
          <span class="label" id=${`w${index}`}>${words.reason}</span
          >${reason(view, column, index, `c${index} w${index}`)}
        </div>`
      : nothing
  }
  ${column.nextStep ? html`<p class="next-step"><b>${words.nextStep}:</b> ${column.nextStep.sentence ?? nothing}</p>` : nothing}`;
  if (!placing) {
    return html`<section class="dimension" aria-labelledby=${`c${index}`}>
      <h3 part="dimension" id=${`c${index}`} lang=${lang}>${column.title.text}</h3>
      ${view.answered ? html`<p class="standing"><b>${words.standing}:</b> ${column.standing}</p>` : nothing}
      <dl>
        ${view.figure.rows.map((row, level) => {
          const cell = row.cells[index]!;
          return html`<div
            part=${cell.now ? 'cell now' : 'cell'}
            class=${`level ${toneOf(row.number, view.figure.rows.length)} ${cell.now ? 'now ' : ''}${cell.before ? 'before' : ''}`}
          >
            <dt part="level" lang=${langOf(view, row.lang)}>${row.label}</dt>
            <dd>
              ${cell.now || cell.before ? html`<div class="head">${marks(view, cell)}</div>` : nothing}
              ${cell.now ? towards(view, column, index) : nothing} ${descriptor(view, cell, `t${index}-${level}`)}
              ${examples(view, cell)}
            </dd>
          </div>`;
        })}
      </dl>
      ${rest}
    </section>`;
  }
  const picked = chosen(view, column);
  const radio = (value: string, text: string, textLang: string | typeof nothing, described?: string): TemplateResult =>
    html`<label class="pick"
      ><input
        type="radio"
        name=${`d${index}`}
        value=${value}
        aria-describedby=${described ?? nothing}
        .checked=${live(picked === value)}
        ?disabled=${view.disabled}
      />
      <span part=${described ? 'level' : nothing} lang=${textLang}>${text}</span></label
    >`;
  return html`<fieldset class="dimension">
    <legend part="dimension" id=${`c${index}`} lang=${lang}>${column.title.text}</legend>
    ${view.figure.rows.map((row, level) => {
      const cell = row.cells[index]!;
      return html`<div
        part=${cell.now ? 'cell now' : 'cell'}
        class=${`level ${toneOf(row.number, view.figure.rows.length)} ${cell.now ? 'now ' : ''}${cell.before ? 'before' : ''}`}
        data-at=${`${index}-${level}`}
      >
        <div class="head">
          ${radio(String(level), row.label, langOf(view, row.lang), `t${index}-${level}`)} ${marks(view, cell)}
        </div>
        ${cell.now ? towards(view, column, index) : nothing} ${descriptor(view, cell, `t${index}-${level}`)}
        ${examples(view, cell)}
      </div>`;
    })}
    <div class="others">${otherAnswers(view).map(({ value, text }) => radio(value, text, nothing))}</div>
    ${rest}
  </fieldset>`;
}
