import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFramework } from '@pejl/core/schema';
import fc from 'fast-check';
import { decodeText, guessTaxonomy, maxText, readGrid, toFramework, writeTsv } from '../index.ts';
import type { Grid, GuessedTaxonomy, GuessOptions } from '../index.ts';

const fixture = (name: string): Grid => {
  const text = decodeText(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
  return readGrid(name.endsWith('.html') ? { html: text } : { text });
};
const guess = (name: string, options?: GuessOptions): GuessedTaxonomy => guessTaxonomy(fixture(name), options);
const fromText = (text: string, options?: GuessOptions): GuessedTaxonomy => guessTaxonomy(readGrid({ text }), options);
const codes = (guessed: GuessedTaxonomy): string[] => guessed.guesses.map(({ code }) => code);
const words = (text: Readonly<Record<string, string>> | undefined): string => Object.values(text ?? {}).join();
const titles = ({ taxonomy }: GuessedTaxonomy): string[] =>
  (taxonomy?.dimensions ?? []).map(({ title }) => words(title));
const names = ({ taxonomy }: GuessedTaxonomy): string[] => (taxonomy?.levels ?? []).map(({ name }) => words(name));
const cell = ({ taxonomy }: GuessedTaxonomy, level: number, dimension: number): string[] => {
  const place = { level: taxonomy?.levels[level - 1]?.id, dimension: taxonomy?.dimensions[dimension - 1]?.id };
  const found = taxonomy?.descriptors.find((d) => d.level === place.level && d.dimension === place.dimension);
  return (found?.claims ?? []).map(({ text }) => words(text));
};

const fjord = ['Møder', 'Hjælp i hverdagen', 'Blik for børnene'];
const five = ['', '', '', '', ''];

test('Word: levels in rows, points of a list, a cell merged over two levels', () => {
  const guessed = guess('word.html');
  assert.deepEqual(titles(guessed), fjord);
  assert.deepEqual(names(guessed), five);
  assert.equal(words(guessed.taxonomy?.title), 'Vores team på Skolen ved Fjorden');
  assert.deepEqual(cell(guessed, 3, 1), [
    'Vi mødes hver uge.',
    'Vi aftaler, hvem der gør hvad.',
    'Vi skriver det på tavlen.',
  ]);
  const [merged, same] = (guessed.taxonomy?.descriptors ?? []).filter(
    ({ level, dimension }) => dimension === 'hjaelp-i-hverdagen' && (level === 'level-3' || level === 'level-4'),
  );
  assert.deepEqual(merged?.claims, same?.claims);
  const spans = guessed.guesses.find(({ code }) => code === 'cell-spans-levels');
  assert.deepEqual([spans?.path, spans?.values], [['rows', 3, 2], { levels: 2 }]);
  assert.deepEqual(guessed.unused, []);
});

test('Excel: a title over the table, levels by bare numbers, line breaks inside a cell', () => {
  const guessed = guess('excel.html');
  assert.equal(words(guessed.taxonomy?.title), 'Team i børnehuset Skovbrynet');
  assert.deepEqual(names(guessed), ['', '', '', '']);
  assert.deepEqual(cell(guessed, 2, 1), ['Vi mødes hver uge.', 'Vi har en dagsorden, fx tre punkter på tavlen.']);
  assert.equal(cell(guessed, 3, 3).length, 1);
  assert.deepEqual(guessed.unused, [{ row: 1, column: 0, text: 'Trin', reason: 'corner' }]);
});

test('Google Docs: levels by their own names', () => {
  const guessed = guess('google-docs.html');
  assert.deepEqual(names(guessed), ['Spirende', 'På vej', 'Etableret', 'Rodfæstet']);
  assert.equal(words(guessed.taxonomy?.title), 'Sådan arbejder vi sammen');
  assert.equal(guessed.guesses.find(({ code }) => code === 'orientation')?.sure, false);
});

test('a web page: levels in columns, English, the larger of two tables', () => {
  const guessed = guess('web.html');
  assert.equal(guessed.reading?.orientation, 'levels-in-columns');
  assert.deepEqual(titles(guessed), ['Meetings', 'Help']);
  assert.deepEqual(cell(guessed, 3, 2), ['We visit each other & say what we saw.']);
  assert.ok(codes(guessed).includes('other-tables'));
  assert.equal(guessed.reading?.language, 'en');
});

test('tab-separated text, also as UTF-16: the same taxonomy', () => {
  assert.deepEqual(cell(guess('excel.tsv'), 2, 1), [
    'Vi mødes hver uge.',
    'Vi har en dagsorden, fx "tre punkter" på tavlen.',
  ]);
  assert.deepEqual(guess('excel-unicode.tsv').taxonomy, guess('excel.tsv').taxonomy);
});

test('the fixtures still have the line ends and letters of Windows', () => {
  for (const name of ['word.html', 'excel.html', 'excel.tsv', 'excel-da.csv', 'furniture.tsv']) {
    assert.ok(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)).includes('\r\n'), name);
  }
  assert.ok(readFileSync(new URL('../../fixtures/excel-da.csv', import.meta.url)).includes(0xf8));
});

