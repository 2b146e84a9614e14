import type { MatrixColumn } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { toneOf } from '../look/level-tones.css.ts';
import { cause, cellBody, cellPart, marks, reason, type MatrixView } from './taxonomy-matrix.cell.ts';

/** The matrix as a list: each dimension with its levels below it; or only the dimension at `at`, with the way to the others. */
export function matrixList(view: MatrixView, at?: number): TemplateResult {
  const { figure, words } = view;
  const { title, columns } = figure;
  const step = (name: string, text: string, to: number): TemplateResult =>
    html`<button type="button" name=${name} value=${to} aria-disabled=${!columns[to]}>${text}</button>`;
  return html`<p part="title" lang=${title.lang}>${title.text}</p>
    ${columns.map((column, index) => (at === undefined || at === index ? matrixDimension(view, column, index) : nothing))}
    ${
      at === undefined
        ? nothing
        : html`<div class="steps">${step('previous', words.previous, at - 1)}<span role="status">${words.position(at + 1, columns.length)}<span class="said">: ${columns[at]?.title.text}</span></span>${step('following', words.following, at + 1)}</div>`
    }`;
}

/** One dimension with its levels: a group of radios with a legend, or a heading with descriptions below it. */
function matrixDimension(view: MatrixView, column: MatrixColumn, index: number): TemplateResult {
  const { words, earlier, placing, answered, figure } = view;
  const { title, changeText, placement, nextStep } = column;
  const radio = (
    value: unknown,
    label: unknown,
    checked: boolean,
    described: string | typeof nothing = nothing,
  ): TemplateResult =>
    html`<label class="pick"><input type="radio" name="d${index}" value=${value} aria-describedby=${described} ?checked=${checked}> ${label}</label>`;
  const levels = figure.rows.map((row, at) => {
    const cell = row.cells[index]!;
    const id = `t${index}-${at}`;
    const label = html`<span part="level" lang=${row.lang}>${row.label}</span>`;
    const body = html`${marks(view, cell, column, index)}<div id=${id}>${cellBody(view, cell)}</div>`;
    return html`<div part=${cellPart(cell)} class="level ${toneOf(row.number, figure.rows.length)}">${
      placing ? [radio(at, label, cell.now, id), body] : html`<dt>${label}</dt><dd>${body}</dd>`
    }</div>`;
  });
  const line = (label: string, text: unknown): TemplateResult => html`<p class="line"><b>${label}:</b> ${text}</p>`;
  const rest = html`${earlier && changeText && line(words.sinceDate(earlier), html`${changeText} ${cause(view, column, index)}`)}
    ${placing || placement?.reason ? html`<div class="line"><b id="w${index}">${words.reason}</b>${reason(view, column, index, `c${index} w${index}`)}</div>` : nothing}
    ${nextStep && line(words.nextStep, nextStep.sentence)}`;

  return placing
    ? html`<fieldset class="dimension">
        <legend part="dimension" id="c${index}" lang=${title.lang}>${title.text}</legend>
        ${levels}
        <div class="others">${figure.answers.map(({ state, text }) => radio(state, text, column.state === state))}</div>
        ${rest}
      </fieldset>`
    : html`<section class="dimension" aria-labelledby="c${index}">
        <h3 part="dimension" id="c${index}" lang=${title.lang}>${title.text}</h3>
        ${answered ? line(words.standing, column.standing) : nothing}
        <dl>${levels}</dl>
        ${rest}
      </section>`;
}
