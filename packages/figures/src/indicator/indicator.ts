import {
  shownFigures,
  textIn,
  type FoundText,
  type Framework,
  type HiddenReason,
  type Indicator,
  type IndicatorFigure,
  type IndicatorState,
  type LocalizedText,
  type ShownFigure,
} from '@pejl/core';

/** What an indicator says in the reader's language. */
export interface IndicatorWords {
  /** A figure with its unit: `85 %`. */
  figure(value: number, unit: string): string;
  /** A day, a month or a year as people say it; what is none, as it was written. */
  date(date: string): string;
  answers(answers: number): string;
  readonly noFigure: string;
  readonly hidden: Readonly<Record<HiddenReason, string>>;
  /** What is to be known of a state; one that is in use goes without saying. */
  readonly states: Readonly<Record<Exclude<IndicatorState, 'in-use'>, string>>;
  /** Two figures, one after the other, whichever way it went. */
  change(from: string, fromDate: string, to: string, toDate: string): string;
  unchanged(figure: string, fromDate: string, toDate: string): string;
  /** Between which figures they lie, and how many dates have none that is shown. */
  history(shown: number, least: string, most: string, gaps: number): string;
  unknownBreakdown(name: string): string;
}

/** A figure of one date or one part, in words. */
export interface FigureRow {
  readonly label: FoundText;
  /** The figure with its unit; where there is none, that, or why it is hidden. */
  readonly text: string;
  readonly isGap: boolean;
  /** How many answers; ''. */
  readonly answers: string;
  readonly note: string;
}

export interface BreakdownTable {
  readonly id: string;
  readonly title: FoundText;
  /** The newest date that this breakdown has figures of. */
  readonly date: string;
  readonly rows: readonly FigureRow[];
}

/** A date on the sparkline. What has no figure that is shown is a gap: no line runs across it. */
export interface SparkMark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'figure' | 'newest' | 'gap';
}

export interface Sparkline {
  readonly width: number;
  readonly height: number;
  /** The lines between figures that follow each other, as one path. */
  readonly line: string;
  readonly marks: readonly SparkMark[];
}

/** An indicator as plain values: its newest figure, its history as a table and as a line, its breakdowns. */
export interface IndicatorSheet {
  readonly id: string;
  readonly title: FoundText;
  readonly question: FoundText | undefined;
  readonly description: FoundText | undefined;
  readonly dataSource: FoundText | undefined;
  readonly unit: FoundText | undefined;
  /** What is to be known of its state, in words; ''. */
  readonly state: string;
  /** undefined where the host has no figures of the whole. */
  readonly newest: FigureRow | undefined;
  /** The last two figures in words, neither good nor bad; ''. */
  readonly change: string;
  /** Of the whole, the newest first. */
  readonly history: readonly FigureRow[];
  readonly historySummary: string;
  /** undefined under two figures. */
  readonly spark: Sparkline | undefined;
  readonly breakdowns: readonly BreakdownTable[];
  /** How it can be divided, where there are no figures yet. */
  readonly divisions: readonly { readonly title: FoundText; readonly parts: readonly FoundText[] }[];
  readonly notes: readonly string[];
}

export interface IndicatorInput {
  readonly framework: Framework;
  readonly indicator: Indicator;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: IndicatorWords;
  readonly figures?: readonly IndicatorFigure[] | undefined;
}

const width = 240;
const height = 48;
const edge = 8;

/** A date as a number of years, the middle of a period: 2026 is as far on as July of it. */
function timeOf(date: string): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}
const isFigure = (one: IndicatorFigure | null): boolean =>
  typeof one?.date === 'string' &&
  /^\d{4}(-\d{2}){0,2}$/.test(one.date) &&
  [one.note, one.part, one.breakdown].every((text) => text === undefined || typeof text === 'string');

/**
 * Lays out an indicator. What comes from too few answers is hidden before anything is made of it (`shownFigures`): it is
 * in no table, on no line and in no sentence.
 *
 * @throws Where the figures are no list, or one of them has no date (`2026`, `2026-08` or `2026-08-31`).
 */
