import type { MatrixCell, MatrixColumn } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { toneOf } from '../look/level-tones.css.ts';
import { cause, cellBody, cellPart, marks, reason, type MatrixView } from './taxonomy-matrix.cell.ts';

/**
 * The matrix as a table: one row a level, one column a dimension, and native radios of one name down each column.
 *
 * A cell is one flat template, and most hold nothing but a string: parts and nested templates are what a page with many
 * matrices pays for. The radio stands in the template of its cell, and keeps the keyboard when it is chosen.
 */
export function matrixTable(view: MatrixView): TemplateResult {
  const { figure, words, placing, earlier } = view;
  const { columns, rows, answers } = figure;

  const cellOf =
    (row: number) =>
    (cell: MatrixCell, index: number): TemplateResult => {
      const body = cellBody(view, cell);
      const marked = marks(view, cell, columns[index]!, index);
      const id = `t${index}-${row}`;
      if (placing)
        return html`<td part=${cellPart(cell)}><label class="pick"><input type="radio" name="d${index}" value=${row} aria-labelledby="c${index} r${row}" aria-describedby=${id} ?checked=${cell.now}></label>${marked}<div id=${id}>${body}</div></td>`;
      return marked === nothing
        ? html`<td part="cell">${body}</td>`
        : html`<td part=${cellPart(cell)}>${marked}<div>${body}</div></td>`;
    };
  /** A row below the levels, with a cell for each dimension. */
  const rowOf = (
    kind: string,
    label: string,
    cell: (column: MatrixColumn, index: number) => TemplateResult,
  ): TemplateResult => html`<tr class=${kind}><th scope="row" id=${kind}>${label}</th>${columns.map(cell)}</tr>`;
  const reasons = placing || columns.some(({ placement }) => placement?.reason);
  const nextStep = columns.some((column) => column.nextStep);

  return html`<table part="table">
    <caption part="title" lang=${figure.title.lang}>${figure.title.text}</caption>
    <thead>
      <tr>
        <th class="corner" scope="col">${words.levelHeading}</th>
        ${columns.map(({ title }, index) => html`<th scope="col" part="dimension" id="c${index}" lang=${title.lang}>${title.text}</th>`)}
      </tr>
    </thead>
    <tbody class="levels">
      ${rows.map(
        ({ number, label, lang, cells }, row) =>
          html`<tr><th scope="row" id="r${row}" part="level" lang=${lang} class=${toneOf(number, rows.length)}>${label}</th>${cells.map(cellOf(row))}</tr>`,
      )}
    </tbody>
    <tbody class="answers">
      ${
        placing
          ? answers.map(({ state, text }) => {
              const kind = state || 'unanswered';
              return rowOf(
                kind,
                text,
                (column, index) =>
                  html`<td><label class="pick"><input type="radio" name="d${index}" value=${state} aria-labelledby="c${index} ${kind}" ?checked=${column.state === state}></label></td>`,
              );
            })
          : view.answered
            ? rowOf('standing', words.standing, ({ standing }) => html`<td>${standing}</td>`)
            : nothing
      }
      ${earlier && rowOf('since', words.sinceDate(earlier), (column, index) => html`<td>${column.changeText} ${cause(view, column, index)}</td>`)}
      ${reasons ? rowOf('reason', words.reason, (column, index) => html`<td>${reason(view, column, index, `c${index} reason`)}</td>`) : nothing}
      ${nextStep ? rowOf('next-step', words.nextStep, ({ nextStep: step }) => html`<td class="written">${step && (step.sentence ?? words.nextStep)}</td>`) : nothing}
    </tbody>
  </table>`;
}
