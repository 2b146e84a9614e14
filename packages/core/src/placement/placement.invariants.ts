import type { Framework } from '../framework/framework.ts';
import { isFound, namesIn, partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { repeats } from '../problem/repeats.ts';

/** What a profile promises and a schema cannot say; against the framework, where there is one. */
export function profileProblems(profile: Found, framework: Framework | undefined): Problem[] {
  const placements = [...partsOf(profile, 'placements')];
  return [
    ...noSuchDay(profile, 'date', []),
    ...placements.flatMap(([placement, path]) => noSuchDay(placement, 'date', path)),
    ...twoPlacements(placements),
    ...(framework
      ? [
          ...otherEditions(placements, framework),
          ...placements.flatMap(([placement, path]) => unknownPlaces(placement, path, framework)),
          ...unknownClaims(profile, framework),
        ]
      : []),
  ];
}

type Parts = readonly (readonly [part: Found, path: ProblemPath])[];

const twoPlacements = (placements: Parts): Problem[] =>
  repeats(placements, ([placement]) => {
    const [taxonomy, dimension] = [wordsOf(placement, 'taxonomy'), wordsOf(placement, 'dimension')];
    return taxonomy === undefined || dimension === undefined ? undefined : JSON.stringify([taxonomy, dimension]);
  }).map(([placement, path]) => problem('two-placements', path, { dimension: wordsOf(placement, 'dimension') }));

function unknownPlaces(placement: Found, path: ProblemPath, framework: Framework): Problem[] {
  const ids = (parts: readonly { readonly id: string }[] | undefined) => new Set(parts?.map(({ id }) => id));
  const [name, dimension, level] = ['taxonomy', 'dimension', 'level'].map((field) => wordsOf(placement, field));
  if (name === undefined) return [];
  const taxonomy = framework.taxonomies?.find(({ id }) => id === name);
  if (!taxonomy) return unknownId('unknown-taxonomy', name, ids(framework.taxonomies), [...path, 'taxonomy']);
  const noDimension = unknownId('unknown-dimension', dimension, ids(taxonomy.dimensions), [...path, 'dimension']);
  if (placement['state'] !== 'placed') return noDimension;
  const isAboveTop = placement['towards'] === true && level === taxonomy.levels.at(-1)?.id;
  return [
    ...noDimension,
    ...unknownId('unknown-level', level, ids(taxonomy.levels), [...path, 'level']),
    ...(isAboveTop ? [problem('towards-on-top-level', [...path, 'towards'], { level: taxonomy.levels.length })] : []),
  ];
}

function unknownClaims(profile: Found, framework: Framework): Problem[] {
  const taxonomies = framework.taxonomies ?? [];
  const step = isFound(profile['nextStep']) ? profile['nextStep'] : {};
  const claims = new Set(
    taxonomies.flatMap((one) => one.descriptors.flatMap((cell) => cell.claims.map(({ id }) => id))),
  );
  const dimension = wordsOf(step, 'dimension');
  const unknown = (part: Found, field: string, path: ProblemPath): Problem[] =>
    [...namesIn(part, field, path)].flatMap(([id, place]) => unknownId('unknown-claim', id, claims, place));
  const known = taxonomies.some(({ dimensions }) => dimensions.some(({ id }) => id === dimension));
  return [
    ...unknown(profile, 'metClaims', []),
    ...unknown(step, 'claims', ['nextStep']),
    ...(dimension === undefined || known
      ? []
      : [problem('unknown-reference', ['nextStep', 'dimension'], { found: dimension })]),
  ];
}
