import type { Grid, GridCell, GridMerge, GridNote } from './grid.ts';
import { isOrigin, maxColumns, maxRows, maxTables, tooLarge, unreadable } from './grid.ts';
import type { Block, HtmlTable } from './html-tables.ts';
import { htmlBlocks } from './html-tables.ts';

/**
 * The largest table of a piece of HTML (the one with most cells that hold text; of equals the first), or the one with
 * the number `table`, as a grid. The other tables and everything outside are its notes.
 *
 * @param table Which table, from 0, of those that hold text.
 */
export function htmlGrid(html: string, table?: number): Grid {
  const { blocks, tooLarge: over } = htmlBlocks(html);
  if (over) return unreadable('html', tooLarge(over, { rows: maxRows, columns: maxColumns, tables: maxTables }[over]));
  const sized = tablesIn(blocks).filter(({ size }) => size > 0);
  const largest = sized.reduce((best, { size }, at) => (size > (sized[best]?.size ?? 0) ? at : best), 0);
  const taken = table !== undefined && sized[table] ? table : largest;
  const chosen = sized[taken]?.table;
  if (!chosen) {
    return unreadable('html', { code: 'no-table', severity: 'error', path: [] }, notesAround(blocks, undefined));
  }
  const laid = layOut(chosen);
  if (!laid) return unreadable('html', tooLarge('columns', maxColumns));
  const notes = notesAround(blocks, chosen);
  return { format: 'html', ...laid, notes, tables: { found: sized.length, taken }, problems: [] };
}

/** Every table, outer before inner, with the number of its cells that hold text of their own. */
function tablesIn(blocks: readonly Block[]): { table: HtmlTable; size: number }[] {
  const found: { table: HtmlTable; size: number }[] = [];
  const visit = (list: readonly Block[]): void => {
    for (const block of list) {
      if (typeof block === 'string') continue;
      const cells = block.rows.flatMap((row) => row.cells);
      found.push({ table: block, size: cells.filter((cell) => cell.blocks.some((b) => typeof b === 'string')).length });
      for (const cell of cells) visit(cell.blocks);
    }
  };
  visit(blocks);
  return found;
}

/** The paragraphs of a list of blocks, with those of the tables in it. */
function paragraphsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    typeof block === 'string'
      ? [block]
      : [
          ...block.before,
          ...block.rows.flatMap((r) => r.cells.flatMap((c) => paragraphsIn(c.blocks))),
          ...block.between,
        ],
  );
}

/** Everything that is not in the chosen table, in its order. */
function notesAround(blocks: readonly Block[], chosen: HtmlTable | undefined): GridNote[] {
  const notes: GridNote[] = [];
  let where: 'before' | 'after' = 'before';
  const visit = (list: readonly Block[]): void => {
    for (const block of list) {
      if (typeof block === 'string') notes.push({ where, text: block });
      else if (block === chosen) {
        notes.push(...block.before.map((text): GridNote => ({ where: 'before', text })));
        notes.push(...block.between.map((text): GridNote => ({ where: 'between', text })));
        where = 'after';
      } else if (chosen && contains(block, chosen)) {
        for (const text of block.before) notes.push({ where, text });
        for (const row of block.rows) for (const cell of row.cells) visit(cell.blocks);
        for (const text of block.between) notes.push({ where, text });
      } else {
        for (const text of [...block.before, ...block.rows.map(rowText), ...block.between]) {
          if (text !== '') notes.push({ where: 'other-table', text });
        }
      }
    }
  };
  visit(blocks);
  return notes;
}

function rowText({ cells }: HtmlTable['rows'][number]): string {
  return cells
    .map((cell) => paragraphsIn(cell.blocks).join(' '))
    .join('\t')
    .trim();
}

function contains(table: HtmlTable, inner: HtmlTable): boolean {
  return table.rows.some((row) =>
    row.cells.some((cell) =>
      cell.blocks.some((block) => typeof block !== 'string' && (block === inner || contains(block, inner))),
    ),
  );
}

/** The places of a table, spans laid out as HTML does; where two spans overlap the first keeps the place. */
function layOut(table: HtmlTable): Pick<Grid, 'rows' | 'columns' | 'merges'> | undefined {
  const places: (GridCell | undefined)[][] = table.rows.map(() => []);
  const merges: GridMerge[] = [];
  const lastOfGroup = new Map(table.rows.map(({ group }, row) => [group, row]));
  for (const [row, { group, cells }] of table.rows.entries()) {
    const line = places[row] ?? [];
    const end = lastOfGroup.get(group) ?? row;
    let column = 0;
    for (const cell of cells) {
      while (line[column]) column++;
      if (column >= maxColumns) return undefined;
      const paragraphs = paragraphsIn(cell.blocks);
      const rowSpan = Math.min(cell.rowSpan || Infinity, end - row + 1);
      const columnSpan = Math.min(cell.columnSpan, maxColumns - column);
      const origin = { row, column };
      for (let r = row; r < row + rowSpan; r++) {
        for (let c = column; c < column + columnSpan; c++) {
          const flowedOver = cell.overflow && c > column;
          const content = flowedOver ? { paragraphs: [], origin: { row: r, column: c } } : { paragraphs, origin };
          (places[r] ??= [])[c] ??= cell.header ? { ...content, header: true } : content;
        }
      }
      const merged = { ...origin, rowSpan, columnSpan: cell.overflow ? 1 : columnSpan };
      if (merged.rowSpan > 1 || merged.columnSpan > 1) merges.push(merged);
      column += columnSpan;
    }
  }
  return trimmed(places, merges);
}

/**
 * Without the rows and columns at the end in which no text begins (Excel closes with a row that only carries widths; a
 * span may reach far beyond the table), and rectangular.
 */
function trimmed(
  places: readonly (readonly (GridCell | undefined)[])[],
  merges: readonly GridMerge[],
): Pick<Grid, 'rows' | 'columns' | 'merges'> {
  const widths = places.map((line, row) => {
    return line.findLastIndex((cell, column) => cell && cell.paragraphs.length > 0 && isOrigin(cell, row, column)) + 1;
  });
  const height = widths.findLastIndex((width) => width > 0) + 1;
  const columns = Math.max(0, ...widths);
  const rows = places.slice(0, height).map((line, row) =>
    Array.from({ length: columns }, (_, column): GridCell => {
      return line[column] ?? { paragraphs: [], origin: { row, column }, missing: true };
    }),
  );
  const kept = merges
    .filter((merge) => merge.row < height && merge.column < columns)
    .map((merge) => ({
      ...merge,
      rowSpan: Math.min(merge.rowSpan, height - merge.row),
      columnSpan: Math.min(merge.columnSpan, columns - merge.column),
    }))
    .filter(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
  return { rows, columns, merges: kept };
}
