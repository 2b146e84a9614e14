import type { DialogueMethod } from '@pejl/core';

/** Methods in which people look at practice together in order to learn from it. */
export const learning: readonly DialogueMethod[] = [
  {
    id: 'reflekterende-team',
    title: { da: 'Reflekterende team', en: 'Reflecting team' },
    description: {
      da: 'To taler sammen, mens resten lytter. Så bytter de: De, der lyttede, taler højt med hinanden om det, de hørte, og de to lytter.',
      en: 'Two people talk while the rest listen. Then they swap: those who listened talk aloud with each other about what they heard, and the two listen.',
    },
    roles: [
      {
        id: 'fokusperson',
        title: { da: 'Fokusperson', en: 'Focus person' },
        task: {
          da: 'Fortæller om noget fra arbejdet, som er værd at tænke over.',
          en: 'Talks about something from work that is worth thinking about.',
        },
      },
      {
        id: 'interviewer',
        title: { da: 'Interviewer', en: 'Interviewer' },
        task: {
          da: 'Spørger nysgerrigt og holder øje med tiden.',
          en: 'Asks with curiosity, and keeps an eye on the time.',
        },
      },
      {
        id: 'team',
        title: { da: 'Det reflekterende team', en: 'The reflecting team' },
        task: {
          da: 'Lytter først. Taler så med hinanden og ikke til fokuspersonen.',
          en: 'Listens first. Then its members talk with each other, and not to the focus person.',
        },
      },
    ],
    steps: [
      {
        id: 'rammen',
        text: {
          da: 'Interviewer og fokusperson aftaler, hvad samtalen skal handle om.',
          en: 'The interviewer and the focus person agree on what the conversation is to be about.',
        },
        minutes: 3,
      },
      {
        id: 'samtalen',
        text: {
          da: 'Intervieweren spørger, og fokuspersonen fortæller. Teamet lytter uden at sige noget.',
          en: 'The interviewer asks, and the focus person tells the story. The team listens without speaking.',
        },
        minutes: 12,
      },
      {
        id: 'teamets-tur',
        text: {
          da: 'Teamet taler sammen om, hvad samtalen satte i gang. Alle får ordet én gang, før nogen får det igen. De to andre lytter.',
          en: 'The team talks about what the conversation brought to mind. Everybody speaks once before anybody speaks twice. The other two listen.',
        },
        minutes: 8,
      },
      {
        id: 'det-der-blev-haengende',
        text: {
          da: 'Fokuspersonen fortæller intervieweren, hvad der gjorde indtryk, og hvad der kan bruges. Teamet lytter.',
          en: 'The focus person tells the interviewer what made an impression and what is of use. The team listens.',
        },
        minutes: 4,
      },
      {
        id: 'runden',
        text: {
          da: 'Bordet rundt: I siger hver, hvad I selv har lært.',
          en: 'Round the table: each says what they have learnt.',
        },
        minutes: 3,
      },
    ],
    origin: 'editor',
  },
  {
    id: 'laeringssamtale',
    title: { da: 'Læringssamtale', en: 'Learning conversation' },
    description: {
      da: 'En samtale, der begynder med konkrete data og ender med noget, man vil prøve. Man ser først og tolker bagefter.',
      en: 'A conversation that begins with concrete data and ends with something to try. People look first and interpret afterwards.',
    },
    roles: [
      {
        id: 'ordstyrer',
        title: { da: 'Ordstyrer', en: 'Chair' },
        task: {
          da: 'Sørger for, at alle får talt, og at alle bliver hørt.',
          en: 'Makes sure that everybody speaks and everybody is heard.',
        },
      },
      {
        id: 'vaert-for-data',
        title: { da: 'Den, der har data med', en: 'The one who brings the data' },
        task: {
          da: 'Fortæller, hvor data kommer fra, og hvilket spørgsmål de handler om.',
          en: 'Says where the data come from and which question they are about.',
        },
      },
      {
        id: 'deltagere',
        title: { da: 'Deltagere', en: 'Participants' },
        task: { da: 'Ser, lytter og kommer hver med et bud.', en: 'Look, listen and each offer a view.' },
      },
    ],
    steps: [
      {
        id: 'spoergsmaal-og-data',
        text: {
          da: 'Data bliver lagt frem sammen med det spørgsmål, de handler om.',
          en: 'The data are laid out together with the question that they are about.',
        },
        minutes: 4,
      },
      {
        id: 'se-i-stilhed',
        text: {
          da: 'Alle ser på data i ro og skriver ned, hvad de lægger mærke til.',
          en: 'Everybody looks at the data in silence and writes down what they notice.',
        },
        minutes: 5,
      },
      {
        id: 'det-vi-ser',
        text: {
          da: 'Bordet rundt: I siger hver, hvad I ser. Ingen tolker endnu.',
          en: 'Round the table: each says what they see. Nobody interprets yet.',
        },
        minutes: 6,
      },
      {
        id: 'det-kan-betyde',
        text: {
          da: 'På skift giver I hver et bud på, hvad det kan betyde. Så taler I om det, I ser forskelligt på.',
          en: 'In turn, each says what it may mean. Then you talk about what you see differently.',
        },
        minutes: 12,
      },
      {
        id: 'det-vi-proever',
        text: {
          da: 'I vælger noget, I vil prøve, og aftaler, hvem der gør hvad.',
          en: 'You choose something to try, and agree on who does what.',
        },
        minutes: 8,
      },
      {
        id: 'naar-vi-ses',
        text: {
          da: 'I aftaler, hvornår I ser på det igen, og hvilke data I samler indtil da.',
          en: 'You agree on when to look at it again, and which data to gather until then.',
        },
        minutes: 5,
      },
    ],
    origin: 'editor',
  },
  {
    id: 'observation',
    title: { da: 'Observation', en: 'Observation' },
    description: {
      da: 'En kollega kommer på besøg og ser efter det, værten har bedt om. Bagefter fortæller begge, hvad de har set og lært.',
      en: 'A colleague visits and looks for what the host has asked about. Afterwards both tell what they have seen and learnt.',
    },
    roles: [
      {
        id: 'vaert',
        title: { da: 'Vært', en: 'Host' },
        task: { da: 'Vælger, hvad besøget skal handle om.', en: 'Chooses what the visit is about.' },
      },
      {
        id: 'gaest',
        title: { da: 'Gæst', en: 'Visitor' },
        task: {
          da: 'Ser efter og skriver ned, hvad der sker, uden at dømme.',
          en: 'Looks and writes down what happens, without judging.',
        },
      },
    ],
    steps: [
      {
        id: 'aftalen',
        text: {
          da: 'Værten siger, hvad gæsten skal se efter, og I aftaler, hvordan gæsten skriver det ned.',
          en: 'The host says what the visitor is to look for, and you agree on how the visitor writes it down.',
        },
        minutes: 10,
      },
      {
        id: 'besoeget',
        text: {
          da: 'Gæsten er med og skriver ned, hvad der sker.',
          en: 'The visitor is present and writes down what happens.',
        },
        minutes: 45,
      },
      {
        id: 'hver-for-sig',
        text: {
          da: 'Hver for sig skriver I de to eller tre vigtigste ting ned.',
          en: 'Each on your own, you write down the two or three things that matter most.',
        },
        minutes: 5,
      },
      {
        id: 'vaerten-foerst',
        text: { da: 'Værten fortæller først. Gæsten lytter.', en: 'The host speaks first. The visitor listens.' },
        minutes: 5,
      },
      {
        id: 'saa-gaesten',
        text: {
          da: 'Gæsten læser op, hvad der står i noterne. Værten lytter.',
          en: 'The visitor reads out what the notes say. The host listens.',
        },
        minutes: 5,
      },
      {
        id: 'sammen',
        text: {
          da: 'I taler om, hvad det kan betyde, og siger hver én ting, I vil prøve.',
          en: 'You talk about what it may mean, and each name one thing to try.',
        },
        minutes: 10,
      },
    ],
    origin: 'editor',
  },
];
