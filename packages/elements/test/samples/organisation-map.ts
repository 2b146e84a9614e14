import type { ElementSamples, Sample } from '../samples.ts';
import {
  danishOrganisation,
  faultyOrganisation,
  manyGroups,
  markupOrganisation,
  noGroups,
  oneGroup,
  organisationFramework,
  organisationNonsense,
  prototypeOrganisation,
} from './organisation-fixture.ts';

const texts = [
  'Sådan er vi sat sammen om legen',
  'Legelauget',
  'Husleder: 3',
  'Legevagt: mindst 2',
  'En forælder fra hver ø',
  'Arbejder for Legelauget',
  'Mødes med Børnenes råd: To gange om året, om ønsker.',
  '3 af de samme personer sidder også i Værkstedet',
  'Nordøen',
];

const sample = (properties: Sample['properties'] = {}, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework: organisationFramework, ...properties },
  texts,
  ...rest,
});

const ring = (host: HTMLElement, value: string): HTMLElement => {
  const found = host.shadowRoot!.querySelector<HTMLElement>(`button[value="${value}"]`);
  if (!found) throw new Error(`there is no ring of ${value}`);
  return found;
};

export const organisationMapSamples: ElementSamples = {
  define: () => import('@pejl/elements/organisation-map/define'),
  element: () => import('@pejl/elements/organisation-map'),
  messages: () => import('../../src/organisation-map/organisation-map.messages.ts'),
  samples: {
    'to read': sample(),
    'as a list, with units': sample(
      {},
      { attributes: { layout: 'list', units: '' }, texts: [...texts, 'Sydøen dagtilbud', 'Nordøen ø'] },
    ),
    'a group is chosen': sample(
      {},
      {
        attributes: { group: 'laug' },
        texts: [...texts, '»Legelauget« hænger sammen med 4 andre grupper'],
      },
    ),
    'a group is chosen that is not there': sample(
      { group: 'findes-ikke' },
      { texts: [...texts, 'Der er ingen gruppe med id’et »findes-ikke« at vælge.'] },
    ),
    'rings, and names that lead to nothing': sample(
      { framework: faultyOrganisation },
      {
        texts: [
          '»Morgenholdet« og »Aftenholdet« arbejder for hinanden i ring.',
          '»Aftenholdet« nævner gruppen »findes-ikke«',
          '»Natholdet« nævner rollen »findes-ikke«',
          '»Morgenholdet« hører til enheden »findes-ikke«',
          'Natholdet',
        ],
      },
    ),
    'one group': sample({ framework: oneGroup }, { texts: ['Legelauget', 'Siger, hvad året skal handle om.'] }),
    'no groups': sample({ framework: noGroups }, { texts: ['Der er ikke beskrevet nogen grupper endnu.', 'Husleder'] }),
    '25 groups, some with long names': sample(
      { framework: manyGroups },
      { texts: ['Gruppe 24', 'Specialundervisningsvejledningskoordineringsgruppe 25'] },
    ),
    'in Danish only': sample({ framework: danishOrganisation }),
    'every field left open': { texts: ['Der er ingen organisation at vise endnu.'] },
    'markup in every text': sample(
      { framework: markupOrganisation, units: true },
      { texts: markupOrganisation.organisations![0]!.groups.map(({ title }) => title['da']!) },
    ),
    'ids that every object has': sample(
      { framework: prototypeOrganisation, organisation: '__proto__', group: '__proto__' },
      { texts: ['Legelauget', 'Arbejder for Legelauget', 'Husleder sidder også i Værkstedet'] },
    ),
    'an organisation that is not there': sample({ organisation: 'findes-ikke' }, { texts: [], broken: true }),
  },
  acts: {
    'choose a group': { on: 'to read', does: (host) => ring(host, 'syd').click(), fires: ['pejl-group'] },
    'choose a group by its box': {
      on: 'as a list, with units',
      does: (host) => ring(host, 'raad').parentElement!.querySelector('h4')!.click(),
      fires: ['pejl-group'],
    },
    'let go by the same ring': {
      on: 'a group is chosen',
      does: (host) => ring(host, 'laug').click(),
      fires: ['pejl-group'],
    },
    'let go by the button': {
      on: 'a group is chosen',
      does: (host) => host.shadowRoot!.querySelector<HTMLElement>('[name=leave]')!.click(),
      fires: ['pejl-group'],
    },
    'let go with Escape': {
      on: 'a group is chosen',
      does: (host) => {
        ring(host, 'laug').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
        );
      },
      fires: ['pejl-group'],
    },
  },
  nonsense: { framework: organisationNonsense },
};
