import type { Strategy } from '@pejl/core';

import { efforts, throughout } from './efforts.ts';
import { purposes } from './purposes.ts';

/** One strategy for day care and schools. Tracks share a purpose and an effort by naming the same id. */
export const strategy: Strategy = {
  id: 'faelles-laering',
  title: { da: 'Fælles læring – stærkere resultater', en: 'Learning together – stronger results' },
  description: {
    da: 'Dagtilbud og skoler i Horsens har én overordnet strategi sammen. Den fører de værdier og indsatser videre, som kommunen arbejdede med i et program af samme navn i 2015–17. Den skal støtte, at vi når målene for læring, trivsel og personlig mestring, og den bygger på viden om, hvilke indsatser der virker for børnene. De konkrete aktiviteter kan være forskellige i dagtilbud og i skoler. Det hele handler om børnene.',
    en: 'Day care and schools in Horsens share one overall strategy. It carries on the values and efforts of a programme of the same name from 2015 to 2017. It is to help us reach the goals for learning, wellbeing and personal mastery, and it builds on knowledge of which efforts work for the children. The actual activities may differ between day care and schools. It is all about the children.',
  },
  goalAreas: ['laering', 'trivsel', 'personlig-mestring'],
  tracks: [
    {
      id: 'synlig-og-maalstyret-laering',
      title: { da: 'Synlig og målstyret læring', en: 'Visible, goal-directed learning' },
      description: {
        da: 'Vi vil noget sammen med børnene, og vi ved, hvad det er. Dagtilbud og skoler tilrettelægger læring på hver deres måde, men altid ud fra den børnegruppe, de har, og ud fra et udviklende tankesæt. Indsatserne skal gøre ledere og personale dygtigere til at arbejde målstyret og til at gøre læringen synlig for børn og elever.',
        en: 'There is something that we want to do together with the children, and we know what it is. Day care and schools plan learning each in their own way, but always from the group of children they have, and from a growth mindset. The efforts are to make leaders and staff better at working towards goals and at making learning visible to children and pupils.',
      },
      purposes: ['synlig-udvikle', 'synlig-system', 'synlig-effekt'],
      efforts: ['ramme-synlig-laering', 'synlig-laering-overalt', 'personalets-data', 'kompetencer-synlig-laering'],
    },
    {
      id: 'professionelle-laeringsfaellesskaber',
      title: { da: 'Professionelle læringsfællesskaber', en: 'Professional learning communities' },
      description: {
        da: 'Professionelle læringsfællesskaber er grundprincippet i en læringskultur, hvor alle lærer: børn og elever, medarbejdere og ledere. De skal få børnenes læring, trivsel og personlige mestring til at vokse. De professionelle undersøger, analyserer og reflekterer sammen, så de bliver dygtigere og skaber ny praksis, som børnene får gavn af. Det er et opgør med selvstændighedskulturen og med synsninger.',
        en: 'Professional learning communities are the basic principle of a learning culture in which everybody learns: children and pupils, staff and leaders. They are to help the children’s learning, wellbeing and personal mastery to grow. Professionals inquire, analyse and reflect together, so that they become better at their work and create new practice that benefits the children. That is a break with the go-it-alone culture and with unsupported opinions.',
      },
      purposes: ['plf-laeringskultur', 'plf-viden-og-data', 'faelles-laeringskultur'],
      efforts: ['ramme-plf', 'plf-standard-overalt', 'plf-funktioner', 'personalets-data', 'kompetencer-plf'],
    },
    {
      id: 'ledelse-af-laering',
      title: { da: 'Ledelse af læring', en: 'Leadership of learning' },
      description: {
        da: 'Lederen leder læring hos både børn og medarbejdere og lærer selv med. Målet er en læringskultur, hvor alle hele tiden lærer og udvikler sig. Medarbejderne lærer ligesom børnene ud fra et udviklende tankesæt. Det er lederens opgave at skabe betingelserne for det.',
        en: 'The leader leads learning among children and staff alike, and learns along with them. The aim is a learning culture in which everybody is always learning and developing. Like the children, staff learn from a growth mindset. It is the leader’s task to create the conditions for that.',
      },
      purposes: ['ledelse-af-laering-udvikle', 'ledelse-af-kerneopgaven', 'faelles-laeringskultur'],
      efforts: [
        'fokus-paa-kerneopgaven',
        'samarbejds-og-laeringskultur',
        'kapacitet',
        'faglig-viden',
        'relevante-data',
        'professionelle-standarder',
        'rammer-om-plf',
        'foelge-op-paa-resultater',
        'interne-supportfunktioner',
        'sammenhaeng-og-helhed',
      ],
    },
  ],
  purposes,
  efforts,
  throughout,
  // The directors look at all of it once a year, but that yearly look moves only the sections on activities.
  reviewCycles: [
    {
      id: 'selve-strategien',
      section: { da: 'Selve strategien', en: 'The strategy itself' },
      who: { da: 'De pædagogiske chefer', en: 'The education directors' },
      rhythm: 'when-needed',
      description: {
        da: 'Strategien er dynamisk. De pædagogiske chefer tager den op hvert år omkring oktober, når budgetaftalen er på plads, men den bliver stående år efter år. Den bliver først revideret, når cheferne vurderer, at der er behov for det.',
        en: 'The strategy is a living one. The education directors take it up every year around October, once the budget has been agreed, but it stands from year to year. It is revised only when they judge that there is a need.',
      },
    },
    {
      id: 'konkrete-aktiviteter',
      section: { da: 'Afsnittene om konkrete aktiviteter', en: 'The sections on specific activities' },
      who: { da: 'De pædagogiske chefer', en: 'The education directors' },
      rhythm: 'yearly',
      month: 10,
      about: true,
      description: {
        da: 'Når cheferne tager strategien op efter budgetaftalen, kan de justere disse afsnit. Det kan ske én gang om året.',
        en: 'When the directors take the strategy up after the budget agreement, they may adjust these sections. That can happen once a year.',
      },
    },
  ],
};
