import assert from 'node:assert/strict';
import { test } from 'node:test';
import { levelLabel } from '../index.ts';

test('labels of levels are read, and names are not labels', () => {
  assert.deepEqual(levelLabel('Niveau 3'), { number: 3, word: 'Niveau', name: '' });
  assert.deepEqual(levelLabel('TRIN IV – Etableret'), { number: 4, word: 'TRIN', name: 'Etableret' });
  assert.deepEqual(levelLabel('2. niveau (på vej)'), { number: 2, word: 'niveau', name: 'på vej' });
  assert.deepEqual(levelLabel('Level two'), { number: 2, word: 'Level', name: '' });
  assert.deepEqual(levelLabel('3. Etableret'), { number: 3, name: 'Etableret' });
  assert.deepEqual(levelLabel('Niveau'), { word: 'Niveau', name: '' });
  for (const other of ['Etableret', 'Niveauer', 'Trin for trin', 'Niveau / dimension', '', '3 kolleger mødes']) {
    assert.equal(levelLabel(other), undefined, other);
  }
});
