import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, placesIn, sample, wholeSample, without } from '../../test/sample.ts';
import type { ProblemPath } from '../index.ts';
import { checkFramework } from '../schema.ts';

const codesOf = (document: unknown): string[] => checkFramework(document).problems.map(({ code }) => code);
const blocking = (document: unknown): string[] =>
  checkFramework(document)
    .problems.filter(({ code, severity }) => severity === 'error' && code !== 'based-on-missing')
    .map(({ code }) => code);

test('a framework without a problem is the very document that came in', () => {
  for (const document of [sample, wholeSample]) {
    assert.deepEqual(checkFramework(document).problems, []);
    assert.equal(checkFramework(document).framework, document);
    assert.equal(checkFramework(document).readable, document);
  }
});

test('written and read again it is deep-equal, in the same order of fields', () => {
  const document: unknown = JSON.parse(JSON.stringify(wholeSample));
  const { framework } = checkFramework(document);
  assert.equal(framework, document);
  assert.deepEqual(framework, wholeSample);
  assert.equal(JSON.stringify(framework), JSON.stringify(wholeSample));
});

test('what is not known is kept, at any depth', () => {
  const document = edited(edited(sample, ['zebra'], { a: 1 }), ['taxonomies', 0, 'levels', 0, 'colour'], 'red');
  const { framework, problems } = checkFramework(document);
  assert.equal(framework, document);
  assert.deepEqual(
    problems.map(({ values }) => values?.['found']),
    ['colour', 'zebra'],
  );
});

test('where an editor finds the JSON Schema is no problem', () => {
  assert.deepEqual(codesOf({ $schema: './framework.schema.json', ...sample }), []);
});

test('an unknown field is told with the name that was probably meant, if there is one', () => {
  assert.deepEqual(checkFramework(edited(sample, ['taxonomy'], [])).problems[0]?.values, { found: 'taxonomy' });
  const misspelt = edited(without(sample, ['basedOn']), ['basedOnn'], {});
  assert.equal(
    checkFramework(misspelt).problems.find(({ code }) => code === 'unknown-field')?.values?.['nearest'],
    'basedOn',
  );
});

test('problems of shape and of meaning are told together, in the order of the document', () => {
  const document = without(
    edited(edited(sample, ['id'], '__proto__'), ['taxonomies', 0, 'descriptors', 0, 'level'], 'l9'),
    ['taxonomies', 1, 'title'],
  );
  assert.deepEqual(
    checkFramework(document).problems.map(({ path }) => path.join('.')),
    ['id', 'taxonomies.0.descriptors.0.level', 'taxonomies.1.title'],
  );
});

test('an empty document is told all that is missing, and nothing else', () => {
  assert.deepEqual(codesOf({}), ['format-missing', ...Array.from({ length: 7 }, () => 'missing-field')]);
});

const place = fc.constantFrom(...placesIn(wholeSample));
const broken = fc
  .array(
    fc.record({
      place,
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('__proto__', 'l1', 'aims', '', 'a2', 'javascript:x', 'steering', 'm1', -1, 13, [], {}, null),
      ),
      gone: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((edits) =>
    edits.reduce<unknown>((document, edit) => {
      try {
        return edit.gone ? without(document, edit.place) : edited(document, edit.place, edit.value);
      } catch {
        return document; // an earlier edit took the place away
      }
    }, wholeSample),
  );

test('whatever is done to a framework: no throw, no change to it, and what is readable has no errors', () => {
  fc.assert(
    fc.property(broken, (document) => {
      const before = JSON.stringify(document);
      const { framework, readable, problems } = checkFramework(document);
      assert.equal(JSON.stringify(document), before);
      assert.equal(
        framework === undefined,
        problems.some(({ severity }) => severity === 'error'),
      );
      if (framework) assert.equal(readable, document);
      if (readable) assert.deepEqual(blocking(readable), []);
      assert.equal(new Set(problems.map((one) => JSON.stringify(one))).size, problems.length);
    }),
    { numRuns: 400 },
  );
});

test('any value at all gets an answer', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
      assert.equal(checkFramework(value).framework, undefined);
      assert.ok(checkFramework(value).problems.length > 0);
    }),
  );
});

