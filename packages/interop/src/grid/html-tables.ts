import { cleanLine, paragraphsOf } from './clean.ts';
import { maxColumns, maxRows, maxTables } from './grid.ts';
import type { HtmlToken } from './html-tokens.ts';
import { htmlTokens } from './html-tokens.ts';

/** Text and tables in the order in which they stand. */
export type Block = string | HtmlTable;

/** One `td` or `th`, as written: spans not yet laid out. */
export interface HtmlCell {
  readonly header: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Excel's `mso-ignore:colspan`: the text only flows over its neighbours, it is not merged with them. */
  readonly overflow: boolean;
  readonly blocks: Block[];
}

/** A table as written. Rows of one group (`thead`, `tbody`, `tfoot`) have the same number; a span ends with its group. */
export interface HtmlTable {
  readonly rows: { readonly group: number; readonly cells: HtmlCell[] }[];
  /** Text in the table and in none of its cells, such as a caption: before its first row, and later. */
  readonly before: string[];
  readonly between: string[];
}

/** Elements that begin and end a paragraph. */
const breaks = new Set(
  (
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html legend li main menu nav ol option p pre section select summary ' +
    'table tbody td textarea tfoot th thead tr ul'
  ).split(' '),
);

/** Tables deeper than this are layout within layout: their text is read, their cells are not. */
const maxDepth = 20;

interface OpenTable {
  readonly table: HtmlTable;
  group: number;
  row: HtmlCell[] | undefined;
  cell: HtmlCell | undefined;
}

/** What was found in a piece of HTML; `tooLarge` where a table passed a limit and reading stopped. */
export interface HtmlBlocks {
  readonly blocks: readonly Block[];
  readonly tooLarge?: 'rows' | 'columns' | 'tables';
}

/** The paragraphs and tables of a piece of HTML, tables in tables included. Unclosed and misplaced tags are read as a browser does. */
export function htmlBlocks(html: string): HtmlBlocks {
  const reader = new BlockReader();
  for (const token of htmlTokens(html)) {
    reader.take(token);
    if (reader.tooLarge) break;
  }
  reader.endParagraph();
  return reader.tooLarge ? { blocks: reader.blocks, tooLarge: reader.tooLarge } : { blocks: reader.blocks };
}

class BlockReader {
  readonly blocks: Block[] = [];
  tooLarge: 'rows' | 'columns' | 'tables' | undefined;
  readonly #open: OpenTable[] = [];
  #tables = 0;
  #text: string[] = [];
  #bullet = false;
  #preformatted = 0;
  #tooDeep = 0;
  /** How many spans are open inside the span that Word writes a list marker in; 0 outside one. */
  #marker = 0;
  #markerText = '';

  take(token: HtmlToken): void {
    if (token.kind === 'text') {
      if (this.#marker > 0) this.#markerText += token.text;
      else this.#text.push(token.text);
      return;
    }
    const { kind, name } = token;
    if (name === 'span') this.#span(kind, kind === 'open' ? (token.attributes.get('style') ?? '') : '');
    if (!breaks.has(name)) return;
    this.endParagraph();
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted + (kind === 'open' ? 1 : -1));
    if (name === 'li') this.#bullet = kind === 'open';
    if (kind === 'open') this.#start(name, token.attributes);
    else this.#end(name);
  }