export function layoutIndicator({ framework, indicator, lang, words, figures = [] }: IndicatorInput): IndicatorSheet {
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const maybe = (text: LocalizedText | undefined): FoundText | undefined => text && find(text);
  if (!Array.isArray(figures) || !figures.every(isFigure))
    throw new Error('figures is a list, each with a date (2026, 2026-08 or 2026-08-31); a note and names are texts');
  const unit = maybe(indicator.unit);
  const known = new Map((indicator.breakdowns ?? []).map((one) => [one.id, one]));

  const row = ({ figure, hidden }: ShownFigure, label?: FoundText): FigureRow => {
    const { value, answers, note = '', date } = figure;
    const isGap = !Number.isFinite(value);
    return {
      label: label ?? { text: words.date(date), lang },
      text: hidden ? words.hidden[hidden] : isGap ? words.noFigure : words.figure(value!, unit?.text ?? ''),
      isGap,
      answers: answers === undefined || isGap ? '' : words.answers(answers),
      note,
    };
  };

  // Of two figures of one date and part the last in the list counts.
  const latest = new Map(figures.map((one) => [JSON.stringify([one.date, one.breakdown, one.part]), one]));
  const shown = shownFigures([...latest.values()], indicator);
  const whole = shown
    .filter(({ figure }) => figure.breakdown === undefined)
    .toSorted((a, b) => timeOf(a.figure.date) - timeOf(b.figure.date));
  const withFigure = whole.filter(({ figure }) => Number.isFinite(figure.value));
  const history = whole.map((one) => row(one));
  const [before, last] = withFigure.slice(-2).map((one) => row(one));
  const change =
    before && last
      ? before.text === last.text
        ? words.unchanged(last.text, before.label.text, last.label.text)
        : words.change(before.text, before.label.text, last.text, last.label.text)
      : '';

  const notes: string[] = [];
  const breakdowns = [...new Set(shown.flatMap(({ figure }) => figure.breakdown ?? []))].flatMap((id) => {
    const breakdown = known.get(id);
    if (!breakdown) {
      notes.push(words.unknownBreakdown(id));
      return [];
    }
    const own = shown.filter(({ figure }) => figure.breakdown === id);
    const [newest] = own.toSorted((a, b) => timeOf(b.figure.date) - timeOf(a.figure.date));
    const date = newest!.figure.date;
    const titles = new Map((breakdown.parts ?? []).map((part) => [part.id, find(part.title)]));
    const rows = own
      .filter(({ figure }) => figure.date === date)
      .map((one) => row(one, titles.get(one.figure.part ?? '') ?? { text: one.figure.part ?? '', lang }));
    return [{ id, title: find(breakdown.title), date: words.date(date), rows }];
  });

  const values = withFigure.map(({ figure }) => figure.value!);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const inWords = (value: number): string => words.figure(value, unit?.text ?? '');
  return {
    id: indicator.id,
    title: find(indicator.title),
    question: maybe(indicator.question),
    description: maybe(indicator.description),
    dataSource: maybe(indicator.dataSource),
    unit,
    state: indicator.state === 'in-use' ? '' : (words.states[indicator.state] ?? ''),
    newest: history.at(-1),
    change,
    history: history.toReversed(),
    historySummary:
      values.length > 1
        ? words.history(values.length, inWords(least), inWords(most), whole.length - values.length)
        : '',
    spark: values.length > 1 ? sparkOf(whole, least, most) : undefined,
    breakdowns,
    divisions: (indicator.breakdowns ?? []).map(({ title, parts = [] }) => ({
      title: find(title),
      parts: parts.map((part) => find(part.title)),
    })),
    notes,
  };
}

/** The line from the least to the most that there is; a scale that does not change lies in the middle. */
function sparkOf(whole: readonly ShownFigure[], least: number, most: number): Sparkline {
  const times = whole.map(({ figure }) => timeOf(figure.date));
  const [from, to] = [times[0]!, times.at(-1)!];
  const round = (value: number): number => Math.round(value * 10) / 10;
  const newest = whole.findLastIndex(({ figure }) => Number.isFinite(figure.value));
  const marks = whole.map(({ figure: { value } }, index): SparkMark => {
    const x = round(to > from ? edge + ((times[index]! - from) / (to - from)) * (width - 2 * edge) : width / 2);
    if (!Number.isFinite(value)) return { x, y: height - edge, kind: 'gap' };
    const up = most > least ? (value! - least) / (most - least) : 0.5;
    return { x, y: round(height - edge - up * (height - 2 * edge)), kind: index === newest ? 'newest' : 'figure' };
  });
  const line = marks.flatMap(({ x, y, kind }, index) => {
    const next = marks[index + 1];
    return kind === 'gap' || !next || next.kind === 'gap' ? [] : [`M${x} ${y}L${next.x} ${next.y}`];
  });
  return { width, height, line: line.join(''), marks };
}
