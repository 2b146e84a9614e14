import type { Scale } from '@pejl/core';

/** The five levels of SOLO after Biggs and Collis, in our own words; the names of the phases and the hand signs are ours. */
export const soloScale: Scale = {
  id: 'solo',
  title: { da: 'SOLO-taksonomien', en: 'The SOLO taxonomy' },
  after: 'Biggs & Collis, 1982',
  description: {
    da: 'SOLO beskriver, hvordan en forståelse er bygget op: fra ingenting over én eller flere dele til en helhed, som man kan bruge nye steder. Et niveau gælder ét svar eller én opgave på et bestemt tidspunkt. Det siger ikke noget om, hvem eleven er.',
    en: 'SOLO describes how an understanding is built: from nothing, through one part or several, to a whole that can be used in new places. A level belongs to one answer or one task at one time. It says nothing about who the pupil is.',
  },
  phases: [
    {
      id: 'foer',
      title: { da: 'Før', en: 'Before' },
      description: {
        da: 'Man har ikke fat i noget af stoffet endnu.',
        en: 'Nothing of the subject has been grasped yet.',
      },
    },
    {
      id: 'kvantitativ',
      title: { da: 'Mere og mere', en: 'More and more' },
      description: {
        da: 'Den kvantitative fase: Man ved mere og mere, del for del.',
        en: 'The quantitative phase: knowing more and more, part by part.',
      },
    },
    {
      id: 'kvalitativ',
      title: { da: 'Dybere og dybere', en: 'Deeper and deeper' },
      description: {
        da: 'Den kvalitative fase: Delene hænger sammen og kan bruges i nye situationer.',
        en: 'The qualitative phase: the parts connect and can be used in new situations.',
      },
    },
  ],
  levels: [
    {
      id: 'praestrukturelt',
      title: { da: 'Præstrukturelt', en: 'Prestructural' },
      phase: 'foer',
      handSign: 'closed-fist',
      description: {
        da: 'Eleven har ikke fat i opgaven endnu. Svaret gentager måske spørgsmålet, handler om noget andet eller er et gæt.',
        en: 'The pupil has not grasped the task yet. The answer may repeat the question, be about something else or be a guess.',
      },
      learnerText: {
        da: 'Jeg ved ikke endnu, hvad det handler om.',
        en: 'I don’t know yet what it is about.',
      },
      nextText: {
        da: 'Spørg en makker eller en voksen: Hvad handler det om? Se på et eksempel sammen. Alle starter et sted.',
        en: 'Ask a partner or an adult: what is it about? Look at an example together. Everyone starts somewhere.',
      },
    },
    {
      id: 'unistrukturelt',
      title: { da: 'Unistrukturelt', en: 'Unistructural' },
      phase: 'kvantitativ',
      handSign: 'one-finger',
      description: {
        da: 'Eleven har fat i én ting, der hører til sagen. Eleven kan fx nævne den, finde den eller følge en enkel anvisning.',
        en: 'The pupil has grasped one relevant thing and can, for example, name it, find it or follow a simple instruction.',
      },
      learnerText: {
        da: 'Jeg ved én ting om det.',
        en: 'I know one thing about it.',
      },
      nextText: {
        da: 'Find én ting mere. Skriv den ned, eller tegn den. Spørg en anden: Hvad ved du om det?',
        en: 'Find one more thing. Write it down or draw it. Ask someone else: what do you know about it?',
      },
    },
    {
      id: 'multistrukturelt',
      title: { da: 'Multistrukturelt', en: 'Multistructural' },
      phase: 'kvantitativ',
      handSign: 'fingers-apart',
      description: {
        da: 'Eleven har fat i flere ting, der hører til sagen, men de står hver for sig. Eleven kan fx opregne dem, beskrive dem eller tage flere trin efter hinanden.',
        en: 'The pupil has grasped several relevant things, but each stands alone. The pupil can, for example, list them, describe them or carry out several steps one after the other.',
      },
      learnerText: {
        da: 'Jeg ved flere ting om det. Jeg kan ikke helt se endnu, hvordan de passer sammen.',
        en: 'I know several things about it. I can’t quite see yet how they fit together.',
      },
      nextText: {
        da: 'Læg to ting ved siden af hinanden. Hvad er ens? Hvad er forskelligt? Prøv at sige en sætning med »fordi«.',
        en: 'Put two things side by side. What is the same? What is different? Try to say a sentence with “because”.',
      },
    },
    {
      id: 'relationelt',
      title: { da: 'Relationelt', en: 'Relational' },
      phase: 'kvalitativ',
      handSign: 'fingers-linked',
      description: {
        da: 'Eleven ser, hvordan delene hænger sammen i en helhed. Eleven kan fx sammenligne, forklare årsager og bruge helheden på opgaver af samme slags.',
        en: 'The pupil sees how the parts connect into a whole. The pupil can, for example, compare, explain causes and use the whole on tasks of the same kind.',
      },
      learnerText: {
        da: 'Jeg kan se, hvordan det hele hænger sammen, og jeg kan sige hvorfor.',
        en: 'I can see how it all fits together, and I can say why.',
      },
      nextText: {
        da: 'Spørg: Hvad nu, hvis …? Lav én ting om, og se, hvad der sker. Hvor kan du ellers bruge det?',
        en: 'Ask: what if …? Change one thing and see what happens. Where else can you use it?',
      },
    },
    {
      id: 'udvidet-abstrakt',
      title: { da: 'Udvidet abstrakt', en: 'Extended abstract' },
      phase: 'kvalitativ',
      handSign: 'hand-opens',
      description: {
        da: 'Eleven tænker ud over selve opgaven. Eleven kan fx formulere et princip, stille en hypotese op, vurdere eller bruge tanken på noget helt nyt.',
        en: 'The pupil thinks beyond the task itself and can, for example, put a principle into words, form a hypothesis, evaluate, or use the idea on something quite new.',
      },
      learnerText: {
        da: 'Jeg kan bruge det, jeg har lært, på noget helt nyt.',
        en: 'I can use what I have learnt on something quite new.',
      },
      nextText: {
        da: 'Vis en anden, hvordan du tænkte. Find et nyt spørgsmål, som du gerne vil have svar på.',
        en: 'Show someone else how you were thinking. Find a new question that you would like to have answered.',
      },
    },
  ],
};
