import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { capacityOf, instructorsFrom } from './capacity.ts';
import type { CourseShape } from './programme.ts';

const course: CourseShape = {
  weeksApart: { from: 6, to: 8 },
  weeks: { from: 14, to: 16 },
  groupSize: { from: 22, to: 24 },
  instructors: 2,
};

test('groups, instructors and waves from the figures given', () => {
  assert.deepEqual(capacityOf(course, { participants: 1000, instructors: 57 }), {
    groups: { from: 42, to: 45 },
    groupSize: { from: 22, to: 24 },
    fits: true,
    instructorsNeeded: { from: 84, to: 90 },
    atOnce: 28,
    waves: { from: 2, to: 2 },
    weeks: { from: 28, to: 32 },
  });
});

test('people who cannot be in groups of the size asked for are told so, and still get groups', () => {
  const { groups, groupSize, fits } = capacityOf(course, { participants: 50 });
  assert.deepEqual(
    { groups, groupSize, fits },
    { groups: { from: 3, to: 3 }, groupSize: { from: 16, to: 17 }, fits: false },
  );
  assert.equal(capacityOf(course, { participants: 48 }).fits, true);
  assert.equal(capacityOf(course, { participants: 21 }).fits, false);
  assert.equal(capacityOf(course, { participants: 21 }).groups?.from, 1);
});

test('what cannot be worked out is left out', () => {
  assert.deepEqual(capacityOf({}, { participants: 100, instructors: 4 }), {});
  assert.deepEqual(capacityOf({ groupSize: { from: 0, to: 0 } }, { participants: 100 }), {});
  assert.equal(capacityOf({ groupSize: { from: 22, to: 24 } }, { participants: 100, instructors: 4 }).waves, undefined);
  const { atOnce, waves, instructorsNeeded } = capacityOf(course, { participants: 100, instructors: 1 });
  assert.deepEqual(
    { atOnce, waves, instructorsNeeded },
    { atOnce: 0, waves: undefined, instructorsNeeded: { from: 10, to: 10 } },
  );
  assert.equal(
    capacityOf({ ...course, weeks: undefined as never }, { participants: 9, instructors: 9 }).weeks,
    undefined,
  );
});

test('nobody needs nothing, and no number is nobody', () => {
  for (const participants of [0, -5, NaN, Infinity, 0.9]) {
    const { groups, groupSize, waves } = capacityOf(course, { participants, instructors: 2 });
    assert.deepEqual(
      { groups, groupSize, waves },
      { groups: { from: 0, to: 0 }, groupSize: undefined, waves: { from: 0, to: 0 } },
    );
  }
});

test('a figure that is about so many makes what follows from it about so many', () => {
  const about = capacityOf(
    { ...course, groupSize: { from: 22, to: 24, about: true } },
    { participants: 240, instructors: 8 },
  );
  assert.equal(about.groups?.about && about.waves?.about, true);
  assert.equal(capacityOf(course, { participants: 240 }).groups?.about, undefined);
  const trained = { id: 'i', title: { da: 'x' }, term: { da: 'x' }, modules: [] };
  const [people, percent] = [{ from: 190, to: 190, about: true } as const, { from: 30, to: 30, about: true } as const];
  assert.deepEqual(instructorsFrom({ ...trained, trained: people, continuePercent: percent }), {
    from: 57,
    to: 57,
    about: true,
  });
  assert.equal(instructorsFrom({ ...trained, trained: people }), undefined);
  assert.equal(instructorsFrom({ ...trained, continuePercent: percent }), undefined);
});

test('whatever the numbers: everybody has a place, no group is too large, and where it fits none is too small', () => {
  const size = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(10));
  fc.assert(
    fc.property(
      size,
      fc.nat(5000),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(200),
      ([from, more], participants, each, instructors) => {
        const to = from + more;
        const found = capacityOf({ groupSize: { from, to }, instructors: each }, { participants, instructors });
        const { groups = { from: -1, to: -1 }, waves, atOnce = 0, fits } = found;
        assert.ok(groups.from * to >= participants && (groups.from - 1) * to < Math.max(1, participants));
        assert.ok(groups.from <= groups.to);
        assert.equal(fits, groups.to * from <= participants);
        assert.deepEqual(found.instructorsNeeded, { from: groups.from * each, to: groups.to * each });
        assert.equal(atOnce, Math.floor(instructors / each));
        assert.equal(waves === undefined, atOnce === 0);
        if (waves) assert.ok(waves.to * atOnce >= groups.to && (waves.to - 1) * atOnce < Math.max(1, groups.to));
      },
    ),
  );
});
