import type { Framework, LocalizedText, Placement, Profile } from '@pejl/core';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';

const said = (da: string, en: string): LocalizedText => ({ da, en });

/** A small taxonomy in an institution's own words, with its own names of levels and an example of its own. */
export const ownWords: Framework = {
  formatVersion: 1,
  id: 'havneskolen',
  edition: 'august 2026',
  languages: ['da', 'en'],
  title: said('Havneskolens teams', 'The teams of Havneskolen'),
  source: { institution: 'Havneskolen', title: 'Sådan er vi team' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  taxonomies: [
    {
      id: 'aargangsteam',
      title: said('Årgangsteamet', 'The year team'),
      audience: 'teaching',
      levels: [
        { id: 'spire', name: said('Spire', 'Sprout') },
        { id: 'skud', name: said('Skud', 'Shoot') },
        { id: 'gren', name: said('Gren', 'Branch') },
      ],
      dimensions: [
        { id: 'planlaegning', title: said('Planlægning', 'Planning') },
        { id: 'opfoelgning', title: said('Opfølgning', 'Follow-up') },
      ],
      descriptors: [
        [
          'spire',
          'planlaegning',
          'Vi lægger hver vores plan og sender den rundt.',
          'We each make our own plan and send it round.',
        ],
        ['skud', 'planlaegning', 'Vi lægger to forløb om året sammen.', 'We plan two units a year together.'],
        [
          'gren',
          'planlaegning',
          'Vi lægger alle forløb sammen og skriver ned, hvad vi vil se hos eleverne.',
          'We plan every unit together and write down what we want to see in the pupils.',
        ],
        [
          'spire',
          'opfoelgning',
          'Vi taler om prøven, når den er rettet.',
          'We talk about the test when it has been marked.',
        ],
        [
          'skud',
          'opfoelgning',
          'Vi ser på elevernes opgaver på et fast møde hver måned.',
          'We look at the pupils’ work at a set meeting every month.',
        ],
        [
          'gren',
          'opfoelgning',
          'Vi ændrer næste uges undervisning ud fra det, vi ser i opgaverne.',
          'We change next week’s teaching in the light of what we see in the work.',
        ],
      ].map(([level = '', dimension = '', da = '', en = '']) => ({
        level,
        dimension,
        claims: [{ id: `${dimension}-${level}`, text: said(da, en) }],
      })),
    },
  ],
  examples: [
    {
      id: 'kalender',
      on: { taxonomy: 'aargangsteam', dimension: 'planlaegning', level: 'skud' },
      kind: 'link',
      text: said('Vores årskalender', 'Our calendar of the year'),
      url: 'https://example.org/kalender',
    },
  ],
};

/** The same framework cut down or blown up: any number of levels and dimensions, every cell filled. */
export function sized(
  levels: number,
  dimensions: number,
  words: (level: number, dimension: number) => string,
): Framework {
  const count = (length: number): number[] => Array.from({ length }, (_, index) => index + 1);
  return {
    ...ownWords,
    id: 'proeve',
    languages: ['da'],
    examples: [],
    taxonomies: [
      {
        id: 'proeve',
        title: { da: 'Prøveopstilling' },
        levels: count(levels).map((level) => ({ id: `n${level}` })),
        dimensions: count(dimensions).map((dimension) => ({
          id: `d${dimension}`,
          title: { da: `Dimension ${dimension}` },
        })),
        descriptors: count(levels).flatMap((level) =>
          count(dimensions).map((dimension) => ({
            level: `n${level}`,
            dimension: `d${dimension}`,
            claims: [{ id: `d${dimension}-n${level}`, text: { da: words(level, dimension) } }],
          })),
        ),
      },
    ],
  };
}

export const englishOnly: Framework = {
  ...ownWords,
  languages: ['en'],
  title: { en: 'The teams of Harbour School' },
  taxonomies: ownWords.taxonomies!.map((taxonomy) => ({
    ...taxonomy,
    title: { en: taxonomy.title['en']! },
    levels: taxonomy.levels.map((level) => ({ ...level, name: { en: level.name!['en']! } })),
    dimensions: taxonomy.dimensions.map((dimension) => ({ ...dimension, title: { en: dimension.title['en']! } })),
    descriptors: taxonomy.descriptors.map((cell) => ({
      ...cell,
      claims: cell.claims.map((claim) => ({ ...claim, text: { en: claim.text['en']! } })),
    })),
  })),
  examples: [],
};

const at =
  (date: string, constellation: string) =>
  (dimension: string, level: number | 'not-relevant' | 'not-agreed', more: Partial<Placement> = {}): Placement => {
    const base = {
      framework: sosuFyn.id,
      edition: sosuFyn.edition,
      taxonomy: 'undervisere',
      dimension,
      date,
      constellation,
    };
    return (
      typeof level === 'number'
        ? { ...base, state: 'placed', level: `niveau-${level}`, ...more }
        : { ...base, state: level, ...more }
    ) as Placement;
  };

const march = at('2026-03-12', 'team-a');
const november = at('2026-11-18', 'team-a');

export const profileThen: Profile = {
  date: '2026-03-12',
  placements: [
    march('team-maal', 2),
    march('team-normer', 3),
    march('refleksion-og-videndeling', 2),
    march('tillid-og-mod', 4),
  ],
};

export const profileNow: Profile = {
  date: '2026-11-18',
  placements: [
    november('team-maal', 3, {
      towards: true,
      reason: 'Dagsordenen siger nu, hvad vi vil lære. Den første halve time går stadig med praktiske ting.',
    }),
    november('team-normer', 3),
    november('refleksion-og-videndeling', 'not-agreed', {
      reason: 'Nogle af os tænker på makkertimerne, andre på teammøderne.',
    }),
    november('tillid-og-mod', 3, {
      setbackCause: 'conditions-changed',
      reason: 'Vi har fået nyt skema og ses sjældnere.',
    }),
  ],
  nextStep: {
    dimension: 'team-maal',
    sentence: 'Vi vil slutte hvert møde med at skrive én beslutning ned og begynde det næste med den.',
  },
};

export const profileAnew: Profile = {
  date: '2026-11-18',
  placements: profileNow.placements.map((placement) => ({ ...placement, constellation: 'team-b' })),
};
