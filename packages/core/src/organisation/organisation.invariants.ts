import { partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { fromAfterTo } from '../problem/from-after-to.ts';
import { partsAlong } from '../problem/parts-along.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { ringsIn } from '../problem/rings.ts';

/** What an organisation promises and a schema cannot say. */
export function organisationProblems(organisation: Found, path: ProblemPath): Problem[] {
  const { groups, roles = [] } = organisation;
  const isEmpty = Array.isArray(groups) && groups.length === 0 && Array.isArray(roles) && roles.length === 0;
  return [
    ...(isEmpty ? [problem('too-few', [...path, 'groups'], { field: 'groups', minimum: 1, found: 0 })] : []),
    ...[...partsOf(organisation, 'groups', path)].flatMap(([group, place]) => [
      ...[...partsOf(group, 'composition', place)].flatMap(([who, at]) => [
        ...nobodyNamed(who, ['role', 'group', 'text'], at),
        ...fromAfterTo(who, 'atLeast', 'atMost', at),
      ]),
      ...[...partsOf(group, 'meets', place)].flatMap(([other, at]) => nobodyNamed(other, ['group', 'role'], at)),
    ]),
  ];
}

const nobodyNamed = (part: Found, fields: readonly string[], path: ProblemPath): Problem[] =>
  fields.some((field) => Object.hasOwn(part, field))
    ? []
    : [problem('nobody-named', path, { expected: fields.join(', ') })];

/** No group works for itself, however long the way round. Groups may work for those of another organisation. */
export function worksForProblems(framework: Found): Problem[] {
  const edges = [...partsAlong(framework, ['organisations', 'groups'])].flatMap(({ part, path }) => {
    const [from, to] = [wordsOf(part, 'id'), wordsOf(part, 'worksFor')];
    return from === undefined || to === undefined ? [] : [{ from, to, place: [...path, 'worksFor'] }];
  });
  return ringsIn(edges).map(({ place, ring }) => problem('ring', place, { found: ring.join(' → ') }));
}
