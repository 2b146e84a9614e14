import type { MatrixCell } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { toneOf } from '../look/look.css.ts';
import {
  cause,
  cellBody,
  cellPart,
  chosen,
  langOf,
  marks,
  otherAnswers,
  plainText,
  reason,
  type MatrixView,
} from './taxonomy-matrix.cell.ts';

/**
 * The matrix as a table: one row a level, one column a dimension, and native radios of one name down each column.
 *
 * Most cells are nothing but text: they have one flat template, because parts and nested templates are what a page
 * with many matrices pays for. The radio stands in the template of its cell, and keeps the keyboard when it is chosen.
 */
export function matrixTable(view: MatrixView): TemplateResult {
  const { figure, words, placing, before } = view;
  const { columns, rows } = figure;
  const picked = columns.map((column) => chosen(view, column));

  const cellOf = (cell: MatrixCell, index: number, level: number): TemplateResult => {
    const column = columns[index]!;
    const text = plainText(view, cell);
    const id = `t${index}-${level}`;
    const radio = (): TemplateResult =>
      html`<label class="pick"><input type="radio" name=${`d${index}`} value=${level} aria-labelledby=${`c${index} r${level}`} aria-describedby=${id} ?checked=${picked[index] === String(level)}></label>`;
    if (text === undefined)
      return html`<td part=${cellPart(cell)}>${cellBody(view, column, cell, index, id, placing ? radio() : nothing)}</td>`;
    if (placing)
      return html`<td part=${cellPart(cell)}><div class="head"><label class="pick"><input type="radio" name=${`d${index}`} value=${level} aria-labelledby=${`c${index} r${level}`} aria-describedby=${id} ?checked=${picked[index] === String(level)}></label>${marks(view, cell, column, index)}</div><p class="text" id=${id}>${text}</p></td>`;
    if (cell.now || cell.before)
      return html`<td part=${cellPart(cell)}><div class="head">${marks(view, cell, column, index)}</div><p class="text">${text}</p></td>`;
    return html`<td part="cell"><p class="text">${text}</p></td>`;
  };
  const row = (
    label: string,
    cells: readonly unknown[],
    kind = '',
    id: string | typeof nothing = nothing,
  ): TemplateResult =>
    html`<tr class=${kind}><th scope="row" id=${id}>${label}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;

  return html`<table part="table">
    <caption part="title" lang=${langOf(view, figure.title.lang)}>${figure.title.text}</caption>
    <thead>
      <tr>
        <th class="corner" scope="col">${words.levelHeading}</th>
        ${columns.map(({ title }, index) => html`<th scope="col" part="dimension" id=${`c${index}`} lang=${langOf(view, title.lang)}>${title.text}</th>`)}
      </tr>
    </thead>
    <tbody class="levels">
      ${rows.map(
        ({ number, label, lang, cells }, level) =>
          html`<tr><th scope="row" part="level" class=${toneOf(number, rows.length)} id=${`r${level}`} lang=${langOf(view, lang)}>${label}</th>${cells.map((cell, index) => cellOf(cell, index, level))}</tr>`,
      )}
    </tbody>
    <tbody class="answers">
      ${
        placing
          ? otherAnswers(view).map(
              ({ value, text }) =>
                html`<tr class=${value ? '' : 'unanswered'}><th scope="row" id=${`a${value}`}>${text}</th>${columns.map(
                  (_, index) =>
                    html`<td><label class="pick"><input type="radio" name=${`d${index}`} value=${value} aria-labelledby=${`c${index} a${value}`} ?checked=${picked[index] === value}></label></td>`,
                )}</tr>`,
            )
          : view.answered
            ? row(
                words.standing,
                columns.map(({ standing }) => standing),
                'standing',
              )
            : nothing
      }
      ${
        before
          ? row(
              words.sinceDate(words.date(before.date)),
              columns.map((column, index) => html`${column.changeText} ${cause(view, column, index)}`),
            )
          : nothing
      }
      ${
        placing || columns.some(({ placement }) => placement?.reason)
          ? row(
              words.reason,
              columns.map((column, index) => reason(view, column, index, `c${index} reason`)),
              '',
              'reason',
            )
          : nothing
      }
      ${
        columns.some(({ nextStep }) => nextStep)
          ? row(
              words.nextStep,
              columns.map(
                ({ nextStep }) => nextStep && html`<p class="written">${nextStep.sentence ?? words.nextStep}</p>`,
              ),
              'next-step',
            )
          : nothing
      }
    </tbody>
  </table>`;
}
