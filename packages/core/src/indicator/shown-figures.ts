import type { IndicatorFigure } from './indicator-figures.ts';

/** A figure that comes from people's answers is shown from this many of them on. */
export const minAnswers = 5;
/** No host can ask for fewer answers than these. */
export const leastMinAnswers = 3;

/**
 * Why a figure is hidden: it comes from too few answers; it is not known from how many; or it is large enough itself,
 * but with it a hidden one could be worked out.
 */
export const hiddenReasons = ['few-answers', 'answers-unknown', 'protects-another'] as const;
export type HiddenReason = (typeof hiddenReasons)[number];

/** A figure as it may be shown. A hidden one has neither its value nor its number of answers any more. */
export interface ShownFigure {
  readonly figure: IndicatorFigure;
  readonly hidden?: HiddenReason;
}

/** How figures are protected. An `Indicator` will do. */
export interface ShownFiguresOptions {
  /** Answers that it takes, `minAnswers` where nothing is said. Below `leastMinAnswers`, that many. */
  readonly minimum?: number;
  /** The figures come from people's answers: one that does not say from how many is hidden. */
  readonly fromAnswers?: boolean;
}

/**
 * The figures as they may be shown, in the same order: what comes from fewer answers than the minimum is hidden, and so
 * is what it could be worked out from. Of each breakdown on each date whose whole is shown, the smallest shown parts are
 * hidden too as long as exactly one part is hidden, or the answers that are not shown are fewer than the minimum.
 *
 * It looks at each date and each breakdown on its own, and not at what follows from two dates or two breakdowns together.
 *
 * @example
 * ```ts
 * shownFigures([
 *   { date: '2026', value: 70, answers: 20 },
 *   { date: '2026', value: 90, answers: 2, breakdown: 'age', part: 'adult' },
 *   { date: '2026', value: 68, answers: 18, breakdown: 'age', part: 'young' },
 * ]).map(({ hidden }) => hidden); // [undefined, 'few-answers', 'protects-another']
 * ```
 */
export function shownFigures(
  figures: readonly IndicatorFigure[],
  { minimum = minAnswers, fromAnswers = false }: ShownFiguresOptions = {},
): readonly ShownFigure[] {
  const least = Number.isFinite(minimum) ? Math.max(leastMinAnswers, minimum) : minAnswers;
  const hidden = new Map<IndicatorFigure, HiddenReason>();
  for (const figure of figures) {
    const reason = reasonOf(figure, least, fromAnswers);
    if (reason) hidden.set(figure, reason);
  }
  for (const whole of figures.filter((one) => one.breakdown === undefined && !hidden.has(one))) {
    const parts = figures.filter((one) => one.date === whole.date && one.breakdown !== undefined);
    for (const breakdown of new Set(parts.map((one) => one.breakdown))) {
      const own = parts.filter((one) => one.breakdown === breakdown);
      for (const one of alsoHidden(whole, own, hidden, least)) hidden.set(one, 'protects-another');
    }
  }
  return figures.map((figure) => {
    const reason = hidden.get(figure);
    return reason ? { figure: withoutNumbers(figure), hidden: reason } : { figure };
  });
}

function reasonOf({ value, answers }: IndicatorFigure, least: number, fromAnswers: boolean): HiddenReason | undefined {
  if (answers !== undefined) return answers >= least ? undefined : 'few-answers';
  return fromAnswers && value !== undefined ? 'answers-unknown' : undefined;
}

/** The parts that have to be hidden as well, smallest first; one that does not say its answers comes last. */
function alsoHidden(
  whole: IndicatorFigure,
  parts: readonly IndicatorFigure[],
  hidden: ReadonlyMap<IndicatorFigure, HiddenReason>,
  least: number,
): readonly IndicatorFigure[] {
  const away = parts.filter((one) => hidden.has(one));
  const shown = parts
    .filter((one) => !hidden.has(one))
    .toSorted((a, b) => (a.answers ?? Infinity) - (b.answers ?? Infinity));
  // What can be subtracted: the answers of the whole that stand in no shown part, be they in a hidden one or in none.
  const isKnown = whole.answers !== undefined && shown.every(({ answers }) => answers !== undefined);
  let unseen = isKnown ? (whole.answers ?? 0) - answersOf(shown) : answersOf(away);
  const also: IndicatorFigure[] = [];
  for (const next of shown) {
    const alone = away.length === 1 && also.length === 0;
    if (!alone && (unseen >= least || (away.length === 0 && unseen <= 0))) break;
    also.push(next);
    unseen += next.answers ?? 0;
  }
  return also;
}

const answersOf = (figures: readonly IndicatorFigure[]): number =>
  figures.reduce((total, { answers }) => total + (answers ?? 0), 0);

const withoutNumbers = ({ value: _value, answers: _answers, ...figure }: IndicatorFigure): IndicatorFigure => figure;
