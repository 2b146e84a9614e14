import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, sample, wholeSample, without } from '../../test/sample.ts';
import type { Framework, ProblemPath } from '../index.ts';
import { checkFramework } from '../schema.ts';

/** What is read of the sample when there is an error at each of the places. */
const read = (...edits: readonly (readonly [ProblemPath, unknown])[]): Framework | undefined => {
  const document = edits.reduce<unknown>((one, [path, value]) => edited(one, path, value), sample);
  const { framework, readable } = checkFramework(document);
  assert.equal(framework, undefined);
  return readable;
};

test('an error blocks the smallest part that the rest can do without', () => {
  assert.deepEqual(read([['source', 'url'], 'javascript:x']), without(sample, ['source', 'url']));
  assert.deepEqual(read([['taxonomies', 0, 'audience'], 5]), without(sample, ['taxonomies', 0, 'audience']));
  assert.equal(read([['taxonomies', 0, 'title', 'en'], 5])?.taxonomies?.[0]?.title['da'], 'Undervisere');
  assert.equal(read([['taxonomies', 0, 'levels', 1, 'name'], 'to'])?.taxonomies?.[0]?.levels.length, 4);
  assert.deepEqual(
    read([['taxonomies', 0, 'descriptors', 1, 'claims', 0, 'text'], 5])?.taxonomies?.[0]?.descriptors[1]?.claims.map(
      ({ id }) => id,
    ),
    ['a3'],
  );
  assert.equal(read([['taxonomies', 0, 'descriptors', 1, 'claims'], 5])?.taxonomies?.[0]?.descriptors.length, 7);
  assert.equal(
    read([['pejlemaerkeSets', 0, 'pejlemaerker', 0, 'id'], ''])?.pejlemaerkeSets?.[0]?.pejlemaerker.length,
    1,
  );
  assert.deepEqual(
    read([['examples', 0, 'url'], ''])?.examples?.map(({ id }) => id),
    ['e2'],
  );
});

test('what has to be there takes what it belongs to along: the first language its taxonomy, the source all', () => {
  assert.deepEqual(
    read([['taxonomies', 0, 'title', 'da'], 5])?.taxonomies?.map(({ id }) => id),
    ['leaders'],
  );
  assert.equal(read([['source', 'institution'], 5]), undefined);
});

test('several errors each block their own part, and what is untouched is the very same', () => {
  const audience = (taxonomy: number): ProblemPath => ['taxonomies', taxonomy, 'audience'];
  const document = edited(edited(sample, audience(0), 5), audience(1), 5);
  const { readable } = checkFramework(document);
  assert.deepEqual(readable, without(without(sample, audience(0)), audience(1)));
  assert.equal(readable?.pejlemaerkeSets, (document as Framework).pejlemaerkeSets);
});

test('a dimension that is blocked takes its cells with it, and nothing else', () => {
  const taxonomy = read([['taxonomies', 0, 'dimensions', 0, 'title'], 'Mål'])?.taxonomies?.[0];
  assert.deepEqual(
    taxonomy?.dimensions.map(({ id }) => id),
    ['data'],
  );
  assert.deepEqual(
    taxonomy?.descriptors.map(({ dimension }) => dimension),
    ['data', 'data', 'data', 'data'],
  );
});

test('a level that is blocked blocks its taxonomy: without it those above would change their numbers', () => {
  assert.deepEqual(
    read([['taxonomies', 0, 'levels', 1, 'id'], 'l 2'])?.taxonomies?.map(({ id }) => id),
    ['leaders'],
  );
});

test('too few and too many levels block a taxonomy, and 3 to 7 do not', () => {
  for (const count of [0, 1, 2, 3, 7, 8]) {
    const levels = Array.from({ length: count }, (_, index) => ({ id: `n${index}` }));
    const document = edited(edited(sample, ['taxonomies', 1, 'levels'], levels), ['taxonomies', 1, 'descriptors'], []);
    assert.equal(checkFramework(document).readable?.taxonomies?.length, count < 3 || count > 7 ? 1 : 2, String(count));
  }
});

test('nothing is readable where the framework itself is blocked, or nothing of it is left', () => {
  assert.equal(read([['licence'], 5]), undefined);
  assert.equal(read([['title'], { en: 'Example' }]), undefined);
  assert.equal(read([['taxonomies'], 5], [['pejlemaerkeSets'], 5]), undefined);
  const only = { ...without(without(sample, ['taxonomies']), ['pejlemaerkeSets']), concepts: wholeSample.concepts };
  assert.deepEqual(checkFramework(without(only, ['examples'])).readable?.concepts, wholeSample.concepts);
  assert.equal(read([['formatVersion'], 2]), undefined);
});

test('a framework whose lineage is missing can be read, and says so', () => {
  const document = without(sample, ['basedOn']);
  assert.equal(checkFramework(document).framework, undefined);
  assert.equal(checkFramework(document).readable, document);
});

test('what cannot be shown of a new part blocks that part alone', () => {
  const readOf = (path: ProblemPath, value: unknown): Framework | undefined => {
    const { framework, readable } = checkFramework(edited(wholeSample, path, value));
    assert.equal(framework, undefined);
    return readable;
  };
  const track = ['strategies', 0, 'tracks', 1] as const;
  assert.deepEqual(
    readOf([...track, 'title'], 5)?.strategies?.[0]?.tracks.map(({ id }) => id),
    ['plc'],
  );
  assert.deepEqual(readOf([...track, 'title'], 5)?.programmes, wholeSample.programmes);
  const month = ['strategies', 0, 'reviewCycles', 0, 'month'];
  assert.deepEqual(readOf(month, 13), without(wholeSample, month));
  assert.deepEqual(readOf(['programmes', 0, 'steps', 1, 'weeks', 'to'], 3)?.programmes?.[0]?.steps?.[1], {
    kind: 'practice-period',
    id: 'try',
    title: { da: 'Prøv', en: 'Try' },
    description: { da: 'Hos jer', en: 'With you' },
  });
  // A pillar less would leave too few: the house goes, and no other part with it.
  assert.deepEqual(readOf(['plfHouses', 0, 'pillars', 0, 'title'], 5)?.plfHouses, []);
  const foundation = ['plfHouses', 0, 'foundation'];
  assert.deepEqual(readOf([...foundation, 'parts'], 5), without(wholeSample, foundation));
  assert.deepEqual(readOf(['scales', 0, 'levels', 1, 'title'], 5)?.scales, []);
  assert.equal(readOf(['relations', 0, 'from'], 5)?.relations?.length, 6);
  const worksFor = ['organisations', 0, 'groups', 1, 'worksFor'];
  assert.deepEqual(readOf(worksFor, 'working'), without(wholeSample, worksFor));
});
