import type { Found } from '../problem/finding.ts';
import { duplicateIds, partsAlong } from '../problem/parts-along.ts';
import type { Way } from '../problem/parts-along.ts';
import type { Problem } from '../problem/problem.ts';
import { nodePlaces } from '../relation/nodes.ts';

/** Parts whose ids are unique in the whole framework: those that relations can name by id alone, and a few more. */
const throughout: readonly (readonly Way[])[] = [
  ...Object.values(nodePlaces)
    .filter(({ within }) => !within)
    .map(({ lists, also = [] }) => [lists, ...also]),
  [['examples']],
  [['programmes', 'participantGroups']],
  [['scales', 'phases']],
];

/** Parts whose ids are unique in the part that they stand in. */
const inTheirList: readonly Way[] = [
  ['pejlemaerkeSets', 'pejlemaerker'],
  ['strategies', 'efforts', 'parts'],
  ['strategies', 'throughout', 'parts'],
  ['strategies', 'reviewCycles'],
  ['programmes', 'aims'],
  ['programmes', 'moduleGroups'],
  ['programmes', 'instructorCourses'],
  ['concepts', 'points'],
  ['indicators', 'breakdowns'],
  ['indicators', 'breakdowns', 'parts'],
  ['actionPlanTemplates', 'fields'],
  ['dialogueMethods', 'roles'],
  ['dialogueMethods', 'steps'],
];

/** One problem for each part whose id an earlier one of its kind has. The ids of taxonomies' parts are told with them. */
export function duplicateIdProblems(framework: Found): Problem[] {
  return [
    ...throughout.flatMap((ways) => duplicateIds(framework, ways)),
    ...inTheirList.flatMap((way) =>
      [...partsAlong(framework, way.slice(0, -1))].flatMap(({ part, path }) =>
        duplicateIds(part, [way.slice(-1)], path),
      ),
    ),
  ];
}
