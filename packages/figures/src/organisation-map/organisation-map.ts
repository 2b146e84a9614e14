import {
  textIn,
  type Composition,
  type FoundText,
  type Framework,
  type LocalizedText,
  type Organisation,
  type Unit,
  type UnitKind,
} from '@pejl/core';
import { connectionsOf } from './organisation-connections.ts';

/** How two groups hang together: one works for the other, they meet, or the same people sit in both. */
export const connectionKinds = ['works-for', 'meets', 'people'] as const;
export type ConnectionKind = (typeof connectionKinds)[number];

/** What is amiss in an organisation: each is told, and everything else goes on. */
export type OrganisationFault =
  | { readonly kind: 'unknown-group' | 'unknown-role' | 'unknown-unit'; readonly id: string; readonly group: string }
  | { readonly kind: 'ring'; readonly groups: readonly string[] }
  | { readonly kind: 'no-group'; readonly id: string };

/** Who some of a group are, to be said. */
export interface SaidComposition {
  /** A role's title, or that of the group that they come from; '' where only words say who. */
  readonly who: string;
  readonly fromGroup: boolean;
  readonly count: string;
  readonly text: string;
}

/** The words that an organisation's map needs, in one language. Figures know no language of their own. */
export interface OrganisationMapWords {
  /** "3", "mindst 3", "højst 5", "3–5"; '' where nobody says. */
  count(composition: Pick<Composition, 'atLeast' | 'atMost'>): string;
  composed(composition: SaidComposition): string;
  worksFor(group: string): string;
  workedForBy(groups: readonly string[]): string;
  meets(whom: string, description: string): string;
  /** "3 af de samme personer sidder også i ..." */
  alsoIn(group: string, composition: SaidComposition): string;
  /** Some of this group's people sit in the other. */
  peopleIn(group: string): string;
  /** What hangs together with a group, in a sentence. */
  connected(group: string, others: readonly string[]): string;
  summary(counts: { readonly groups: number; readonly roles: number; readonly connections: number }): string;
  unitKind(kind: UnitKind): string;
  fault(fault: OrganisationFault): string;
}

export interface OrganisationMapInput {
  readonly framework: Framework;
  readonly organisation: Organisation;
  /** The id of the group whose connections stand out. */
  readonly group?: string;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: OrganisationMapWords;
}

/** How something stands to the group that is chosen: the group itself, connected with it, or aside; '' while none is. */
export type ConnectedPlace = '' | 'start' | 'in' | 'aside';

/** One way in which a group hangs together with others, in words. */
export interface SaidConnection {
  readonly kind: ConnectionKind;
  readonly text: string;
}

/** One group: what stands in its box. */
export interface GroupBox {
  readonly id: string;
  /** A name for it that no other group of the figure has, of letters and digits. */
  readonly key: string;
  readonly title: FoundText;
  readonly task: FoundText;
  readonly composition: readonly FoundText[];
  /** Every line that is drawn from the box or to it, and whom it meets besides, in words. */
  readonly says: readonly SaidConnection[];
  /** How many groups there are above it on the way of whom they work for. In a ring: 0. */
  readonly level: number;
  /** The group that it works for, by its place in `groups`; -1 where there is none, and in a ring. */
  readonly boss: number;
  /** The unit that it belongs to, by its place in `units`; -1 where it belongs to the whole, or to the unit around all. */
  readonly unit: number;
  /** Those who wrote the framework down have added it. */
  readonly added: boolean;
  readonly place: ConnectedPlace;
}

/** One line: from a group to the one that it works for, or between two that meet or share people. */
export interface GroupConnection {
  readonly kind: ConnectionKind;
  /** Groups by their place in `groups`. */
  readonly from: number;
  readonly to: number;
  readonly place: Exclude<ConnectedPlace, 'start'>;
}

/** A unit with those in it. */
export interface UnitNode {
  readonly id: string;
  readonly title: FoundText;
  readonly kind: FoundText;
  readonly units: readonly UnitNode[];
}

/** An organisation as plain values: its boxes and lines, and the same in words, from one value. */
export interface OrganisationMapFigure {
  readonly title: FoundText;
  readonly description: FoundText;
  readonly groups: readonly GroupBox[];
  readonly connections: readonly GroupConnection[];
  /** The units that have groups of their own, in the framework's order; not the one around all others. */
  readonly units: readonly { readonly id: string; readonly title: FoundText }[];
  readonly roles: readonly {
    readonly id: string;
    readonly title: FoundText;
    readonly count: string;
    readonly description: FoundText;
  }[];
  readonly summary: string;
  /** What hangs together with the chosen group, in a sentence; '' while none is chosen. */
  readonly connected: string;
  /** What is amiss, each in a sentence with its remedy. */
  readonly notes: readonly string[];
}

