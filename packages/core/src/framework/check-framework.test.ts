import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, frozen, sample, without } from '../../test/sample.ts';
import { checkFramework } from '../schema.ts';
import type { Framework, ProblemPath } from '../index.ts';

const codesOf = (document: unknown): string[] => checkFramework(document).problems.map(({ code }) => code);
const blocking = (document: unknown): string[] =>
  checkFramework(document)
    .problems.filter(({ code, severity }) => severity === 'error' && code !== 'based-on-missing')
    .map(({ code }) => code);

test('a framework without a problem is the very document that came in', () => {
  assert.deepEqual(checkFramework(sample).problems, []);
  assert.equal(checkFramework(sample).framework, sample);
  assert.equal(checkFramework(sample).readable, sample);
});

test('written and read again it is deep-equal, in the same order of fields', () => {
  const document: unknown = JSON.parse(JSON.stringify(sample));
  const { framework } = checkFramework(document);
  assert.equal(framework, document);
  assert.deepEqual(framework, sample);
  assert.equal(JSON.stringify(framework), JSON.stringify(sample));
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

/** What is read of the sample when there is an error at each of the places. */
const read = (...edits: readonly (readonly [ProblemPath, unknown])[]): Framework | undefined => {
  const document = edits.reduce<unknown>((one, [path, value]) => edited(one, path, value), sample);
  const { framework, readable } = checkFramework(document);
  assert.equal(framework, undefined);
  return readable;
};

test('an error blocks the smallest part that the rest can do without', () => {
  assert.equal(read([['source', 'url'], 'javascript:x'])?.source.url, undefined);
  assert.deepEqual(read([['source', 'url'], 'javascript:x'])?.taxonomies, sample.taxonomies);
  assert.equal(read([['taxonomies', 0, 'audience'], 5])?.taxonomies?.[0]?.audience, undefined);
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
  assert.equal(read([['formatVersion'], 2]), undefined);
});

test('a framework whose lineage is missing can be read, and says so', () => {
  const document = without(sample, ['basedOn']);
  assert.equal(checkFramework(document).framework, undefined);
  assert.equal(checkFramework(document).readable, document);
});

test('a cell that is empty does not interrupt a claim that is carried on', () => {
  const carried = edited(
    sample,
    ['taxonomies', 0, 'descriptors', 3, 'claims', 0],
    sample.taxonomies?.[0]?.descriptors[1]?.claims[0],
  );
  assert.deepEqual(codesOf(carried), ['claim-skips-a-level']);
  assert.deepEqual(codesOf(without(carried, ['taxonomies', 0, 'descriptors', 2])), ['empty-cell']);
});

test('the order of the descriptors means nothing', () => {
  const descriptors = sample.taxonomies?.[0]?.descriptors ?? [];
  fc.assert(
    fc.property(fc.shuffledSubarray([...descriptors], { minLength: descriptors.length }), (shuffled) => {
      assert.deepEqual(codesOf(edited(sample, ['taxonomies', 0, 'descriptors'], shuffled)), []);
    }),
  );
});

/** Every place in a document. */
const placesIn = (value: unknown, path: ProblemPath = []): ProblemPath[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        return [place, ...placesIn(part, place)];
      })
    : [];

const place = fc.constantFrom(...placesIn(sample));
const broken = fc
  .array(
    fc.record({
      place,
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom('__proto__', 'l1', 'aims', '', 'a2', 'javascript:x', [], {}, null),
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
    }, sample),
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

test('hostile documents end quickly', { timeout: 10_000 }, () => {
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
  const long = edited(sample, ['title', 'da'], 'x'.repeat(6_000_000));
  for (const document of [knot, deep, manyCells, manyDimensions, manyRefs, manyLanguages, manyFields, long]) {
    const started = performance.now();
    assert.equal(codesOf(document).length > 0, true);
    assert.ok(performance.now() - started < 3000);
  }
});

test('a list that is shared by two places is read in both', () => {
  const claims = frozen([{ id: 'shared', text: { da: 'Vi deler', en: 'We share' } }]);
  const document = edited(
    edited(sample, ['taxonomies', 0, 'descriptors', 0, 'claims'], claims),
    ['taxonomies', 0, 'descriptors', 4, 'claims'],
    claims,
  );
  assert.deepEqual(codesOf(document), ['claim-in-two-dimensions']);
});