test('semicolons and Windows letters, and commas with own names', () => {
  assert.deepEqual(titles(guess('excel-da.csv')), fjord);
  assert.deepEqual(names(guess('own-names.csv')), ['Seed', 'Sprout', 'Tree']);
});

test('a level that has lost its number is the one between its neighbours, and that is said', () => {
  const guessed = guess('missing-number.tsv');
  assert.deepEqual(names(guessed), five);
  const { path, values, sure } = guessed.guesses.find(({ code }) => code === 'level-number-missing') ?? {};
  assert.deepEqual({ path, values, sure }, { path: ['rows', 4], values: { level: 4, text: 'Niveau' }, sure: false });
  assert.deepEqual(names(guess('missing-number.tsv', { levelNames: [undefined, undefined, undefined, 'Fælles'] })), [
    '',
    '',
    '',
    'Fælles',
    '',
  ]);
});

test('levels in columns keep their own way of counting', () => {
  const guessed = guess('columns.tsv');
  assert.deepEqual(names(guessed), ['Fase I', 'Fase II', 'Fase III', 'Fase IV']);
  assert.deepEqual(titles(guessed), fjord);
});

test('page furniture and repeated headings are set aside, and can be taken back', () => {
  const guessed = guess('furniture.tsv');
  assert.equal(guessed.taxonomy?.descriptors.length, 15);
  assert.deepEqual(guessed.reading?.leftOutRows, [6, 7, 8, 10]);
  const reasons = new Map(guessed.unused.map(({ text, reason }) => [text, reason]));
  assert.equal(reasons.get('FJORDEN'), 'page-furniture');
  assert.equal(reasons.get('Side 1 af 2'), 'page-furniture');
  assert.equal(reasons.get('Skrevet af os selv efter en temadag.'), 'below');
  const back = guess('furniture.tsv', { leaveOutRows: [6, 8, 10] });
  assert.ok(names(back).includes('FJORDEN'));
});

test('without headings the dimensions are numbered, and can be named', () => {
  const guessed = guess('no-header.tsv');
  assert.deepEqual(titles(guessed), ['Dimension 1', 'Dimension 2', 'Dimension 3']);
  assert.equal(codes(guessed).filter((code) => code === 'dimension-title-missing').length, 3);
  const named = guess('no-header.tsv', { dimensionTitles: ['Møder', ' ', 'Blik'] });
  assert.deepEqual(titles(named), ['Møder', 'Dimension 2', 'Blik']);
  assert.equal(
    codes(named).filter((code) => code === 'dimension-title-missing').length,
    1,
    'a given title is no guess',
  );
});

test('a level without a heading is asked about, until it is named or said to have no name', () => {
  const rows = ['Spirende', '', 'Rodfæstet'].map((label, at) => [label, `Vi gør ${at}.`, `Vi ser ${at}.`]);
  const text = writeTsv([['', 'A', 'B'], ...rows]);
  const asked = (levelNames?: GuessOptions['levelNames']): boolean =>
    codes(fromText(text, { headerColumn: 0, ...(levelNames && { levelNames }) })).includes('level-name-missing');
  assert.deepEqual([asked(), asked([undefined, 'På vej']), asked([undefined, '']), asked(['Frø'])], [true, false, false, true]); // prettier-ignore
});

test('merged headings are joined, empty cells pointed out and left empty', () => {
  const guessed = guess('merged-empty.html');
  assert.deepEqual(titles(guessed), ['Samarbejde: Møder', 'Samarbejde: Hjælp i hverdagen', 'Blik for børnene']);
  assert.deepEqual(
    guessed.problems.map(({ code, path }) => [code, path]),
    [
      ['cell-empty', ['rows', 2, 2]],
      ['cell-empty', ['rows', 3, 3]],
    ],
  );
  assert.deepEqual(cell(guessed, 1, 2), []);
  assert.ok(codes(guessed).includes('cell-spans-dimensions'));
  const joined = (options?: GuessOptions): number =>
    codes(guess('merged-empty.html', options)).filter((code) => code === 'dimension-title-joined').length;
  assert.deepEqual([joined(), joined({ dimensionTitles: ['Møder'] })], [2, 1]);
  const ids = (at: number) =>
    guessed.taxonomy?.descriptors.filter(({ level }) => level === 'level-4')[at]?.claims[0]?.id;
  assert.notEqual(ids(0), ids(1));
});

