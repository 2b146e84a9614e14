import { checked } from '../problem/checked.ts';
import { isFound, problem, typeName, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { repeats } from '../problem/repeats.ts';
import { shapeProblems } from '../problem/shape-problems.ts';
import { sizeProblem } from '../problem/size.ts';
import { isDay } from '../text/day.ts';
import { indicatorFiguresSchema } from './indicator-figures.schema.ts';
import type { IndicatorFigure } from './indicator-figures.ts';
import type { Indicator } from './indicator.ts';

/** What the check of an indicator's figures comes to. */
export interface CheckedFigures {
  /** The very list that came in, when it has no errors. */
  readonly figures: readonly IndicatorFigure[] | undefined;
  /** The list itself, or, where it has errors, the rest of it without the figures and fields that they block. */
  readonly readable: readonly IndicatorFigure[] | undefined;
  /** Everything that is wrong, at once, in the order of the list. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a list that is to be the figures of an indicator. Never throws and never changes it.
 *
 * @param document Anything: what `JSON.parse` gave, or a list of the host's own.
 * @param indicator The indicator of a framework that has been checked. With it, a breakdown that it does not have, and a
 * figure that comes from answers and does not say from how many, are warnings. A part that it does not name is the host's.
 *
 * @example
 * ```ts
 * const { readable = [], problems } = checkFigures(JSON.parse(stored), indicator);
 * shownFigures(readable, indicator);
 * ```
 */
export function checkFigures(document: unknown, indicator?: Indicator): CheckedFigures {
  const { whole, readable, problems } = checked<readonly IndicatorFigure[]>(document, indicatorFiguresSchema, (list) =>
    problemsOf(list, indicator),
  );
  return { figures: whole, readable, problems };
}

function problemsOf(document: unknown, indicator: Indicator | undefined): readonly Problem[] {
  if (!Array.isArray(document)) {
    return [problem('not-a-document', [], { found: typeName(document), expected: 'array' })];
  }
  const size = sizeProblem(document);
  if (size) return [size];
  const figures = document.flatMap((figure: unknown, index): (readonly [Found, ProblemPath])[] =>
    isFound(figure) ? [[figure, [index]]] : [],
  );
  // A date may be a year or a month as well: its words say so.
  const shape = shapeProblems(indicatorFiguresSchema, document).map((one) =>
    one.code === 'bad-date' ? problem('bad-date', one.path, { ...one.values, allows: 'period' }) : one,
  );
  return [
    ...shape,
    ...figures.flatMap(([figure, path]) => [...noSuchPeriod(figure, path), ...halfABreakdown(figure, path)]),
    ...twoFigures(figures),
    ...(indicator ? figures.flatMap(([figure, path]) => against(figure, path, indicator)) : []),
  ];
}

/** 2026-13 is written as a month and is none. */
function noSuchPeriod(figure: Found, path: ProblemPath): Problem[] {
  const found = wordsOf(figure, 'date') ?? '';
  const isWritten = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(found);
  if (!isWritten || isDay(`${found}-01-01`.slice(0, 10))) return [];
  return [problem('bad-date', [...path, 'date'], { found, allows: 'period' })];
}

/** A part of nothing, or a breakdown without saying which part of it. */
const halfABreakdown = (figure: Found, path: ProblemPath): Problem[] =>
  Object.hasOwn(figure, 'part') === Object.hasOwn(figure, 'breakdown')
    ? []
    : ['breakdown', 'part']
        .filter((field) => !Object.hasOwn(figure, field))
        .map((field) => problem('missing-field', [...path, field], { field }));

const twoFigures = (figures: readonly (readonly [Found, ProblemPath])[]): Problem[] =>
  repeats(figures, ([figure]) => {
    const [date, ...place] = ['date', 'breakdown', 'part'].map((field) => wordsOf(figure, field));
    return date === undefined ? undefined : JSON.stringify([date, place]);
  }).map(([figure, path]) => problem('two-figures', path, { date: wordsOf(figure, 'date') }));

function against(figure: Found, path: ProblemPath, { breakdowns = [], fromAnswers }: Indicator): Problem[] {
  const known = new Set(breakdowns.map(({ id }) => id));
  const isSilent = fromAnswers && Object.hasOwn(figure, 'value') && !Object.hasOwn(figure, 'answers');
  return [
    ...unknownId('unknown-reference', wordsOf(figure, 'breakdown'), known, [...path, 'breakdown']),
    ...(isSilent ? [problem('answers-missing', path)] : []),
  ];
}