test('values that cannot be written as text get an answer', () => {
  const bare: unknown = Object.create(null);
  for (const path of [
    ['formatVersion'],
    ['id'],
    ['wording'],
    ['taxonomies', 0, 'descriptors', 0, 'claims', 0, 'text', 'da'],
  ]) {
    const document = { ...sample, taxonomies: structuredClone(sample.taxonomies) };
    let owner: unknown = document;
    for (const step of path.slice(0, -1)) owner = (owner as Record<string | number, unknown>)[step];
    (owner as Record<string | number, unknown>)[path.at(-1) ?? ''] = bare;
    assert.equal(checkFramework(document).framework, undefined);
  }
});

test('hostile documents end quickly', { timeout: 120_000 }, () => {
  const knot: Record<string, unknown> = {};
  knot['taxonomies'] = [knot, knot];
  let deep: unknown = 0;
  for (let depth = 0; depth < 100_000; depth++) deep = [deep];
  const many = (length: number, make: (index: number) => unknown): unknown[] =>
    Array.from({ length }, (_, index) => make(index));
  const manyCells = edited(
    sample,
    ['taxonomies', 0, 'descriptors'],
    many(12_000, (index) => ({ level: `l${index}`, dimension: 'x', claims: 0 })),
  );
  const manyDimensions = edited(
    sample,
    ['taxonomies', 0, 'dimensions'],
    many(10_000, (index) => ({ id: `d${index}`, title: { da: 'x' } })),
  );
  const manyRefs = edited(
    sample,
    ['taxonomies', 0, 'dimensions', 0, 'sameAs'],
    many(18_000, () => ({ taxonomy: 'x', dimension: 'y' })),
  );
  const manyLanguages = edited(
    sample,
    ['languages'],
    many(40_000, (index) => `x${index}`),
  );
  const manyFields = {
    ...sample,
    ...Object.fromEntries(many(40_000, (index) => [`taxonomie${index}`, 0]) as [string, number][]),
  };
  const node = (id: string) => ({ kind: 'concept', id });
  const manyRelations = edited(
    wholeSample,
    ['relations'],
    many(5_000, (index) => ({ kind: 'builds-on', from: node(`a${index}`), to: node(`a${index + 1}`) })),
  );
  const manyUnits = edited(
    wholeSample,
    ['units'],
    many(12_000, () => ({ id: 'same', title: { da: 'x' }, kind: 'team' })),
  );
  const long = edited(sample, ['title', 'da'], 'x'.repeat(6_000_000));
  for (const document of [
    knot,
    deep,
    manyCells,
    manyDimensions,
    manyRefs,
    manyLanguages,
    manyFields,
    manyRelations,
    manyUnits,
    long,
  ]) {
    // The time of the processor, not of the clock: a machine that is busy with something else is no fault of ours.
    const started = process.cpuUsage();
    assert.equal(codesOf(document).length > 0, true);
    const { user, system } = process.cpuUsage(started);
    assert.ok(user + system < 3_000_000, `${user + system} µs`);
  }
});

test('a part of a kind that a newer edition has is kept as it is, and all else goes on', () => {
  const places: ProblemPath[] = [
    ['programmes', 0, 'steps', 0, 'kind'],
    ['relations', 0, 'kind'],
    ['relations', 0, 'to', 'kind'],
    ['statementSets', 0, 'kind'],
    ['units', 0, 'kind'],
    ['practiceSigns', 0, 'layer'],
    ['indicators', 0, 'state'],
    ['strategies', 0, 'reviewCycles', 0, 'rhythm'],
    ['programmes', 0, 'moduleGroups', 0, 'offer'],
    ['actionPlanTemplates', 0, 'fields', 0, 'kind'],
    ['learningQuestions', 0, 'kind'],
    ['scales', 0, 'levels', 1, 'handSign'],
    ['concepts', 0, 'origin'],
  ];
  for (const path of places) {
    const document = edited(wholeSample, path, 'webinar');
    const { framework, problems } = checkFramework(document);
    assert.equal(framework, document);
    assert.deepEqual(
      problems.map(({ code, path: at }) => [code, at]),
      [['unknown-kind', path]],
    );
  }
  // What it has in common with the known kinds is checked all the same: an element may show its title.
  const nameless = without(edited(wholeSample, places[0] ?? [], 'webinar'), ['programmes', 0, 'steps', 0, 'title']);
  assert.equal(checkFramework(nameless).readable?.programmes?.[0]?.steps?.length, 2);
});
