import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  describeFinding,
  guessCodes,
  guessTaxonomy,
  lintCodes,
  lintTaxonomy,
  readGrid,
  tableProblemCodes,
} from '../index.ts';
import { findingMessages } from './finding.messages.ts';

test('a place in the table is told in rows and columns from 1', () => {
  const guess = {
    code: 'level-number-missing',
    path: ['rows', 4],
    values: { level: 4, text: 'Niveau' },
    sure: false,
  } as const;
  assert.deepEqual(describeFinding(guess, 'da'), {
    where: 'Række 5',
    what: '»Niveau« har ikke noget nummer. Det er læst som niveau 4.',
    remedy: 'Skriv nummeret eller niveauets navn, hvis det ikke passer.',
  });
  const empty = {
    code: 'cell-empty',
    severity: 'warning',
    path: ['rows', 4, 1],
    values: { level: 4, dimension: 'Aims' },
  } as const;
  assert.equal(describeFinding(empty, 'da').where, 'Række 5, kolonne 2');
  assert.equal(describeFinding(empty, 'en').where, 'Row 5, column 2');
  assert.equal(describeFinding({ code: 'header-column', path: ['columns', 0], sure: true }, 'en').where, 'Column 1');
  assert.equal(
    describeFinding({ code: 'no-table', severity: 'error', path: [] }, 'en').where,
    'In the table as a whole',
  );
});

test('what core finds is told in the words of core, and a foreign code as itself', () => {
  const core = { code: 'empty-text', severity: 'error', path: ['licence'], values: { field: 'licence' } } as const;
  assert.match(describeFinding(core, 'en').what, /licence/);
  assert.equal(describeFinding({ code: '__proto__', severity: 'error', path: [] }, 'en').what, '__proto__');
});

test('every code has words in both languages, in whole sentences', () => {
  const codes = [...guessCodes, ...lintCodes, ...tableProblemCodes].toSorted();
  const anything = new Proxy<Record<string, string>>({}, { get: (_, key) => `<${String(key)}>` });
  for (const messages of [findingMessages.da, findingMessages.en]) {
    assert.deepEqual(Object.keys(messages).toSorted(), codes);
    for (const { what, remedy } of Object.values(messages)) {
      assert.match(what(anything), /[.?]$/);
      assert.match(remedy(anything), /[.?]$/);
    }
  }
});

test('what is found in a table has every value that its words ask for', () => {
  const tables = [
    'word.html',
    'web.html',
    'columns.tsv',
    'furniture.tsv',
    'merged-empty.html',
    'missing-number.tsv',
    'no-header.tsv',
    'own-names.csv',
    'hostile.html',
  ].map((name) => {
    const text = readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');
    return name.endsWith('.html') ? { html: text } : { text };
  });
  const two = 'Niveau 1\tVi a.\nNiveau 2\tVi b.';
  const texts = [two, `${two}\nNiveau 3\tVi c.\n${two}\nNiveau 4\tVi c.`, 'tekst', ''].map((text) => ({ text }));
  const found = [...tables, ...texts].flatMap((pasted) => {
    const { taxonomy, guesses, problems } = guessTaxonomy(readGrid(pasted));
    return [...guesses, ...problems, ...(taxonomy ? lintTaxonomy(taxonomy) : [])];
  });
  assert.ok(new Set(found.map(({ code }) => code)).size > 20);
  for (const finding of found)
    for (const language of ['da', 'en'] as const) {
      const { where, what, remedy } = describeFinding(finding, language);
      assert.doesNotMatch(`${where} ${what} ${remedy}`, /undefined|NaN/u, finding.code);
    }
});

test('one is told as one', () => {
  const told = (code: string, values: Record<string, number | string>, language: 'da' | 'en'): string =>
    describeFinding({ code, severity: 'error', path: [], values }, language).what;
  const split = (cells: number) => told('claims-split', { cells }, 'da');
  assert.equal(split(1), 'Teksten i én celle er delt i to eller tre udsagn.');
  assert.equal(split(2), 'Teksten i 2 celler er delt i to eller tre udsagn.');
  assert.match(told('claims-split', { cells: 1 }, 'en'), /^The text of one cell was split/);
  const few = { found: 1, least: 3, orientation: 'levels-in-rows' };
  assert.match(told('too-few-levels', few, 'da'), /^Der er læst ét niveau \(som rækker\)/);
  assert.match(told('too-few-levels', few, 'en'), /^One level was read \(as rows\)/);
  assert.match(told('too-few-levels', { ...few, found: 0 }, 'en'), /^0 levels were read/);
});

test('a long text is told as it begins', () => {
  const said = (text: string): string =>
    describeFinding({ code: 'page-furniture', path: ['rows', 0], values: { text }, sure: false }, 'en').what;
  assert.ok(said('x'.repeat(120)).includes(`“${'x'.repeat(120)}”`));
  assert.ok(said('x'.repeat(121)).includes(`“${'x'.repeat(119)}…”`));
});
