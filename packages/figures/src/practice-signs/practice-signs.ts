import {
  layers,
  textIn,
  type Competence,
  type ExampleKind,
  type FoundText,
  type Framework,
  type Layer,
  type LocalizedText,
  type NodeRef,
  type Origin,
  type PracticeSign,
  type SignObservation,
  type SignObservations,
} from '@pejl/core';
import { webAddress } from '../text/web-address.ts';

/** The words that practice signs need, in one language. Figures know no language of their own. */
export interface SignsWords {
  readonly layers: Readonly<Record<Layer, string>>;
  /** What was seen, as words: a state that is not known is said in words too. */
  state(state: string): string;
}

/** The words that tell of signs as sentences. */
export interface SignsSummaryWords {
  readonly notYet: string;
  /** A date as people say it. */
  date(date: string): string;
}

/** The words that tell of signs as a table. */
export interface SignsTableWords extends SignsSummaryWords {
  readonly layer: string;
  readonly sign: string;
  readonly seen: string;
  readonly day: string;
  readonly note: string;
}

export interface SignsInput {
  readonly framework: Framework;
  /** The layer to show; '' shows them all, from the learners outward. */
  readonly layer: string;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: SignsWords;
  readonly value?: SignObservations | undefined;
  /** The day of the visit: what was seen then is the visit's, everything else was seen on other days. */
  readonly date?: string | undefined;
}

/** What was seen of a sign on one day, as it is told. */
export interface SignSighting {
  readonly date: string;
  readonly state: string;
  readonly text: string;
  /** What was written, as it was written; '' where nothing was. */
  readonly note: string;
  readonly example: string;
  /** The edition whose words were looked for, where it is another than the one shown; else ''. */
  readonly edition: string;
}

/** An institution's own example on a sign. `url` is an http or https address, or undefined. */
export interface SignExample extends FoundText {
  readonly kind: ExampleKind;
  readonly url: string | undefined;
}

/** A text with whose it is: `editor` where the source does not hold it. */
export interface OwnedText extends FoundText {
  readonly id: string;
  readonly origin: Origin | undefined;
}

/** A goal that a sign may show. */
export interface SignGoal extends OwnedText {
  readonly note: FoundText;
}

export interface SignItem extends OwnedText {
  readonly example: FoundText;
  readonly examples: readonly SignExample[];
  readonly goals: readonly SignGoal[];
  /** What was seen on the day of the visit; undefined: not looked for then. */
  readonly visit: SignSighting | undefined;
  /** What was seen on other days, newest first. */
  readonly others: readonly SignSighting[];
}

export interface SignSetItem {
  readonly id: string;
  /** The layer in words; '' for one that is not known here. */
  readonly layer: string;
  readonly title: FoundText;
  readonly description: FoundText;
  readonly signs: readonly SignItem[];
  readonly competences: readonly OwnedText[];
}

/** Practice signs as plain values: by layer, with what was seen of them. Nothing is counted. */
export interface SignsFigure {
  readonly sets: readonly SignSetItem[];
  /** The ids of goals and signs that something in the framework refers to, and that are not there. */
  readonly missing: readonly string[];
  /** Some of what was seen was seen of signs that this edition does not have. */
  readonly astray: boolean;
}

/**
 * Lays out practice signs by layer, in the order of the layers and then the framework's own; one layer only where
 * `layer` names it. A layer that is not known here comes last, without a name.
 *
 * @throws Error where there are no signs (in that layer), or the value holds no observations.
 *
 * @example
 * ```ts
 * const { sets } = layoutSigns({ framework, layer: 'staff', lang: 'da', words, value, date: '2026-11-20' });
 * ```
 */
