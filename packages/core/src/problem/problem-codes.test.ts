import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dateCases, figureCases, observationCases, reflectionCases } from '../../test/document-cases.ts';
import { partCases } from '../../test/part-cases.ts';
import { text } from '../../test/problem-case.ts';
import type { Case } from '../../test/problem-case.ts';
import { edited, sample, sampleProfile, wholeSample, without } from '../../test/sample.ts';
import { describeProblem, problemCodes, problemSeverities } from '../index.ts';
import type { Problem, ProblemCode } from '../index.ts';
import { checkFigures, checkFramework, checkObservations, checkProfile } from '../schema.ts';
import { checkProgrammeDates, checkReflection } from '../schema.ts';
import { maxProblems } from './in-order.ts';

const t = ['taxonomies', 0] as const;
const cell = [...t, 'descriptors', 1] as const;

/** One thing wrong with a framework at a time, and all that is to be said about it: nothing more follows from it. */
const frameworkCases: readonly Case[] = [
  ['nothing', null, [['not-a-document', []]]],
  ['a list', [], [['not-a-document', []]]],
  ['too much', { filler: Array.from({ length: 100_001 }, () => 0) }, [['too-large', []]]],
  ['no format', without(sample, ['formatVersion']), [['format-missing', ['formatVersion']]]],
  ['format in words', edited(sample, ['formatVersion'], '1'), [['format-missing', ['formatVersion']]]],
  ['format 0', edited(sample, ['formatVersion'], 0), [['format-older', ['formatVersion']]]],
  ['format 2, and all else unknown', { formatVersion: 2, matrices: [] }, [['format-newer', ['formatVersion']]]],
  ['no licence', without(sample, ['licence']), [['missing-field', ['licence']]]],
  ['no level list', without(sample, [...t, 'levels']), [['missing-field', [...t, 'levels']]]],
  ['no dimension list', without(sample, [...t, 'dimensions']), [['missing-field', [...t, 'dimensions']]]],
  ['no descriptors', without(sample, [...t, 'descriptors']), [['missing-field', [...t, 'descriptors']]]],
  ['no claims', without(sample, [...cell, 'claims']), [['missing-field', [...cell, 'claims']]]],
  ['no languages', without(sample, ['languages']), [['missing-field', ['languages']]]],
  ['levels as text', edited(sample, [...t, 'levels'], '5'), [['wrong-type', [...t, 'levels']]]],
  ['a level as text', edited(sample, [...t, 'levels', 0], 'l1'), [['wrong-type', [...t, 'levels', 0]]]],
  ['a title without its language', edited(sample, [...t, 'title'], 'Team'), [['wrong-type', [...t, 'title']]]],
  ['a number for text', edited(sample, [...t, 'title', 'en'], 5), [['wrong-type', [...t, 'title', 'en']]]],
  ['null', edited(sample, [...t, 'audience'], null), [['wrong-type', [...t, 'audience']]]],
  ['undefined', edited(sample, [...t, 'audience'], undefined), [['wrong-type', [...t, 'audience']]]],
  ['a target as text', edited(sample, ['examples', 0, 'on'], 'aims'), [['wrong-type', ['examples', 0, 'on']]]],
  [
    'half a target',
    without(sample, ['examples', 0, 'on', 'level']),
    [['missing-field', ['examples', 0, 'on', 'level']]],
  ],
  ['an unknown field', edited(sample, ['taxonomys'], []), [['unknown-field', ['taxonomys']]]],
  ['a hostile field', edited(sample, [...t, '__proto__'], {}), [['unknown-field', [...t, '__proto__']]]],
  ['an unknown audience', edited(sample, [...t, 'audience'], 'teachers'), [['unknown-kind', [...t, 'audience']]]],
  ['an unknown wording', edited(sample, ['wording'], 'orginal'), [['unknown-kind', ['wording']]]],
  [
    'an unknown example',
    edited(sample, ['examples', 1, 'kind'], 'podcast'),
    [['unknown-kind', ['examples', 1, 'kind']]],
  ],
  ['a blank edition', edited(sample, ['edition'], ' '), [['empty-text', ['edition']]]],
  [
    'no taxonomy title in words',
    edited(sample, ['source', 'institution'], ''),
    [['empty-text', ['source', 'institution']]],
  ],
  ['a cell without claims', edited(sample, [...cell, 'claims'], []), [['too-few', [...cell, 'claims']]]],
  ['no languages in the list', edited(sample, ['languages'], []), [['too-few', ['languages']]]],
  [
    'a cell with four claims',
    edited(
      sample,
      [...cell, 'claims'],
      ['x1', 'x2', 'x3', 'x4'].map((id) => ({ id, text: text(id) })),
    ),
    [['too-many', [...cell, 'claims']]],
  ],
  ...['', ' ', 'a b', '__proto__', 'constructor', 'prototype', 'toString', 'mål', '-a', 'a/b'].map((id): Case => [
    `the id "${id}"`,
    edited(sample, ['id'], id),
    [['bad-id', ['id']]],
  ]),
  [
    'a level with an id that will not do, and cells that name it',
    edited(
      edited(sample, ['taxonomies', 1, 'levels', 0, 'id'], 'niveau 1'),
      ['taxonomies', 1, 'descriptors', 0, 'level'],
      'niveau 1',
    ),
    [
      ['bad-id', ['taxonomies', 1, 'levels', 0, 'id']],
      ['unknown-level', ['taxonomies', 1, 'descriptors', 1, 'level']],
    ],
  ],
  ...[
    'javascript:alert(1)',
    'javascript://x/%0aalert(1)',
    'ftp://example.org',
    ' https://example.org',
    'example.org',
    'data:text/html,x',
    'https://',
    '',
  ].map((url): Case => [
    `the address "${url}"`,
    edited(sample, ['source', 'url'], url),
    [['bad-url', ['source', 'url']]],
  ]),
  [
    'a language in words',
    edited(sample, ['languages', 1], 'English (US)'),
    [
      ['bad-language-tag', ['languages', 1]],
      ['language-missing', ['title']],
      ['language-not-listed', ['title']],
      ['language-missing', ['taxonomies', 0]],
      ['language-not-listed', ['taxonomies', 0]],
      ['language-missing', ['taxonomies', 1]],
      ['language-not-listed', ['taxonomies', 1]],
      ['language-missing', ['pejlemaerkeSets', 0]],
      ['language-not-listed', ['pejlemaerkeSets', 0]],
      ['language-missing', ['examples']],
      ['language-not-listed', ['examples']],
    ],
  ],
  ['a language twice', edited(sample, ['languages'], ['da', 'en', 'da']), [['duplicate-language', ['languages', 2]]]],
  [
    'a level twice',
    edited(sample, [...t, 'levels', 1, 'id'], 'l1'),
    [
      ['duplicate-id', [...t, 'levels', 1, 'id']],
      ['unknown-level', [...t, 'descriptors', 1, 'level']],
      ['unknown-level', [...t, 'descriptors', 5, 'level']],
      ['unknown-reference', ['examples', 0, 'on']],
    ],
  ],
  [
    'a taxonomy twice',
    edited(sample, ['taxonomies', 1, 'id'], 'teachers'),
    [
      ['unknown-reference', [...t, 'dimensions', 0, 'sameAs', 0]],
      ['unknown-reference', [...t, 'dimensions', 1, 'readBeside', 0]],
      ['duplicate-id', ['taxonomies', 1, 'id']],
    ],
  ],
  [
    'a beacon twice',
    edited(sample, ['pejlemaerkeSets', 0, 'pejlemaerker', 0, 'id'], 'p2'),
    [['duplicate-id', ['pejlemaerkeSets', 0, 'pejlemaerker', 1, 'id']]],
  ],
  ['an example twice', edited(sample, ['examples', 0, 'id'], 'e2'), [['duplicate-id', ['examples', 1, 'id']]]],
  [
    'a claim twice in a cell',
    edited(sample, [...cell, 'claims', 1, 'id'], 'a2'),
    [['duplicate-id', [...cell, 'claims', 1, 'id']]],
  ],
  [
    'a text without Danish',
    without(sample, [...cell, 'claims', 0, 'text', 'da']),
    [['first-language-missing', [...cell, 'claims', 0, 'text']]],
  ],
  ['a blank text', edited(sample, [...t, 'title', 'da'], ' '), [['first-language-missing', [...t, 'title']]]],
  [
    'a set without Danish',
    edited(sample, ['pejlemaerkeSets', 0], {
      id: 'all',
      title: { en: 'All' },
      pejlemaerker: [{ id: 'p2', text: { en: 'I ask' } }],
    }),
    [['first-language-missing', ['pejlemaerkeSets', 0]]],
  ],
  [
    'two texts without English',
    without(without(sample, [...t, 'title', 'en']), [...cell, 'claims', 0, 'text', 'en']),
    [['language-missing', [...t]]],
  ],
  [
    'Greenlandic, not listed',
    edited(sample, [...t, 'title', 'kl'], 'Ilinniartitsisut'),
    [['language-not-listed', [...t]]],
  ],
  ['a cell of an unknown level', edited(sample, [...cell, 'level'], 'L2'), [['unknown-level', [...cell, 'level']]]],
  [
    'a cell of an unknown dimension',
    edited(sample, [...cell, 'dimension'], 'aim'),
    [['unknown-dimension', [...cell, 'dimension']]],
  ],
  [
    'a reference astray',
    edited(sample, [...t, 'dimensions', 0, 'sameAs', 0, 'dimension'], 'x'),
    [['unknown-reference', [...t, 'dimensions', 0, 'sameAs', 0]]],
  ],
  [
    'an example astray',
    edited(sample, ['examples', 1, 'on', 'pejlemaerke'], 'p9'),
    [['unknown-reference', ['examples', 1, 'on']]],
  ],
  ['examples on nothing', without(sample, ['pejlemaerkeSets']), [['unknown-reference', ['examples', 1, 'on']]]],
  [
    'a cell twice',
    edited(sample, [...t, 'descriptors', 8], {
      level: 'l1',
      dimension: 'aims',
      claims: [{ id: 'x', text: text('x') }],
    }),
    [['duplicate-cell', [...t, 'descriptors', 8]]],
  ],
  ['a cell left out', without(sample, [...t, 'descriptors', 7]), [['empty-cell', [...t, 'dimensions', 1]]]],
  [
    'a dimension left out',
    edited(sample, [...t, 'dimensions', 2], { id: 'x', title: text('x') }),
    [['empty-dimension', [...t, 'dimensions', 2]]],
  ],
  [
    'neighbours that say the same',
    edited(sample, [...t, 'descriptors', 5, 'claims', 0, 'text'], { da: ' Vi  gætter', en: 'We guess' }),
    [['identical-cells', [...t, 'descriptors', 5]]],
  ],
  [
    'a claim in two dimensions',
    edited(sample, [...t, 'descriptors', 4, 'claims', 0, 'id'], 'a1'),
    [['claim-in-two-dimensions', [...t, 'descriptors', 4, 'claims', 0, 'id']]],
  ],
  [
    'a claim with two texts',
    edited(sample, [...t, 'descriptors', 2, 'claims', 0, 'text', 'en'], 'Everyone knows'),
    [['claim-text-differs', [...t, 'descriptors', 2, 'claims', 0, 'text']]],
  ],
  [
    'a claim that skips a level',
    edited(sample, [...t, 'descriptors', 3, 'claims', 1], {
      id: 'a2',
      text: { da: 'Vi skriver et mål', en: 'We write an aim' },
    }),
    [['claim-skips-a-level', [...t, 'descriptors', 3, 'claims', 1, 'id']]],
  ],
  ['no lineage', without(sample, ['basedOn']), [['based-on-missing', ['basedOn']]]],
  [
    'a film without address',
    without(edited(sample, ['examples', 0, 'kind'], 'film'), ['examples', 0, 'url']),
    [['url-missing', ['examples', 0, 'url']]],
  ],
  ['a text with address', edited(sample, ['examples', 0, 'kind'], 'text'), [['url-on-text', ['examples', 0, 'url']]]],
];

