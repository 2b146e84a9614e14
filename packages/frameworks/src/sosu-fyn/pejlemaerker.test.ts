import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pejlemaerkerLeadership } from './pejlemaerker-leadership.ts';
import { pejlemaerkerSupport } from './pejlemaerker-support.ts';
import { pejlemaerkerTeaching } from './pejlemaerker-teaching.ts';

const sets = [pejlemaerkerTeaching, pejlemaerkerSupport, pejlemaerkerLeadership];
const all = sets.flatMap((set) => set.pejlemaerker.map((pejlemaerke) => ({ set: set.id, ...pejlemaerke })));
const languages = ['da', 'en'];

/** Every text of the sets with its place, so that a failure names the sentence. */
const texts = [
  ...sets.map((set) => ({ at: `${set.id} title`, text: set.title })),
  ...all.map(({ set, id, text }) => ({ at: `${set}/${id} text`, text })),
  ...all.map(({ set, id, example }) => ({ at: `${set}/${id} example`, text: example ?? {} })),
];

test('there are three sets of ten, one for each audience', () => {
  assert.deepEqual(
    sets.map(({ audience, pejlemaerker }) => [audience, pejlemaerker.length]),
    [
      ['teaching', 10],
      ['support', 10],
      ['leadership', 10],
    ],
  );
});

test('a statement speaks in the first person', () => {
  for (const { set, id, text } of all) {
    assert.match(text['da'] ?? '', /^Jeg /u, `${set}/${id}`);
    assert.match(text['en'] ?? '', /^I /u, `${set}/${id}`);
  }
});

test('an example opens by saying that it is one, and speaks in the first person', () => {
  for (const { set, id, example } of all) {
    assert.match(example?.['da'] ?? '', /^Fx [^.]*\bjeg\b/u, `${set}/${id}`);
    assert.match(example?.['en'] ?? '', /^For example, [^.]*\bI\b/u, `${set}/${id}`);
  }
});

test('every sentence ends as a sentence ends', () => {
  for (const { at, text } of texts.filter(({ at }) => !at.endsWith(' title'))) {
    for (const language of languages) assert.match(text[language] ?? '', /[.!?][»«”’]?$/u, `${at} (${language})`);
  }
});

test('no text carries a number: a pejlemærke is a direction, not a measure', () => {
  for (const { at, text } of texts) {
    for (const language of languages) assert.doesNotMatch(text[language] ?? '', /\d/u, `${at} (${language})`);
  }
});

test('ids are short, plain and unique', () => {
  const ids = [...sets.map(({ id }) => id), ...all.map(({ id }) => id)];
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  for (const id of ids) assert.match(id, /^(?=.{1,30}$)[a-z]+(?:-[a-z]+)*$/u);
});

test('no two statements, and no two examples, are the same', () => {
  for (const language of languages) {
    const found = texts.map(({ text }) => text[language]);
    assert.equal(new Set(found).size, found.length, language);
  }
});
