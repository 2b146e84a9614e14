import type { RadarFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** The figure's table: a column a date, or, where there is no room for that, a group a dimension and a row a date. */
export function radarTable({ table, axes, title }: RadarFigure, grouped: boolean, lang: string): TemplateResult {
  const [corner = '', ...heads] = table.head;
  const langOf = (axis: number): string | typeof nothing =>
    axes[axis]?.title.lang === lang ? nothing : (axes[axis]?.title.lang ?? nothing);
  const key = (axis: number): TemplateResult | typeof nothing =>
    axes[axis]?.key ? html`<b lang=${lang}>${axes[axis].key}</b>` : nothing;
  const caption = html`<caption class="said" lang=${title.lang}>${title.text}</caption>`;
  if (grouped) {
    return html`<table part="table" class="grouped">
      ${caption}
      ${table.rows.map(
        ([name = '', ...cells], axis) =>
          html`<tbody>
            <tr>
              <th colspan="2" scope="rowgroup" lang=${langOf(axis)}>${key(axis)} ${name}</th>
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
            <th scope="row" lang=${langOf(axis)}>${key(axis)} ${name}</th>
            ${cells.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