const p = ['placements', 0] as const;
/** One thing wrong with a profile at a time. */
const profileCases: readonly Case[] = [
  ['nothing', undefined, [['not-a-document', []]]],
  [
    'too deep',
    edited(
      sampleProfile,
      ['nest'],
      Array.from({ length: 40 }).reduce((inner) => [inner], 0),
    ),
    [['too-large', []]],
  ],
  ['no state', without(sampleProfile, [...p, 'state']), [['missing-field', [...p, 'state']]]],
  ['an unknown state', edited(sampleProfile, [...p, 'state'], 'plcaed'), [['unknown-state', [...p, 'state']]]],
  ['towards as no', edited(sampleProfile, [...p, 'towards'], false), [['wrong-type', [...p, 'towards']]]],
  [
    'a level where there is none',
    edited(sampleProfile, ['placements', 1, 'level'], 'l1'),
    [['unknown-field', ['placements', 1, 'level']]],
  ],
  [
    'an unknown cause',
    edited(sampleProfile, [...p, 'setbackCause'], 'chalenge'),
    [['unknown-kind', [...p, 'setbackCause']]],
  ],
  ...['2026-02-30', '2025-02-29', '30-06-2026', '2026-6-1', '2026-06-01T10:00', ''].map((date): Case => [
    `the date "${date}"`,
    edited(sampleProfile, [...p, 'date'], date),
    [['bad-date', [...p, 'date']]],
  ]),
  [
    'an unknown taxonomy',
    edited(sampleProfile, [...p, 'taxonomy'], 'teacher'),
    [['unknown-taxonomy', [...p, 'taxonomy']]],
  ],
  [
    'an unknown dimension',
    edited(sampleProfile, [...p, 'dimension'], 'aimz'),
    [['unknown-dimension', [...p, 'dimension']]],
  ],
  ['an unknown level', edited(sampleProfile, [...p, 'level'], 'l5'), [['unknown-level', [...p, 'level']]]],
  [
    'a hostile dimension',
    edited(sampleProfile, [...p, 'dimension'], '__proto__'),
    [['unknown-dimension', [...p, 'dimension']]],
  ],
  [
    'two placements',
    edited(sampleProfile, ['placements', 1, 'dimension'], 'aims'),
    [['two-placements', ['placements', 1]]],
  ],
  ['above the top', edited(sampleProfile, [...p, 'level'], 'l4'), [['towards-on-top-level', [...p, 'towards']]]],
  [
    'another edition, twice',
    edited(edited(sampleProfile, [...p, 'edition'], '2024'), ['placements', 1, 'edition'], '2024'),
    [['other-edition', [...p]]],
  ],
  ['an unknown claim', edited(sampleProfile, ['metClaims', 0], 'a33'), [['unknown-claim', ['metClaims', 0]]]],
  [
    'a next step of nothing',
    edited(sampleProfile, ['nextStep', 'dimension'], 'x'),
    [['unknown-reference', ['nextStep', 'dimension']]],
  ],
];

