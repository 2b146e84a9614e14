import type { Framework } from '../framework/framework.ts';
import { partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { repeats } from '../problem/repeats.ts';

/** What observations promise and a schema cannot say; against the framework, where there is one. */
export function observationProblems(document: Found, framework: Framework | undefined): Problem[] {
  const observations = [...partsOf(document, 'observations')];
  return [
    ...observations.flatMap(([observation, path]) => noSuchDay(observation, 'date', path)),
    ...twoOfADay(observations),
    ...(framework ? [...otherEditions(observations, framework), ...unknownSigns(observations, framework)] : []),
  ];
}

type Observations = readonly (readonly [observation: Found, path: ProblemPath])[];

const twoOfADay = (observations: Observations): Problem[] =>
  repeats(observations, ([observation]) => {
    const key = ['framework', 'sign', 'date'].map((field) => wordsOf(observation, field));
    return key.includes(undefined) ? undefined : JSON.stringify(key);
  }).map(([observation, path]) =>
    problem('two-observations', path, { sign: wordsOf(observation, 'sign'), date: wordsOf(observation, 'date') }),
  );

/** Of the framework's own signs: one that it does not have is kept, as it was written. */
function unknownSigns(observations: Observations, framework: Framework): Problem[] {
  const signs = new Set(framework.practiceSigns?.flatMap((set) => set.signs.map(({ id }) => id)));
  return observations.flatMap(([observation, path]) => {
    if (observation['framework'] !== framework.id) return [];
    return unknownId('unknown-reference', wordsOf(observation, 'sign'), signs, [...path, 'sign']);
  });
}
