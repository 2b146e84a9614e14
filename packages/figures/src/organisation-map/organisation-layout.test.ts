import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Framework, Group, Organisation } from '@pejl/core';
import {
  layoutOrganisation,
  type OrganisationDrawing,
  type OrganisationLayoutOptions,
  type OrganisationLine,
  type OrganisationRect,
} from './organisation-layout.ts';
import { organisationFigure, type OrganisationMapFigure, type OrganisationMapWords } from './organisation-map.ts';

const words: OrganisationMapWords = {
  count: () => '',
  composed: ({ who, text }) => who || text,
  worksFor: (group) => `for ${group}`,
  workedForBy: (groups) => `by ${groups.join()}`,
  meets: (whom) => `meets ${whom}`,
  alsoIn: (group) => `also in ${group}`,
  peopleIn: (group) => `people in ${group}`,
  connected: () => '',
  summary: () => '',
  unitKind: () => '',
  fault: () => '',
};
const text = (da: string) => ({ da });
const group = (id: string, more: Partial<Group> = {}): Group => ({ id, title: text(id), ...more });
/** Groups in a town of four schools. */
const figure = (groups: readonly Group[]): OrganisationMapFigure => {
  const schools = ['north', 'south', 'east', 'west'].map((id) => ({ id, title: text(id), kind: 'school' }));
  const units = [{ id: 'town', title: text('Town'), kind: 'municipality', units: schools }];
  const organisation: Organisation = { id: 'o', title: text('Os'), groups };
  const framework = { id: 'f', languages: ['da'], units } as unknown as Framework;
  return organisationFigure({ framework, organisation, lang: 'da', words });
};
const drawn = (groups: readonly Group[], width: number, more: Partial<OrganisationLayoutOptions> = {}) => {
  const drawing = layoutOrganisation(figure(groups), { width, ...more });
  assert.ok(drawing, `there is room in ${width}`);
  return drawing;
};
/** The boxes of a drawing row by row, each by its own id. */
const rowsOf = (groups: readonly Group[], { boxes }: OrganisationDrawing): string[] => {
  const tops = [...new Set(boxes.map(({ y }) => y))].sort((a, b) => a - b);
  const inRow = (top: number) => groups.flatMap(({ id }, index) => (boxes[index]!.y === top ? [{ id, x: boxes[index]!.x }] : [])); // prettier-ignore
  return tops.map((top) =>
    inRow(top)
      .sort((a, b) => a.x - b.x)
      .map(({ id }) => id)
      .join(' '),
  );
};

const groups: Group[] = [
  group('steer', { composition: [{ text: text('chiefs'), alsoIn: ['daily'] }], meets: [{ group: 'spar' }] }),
  group('daily', { worksFor: 'steer' }),
  group('spar', { composition: [{ group: 'north-team' }] }),
  group('north-team', { unit: 'north' }),
  group('north-own', { unit: 'north', worksFor: 'north-team' }),
  group('south-team', { unit: 'south' }),
];

test('whom a group works for stands above it; the whole above the units, which stand beside each other', () => {
  const drawing = layoutOrganisation(figure(groups), { width: 1000 })!;
  const [steer, daily, , north, own, south] = drawing.boxes as [
    OrganisationRect,
    OrganisationRect,
    OrganisationRect,
    OrganisationRect,
    OrganisationRect,
    OrganisationRect,
  ];
  assert.ok(steer.y + steer.height < daily.y);
  assert.equal(steer.x, daily.x);
  assert.ok(daily.y + daily.height < north.y);
  assert.ok(north.y + north.height < own.y);
  assert.equal(north.y, south.y);
  assert.ok(north.x + north.width < south.x);
});

test('no room, or nothing to join: no drawing', () => {
  assert.equal(layoutOrganisation(figure(groups), { width: 500 }), undefined);
  assert.equal(layoutOrganisation(figure([group('a')]), { width: 1000 }), undefined);
  assert.equal(layoutOrganisation(figure([]), { width: 1000 }), undefined);
  assert.equal(layoutOrganisation(figure([group('a'), group('b')]), { width: 1000 }), undefined);
});

test('measured heights are kept, and what stands below moves', () => {
  const all = figure(groups);
  const estimated = layoutOrganisation(all, { width: 1000 })!;
  const measured = layoutOrganisation(all, { width: 1000, heights: new Map([['steer', 400]]) })!;
  assert.equal(measured.boxes[0]!.height, 400);
  assert.ok(measured.boxes[1]!.y > estimated.boxes[1]!.y);
});

