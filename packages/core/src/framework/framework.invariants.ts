import { isFound, partsOf, problem, typeName, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { idsOfOptional, innerIds, mayBe, unknownId } from '../problem/known-ids.ts';
import { organisationProblems, worksForProblems } from '../organisation/organisation.invariants.ts';
import { idsAlong } from '../problem/parts-along.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { programmeProblems } from '../programme/programme.invariants.ts';
import { relationProblems } from '../relation/relation.invariants.ts';
import { strategyProblems } from '../strategy/strategy.invariants.ts';
import { dimensionRefProblems, taxonomyProblems } from '../taxonomy/taxonomy.invariants.ts';
import { languageProblems } from '../text/text.invariants.ts';
import { frameworkSchema } from './framework.schema.ts';
import { formatVersion } from './framework.ts';
import { referenceProblems } from './references.ts';
import { duplicateIdProblems } from './unique-ids.ts';

/** What a framework promises and a schema cannot say, over whatever parts can be read. */
export function frameworkProblems(framework: Found): Problem[] {
  const each = (list: string, find: (part: Found, path: ProblemPath) => Problem[]): Problem[] =>
    [...partsOf(framework, list)].flatMap(([part, path]) => find(part, path));
  return [
    ...duplicateIdProblems(framework),
    ...(framework['wording'] === 'adapted' && !Object.hasOwn(framework, 'basedOn')
      ? [problem('based-on-missing', ['basedOn'])]
      : []),
    ...each('taxonomies', taxonomyProblems),
    ...each('strategies', strategyProblems),
    ...each('programmes', programmeProblems),
    ...each('organisations', organisationProblems),
    ...worksForProblems(framework),
    ...dimensionRefProblems(framework),
    ...referenceProblems(framework),
    ...relationProblems(framework),
    ...exampleProblems(framework),
    ...languageProblems(framework, frameworkSchema),
  ];
}

/** Whether this edition of Pejl can read the document's file format, and if not, why. */
export function formatProblem(framework: Found): Problem | undefined {
  const found = framework['formatVersion'];
  if (!Number.isInteger(found)) {
    const said = typeof found === 'string' || typeof found === 'number' ? found : typeName(found);
    return problem('format-missing', ['formatVersion'], { found: found === undefined ? undefined : said });
  }
  const version = Number(found);
  if (version === formatVersion) return undefined;
  const code = version > formatVersion ? 'format-newer' : 'format-older';
  return problem(code, ['formatVersion'], { found: version, expected: formatVersion });
}

function exampleProblems(framework: Found): Problem[] {
  const sets = idsOfOptional(framework, 'pejlemaerkeSets');
  const taxonomies = idsOfOptional(framework, 'taxonomies');
  const pejlemaerker = innerIds(framework, 'pejlemaerkeSets', 'pejlemaerker');
  const dimensions = innerIds(framework, 'taxonomies', 'dimensions');
  const levels = innerIds(framework, 'taxonomies', 'levels');
  const signs = idsAlong(framework, [['practiceSigns', 'signs']], frameworkSchema);
  /** Whether what an example hangs on is there, as far as can be told: where a list cannot be read, it may be. */
  const exists = (on: Found): boolean => {
    const [set, taxonomy] = [wordsOf(on, 'pejlemaerkeSet'), wordsOf(on, 'taxonomy')];
    return (
      mayBe(set, sets) &&
      mayBe(taxonomy, taxonomies) &&
      mayBe(wordsOf(on, 'pejlemaerke'), pejlemaerker.get(set ?? '')) &&
      mayBe(wordsOf(on, 'dimension'), dimensions.get(taxonomy ?? '')) &&
      mayBe(wordsOf(on, 'level'), levels.get(taxonomy ?? ''))
    );
  };
  return [...partsOf(framework, 'examples')].flatMap(([{ kind, url, on }, path]) => {
    const problems: Problem[] = [];
    if ((kind === 'link' || kind === 'film') && url === undefined) {
      problems.push(problem('url-missing', [...path, 'url'], { kind }));
    }
    if (kind === 'text' && url !== undefined) problems.push(problem('url-on-text', [...path, 'url']));
    const sign = isFound(on) ? wordsOf(on, 'sign') : undefined;
    if (sign !== undefined) problems.push(...unknownId('unknown-reference', sign, signs, [...path, 'on']));
    else if (isFound(on) && !exists(on)) {
      const found = Object.values(on).filter((id) => typeof id === 'string');
      problems.push(problem('unknown-reference', [...path, 'on'], { found: found.join(' / ') }));
    }
    return problems;
  });
}
