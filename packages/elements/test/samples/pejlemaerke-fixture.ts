// Beacons of the tests' own, in two sets, with local examples, and the longest words we could make.
import type { DevelopmentTrack, Framework } from '@pejl/core';
import { fixtureFramework } from '../fixture-framework.ts';
import { markup, notAddresses } from '../hostile-fixtures.ts';

const said = (da: string, en: string): { da: string; en: string } => ({ da, en });

export const beaconFramework: Framework = {
  ...fixtureFramework,
  pejlemaerkeSets: [
    {
      id: 'undervisere',
      title: said('For os i klasselokalet', 'For those of us in the classroom'),
      audience: 'teaching',
      pejlemaerker: [
        {
          id: 'doeren',
          text: said('Jeg lader døren stå åben.', 'I leave my door open.'),
          example: said(
            'Fx må en kollega kigge ind midt i timen.',
            'For example, a colleague may look in on a lesson.',
          ),
        },
        {
          id: 'spoerger',
          text: said('Jeg spørger, før jeg svarer.', 'I ask before I answer.'),
          example: said('Fx venter jeg, til der er blevet stille.', 'For example, I wait until it is quiet.'),
        },
        { id: 'uden', text: said('Jeg siger, hvad jeg er i tvivl om.', 'I say what I am in doubt about.') },
      ],
    },
    {
      id: 'kontoret',
      title: said('Administrationsfællesskabsmedarbejderne', 'The administration'),
      audience: 'support',
      pejlemaerker: [
        {
          id: 'doeren',
          text: said(
            'Jeg kender skolebestyrelsesmødereferaternes arkiveringsprincipper.',
            'I know how the minutes of the board are filed.',
          ),
          example: said('Fx finder jeg dem på under et minut.', 'For example, I find them in a minute.'),
        },
      ],
    },
  ],
  examples: [
    {
      id: 'e1',
      on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'doeren' },
      kind: 'text',
      text: said('Kaffekanden står hos 7.b om tirsdagen.', 'The coffee is in 7b on Tuesdays.'),
    },
    {
      id: 'e2',
      on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'doeren' },
      kind: 'film',
      text: said('Filmen om de åbne døre', 'The film of the open doors'),
      url: 'https://example.org/doere',
    },
  ],
};

export const trackOf = (kind: DevelopmentTrack['kind'], ...pejlemaerker: string[]): DevelopmentTrack => ({
  kind,
  framework: fixtureFramework.id,
  edition: fixtureFramework.edition,
  set: 'undervisere',
  pejlemaerker,
});

/** Every statement of every set in Danish, and every example of both kinds. */
export const statements = beaconFramework.pejlemaerkeSets!.flatMap(({ pejlemaerker }) =>
  pejlemaerker.map(({ text }) => text['da']!),
);
export const ownExamples = beaconFramework.pejlemaerkeSets!.flatMap(({ pejlemaerker }) =>
  pejlemaerker.flatMap(({ example }) => (example ? [example['da']!] : [])),
);
export const localExamples = beaconFramework.examples!.map(({ text }) => text['da']!);

const withMarkup = ({ da, en }: Readonly<Record<string, string>>): { da: string; en: string } =>
  said(`${da} ${markup}`, `${en} ${markup}`);

/** Markup in every text, and links that must not become links. */
export const markupBeacons: Framework = {
  ...beaconFramework,
  pejlemaerkeSets: beaconFramework.pejlemaerkeSets!.map((set) => ({
    ...set,
    title: withMarkup(set.title),
    pejlemaerker: set.pejlemaerker.map((one) => ({
      ...one,
      text: withMarkup(one.text),
      ...(one.example && { example: withMarkup(one.example) }),
    })),
  })),
  examples: notAddresses.map((url, index) => ({
    id: `x${index}`,
    on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'doeren' },
    kind: 'link',
    text: withMarkup(said(`Adresse nummer ${index}`, `Address number ${index}`)),
    url,
  })),
};

/** The names of things that every object has, as ids. */
export const prototypeBeacons: Framework = {
  ...beaconFramework,
  pejlemaerkeSets: [
    {
      id: '__proto__',
      title: said('Et sæt', 'A set'),
      pejlemaerker: ['__proto__', 'constructor', 'toString'].map((id) => ({
        id,
        text: said(`Jeg er ${id}.`, `I am ${id}.`),
      })),
    },
  ],
  examples: [
    {
      id: '__proto__',
      on: { pejlemaerkeSet: '__proto__', pejlemaerke: 'constructor' },
      kind: 'text',
      text: said('Et eksempel', 'An example'),
    },
  ],
};

const [set] = beaconFramework.pejlemaerkeSets!;
const [beacon] = set!.pejlemaerker;

export const beaconNonsense = {
  framework: {
    'sets as an object': { ...beaconFramework, pejlemaerkeSets: { undervisere: set } },
    'sets that are not there': { ...beaconFramework, pejlemaerkeSets: [null] },
    'no beacons': { ...beaconFramework, pejlemaerkeSets: [{ ...set, pejlemaerker: undefined }] },
    'beacons that are not there': { ...beaconFramework, pejlemaerkeSets: [{ ...set, pejlemaerker: [null] }] },
    'no text': { ...beaconFramework, pejlemaerkeSets: [{ ...set, pejlemaerker: [{ id: 'doeren' }] }] },
    'a text that is an object': {
      ...beaconFramework,
      pejlemaerkeSets: [{ ...set, pejlemaerker: [{ ...beacon, text: { da: {} } }] }],
    },
    'no languages': { ...beaconFramework, languages: undefined },
    'examples that are not there': { ...beaconFramework, examples: [null] },
    'an example on nothing': { ...beaconFramework, examples: [{ id: 'e', kind: 'text', text: said('x', 'x') }] },
    'no source': { ...beaconFramework, source: null },
  },
  value: {
    'no beacons': { ...trackOf('team'), pejlemaerker: undefined },
    'beacons that are numbers': { ...trackOf('team'), pejlemaerker: [1, 2] },
    'a kind that is neither': { ...trackOf('team'), kind: 'both' },
    'no set': { ...trackOf('team'), set: undefined },
  },
};
