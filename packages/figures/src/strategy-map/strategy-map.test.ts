import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Framework, Strategy } from '@pejl/core';
import { layoutStrategyMap, type StrategyMapFigure, type StrategyMapWords } from './strategy-map.ts';

const words: StrategyMapWords = {
  purposes: 'Purposes',
  efforts: 'Efforts',
  sharedBy: (tracks) => `shared by ${tracks.join('+')}`,
  summary: (counts) => JSON.stringify(counts),
  thread: ({ kind, throughout, name, goalAreas, tracks, counts }) =>
    [kind, throughout, name, goalAreas.join('+'), tracks.join('+'), counts.purposes, counts.efforts].join('|'),
  review: ({ rhythm, month, about }) => `${rhythm} ${month} ${about}`,
  fault: (fault) => Object.values(fault).map(String).join(' '),
};
const text = (da: string) => ({ da });
const track = (id: string, purposes: string[], efforts: string[] = []) => ({ id, title: text(id), purposes, efforts });

const strategy: Strategy = {
  id: 's',
  title: { da: 'Strategien', en: 'The strategy' },
  goalAreas: ['learning'],
  tracks: [
    track('A', ['p1', 'both'], ['e1']),
    track('B', ['both', 'p2'], ['ends']),
    track('C', ['p3'], ['ends', 'e1']),
  ],
  purposes: ['p1', 'p2', 'both', 'p3'].map((id) => ({ id, text: text(id) })),
  efforts: [
    { id: 'e1', text: text('e1'), parts: [{ id: 'x', text: text('part') }], origin: 'editor' },
    { id: 'ends', text: text('ends') },
  ],
  throughout: [{ id: 'talk', text: text('talk') }],
  reviewCycles: [
    { id: 'r', section: text('all'), who: text('chiefs'), rhythm: 'yearly', month: 10, about: true },
    { id: 'n', section: text('some'), who: text('chiefs'), rhythm: 'when-needed', month: 4 },
    { id: 'm', section: text('odd'), who: text('chiefs'), rhythm: 'yearly', month: 13 },
    { id: 'j', section: text('new year'), who: text('chiefs'), rhythm: 'yearly', month: 1 },
  ],
};
const framework: Framework = {
  formatVersion: 1,
  id: 'f',
  edition: '1',
  languages: ['da', 'en'],
  title: text('Ramme'),
  source: { institution: 'Kommunen', title: 'Strategi' },
  wording: 'original',
  licence: 'CC0-1.0',
  goalAreas: [{ id: 'learning', title: text('Learning') }],
};
const layout = (changes: Partial<Strategy> = {}, thread?: { kind: 'effort' | 'purpose' | 'goal-area'; id: string }) =>
  layoutStrategyMap({ framework, strategy: { ...strategy, ...changes }, thread, lang: 'da', words });

const ids = (parts: readonly { id: string }[]): string => parts.map(({ id }) => id).join(' ');
const places = ({ goalAreas, tracks, sections, throughout }: StrategyMapFigure): Record<string, string> =>
  Object.fromEntries(
    [
      ...goalAreas,
      ...tracks,
      ...sections.flatMap(({ listed }) => listed.flat().map(({ part }) => part)),
      ...throughout,
    ].map(({ id, place }) => [id, place]),
  );

test('what several tracks share stands once, over their columns; each has the rest to itself', () => {
  const [purposes, efforts] = layout().sections;
  assert.deepEqual(
    purposes?.shared.map((row) =>
      row.map(({ part, from, span, across }) => [part.id, from, span, across, part.sharedBy]),
    ),
    [[['both', 0, 2, false, 'shared by A+B']]],
  );
  assert.deepEqual(purposes?.own.map(ids), ['p1', 'p2', 'p3']);
  assert.deepEqual(efforts?.own.map(ids), ['', '', '']);
});

test('over a column that it has no part in, a shared part says so; parts that overlap stand in two rows', () => {
  const [, efforts] = layout().sections;
  assert.deepEqual(
    efforts?.shared.map((row) =>
      row.map(({ part, from, span, across }) => [part.id, from, span, across, ...part.tracks]),
    ),
    [[['e1', 0, 3, true, 0, 2]], [['ends', 1, 2, false, 1, 2]]],
  );
});

test('what three tracks share goes from the first of them to the last', () => {
  const tracks = ['A', 'B', 'C', 'D'].map((id, index) => track(id, index === 2 ? [] : ['both']));
  const [purposes] = layout({ tracks }).sections;
  assert.deepEqual(purposes?.shared.flat().map(({ from, span, across }) => [from, span, across]), [[0, 4, true]]); // prettier-ignore
});

