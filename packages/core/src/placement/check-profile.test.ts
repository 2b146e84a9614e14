import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, frozen, placed, sample, sampleProfile, without } from '../../test/sample.ts';
import { nextStepKinds } from '../index.ts';
import { checkProfile } from '../schema.ts';

test('a profile without a problem is the very document that came in', () => {
  const document: unknown = frozen(JSON.parse(JSON.stringify(sampleProfile)));
  const { profile, readable, problems } = checkProfile(document, sample);
  assert.deepEqual(problems, []);
  assert.equal(profile, document);
  assert.equal(readable, document);
  assert.deepEqual(profile, sampleProfile);
});

test('nothing placed is a profile too', () => {
  assert.deepEqual(checkProfile({ date: '2026-06-30', placements: [] }, sample).problems, []);
});

test('without a framework only the profile itself is checked', () => {
  assert.deepEqual(checkProfile(edited(sampleProfile, ['placements', 0, 'level'], 'l99')).problems, []);
});

test('an error blocks its placement, or the field that the placement can do without', () => {
  const read = (path: (string | number)[], value: unknown) => {
    const { profile, readable } = checkProfile(edited(sampleProfile, path, value), sample);
    assert.equal(profile, undefined);
    return readable;
  };
  assert.deepEqual(read(['placements', 0, 'level'], 'l99')?.placements, sampleProfile.placements.slice(1));
  assert.deepEqual(read(['placements', 0, 'date'], '2026-02-30')?.placements, sampleProfile.placements.slice(1));
  assert.deepEqual(read(['placements', 1, 'state'], 'paused')?.placements, sampleProfile.placements.slice(0, 1));
  const [first] = sampleProfile.placements;
  assert.deepEqual(read(['placements', 0, 'reason'], 5)?.placements[0], without(first, ['reason']));
  assert.equal(read(['placements', 0, 'towards'], false)?.placements[0]?.state, 'placed');
  assert.equal(read(['nextStep', 'claims'], 5)?.nextStep?.sentence, 'Vi vil se efter i maj');
  assert.deepEqual(read(['nextStep', 'dimension'], ''), without(sampleProfile, ['nextStep']));
  assert.equal(read(['date'], '2026'), undefined);
});

test('not relevant, not agreed and level 1 are placements without a problem', () => {
  for (const state of ['not-relevant', 'not-agreed'] as const) {
    const { level: _level, ...rest } = placed('aims', 'l1');
    assert.deepEqual(checkProfile({ date: '2026-06-30', placements: [{ ...rest, state }] }, sample).problems, []);
  }
  assert.deepEqual(checkProfile({ date: '2026-06-30', placements: [placed('aims', 'l1')] }, sample).problems, []);
});

test('a next step goes on, holds fast or re-establishes; another kind is pointed out and kept', () => {
  const { kind: _kind, ...plain } = sampleProfile.nextStep ?? { dimension: '' };
  for (const step of [plain, ...nextStepKinds.map((kind) => ({ ...plain, kind }))]) {
    assert.deepEqual(checkProfile({ ...sampleProfile, nextStep: step }, sample).problems, []);
  }
  const document = edited(sampleProfile, ['nextStep', 'kind'], 'hold-fst');
  const { profile, problems } = checkProfile(document, sample);
  assert.deepEqual(
    problems.map(({ code, severity, path, values }) => [code, severity, path, values?.['nearest']]),
    [['unknown-kind', 'warning', ['nextStep', 'kind'], 'hold-fast']],
  );
  assert.equal(profile, document);
});

test('the same dimension id in two taxonomies is two dimensions', () => {
  const placements = [placed('aims', 'l1'), { ...placed('aims', 'one'), taxonomy: 'leaders' }];
  assert.deepEqual(checkProfile({ date: '2026-06-30', placements }, sample).problems, []);
});

test('a leap day is a day in a leap year only', () => {
  const at = (date: string): number => checkProfile({ date, placements: [] }).problems.length;
  assert.deepEqual(['2024-02-29', '2023-02-29', '2000-02-29', '1900-02-29'].map(at), [0, 1, 0, 1]);
});
