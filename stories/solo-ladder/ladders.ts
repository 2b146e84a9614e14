import type { Framework, LearnerReflection, ScaleLevel } from '@pejl/core';
import { solo } from '@pejl/frameworks/solo';

const [scale] = solo.scales!;
const idOf = (level: number): string => scale!.levels[level]!.id;

/** A learner in year 4, halfway through fractions. */
export const reflection: LearnerReflection = {
  framework: solo.id,
  edition: solo.edition,
  scale: scale!.id,
  date: '2026-11-12',
  about: 'Brøker',
  now: idOf(2),
  towards: idOf(3),
  whereNow: 'Jeg ved, hvad en halv og en kvart er. Jeg kan tegne dem som pizza.',
  whereTo: 'Jeg vil kunne forklare, hvorfor 2/4 er det samme som 1/2.',
  how: 'Jeg lægger to tegninger ved siden af hinanden.\nJeg viser dem til Ida.',
};

/** Something brand new. */
export const newToMe: LearnerReflection = {
  framework: solo.id,
  edition: solo.edition,
  scale: scale!.id,
  date: '2026-11-12',
  about: 'Kinesiske skrifttegn',
  now: idOf(0),
  towards: idOf(1),
};

const bare: Omit<Framework, 'languages' | 'title' | 'scales'> = {
  formatVersion: 1,
  id: 'proeve',
  edition: '1',
  source: { institution: 'Prøveskolen', title: 'Stiger' },
  wording: 'original',
  licence: 'CC0-1.0',
};

/** A ladder of a school's own: three steps, no phases, no hand signs. */
export const ownLadder: Framework = {
  ...bare,
  languages: ['da'],
  title: { da: 'Stiger' },
  scales: [
    {
      id: 'tre-trin',
      title: { da: 'Vores tre trin' },
      levels: [
        ['se', 'Se', 'Jeg har set andre gøre det.'],
        ['proeve', 'Prøve', 'Jeg har prøvet det med hjælp.'],
        ['vise', 'Vise', 'Jeg kan vise det til en ven.'],
      ].map(([id, title, learnerText]): ScaleLevel => ({
        id: id!,
        title: { da: title! },
        description: { da: 'Et af tre trin, som klassen selv har fundet på.' },
        learnerText: { da: learnerText! },
      })),
    },
  ],
};

export const englishOnly: Framework = {
  ...bare,
  languages: ['en'],
  title: { en: 'Ladders' },
  scales: [
    {
      id: 'see-try-share',
      title: { en: 'See, try, share' },
      levels: ['See', 'Try', 'Share'].map((title) => ({
        id: title.toLowerCase(),
        title: { en: title },
        description: { en: `Somebody can ${title.toLowerCase()} it.` },
      })),
    },
  ],
};

/** Seven levels, the most there can be, of words that are hard to break. */
export const longWords: Framework = {
  ...bare,
  languages: ['da'],
  title: { da: 'Stiger' },
  scales: [
    {
      id: 'lang',
      title: { da: 'Undervisningsdifferentieringsstigen' },
      phases: [{ id: 'fase', title: { da: 'Erfaringsopsamlingsperioden' } }],
      levels: Array.from({ length: 7 }, (_, index) => ({
        id: `trin-${index + 1}`,
        phase: 'fase',
        title: { da: 'Klassekonferenceforberedelse' },
        description: { da: 'Efteruddannelsesdeltagernes erfaringsopsamlingsdokument ligger fremme.' },
        learnerText: { da: 'Jeg kan klassekonferenceforberedelsesspørgsmålene.' },
      })),
    },
  ],
};
