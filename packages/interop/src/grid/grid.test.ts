import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodeText, parseDelimited, readGrid, textAt, writeTsv } from '../index.ts';
import type { Grid } from '../index.ts';

const textsOf = (grid: Grid): string[][] => grid.rows.map((row) => row.map((cell) => cell.paragraphs.join('\n')));
const table = (rows: string): string => `<table>${rows}</table>`;

test('a table becomes rows of text, its markup gone', () => {
  const grid = readGrid({
    html: table('<tr><th>M&aring;l<td><b>Vi</b> <a href="javascript:x()">deler</a><tr><td>a<td>b &lt;i&gt;'),
  });
  assert.deepEqual(textsOf(grid), [
    ['Mål', 'Vi deler'],
    ['a', 'b <i>'],
  ]);
  assert.equal(grid.rows[0]?.[0]?.header, true);
});

test('paragraphs, line breaks and list items part paragraphs; a line end in the source does not', () => {
  const grid = readGrid({
    html: table('<tr><td><p>Vi\r\n deler</p>x<br>y<ul><li>en<li>to</ul><pre>tre\nfire</pre></td></tr>'),
  });
  assert.deepEqual(grid.rows[0]?.[0]?.paragraphs, ['Vi deler', 'x', 'y', '• en', '• to', 'tre', 'fire']);
});

test('a merged cell stands in every place that it covers, with its origin', () => {
  const grid = readGrid({ html: table('<tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d') });
  assert.deepEqual(textsOf(grid), [
    ['a', 'b', 'b'],
    ['a', 'c', 'd'],
  ]);
  assert.deepEqual(grid.rows[1]?.[0]?.origin, { row: 0, column: 0 });
  assert.deepEqual(grid.merges, [
    { row: 0, column: 0, rowSpan: 2, columnSpan: 1 },
    { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
  ]);
});

test('where two spans overlap, the first keeps the place', () => {
  const grid = readGrid({ html: table('<tr><td>a<td rowspan=2>b<tr><td colspan=2>c<td>d') });
  assert.deepEqual(textsOf(grid), [
    ['a', 'b', ''],
    ['c', 'b', 'd'],
  ]);
});

test('a span ends with its group, and text that only flows over its neighbours is not merged', () => {
  const grouped = readGrid({ html: table('<thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d</tbody>') });
  assert.deepEqual(textsOf(grouped)[1], ['c', 'd']);
  const flowing = readGrid({ html: table("<tr><td colspan=2 style='mso-ignore:colspan'>title<tr><td>a<td>b") });
  assert.deepEqual(textsOf(flowing)[0], ['title', '']);
  assert.deepEqual(flowing.merges, []);
});

test('the largest table is taken; the others and the text around are notes', () => {
  const html = `før${table('<tr><td>lille')}<p>midt</p>${table('<caption>Titel</caption><tr><td>a<td>b<tr><td>c<td>d')}efter`;
  const grid = readGrid({ html });
  assert.deepEqual(grid.tables, { found: 2, taken: 1 });
  assert.deepEqual(grid.notes, [
    { where: 'before', text: 'før' },
    { where: 'other-table', text: 'lille' },
    { where: 'before', text: 'midt' },
    { where: 'before', text: 'Titel' },
    { where: 'after', text: 'efter' },
  ]);
  assert.equal(textAt(readGrid({ html }, { table: 0 }), 0, 0), 'lille');
});

test('a table inside a layout table is found, and the layout is its surroundings', () => {
  const grid = readGrid({ html: table(`<tr><td>menu<td>${table('<tr><td>a<td>b<tr><td>c<td>d')}<td>fod`) });
  assert.deepEqual(textsOf(grid), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  assert.deepEqual(
    grid.notes.map(({ where, text }) => [where, text]),
    [
      ['before', 'menu'],
      ['after', 'fod'],
    ],
  );
});

test('scripts, styles and comments are no text, and a lone < is', () => {
  const grid = readGrid({
    html: table('<tr><td>a<script>"</td>"</script><style><!-- td{} --></style><!--[if x]>nej<![endif]--><td>1 < 2 <3'),
  });
  assert.deepEqual(textsOf(grid), [['a', '1 < 2 <3']]);
});

test('invisible characters go, spaces are one, letters are composed', () => {
  const grid = readGrid({ text: '\uFEFFVi\u00A0 a\u030Abner\tl\u00ADæ\u200Brer\u2060\r\na\tb' });
  assert.deepEqual(textsOf(grid)[0], ['Vi åbner', 'lærer']);
});

test('cells of Excel: quotes, line breaks, a quote that is only a quote', () => {
  assert.deepEqual(parseDelimited('"a\r\nb"\t"c ""d"""\r\n"e" f\t"g', '\t'), [
    ['a\r\nb', 'c "d"'],
    ['"e" f', '"g'],
  ]);
});

test('a line may end in any way, an empty one is a record of its own, and one at the end is none', () => {
  assert.deepEqual(parseDelimited('a\rb\nc\r\n\r\nd\n', '\t'), [['a'], ['b'], ['c'], [''], ['d']]);
  assert.deepEqual(parseDelimited('a\n\nb', '\t'), [['a'], [''], ['b']]);
  assert.deepEqual(parseDelimited('a\t', '\t'), [['a', '']]);
  assert.deepEqual(parseDelimited('', '\t'), [['']]);
});

test('the delimiter is found: tabs before all, semicolons with commas in the cells, commas', () => {
  assert.equal(readGrid({ text: 'a;b\tc' }).format, 'tsv');
  assert.deepEqual(textsOf(readGrid({ text: 'Vi, os;b\nc;d, e' })), [
    ['Vi, os', 'b'],
    ['c', 'd, e'],
  ]);
  assert.equal(readGrid({ text: 'a,b\nc,d' }).columns, 2);
  assert.equal(readGrid({ text: 'Vi deler, og vi lytter.\nIngen tabel her' }).columns, 1);
});

test('a file is decoded by its mark, as UTF-8, or else as Windows-1252', () => {
  const marked = Uint8Array.of(0xff, 0xfe, 0xe6, 0);
  assert.deepEqual(
    [marked, Uint8Array.of(0xfe, 0xff, 0, 0xe6), Uint8Array.of(0xc3, 0xa6), Uint8Array.of(0xe6)].map(decodeText),
    Array(4).fill('æ'),
  );
  assert.equal(decodeText(Uint8Array.of(0x93, 0xe5, 0x94)), '“å”');
});

test('HTML without a table falls back on the text; nothing at all is said', () => {
  assert.equal(readGrid({ html: '<p>a b</p>', text: 'a\tb' }).columns, 2);
  assert.deepEqual(
    readGrid({}).problems.map(({ code }) => code),
    ['no-table'],
  );
  assert.deepEqual(readGrid({ html: '<p>kun tekst</p>' }).notes, [{ where: 'before', text: 'kun tekst' }]);
});

test('property: tab-separated text is read as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', 'æ', ';') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      assert.deepEqual(parseDelimited(writeTsv(rows), '\t'), rows);
    }),
  );
});

