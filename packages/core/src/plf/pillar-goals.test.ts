import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sample, wholeSample } from '../../test/sample.ts';
import type { Framework, Relation } from '../index.ts';
import { goalsOfPillar } from './pillar-goals.ts';

const withRelations = (...relations: readonly Relation[]): Framework => ({ ...wholeSample, relations });
const serves = (kind: 'goal' | 'goal-area', id: string, pillar: string, framework?: string): Relation => ({
  kind: 'serves',
  from: { kind, id, ...(framework !== undefined && { framework }) },
  to: { kind: 'plf-pillar', id: pillar },
});
const told = (framework: Framework, pillar: string): string[] =>
  goalsOfPillar(framework, pillar).map(({ area, goals }) => [area.id, ...goals.map(({ id }) => id)].join(' '));

test('a whole goal area serves a pillar with all its goals', () => {
  assert.deepEqual(told(wholeSample, 'together'), ['area g1 g2']);
  assert.deepEqual(told(withRelations(serves('goal-area', 'wellbeing', 'open')), 'open'), ['wellbeing']);
});

test('single goals stand under their own heading, each once', () => {
  assert.deepEqual(told(withRelations(serves('goal', 'g2', 'open')), 'open'), ['area g2']);
  const both = withRelations(serves('goal', 'g2', 'open'), serves('goal-area', 'area', 'open'));
  assert.deepEqual(told(both, 'open'), ['area g1 g2']);
});

test('a goal and a goal area of one id are two', () => {
  assert.deepEqual(told(withRelations(serves('goal', 'area', 'open')), 'open'), []);
  assert.deepEqual(told(withRelations(serves('goal-area', 'g1', 'open')), 'open'), []);
});

test('a pillar that nothing serves, another kind of relation and another framework give none', () => {
  assert.deepEqual(told(wholeSample, 'learning'), []);
  assert.deepEqual(told(sample, 'open'), []);
  const { goalAreas: _goalAreas, ...withoutGoals } = wholeSample;
  assert.deepEqual(told(withoutGoals, 'together'), []);
  const elsewhere: Relation = {
    ...serves('goal', 'g1', 'open'),
    to: { kind: 'plf-pillar', id: 'open', framework: 'x' },
  };
  assert.deepEqual(told(withRelations(elsewhere), 'open'), []);
  assert.deepEqual(told(withRelations({ ...serves('goal', 'g1', 'open'), kind: 'speaks-of' }), 'open'), []);
  assert.deepEqual(told(withRelations(serves('goal', 'g1', 'open', 'elsewhere')), 'open'), []);
  assert.deepEqual(told(withRelations(serves('goal', 'g1', 'open', 'sample')), 'open'), ['area g1']);
});
