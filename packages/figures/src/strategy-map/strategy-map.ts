import {
  followThread,
  textIn,
  type Effort,
  type FoundText,
  type Framework,
  type LocalizedText,
  type ReviewCycle,
  type Strategy,
  type ThreadKind,
  type ThreadStart,
} from '@pejl/core';
import { reviewMonth } from './review-month.ts';

/** How many there are of each kind in a strategy or in a thread. */
export interface StrategyCounts {
  readonly goalAreas: number;
  readonly tracks: number;
  readonly purposes: number;
  readonly efforts: number;
  /** How many of the purposes and of the efforts stand in several tracks. */
  readonly sharedPurposes: number;
  readonly sharedEfforts: number;
}

/** A thread, to be said: where it begins, and what hangs together with it. */
export interface SaidThread {
  readonly kind: ThreadKind;
  /** It runs inside all tracks. */
  readonly throughout: boolean;
  /** The start's own name, where it is short enough to be quoted: a goal area's or a track's; else ''. */
  readonly name: string;
  readonly goalAreas: readonly string[];
  readonly tracks: readonly string[];
  readonly counts: StrategyCounts;
}

/** What is amiss in a strategy: each is told, and everything else goes on. */
export type StrategyFault =
  | { readonly kind: 'unknown-goal-area'; readonly id: string }
  | { readonly kind: 'unknown-purpose' | 'unknown-effort'; readonly id: string; readonly track: string }
  | { readonly kind: 'no-track'; readonly texts: readonly string[] }
  | { readonly kind: 'no-thread'; readonly id: string };

/** The words that a strategy's map needs, in one language. Figures know no language of their own. */
export interface StrategyMapWords {
  readonly purposes: string;
  readonly efforts: string;
  /** "Deles af A og B". */
  sharedBy(tracks: readonly string[]): string;
  summary(counts: StrategyCounts): string;
  thread(thread: SaidThread): string;
  /** When a section is taken up again: "hvert år omkring oktober". */
  review(cycle: Pick<ReviewCycle, 'rhythm' | 'month' | 'about'>): string;
  fault(fault: StrategyFault): string;
}

export interface StrategyMapInput {
  readonly framework: Framework;
  readonly strategy: Strategy;
  /** The part whose thread stands out. */
  readonly thread?: ThreadStart | undefined;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: StrategyMapWords;
}

/** How a part stands to the thread that is followed: where it begins, in it, or aside; '' while none is followed. */
export type ThreadPlace = '' | 'start' | 'in' | 'aside';

/** One part of the map: a goal area, a track, a purpose or an effort. */
export interface StrategyPart extends ThreadStart {
  /** A name for it that no other part of the figure has, of letters and digits. */
  readonly key: string;
  readonly text: FoundText;
  /** Said further; '' where it is not. */
  readonly description: FoundText;
  /** The parts of an effort. */
  readonly parts: readonly { readonly id: string; readonly text: FoundText }[];
  /** The tracks that it stands in, by their place from 0; all of them for what runs throughout. */
  readonly tracks: readonly number[];
  /** Which tracks share it, in words; '' where it is not shared. */
  readonly sharedBy: string;
  /** Those who wrote the framework down have added it. */
  readonly added: boolean;
  readonly place: ThreadPlace;
}

/** Something shared, over the columns from its first track to its last. */
export interface SharedPart {
  readonly part: StrategyPart;
  /** Its first column, from 0, and how many it goes over. */
  readonly from: number;
  readonly span: number;
  /** It goes over the column of a track that it does not stand in; `part.tracks` says which ones it has. */
  readonly across: boolean;
}

/** The purposes or the efforts of a strategy, by its tracks. */
export interface StrategySection {
  readonly kind: 'purpose' | 'effort';
  readonly title: string;
  /** Rows of what is shared: in one row nothing lies over something else. */
  readonly shared: readonly (readonly SharedPart[])[];
  /** What each track has alone, one list a track. */
  readonly own: readonly (readonly StrategyPart[])[];
  /** Everything of each track in the track's own order, for a list; `first` is false where it stood in a track before. */
  readonly listed: readonly (readonly { readonly part: StrategyPart; readonly first: boolean }[])[];
}

