import {
  searchable,
  type Example,
  type FoundText,
  type Framework,
  type PejlemaerkeSet,
  type Searchable,
} from '@pejl/core';
import { finderFor, type Finder } from '../text/finder.ts';
import { webAddress } from '../text/web-address.ts';

/** A local example as it is shown. */
export interface BeaconExample {
  readonly id: string;
  readonly text: FoundText;
  /** Where a link leads: http or https. Undefined where it is text only, or leads anywhere else. */
  readonly url: string | undefined;
}

/** One pejlemærke with all that its card shows. */
export interface BeaconCard {
  /** Its own in the whole deck: ids are unique within a set only. */
  readonly key: string;
  readonly set: string;
  readonly id: string;
  readonly setTitle: FoundText;
  readonly text: FoundText;
  readonly example: FoundText | undefined;
  readonly examples: readonly BeaconExample[];
  /** The statement, the example and the local examples, ready to be searched in. */
  readonly words: Searchable;
}

/** A deck of pejlemærker as plain values, in the institution's order. */
export interface DeckFigure {
  readonly sets: readonly { readonly id: string; readonly title: FoundText }[];
  readonly cards: readonly BeaconCard[];
}

export interface DeckInput {
  readonly framework: Framework;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  /** The id of the one set to lay out. '' or undefined: all. */
  readonly set?: string | undefined;
}

const keyOf = (set: string, id: string): string => JSON.stringify([set, id]);

/**
 * Lays out the pejlemærker of one set, or of all, each with the local examples that hang on it.
 *
 * @throws Error where the framework lacks the set that is asked for, or holds something that is no text.
 *
 * @example
 * ```ts
 * const { cards } = layoutDeck({ framework, lang: 'da', set: 'undervisere' });
 * cards[0].text.text; // "Jeg ..."
 * ```
 */
export function layoutDeck({ framework, lang, set: only }: DeckInput): DeckFigure {
  const all = framework.pejlemaerkeSets ?? [];
  const sets = only ? all.filter(({ id }) => id === only) : all;
  if (only && sets.length === 0) {
    throw new Error(`the framework has no set "${only}"; it has: ${all.map(({ id }) => id).join(', ')}`);
  }
  const find = finderFor(lang, framework.languages);
  const hung = hungExamples(framework.examples ?? [], find);
  const cardsOf = ({ id: set, title, pejlemaerker }: PejlemaerkeSet): BeaconCard[] => {
    const setTitle = find(title);
    return pejlemaerker.map(({ id, text, example }) => {
      const key = keyOf(set, id);
      const said = { text: find(text), example: example && find(example), examples: hung.get(key) ?? [] };
      const texts = [said.text, ...(said.example ? [said.example] : []), ...said.examples.map((one) => one.text)];
      return { key, set, id, setTitle, ...said, words: searchable(...texts.map(({ text }) => text)) };
    });
  };
  return { sets: sets.map(({ id, title }) => ({ id, title: find(title) })), cards: sets.flatMap(cardsOf) };
}

function hungExamples(examples: readonly Example[], find: Finder): ReadonlyMap<string, readonly BeaconExample[]> {
  const hung = new Map<string, BeaconExample[]>();
  for (const { id, on, text, url } of examples) {
    if (!('pejlemaerke' in on)) continue;
    const key = keyOf(on.pejlemaerkeSet, on.pejlemaerke);
    const list = hung.get(key) ?? [];
    hung.set(key, list);
    list.push({ id, text: find(text), url: webAddress(url) });
  }
  return hung;
}
