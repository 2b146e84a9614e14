import { isFound, partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { fromAfterTo } from '../problem/from-after-to.ts';
import { partsAlong } from '../problem/parts-along.ts';
import type { Way } from '../problem/parts-along.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { practicePeriodSchema, programmeStepSchema, sessionSchema } from './programme.schema.ts';

/** Where spans stand in a programme. */
const spans: readonly (readonly [Way, readonly string[]])[] = [
  [['steps'], ['weeks']],
  [
    ['moduleGroups', 'course'],
    ['weeksApart', 'weeks', 'groupSize'],
  ],
  [['instructorCourses'], ['trained', 'continuePercent']],
];

/** What a programme promises and a schema cannot say. */
export function programmeProblems(programme: Found, path: ProblemPath): Problem[] {
  return [
    ...[...partsOf(programme, 'steps', path)].flatMap(([step, place]) => misplacedFields(step, place)),
    ...spans.flatMap(([way, fields]) =>
      [...partsAlong(programme, way, path)].flatMap(({ part, path: place }) =>
        fields.flatMap((field) =>
          isFound(part[field]) ? fromAfterTo(part[field], 'from', 'to', [...place, field]) : [],
        ),
      ),
    ),
    ...[...partsOf(programme, 'moduleGroups', path)].flatMap(([group, place]) => moreThanCount(group, place)),
  ];
}

const shapes = { session: sessionSchema.shape, 'practice-period': practicePeriodSchema.shape };

/** A field that only steps of the other kind have. */
function misplacedFields(step: Found, path: ProblemPath): Problem[] {
  const kind = wordsOf(step, 'kind') ?? '';
  if (!Object.hasOwn(shapes, kind)) return [];
  const own = shapes[kind as keyof typeof shapes];
  return Object.keys(step)
    .filter((field) => Object.hasOwn(programmeStepSchema.shape, field) && !Object.hasOwn(own, field))
    .map((found) => problem('unknown-field', [...path, found], { found }));
}

function moreThanCount({ count, modules }: Found, path: ProblemPath): Problem[] {
  if (typeof count !== 'number' || !Array.isArray(modules) || modules.length <= count) return [];
  return [problem('more-than-count', [...path, 'count'], { found: modules.length, count })];
}
