import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeFinding, guessCodes, lintCodes, tableProblemCodes } from '../index.ts';
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

test('every code has words in both languages, and every value that they need is named', () => {
  const codes = [...guessCodes, ...lintCodes, ...tableProblemCodes].toSorted();
  const value = new Proxy<Record<string, string>>({}, { get: (_, key) => `<${String(key)}>` });
  for (const messages of [findingMessages.da, findingMessages.en]) {
    assert.deepEqual(Object.keys(messages).toSorted(), codes);
    for (const { what, remedy } of Object.values(messages)) {
      assert.match(what(value), /[.?]$/);
      assert.match(remedy(value), /[.?]$/);
    }
  }
});
