import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Framework, Group, Organisation } from '@pejl/core';
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

test('what is said of a line says which kind it is, and two lines in the same words are said once', () => {
  const kinds = figure(groups).groups.map((one) => one.says.map(({ kind }) => kind));
  assert.deepEqual(kinds, [
    ['works-for', 'people', 'meets'],
    ['works-for', 'meets', 'people'],
    ['meets'],
    ['works-for', 'people'],
    ['works-for'],
    [],
  ]);
  const twice = [group('a', { composition: [{ role: 'head', alsoIn: ['b'] }, { text: text('x'), alsoIn: ['b'] }] }), group('b')]; // prettier-ignore
  assert.deepEqual(says(twice), { a: [' also in b'], b: [' also in a'] });
  const counted = [
    group('a', {
      composition: [
        { role: 'head', atLeast: 3, alsoIn: ['b'] },
        { text: text('x'), atLeast: 2, alsoIn: ['b'] },
      ],
    }),
    group('b'),
  ];
  assert.deepEqual(says(counted), { a: ['3 also in b', '2 also in b'], b: ['3 also in a', '2 also in a'] });
});

test('who sits in a group is told by role, by the group that they come from, or in the words that are given', () => {
  const given: Group[] = [
    group('a', { composition: [{ role: 'head', atLeast: 3 }, { group: 'b' }, { text: text('alle') }, {}] }),
    group('b', { origin: 'editor' }),
  ];
  const its = framework(given);
  const [organisation] = its.organisations as [Organisation];
  const { groups: boxes } = organisationFigure({ framework: its, organisation, lang: 'en', words });
  assert.deepEqual(boxes[0]!.composition, [
    { text: 'Head 3', lang: 'en' },
    { text: 'b from', lang: 'en' },
    { text: 'alle', lang: 'da' },
    { text: '', lang: 'en' },
  ]);
  assert.deepEqual(boxes.map(({ added }) => added), [false, true]); // prettier-ignore
});

test('roles and counts are told; each box has a name of its own, and a place only while a group is chosen', () => {
  const { roles, summary, groups: boxes, connections, title } = figure(groups);
  assert.deepEqual(roles.map((role) => [role.title.text, role.count]), [['Head', '3-3']]); // prettier-ignore
  assert.equal(title.text, 'Os');
  assert.deepEqual(JSON.parse(summary), { groups: 6, roles: 1, connections: 5 });
  assert.equal(new Set(boxes.map(({ key }) => key)).size, boxes.length);
  for (const { place } of [...boxes, ...connections]) assert.equal(place, '');
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
    group('d', { composition: [{ group: 'gone' }], meets: [{ role: 'none' }] }),
  ]);
  assert.deepEqual(odd.notes, [
    'unknown-group gone lost',
    'ring a,b',
    'ring self',
    'unknown-role none c',
    'unknown-group gone c',
    'unknown-group gone d',
    'unknown-group gone c',
    'unknown-role none d',
    'unknown-unit nowhere a',
  ]);
  assert.deepEqual(odd.groups[3]!.says, [], 'nobody hangs together with oneself');
  assert.deepEqual(
    odd.groups.map(({ level, boss }) => [level, boss]),
    [
      [0, -1],
      [0, -1],
      [1, 0],
      [0, -1],
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
