// A framework to measure with: 5 dimensions by 5 levels, about 170 characters a cell, always the same.
import type { Claim, Framework, Placement, Profile } from '@pejl/core';

const dimensions = [
  { id: 'plan', title: 'Planer og aftaler', about: 'planerne for de næste uger' },
  { id: 'help', title: 'Hjælp mellem kolleger', about: 'hjælpen til den nye på holdet' },
  { id: 'look', title: 'Besøg hos hinanden', about: 'besøgene i hinandens timer' },
  { id: 'data', title: 'Viden om det, der virker', about: 'svarene fra vores egne elever' },
  { id: 'lead', title: 'Støtte fra ledelsen', about: 'støtten fra vores nærmeste leder' },
] as const;

const levels: readonly (readonly [first: (about: string) => string, second: string])[] = [
  [
    (about) => `Vi taler om ${about}, når en af os spørger, og hver finder sit eget svar.`,
    'Det, der lykkes for den ene, hører de andre mest om ved kaffen, og intet skrives ned.',
  ],
  [
    (about) => `Vi har ${about} på dagsordenen hver måned, og en af os skriver en linje.`,
    'Vi lover hinanden at prøve en ting af, men spørger sjældent, hvad der kom ud af den.',
  ],
  [
    (about) => `Vi beslutter sammen, hvad ${about} skal føre til, og hvem der begynder.`,
    'På det næste møde fortæller hver af os, hvad vi gjorde, og hvad vi så, at det gav.',
  ],
  [
    (about) => `Vi prøver ${about} af i en aftalt periode og ser på det samme hos os alle.`,
    'Vi holder det op mod det, vi troede ville ske, og laver om på det, der ikke bar frugt.',
  ],
  [
    (about) => `Vi deler ${about} med andre team og henter deres erfaringer ind hos os.`,
    'Når noget ændrer sig omkring os, finder vi selv tilbage til det, vi ved virker her.',
  ],
];

const id = (level: number): string => `level-${level + 1}`;

/** Made up for the measurements, and of no institution. */
export const framework: Framework = {
  formatVersion: 1,
  id: 'bench',
  edition: '1',
  languages: ['da'],
  title: { da: 'Ramme til målinger' },
  source: { institution: 'Skolen ved Målebordet', title: 'Sådan arbejder vi' },
  wording: 'paraphrase',
  licence: 'MIT',
  taxonomies: [
    {
      id: 'team',
      title: { da: 'Sådan arbejder vores team' },
      levels: levels.map((_, level) => ({ id: id(level) })),
      dimensions: dimensions.map(({ id: dimension, title }) => ({ id: dimension, title: { da: title } })),
      descriptors: dimensions.flatMap(({ id: dimension, about }) =>
        levels.map(([first, second], level) => ({
          level: id(level),
          dimension,
          claims: [first(about), second].map((da, index): Claim => ({
            id: `${dimension}-${level}-${index}`,
            text: { da },
          })),
        })),
      ),
    },
  ],
};

const date = '2026-03-02';
const base = { framework: 'bench', edition: '1', taxonomy: 'team', date } as const;
const placements: readonly Placement[] = [
  { ...base, dimension: 'plan', state: 'placed', level: id(1) },
  {
    ...base,
    dimension: 'help',
    state: 'placed',
    level: id(2),
    towards: true,
    reason: 'Vi begyndte i januar, og det holder.',
  },
  { ...base, dimension: 'look', state: 'not-agreed' },
  { ...base, dimension: 'data', state: 'placed', level: id(0) },
];

/** A team that has answered four of the five. */
export const profile: Profile = { date, placements };
