import assert from 'node:assert/strict';
import { test } from 'node:test';

import { frozen } from '../../test/sample.ts';
import { followThread } from './follow-thread.ts';
import { tracksOf } from './strategy.ts';
import type { Strategy } from './strategy.ts';

const text = (words: string) => ({ da: words });
const strategy: Strategy = frozen({
  id: 's',
  title: text('Strategi'),
  goalAreas: ['learning', 'thriving'],
  tracks: [
    { id: 'plc', title: text('PLF'), purposes: ['p1', 'shared'], efforts: ['data', 'visits', 'gone'] },
    { id: 'lead', title: text('Ledelse'), purposes: ['shared'], efforts: ['data'] },
    { id: 'empty', title: text('Tomt'), purposes: [], efforts: [] },
  ],
  // The id of a track and of an effort may be the same: they are two kinds.
  purposes: ['p1', 'shared', 'astray'].map((id) => ({ id, text: text(id) })),
  efforts: ['data', 'visits', 'plc'].map((id) => ({ id, text: text(id) })),
  throughout: [{ id: 'talk', text: text('Vi fortæller om det') }],
});

const thread = (kind: Parameters<typeof followThread>[1]['kind'], id: string): string =>
  Object.values(followThread(strategy, { kind, id }))
    .map((parts: readonly (string | { id: string })[]) =>
      parts.map((part) => (typeof part === 'string' ? part : part.id)).join(' '),
    )
    .join(' | ');

test('a thread leads up to the goal areas and down to the efforts', () => {
  assert.equal(thread('goal-area', 'learning'), 'learning thriving | plc lead empty | p1 shared | data visits | talk');
  assert.equal(thread('strategy-track', 'lead'), 'learning thriving | lead | shared | data | talk');
  assert.equal(thread('purpose', 'p1'), 'learning thriving | plc | p1 | data visits | talk');
  assert.equal(thread('effort', 'visits'), 'learning thriving | plc | p1 shared | visits | talk');
});

test('what is shared leads to all its tracks, without the others that stand there', () => {
  assert.equal(thread('purpose', 'shared'), 'learning thriving | plc lead | shared | data visits | talk');
  assert.equal(thread('effort', 'data'), 'learning thriving | plc lead | p1 shared | data | talk');
  assert.deepEqual(
    tracksOf(strategy, 'data').map(({ id }) => id),
    ['plc', 'lead'],
  );
});

test('what runs throughout has every track', () => {
  assert.equal(thread('effort', 'talk'), 'learning thriving | plc lead empty | p1 shared |  | talk');
});

test('a part in no track stands alone, an empty track has its goal areas, and what is not there has no thread', () => {
  assert.equal(thread('purpose', 'astray'), ' |  | astray |  | ');
  assert.equal(thread('effort', 'plc'), ' |  |  | plc | ');
  assert.equal(thread('strategy-track', 'empty'), 'learning thriving | empty |  |  | talk');
  for (const kind of ['goal-area', 'strategy-track', 'purpose', 'effort'] as const) {
    assert.equal(thread(kind, 'nowhere'), ' |  |  |  | ');
  }
});
