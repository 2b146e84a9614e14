import { isFoundBy, type Framework } from '@pejl/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { layoutDeck } from './beacons.ts';

const framework: Framework = {
  formatVersion: 1,
  id: 'skolen',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Skolens ramme' },
  source: { institution: 'Skolen', title: 'Rammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  pejlemaerkeSets: [
    {
      id: 'alle',
      title: { da: 'Alle', en: 'All' },
      pejlemaerker: [
        { id: 'p1', text: { da: 'Jeg spørger' }, example: { da: 'Fx ved døren', en: 'At the door' } },
        { id: 'p2', text: { da: 'Jeg lytter', en: 'I listen' } },
      ],
    },
    { id: 'ledere', title: { da: 'Ledere' }, pejlemaerker: [{ id: 'p1', text: { da: 'Jeg leder' } }] },
  ],
  examples: [
    { id: 'e1', on: { taxonomy: 't', dimension: 'd', level: 'l' }, kind: 'text', text: { da: 'Et andet sted' } },
    {
      id: 'e2',
      on: { pejlemaerkeSet: 'alle', pejlemaerke: 'p1' },
      kind: 'link',
      text: { da: 'Vores måde' },
      url: 'HTTPS://example.org/x',
    },
    {
      id: 'e3',
      on: { pejlemaerkeSet: 'alle', pejlemaerke: 'p1' },
      kind: 'link',
      text: { da: 'Ingen adresse' },
      url: 'javascript:alert(1)',
    },
  ],
};

test('all sets in order, each beacon with the examples that hang on it and on no other', () => {
  const { sets, cards } = layoutDeck({ framework, lang: 'da' });
  assert.deepEqual(sets, [
    { id: 'alle', title: { text: 'Alle', lang: 'da' } },
    { id: 'ledere', title: { text: 'Ledere', lang: 'da' } },
  ]);
  assert.deepEqual(
    cards.map(({ text, examples }) => [text.text, ...examples.map((one) => one.text.text)]),
    [['Jeg spørger', 'Vores måde', 'Ingen adresse'], ['Jeg lytter'], ['Jeg leder']],
  );
  assert.equal(new Set(cards.map(({ key }) => key)).size, 3, 'the same id in two sets is two cards');
});

test('only web addresses become links', () => {
  const [first] = layoutDeck({ framework, lang: 'da' }).cards;
  assert.deepEqual(
    first?.examples.map(({ url }) => url),
    ['HTTPS://example.org/x', undefined],
  );
});

test('what can be searched in is the statement, its example and the local ones', () => {
  const [first, second] = layoutDeck({ framework, lang: 'da' }).cards;
  const found = (query: string): boolean[] => [first!, second!].map(({ words }) => isFoundBy(words, query));
  assert.deepEqual(found('spørger'), [true, false]);
  assert.deepEqual(found('døren'), [true, false]);
  assert.deepEqual(found('måde'), [true, false]);
  assert.deepEqual(found('lytter'), [false, true]);
  assert.deepEqual(found('undefined'), [false, false]);
});

test('what is no text is refused', () => {
  const [set] = framework.pejlemaerkeSets!;
  const odd = { ...framework, pejlemaerkeSets: [{ ...set!, title: { da: 3 } as never }] };
  assert.throws(() => layoutDeck({ framework: odd, lang: 'da' }), /not a string/);
});

test('each text is found in the language asked for, else in the first, and says which', () => {
  const [first, second] = layoutDeck({ framework, lang: 'en', set: 'alle' }).cards;
  assert.deepEqual(first?.text, { text: 'Jeg spørger', lang: 'da' });
  assert.deepEqual(first?.example, { text: 'At the door', lang: 'en' });
  assert.deepEqual(second?.text, { text: 'I listen', lang: 'en' });
  assert.equal(second?.example, undefined);
});

test('a set that is not there is an error that names those that are; no sets at all is an empty deck', () => {
  assert.throws(() => layoutDeck({ framework, lang: 'da', set: 'elever' }), /"elever".*alle, ledere/);
  const { pejlemaerkeSets: sets = [], examples: _, ...bare } = framework;
  assert.deepEqual(layoutDeck({ framework: bare, lang: 'da' }), { sets: [], cards: [] });
  const [card] = layoutDeck({ framework: { ...bare, pejlemaerkeSets: sets }, lang: 'da' }).cards;
  assert.deepEqual(card?.examples, []);
});