/** A section of the strategy that is taken up again. */
export interface StrategyReview {
  readonly id: string;
  readonly section: FoundText;
  readonly who: FoundText;
  readonly description: FoundText;
  /** When, in words. */
  readonly when: string;
  /** The month of a yearly one, 1 to 12; 0 for what has none. */
  readonly month: number;
}

/** A strategy as plain values: its columns and its lists, and what is said of them, from one value. */
export interface StrategyMapFigure {
  readonly title: FoundText;
  readonly description: FoundText;
  readonly goalAreas: readonly StrategyPart[];
  /** One a column. */
  readonly tracks: readonly StrategyPart[];
  /** The purposes, then the efforts. One that is empty is left out. */
  readonly sections: readonly StrategySection[];
  /** What runs inside all tracks. */
  readonly throughout: readonly StrategyPart[];
  readonly reviews: readonly StrategyReview[];
  /** What there is, counted, in a sentence. */
  readonly summary: string;
  /** The thread that is followed, in a sentence; '' while none is. */
  readonly thread: string;
  /** What is amiss, each in a sentence with its remedy. */
  readonly notes: readonly string[];
}

/**
 * Lays out a strategy: one column a track; what several tracks share stands once, over the columns that it belongs to.
 *
 * What is named and not there, and what stands in no track, is told in `notes`; so is a thread that begins at nothing.
 *
 * @example
 * ```ts
 * const { tracks, sections, summary } = layoutStrategyMap({ framework, strategy, lang: 'da', words });
 * sections[0].shared; // [[{ part, from: 1, span: 2, across: false }]]: shared by the second and the third track
 * ```
 */
