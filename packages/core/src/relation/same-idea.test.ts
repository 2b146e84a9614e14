import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, sample, wholeSample } from '../../test/sample.ts';
import type { Framework } from '../index.ts';
import { relatedNodes, sameIdea } from './same-idea.ts';

const idea = { framework: 'sample', kind: 'concept', id: 'reflection' } as const;
const other = edited(
  { ...wholeSample, id: 'other', title: { da: 'Den anden' } },
  ['relations'],
  [
    { kind: 'speaks-of', from: { kind: 'sign', id: 's2' }, to: idea },
    { kind: 'speaks-of', from: { kind: 'sign', id: 'gone' }, to: idea },
    { kind: 'compared-with', from: { kind: 'concept', id: 'data-idea' }, to: idea },
    { kind: 'speaks-of', from: { kind: 'goal', id: 'g1' }, to: { kind: 'concept', id: 'reflection' } },
  ],
) as Framework;

test('what several frameworks say of one idea, each by its own relations', () => {
  const said = sameIdea([other, { ...sample, id: 'silent' }, wholeSample], idea);
  assert.deepEqual(
    said.map(({ framework, parts }) => [framework.id, ...parts.map(({ node }) => node.ref.id)]),
    [
      ['other', 's2'],
      ['sample', 'p1'],
    ],
  );
  assert.deepEqual(sameIdea([], idea), []);
});

test('what has to do with a part, in whichever framework it is said', () => {
  const related = relatedNodes([{ ...sample, id: 'silent' }, wholeSample, other], idea);
  assert.deepEqual(
    related.map(({ relation, framework, node }) => [relation.kind, framework.id, node.ref.id]),
    [
      ['speaks-of', 'sample', 'p1'],
      ['speaks-of', 'other', 's2'],
      ['compared-with', 'other', 'data-idea'],
    ],
  );
  // From the other end the idea itself is found, where its framework is at hand.
  const from = { framework: 'other', kind: 'sign', id: 's2' } as const;
  assert.deepEqual(
    relatedNodes([wholeSample, other], from).map(({ node }) => node.ref.id),
    ['reflection'],
  );
  assert.deepEqual(relatedNodes([other], from), []);
});