test('as many stand beside each other as are on one level and have room, five at most', () => {
  const team = (count: number): Group[] => [
    group('a', { meets: [{ group: 'b' }] }),
    ...['b', 'c', 'd', 'e', 'f', 'g'].slice(0, count - 1).map((id) => group(id)),
  ];
  assert.deepEqual(rowsOf(team(3), drawn(team(3), 1600)), ['a b c']);
  assert.deepEqual(rowsOf(team(7), drawn(team(7), 3000)), ['a b c d e', 'f g']);
  assert.deepEqual(rowsOf(team(4), drawn(team(4), 700)), ['a b', 'c d']);
});

test('one that others work for stands over the middle of them, several from the left', () => {
  const under = (boss: string, ...ids: string[]): Group[] => [group(boss), ...ids.map((id) => group(id, { worksFor: boss }))]; // prettier-ignore
  const one = under('a', 'b', 'c', 'd');
  const drawing = drawn(one, 1600);
  assert.deepEqual(rowsOf(one, drawing), ['a', 'c b d']);
  assert.equal(drawing.boxes[0]!.x, drawing.boxes[1]!.x);
  const two = [...under('a', 'b'), ...under('c', 'd')];
  assert.deepEqual(rowsOf(two, drawn(two, 1600)), ['a c', 'b d']);
});

test('each unit has the columns that the broadest fills, where there is room; else one, and then the units below each other', () => {
  const schools = [
    group('n1', { unit: 'north', meets: [{ group: 's1' }] }),
    group('n2', { unit: 'north' }),
    group('s1', { unit: 'south' }),
    group('e1', { unit: 'east' }),
  ];
  assert.deepEqual(rowsOf(schools, drawn(schools, 2400)), ['n1 n2 s1 e1']);
  assert.deepEqual(rowsOf(schools, drawn(schools, 1000)), ['n1 s1 e1', 'n2']);
  const narrow = drawn(schools, 700);
  assert.deepEqual(rowsOf(schools, narrow), ['n1 s1', 'n2', 'e1']);
  const [north, south, east] = narrow.headings;
  assert.equal(north!.y, south!.y);
  assert.ok(east!.y > narrow.boxes[1]!.y);
});

test('rather another row of the whole than a column that stands empty beside the units', () => {
  const whole = (count: number): Group[] => [
    group('a', { meets: [{ group: 'b' }] }),
    ...['b', 'c', 'd'].slice(0, count - 1).map((id) => group(id)),
    group('n', { unit: 'north' }),
    group('s', { unit: 'south' }),
  ];
  assert.deepEqual(rowsOf(whole(3), drawn(whole(3), 1600)), ['a b', 'c', 'n s']);
  assert.deepEqual(rowsOf(whole(4), drawn(whole(4), 1600)), ['a b c d', 'n s']);
});

test('how high a box is: its lines of title and text, the room around them and between', () => {
  const both = (more: Partial<Group>): Group[] => [group('a', { meets: [{ group: 'b' }], ...more }), group('b')];
  const measure = (some: string): number => some.length * 10;
  const height = (more: Partial<Group>): number => drawn(both(more), 1600, { measure }).boxes[0]!.height;
  // 26 around, a title, 6, and "meets b".
  const least = 26 + 20 + 6 + 20;
  assert.equal(height({}), least);
  assert.equal(height({ origin: 'editor' }), least + 6 + 20);
  const words = (count: number): string => Array<string>(count).fill('nine char').join(' ');
  // At the most the box is 416 wide: 390 of it is text, smaller by an eighth than the title, which has a ring beside it.
  assert.equal(height({ task: text(words(4)) }), least + 6 + 20);
  assert.equal(height({ task: text(words(5)) }), least + 6 + 40);
  assert.equal(height({ title: text(words(3)) }), least);
  assert.equal(height({ title: text(words(4)) }), least + 20);
  const people = [1, 2].map(() => ({ text: text(words(4)) }));
  assert.equal(height({ composition: people }), least + 6 + 40);
  assert.equal(height({ composition: [...people, { text: text(words(5)) }] }), least + 6 + 80);
  assert.equal(
    height({ meets: [{ group: 'b' }, { role: 'r' }] }),
    least,
    'of a role that is not there nothing is said',
  );
});

/** The straight stretches of a path of M, H and V. */
function stretches(d: string): OrganisationRect[] {
  const [, x = 0, y = 0] = (/^M(\S+) ([\d.]+)/.exec(d) ?? []).map(Number);
  let at = { x, y };
  return [...d.matchAll(/([HV])([-\d.]+)/g)].map(([, way, to]) => {
    const next = way === 'H' ? { x: Number(to), y: at.y } : { x: at.x, y: Number(to) };
    const rect = {
      x: Math.min(at.x, next.x),
      y: Math.min(at.y, next.y),
      width: Math.abs(at.x - next.x),
      height: Math.abs(at.y - next.y),
    };
    at = next;
    return rect;
  });
}
/** Whether two overlap by more than an edge. */
const overlap = (a: OrganisationRect, b: OrganisationRect): boolean =>
  a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

