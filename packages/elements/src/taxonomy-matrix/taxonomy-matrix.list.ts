import type { MatrixColumn } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { toneOf } from '../look/look.css.ts';
import {
  cause,
  cellBody,
  cellPart,
  chosen,
  langOf,
  otherAnswers,
  reason,
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
  const { words, before, placing, answered, figure } = view;
  const lang = langOf(view, column.title.lang);
  const name = `c${index}`;
  const rest = html`${before && column.changeText ? html`<p class="since"><b>${words.sinceDate(words.date(before.date))}:</b> ${column.changeText} ${cause(view, column, index)}</p>` : nothing}
  ${
    placing || column.placement?.reason
      ? html`<div class="reason"><span id=${`w${index}`}>${words.reason}</span>${reason(view, column, index, `${name} w${index}`)}</div>`
      : nothing
  }
  ${column.nextStep ? html`<p class="next-step"><b>${words.nextStep}:</b> ${column.nextStep.sentence ?? nothing}</p>` : nothing}`;

  const picked = chosen(view, column);
  const radio = (
    value: string,
    text: string,
    textLang: string | typeof nothing = nothing,
    described: string | typeof nothing = nothing,
  ): TemplateResult =>
    html`<label class="pick"><input type="radio" name=${`d${index}`} value=${value} aria-describedby=${described} ?checked=${picked === value}>
      <span part=${described === nothing ? nothing : 'level'} lang=${textLang}>${text}</span></label>`;
  const levels = figure.rows.map((row, level) => {
    const cell = row.cells[index]!;
    const id = `t${index}-${level}`;
    const rowLang = langOf(view, row.lang);
    return html`<div part=${cellPart(cell)} class=${`level ${toneOf(row.number, figure.rows.length)}`}>${
      placing
        ? cellBody(view, column, cell, index, id, radio(String(level), row.label, rowLang, id))
        : html`<dt part="level" lang=${rowLang}>${row.label}</dt><dd>${cellBody(view, column, cell, index, id)}</dd>`
    }</div>`;
  });

  return placing
    ? html`<fieldset class="dimension">
        <legend part="dimension" id=${name} lang=${lang}>${column.title.text}</legend>
        ${levels}
        <div class="others">${otherAnswers(view).map(({ value, text }) => radio(value, text))}</div>
        ${rest}
      </fieldset>`
    : html`<section class="dimension" aria-labelledby=${name}>
        <h3 part="dimension" id=${name} lang=${lang}>${column.title.text}</h3>
        ${answered ? html`<p class="standing"><b>${words.standing}:</b> ${column.standing}</p>` : nothing}
        <dl>${levels}</dl>
        ${rest}
      </section>`;
}
