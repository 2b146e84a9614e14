import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, sample, wholeSample } from '../../test/sample.ts';
import { checkFramework } from '../schema.ts';
import { findNode, isSameNode, nodesOfKind, relationsOf } from './nodes.ts';
import { nodeKinds } from './relation.ts';
import type { NodeRef } from './relation.ts';

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