const isInside = (inner: OrganisationRect, outer: OrganisationRect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** A lane is around its heading and its own boxes, and over nothing else. */
function assertLanes({ boxes, headings, lanes, width, height }: OrganisationDrawing, unitOf: readonly number[]): void {
  for (const [unit, lane] of lanes.entries()) {
    assert.ok(isInside(lane, { x: 0, y: 0, width: width + 1, height: height + 1 }), 'outside');
    assert.ok(isInside(headings[unit]!, lane) && headings[unit]!.y === lane.y, 'a heading away from its lane');
    for (const [index, box] of boxes.entries())
      assert.ok(unitOf[index] === unit ? isInside(box, lane) : !overlap(box, lane), 'a box in another lane');
    for (const other of lanes.slice(unit + 1)) assert.ok(!overlap(lane, other), 'lanes over each other');
  }
}

/** Lines of one kind that share an end may go together; of all others none lies along another. */
function assertApart({ lines }: OrganisationDrawing): void {
  const isBundle = (a: OrganisationLine, b: OrganisationLine): boolean =>
    a.kind === b.kind && [a.from, a.to].some((end) => end === b.from || end === b.to);
  for (const [index, a] of lines.entries())
    for (const b of lines.slice(index + 1).filter((one) => !isBundle(a, one)))
      for (const one of stretches(a.d).slice(1, -1))
        for (const other of stretches(b.d).slice(1, -1)) {
          const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
          const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
          assert.ok(Math.min(wide, high) < -3 || Math.max(wide, high) <= 1, `${a.d} lies along ${b.d}`);
        }
}

function assertClear({ boxes, headings, lines, width, height }: OrganisationDrawing): void {
  const solid = [...boxes, ...headings];
  for (const [index, one] of solid.entries()) {
    assert.ok(one.x >= 0 && one.x + one.width <= width + 1 && one.y + one.height <= height + 1, 'outside');
    for (const other of solid.slice(index + 1)) assert.ok(!overlap(one, other), 'over each other');
  }
  for (const { d } of lines)
    for (const stretch of stretches(d)) {
      for (const one of solid) assert.ok(!overlap(stretch, one), `${d} runs over ${JSON.stringify(one)}`);
      assert.ok(
        stretch.x >= 0 && stretch.x + stretch.width <= width && stretch.y + stretch.height <= height,
        'outside',
      );
    }
}

test('whatever hangs together: boxes stand clear of each other, and no line runs over one or over a heading', () => {
  const ids = Array.from({ length: 25 }, (_, index) => `g${index}`);
  const id = fc.constantFrom(...ids);
  const one = fc.record({
    worksFor: fc.option(id, { nil: undefined }),
    unit: fc.constantFrom(undefined, 'north', 'south', 'town'),
    meets: fc.array(id, { maxLength: 3 }),
    also: fc.array(id, { maxLength: 2 }),
    title: fc.string({ minLength: 1, maxLength: 60 }),
  });
  let drawn = 0;
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 25 }), fc.integer({ min: 300, max: 1600 }), (given, width) => {
      const all = given.map(({ worksFor, unit, meets, also, title }, index) =>
        group(ids[index]!, {
          title: text(title),
          ...(worksFor && { worksFor }),
          ...(unit && { unit }),
          meets: meets.map((other) => ({ group: other })),
          composition: [{ text: text('people'), alsoIn: also }],
        }),
      );
      const read = figure(all);
      const drawing = layoutOrganisation(read, { width });
      if (!drawing) return;
      assertLanes(
        drawing,
        read.groups.map(({ unit }) => unit),
      );
      assert.ok(drawing.width <= width + 1, 'wider than its room');
      drawn++;
      assertClear(drawing);
      assertApart(drawing);
      for (const { d, ends, from, to } of drawing.lines) {
        assert.match(d, /^M\d+ \d+(?:[HV]\d+)+$/);
        for (const [end, at] of [
          [ends[0]!, from],
          [ends[1]!, to],
        ] as const) {
          const box = drawing.boxes[at]!;
          assert.ok(end.x > box.x && end.x < box.x + box.width, 'ends beside its box');
          assert.ok(Math.abs(end.y - (end.up ? box.y + box.height : box.y)) <= 1, 'ends away from its box');
        }
      }
    }),
    { numRuns: 300 },
  );
  assert.ok(drawn > 100, `only ${drawn} were drawn`);
});
