import type { Framework } from '@pejl/core';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutConcepts } from './concepts.ts';

const framework: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Ådal' },
  source: { institution: 'Ådal', title: 'Rammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  concepts: [
    {
      id: 'ro',
      term: { da: 'ro', en: 'quiet' },
      definition: { da: 'Uden larm' },
      points: [{ id: 'p', text: { da: 'Vi hvisker', en: 'We whisper' } }],
      seeAlso: ['runde', 'vaek'],
    },
    { id: 'runde', term: { da: 'runde' }, definition: { da: 'Alle taler' }, seeAlso: ['ro', 'vaek'], origin: 'editor' },
    { id: 'pause', term: { da: 'pause' }, definition: { da: 'Et ophold' } },
  ],
};
const ids = (figure: ReturnType<typeof layoutConcepts>): string[] => figure.entries.map(({ id }) => id);

test('all in the framework’s order; some in the order that is asked for, each once', () => {
  assert.deepEqual(ids(layoutConcepts({ framework, lang: 'da' })), ['ro', 'runde', 'pause']);
  assert.deepEqual(ids(layoutConcepts({ framework, lang: 'da', ids: ['pause', 'ro', 'pause'] })), ['pause', 'ro']);
});

test('a way to a concept knows whether it is in the list; one to nothing is no way, and is lost once', () => {
  const { entries, lost } = layoutConcepts({ framework, lang: 'da', ids: ['ro', 'findes-ikke'] });
  assert.deepEqual(entries[0]!.seeAlso, [{ id: 'runde', term: { text: 'runde', lang: 'da' }, here: false }]);
  assert.deepEqual(lost, ['findes-ikke', 'vaek']);
  const all = layoutConcepts({ framework, lang: 'da' });
  assert.deepEqual(
    all.entries.map(({ seeAlso }) => seeAlso.map(({ here }) => here)),
    [[true], [true], []],
  );
  assert.deepEqual(all.lost, ['vaek']);
});

test('each text says which language it was found in; only an editor’s concept is ours', () => {
  const { entries } = layoutConcepts({ framework, lang: 'en' });
  assert.deepEqual(entries[0]!.term, { text: 'quiet', lang: 'en' });
  assert.deepEqual(entries[0]!.definition, { text: 'Uden larm', lang: 'da' });
  assert.deepEqual(entries[0]!.points, [{ text: 'We whisper', lang: 'en' }]);
  assert.deepEqual(
    entries.map(({ ours }) => ours),
    [false, true, false],
  );
});

test('ids that every object has are ids like others', () => {
  const [ro] = framework.concepts!;
  const odd: Framework = { ...framework, concepts: [{ ...ro!, id: '__proto__', seeAlso: ['constructor'] }] };
  assert.deepEqual(ids(layoutConcepts({ framework: odd, lang: 'da', ids: ['__proto__'] })), ['__proto__']);
  assert.deepEqual(layoutConcepts({ framework: odd, lang: 'da' }).lost, ['constructor']);
});

test('none where there are none; what is no text is refused', () => {
  const { concepts: _, ...without } = framework;
  assert.deepEqual(layoutConcepts({ framework: without, lang: 'da' }), { entries: [], lost: [] });
  const [ro] = framework.concepts!;
  assert.throws(
    () => layoutConcepts({ framework: { ...framework, concepts: [{ ...ro!, term: { da: 3 } as never }] }, lang: 'da' }),
    /not a string/,
  );
});
