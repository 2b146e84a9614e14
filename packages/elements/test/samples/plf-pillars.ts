import type { ElementSamples, Sample } from '../samples.ts';
import {
  closedTexts,
  goalTexts,
  house,
  lostFramework,
  markupOther,
  markupPlf,
  otherFramework,
  plfFramework,
  prototypePlf,
} from './plf-fixture.ts';

const framework = plfFramework;

/** With the layout said, though most say what is said anyway. */
const sample = (
  properties: Sample['properties'],
  { attributes = {}, ...rest }: Omit<Sample, 'properties'> = {},
): Sample => ({
  attributes: { layout: 'auto', ...attributes },
  properties: { framework, ...properties },
  texts: closedTexts,
  printedTexts: [...closedTexts, ...goalTexts],
  ...rest,
});

const inside = (host: Element, selector: string): HTMLElement => {
  const found = host.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

const small = (id: string, ...texts: readonly string[]): Sample =>
  sample({}, { attributes: { house: id }, texts, printedTexts: texts });

export const plfPillarsSamples: ElementSamples = {
  define: () => import('@pejl/elements/plf-pillars/define'),
  element: () => import('@pejl/elements/plf-pillars'),
  messages: () => import('../../src/plf-pillars/plf-pillars.messages.ts'),
  samples: {
    closed: sample({}),
    open: sample({}, { attributes: { open: '' }, texts: [...closedTexts, ...goalTexts] }),
    'open, with another framework at hand': sample(
      { frameworks: [otherFramework] },
      {
        attributes: { open: '' },
        texts: [...closedTexts, ...goalTexts, 'Hvad hedder det andre steder?'],
      },
    ),
    'told what it is called elsewhere': sample(
      { frameworks: [otherFramework] },
      {
        attributes: { open: '' },
        prepare: (host) => host.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true)),
        texts: ['Et fælles blik', 'Åbne døre', 'Naboens tre søjler', 'vores forslag'],
        printedTexts: [...goalTexts, 'Et fælles blik', 'Åbne døre', 'Naboens tre søjler', 'vores forslag'],
      },
    ),
    'a list, open': sample(
      { frameworks: [otherFramework] },
      { attributes: { open: '', layout: 'list' }, texts: [...closedTexts, ...goalTexts] },
    ),
    'three pillars': small('tre', 'Et hus med 3 søjler', 'Søjle 3'),
    'eight pillars': small('otte', 'Et hus med 8 søjler', 'Søjle 8'),
    'two pillars': small('to', 'Et hus med 2 søjler', 'Søjle 2', 'har 3 til 8 søjler. Her er der 2'),
    'nine pillars': small('ni', 'Et hus med 9 søjler', 'Søjle 9', 'har 3 til 8 søjler. Her er der 9'),
    'relations to nothing': sample(
      { framework: lostFramework, frameworks: [otherFramework] },
      { texts: [...closedTexts, 'vaek, borte, flyttet'] },
    ),
    'without goals or foundation': sample(
      { framework: { ...framework, relations: [], plfHouses: [{ ...house, foundation: undefined }] } },
      { texts: [house.title['da']!, 'Besøg', 'Der er ikke skrevet mål til søjlerne endnu.'], printedTexts: ['Besøg'] },
    ),
    'every field left open': { texts: ['Der er intet PLF-hus at vise endnu.'] },
    'markup in every text': sample(
      { framework: markupPlf, frameworks: [markupOther], open: true },
      {
        texts: markupPlf.goalAreas!.flatMap(({ goals = [] }) => goals.map(({ text }) => text['da']!)),
        printedTexts: [],
      },
    ),
    'ids that every object has': sample(
      { framework: prototypePlf, open: true },
      { texts: ['Søjlen __proto__', 'Søjlen constructor', 'Et mål'], printedTexts: ['Et mål'] },
    ),
    'a house that is not there': sample({}, { attributes: { house: 'findes-ikke' }, texts: [], broken: true }),
    'a framework without houses': sample({ framework: { ...framework, plfHouses: [] } }, { texts: [], broken: true }),
    'a house without pillars': sample(
      { framework: { ...framework, plfHouses: [{ ...house, pillars: [] }] } },
      { texts: [], broken: true },
    ),
  },
  acts: {
    'open a pillar': { on: 'closed', does: (host) => inside(host, 'summary').click(), fires: [] },
    'look at what it is called elsewhere': {
      on: 'open, with another framework at hand',
      does: (host) => inside(host, '[part=elsewhere] summary').click(),
      fires: [],
    },
    'open all': { on: 'closed', does: (host) => inside(host, 'button').click(), fires: [] },
    'close all': { on: 'open', does: (host) => inside(host, 'button').click(), fires: [] },
  },
  nonsense: {
    framework: {
      'houses as an object': { ...framework, plfHouses: { aadal: house } },
      'houses that are not there': { ...framework, plfHouses: [null] },
      'no pillars': { ...framework, plfHouses: [{ ...house, pillars: undefined }] },
      'pillars that are not there': { ...framework, plfHouses: [{ ...house, pillars: [null, null, null] }] },
      'a title that is an object': { ...framework, plfHouses: [{ ...house, title: { da: {} } }] },
      'no languages': { ...framework, languages: undefined },
      'goal areas that are not there': { ...framework, goalAreas: [null] },
      'relations that are not there': { ...framework, relations: [null] },
      'a relation of an unknown kind': {
        ...framework,
        relations: [{ kind: 'ligner', from: { kind: 'drøm', id: 'x' }, to: { kind: 'plf-pillar', id: 'besoeg' } }],
      },
      'a relation from an unknown kind': {
        ...framework,
        relations: [{ kind: 'serves', from: { kind: 'drøm', id: 'x' }, to: { kind: 'plf-pillar', id: 'besoeg' } }],
      },
      'no source': { ...framework, source: null },
    },
    frameworks: {
      'one that has no relations that are relations': [{ ...otherFramework, relations: [null] }],
      'one without languages': [{ ...otherFramework, languages: undefined }],
    },
  },
};