/**
 * Says an organisation: what stands in each group's box, and which lines there are between them. `layoutOrganisation`
 * gives the boxes and lines their places.
 *
 * Names that lead to nothing, groups that work for each other in a ring, and a chosen group that is not there are told in
 * `notes`.
 *
 * @example
 * ```ts
 * const figure = organisationFigure({ framework, organisation, lang: 'da', words });
 * figure.groups[0].says; // [{ kind: 'meets', text: 'Mødes med Strategisk sparringsgruppe' }]
 * ```
 */
export function organisationFigure({
  framework,
  organisation,
  group: chosen = '',
  lang,
  words,
}: OrganisationMapInput): OrganisationMapFigure {
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const faults: OrganisationFault[] = [];
  const { groups, roles = [] } = organisation;
  const titles = groups.map(({ title }) => find(title).text);
  const chosenAt = groups.findIndex(({ id }) => id === chosen);
  const isChosen = chosenAt >= 0;
  if (chosen && !isChosen) faults.push({ kind: 'no-group', id: chosen });
  const { lines, says, compositions, bosses } = connectionsOf(organisation, {
    lang,
    words,
    find,
    tell: (fault) => faults.push(fault),
  });
  const connections = lines.map((line): GroupConnection => {
    const touches = line.from === chosenAt || line.to === chosenAt;
    return { ...line, place: !isChosen ? '' : touches ? 'in' : 'aside' };
  });

  // What belongs to the unit that all the others are in belongs to the whole.
  const whole = framework.units?.length === 1 ? framework.units[0]!.id : undefined;
  const units = [...unitsIn(framework.units ?? [])].filter(
    ({ id }) => id !== whole && groups.some(({ unit }) => unit === id),
  );
  const others = new Set(connections.flatMap(({ from, to, place }) => (place === 'in' ? [from, to] : [])));
  const placeOf = (index: number): ConnectedPlace =>
    !isChosen ? '' : index === chosenAt ? 'start' : others.has(index) ? 'in' : 'aside';
  const levelOf = (index: number): number => {
    const boss = bosses[index];
    return boss === undefined ? 0 : levelOf(boss) + 1;
  };
  return {
    title: find(organisation.title),
    description: find(organisation.description),
    groups: groups.map(({ id, title, task, unit, origin }, index) => {
      const unitAt = units.findIndex((one) => one.id === unit);
      if (unit !== undefined && unit !== whole && unitAt < 0)
        faults.push({ kind: 'unknown-unit', id: unit, group: titles[index]! });
      return {
        id,
        key: `g${index}`,
        title: find(title),
        task: find(task),
        composition: compositions[index]!,
        says: says[index]!,
        level: levelOf(index),
        boss: bosses[index] ?? -1,
        unit: unitAt,
        added: origin === 'editor',
        place: placeOf(index),
      };
    }),
    connections,
    units: units.map(({ id, title }) => ({ id, title: find(title) })),
    roles: roles.map(({ id, title, count, description }) => ({
      id,
      title: find(title),
      count: count === undefined ? '' : words.count({ atLeast: count, atMost: count }),
      description: find(description),
    })),
    summary: words.summary({ groups: groups.length, roles: roles.length, connections: connections.length }),
    connected: isChosen
      ? words.connected(
          titles[chosenAt]!,
          titles.filter((_, index) => others.has(index) && index !== chosenAt),
        )
      : '',
    notes: faults.map((fault) => words.fault(fault)),
  };
}

/** The units of a framework as they stand in each other; [] where there are none. */
export function unitTree(
  { units = [], languages }: Framework,
  lang: string,
  words: Pick<OrganisationMapWords, 'unitKind'>,
): readonly UnitNode[] {
  const nodeOf = ({ id, title, kind, kindName, units: inner = [] }: Unit): UnitNode => ({
    id,
    title: textIn(title, lang, languages),
    kind: kindName ? textIn(kindName, lang, languages) : { text: words.unitKind(kind), lang },
    units: inner.map(nodeOf),
  });
  return units.map(nodeOf);
}

function* unitsIn(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit;
    yield* unitsIn(unit.units ?? []);
  }
}
