import type { Reading } from '@pejl/interop';
import { html, type TemplateResult } from 'lit';
import { first, known, numbered, row, select, type Option } from './taxonomy-paste.row.ts';
import { sentence, type PasteView } from './taxonomy-paste.view.ts';

/** Languages that a taxonomy in Denmark, Greenland and the Faroes may well be written in. */
const languages = ['da', 'en', 'nb', 'sv', 'de', 'fo', 'kl'];

/** How the table lies: each guess with the choice that puts it right. */
export function layout(view: PasteView, reading: Reading): TemplateResult {
  const { words, read } = view;
  const { orientation, order, headerRow, headerColumn, language } = reading;
  const rows = first(view, 'header-row', 'no-header-row');
  const columns = first(view, 'header-column', 'no-header-column');
  const none = { value: 'none', text: words.none };
  const text = (at: number, along: 'row' | 'column'): string => {
    const cells = along === 'row' ? (read.grid.rows[at] ?? []) : read.grid.rows.map((cells) => cells[at]);
    const said = cells.map((cell) => cell?.paragraphs.join(' ') ?? '').find((one) => one !== '') ?? '';
    return said.length > 30 ? `${said.slice(0, 29)}…` : said;
  };
  const lines = (count: number, along: 'row' | 'column'): Option[] => [
    none,
    ...numbered(count, (number) => `${words[along](number)}: ${text(number - 1, along)}`),
  ];
  const highest = first(view, 'highest-first');
  return html`${row(
    'orientation',
    sentence(view, first(view, 'orientation') ?? known('orientation', { orientation })),
    select(view, 'orientation', words.levelsLie, orientation, [
      { value: 'levels-in-rows', text: words.orientations[0] },
      { value: 'levels-in-columns', text: words.orientations[1] },
    ]),
  )}
  ${row(
    'header-row',
    sentence(
      view,
      rows ?? (headerRow === false ? known('no-header-row', {}) : known('header-row', { row: headerRow + 1 })),
    ),
    select(
      view,
      'header-row',
      words.headerRow,
      String(headerRow === false ? 'none' : headerRow),
      lines(Math.min(read.grid.rows.length, 30), 'row'),
    ),
  )}
  ${row(
    'header-column',
    sentence(
      view,
      columns ??
        (headerColumn === false ? known('no-header-column', {}) : known('header-column', { column: headerColumn + 1 })),
    ),
    select(
      view,
      'header-column',
      words.headerColumn,
      String(headerColumn === false ? 'none' : headerColumn),
      lines(Math.min(read.grid.columns, 30), 'column'),
    ),
  )}
  ${row(
    'order',
    highest ? sentence(view, highest) : words.orderSaid(order === 'lowest-first'),
    select(view, 'order', words.order, order, [
      { value: 'lowest-first', text: words.orders[0] },
      { value: 'highest-first', text: words.orders[1] },
    ]),
  )}
  ${row(
    'language',
    sentence(view, first(view, 'language') ?? known('language', { language })),
    select(
      view,
      'language',
      words.language,
      language,
      [...new Set([...languages, language])].map((tag) => ({ value: tag, text: words.languageName(tag) })),
    ),
  )}`;
}
