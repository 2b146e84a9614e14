import { isFound, partsOf, problem, typeName, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { duplicateIds, idsOfOptional, innerIds, mayBe } from '../problem/known-ids.ts';
import type { Problem } from '../problem/problem.ts';
import { dimensionRefProblems, taxonomyProblems } from '../taxonomy/taxonomy.invariants.ts';
import { languageProblems } from '../text/text.invariants.ts';
import { formatVersion } from './framework.ts';

/** What a framework promises and a schema cannot say, over whatever parts can be read. */
export function frameworkProblems(framework: Found): Problem[] {
  return [
    ...duplicateIds(framework, 'taxonomies'),
    ...duplicateIds(framework, 'pejlemaerkeSets'),
    ...duplicateIds(framework, 'examples'),
    ...(framework['wording'] === 'adapted' && !Object.hasOwn(framework, 'basedOn')
      ? [problem('based-on-missing', ['basedOn'])]
      : []),
    ...[...partsOf(framework, 'taxonomies')].flatMap(([taxonomy, path]) => taxonomyProblems(taxonomy, path)),
    ...[...partsOf(framework, 'pejlemaerkeSets')].flatMap(([set, path]) => duplicateIds(set, 'pejlemaerker', path)),
    ...exampleProblems(framework),
    ...dimensionRefProblems(framework),
    ...languageProblems(framework),
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
    if (isFound(on) && !exists(on)) {
      const found = Object.values(on).filter((id) => typeof id === 'string');
      problems.push(problem('unknown-reference', [...path, 'on'], { found: found.join(' / ') }));
    }
    return problems;
  });
}
