import type { Framework } from '../framework/framework.ts';
import { isFound, partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';

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

function twoPlacements(placements: Parts): Problem[] {
  const seen = new Set<string>();
  return placements.flatMap(([placement, path]) => {
    const [taxonomy, dimension] = [wordsOf(placement, 'taxonomy'), wordsOf(placement, 'dimension')];
    if (taxonomy === undefined || dimension === undefined) return [];
    const key = JSON.stringify([taxonomy, dimension]);
    if (seen.has(key)) return [problem('two-placements', path, { dimension })];
    seen.add(key);
    return [];
  });
}

function unknownPlaces(placement: Found, path: ProblemPath, framework: Framework): Problem[] {
  const ids = (parts: readonly { readonly id: string }[] | undefined) => new Set(parts?.map(({ id }) => id));
  const [name, dimension, level] = ['taxonomy', 'dimension', 'level'].map((field) => wordsOf(placement, field));
  if (name === undefined) return [];
  const taxonomy = framework.taxonomies?.find(({ id }) => id === name);
  if (!taxonomy) return unknownId('unknown-taxonomy', name, ids(framework.taxonomies), [...path, 'taxonomy']);
  const problems: Problem[] = [];
  if (dimension !== undefined) {
    problems.push(...unknownId('unknown-dimension', dimension, ids(taxonomy.dimensions), [...path, 'dimension']));
  }
  if (placement['state'] !== 'placed' || level === undefined) return problems;
  problems.push(...unknownId('unknown-level', level, ids(taxonomy.levels), [...path, 'level']));
  if (placement['towards'] === true && level === taxonomy.levels.at(-1)?.id) {
    problems.push(problem('towards-on-top-level', [...path, 'towards'], { level: taxonomy.levels.length }));
  }
  return problems;
}

function unknownClaims(profile: Found, framework: Framework): Problem[] {
  const taxonomies = framework.taxonomies ?? [];
  const step = isFound(profile['nextStep']) ? profile['nextStep'] : {};
  const claims = new Set(
    taxonomies.flatMap((one) => one.descriptors.flatMap((cell) => cell.claims.map(({ id }) => id))),
  );
  const dimension = wordsOf(step, 'dimension');
  const unknown = (list: unknown, path: ProblemPath): Problem[] =>
    Array.isArray(list)
      ? list.flatMap((id: unknown, index) =>
          typeof id === 'string' && /\S/.test(id) ? unknownId('unknown-claim', id, claims, [...path, index]) : [],
        )
      : [];
  const known = taxonomies.some(({ dimensions }) => dimensions.some(({ id }) => id === dimension));
  return [
    ...unknown(profile['metClaims'], ['metClaims']),
    ...unknown(step['claims'], ['nextStep', 'claims']),
    ...(dimension === undefined || known
      ? []
      : [problem('unknown-reference', ['nextStep', 'dimension'], { found: dimension })]),
  ];
}
