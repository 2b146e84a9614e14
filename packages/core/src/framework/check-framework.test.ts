import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { edited, frozen, sample, wholeSample, without } from '../../test/sample.ts';
import { checkFramework } from '../schema.ts';
import type { Framework, ProblemPath } from '../index.ts';

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
  const only = { ...without(without(sample, ['taxonomies']), ['pejlemaerkeSets']), concepts: wholeSample.concepts };
  assert.deepEqual(checkFramework(without(only, ['examples'])).readable?.concepts, wholeSample.concepts);
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

test('a list that is shared by two places is read in both', () => {
  const claims = frozen([{ id: 'shared', text: { da: 'Vi deler', en: 'We share' } }]);
  const document = edited(
    edited(sample, ['taxonomies', 0, 'descriptors', 0, 'claims'], claims),
    ['taxonomies', 0, 'descriptors', 4, 'claims'],
    claims,
  );
  assert.deepEqual(codesOf(document), ['claim-in-two-dimensions']);
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
  assert.equal(
    readOf(['strategies', 0, 'reviewCycles', 0, 'month'], 13)?.strategies?.[0]?.reviewCycles?.[0]?.month,
    undefined,
  );
  assert.deepEqual(readOf(['programmes', 0, 'steps', 1, 'weeks', 'to'], 3)?.programmes?.[0]?.steps?.[1], {
    kind: 'practice-period',
    id: 'try',
    title: { da: 'Prøv', en: 'Try' },
    description: { da: 'Hos jer', en: 'With you' },
  });
  // A pillar less would leave too few: the house goes, and no other part with it.
  assert.deepEqual(readOf(['plfHouses', 0, 'pillars', 0, 'title'], 5)?.plfHouses, []);
  assert.equal(readOf(['plfHouses', 0, 'foundation', 'parts'], 5)?.plfHouses?.[0]?.foundation, undefined);
  assert.deepEqual(readOf(['scales', 0, 'levels', 1, 'title'], 5)?.scales, []);
  assert.equal(readOf(['relations', 0, 'from'], 5)?.relations?.length, 6);
  assert.equal(
    readOf(['organisations', 0, 'groups', 1, 'worksFor'], 'working')?.organisations?.[0]?.groups[1]?.worksFor,
    undefined,
  );
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

test('the languages of every part are looked at', () => {
  // A claim that is carried on says the same in both places: taken out of one, it is told for that.
  const texts = placesIn(wholeSample).filter((path) => path.at(-1) === 'en' && !path.includes('claims'));
  assert.ok(texts.length > 90, String(texts.length));
  for (const path of texts) {
    const [problem, ...more] = checkFramework(without(wholeSample, path)).problems;
    assert.deepEqual([problem?.code, more.length], ['language-missing', 0], path.join('.'));
  }
});

test('no part of a list can have the id of another, whatever the list', () => {
  const lists = placesIn(wholeSample).flatMap((path) => {
    const parts = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], wholeSample);
    return Array.isArray(parts) && typeof parts[0] === 'object' && 'id' in (parts[0] as object)
      ? [{ path, parts }]
      : [];
  });
  assert.ok(lists.length > 50, String(lists.length));
  for (const { path, parts } of lists) {
    const twice = checkFramework(edited(wholeSample, path, [...(parts as unknown[]), parts[0]])).problems;
    assert.ok(
      twice.some(
        ({ code, path: at }) => code === 'duplicate-id' && at.join('.') === [...path, parts.length, 'id'].join('.'),
      ),
      path.join('.'),
    );
  }
});

test('of concepts and the like a missing language is told once for all, of goal areas and the like one by one', () => {
  const bare = ['concepts', 'goalAreas'].flatMap((list) =>
    [0, 1].map((index) => [list, index, list === 'concepts' ? 'term' : 'title', 'en']),
  );
  const document = bare.reduce<unknown>((one, path) => without(one, path), wholeSample);
  assert.deepEqual(
    checkFramework(document).problems.map(({ path, values }) => [...path, values?.['count']]),
    [
      ['goalAreas', 0, 1],
      ['goalAreas', 1, 1],
      ['concepts', 2],
    ],
  );
});
