import { text } from './problem-case.ts';
import type { Case } from './problem-case.ts';
import { edited, sample, without } from './sample.ts';

const t = ['taxonomies', 0] as const;
const cell = [...t, 'descriptors', 1] as const;

/** One thing wrong with a framework at a time, and all that is to be said about it: nothing more follows from it. */
export const frameworkCases: readonly Case[] = [
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
  ['a blank institution', edited(sample, ['source', 'institution'], ''), [['empty-text', ['source', 'institution']]]],
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
    'https://example.org/a b',
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
    'half a reference',
    edited(sample, [...t, 'dimensions', 0, 'sameAs', 0], { taxonomy: 'gone' }),
    [['missing-field', [...t, 'dimensions', 0, 'sameAs', 0, 'dimension']]],
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
