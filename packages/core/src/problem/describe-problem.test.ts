import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, sample, sampleProfile, without } from '../../test/sample.ts';
import { describePath, describeProblem } from '../index.ts';
import { checkFramework, checkProfile } from '../schema.ts';

test('a place is told by the titles that stand there', () => {
  const claim = ['taxonomies', 0, 'descriptors', 2, 'claims', 1, 'text', 'da'];
  assert.equal(
    describePath(claim, 'da', sample),
    'I taksonomien »Undervisere«, niveau 3, dimensionen »Team - mål«, udsagn 2, feltet »text«, sproget »da«',
  );
  assert.equal(
    describePath(claim, 'en', sample),
    'In the taxonomy “Teachers”, level 3, the dimension “Team - aims”, claim 2, the field “text”, the language “da”',
  );
  assert.equal(
    describePath(['taxonomies', 0, 'levels', 1], 'da', sample),
    'I taksonomien »Undervisere«, niveau 2 (På vej)',
  );
  assert.equal(describePath(['pejlemaerkeSets', 0, 'pejlemaerker', 1], 'da', sample), 'I sættet »Alle«, pejlemærke 2');
  assert.equal(describePath([], 'da', sample), 'I filen som helhed');
});

test('without the document, or with one that has no titles, by numbers', () => {
  const cell = ['taxonomies', 1, 'descriptors', 2];
  assert.equal(describePath(cell, 'da'), 'I taksonomi nr. 2, celle nr. 3');
  assert.equal(describePath(cell, 'en', { taxonomies: 'none' }), 'In taxonomy no. 2, cell no. 3');
  const astray = edited(sample, ['taxonomies', 0, 'descriptors', 0, 'level'], 'l9');
  assert.equal(
    describePath(['taxonomies', 0, 'descriptors', 0, 'level'], 'da', astray),
    'I taksonomien »Undervisere«, niveau »l9«, dimensionen »Team - mål«, feltet »level«',
  );
});

test('a profile’s placements are told by the framework’s titles', () => {
  const path = ['placements', 0, 'level'];
  assert.equal(
    describePath(path, 'da', sampleProfile, sample),
    'I ståsted nr. 1, dimensionen »Team - mål«, feltet »level«',
  );
  assert.equal(describePath(path, 'da', sampleProfile), 'I ståsted nr. 1, dimensionen »aims«, feltet »level«');
});

test('a problem says where, what and what to do', () => {
  const document = edited(sample, ['taxonomies', 0, 'descriptors', 1, 'level'], 'l22');
  const [problem] = checkFramework(document).problems;
  assert.deepEqual(problem && describeProblem(problem, 'da', document), {
    where: 'I taksonomien »Undervisere«, niveau »l22«, dimensionen »Team - mål«, feltet »level«',
    what: 'Taksonomien har intet niveau med id »l22«.',
    remedy: 'Er det »l2«, der menes? Ret i så fald ordet.',
  });
  const [other] = checkProfile(without(sampleProfile, ['date'])).problems;
  assert.deepEqual(other && describeProblem(other, 'en'), {
    where: 'In the field “date”',
    what: 'The field “date” is missing.',
    remedy: 'Add the field “date”.',
  });
});

test('a code that is not ours is told by its name', () => {
  const told = describeProblem({ code: 'constructor', severity: 'warning', path: [] }, 'en');
  assert.deepEqual(told, { where: 'In the file as a whole', what: 'constructor', remedy: '' });
});

test('whatever the place and the document, there are words, and not too many', () => {
  const step = fc.oneof(
    fc.nat(3),
    fc.constantFrom('taxonomies', 'levels', 'descriptors', 'placements', '__proto__'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), fc.jsonValue(), (path, document) => {
      assert.match(describePath(path, 'da', document), /^I /);
    }),
  );
  const long = edited(sample, ['taxonomies', 0, 'title', 'da'], 'x'.repeat(10_000));
  assert.ok(describePath(['taxonomies', 0], 'da', long).length < 100);
  const found = describeProblem(
    { code: 'bad-id', severity: 'error', path: ['id'], values: { found: 'y'.repeat(9999) } },
    'da',
  );
  assert.ok(found.what.length < 200);
});
