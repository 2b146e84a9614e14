import type { Framework } from '../framework/framework.ts';
import { partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { fromAfterTo } from '../problem/from-after-to.ts';
import { unknownId } from '../problem/known-ids.ts';
import { noSuchDay } from '../problem/no-such-day.ts';
import { otherEditions } from '../problem/other-editions.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { repeats } from '../problem/repeats.ts';
import { isDay } from '../text/day.ts';
import { meetTogether } from './meet-together.ts';
import type { Programme, ProgrammeStep } from './programme.ts';

/** What dates promise and a schema cannot say; against the programme, where there is one. */
export function programmeDatesProblems(document: Found, framework: Framework | undefined): Problem[] {
  const steps = [...partsOf(document, 'steps')];
  return [
    ...steps.flatMap(([step, path]) => {
      const days = [...noSuchDay(step, 'date', path), ...noSuchDay(step, 'until', path)];
      return days.length > 0 ? days : fromAfterTo(step, 'date', 'until', path);
    }),
    ...twoDates(steps),
    ...(framework ? againstProgramme(document, steps, framework) : []),
  ];
}

type Steps = readonly (readonly [step: Found, path: ProblemPath])[];

const twoDates = (steps: Steps): Problem[] =>
  repeats(steps, ([step]) => wordsOf(step, 'step')).map(([step, path]) =>
    problem('two-dates', path, { step: wordsOf(step, 'step') }),
  );

function againstProgramme(document: Found, steps: Steps, framework: Framework): Problem[] {
  const other = otherEditions([[document, []]], framework);
  const name = wordsOf(document, 'programme');
  if (name === undefined) return other;
  const programmes = framework.programmes ?? [];
  const programme = programmes.find(({ id }) => id === name);
  if (!programme) {
    return [...other, ...unknownId('unknown-reference', name, new Set(programmes.map(({ id }) => id)), ['programme'])];
  }
  const dated = datedSteps(steps, programme);
  return [...other, ...outOfOrder(dated), ...colliding(dated)];
}

/** A step of the programme with the day and the time that it was given. */
interface Dated {
  readonly step: ProgrammeStep;
  readonly date: string;
  readonly time: string | undefined;
  readonly path: ProblemPath;
}

/** The steps that have a day, in the programme's order. Ids that the programme does not have are the host's own. */
function datedSteps(steps: Steps, programme: Programme): readonly Dated[] {
  const given = new Map(steps.map(([part, path]) => [wordsOf(part, 'step'), [part, path]] as const));
  return (programme.steps ?? []).flatMap((step) => {
    const [part, path] = given.get(step.id) ?? [];
    const date = part && wordsOf(part, 'date');
    return part && path && date !== undefined && isDay(date) ? [{ step, date, time: wordsOf(part, 'time'), path }] : [];
  });
}

/** A step that lies before the one that comes before it in the programme. */
const outOfOrder = (dated: readonly Dated[]): Problem[] =>
  dated.flatMap(({ step, date, path }, index) => {
    const before = dated[index - 1];
    if (!before || before.date <= date) return [];
    return [problem('out-of-order', [...path, 'date'], { step: step.id, other: before.step.id })];
  });

/** Two sessions at the same time, with people who are in both. */
const colliding = (dated: readonly Dated[]): Problem[] =>
  dated.flatMap((one, index) => {
    if (one.time === undefined) return [];
    const other = dated
      .slice(0, index)
      .find(({ step, date, time }) => date === one.date && time === one.time && meetTogether(step, one.step));
    return other ? [problem('dates-collide', one.path, { step: one.step.id, other: other.step.id })] : [];
  });
