import { isOrigin, type GridCell, type GridMerge } from '@pejl/interop';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { cellKey } from './paste-work.ts';
import { contentLang, type Part, type PasteView } from './taxonomy-paste.view.ts';

type Merges = ReadonlyMap<string, GridMerge>;

/** As many cells as a browser shows at once without a halt. */
const cellsShown = 600;
export const rowsAtFirst = (columns: number): number => Math.max(5, Math.floor(cellsShown / Math.max(1, columns)));

/** The table as it was pasted, each cell a field to write in, each row and column to leave out or take back. */
export function cellTable(view: PasteView): TemplateResult {
  const { words, read, rowsShown, disabled } = view;
  const { grid, reading } = read;
  const out = new Set(reading?.leftOutRows);
  const outColumns = new Set(reading?.leftOutColumns);
  const rows = grid.rows.slice(0, rowsShown);
  const merges: Merges = new Map(grid.merges.map((merge) => [cellKey(merge), merge]));
  const more = Math.min(rowsAtFirst(grid.columns), grid.rows.length - rows.length);
  const check = (name: string, label: string, checked: boolean): TemplateResult =>
    html`<input type="checkbox" name=${name} aria-label=${label} .checked=${live(checked)} ?disabled=${disabled} />`;
  return html`<p>${words.cellsHow}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${words.cells}>
      <table part="cells">
        <thead>
          <tr>
            <td></td>
            ${Array.from(
              { length: grid.columns },
              (_, at) =>
                html`<th scope="col">
                  <span class="pick">
                    ${check(`column:${at}`, words.withColumn(at + 1), !outColumns.has(at))}
                    <span id=${`column-${at}`}>${words.column(at + 1)}</span>
                  </span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (cells, row) =>
              html`<tr class=${out.has(row) ? 'out' : ''}>
                <th scope="row">
                  <span class="pick">
                    ${check(`row:${row}`, words.withRow(row + 1), !out.has(row))}
                    <span id=${`row-${row}`}>${words.row(row + 1)}</span>
                  </span>
                  ${reasonOf(view, row)}
                </th>
                ${cells.map((cell, column) => (isOrigin(cell, row, column) ? field(view, cell, row, column, merges) : nothing))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      more > 0
        ? html`<button type="button" name="more" ?disabled=${disabled}>${words.moreRows(more)}</button>`
        : nothing
    }`;
}

/** Why nothing of a row is in the matrix. */
function reasonOf({ read, words }: PasteView, row: number): Part {
  const unused = read.unused.find((one) => one.row === row);
  const whole = unused && !/^(corner|not-read|left-out)$/.test(unused.reason);
  return whole ? html`<span class="quiet">${words.reasons[unused.reason]}</span>` : nothing;
}

function field(view: PasteView, cell: GridCell, row: number, column: number, merges: Merges): TemplateResult {
  const { read, disabled } = view;
  const { reading, corrections } = read;
  const key = cellKey({ row, column });
  const merge = merges.get(key);
  const text = corrections.cells[key] ?? cell.paragraphs.join('\n');
  const heading = row === reading?.headerRow || column === reading?.headerColumn;
  return html`<td
    class=${heading ? 'heads' : ''}
    rowspan=${merge && merge.rowSpan > 1 ? merge.rowSpan : nothing}
    colspan=${merge && merge.columnSpan > 1 ? merge.columnSpan : nothing}
  >
    <textarea
      name=${`cell:${key}`}
      rows=${Math.min(10, 1 + Math.floor(text.length / 24))}
      aria-labelledby=${`row-${row} column-${column}`}
      lang=${contentLang(view)}
      ?disabled=${disabled}
      .value=${live(text)}
    ></textarea>
  </td>`;
}
