// A framework of the tests' own, so that no test depends on what the kit ships. Plain frozen values: an element that
// changed what it is given would fail loudly.
import type { Claim, Descriptor, Framework, Placement, Profile } from '@pejl/core';

type Words = readonly [da: string, en: string];

const text = ([da, en]: Words) => ({ da, en });

/** Dimension by dimension, level by level; a cell that names others begins with their claims, carried on unchanged. */
const cells: Readonly<Record<string, readonly { readonly says: Words; readonly carries?: readonly number[] }[]>> = {
  aftaler: [
    { says: ['Vi laver aftaler, når noget brænder på.', 'We make agreements when something is urgent.'] },
    { says: ['Vi skriver vores aftaler ned samme dag.', 'We write our agreements down the same day.'] },
    { carries: [2], says: ['Vi ser på dem igen hver måned.', 'We look at them again every month.'] },
    {
      carries: [2],
      says: ['Vi siger til, når en aftale ikke holder.', 'We speak up when an agreement does not hold.'],
    },
    {
      carries: [2, 4],
      says: ['Nye kolleger finder aftalerne på egen hånd.', 'New colleagues find the agreements by themselves.'],
    },
  ],
  afproevning: [
    { says: ['Vi taler om, hvad vi kunne prøve.', 'We talk about what we could try.'] },
    { says: ['Én af os prøver noget og fortæller om det.', 'One of us tries something and tells of it.'] },
    { says: ['Vi prøver det samme i samme uge.', 'We try the same thing in the same week.'] },
    { says: ['Vi ser på elevernes svar, før vi går videre.', "We look at the learners' answers before we go on."] },
    { carries: [4], says: ['Vi dropper det, som ikke hjalp.', 'We drop what did not help.'] },
  ],
  langeord: [
    {
      says: [
        'Specialundervisningsvejledernes koordineringsmødereferater ligger i skolebestyrelsesmappen.',
        "The special needs advisers' meeting notes lie in the school board's folder.",
      ],
    },
    {
      says: [
        'Vi læser klasseledelsesobservationsskemaerne sammen.',
        'We read the classroom observation sheets together.',
      ],
    },
    {
      says: [
        'Vi aftaler en undervisningsdifferentieringsafprøvning.',
        'We agree on a trial of differentiated teaching.',
      ],
    },
    {
      carries: [3],
      says: [
        'Efteruddannelsesdeltagernes erfaringsopsamlingsdokument bliver brugt.',
        'The notes from those on further training are in use.',
      ],
    },
    {
      says: [
        'Kompetenceudviklingsstrategiarbejdsgruppen spørger os, før den skriver.',
        'The working group on professional development asks us before it writes.',
      ],
    },
  ],
};

const levels = [1, 2, 3, 4, 5];
const claimOf = (dimension: string, level: number): Claim => ({
  id: `${dimension}-${level}`,
  text: text(cells[dimension]![level - 1]!.says),
});

const descriptors: readonly Descriptor[] = Object.entries(cells).flatMap(([dimension, ofDimension]) =>
  ofDimension.map(({ carries = [] }, index) => ({
    level: `n${index + 1}`,
    dimension,
    claims: [...carries, index + 1].map((level) => claimOf(dimension, level)),
  })),
);

/** 3 dimensions by 5 levels, in Danish and English; the last dimension has the longest words we could make. */
export const fixtureFramework: Framework = frozen({
  formatVersion: 1,
  id: 'proeveskolen',
  edition: '2025',
  languages: ['da', 'en'],
  title: text(['Prøveskolens fælles ramme', "The test school's shared frame"]),
  source: { institution: 'Prøveskolen', title: 'Sådan arbejder vi sammen' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  taxonomies: [
    {
      id: 'samarbejde',
      title: text(['Samarbejde i team', 'Teams at work']),
      audience: 'teaching',
      levels: levels.map((number) => ({
        id: `n${number}`,
        ...(number === 5 && { name: text(['Sidder på rygraden', 'Second nature']) }),
      })),
      dimensions: [
        { id: 'aftaler', title: text(['Aftaler', 'Agreements']) },
        { id: 'afproevning', title: text(['Afprøvning', 'Trying things out']) },
        {
          id: 'langeord',
          title: text([
            'Videndelingsansvarlighedsfordeling og dokumentationstilgængelighed',
            'Sharing and finding what we know',
          ]),
        },
      ],
      descriptors,
    },
  ],
  examples: [
    {
      id: 'e1',
      on: { taxonomy: 'samarbejde', dimension: 'aftaler', level: 'n2' },
      kind: 'text',
      text: text(['Opslagstavlen på kontoret', 'The board in the office']),
    },
    {
      id: 'e2',
      on: { taxonomy: 'samarbejde', dimension: 'afproevning', level: 'n3' },
      kind: 'link',
      text: text(['Ugens afprøvning', 'The trial of the week']),
      url: 'https://example.org/uge',
    },
  ],
});

const placement = { framework: 'proeveskolen', edition: '2025', taxonomy: 'samarbejde' };

/** All that a profile can say: placed and on its way, not agreed, one dimension unanswered, claims and a next step. */
export const nowProfile: Profile = frozen({
  date: '2025-03-10',
  constellation: 'forår',
  placements: [
    {
      ...placement,
      dimension: 'aftaler',
      date: '2025-03-10',
      state: 'placed',
      level: 'n3',
      towards: true,
      reason: 'Vi skriver dem, men de er svære at finde.\nTo af os har ikke set dem.',
      setbackCause: 'new-constellation',
      constellation: 'forår',
    },
    {
      ...placement,
      dimension: 'afproevning',
      date: '2025-03-10',
      state: 'not-agreed',
      reason: 'Vi ser det forskelligt.',
    },
  ],
  metClaims: ['aftaler-2', 'aftaler-3'],
  nextStep: {
    dimension: 'aftaler',
    claims: ['aftaler-4'],
    sentence: 'Vi vil hænge aftalerne op, hvor vi drikker kaffe.',
  },
});

/** The same team half a year before, put together in another way, one level higher on the first dimension. */
export const earlierProfile: Profile = frozen({
  date: '2024-09-02',
  constellation: 'efterår',
  placements: [
    { ...placement, dimension: 'aftaler', date: '2024-09-02', state: 'placed', level: 'n4', constellation: 'efterår' },
    {
      ...placement,
      dimension: 'afproevning',
      date: '2024-09-02',
      state: 'placed',
      level: 'n2',
      constellation: 'efterår',
    },
  ],
});

/** Every dimension at its middle level or beyond, all in one constellation: nothing is left open. */
export const fullProfile: Profile = frozen({
  date: '2025-06-01',
  placements: Object.keys(cells).map((dimension, index): Placement => ({
    ...placement,
    dimension,
    date: '2025-06-01',
    state: 'placed',
    level: `n${index + 3}`,
  })),
});

/** Every text of the framework's first taxonomy in the language: what a reader must be able to find. */
export function textsOf(framework: Framework, lang: 'da' | 'en'): string[] {
  const [taxonomy] = framework.taxonomies ?? [];
  if (!taxonomy) return [];
  const found = [
    taxonomy.title,
    ...taxonomy.dimensions.map(({ title }) => title),
    ...taxonomy.levels.flatMap(({ name }) => (name ? [name] : [])),
    ...taxonomy.descriptors.flatMap(({ claims }) => claims.map((claim) => claim.text)),
    ...(framework.examples ?? []).map((example) => example.text),
  ];
  return [...new Set(found.map((one) => one[lang] ?? ''))];
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
