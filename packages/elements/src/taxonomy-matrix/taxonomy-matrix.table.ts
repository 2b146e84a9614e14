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

/** The matrix as a table: one row a level, one column a dimension, and native radios of one name down each column. */
export function matrixTable(view: MatrixView): TemplateResult {
  const { figure, words, placing, disabled, before } = view;
  const { columns, rows } = figure;
  const picked = columns.map((column) => chosen(view, column));
  const radio = (column: number, value: string, row: string, described?: string): TemplateResult =>
    html`<label class="pick"
      ><input
        type="radio"
        name=${`d${column}`}
        value=${value}
        aria-labelledby=${`c${column} ${row}`}
        aria-describedby=${described ?? nothing}
        .checked=${live(picked[column] === value)}
        ?disabled=${disabled}
    /></label>`;
  return html`<table part="table">
    <caption part="title" lang=${langOf(view, figure.title.lang)}>
      ${figure.title.text}
    </caption>
    <thead>
      <tr>
        <th class="corner" scope="col">${words.levelHeading}</th>
        ${columns.map(
          ({ title }, index) =>
            html`<th scope="col" part="dimension" id=${`c${index}`} lang=${langOf(view, title.lang)}>
              ${title.text}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody class="levels">
      ${rows.map(
        (row, level) =>
          html`<tr>
            <th
              scope="row"
              part="level"
              class=${toneOf(row.number, rows.length)}
              id=${`r${level}`}
              lang=${langOf(view, row.lang)}
            >
              ${row.label}
            </th>
            ${row.cells.map(
              (cell, index) =>
                html`<td
                  part=${cell.now ? 'cell now' : 'cell'}
                  class=${`${cell.now ? 'now ' : ''}${cell.before ? 'before' : ''}`}
                  data-at=${placing ? `${index}-${level}` : nothing}
                >
                  ${
                    placing || cell.now || cell.before
                      ? html`<div class="head">
                          ${placing ? radio(index, String(level), `r${level}`, `t${index}-${level}`) : nothing}
                          ${marks(view, cell)}
                        </div>`
                      : nothing
                  }
                  ${cell.now ? towards(view, columns[index]!, index) : nothing}
                  ${descriptor(view, cell, `t${index}-${level}`)} ${examples(view, cell)}
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
    <tbody class="answers">
      ${
        placing
          ? otherAnswers(view).map(
              ({ value, text }) =>
                html`<tr class=${value ? '' : 'unanswered'}>
                  <th scope="row" id=${`a${value}`}>${text}</th>
                  ${columns.map((_, index) => html`<td>${radio(index, value, `a${value}`)}</td>`)}
                </tr>`,
            )
          : view.answered
            ? html`<tr class="standing">
                <th scope="row">${words.standing}</th>
                ${columns.map(({ standing }) => html`<td>${standing}</td>`)}
              </tr>`
            : nothing
      }
      ${
        before
          ? html`<tr>
              <th scope="row">${words.sinceDate(words.date(before.date))}</th>
              ${columns.map((column, index) => html`<td>${column.changeText} ${cause(view, column, index)}</td>`)}
            </tr>`
          : nothing
      }
      ${
        placing || columns.some(({ placement }) => placement?.reason)
          ? html`<tr class="reasons">
              <th scope="row" id="reason">${words.reason}</th>
              ${columns.map((column, index) => html`<td>${reason(view, column, index, `c${index} reason`)}</td>`)}
            </tr>`
          : nothing
      }
      ${
        columns.some(({ nextStep }) => nextStep)
          ? html`<tr class="next-step">
              <th scope="row">${words.nextStep}</th>
              ${columns.map(({ nextStep }) => html`<td>${nextStep ? html`<p class="written">${nextStep.sentence ?? words.nextStep}</p>` : nothing}</td>`)}
            </tr>`
          : nothing
      }
    </tbody>
  </table>`;
}
