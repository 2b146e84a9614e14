import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Framework, Group, Organisation } from '@pejl/core';
import { layoutOrganisation, type OrganisationDrawing, type OrganisationRect } from './organisation-layout.ts';
import { organisationFigure, unitTree, type OrganisationMapWords } from './organisation-map.ts';

const words: OrganisationMapWords = {
  count: ({ atLeast, atMost }) => [atLeast, atMost].filter((one) => one !== undefined).join('-'),
  composed: ({ who, fromGroup, count, text }) => [who, fromGroup && 'from', count, text].filter(Boolean).join(' '),
  worksFor: (group) => `for ${group}`,
  workedForBy: (groups) => `by ${groups.join('+')}`,
  meets: (whom, description) => `meets ${whom}${description && `: ${description}`}`,
  alsoIn: (group, { count }) => `${count} also in ${group}`,
  peopleIn: (group) => `people in ${group}`,
  connected: (group, others) => `${group}: ${others.join('+')}`,
  summary: (counts) => JSON.stringify(counts),
  unitKind: (kind) => `a ${kind}`,
  fault: (fault) => Object.values(fault).map(String).join(' '),
};
const text = (da: string) => ({ da });
const group = (id: string, more: Partial<Group> = {}): Group => ({ id, title: text(id), ...more });
const framework = (groups: readonly Group[]): Framework => ({
  formatVersion: 1,
  id: 'f',
  edition: '1',
  languages: ['da'],
  title: text('Ramme'),
  source: { institution: 'Kommunen', title: 'Sådan' },
  wording: 'original',
  licence: 'CC0-1.0',
  organisations: [{ id: 'o', title: text('Os'), roles: [{ id: 'head', title: text('Head'), count: 3 }], groups }],
  units: [
    {
      id: 'town',
      title: text('Town'),
      kind: 'municipality',
      units: [
        { id: 'north', title: text('North'), kind: 'school', kindName: text('village school') },
        { id: 'south', title: text('South'), kind: 'school' },
      ],
    },
  ],
});
const figure = (groups: readonly Group[], chosen?: string) => {
  const its = framework(groups);
  const [organisation] = its.organisations as [Organisation];
  return organisationFigure({ framework: its, organisation, ...(chosen && { group: chosen }), lang: 'da', words });
};
const says = (groups: readonly Group[]): Record<string, string[]> =>
  Object.fromEntries(figure(groups).groups.map((one) => [one.id, one.says.map((said) => said.text)]));

const groups: Group[] = [
  group('steer', {
    task: text('Decides'),
    composition: [{ role: 'head', atLeast: 3, atMost: 3, alsoIn: ['daily'] }],
    meets: [{ group: 'spar', description: text('in May') }],
  }),
  group('daily', { worksFor: 'steer', meets: [{ role: 'head' }] }),
  group('spar', { composition: [{ group: 'north-team', text: text('some') }] }),
  group('north-team', { unit: 'north' }),
  group('north-own', { unit: 'north', worksFor: 'north-team' }),
  group('south-team', { unit: 'south' }),
];

test('every line is said in the boxes at both of its ends, in the words of whoever says more', () => {
  assert.deepEqual(says(groups), {
    steer: ['by daily', '3-3 also in daily', 'meets spar: in May'],
    daily: ['for steer', 'meets Head', '3-3 also in steer'],
    spar: ['meets steer: in May'],
    'north-team': ['by north-own', 'people in spar'],
    'north-own': ['for north-team'],
    'south-team': [],
  });
  assert.deepEqual(
    figure(groups).connections.map(({ kind, from, to }) => [kind, from, to]),
    [
      ['works-for', 1, 0],
      ['works-for', 4, 3],
      ['people', 0, 1],
      ['people', 2, 3],
      ['meets', 0, 2],
    ],
  );
});

test('two that both name each other are one line, and each says its own', () => {
  const both = [
    group('a', { meets: [{ group: 'b', description: text('here') }] }),
    group('b', { meets: [{ group: 'a', description: text('there') }] }),
  ];
  assert.deepEqual(says(both), { a: ['meets b: here'], b: ['meets a: there'] });
  assert.equal(figure(both).connections.length, 1);
});

test('a chosen group, those that hang together with it, and the rest', () => {
  const { groups: boxes, connected, connections } = figure(groups, 'steer');
  assert.deepEqual(
    boxes.map(({ place }) => place),
    ['start', 'in', 'in', 'aside', 'aside', 'aside'],
  );
  assert.equal(connected, 'steer: daily+spar');
  assert.deepEqual(
    connections.map(({ place }) => place),
    ['in', 'aside', 'in', 'aside', 'in'],
  );
  assert.deepEqual(figure(groups, 'gone').notes, ['no-group gone']);
  assert.equal(figure(groups, 'gone').connected, '');
});

test('a group of the unit around all others belongs to the whole: it keeps its place among the first', () => {
  const { groups, units, notes } = figure([
    group('forum', { unit: 'town' }),
    group('a', { unit: 'north' }),
    group('b'),
  ]);
  assert.deepEqual(
    groups.map(({ unit }) => unit),
    [-1, 0, -1],
  );
  assert.deepEqual(
    units.map(({ id }) => id),
    ['north'],
  );
  assert.deepEqual(notes, []);
});

test('names that lead to nothing, and rings, are told; the rest is laid out', () => {
  const odd = figure([
    group('a', { worksFor: 'b', unit: 'nowhere' }),
    group('b', { worksFor: 'a' }),
    group('c', { worksFor: 'a', meets: [{ group: 'gone' }], composition: [{ role: 'none', alsoIn: ['gone'] }] }),
    group('self', { worksFor: 'self' }),
    group('lost', { worksFor: 'gone' }),
  ]);
  assert.deepEqual(odd.notes, [
    'unknown-group gone lost',
    'ring a,b',
    'ring self',
    'unknown-role none c',
    'unknown-group gone c',
    'unknown-group gone c',
    'unknown-unit nowhere a',
  ]);
  assert.deepEqual(
    odd.groups.map(({ level, boss }) => [level, boss]),
    [
      [0, -1],
      [0, -1],
      [1, 0],
      [0, -1],
      [0, -1],
    ],
  );
});

test('the tree of units says what each is, in the institution’s word where it has one', () => {
  const [town] = unitTree(framework([]), 'da', words);
  assert.equal(town?.kind.text, 'a municipality');
  assert.deepEqual(
    town?.units.map(({ title, kind }) => `${title.text}, ${kind.text}`),
    ['North, village school', 'South, a school'],
  );
});

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
      const drawing = layoutOrganisation(figure(all), { width });
      if (!drawing) return;
      assert.ok(drawing.width <= width + 1, 'wider than its room');
      drawn++;
      assertClear(drawing);
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