test('hostile HTML is only text', () => {
  const guessed = guess('hostile.html');
  assert.deepEqual(titles(guessed), ['constructor', 'Hjælp', 'Møder']);
  assert.deepEqual(cell(guessed, 1, 2), ['Vi skriver <script>alert(5)</script> på tavlen.']);
  assert.deepEqual(cell(guessed, 1, 3), ['Vi mødes < én gang > om året.']);
  assert.doesNotMatch(JSON.stringify(guessed), /javascript:|onerror|steal|alert\([12346]\)/);
  assert.equal(guessed.unused.find(({ reason }) => reason === 'corner')?.text, '__proto__');
});

test('every fixture becomes a framework without errors', () => {
  for (const name of [
    'word.html',
    'excel.html',
    'google-docs.html',
    'web.html',
    'columns.tsv',
    'merged-empty.html',
    'hostile.html',
  ]) {
    const { taxonomy, reading } = guess(name);
    assert.ok(taxonomy && reading, name);
    const framework = toFramework(taxonomy, { institution: 'Skolen', edition: '2026', language: reading.language });
    const { problems } = checkFramework(framework);
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
      name,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(framework)), framework);
  }
});

const small = (labels: readonly string[]): string =>
  writeTsv([['', 'A', 'B'], ...labels.map((label, at) => [label, `Vi gør ${String(at)}.`, `Vi ser ${String(at)}.`])]);

test('a table that starts at the top is turned over', () => {
  const guessed = fromText(small(['Niveau 3', 'Niveau 2', 'Niveau 1']));
  assert.deepEqual(cell(guessed, 1, 1), ['Vi gør 2.']);
  assert.equal(guessed.reading?.order, 'highest-first');
  assert.deepEqual(cell(fromText(small(['Niveau 3', 'Niveau 2', 'Niveau 1']), { order: 'lowest-first' }), 1, 1), [
    'Vi gør 0.',
  ]);
});

test('numbers that are not places stay in the names', () => {
  const guessed = fromText(small(['Niveau 0', 'Niveau 1', 'Niveau 2']));
  assert.deepEqual(names(guessed), ['Niveau 0', 'Niveau 1', 'Niveau 2']);
  assert.ok(codes(guessed).includes('level-numbers-differ'));
});

test('a heading that is only the number gives no name; another way of counting is one', () => {
  assert.deepEqual(names(fromText(small(['1', '2.', '3: Rodfæstet']))), ['', '', 'Rodfæstet']);
  assert.deepEqual(names(fromText(small(['I', 'II', 'III']))), ['I', 'II', 'III']);
  assert.deepEqual(names(fromText(small(['Niveau et', 'Niveau to', 'Niveau']))), ['Niveau et', 'Niveau to', '']);
  assert.deepEqual(names(fromText(small(['Trin 1', 'Trin', 'Trin 3']))), ['Trin 1', 'Trin 2', 'Trin 3']);
});

test('too few or too many levels is an error that says what was found, and everything is kept', () => {
  const few = fromText(small(['Niveau 1', 'Niveau 2']));
  assert.equal(few.taxonomy, undefined);
  assert.deepEqual(few.problems[0]?.values, { found: 2, least: 3, most: 7, orientation: 'levels-in-rows' });
  assert.equal(few.unused.length, 8);
  const many = fromText(small(Array.from({ length: 8 }, (_, at) => `Niveau ${String(at + 1)}`)));
  assert.deepEqual(
    many.problems.map(({ code }) => code),
    ['too-many-levels'],
  );
});

test('taxonomies under each other are told apart where the numbers start over', () => {
  const text = [
    'Team et',
    small(['Niveau 1', 'Niveau 2', 'Niveau']),
    'Team to',
    small(['Niveau 1', 'Niveau 2', 'Niveau 3']),
  ].join('\n');
  const first = fromText(text);
  assert.deepEqual([words(first.taxonomy?.title), first.reading?.parts, names(first).length], ['Team et', 2, 3]);
  const second = fromText(text, { part: 1 });
  assert.deepEqual([words(second.taxonomy?.title), names(second).length], ['Team to', 3]);
});

