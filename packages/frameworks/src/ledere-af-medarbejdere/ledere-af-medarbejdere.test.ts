import assert from 'node:assert/strict';
import { test } from 'node:test';

import { findNode, hoursOf, relationsOf } from '@pejl/core';
import type { Framework } from '@pejl/core';

import { textsIn } from '../../test/texts.ts';
import { plfPillars } from '../plf-pillars/plf-pillars.ts';
import { sosuFyn } from '../sosu-fyn/sosu-fyn.ts';
import { ledereAfMedarbejdere } from './ledere-af-medarbejdere.ts';

const { goalAreas = [], programmes = [], concepts = [], relations = [], languages } = ledereAfMedarbejdere;

test('ten goals in four themes, all of them for leaders', () => {
  assert.deepEqual(
    goalAreas.map(({ title, audience, goals = [] }) => [title['da'], audience, goals.length]),
    [
      ['PLF-samarbejdet', 'leadership', 5],
      ['Læringssamtaler', 'leadership', 2],
      ['Teammøder', 'leadership', 2],
      ['Data', 'leadership', 1],
    ],
  );
});

test('the source gives no levels, so no scale and no taxonomy is here, and a reader is told so', () => {
  assert.equal(ledereAfMedarbejdere.taxonomies, undefined);
  assert.equal(ledereAfMedarbejdere.scales, undefined);
  assert.match(ledereAfMedarbejdere.statementSets?.[0]?.description?.['da'] ?? '', /ingen niveauer/u);
  assert.match(programmes[0]?.description?.['en'] ?? '', /no levels/u);
});

test('the programme is five sessions of fourteen hours, with a practice period on either side of the second consultation', () => {
  assert.equal(programmes.length, 1);
  assert.deepEqual(
    programmes[0]?.steps?.map((step) => (step.kind === 'session' ? [step.id, step.hours] : [step.id])),
    [
      ['strategisk-moede', 2],
      ['faellesdag', 6],
      ['ledelsessparring-1', 2],
      ['handlinger-i-praksis-1'],
      ['ledelsessparring-2', 2],
      ['handlinger-i-praksis-2'],
      ['ledelsessparring-3', 2],
    ],
  );
  assert.deepEqual(programmes.map(hoursOf), [{ hours: 14, sessions: 5, known: 5 }]);
});

test('no step has dates or weeks: the source gives none', () => {
  for (const step of programmes.flatMap(({ steps = [] }) => steps)) assert.ok(!('weeks' in step), step.id);
});

test('every relation leads from a part of this framework to a part, here or in the framework that it names', () => {
  const own = ledereAfMedarbejdere.id;
  const frameworks: Readonly<Record<string, Framework>> = {
    [own]: ledereAfMedarbejdere,
    'plf-pillars': plfPillars,
    'sosu-fyn': sosuFyn,
  };
  for (const { kind, from, to, note, origin } of relations) {
    assert.ok(findNode(ledereAfMedarbejdere, from), `${kind} from ${from.kind} ${from.id}`);
    const there = frameworks[to.framework ?? own];
    assert.ok(there && findNode(there, to), `${kind} to ${to.kind} ${to.id}`);
    assert.equal(origin, to.framework === undefined ? undefined : 'editor', `${from.id} -> ${to.id}`);
    if (kind === 'compared-with') assert.ok(note, `${from.id} -> ${to.id}`);
  }
});

test('each of the five shared ideas is pointed to by two to six parts', () => {
  for (const id of ['collaboration', 'reflection', 'data', 'feedback', 'leadership-of-learning']) {
    const found = relationsOf(ledereAfMedarbejdere, { kind: 'concept', id, framework: 'plf-pillars' }).length;
    assert.ok(found >= 2 && found <= 6, `${id}: ${found}`);
  }
});

test('the definitions are ours and say so, and name only concepts that are there to see also', () => {
  const known = new Set(concepts.map(({ id }) => id));
  for (const { id, origin, seeAlso = [] } of concepts) {
    assert.equal(origin, 'editor', id);
    for (const other of seeAlso) assert.ok(known.has(other) && other !== id, `${id} -> ${other}`);
  }
});

test('every text is there in Danish and in English, and every sentence ends as one', () => {
  for (const { at, text } of textsIn(ledereAfMedarbejdere)) {
    assert.deepEqual(Object.keys(text), languages, at);
    for (const words of Object.values(text)) {
      assert.match(words, /^\S.*\S$/u, at);
      assert.doesNotMatch(words, /\s{2}|\s[,;:?]/u, at);
      if (/\/(text|description|definition|note)$/u.test(at)) assert.match(words, /[.?]$/u, at);
    }
  }
});