const told = new Set<string>();

function check(problems: readonly Problem[], document: unknown, [, , expected]: Case): void {
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    expected.map(([code, path]) => [code, [...path]]),
  );
  for (const problem of problems) {
    told.add(problem.code);
    assert.equal(problem.severity, problemSeverities[problem.code as ProblemCode]);
    const [da, en] = [
      describeProblem(problem, 'da', document, sample),
      describeProblem(problem, 'en', document, sample),
    ];
    for (const words of Object.values({ ...da, ...en })) assert.match(words, /^\S.*\S$/s);
    for (const words of Object.values({ da: da.what, en: en.what }))
      assert.doesNotMatch(words, /undefined(?!\))|\[object|NaN/);
    assert.notEqual(da.what, en.what);
  }
}

for (const one of frameworkCases) {
  test(`framework with ${one[0]}`, () => {
    check(checkFramework(one[1]).problems, one[1], one);
  });
}
for (const one of partCases) {
  test(`framework with ${one[0]}`, () => {
    check(checkFramework(one[1]).problems, one[1], one);
  });
}
for (const [kind, cases, problemsOf] of [
  ['observations', observationCases, (document) => checkObservations(document, wholeSample).problems],
  ['dates', dateCases, (document) => checkProgrammeDates(document, wholeSample).problems],
  ['reflection', reflectionCases, (document) => checkReflection(document, wholeSample).problems],
  ['figures', figureCases, (document) => checkFigures(document, wholeSample.indicators?.[0]).problems],
] as const satisfies readonly (readonly [string, readonly Case[], (document: unknown) => readonly Problem[]])[]) {
  for (const one of cases) {
    test(`${kind} with ${one[0]}`, () => {
      check(problemsOf(one[1]), one[1], one);
    });
  }
}
for (const one of profileCases) {
  test(`profile with ${one[0]}`, () => {
    check(checkProfile(one[1], sample).problems, one[1], one);
  });
}

test('of very many problems the errors are told first, and how many there are more', () => {
  const strange = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`x${index}`, 0]));
  const document = { ...(without(sample, ['licence']) as object), ...strange };
  const { problems } = checkFramework(document);
  assert.equal(problems.length, maxProblems + 1);
  assert.ok(problems.some(({ code }) => code === 'missing-field'));
  assert.deepEqual(problems.at(-1), { code: 'more-problems', severity: 'warning', path: [], values: { count: 101 } });
  told.add('more-problems');
});

test('every code has been told by one of the cases above', () => {
  assert.deepEqual(
    problemCodes.filter((code) => !told.has(code)),
    [],
  );
});
