import type { FoundText, Group, LocalizedText, Organisation } from '@pejl/core';
import type {
  ConnectionKind,
  GroupConnection,
  OrganisationFault,
  OrganisationMapWords,
  SaidComposition,
  SaidConnection,
} from './organisation-map.ts';

/** How an organisation's texts are found and said, and where what is amiss in it is told. */
export interface ConnectionsInput {
  readonly lang: string;
  readonly words: OrganisationMapWords;
  readonly find: (text: LocalizedText | undefined) => FoundText;
  readonly tell: (fault: OrganisationFault) => void;
}

/** How the groups of an organisation hang together. What is one a group stands in the order of its groups. */
export interface Connections {
  /** Each once, however often it is named. */
  readonly lines: readonly Omit<GroupConnection, 'place'>[];
  /** One list a group: each line in words at both of its ends, in those of whoever says more. */
  readonly says: readonly (readonly SaidConnection[])[];
  /** One list a group: who sits in it. */
  readonly compositions: readonly (readonly FoundText[])[];
  /** The group that each works for; undefined for none, and in a ring. */
  readonly bosses: readonly (number | undefined)[];
}

/** Reads which groups work for each other, meet and share people, and says it. Groups are named by their place. */
export function connectionsOf(
  { groups, roles = [] }: Organisation,
  { lang, words, find, tell }: ConnectionsInput,
): Connections {
  const at = new Map(groups.map(({ id }, index) => [id, index]));
  const titles = groups.map(({ title }) => find(title).text);
  const roleTitles = new Map(roles.map(({ id, title }) => [id, find(title).text]));

  /** What a name leads to; undefined, and told, where that is nothing. */
  const known = <T>(
    names: ReadonlyMap<string, T>,
    id: string | undefined,
    kind: 'group' | 'role',
    index: number,
  ): T | undefined => {
    const found = id === undefined ? undefined : names.get(id);
    if (id !== undefined && found === undefined) tell({ kind: `unknown-${kind}`, id, group: titles[index]! });
    return found;
  };

  const lines = new Map<string, Omit<GroupConnection, 'place'>>();
  const says: SaidConnection[][] = groups.map(() => []);
  const say = (index: number, kind: ConnectionKind, text: string): void => {
    // What is said of two lines in the same words is said once.
    if (!says[index]!.some((one) => one.text === text)) says[index]!.push({ kind, text });
  };
  /** Which groups have said themselves that they hang together, and how. */
  const said = new Set<string>();
  /** Draws a line between two groups; false from a group to itself. */
  const join = (kind: ConnectionKind, index: number, other: number): boolean => {
    if (index === other) return false;
    const [from, to] = kind === 'works-for' || index < other ? [index, other] : [other, index];
    lines.set(`${kind} ${from} ${to}`, { kind, from, to });
    said.add(`${kind} ${index} ${other}`);
    return true;
  };

  const { bosses, rings } = bossesOf(groups, (id, index) => known(at, id, 'group', index));
  for (const ring of rings) tell({ kind: 'ring', groups: ring.map((index) => titles[index]!) });
  const workers: number[][] = groups.map(() => []);
  for (const [index, { worksFor = '' }] of groups.entries()) {
    const boss = at.get(worksFor);
    if (boss === undefined || !join('works-for', index, boss)) continue;
    say(index, 'works-for', words.worksFor(titles[boss]!));
    workers[boss]!.push(index);
  }
  for (const [index, its] of workers.entries())
    if (its.length) say(index, 'works-for', words.workedForBy(its.map((worker) => titles[worker]!)));

  /** Those who say less are told what the others say of them, once all have spoken. */
  const answers: (() => void)[] = [];
  const answer = (kind: ConnectionKind, from: number, to: number, text: string): void => {
    answers.push(() => {
      if (!said.has(`${kind} ${to} ${from}`)) say(to, kind, text);
    });
  };
  const compositions = groups.map(({ composition = [] }, index) =>
    composition.map((one): FoundText => {
      const role = known(roleTitles, one.role, 'role', index);
      const from = known(at, one.group, 'group', index);
      const { text, lang: its } = find(one.text);
      const who = role ?? (from === undefined ? '' : titles[from]!);
      const composed: SaidComposition = { who, fromGroup: from !== undefined, count: words.count(one), text };
      if (from !== undefined && join('people', index, from))
        answer('people', index, from, words.peopleIn(titles[index]!));
      for (const id of one.alsoIn ?? []) {
        const other = known(at, id, 'group', index);
        if (other === undefined || !join('people', index, other)) continue;
        say(index, 'people', words.alsoIn(titles[other]!, composed));
        answer('people', index, other, words.alsoIn(titles[index]!, composed));
      }
      return { text: words.composed(composed), lang: text && !who ? its : lang };
    }),
  );
  for (const [index, { meets = [] }] of groups.entries()) {
    for (const one of meets) {
      const role = known(roleTitles, one.role, 'role', index);
      const other = known(at, one.group, 'group', index);
      const { text } = find(one.description);
      if (role !== undefined) say(index, 'meets', words.meets(role, text));
      if (other === undefined || !join('meets', index, other)) continue;
      say(index, 'meets', words.meets(titles[other]!, text));
      answer('meets', index, other, words.meets(titles[index]!, text));
    }
  }
  for (const speak of answers) speak();
  return { lines: [...lines.values()], says, compositions, bosses };
}

/** Whom each group works for, rings left out; and the rings, each once. */
function bossesOf(
  groups: readonly Group[],
  known: (id: string, index: number) => number | undefined,
): { readonly bosses: readonly (number | undefined)[]; readonly rings: readonly (readonly number[])[] } {
  const named = groups.map(({ worksFor }, index) => (worksFor === undefined ? undefined : known(worksFor, index)));
  const rings: number[][] = [];
  for (const [start] of groups.entries()) {
    const way: number[] = [];
    for (let at: number | undefined = start; at !== undefined && !way.includes(at); at = named[at]) way.push(at);
    const last = named[way.at(-1)!];
    if (last === start && !rings.some((ring) => ring.includes(start))) rings.push(way);
  }
  const inRing = new Set(rings.flat());
  return { bosses: named.map((boss, index) => (inRing.has(index) ? undefined : boss)), rings };
}
