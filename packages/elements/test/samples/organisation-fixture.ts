// Organisations of the tests' own: a fictional Ådal, and what no organisation should be.
import type { Framework, Group, Organisation } from '@pejl/core';
import { markup } from '../hostile-fixtures.ts';

const said = (da: string, en: string) => ({ da, en });

const organisation: Organisation = {
  id: 'om-legen',
  title: said('Sådan er vi sat sammen om legen', 'How we are put together around play'),
  description: said('To øer, ét legelaug.', 'Two islands, one guild of play.'),
  roles: [
    {
      id: 'leder',
      title: said('Husleder', 'Head of house'),
      description: said('Leder et børnehus.', 'Heads a nursery.'),
      count: 4,
    },
    { id: 'legevagt', title: said('Legevagt', 'Play warden') },
  ],
  groups: [
    {
      id: 'laug',
      title: said('Legelauget', 'The guild of play'),
      task: said('Siger, hvad året skal handle om.', 'Says what the year is to be about.'),
      composition: [
        { role: 'leder', atLeast: 3, atMost: 3, alsoIn: ['vaerksted'] },
        { role: 'legevagt', atLeast: 2 },
        { text: said('en forælder fra hver ø', 'a parent from each island') },
      ],
      meets: [{ group: 'raad', description: said('To gange om året, om ønsker.', 'Twice a year, about wishes.') }],
    },
    {
      id: 'vaerksted',
      title: said('Værkstedet', 'The workshop'),
      task: said('Bygger det, som lauget har talt om.', 'Builds what the guild has talked of.'),
      worksFor: 'laug',
      meets: [{ role: 'legevagt', description: said('Hver fredag.', 'Every Friday.') }],
      origin: 'editor',
    },
    { id: 'raad', title: said('Børnenes råd', 'The children’s council') },
    {
      id: 'nord',
      title: said('Nordøens kreds', 'The circle of the north'),
      unit: 'nord-oe',
      composition: [{ role: 'leder', atMost: 2, alsoIn: ['laug'] }],
    },
    { id: 'nord-baad', title: said('Bådholdet', 'The boat crew'), unit: 'nord-oe', worksFor: 'nord' },
    { id: 'syd', title: said('Sydøens kreds', 'The circle of the south'), unit: 'syd-oe', worksFor: 'laug' },
  ],
};

export const organisationFramework: Framework = {
  formatVersion: 1,
  id: 'aadal-oeerne',
  edition: '2026',
  languages: ['da', 'en'],
  title: said('Øerne i Ådal', 'The islands of Ådal'),
  source: { institution: 'Ådal Kommune', title: 'Sammen om legen' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  organisations: [organisation],
  units: [
    {
      id: 'aadal',
      title: said('Ådal', 'Ådal'),
      kind: 'municipality',
      units: [
        { id: 'nord-oe', title: said('Nordøen', 'The north island'), kind: 'location', kindName: said('ø', 'island') },
        { id: 'syd-oe', title: said('Sydøen', 'The south island'), kind: 'day-care' },
      ],
    },
  ],
};

const withOrganisation = (changes: Partial<Organisation>): Framework => ({
  ...organisationFramework,
  organisations: [{ ...organisation, ...changes }],
});

const [laug] = organisation.groups as [Group];

/** A ring, and names that lead to nothing. */
export const faultyOrganisation = withOrganisation({
  groups: [
    { id: 'a', title: said('Morgenholdet', 'The morning shift'), worksFor: 'b', unit: 'findes-ikke' },
    { id: 'b', title: said('Aftenholdet', 'The evening shift'), worksFor: 'a', meets: [{ group: 'findes-ikke' }] },
    { id: 'c', title: said('Natholdet', 'The night shift'), worksFor: 'a', composition: [{ role: 'findes-ikke' }] },
  ],
});

export const oneGroup = withOrganisation({ groups: [{ ...laug, composition: [], meets: [] }], roles: [] });
export const noGroups = withOrganisation({ groups: [] });

/** 25 groups that hang together in every way, some of them with very long names. */
export const manyGroups = withOrganisation({
  groups: Array.from({ length: 25 }, (_, index) => ({
    id: `g${index}`,
    title: said(
      index % 4 ? `Gruppe ${index + 1}` : `Specialundervisningsvejledningskoordineringsgruppe ${index + 1}`,
      `Group ${index + 1}`,
    ),
    ...(index && { worksFor: `g${Math.floor((index - 1) / 3)}` }),
    ...(index > 12 && { unit: index % 2 ? 'nord-oe' : 'syd-oe' }),
    meets: [{ group: `g${(index * 7) % 25}` }],
    composition: [{ text: said('to kolleger', 'two colleagues'), alsoIn: index % 5 ? [] : [`g${(index + 11) % 25}`] }],
  })),
});

/** Every text with markup after it. */
export const markupOrganisation: Framework = JSON.parse(JSON.stringify(organisationFramework), (key, value: unknown) =>
  /^(da|en|institution)$/.test(key) ? `${value as string} ${markup}` : value,
) as Framework;

/** The names of things that every object has, as ids. */
export const prototypeOrganisation: Framework = withOrganisation({
  id: '__proto__',
  roles: [{ id: 'constructor', title: said('Husleder', 'Head of house') }],
  groups: [
    { ...laug, id: '__proto__', composition: [{ role: 'constructor', alsoIn: ['toString'] }], meets: [] },
    { id: 'toString', title: said('Værkstedet', 'The workshop'), worksFor: '__proto__' },
  ],
});

export const danishOrganisation: Framework = JSON.parse(
  JSON.stringify({ ...organisationFramework, languages: ['da'] }, (key, value: unknown) =>
    key === 'en' ? undefined : value,
  ),
) as Framework;

/** What a framework should never hold. */
export const organisationNonsense = {
  'no groups': withOrganisation({ groups: undefined as never }),
  'groups that are not there': withOrganisation({ groups: [null] as never }),
  'a group without a title': withOrganisation({ groups: [{ id: 'x' }] as never }),
  'groups with one id, each working for it': withOrganisation({
    groups: [
      { id: 'x', title: said('Et', 'One'), worksFor: 'x' },
      { id: 'x', title: said('To', 'Two'), worksFor: 'x' },
      { id: 'x', title: said('Tre', 'Three') },
    ],
  }),
  'a composition that is not there': withOrganisation({ groups: [{ ...laug, composition: [null] as never }] }),
  'meetings as a string': withOrganisation({ groups: [{ ...laug, meets: 'tit' as never }] }),
  'more at least than at most': withOrganisation({
    groups: [{ ...laug, composition: [{ role: 'leder', atLeast: 5, atMost: 2 }] }],
  }),
  'a unit of a kind that there is not': {
    ...organisationFramework,
    units: [{ id: 'x', title: said('X', 'X'), kind: 'vrøvl' }],
  },
  'units as an object': { ...organisationFramework, units: {} },
  'organisations as an object': { ...organisationFramework, organisations: { organisation } },
  'no languages': { ...organisationFramework, languages: undefined },
  'no source': { ...organisationFramework, source: null },
};