test('a row without a heading goes on with the level above, but fills a gap in the numbers', () => {
  const rows = [
    ['Niveau', 'A'],
    ['Niveau 1', 'Vi en.'],
    ['', 'Vi mere.'],
    ['Niveau 2', 'Vi to.'],
    ['Niveau 3', 'Vi tre.'],
  ];
  assert.deepEqual(cell(fromText(writeTsv(rows)), 1, 1), ['Vi en.', 'Vi mere.']);
  const gap = [
    ['Niveau', 'A'],
    ['Niveau 1', 'Vi en.'],
    ['', 'Vi to.'],
    ['Niveau 3', 'Vi tre.'],
  ];
  assert.deepEqual(names(fromText(writeTsv(gap))), ['', '', '']);
});

test('a title down the side and a column beside the names are no dimensions and no levels, and are kept', () => {
  const side = guessTaxonomy(
    readGrid({
      html: '<table><tr><td colspan=2><td>A<td>B<tr><td rowspan=3>Side<td>Niveau 1<td>a<td>b<tr><td>Niveau 2<td>c<td>d<tr><td>Niveau 3<td>e<td>f</table>',
    }),
  );
  assert.deepEqual(titles(side), ['A', 'B']);
  assert.deepEqual(side.unused, [{ row: 1, column: 0, text: 'Side', reason: 'outside' }]);
  const beside = fromText('Tema\tHvorfor\tNiveau 1\tNiveau 2\tNiveau 3\nMål\tat lære\tVi a.\tVi b.\tVi c.');
  assert.deepEqual([titles(beside), names(beside).length], [['Mål'], 3]);
  assert.ok(beside.unused.some(({ text, reason }) => text === 'at lære' && reason === 'outside'));
});

test('corrections: cells, title, language, splitting, turning, leaving out', () => {
  const text = small(['Niveau 1', 'Niveau 2', 'Niveau 3']);
  const options: GuessOptions = {
    cells: [{ row: 1, column: 1, text: 'Vi retter. Vi ler.' }],
    title: 'Ny',
    language: 'nb',
    leaveOutColumns: [2],
  };
  const guessed = fromText(text, { ...options, splitClaims: false });
  assert.deepEqual(cell(guessed, 1, 1), ['Vi retter. Vi ler.']);
  assert.deepEqual(guessed.taxonomy?.title, { nb: 'Ny' });
  assert.deepEqual(titles(guessed), ['A']);
  assert.deepEqual(guessed.unused.filter(({ reason }) => reason === 'left-out').length, 4);
  const turned = fromText(text, { orientation: 'levels-in-columns', headerRow: 0, headerColumn: false });
  assert.equal(turned.reading?.levels.length, 3);
  const plain = fromText('Vi a\tVi b\tVi c\nVi d\tVi e\tVi f\nVi g\tVi h\tVi i', {
    headerRow: false,
    headerColumn: false,
  });
  assert.deepEqual([names(plain).length, titles(plain).length], [3, 3]);
});

test('a claim that is carried on keeps its id only from the neighbouring level', () => {
  const cells = ['Vi deler.', 'Vi deler. Vi lytter.', 'Vi lytter.', 'Vi deler.'];
  const { taxonomy } = fromText(writeTsv([['', 'A'], ...cells.map((text, at) => [`Niveau ${String(at + 1)}`, text])]));
  const ids = taxonomy?.descriptors.map(({ claims }) => claims.map(({ id }) => id));
  assert.equal(ids?.[0]?.[0], ids?.[1]?.[0]);
  assert.equal(ids?.[1]?.[1], ids?.[2]?.[0]);
  assert.notEqual(ids?.[0]?.[0], ids?.[3]?.[0]);
});

