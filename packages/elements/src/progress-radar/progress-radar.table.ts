import type { RadarFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** The figure's table: a column a date, or, where there is no room for that, a group a dimension and a row a date. */
export function radarTable({ table, axes, title }: RadarFigure, grouped: boolean): TemplateResult {
  const [corner = '', ...heads] = table.head;
  const caption = html`<caption class="said" lang=${title.lang}>${title.text}</caption>`;
  if (grouped) {
    return html`<table part="table" class="grouped">
      ${caption}
      ${table.rows.map(
        ([name = '', ...cells], axis) =>
          html`<tbody>
            <tr>
              <th colspan="2" scope="rowgroup" lang=${axes[axis]!.title.lang}>${name}</th>
            </tr>
            ${cells.map((cell, at) =>
              cell
                ? html`<tr>
                    <th scope="row">${heads[at]}</th>
                    <td>${cell}</td>
                  </tr>`
                : nothing,
            )}
          </tbody>`,
      )}
    </table>`;
  }
  return html`<table part="table">
    ${caption}
    <thead>
      <tr>
        <th scope="col">${corner}</th>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${table.rows.map(
        ([name = '', ...cells], axis) =>
          html`<tr>
            <th scope="row" lang=${axes[axis]!.title.lang}>${name}</th>
            ${
              // Two dates and what has happened, the usual: one template a row is lighter than one a cell.
              cells.length === 3
                ? html`<td>${cells[0]}</td><td>${cells[1]}</td><td>${cells[2]}</td>`
                : cells.map((cell) => html`<td>${cell}</td>`)
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}