test('in a list it is told where each part stands for the first time', () => {
  assert.deepEqual(
    layout().sections[0]?.listed.map((its) => its.map(({ part, first }) => `${part.id} ${first}`).join(', ')),
    ['p1 true, both true', 'both false, p2 true', 'p3 true'],
  );
});

test('a thread lights what hangs together, and everything else steps back', () => {
  const figure = layout({}, { kind: 'effort', id: 'ends' });
  assert.deepEqual(places(figure), {
    learning: 'in',
    A: 'aside',
    B: 'in',
    C: 'in',
    p1: 'aside',
    both: 'in',
    p2: 'in',
    p3: 'in',
    e1: 'aside',
    ends: 'start',
    talk: 'in',
  });
  assert.equal(figure.thread, 'effort|false||Learning|B+C|3|2');
  assert.equal(layout({}, { kind: 'effort', id: 'talk' }).thread, 'effort|true||Learning|A+B+C|4|1');
  assert.equal(layout({}, { kind: 'goal-area', id: 'learning' }).thread.split('|')[2], 'Learning');
  assert.deepEqual(new Set(Object.values(places(layout()))), new Set(['']));
});

test('a thread that begins at nothing lights nothing, and is told', () => {
  const figure = layout({}, { kind: 'purpose', id: 'e1' });
  assert.equal(figure.thread, '');
  assert.deepEqual(new Set(Object.values(places(figure))), new Set(['']));
  assert.deepEqual(figure.notes, ['no-thread e1']);
});

test('what is named and not there, and what stands in no track, is told; the rest is laid out', () => {
  const figure = layout({
    goalAreas: ['learning', 'gone'],
    tracks: [track('A', ['p1', 'gone'], ['gone']), track('Empty', [])],
  });
  assert.deepEqual(figure.notes, [
    'unknown-goal-area gone',
    'no-track p2,both,p3',
    'unknown-purpose gone A',
    'no-track e1,ends',
    'unknown-effort gone A',
  ]);
  assert.deepEqual(
    figure.sections.map(({ own }) => own.map(ids)),
    [['p1', '']],
  );
});

test('a long text that stands in no track is told as it begins, a shorter one whole', () => {
  const [short, long] = ['x'.repeat(60), `At alle får ${'lange '.repeat(4)}ord med sig ${'og mere '.repeat(5)}`];
  const { notes } = layout({ purposes: [short, long].map((said, index) => ({ id: `p${index}`, text: text(said) })), tracks: [track('A', [])] }); // prettier-ignore
  assert.equal(notes[0], `no-track ${short},At alle får lange lange lange lange …`);
});

test('each part has a key of its own, and its description where it has one', () => {
  const described = { ...track('A', ['p1']), description: text('why') };
  const { goalAreas, tracks, sections, throughout } = layout({ tracks: [described, track('B', ['p2', 'p3', 'both'])] });
  assert.deepEqual(tracks.map(({ description }) => description.text), ['why', '']); // prettier-ignore
  const parts = [...goalAreas, ...tracks, ...throughout, ...sections.flatMap(({ own }) => own.flat())];
  assert.equal(new Set(parts.map(({ key }) => key)).size, parts.length);
});

test('everything in the tracks is counted once, shared or not; what runs inside them all is none of their efforts', () => {
  assert.deepEqual(JSON.parse(layout().summary), {
    goalAreas: 1,
    tracks: 3,
    purposes: 4,
    efforts: 2,
    sharedPurposes: 1,
    sharedEfforts: 2,
  });
});

test('reviews: a month of the year for a yearly one only', () => {
  assert.deepEqual(
    layout().reviews.map(({ month, when }) => [month, when]),
    [
      [10, 'yearly 10 true'],
      [0, 'when-needed undefined undefined'],
      [0, 'yearly undefined undefined'],
      [1, 'yearly 1 undefined'],
    ],
  );
});

test('whatever the tracks name: nothing overlaps, nothing is lost, nothing stands twice', () => {
  const named = ['p1', 'p2', 'both', 'p3', 'gone'];
  const lists = fc.array(fc.array(fc.constantFrom(...named), { maxLength: 6 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lists, (its) => {
      const figure = layout({ tracks: its.map((purposes, index) => track(`T${index}`, purposes)), efforts: [] });
      const shared = figure.sections.flatMap((section) => section.shared);
      for (const row of shared)
        for (const [index, { from, span }] of row.entries()) {
          assert.ok(from >= 0 && from + span <= its.length);
          if (index) assert.ok(row[index - 1]!.from + row[index - 1]!.span <= from, 'over each other');
        }
      const shown = [
        ...shared.flat().map(({ part }) => part.id),
        ...figure.sections.flatMap(({ own }) => own.flat().map(({ id }) => id)),
      ];
      const all = new Set(its.flat().filter((id) => id !== 'gone'));
      assert.deepEqual(shown.toSorted(), [...all].toSorted());
    }),
  );
});