  endParagraph(): void {
    if (this.#marker > 0) this.#endMarker();
    if (this.#text.length === 0) return;
    const text = this.#text.join('');
    this.#text = [];
    for (const line of this.#preformatted > 0 ? paragraphsOf(text) : [cleanLine(text)]) {
      if (line === '') continue;
      this.#sink().push(this.#bullet && !line.startsWith('•') ? `• ${line}` : line);
      this.#bullet = false;
    }
  }

  /** Word hides a list's marker in a span of its own: a symbol is a bullet, a number or a letter is kept as text. */
  #span(kind: 'open' | 'close', style: string): void {
    if (this.#marker > 0) {
      this.#marker += kind === 'open' ? 1 : -1;
      if (this.#marker === 0) this.#endMarker();
    } else if (/mso-list:\s*ignore/i.test(style)) this.#marker = 1;
  }

  #endMarker(): void {
    const text = cleanLine(this.#markerText);
    this.#marker = 0;
    this.#markerText = '';
    if (/[\p{L}\p{N}]/u.test(text) && text !== 'o') this.#text.push(text, ' ');
    else this.#bullet = true;
  }

  #sink(): Block[] {
    const last = this.#open.at(-1);
    if (!last) return this.blocks;
    return last.cell?.blocks ?? (last.table.rows.length === 0 ? last.table.before : last.table.between);
  }

  #start(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#tooDeep > 0 && name !== 'table') return;
    switch (name) {
      case 'table':
        if (++this.#tables > maxTables) this.tooLarge = 'tables';
        if (this.#open.length >= maxDepth) this.#tooDeep++;
        else this.#openTable();
        break;
      case 'thead':
      case 'tbody':
      case 'tfoot': {
        const open = this.#open.at(-1);
        if (open) Object.assign(open, { group: open.group + 1, row: undefined, cell: undefined });
        break;
      }
      case 'tr':
        this.#openRow();
        break;
      case 'td':
      case 'th':
        this.#openCell(name, attributes);
    }
  }

  #end(name: string): void {
    if (this.#tooDeep > 0) {
      if (name === 'table') this.#tooDeep--;
      return;
    }
    const open = this.#open.at(-1);
    if (!open) return;
    if (name === 'table') this.#open.pop();
    else if (name === 'td' || name === 'th') open.cell = undefined;
    else if (name === 'tr') open.row = open.cell = undefined;
    else if (name === 'thead' || name === 'tbody' || name === 'tfoot') {
      open.row = open.cell = undefined;
      open.group++;
    }
  }

  #openTable(): OpenTable {
    const table: HtmlTable = { rows: [], before: [], between: [] };
    const last = this.#open.at(-1);
    // Between cells there is no place for a table: it is kept where the outer table stands.
    (last ? (last.cell?.blocks ?? this.#nearestBlocks()) : this.blocks).push(table);
    const open = { table, group: 0, row: undefined, cell: undefined };
    this.#open.push(open);
    return open;
  }

  #nearestBlocks(): Block[] {
    return this.#open.findLast(({ cell }) => cell)?.cell?.blocks ?? this.blocks;
  }

  /** A clipboard may hold rows without their table. */
  #openRow(): HtmlCell[] {
    const open = this.#open.at(-1) ?? this.#openTable();
    const cells: HtmlCell[] = [];
    open.table.rows.push({ group: open.group, cells });
    open.row = cells;
    open.cell = undefined;
    if (open.table.rows.length > maxRows) this.tooLarge = 'rows';
    return cells;
  }

  #openCell(name: 'td' | 'th', attributes: ReadonlyMap<string, string>): void {
    const row = this.#open.at(-1)?.row ?? this.#openRow();
    const cell: HtmlCell = {
      header: name === 'th',
      rowSpan: span(attributes.get('rowspan'), 0),
      columnSpan: Math.max(1, span(attributes.get('colspan'), 1)),
      overflow: /mso-ignore:\s*colspan/i.test(attributes.get('style') ?? ''),
      blocks: [],
    };
    row.push(cell);
    const open = this.#open.at(-1);
    if (open) open.cell = cell;
    if (row.length > maxColumns) this.tooLarge = 'columns';
  }
}

/** A span as HTML reads it: a whole number, else 1. A rowspan of 0 reaches to the end of its group. */
function span(value: string | undefined, least: number): number {
  const number = Number.parseInt(value ?? '1', 10);
  return Number.isNaN(number) || number < least ? 1 : Math.min(number, 65_534);
}
