import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, sample, wholeSample } from '../../test/sample.ts';
import type { Framework } from '../index.ts';
import { checkFramework } from '../schema.ts';
import { findNode, isSameNode, nodesOfKind, relationsOf } from './nodes.ts';
import { nodeKinds } from './relation.ts';
import type { NodeRef } from './relation.ts';
import { relatedNodes, sameIdea } from './same-idea.ts';

test('every kind of part is found in a framework that has one of each, by the very reference it is listed with', () => {
  for (const kind of nodeKinds) {
    const nodes = [...nodesOfKind(wholeSample, kind)];
    assert.ok(nodes.length > 0, kind);
    for (const node of nodes) {
      assert.deepEqual(findNode(wholeSample, node.ref), node);
      assert.ok(Object.keys(node.text).length > 0, `${kind} ${node.ref.id} has no words`);
    }
    assert.deepEqual([...nodesOfKind({ ...sample, taxonomies: [], pejlemaerkeSets: [] }, kind)], []);
  }
});

test('parts come in the framework’s order: a unit before those in it, what runs throughout after the efforts', () => {
  const ids = (kind: NodeRef['kind']): string[] => [...nodesOfKind(wholeSample, kind)].map(({ ref }) => ref.id);
  assert.deepEqual(ids('unit'), ['town', 'school']);
  assert.deepEqual(ids('effort'), ['data-effort', 'visit-effort', 'tell']);
  assert.deepEqual(ids('session'), ['start', 'try', 'apart']);
});

test('a claim that the next level carries on is one part', () => {
  const claims = [...nodesOfKind(wholeSample, 'claim')].filter(({ ref }) => ref.in === 'teachers');
  assert.equal(claims.length, 9);
});

test('of ids that are unique in their holder the holder says which; of others it does not matter', () => {
  const aims = (holder?: string): string | undefined =>
    findNode(wholeSample, { kind: 'dimension', id: 'aims', ...(holder !== undefined && { in: holder }) })?.text['en'];
  assert.deepEqual(
    [aims('teachers'), aims('leaders'), aims(), aims('all')],
    ['Team - aims', 'Aims', undefined, undefined],
  );
  assert.equal(findNode(wholeSample, { kind: 'goal', id: 'g1', in: 'anything' })?.ref.id, 'g1');
});

test('a part of another framework, of another kind or of a kind yet unknown is not found', () => {
  assert.equal(findNode(wholeSample, { kind: 'goal', id: 'g1', framework: 'sample' })?.ref.id, 'g1');
  assert.equal(findNode(wholeSample, { kind: 'goal', id: 'g1', framework: 'elsewhere' }), undefined);
  assert.equal(findNode(wholeSample, { kind: 'goal-area', id: 'g1' }), undefined);
  for (const kind of ['webinar', 'constructor', '__proto__']) {
    assert.equal(findNode(wholeSample, { kind: kind as NodeRef['kind'], id: 'g1' }), undefined);
  }
});

test('the relations of a part are those from it and those to it', () => {
  const kinds = (ref: NodeRef): string[] => relationsOf(wholeSample, ref).map(({ kind }) => kind);
  assert.deepEqual(kinds({ kind: 'taxonomy', id: 'teachers' }), ['supports']);
  assert.deepEqual(kinds({ kind: 'pejlemaerke', in: 'all', id: 'p1' }), ['speaks-of']);
  assert.deepEqual(kinds({ kind: 'plf-pillar', id: 'unheard-of', framework: 'elsewhere' }), ['compared-with']);
  assert.deepEqual(kinds({ kind: 'plf-pillar', id: 'unheard-of' }), []);
  assert.deepEqual(relationsOf({ ...sample }, { kind: 'goal', id: 'g1' }), []);
  assert.ok(isSameNode(wholeSample, { kind: 'goal', id: 'g1' }, { kind: 'goal', id: 'g1', framework: 'sample' }));
});

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
  const related = relatedNodes([wholeSample, other], idea);
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

test('a framework that is told to be whole has relations that all lead somewhere', () => {
  const astray = edited(wholeSample, ['relations', 0, 'to', 'id'], 'gone');
  assert.deepEqual(
    checkFramework(astray).problems.map(({ code }) => code),
    ['unknown-reference'],
  );
  for (const { from, to } of wholeSample.relations ?? []) {
    for (const end of [from, to]) {
      if (end.framework !== 'elsewhere') assert.ok(findNode(wholeSample, end), JSON.stringify(end));
    }
  }
});
