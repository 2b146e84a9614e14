import { text } from './problem-case.ts';
import type { Case } from './problem-case.ts';
import { edited, wholeSample, without } from './sample.ts';

const whole = wholeSample;
const strategy = ['strategies', 0] as const;
const programme = ['programmes', 0] as const;
const group = ['organisations', 0, 'groups', 0] as const;
const node = (kind: string, id: string): unknown => ({ kind, id });
const partOf = (from: string, to: string, kind = 'part-of'): unknown => ({
  kind,
  from: node('concept', from),
  to: node('concept', to),
});
const ways = { title: text('Spor'), purposes: [], efforts: [] };

/** One thing wrong with a part that is neither a taxonomy nor a set of pejlemærker. */
export const partCases: readonly Case[] = [
  [
    'two pillars',
    edited(whole, ['plfHouses', 0, 'pillars'], whole.plfHouses?.[0]?.pillars.slice(0, 2)),
    [
      ['too-few', ['plfHouses', 0, 'pillars']],
      ['unknown-reference', ['relations', 2, 'from', 'id']],
    ],
  ],
  [
    'nine pillars',
    edited(whole, ['plfHouses', 1], {
      id: 'ninefold',
      title: text('x'),
      pillars: Array.from({ length: 9 }, (_, index) => ({ id: `n${index}`, title: text('x') })),
    }),
    [['too-many', ['plfHouses', 1, 'pillars']]],
  ],
  ['two levels of a scale', without(whole, ['scales', 0, 'levels', 0]), [['too-few', ['scales', 0, 'levels']]]],
  [
    'a layer without signs',
    edited(whole, ['practiceSigns', 1], { id: 'x', title: text('x'), layer: 'staff', signs: [] }),
    [['too-few', ['practiceSigns', 1, 'signs']]],
  ],
  [
    'a list without statements',
    edited(whole, ['statementSets', 0, 'statements'], []),
    [['too-few', ['statementSets', 0, 'statements']]],
  ],
  [
    'a plan without fields',
    edited(whole, ['actionPlanTemplates', 0, 'fields'], []),
    [['too-few', ['actionPlanTemplates', 0, 'fields']]],
  ],
  [
    'an organisation of nobody',
    edited(whole, ['organisations', 1], { id: 'x', title: text('x'), groups: [] }),
    [['too-few', ['organisations', 1, 'groups']]],
  ],
  [
    'a goal twice, under two headings',
    edited(whole, ['goalAreas', 1, 'goals'], [{ id: 'g1', text: text('x') }]),
    [['duplicate-id', ['goalAreas', 1, 'goals', 0, 'id']]],
  ],
  [
    'an effort twice, once throughout',
    edited(whole, [...strategy, 'throughout', 0, 'id'], 'data-effort'),
    [
      ['duplicate-id', [...strategy, 'throughout', 0, 'id']],
      ['unknown-reference', ['relations', 5, 'from', 'id']],
    ],
  ],
  [
    'a unit twice, one in the other',
    edited(whole, ['units', 0, 'units', 0, 'id'], 'town'),
    [
      ['unknown-reference', [...group, 'unit']],
      ['duplicate-id', ['units', 0, 'units', 0, 'id']],
    ],
  ],
  [
    'a point twice',
    edited(whole, ['concepts', 0, 'points', 1], { id: 'one', text: text('x') }),
    [['duplicate-id', ['concepts', 0, 'points', 1, 'id']]],
  ],
  ['the same point of two concepts', edited(whole, ['concepts', 1, 'points'], [{ id: 'one', text: text('x') }]), []],
  [
    'a sign that is not there',
    edited(whole, ['examples', 2, 'on', 'sign'], 's9'),
    [['unknown-reference', ['examples', 2, 'on']]],
  ],
  [
    'a goal area astray',
    edited(whole, [...strategy, 'goalAreas', 0], 'wellbeeing'),
    [['unknown-reference', [...strategy, 'goalAreas', 0]]],
  ],
  [
    'a purpose astray: one problem, not two',
    edited(
      edited(whole, [...strategy, 'tracks', 0, 'purposes', 0], 'shared'),
      [...strategy, 'tracks', 1, 'purposes'],
      [],
    ),
    [['unknown-reference', [...strategy, 'tracks', 0, 'purposes', 0]]],
  ],
  [
    'an effort in no track',
    edited(whole, [...strategy, 'tracks', 0, 'efforts'], ['data-effort']),
    [['in-no-track', [...strategy, 'efforts', 1]]],
  ],
  [
    'an empty track',
    edited(whole, [...strategy, 'tracks', 2], { id: 'x', ...ways }),
    [['empty-track', [...strategy, 'tracks', 2]]],
  ],
  [
    'a strategy without tracks',
    edited(whole, ['strategies', 1], { id: 'x', title: text('x'), tracks: [], purposes: [], efforts: [] }),
    [['too-few', ['strategies', 1, 'tracks']]],
  ],
  [
    'purposes that cannot be read',
    edited(whole, [...strategy, 'purposes'], 5),
    [['wrong-type', [...strategy, 'purposes']]],
  ],
  ['no list of purposes', without(whole, [...strategy, 'purposes']), [['missing-field', [...strategy, 'purposes']]]],
  [
    'a month too many',
    edited(whole, [...strategy, 'reviewCycles', 0, 'month'], 13),
    [['out-of-range', [...strategy, 'reviewCycles', 0, 'month']]],
  ],
  [
    'half a month',
    edited(whole, [...strategy, 'reviewCycles', 0, 'month'], 9.5),
    [['wrong-type', [...strategy, 'reviewCycles', 0, 'month']]],
  ],
  [
    'hours below nought',
    edited(whole, [...programme, 'steps', 0, 'hours'], -2),
    [['out-of-range', [...programme, 'steps', 0, 'hours']]],
  ],
  [
    'hours in words',
    edited(whole, [...programme, 'steps', 0, 'hours'], 'to'),
    [['wrong-type', [...programme, 'steps', 0, 'hours']]],
  ],
  [
    'weeks the wrong way round',
    edited(whole, [...programme, 'steps', 1, 'weeks', 'from'], 9),
    [['from-after-to', [...programme, 'steps', 1, 'weeks', 'to']]],
  ],
  [
    'groups the wrong way round',
    edited(whole, [...programme, 'moduleGroups', 0, 'course', 'groupSize', 'to'], 2),
    [['from-after-to', [...programme, 'moduleGroups', 0, 'course', 'groupSize', 'to']]],
  ],
  [
    'more than a hundred of a hundred',
    edited(whole, [...programme, 'instructorCourses', 0, 'continuePercent', 'to'], 130),
    [['out-of-range', [...programme, 'instructorCourses', 0, 'continuePercent', 'to']]],
  ],
  ['fewer modules than their count', edited(whole, [...programme, 'moduleGroups', 0, 'count'], 6), []],
  [
    'more modules than their count',
    edited(whole, [...programme, 'moduleGroups', 0, 'count'], 0),
    [['more-than-count', [...programme, 'moduleGroups', 0, 'count']]],
  ],
  [
    'weeks of a session',
    edited(whole, [...programme, 'steps', 0, 'weeks'], { from: 1, to: 1 }),
    [['unknown-field', [...programme, 'steps', 0, 'weeks']]],
  ],
  [
    'a participant group astray',
    edited(whole, [...programme, 'steps', 2, 'groups', 0], 'leader'),
    [['unknown-reference', [...programme, 'steps', 2, 'groups', 0]]],
  ],
  [
    'participant groups that are named and not there',
    without(whole, [...programme, 'participantGroups']),
    [['unknown-reference', [...programme, 'steps', 2, 'groups', 0]]],
  ],
  [
    'a module astray',
    edited(whole, [...programme, 'instructorCourses', 0, 'modules', 0], 'm2'),
    [['unknown-reference', [...programme, 'instructorCourses', 0, 'modules', 0]]],
  ],
  [
    'a step of a newer kind',
    edited(whole, [...programme, 'steps', 0, 'kind'], 'sessions'),
    [['unknown-kind', [...programme, 'steps', 0, 'kind']]],
  ],
  ['a unit astray', edited(whole, [...group, 'unit'], 'scool'), [['unknown-reference', [...group, 'unit']]]],
  [
    'a role astray',
    edited(whole, [...group, 'composition', 0, 'role'], 'nobody'),
    [['unknown-reference', [...group, 'composition', 0, 'role']]],
  ],
  [
    'at least more than at most',
    edited(whole, [...group, 'composition', 0, 'atLeast'], 4),
    [['from-after-to', [...group, 'composition', 0, 'atMost']]],
  ],
  [
    'a seat for nobody',
    edited(whole, [...group, 'composition', 2], { atLeast: 2 }),
    [['nobody-named', [...group, 'composition', 2]]],
  ],
  ['a meeting with nobody', edited(whole, [...group, 'meets', 1], {}), [['nobody-named', [...group, 'meets', 1]]]],
  [
    'a group that works for itself',
    edited(whole, [...group, 'worksFor'], 'steering'),
    [['ring', [...group, 'worksFor']]],
  ],
  [
    'groups that work for each other',
    edited(whole, [...group, 'worksFor'], 'working'),
    [['ring', ['organisations', 0, 'groups', 1, 'worksFor']]],
  ],
  [
    'a concept astray',
    edited(whole, ['concepts', 0, 'seeAlso', 0], 'data'),
    [['unknown-reference', ['concepts', 0, 'seeAlso', 0]]],
  ],
  [
    'a phase astray',
    edited(whole, ['scales', 0, 'levels', 1, 'phase'], 'more'),
    [['unknown-reference', ['scales', 0, 'levels', 1, 'phase']]],
  ],
  [
    'a relation from nothing',
    edited(whole, ['relations', 0, 'from', 'id'], 'aera'),
    [['unknown-reference', ['relations', 0, 'from', 'id']]],
  ],
  [
    'a relation to nothing in a set',
    edited(whole, ['relations', 3, 'from', 'in'], 'al'),
    [['unknown-reference', ['relations', 3, 'from', 'in']]],
  ],
  [
    'a relation that does not say in which',
    without(whole, ['relations', 1, 'from', 'in']),
    [['missing-field', ['relations', 1, 'from', 'in']]],
  ],
  [
    'a relation elsewhere that does not say in which',
    edited(whole, ['relations', 2, 'to', 'kind'], 'dimension'),
    [['missing-field', ['relations', 2, 'to', 'in']]],
  ],
  [
    'a relation of a newer kind',
    edited(whole, ['relations', 0, 'kind'], 'servs'),
    [['unknown-kind', ['relations', 0, 'kind']]],
  ],
  [
    'a relation to a newer kind',
    edited(whole, ['relations', 0, 'to', 'kind'], 'constructor'),
    [['unknown-kind', ['relations', 0, 'to', 'kind']]],
  ],
  [
    'a part of itself',
    edited(whole, ['relations', 7], partOf('reflection', 'reflection')),
    [['ring', ['relations', 7]]],
  ],
  [
    'parts of each other',
    edited(
      edited(whole, ['relations', 7], partOf('reflection', 'data-idea')),
      ['relations', 8],
      partOf('data-idea', 'reflection'),
    ),
    [['ring', ['relations', 8]]],
  ],
  [
    'one that is a part of what builds on it',
    edited(
      edited(whole, ['relations', 7], partOf('reflection', 'data-idea')),
      ['relations', 8],
      partOf('data-idea', 'reflection', 'builds-on'),
    ),
    [],
  ],
  [
    'two that are compared both ways',
    edited(
      edited(whole, ['relations', 7], partOf('reflection', 'data-idea', 'compared-with')),
      ['relations', 8],
      partOf('data-idea', 'reflection', 'compared-with'),
    ),
    [],
  ],
  [
    'a misspelt field of a new part',
    edited(whole, ['concepts', 0, 'definitions'], text('x')),
    [['unknown-field', ['concepts', 0, 'definitions']]],
  ],
];
