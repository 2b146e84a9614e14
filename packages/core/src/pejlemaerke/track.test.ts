import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import type { Holds, Same } from '../../test/agree.ts';
import { edited, frozen, sample, without } from '../../test/sample.ts';
import { checkTrack } from '../schema.ts';
import { choose, isChosen, unchoose } from './track.ts';
import type { DevelopmentTrack, IndividualTrack, TeamTrack } from './track.ts';

const team: TeamTrack = frozen({
  kind: 'team',
  framework: 'sample',
  edition: '2026',
  set: 'all',
  pejlemaerker: ['p1'],
  period: { from: '2026-08-01', to: '2026-12-20' },
});
const individual: IndividualTrack = frozen({ ...team, kind: 'individual' });

/** Every key below a type whose value can be a number; never, where none can. */
type Numeric<T> = T extends number | bigint
  ? 'number'
  : T extends readonly (infer Part)[]
    ? Numeric<Part>
    : T extends object
      ? { [Key in keyof T]-?: Numeric<T[Key]> }[keyof T]
      : never;

/** Checked by the compiler. */
export interface Numbers {
  noneInATrack: Holds<Same<Numeric<DevelopmentTrack>, never>>;
  butFoundWhereThereAre: Holds<Same<Numeric<{ readonly a?: readonly { readonly b: number }[] }>, 'number'>>;
}

// @ts-expect-error one person's track is no team's
const notATeams: TeamTrack = individual;
// @ts-expect-error and the other way round
const notAPersons: IndividualTrack = team;

test('an individual and a team track are two types, without a number in either', () => {
  assert.notEqual(notATeams.kind, notAPersons.kind);
  const stays: TeamTrack = choose(team, 'p2');
  assert.equal(stays.kind, 'team');
});

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 });

test('choosing puts it last, once, and keeps all else', () => {
  fc.assert(
    fc.property(ids, fc.string({ minLength: 1 }), (pejlemaerker, id) => {
      const before = frozen({ ...individual, pejlemaerker });
      const after = choose(before, id);
      assert.ok(isChosen(after, id));
      assert.deepEqual(
        after.pejlemaerker.filter((one) => one !== id),
        pejlemaerker.filter((one) => one !== id),
      );
      assert.equal(after.pejlemaerker.filter((one) => one === id).length, 1);
      assert.equal(choose(after, id), after);
      assert.deepEqual({ ...after, pejlemaerker }, before);
    }),
  );
});

test('unchoosing undoes choosing, and does nothing to what was not chosen', () => {
  fc.assert(
    fc.property(ids, fc.string({ minLength: 1 }), (pejlemaerker, id) => {
      const before = frozen({ ...team, pejlemaerker: pejlemaerker.filter((one) => one !== id) });
      assert.deepEqual(unchoose(choose(before, id), id), before);
      assert.equal(unchoose(before, id), before);
      assert.ok(!isChosen(before, id));
    }),
  );
  assert.equal(isChosen(undefined, 'p1'), false);
});

const codes = (document: unknown, framework?: typeof sample): string[] =>
  checkTrack(document, framework).problems.map(({ code, path }) => [code, ...path].join(' '));

test('a track without a problem is the very document that came in', () => {
  for (const document of [team, individual, { ...team, pejlemaerker: [] }]) {
    const { track, readable, problems } = checkTrack(document, sample);
    assert.deepEqual(problems, []);
    assert.equal(track, document);
    assert.equal(readable, document);
  }
});

test('what the framework does not have is kept and told', () => {
  const document = { ...team, edition: '2019', pejlemaerker: ['p1', 'p3'] };
  const { track, problems } = checkTrack(document, sample);
  assert.equal(track, document);
  assert.deepEqual(problems.map(({ code }) => code).toSorted(), ['other-edition', 'unknown-reference']);
  assert.deepEqual(codes({ ...team, set: 'al' }, sample), ['unknown-reference set']);
  assert.deepEqual(codes({ ...team, set: 'al', pejlemaerker: ['p9'] }), []);
});

test('a kind that is neither, a number, a date that is none and the same id twice are errors', () => {
  const wrong = (path: (string | number)[], value: unknown): string[] => codes(edited(team, path, value), sample);
  assert.equal(wrong(['kind'], 'both').length, 1);
  assert.deepEqual(wrong(['pejlemaerker', 0], 1), ['wrong-type pejlemaerker 0']);
  assert.deepEqual(wrong(['period', 'to'], '2026-02-30'), ['bad-date period to']);
  assert.deepEqual(wrong(['period', 'to'], '2026-07-31'), ['from-after-to period to']);
  assert.deepEqual(wrong(['period', 'to'], 'jul'), ['bad-date period to']);
  assert.deepEqual(wrong(['pejlemaerker'], ['p1', 'p1']), ['duplicate-id pejlemaerker 1']);
  assert.deepEqual(wrong(['weight'], 5), ['unknown-field weight']);
  for (const document of [null, 42, [], 'x']) assert.deepEqual(codes(document), ['not-a-document']);
});

test('an error blocks what it stands in, and the rest can be read', () => {
  const { track, readable } = checkTrack(edited(team, ['pejlemaerker'], ['p1', 'p1', 'p2']), sample);
  assert.equal(track, undefined);
  assert.deepEqual(readable?.pejlemaerker, ['p1', 'p2']);
  assert.deepEqual(checkTrack(edited(team, ['period', 'from'], 'i går'), sample).readable, without(team, ['period']));
  assert.equal(checkTrack(edited(team, ['kind'], 'both'), sample).readable, undefined);
});
