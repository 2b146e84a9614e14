import type { Concept } from '@pejl/core';

/** What one needs to know to use the scale: what is Biggs and Collis', and what is ours. */
export const soloConcepts: readonly Concept[] = [
  {
    id: 'solo',
    term: { da: 'SOLO', en: 'SOLO' },
    definition: {
      da: 'Structure of the Observed Learning Outcome: opbygningen af det læringsudbytte, man kan se. John B. Biggs og Kevin F. Collis beskrev i 1982 fem niveauer i de svar, elever giver på en opgave.',
      en: 'Structure of the Observed Learning Outcome. In 1982 John B. Biggs and Kevin F. Collis described five levels in pupils’ answers to tasks.',
    },
    seeAlso: ['solo-faser', 'niveau-for-en-opgave', 'haandtegn'],
  },
  {
    id: 'solo-faser',
    term: { da: 'kvantitativ og kvalitativ', en: 'quantitative and qualitative' },
    definition: {
      da: 'På det unistrukturelle og det multistrukturelle niveau ved man mere og mere: Det er det kvantitative. Fra det relationelle niveau bliver forståelsen en anden, fordi delene hænger sammen: Det er det kvalitative. Det præstrukturelle niveau ligger før begge dele.',
      en: 'At the unistructural and multistructural levels one knows more and more: that is the quantitative part. From the relational level on, understanding becomes different in kind, because the parts connect: that is the qualitative part. The prestructural level comes before both.',
    },
    points: [
      { id: 'foer', text: { da: 'Før: præstrukturelt.', en: 'Before: prestructural.' } },
      {
        id: 'kvantitativ',
        text: {
          da: 'Mere og mere: unistrukturelt og multistrukturelt.',
          en: 'More and more: unistructural and multistructural.',
        },
      },
      {
        id: 'kvalitativ',
        text: {
          da: 'Dybere og dybere: relationelt og udvidet abstrakt.',
          en: 'Deeper and deeper: relational and extended abstract.',
        },
      },
    ],
    seeAlso: ['solo'],
  },
  {
    id: 'niveau-for-en-opgave',
    term: { da: 'et niveau for en opgave', en: 'a level of a task' },
    definition: {
      da: 'Et niveau beskriver et svar, ikke en person. Den samme elev kan svare på ét niveau i dag og på et andet i morgen, og på flere niveauer samme dag i forskellige opgaver.',
      en: 'A level describes an answer, not a person. The same pupil may answer at one level today and at another tomorrow, and at several levels on the same day in different tasks.',
    },
    seeAlso: ['solo'],
  },
  {
    id: 'haandtegn',
    term: { da: 'håndtegn', en: 'hand signs' },
    definition: {
      da: 'Med et tegn kan en elev vise, hvor forståelsen er lige nu, uden at skulle sige det højt. Tegningerne her er Pejls egne. De hører ikke til Biggs og Collis’ bog, og en skole kan have andre tegn.',
      en: 'With a sign a pupil can show where their understanding is right now without having to say it aloud. The drawings here are Pejl’s own. They do not belong to the book by Biggs and Collis, and a school may have other signs.',
    },
    points: [
      {
        id: 'lukket-haand',
        text: { da: 'En lukket hånd: Jeg ved det ikke endnu.', en: 'A closed hand: I don’t know yet.' },
      },
      { id: 'en-finger', text: { da: 'Én finger: Jeg ved én ting.', en: 'One finger: I know one thing.' } },
      {
        id: 'spredte-fingre',
        text: { da: 'Spredte fingre: Jeg ved flere ting.', en: 'Fingers apart: I know several things.' },
      },
      {
        id: 'flettede-fingre',
        text: { da: 'Flettede fingre: Jeg ser sammenhængen.', en: 'Fingers linked: I see how it fits together.' },
      },
      {
        id: 'haanden-aabner-sig',
        text: {
          da: 'Hånden åbner sig: Jeg bruger det på noget nyt.',
          en: 'The hand opens: I use it on something new.',
        },
      },
    ],
    seeAlso: ['solo'],
    origin: 'editor',
  },
  {
    id: 'laeringsspoergsmaal',
    term: { da: 'de tre læringsspørgsmål', en: 'the three learning questions' },
    definition: {
      da: 'Hvor er man, hvor vil man hen, og hvordan kommer man derhen? De tre spørgsmål hører ikke til SOLO, men vi har taget dem med her, fordi niveauerne giver ord at svare med.',
      en: 'Where are we, where do we want to go, and how do we get there? The three questions do not belong to SOLO, but we include them here because the levels give people words to answer with.',
    },
    seeAlso: ['solo'],
    origin: 'editor',
  },
];
