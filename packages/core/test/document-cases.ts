import type { Case } from './problem-case.ts';
import { edited, sampleProfile, without } from './sample.ts';

const seen = { framework: 'sample', edition: '2026', sign: 's1', date: '2026-11-20', state: 'seen' };
const dates = {
  framework: 'sample',
  edition: '2026',
  programme: 'programme',
  steps: [
    { step: 'start', date: '2026-08-20', time: '08:30', place: 'Aulaen' },
    { step: 'try', date: '2026-08-21', until: '2026-09-20' },
    { step: 'apart', date: '2026-09-25', time: '13:00' },
    { step: 'of-our-own', date: '2026-08-01' },
  ],
};
const reflection = {
  framework: 'sample',
  edition: '2026',
  scale: 'ladder',
  date: '2026-11-20',
  now: 'none',
  towards: 'single',
};
const figures = [
  { date: '2026', value: 12, answers: 40 },
  { date: '2026-08', value: 10, answers: 20, breakdown: 'age', part: 'young', note: 'Efter ferien' },
  { date: '2026-08-31', value: 14, answers: 20, breakdown: 'age', part: 'not-named' },
];

const p = ['placements', 0] as const;

/** One thing wrong with what people write at a time, and all that is to be said about it. */
export const profileCases: readonly Case[] = [
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
    edited(sampleProfile, ['placements', 1, 'level'], 'l9'),
    [['unknown-field', ['placements', 1, 'level']]],
  ],
  [
    'an unknown cause',
    edited(sampleProfile, [...p, 'setbackCause'], 'chalenge'),
    [['unknown-kind', [...p, 'setbackCause']]],
  ],
  ...['2026-02-30', '2025-02-29', '30-06-2026', '2026-6-1', '2026-06-01T10:00', ' 2026-06-01', ''].map((date): Case => [
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
  [
    'two placements that do not say on what',
    without(without(sampleProfile, [...p, 'dimension']), ['placements', 1, 'dimension']),
    [
      ['missing-field', ['placements', 0, 'dimension']],
      ['missing-field', ['placements', 1, 'dimension']],
    ],
  ],
  ['a claim that is a number', edited(sampleProfile, ['metClaims', 0], 5), [['wrong-type', ['metClaims', 0]]]],
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
export const observationCases: readonly Case[] = [
  ['no observations', { observations: [] }, []],
  ['an observation', { observations: [seen, { ...seen, date: '2026-11-21', note: 'To spurgte', example: 'e3' }] }, []],
  ['a list', [seen], [['not-a-document', []]]],
  [
    'an unknown state',
    { observations: [{ ...seen, state: 'often' }] },
    [['unknown-state', ['observations', 0, 'state']]],
  ],
  [
    'a day that is none',
    { observations: [{ ...seen, date: '2026-02-30' }] },
    [['bad-date', ['observations', 0, 'date']]],
  ],
  [
    'one day twice',
    { observations: [seen, { ...seen, state: 'not-seen' }] },
    [['two-observations', ['observations', 1]]],
  ],
  [
    'one day of two signs, and of two frameworks',
    { observations: [seen, { ...seen, sign: 's2' }, { ...seen, framework: 'other' }] },
    [['other-edition', ['observations', 2]]],
  ],
  ...['date', 'sign'].map((field): Case => [
    `two observations without ${field}`,
    { observations: [without(seen, [field]), without(seen, [field])] },
    [
      ['missing-field', ['observations', 0, field]],
      ['missing-field', ['observations', 1, field]],
    ],
  ]),
  [
    'an unknown sign',
    { observations: [{ ...seen, sign: 'S1' }] },
    [['unknown-reference', ['observations', 0, 'sign']]],
  ],
  [
    'an example in the observer’s own words',
    { observations: [{ ...seen, example: 'Ida lagde to svar ved siden af hinanden.' }] },
    [],
  ],
  [
    'another framework',
    {
      observations: [
        { ...seen, framework: 'other', sign: 'x' },
        { ...seen, framework: 'other', sign: 'y' },
      ],
    },
    [['other-edition', ['observations', 0]]],
  ],
  ['a number', { observations: [{ ...seen, count: 3 }] }, [['unknown-field', ['observations', 0, 'count']]]],
];
export const dateCases: readonly Case[] = [
  ['dates', dates, []],
  ['two dates for one step', edited(dates, ['steps', 3, 'step'], 'start'), [['two-dates', ['steps', 3]]]],
  [
    'an end before its beginning',
    edited(dates, ['steps', 1, 'until'], '2026-08-20'),
    [['from-after-to', ['steps', 1, 'until']]],
  ],
  ['an end that is no day', edited(dates, ['steps', 1, 'until'], '2026-09-31'), [['bad-date', ['steps', 1, 'until']]]],
  ['an end in words', edited(dates, ['steps', 1, 'until'], 'jul'), [['bad-date', ['steps', 1, 'until']]]],
  ['a time that is none', edited(dates, ['steps', 0, 'time'], '8.30'), [['bad-time', ['steps', 0, 'time']]]],
  [
    'a step before the one that it follows',
    edited(dates, ['steps', 2, 'date'], '2026-08-02'),
    [['out-of-order', ['steps', 2, 'date']]],
  ],
  [
    'two sessions at the same time',
    edited(edited(dates, ['steps', 1], { step: 'x', date: '2026-08-20' }), ['steps', 2], {
      step: 'apart',
      date: '2026-08-20',
      time: '08:30',
    }),
    [['dates-collide', ['steps', 2]]],
  ],
  ['an unknown programme', edited(dates, ['programme'], 'programe'), [['unknown-reference', ['programme']]]],
  ['another edition', edited(dates, ['edition'], '2024'), [['other-edition', []]]],
];
export const reflectionCases: readonly Case[] = [
  ['words', { ...reflection, about: 'Brøker', whereNow: 'a', whereTo: 'b', how: 'c' }, []],
  ['an unknown scale', { ...reflection, scale: 'lader' }, [['unknown-reference', ['scale']]]],
  ['an unknown level', { ...reflection, towards: 'singel' }, [['unknown-reference', ['towards']]]],
  ['another edition', { ...reflection, edition: '2024' }, [['other-edition', []]]],
  ['a day that is none', { ...reflection, date: '2026-11-31' }, [['bad-date', ['date']]]],
  ['a grade', { ...reflection, grade: 7 }, [['unknown-field', ['grade']]]],
];
export const figureCases: readonly Case[] = [
  ['none', [], []],
  ['some', figures, []],
  ['an object', { figures }, [['not-a-document', []]]],
  ['a month that is none', edited(figures, [1, 'date'], '2026-13'), [['bad-date', [1, 'date']]]],
  ['a day in words', edited(figures, [1, 'date'], 'august'), [['bad-date', [1, 'date']]]],
  ['a figure in words', edited(figures, [0, 'value'], 'tolv'), [['wrong-type', [0, 'value']]]],
  ['answers below nought', edited(figures, [0, 'answers'], -1), [['out-of-range', [0, 'answers']]]],
  ['the same twice', edited(figures, [3], figures[0]), [['two-figures', [3]]]],
  ['a part of nothing', without(figures, [1, 'breakdown']), [['missing-field', [1, 'breakdown']]]],
  ['an unknown breakdown', edited(figures, [1, 'breakdown'], 'agee'), [['unknown-reference', [1, 'breakdown']]]],
  ['a figure that does not say from how many', without(figures, [0, 'answers']), [['answers-missing', [0]]]],
];
