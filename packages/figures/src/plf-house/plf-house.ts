import {
  findNode,
  goalsOfPillar,
  isSameNode,
  maxPillars,
  minPillars,
  nodePlaces,
  relationsOf,
  type FoundText,
  type Framework,
  type FrameworkNode,
  type NodeRef,
  type PlfHouse,
  type PlfPillar,
  type Relation,
} from '@pejl/core';
import { finderFor, type Finder } from '../text/finder.ts';

/** The words that the house is told in, in the reader's language. */
export interface PlfHouseWords {
  /** The whole house in a sentence. */
  summary(pillars: number, goals: number, parts: number): string;
}

/** The heads of the columns of a house as a table. */
export interface PlfHouseTableWords {
  readonly pillar: string;
  readonly heading: string;
  readonly goal: string;
}

/** One goal under a pillar. */
export interface HouseGoal {
  readonly id: string;
  readonly title: FoundText | undefined;
  readonly text: FoundText;
  /** Those who wrote the framework down have added it: the source does not have it. */
  readonly ours: boolean;
}

/** Goals that serve a pillar under one heading. */
export interface HouseGoals {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText | undefined;
  /** Its heading says something else than the pillar's title, or is one of several. */
  readonly headed: boolean;
  readonly goals: readonly HouseGoal[];
  /** That these goals serve this pillar, or the goals themselves, are our suggestion. */
  readonly ours: boolean;
}

/** What a pillar is called in another house or framework, to be read beside it. */
export interface HouseElsewhere {
  readonly text: FoundText;
  /** Where it is called so: the title of that house, or of that framework. */
  readonly where: FoundText;
  readonly note: FoundText | undefined;
  /** That the two belong together is our suggestion. */
  readonly ours: boolean;
}

export interface HousePillar {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText | undefined;
  readonly areas: readonly HouseGoals[];
  /** How many goals there are under all its headings. */
  readonly goals: number;
  readonly elsewhere: readonly HouseElsewhere[];
}

export interface HousePart {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText | undefined;
}

/** A PLF house as plain values, in the institution's order. */
export interface PlfHouseFigure {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText | undefined;
  readonly ours: boolean;
  readonly pillars: readonly HousePillar[];
  readonly foundation: { readonly title: FoundText | undefined; readonly parts: readonly HousePart[] } | undefined;
  /** It has as many pillars as a house can have: 3 to 8. Otherwise it is read as a list. */
  readonly stands: boolean;
  /** Ids that relations to a pillar name and that are nowhere to be found, each once. */
  readonly lost: readonly string[];
  readonly summary: string;
}

export interface PlfHouseInput {
  readonly framework: Framework;
  readonly house: PlfHouse;
  /** Other frameworks at hand, to tell what a pillar is called there. */
  readonly others?: readonly Framework[] | undefined;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: PlfHouseWords;
}

/**
 * Lays out a PLF house: the pillars, the goals that serve each, what a pillar is called elsewhere, and the foundation.
 *
 * @throws Error where a text is no text.
 *
 * @example
 * ```ts
 * const { pillars } = layoutPlfHouse({ framework, house: framework.plfHouses[0], lang: 'da', words });
 * pillars[0].areas[0].goals.length; // 3
 * ```
 */
export function layoutPlfHouse({ framework, house, others = [], lang, words }: PlfHouseInput): PlfHouseFigure {
  const all = [framework, ...others.filter(({ id }) => id !== framework.id)];
  const find = finderFor(lang, framework.languages);
  const described = (told: PlfPillar): HousePart => ({
    id: told.id,
    title: find(told.title),
    description: told.description && find(told.description),
  });
  const pillars = house.pillars.map((pillar): HousePillar => {
    const areas = goalsUnder(framework, pillar, find);
    return {
      ...described(pillar),
      areas,
      goals: areas.reduce((sum, { goals }) => sum + goals.length, 0),
      elsewhere: elsewhereOf(all, pillar, lang),
    };
  });
  const { foundation } = house;
  const parts = foundation?.parts.map(described) ?? [];
  return {
    ...described(house),
    ours: house.origin === 'editor',
    pillars,
    foundation: foundation && { title: foundation.title && find(foundation.title), parts },
    stands: pillars.length >= minPillars && pillars.length <= maxPillars,
    lost: lostIn(all),
    summary: words.summary(
      pillars.length,
      pillars.reduce((sum, { goals }) => sum + goals, 0),
      parts.length,
    ),
  };
}

