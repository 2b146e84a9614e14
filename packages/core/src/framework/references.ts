import { namesIn, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import type { KnownIds } from '../problem/known-ids.ts';
import { idsAlong, partsAlong } from '../problem/parts-along.ts';
import type { Way } from '../problem/parts-along.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { frameworkSchema } from './framework.schema.ts';

/** A field that names parts by id: one, or a list of them. */
interface Reference {
  readonly of: Way;
  readonly field: string;
  /** Where what it names stands: in the framework, or in the same first part on the way. */
  readonly to: Way;
  readonly own?: true;
}

/** Every field that names parts of its framework. Relations, examples and taxonomies have rules of their own. */
const references: readonly Reference[] = [
  { of: ['strategies'], field: 'goalAreas', to: ['goalAreas'] },
  { of: ['strategies', 'tracks'], field: 'purposes', to: ['purposes'], own: true },
  { of: ['strategies', 'tracks'], field: 'efforts', to: ['efforts'], own: true },
  { of: ['programmes', 'steps'], field: 'groups', to: ['participantGroups'], own: true },
  { of: ['programmes', 'instructorCourses'], field: 'modules', to: ['moduleGroups', 'modules'], own: true },
  { of: ['organisations', 'groups'], field: 'unit', to: ['units'] },
  { of: ['organisations', 'groups'], field: 'worksFor', to: ['organisations', 'groups'] },
  { of: ['organisations', 'groups', 'composition'], field: 'role', to: ['organisations', 'roles'] },
  { of: ['organisations', 'groups', 'composition'], field: 'group', to: ['organisations', 'groups'] },
  { of: ['organisations', 'groups', 'composition'], field: 'alsoIn', to: ['organisations', 'groups'] },
  { of: ['organisations', 'groups', 'meets'], field: 'group', to: ['organisations', 'groups'] },
  { of: ['organisations', 'groups', 'meets'], field: 'role', to: ['organisations', 'roles'] },
  { of: ['concepts'], field: 'seeAlso', to: ['concepts'] },
  { of: ['scales', 'levels'], field: 'phase', to: ['phases'], own: true },
];

/** A name that leads to nothing is a warning: it is kept, and what it stands in can be shown without it. */
export const referenceProblems = (framework: Found): Problem[] =>
  references.flatMap(({ of, field, to, own }) => {
    const known = new Map<Found, KnownIds>();
    return [...partsAlong(framework, of)].flatMap(({ part, path, top }) => {
      const names = namedBy(part, field, path);
      if (names.length === 0) return [];
      const owner = own ? top : framework;
      if (!known.has(owner)) known.set(owner, idsAlong(owner, [to], frameworkSchema, own ? path.slice(0, 2) : []));
      return names.flatMap(([found, place]) => unknownId('unknown-reference', found, known.get(owner), place));
    });
  });

/** The ids that a field names, one or a list of them, each with its place. */
function namedBy(part: Found, field: string, path: ProblemPath): readonly (readonly [string, ProblemPath])[] {
  const one = wordsOf(part, field);
  return one === undefined ? [...namesIn(part, field, path)] : [[one, [...path, field]]];
}