export function layoutSigns({ framework, layer, lang, words, value, date }: SignsInput): SignsFigure {
  if (value !== undefined && !(Array.isArray(value.observations) && value.observations.every(isObservation)))
    throw new Error('observations need a list, each with its framework, edition, sign, date and state as texts');
  const all = framework.practiceSigns ?? [];
  const known: readonly string[] = layers;
  const rank = (of: string): number => (known.includes(of) ? known.indexOf(of) : known.length);
  const shown = all
    .filter((set) => !layer || set.layer === layer)
    .sort((one, other) => rank(one.layer) - rank(other.layer));
  if (shown.length === 0) {
    const has = [...new Set(all.map((set) => set.layer))].join(', ');
    throw new Error(`no practice signs${layer && ` of the layer "${layer}"`}; there are some of: ${has || 'none'}`);
  }

  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const owned = ({ id, text, origin }: PracticeSign | Competence): OwnedText => ({ id, ...find(text), origin });
  const observations = (value?.observations ?? []).filter((one) => one.framework === framework.id);
  const signIds = new Set(all.flatMap((set) => set.signs.map(({ id }) => id)));
  const missing = new Set<string>();

  const sighting = (one: SignObservation): SignSighting => ({
    date: one.date,
    state: one.state,
    text: words.state(one.state),
    note: one.note ?? '',
    example: one.example ?? '',
    edition: one.edition === framework.edition ? '' : one.edition,
  });
  const here = (ref: NodeRef): boolean => (ref.framework ?? framework.id) === framework.id;
  const goals = (framework.goalAreas ?? []).flatMap((area) => area.goals ?? []);
  // A goal of another framework need not be at hand.
  const mayShow = (framework.relations ?? []).filter(
    ({ kind, from, to }) => kind === 'may-show' && from.kind === 'sign' && here(from) && here(to),
  );
  const goalsOf = (sign: string): SignGoal[] =>
    mayShow.flatMap(({ from, to, note, origin }): SignGoal[] => {
      if (from.id !== sign) return [];
      const goal = goals.find(({ id }) => id === to.id);
      if (!goal) missing.add(to.id);
      return goal ? [{ id: to.id, ...find(goal.title ?? goal.text), note: find(note), origin }] : [];
    });
  const examplesOf = (sign: string): SignExample[] =>
    (framework.examples ?? [])
      .filter(({ on }) => 'sign' in on && on.sign === sign)
      .map(({ kind, text, url }) => ({
        kind,
        ...find(text),
        url: webAddress(url),
      }));

  const sets = shown.map((set): SignSetItem => ({
    id: set.id,
    layer: known.includes(set.layer) ? words.layers[set.layer] : '',
    title: find(set.title),
    description: find(set.description),
    signs: set.signs.map((sign): SignItem => {
      const seen = observations
        .filter((one) => one.sign === sign.id)
        .map(sighting)
        .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
      return {
        ...owned(sign),
        example: find(sign.example),
        examples: examplesOf(sign.id),
        goals: goalsOf(sign.id),
        visit: seen.find((one) => one.date === date),
        others: seen.filter((one) => one.date !== date),
      };
    }),
    competences: (set.competences ?? []).map(owned),
  }));
  for (const { on } of framework.examples ?? []) if ('sign' in on && !signIds.has(on.sign)) missing.add(on.sign);
  for (const { from } of mayShow) if (!signIds.has(from.id)) missing.add(from.id);

  return { sets, missing: [...missing], astray: observations.some((one) => !signIds.has(one.sign)) };
}

/** Every sign with the newest that was seen of it. */
const told = ({ sets }: SignsFigure): { set: SignSetItem; sign: SignItem; last: SignSighting | undefined }[] =>
  sets.flatMap((set) =>
    set.signs.map((sign) => {
      const { visit, others } = sign;
      const [newest] = others;
      return { set, sign, last: newest && (!visit || newest.date > visit.date) ? newest : visit };
    }),
  );

/** Signs as a table, one row each: the newest that was seen of it. */
export function signsTable(
  figure: SignsFigure,
  words: SignsTableWords,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: [words.layer, words.sign, words.seen, words.day, words.note],
    rows: told(figure).map(({ set, sign, last }) => [
      set.layer || set.title.text,
      sign.text,
      last?.text ?? words.notYet,
      last ? words.date(last.date) : '',
      last?.note ?? '',
    ]),
  };
}

/** The same as sentences, without a number. */
export const signsSummary = (figure: SignsFigure, words: SignsSummaryWords): string =>
  told(figure)
    .map(({ sign, last }) => {
      const what = last ? `${last.text}, ${words.date(last.date)}` : words.notYet;
      return `${sign.text.replace(/\.$/, '')}: ${what}.`;
    })
    .join(' ');

const isText = (value: unknown): boolean => typeof value === 'string';
const isObservation = ({ framework, edition, sign, date, state, note = '', example = '' }: SignObservation): boolean =>
  [framework, edition, sign, date, state, note, example].every(isText);
