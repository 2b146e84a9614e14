import type { Framework } from '../framework/framework.ts';
import { problem, wordsOf } from './finding.ts';
import type { Found } from './finding.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** That parts of a document were written against another framework or edition: told once for each, not part by part. */
export function otherEditions(
  parts: readonly (readonly [part: Found, path: ProblemPath])[],
  framework: Framework,
): Problem[] {
  const told = new Set<string>();
  return parts.flatMap(([part, path]) => {
    const [id, edition] = [wordsOf(part, 'framework'), wordsOf(part, 'edition')];
    if (id === undefined || edition === undefined) return [];
    const found = `${id} / ${edition}`;
    if (told.has(found) || (id === framework.id && edition === framework.edition)) return [];
    told.add(found);
    return [problem('other-edition', path, { found, expected: `${framework.id} / ${framework.edition}` })];
  });
}