/** A house as a table: every goal by its pillar and its heading. A pillar without goals has one row. */
export function plfHouseTable(
  { pillars }: PlfHouseFigure,
  words: PlfHouseTableWords,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: [words.pillar, words.heading, words.goal],
    rows: pillars.flatMap(({ title, areas, goals }) =>
      goals === 0
        ? [[title.text, '', '']]
        : areas.flatMap((area) => area.goals.map(({ text }) => [title.text, area.title.text, text.text])),
    ),
  };
}

const evened = ({ text }: FoundText): string => text.trim().toLowerCase();

function goalsUnder(framework: Framework, pillar: PlfPillar, find: Finder): readonly HouseGoals[] {
  const areas = goalsOfPillar(framework, pillar.id);
  const suggested = relationsOf(framework, { kind: 'plf-pillar', id: pillar.id }).filter(
    ({ kind, origin }) => kind === 'serves' && origin === 'editor',
  );
  const isSuggested = (of: string, id: string): boolean =>
    suggested.some(({ from }) => from.kind === of && from.id === id);
  return areas.map(({ area, goals }) => {
    const title = find(area.title);
    return {
      id: area.id,
      title,
      description: area.description && find(area.description),
      headed: areas.length > 1 || evened(title) !== evened(find(pillar.title)),
      goals: goals.map((goal) => ({
        id: goal.id,
        title: goal.title && find(goal.title),
        text: find(goal.text),
        ours: goal.origin === 'editor' || isSuggested('goal', goal.id),
      })),
      ours: area.origin === 'editor' || isSuggested('goal-area', area.id),
    };
  });
}

/** Every `compared-with` of a pillar, whichever framework holds it, where the other part is at hand. */
function elsewhereOf(all: readonly Framework[], { id }: PlfPillar, lang: string): readonly HouseElsewhere[] {
  const ref: NodeRef = { kind: 'plf-pillar', id, framework: all[0]!.id };
  const told = new Map<string, HouseElsewhere>();
  for (const holder of all) {
    for (const relation of relationsOf(holder, ref)) {
      if (relation.kind !== 'compared-with') continue;
      const other = isSameNode(holder, relation.from, ref) ? relation.to : relation.from;
      const home = homeOf(all, holder, other);
      const node = home && nodeIn(home, other);
      if (!home || !node) continue;
      const find = finderFor(lang, home.languages);
      const key = JSON.stringify([home.id, other.kind, other.in, other.id]);
      // Two frameworks may say the same of each other.
      if (told.has(key)) continue;
      told.set(key, {
        text: find(node.text),
        where: find(houseOf(home, other)?.title ?? home.title),
        note: relation.note && finderFor(lang, holder.languages)(relation.note),
        ours: relation.origin === 'editor',
      });
    }
  }
  return [...told.values()];
}

const homeOf = (
  all: readonly Framework[],
  holder: Framework,
  { framework = holder.id }: NodeRef,
): Framework | undefined => all.find(({ id }) => id === framework);

/** The part that a reference names. What is of a kind that this edition does not know is not there. */
const nodeIn = (home: Framework, ref: NodeRef): FrameworkNode | undefined =>
  Object.hasOwn(nodePlaces, ref.kind) ? findNode(home, ref) : undefined;

/** The house that a pillar or a part of a foundation belongs to. */
const houseOf = ({ plfHouses = [] }: Framework, { kind, id }: NodeRef): PlfHouse | undefined => {
  const has = (list: readonly { readonly id: string }[] = []): boolean => list.some((one) => one.id === id);
  if (kind === 'plf-pillar') return plfHouses.find(({ pillars }) => has(pillars));
  if (kind === 'foundation-part') return plfHouses.find(({ foundation }) => has(foundation?.parts));
  return undefined;
};

/** What the first framework's relations to and from pillars name and no framework at hand has, though it should. */
function lostIn(all: readonly Framework[]): readonly string[] {
  const [framework] = all;
  const ofPillars = ({ kind, from, to }: Relation): boolean =>
    (kind === 'serves' && to.kind === 'plf-pillar') ||
    (kind === 'compared-with' && (from.kind === 'plf-pillar' || to.kind === 'plf-pillar'));
  const lost = (framework!.relations ?? []).filter(ofPillars).flatMap(({ from, to }) =>
    [from, to].filter((ref) => {
      const home = homeOf(all, framework!, ref);
      return home && !nodeIn(home, ref);
    }),
  );
  return [...new Set(lost.map(({ id }) => id))];
}
