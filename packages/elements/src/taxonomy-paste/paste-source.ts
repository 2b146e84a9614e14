import { decodeText, maxCharacters, textAt, writeTsv, type Grid, type GridInput } from '@pejl/interop';

/** What a clipboard or a drag carries, where it carries text. */
export function sourceOf(data: DataTransfer | null): GridInput | undefined {
  const html = data?.getData('text/html') ?? '';
  const text = data?.getData('text/plain') ?? '';
  if (!html && !text) return undefined;
  return { ...(html && { html }), ...(text && { text }) };
}

/** What a host gives, where it holds text; anything else is nothing. */
export function sourceFrom(given: unknown): GridInput | undefined {
  try {
    const { html, text } = (given ?? {}) as Record<string, unknown>;
    const source = { ...(typeof html === 'string' && { html }), ...(typeof text === 'string' && { text }) };
    return source.html || source.text ? source : undefined;
  } catch {
    return undefined;
  }
}

/** What was typed before a table was pasted, kept as a text before the table. */
export function withTyped(typed: string, { html = '', text = '' }: GridInput): GridInput {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = escaped.split(/\r?\n/).map((line) => `<p>${line}</p>`);
  return { html: `${paragraphs.join('')}${html}`, text: `${typed}\n${text}` };
}

/** Why a file was not read. */
export type FileTrouble = 'file-too-large' | 'file-not-text';

/** The text of a file, or why it cannot be had: a Word or Excel file is a packed archive, not text. */
export async function sourceOfFile(file: File): Promise<GridInput | FileTrouble> {
  if (file.size > maxCharacters) return 'file-too-large';
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'file-not-text';
  }
  const text = decodeText(bytes);
  // Text has no NUL once it is decoded; an archive, a picture or a PDF has them all over.
  if (text.slice(0, 20_000).includes('\0') || text.startsWith('%PDF') || text.startsWith('PK\u0003'))
    return 'file-not-text';
  return /\.html?$/i.test(file.name) ? { html: text } : { text };
}

/** What was pasted, word for word, as text: of HTML alone, its tables' and its other words. */
export function wordsOf({ text }: GridInput, grid: Grid): string {
  if (text) return text;
  const rows = grid.rows.map((cells, row) => cells.map((_, column) => textAt(grid, row, column)));
  return [...grid.notes.map((note) => note.text), writeTsv(rows).trimEnd()].filter(Boolean).join('\n');
}
