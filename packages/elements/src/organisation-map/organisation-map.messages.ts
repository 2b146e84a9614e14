import type { UnitKind } from '@pejl/core';
import type { ConnectionKind, OrganisationMapWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

export interface OrganisationMapMessages extends OrganisationMapWords {
  readonly nothing: string;
  readonly broken: string;
  /** What the lines of the drawing mean. */
  readonly lines: Readonly<Record<ConnectionKind, string>>;
  readonly hint: string;
  /** What the ring beside a group does; the group's own name follows. */
  readonly follow: string;
  readonly leave: string;
  /** Said of each group that hangs together with the chosen one. */
  readonly isConnected: string;
  readonly groups: string;
  readonly who: string;
  readonly roles: string;
  readonly units: string;
  readonly noGroups: string;
  readonly added: string;
  basedOn(institution: string, title: string): string;
}

/** A list in a sentence. */
const listed = (and: string, texts: readonly string[]): string =>
  texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** As a line of its own begins. */
const begun = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A name in the middle of a sentence: its article is small there. */
const named = (name: string): string => name.replace(/^(The|De|Den|Det) /, (article) => article.toLowerCase());

/** How many, where somebody says: exactly, at least, at most, or from and to. */
const count =
  (least: string, most: string): OrganisationMapWords['count'] =>
  ({ atLeast, atMost }) => {
    if (atLeast === undefined) return atMost === undefined ? '' : `${most} ${atMost}`;
    if (atMost === undefined) return `${least} ${atLeast}`;
    return atLeast === atMost ? `${atLeast}` : `${atLeast}–${atMost}`;
  };

/** "Skoleleder: 3, fra hver kommune"; "Mindst 3 kolleger". */
const composed =
  (from: string): OrganisationMapWords['composed'] =>
  ({ who, fromGroup, count: many, text }) => {
    const name = fromGroup && !text ? `${from} ${named(who)}` : who;
    const more = [many, text].filter(Boolean).join(name ? ', ' : ' ');
    return begun([name, more].filter(Boolean).join(': '));
  };

const unitKinds: { readonly da: Readonly<Record<UnitKind, string>>; readonly en: Readonly<Record<UnitKind, string>> } =
  {
    da: {
      municipality: 'kommune',
      district: 'distrikt',
      school: 'skole',
      'day-care': 'dagtilbud',
      'combined-unit': 'skole og dagtilbud',
      service: 'tilbud',
      department: 'afdeling',
      location: 'sted',
      team: 'team',
    },
    en: {
      municipality: 'municipality',
      district: 'district',
      school: 'school',
      'day-care': 'day care',
      'combined-unit': 'school and day care',
      service: 'service',
      department: 'department',
      location: 'location',
      team: 'team',
    },
  };
/** A kind that a newer edition has. */
const unitKind =
  (lang: 'da' | 'en', unknown: string): OrganisationMapWords['unitKind'] =>
  (kind) =>
    Object.hasOwn(unitKinds[lang], kind) ? unitKinds[lang][kind] : unknown;

const da: OrganisationMapMessages = {
  nothing: 'Der er ingen organisation at vise endnu.',
  broken: 'Organisationen kan ikke vises. Se efter, at den har grupper med et navn.',
  lines: {
    'works-for': 'arbejder for',
    meets: 'mødes med',
    people: 'de samme personer sidder i begge',
  },
  hint: 'Vælg en ring for at se, hvem en gruppe hænger sammen med.',
  follow: 'Vis, hvad der hænger sammen med:',
  leave: 'Slip gruppen',
  isConnected: 'Hænger sammen med den valgte gruppe.',
  groups: 'Grupper',
  who: 'Hvem sidder i den',
  roles: 'Roller',
  units: 'Enheder',
  noGroups: 'Der er ikke beskrevet nogen grupper endnu.',
  added: 'Vores tilføjelse, ikke kildens',
  count: count('mindst', 'højst'),
  composed: composed('Fra'),
  worksFor: (group) => `Arbejder for ${named(group)}`,
  workedForBy: (groups) => begun(`${listed('og', groups.map(named))} arbejder for gruppen`),
  meets: (whom, description) => `Mødes med ${named(whom)}${description && `: ${description}`}`,
  alsoIn: (group, { who, count: many, text }) => {
    return begun(
      `${many ? `${many} af de samme personer` : who || text || 'de samme personer'} sidder også i ${named(group)}`,
    );
  },
  peopleIn: (group) => `Nogle herfra sidder også i ${named(group)}`,
  connected: (group, others) =>
    others.length
      ? `»${group}« hænger sammen med ${counted(others.length, 'anden gruppe', 'andre grupper')}: ${listed('og', others.map(named))}.`
      : `Der er ikke skrevet, at »${group}« hænger sammen med andre grupper.`,
  summary: ({ groups, roles, connections }) => {
    const has = [counted(groups, 'gruppe', 'grupper'), ...(roles ? [counted(roles, 'rolle', 'roller')] : [])];
    return `${listed('og', has)}. ${connections ? `Der er ${counted(connections, 'forbindelse', 'forbindelser')} mellem grupperne.` : 'Der er ikke skrevet, hvordan grupperne hænger sammen.'}`;
  },
  unitKind: unitKind('da', 'enhed'),
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-group':
        return `»${fault.group}« nævner gruppen »${fault.id}«, som ikke er beskrevet. Skriv den ind, eller ret id’et. Resten vises.`;
      case 'unknown-role':
        return `»${fault.group}« nævner rollen »${fault.id}«, som ikke er beskrevet. Skriv den ind, eller ret id’et. Resten vises.`;
      case 'unknown-unit':
        return `»${fault.group}« hører til enheden »${fault.id}«, som ikke er beskrevet. Gruppen står derfor blandt de fælles. Skriv enheden ind, eller ret id’et.`;
      case 'ring':
        return fault.groups.length > 1
          ? `${listed(
              'og',
              fault.groups.map((one) => `»${one}«`),
            )} arbejder for hinanden i ring. De står derfor på samme niveau. Ret, hvem der arbejder for hvem.`
          : `»${fault.groups.join('')}« arbejder for sig selv. Ret, hvem gruppen arbejder for.`;
      default:
        return `Der er ingen gruppe med id’et »${fault.id}« at vælge. Ret id’et, eller vælg en ring.`;
    }
  },
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: OrganisationMapMessages = {
  nothing: 'There is no organisation to show yet.',
  broken: 'The organisation cannot be shown. See that it has groups with a name.',
  lines: {
    'works-for': 'works for',
    meets: 'meets',
    people: 'the same people sit in both',
  },
  hint: 'Choose a ring to see which groups a group is connected with.',
  follow: 'Show what is connected with:',
  leave: 'Let go of the group',
  isConnected: 'Connected with the chosen group.',
  groups: 'Groups',
  who: 'Who sits in it',
  roles: 'Roles',
  units: 'Units',
  noGroups: 'No groups have been described yet.',
  added: 'Added by us, not by the source',
  count: count('at least', 'at most'),
  composed: composed('From'),
  worksFor: (group) => `Works for ${named(group)}`,
  workedForBy: (groups) =>
    begun(`${listed('and', groups.map(named))} ${groups.length > 1 ? 'work' : 'works'} for the group`),
  meets: (whom, description) => `Meets ${named(whom)}${description && `: ${description}`}`,
  alsoIn: (group, { who, count: many, text }) => {
    if (many) return begun(`${many} of the same people also sit in ${named(group)}`);
    return `${begun(who || text || 'the same people')}: also in ${named(group)}`;
  },
  peopleIn: (group) => `Some from here also sit in ${named(group)}`,
  connected: (group, others) =>
    others.length
      ? `“${group}” is connected with ${counted(others.length, 'other group', 'other groups')}: ${listed('and', others.map(named))}.`
      : `Nothing is written of “${group}” being connected with other groups.`,
  summary: ({ groups, roles, connections }) => {
    const has = [counted(groups, 'group', 'groups'), ...(roles ? [counted(roles, 'role', 'roles')] : [])];
    return `${listed('and', has)}. ${connections ? `There ${connections === 1 ? 'is' : 'are'} ${counted(connections, 'connection', 'connections')} between the groups.` : 'Nothing is written of how the groups are connected.'}`;
  },
  unitKind: unitKind('en', 'unit'),
  fault: (fault) => {
    switch (fault.kind) {
      case 'unknown-group':
        return `“${fault.group}” names the group “${fault.id}”, which is not described. Write it in, or correct the id. The rest is shown.`;
      case 'unknown-role':
        return `“${fault.group}” names the role “${fault.id}”, which is not described. Write it in, or correct the id. The rest is shown.`;
      case 'unknown-unit':
        return `“${fault.group}” belongs to the unit “${fault.id}”, which is not described, so the group stands among the shared ones. Write the unit in, or correct the id.`;
      case 'ring':
        return fault.groups.length > 1
          ? `${listed(
              'and',
              fault.groups.map((one) => `“${one}”`),
            )} work for each other in a ring, so they stand at one level. Correct who works for whom.`
          : `“${fault.groups.join('')}” works for itself. Correct whom the group works for.`;
      default:
        return `There is no group with the id “${fault.id}” to choose. Correct the id, or choose a ring.`;
    }
  },
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const organisationMapMessages: MessagePacks<OrganisationMapMessages> = { da, en };
