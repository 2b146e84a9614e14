import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, placesIn, sampleProfile, wholeSample } from '../test/sample.ts';
import {
  checkFigures,
  checkObservations,
  checkProfile,
  checkProgrammeDates,
  checkReflection,
  checkTrack,
} from './schema.ts';

const named = { framework: 'sample', edition: '2026' };
const observations = { observations: [{ ...named, sign: 's1', date: '2026-11-20', state: 'seen', note: 'x' }] };
const dates = { ...named, programme: 'programme', steps: [{ step: 'start', date: '2026-08-20', until: '2026-08-21' }] };
const reflection = { ...named, scale: 'ladder', date: '2026-11-20', now: 'none', how: 'x' };
const figures = [
  { date: '2026', value: 12, answers: 40 },
  { date: '2026', value: 8, answers: 20, breakdown: 'age', part: 'young' },
];

const track = { ...named, kind: 'team', set: 'all', pejlemaerker: ['p1'], period: { from: '2026-08-01' } };

/** The checks of what people write, each with a document without a problem. */
const checks: readonly (readonly [string, unknown, (document: unknown) => readonly unknown[]])[] = [
  ['profile', sampleProfile, (one) => Object.values(checkProfile(one, wholeSample))],
  ['track', track, (one) => Object.values(checkTrack(one, wholeSample))],
  ['observations', observations, (one) => Object.values(checkObservations(one, wholeSample))],
  ['dates', dates, (one) => Object.values(checkProgrammeDates(one, wholeSample))],
  ['reflection', reflection, (one) => Object.values(checkReflection(one, wholeSample))],
  ['figures', figures, (one) => Object.values(checkFigures(one, wholeSample.indicators?.[0]))],
];

for (const [kind, document, check] of checks) {
  test(`${kind}: a document without a problem is the very one that came in`, () => {
    assert.deepEqual(check(document), [document, document, []]);
    assert.equal(check(document)[0], document);
  });

  test(`${kind}: whatever comes, an answer and no change, and what is readable has no errors`, () => {
    const places = fc.constantFrom(...placesIn(document), ['unheard-of']);
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom('', '2026-02-30', '__proto__', -1, null, []));
    const broken = fc.tuple(places, values).map(([place, value]) => edited(document, place, value));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), broken), (given) => {
        const before = JSON.stringify(given);
        const [whole, readable, problems] = check(given) as [unknown, unknown, readonly { severity: string }[]];
        assert.equal(JSON.stringify(given), before);
        const errors = (list: readonly { severity: string }[]): number =>
          list.filter(({ severity }) => severity === 'error').length;
        assert.equal(whole === undefined, errors(problems) > 0);
        if (readable !== undefined) assert.equal(errors(check(readable)[2] as typeof problems), 0);
      }),
    );
  });
}

test('a document of one sort is none of another', () => {
  for (const [kind, document] of checks) {
    for (const [other, , check] of checks)
      if (other !== kind) assert.equal(check(document)[0], undefined, `${kind} as ${other}`);
  }
});