/** Tiles a table with rectangles, row by row: the plain way to say what spans mean. */
function tiled(width: number, height: number, sizes: readonly number[]): { html: string; names: string[][] } {
  const names: string[][] = Array.from({ length: height }, () => Array<string>(width).fill(''));
  let html = '';
  let next = 0;
  for (let row = 0; row < height; row++) {
    html += '<tr>';
    for (let column = 0; column < width; column++) {
      if (names[row]?.[column]) continue;
      const size = sizes[next % sizes.length] ?? 0;
      // The last row and column are not merged, so that no line of the table is without a text of its own.
      let columnSpan = 1;
      while (columnSpan < 1 + (size % 3) && column + columnSpan < width - 1 && !names[row]?.[column + columnSpan])
        columnSpan++;
      const rowSpan = column === width - 1 ? 1 : Math.max(1, Math.min(1 + Math.floor(size / 3), height - 1 - row));
      const name = `c${String(next++)}`;
      for (let r = row; r < row + rowSpan; r++) names[r]?.fill(name, column, column + columnSpan);
      html += `<td rowspan="${String(rowSpan)}" colspan=${String(columnSpan)}>${name}</td>`;
    }
    html += '</tr>';
  }
  return { html: `<table>${html}</table>`, names };
}

test('property: spans are laid out as a tiling of the table', () => {
  const sizes = fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), sizes, (width, height, each) => {
      const { html, names } = tiled(width, height, each);
      const grid = readGrid({ html });
      assert.deepEqual(textsOf(grid), names);
      for (const { row, column, rowSpan, columnSpan } of grid.merges) {
        const name = names[row]?.[column];
        assert.equal(names.flat().filter((other) => other === name).length, rowSpan * columnSpan);
      }
    }),
  );
});

const million = (part: string): string => part.repeat(Math.ceil(10_000_000 / part.length));
const pastes: readonly (readonly [name: string, html?: string | undefined, text?: string])[] = [
  ['unclosed tags', million('<')],
  ['unclosed comments', million('<!--')],
  ['broken quotes', million('<td b="\'')],
  ['nested tables', million('<table><tr><td>x')],
  ['rows without end', million('<tr><td>a')],
  ['references', million('&amp')],
  ['one long cell', `<table><tr><td>${million('vi deler. Og vi\nspørger ')}</td></tr></table>`],
  ['quotes in text', undefined, million('\t"a')],
  ['lines', undefined, million('a\tb\n')],
  ['spaces', undefined, `a${million(' ')}b\tc`],
  ['soft hyphens', undefined, million('a\u00AD')],
];
for (const [name, html, text] of pastes) {
  test(`10 MB of ${name} ends in time`, () => {
    // Time of the processor, not of the clock: the machine may have others to serve.
    const start = process.cpuUsage();
    const grid = readGrid({ ...(html === undefined ? {} : { html }), ...(text === undefined ? {} : { text }) });
    const { user, system } = process.cpuUsage(start);
    // Linear work takes about a second; quadratic work would take hours.
    assert.ok(user + system < 10_000_000, `${((user + system) / 1000).toFixed(0)} ms`);
    assert.ok(grid.problems.length > 0 || grid.rows.length > 0);
  });
}

test('more than can be a table is refused with the limit', () => {
  const { problems } = readGrid({ text: 'a\tb\n'.repeat(3000) });
  assert.deepEqual(problems[0]?.values, { limit: 'rows', maximum: 2000 });
  const wide = readGrid({ text: `${'a\t'.repeat(200)}b\n` });
  assert.deepEqual(wide.problems[0]?.values, { limit: 'columns', maximum: 200 });
});
