// A deck to measure with: 10 sets of 30 beacons, each with an example, always the same.
import type { Framework } from '@pejl/core';

const sets = [
  'Undervisere',
  'Vejledere',
  'Ledere',
  'Elever',
  'Praktiksteder',
  'Skemaplanlæggere',
  'Studiestøtte',
  'Køkken og kantine',
  'Kontor',
  'Teknisk service',
];
const acts = [
  'spørger en kollega, før jeg selv har svaret',
  'viser det, jeg prøver, mens det endnu ikke virker',
  'skriver ned, hvad jeg så, og ikke kun hvad jeg mener',
  'beder om at blive besøgt i det, jeg har sværest ved',
  'siger højt, når jeg har ændret mening, og hvad der fik mig til det',
];
const occasions = [
  'når ugen er travl',
  'når noget mislykkes',
  'på vores fælles møde',
  'over for en ny på holdet',
  'når vi planlægger sammen',
  'når vi ikke er enige',
];

/** Made up for the measurements, and of no institution. */
export const framework: Framework = {
  formatVersion: 1,
  id: 'bench-deck',
  edition: '1',
  languages: ['da'],
  title: { da: 'Pejlemærker til målinger' },
  source: { institution: 'Skolen ved Målebordet', title: 'Det styrer vi efter' },
  wording: 'paraphrase',
  licence: 'MIT',
  pejlemaerkeSets: sets.map((title, at) => ({
    id: `set-${at + 1}`,
    title: { da: title },
    pejlemaerker: acts.flatMap((act, index) =>
      occasions.map((occasion, other) => ({
        id: `beacon-${at + 1}-${index * occasions.length + other + 1}`,
        text: { da: `Jeg ${act}, ${occasion}.` },
        example: {
          da: `Fx tog jeg det op i uge ${10 + index + other}, ${occasion}, og vi aftalte, hvem der følger op hos ${title.toLocaleLowerCase('da')}.`,
        },
      })),
    ),
  })),
};

/** The set that is filtered to: neither the first nor the last. */
export const chosenSet = 'set-5';