const cellText = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      'Niveau 1',
      'Niveau 2',
      'Niveau',
      'Trin III',
      '3',
      'Side 4',
      'Mål',
      'LOGO',
      '__proto__',
      'constructor',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Vi deler. Vi lytter, fx til børn.',
      'Vi ser:\n• mål\n• tegn',
      'En. To. Tre. Fire. Fem.',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
);
const grids = fc.array(fc.array(cellText, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 9 });
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const choices: fc.Arbitrary<GuessOptions> = fc.record(
  {
    orientation: fc.constantFrom('levels-in-rows', 'levels-in-columns'),
    headerRow: fc.oneof(fc.boolean(), fc.nat({ max: 9 })),
    headerColumn: fc.oneof(fc.boolean(), fc.nat({ max: 5 })),
    leaveOutRows: fc.array(fc.nat({ max: 9 }), { maxLength: 3 }),
    leaveOutColumns: fc.array(fc.nat({ max: 5 }), { maxLength: 2 }),
    part: fc.nat({ max: 3 }),
    splitClaims: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Everything that a person can find again: the taxonomy, its levels said by number, what is unused, the notes. */
function kept(grid: Grid, { taxonomy, unused }: GuessedTaxonomy): Set<string> {
  const texts = [
    ...unused.map(({ text }) => text),
    ...grid.notes.map(({ text }) => text),
    ...[taxonomy?.title, ...(taxonomy?.dimensions ?? []).map(({ title }) => title)].map(words),
    ...(taxonomy?.levels ?? []).map(({ name }, at) => `Niveau Level ${String(at + 1)} ${words(name)}`),
    ...(taxonomy?.descriptors ?? []).flatMap(({ claims }) => claims.map(({ text }) => words(text))),
  ];
  return new Set(texts.flatMap(wordsIn));
}

test('property: no word of a table is lost, whatever is chosen', () => {
  fc.assert(
    fc.property(grids, choices, (rows, options) => {
      const grid = readGrid({ text: writeTsv(rows) }, { delimiter: '\t' });
      const found = kept(grid, guessTaxonomy(grid, options));
      for (const cells of grid.rows) {
        for (const { paragraphs } of cells) {
          for (const word of wordsIn(paragraphs.join(' '))) assert.ok(found.has(word), word);
        }
      }
    }),
    {
      numRuns: 1500,
      // A common heading beside a dimension without a title once went missing.
      examples: [
        [
          [
            ['Vi a.', 'Vi b.', '', 'Side 4', 'Mål'],
            ['5', '', 'Vi c.'],
          ],
          { headerColumn: 1 },
        ],
      ],
    },
  );
});

test('property: no word of a page is lost, in the table or around it', () => {
  const html = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<table>',
        '</table>',
        '<tr>',
        '<td>',
        '<td rowspan=2>',
        '<th colspan=2>',
        '</td>',
        '<p>',
        '<li>',
        '<br>',
        '</tr>',
        '<caption>',
        '<tbody>',
      ),
      fc.nat({ max: 999 }).map((n) => ` ord${String(n)} `),
    ),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(html, (parts) => {
      const grid = readGrid({ html: parts.join('') });
      const found = kept(grid, guessTaxonomy(grid));
      for (const word of parts.join('').match(/ord\d+/g) ?? []) assert.ok(found.has(word), word);
    }),
    { numRuns: 1500 },
  );
});

test('property: a guessed taxonomy always makes a framework without errors', () => {
  fc.assert(
    fc.property(grids, choices, (rows, options) => {
      const { taxonomy, reading } = guessTaxonomy(readGrid({ text: writeTsv(rows) }, { delimiter: '\t' }), options);
      if (!taxonomy || !reading) return;
      const framework = toFramework(taxonomy, { institution: 'x', edition: '1', language: reading.language });
      assert.deepEqual(
        checkFramework(framework).problems.filter(({ severity }) => severity === 'error'),
        [],
      );
    }),
    { numRuns: 1000 },
  );
});

test('property: random text and HTML never throw', () => {
  const soup = fc.string({
    unit: fc.constantFrom(
      '<',
      '>',
      'table',
      'td',
      'tr',
      '/',
      '!--',
      '-->',
      '"',
      "'",
      '=',
      '&',
      ';',
      '#x',
      'script',
      'style',
      '\t',
      '\n',
      ' ',
      'Niveau',
      '1',
      'a',
      '\uD800',
      '\u200D',
    ),
  });
  fc.assert(
    fc.property(soup, soup, (html, text) => {
      guessTaxonomy(readGrid({ html, text }));
      guessTaxonomy(readGrid({ html }));
      guessTaxonomy(readGrid({ text }));
    }),
    { numRuns: 1500 },
  );
});

test('the most that is read is read in time, and more is refused with the limit', () => {
  const table = (times: number): string => {
    const long = 'Vi deler det, vi ved. Vi lytter\nog vi spørger. '.repeat(times);
    return writeTsv([['', 'A'], ...['Niveau 1', 'Niveau 2', 'Niveau 3', 'Niveau 4'].map((label) => [label, long])]);
  };
  const start = process.cpuUsage();
  assert.equal(fromText(table(5_000)).taxonomy?.descriptors.length, 4);
  assert.deepEqual(fromText(table(55_000)).problems[0]?.values, { limit: 'characters', maximum: maxText });
  const { user, system } = process.cpuUsage(start);
  assert.ok(user + system < 10_000_000, `${((user + system) / 1000).toFixed(0)} ms`);
});