export function layoutStrategyMap({ framework, strategy, thread, lang, words }: StrategyMapInput): StrategyMapFigure {
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const faults: StrategyFault[] = [];
  const titles = strategy.tracks.map(({ title }) => find(title).text);
  const everywhere = titles.map((_, index) => index);

  const followed = thread && followThread(strategy, thread);
  const inThread = new Set(
    followed && [
      ...followed.goalAreas.map((id) => keyOf({ kind: 'goal-area', id })),
      ...followed.tracks.map(({ id }) => keyOf({ kind: 'strategy-track', id })),
      ...followed.purposes.map(({ id }) => keyOf({ kind: 'purpose', id })),
      ...[...followed.efforts, ...followed.throughout].map(({ id }) => keyOf({ kind: 'effort', id })),
    ],
  );
  const isThread = inThread.size > 0;
  if (thread && !isThread) faults.push({ kind: 'no-thread', id: String(thread.id) });
  const placeOf = (start: ThreadStart): ThreadPlace => {
    if (!isThread) return '';
    if (thread && keyOf(start) === keyOf(thread)) return 'start';
    return inThread.has(keyOf(start)) ? 'in' : 'aside';
  };

  type Given = Omit<Effort, 'text'> & { readonly text?: LocalizedText; readonly description?: LocalizedText };
  let parts = 0;
  const partOf = (kind: ThreadKind, given: Given, tracks: readonly number[]): StrategyPart => ({
    key: `p${parts++}`,
    kind,
    id: given.id,
    text: find(given.text),
    description: find(given.description),
    parts: (given.parts ?? []).map(({ id, text }) => ({ id, text: find(text) })),
    tracks,
    sharedBy: tracks.length > 1 ? words.sharedBy(tracks.map((index) => titles[index]!)) : '',
    added: given.origin === 'editor',
    place: placeOf({ kind, id: given.id }),
  });

  const goalAreas = (strategy.goalAreas ?? []).flatMap((id) => {
    const area = framework.goalAreas?.find((one) => one.id === id);
    if (!area) faults.push({ kind: 'unknown-goal-area', id });
    return area ? [{ ...partOf('goal-area', { ...area, text: area.title }, []), tracks: everywhere }] : [];
  });
  const tracks = strategy.tracks.map(({ id, title, description }, index) =>
    partOf('strategy-track', { id, text: title, ...(description && { description }) }, [index]),
  );
  const throughout = (strategy.throughout ?? []).map((effort) => ({
    ...partOf('effort', effort, []),
    tracks: everywhere,
  }));

  const sectionOf = (kind: 'purpose' | 'effort'): StrategySection => {
    const list = kind === 'purpose' ? 'purposes' : 'efforts';
    const parts = new Map<string, StrategyPart>();
    const astray: string[] = [];
    for (const given of strategy[list]) {
      const its = everywhere.filter((index) => strategy.tracks[index]![list].includes(given.id));
      if (!its.length) astray.push(clipped(find(given.text).text));
      parts.set(given.id, partOf(kind, given, its));
    }
    if (astray.length) faults.push({ kind: 'no-track', texts: astray });
    const listed = strategy.tracks.map((track, index) =>
      [...new Set(track[list])].flatMap((id) => {
        const part = parts.get(id);
        if (!part) faults.push({ kind: `unknown-${kind}`, id, track: titles[index]! });
        return part ? [{ part, first: part.tracks[0] === index }] : [];
      }),
    );
    return {
      kind,
      title: words[list],
      listed,
      shared: rowsOf([...parts.values()].filter((part) => part.tracks.length > 1)),
      own: listed.map((its) => its.flatMap(({ part }) => (part.sharedBy ? [] : [part]))),
    };
  };
  const sections = [sectionOf('purpose'), sectionOf('effort')].filter(({ listed }) => listed.some((its) => its.length));

  const shown = sections.map(({ listed }) =>
    listed.flatMap((its) => its.flatMap(({ part, first }) => (first ? [part] : []))),
  );
  const all = [...shown.flat(), ...throughout];
  const counts = (parts: readonly StrategyPart[]): StrategyCounts => {
    const of = (kind: ThreadKind, among = parts): number => among.filter((part) => part.kind === kind).length;
    const shared = parts.filter(({ sharedBy }) => sharedBy);
    return {
      goalAreas: of('goal-area'),
      tracks: of('strategy-track'),
      purposes: of('purpose'),
      efforts: of('effort'),
      sharedPurposes: of('purpose', shared),
      sharedEfforts: of('effort', shared),
    };
  };
  const everything = [...goalAreas, ...tracks, ...all];
  const lit = everything.filter(({ place }) => place === 'start' || place === 'in');
  const start = lit.find(({ place }) => place === 'start');
  const names = (kind: ThreadKind): string[] => lit.flatMap((part) => (part.kind === kind ? [part.text.text] : []));
  return {
    title: find(strategy.title),
    description: find(strategy.description),
    goalAreas,
    tracks,
    sections,
    throughout,
    reviews: (strategy.reviewCycles ?? []).map((cycle) => {
      const { id, rhythm, about } = cycle;
      const month = reviewMonth(cycle) ?? 0;
      const when = words.review({ rhythm, ...(month && { month }), ...(about !== undefined && { about }) });
      const [section, who, description] = [find(cycle.section), find(cycle.who), find(cycle.description)];
      return { id, section, who, description, when, month };
    }),
    // What runs inside all tracks is told as such, and is no effort of theirs.
    summary: words.summary(counts([...goalAreas, ...tracks, ...shown.flat()])),
    thread: start
      ? words.thread({
          kind: start.kind,
          throughout: throughout.some(({ key }) => key === start.key),
          name: start.kind === 'goal-area' || start.kind === 'strategy-track' ? start.text.text : '',
          goalAreas: names('goal-area'),
          tracks: names('strategy-track'),
          counts: counts(lit),
        })
      : '',
    notes: faults.map((fault) => words.fault(fault)),
  };
}

const keyOf = ({ kind, id }: ThreadStart): string => `${kind} ${id}`;

/** A long text as it begins: enough to find it by. */
const clipped = (text: string): string => (text.length > 60 ? text.replace(/^(.{30}\S*)[^]*/, '$1 …') : text);

/** What is shared, in as few rows as it goes into without lying over each other, in its own order. */
function rowsOf(parts: readonly StrategyPart[]): SharedPart[][] {
  const rows: SharedPart[][] = [];
  for (const part of parts) {
    const from = part.tracks[0]!;
    const span = part.tracks.at(-1)! - from + 1;
    const isFree = (row: readonly SharedPart[]): boolean =>
      row.every((one) => one.from + one.span <= from || from + span <= one.from);
    const row = rows.find(isFree) ?? rows[rows.push([]) - 1]!;
    row.push({ part, from, span, across: span > part.tracks.length });
  }
  return rows.map((row) => row.sort((one, other) => one.from - other.from));
}
