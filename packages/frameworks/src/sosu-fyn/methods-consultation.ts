import type { DialogueMethod } from '@pejl/core';

/** Methods in which one person brings a question and the others help to think. */
export const consultation: readonly DialogueMethod[] = [
  {
    id: 'kollegial-sparring',
    title: { da: 'Kollegial sparring', en: 'Peer consultation' },
    description: {
      da: 'Én har et spørgsmål fra sit arbejde, og de andre hjælper med at tænke. Den, der spørger, bestemmer, hvad sparringen skal handle om, og hvad svarene bliver brugt til.',
      en: 'One person has a question from work, and the others help to think. The one who asks decides what the conversation is about and what the answers are used for.',
    },
    roles: [
      {
        id: 'fokusperson',
        title: { da: 'Fokusperson', en: 'Focus person' },
        task: {
          da: 'Har et spørgsmål med og vælger selv, hvad der kan bruges.',
          en: 'Brings a question, and chooses what is of use.',
        },
      },
      {
        id: 'sparringspartnere',
        title: { da: 'Sparringspartnere', en: 'Consulting colleagues' },
        task: { da: 'Lytter, spørger og kommer med nye vinkler.', en: 'Listen, ask and offer new angles.' },
      },
      {
        id: 'tovholder',
        title: { da: 'Tovholder', en: 'Convenor' },
        task: {
          da: 'Holder øje med tiden og med, at alle får ordet.',
          en: 'Keeps an eye on the time, and on everybody getting a turn.',
        },
      },
    ],
    steps: [
      {
        id: 'spoergsmaalet',
        text: {
          da: 'Fokuspersonen siger, hvilket spørgsmål der skal arbejdes med.',
          en: 'The focus person says which question to work on.',
        },
        minutes: 3,
      },
      {
        id: 'fortaellingen',
        text: {
          da: 'Fokuspersonen fortæller. De andre lytter og afbryder ikke.',
          en: 'The focus person tells the story. The others listen and do not interrupt.',
        },
        minutes: 6,
      },
      {
        id: 'spoerg-efter',
        text: {
          da: 'På skift stiller de andre hver et spørgsmål, som gør sagen klarere. Råd venter lidt endnu.',
          en: 'In turn, each of the others asks a question that makes things clearer. Advice waits a little longer.',
        },
        minutes: 6,
      },
      {
        id: 'nye-vinkler',
        text: {
          da: 'På skift siger de andre, hvad de hører, og hvilke muligheder de ser. Fokuspersonen lytter.',
          en: 'In turn, the others say what they hear and what openings they see. The focus person listens.',
        },
        minutes: 9,
      },
      {
        id: 'valget',
        text: {
          da: 'Fokuspersonen siger, hvad der kan bruges, og hvad det første skridt bliver.',
          en: 'The focus person says what is of use, and what the first step will be.',
        },
        minutes: 3,
      },
      {
        id: 'runden',
        text: {
          da: 'Bordet rundt: I siger hver én ting, som I tager med.',
          en: 'Round the table: each says one thing to take away.',
        },
        minutes: 3,
      },
    ],
    origin: 'editor',
  },
  {
    id: 'ledelsessparring',
    title: { da: 'Ledelsessparring', en: 'Leadership consultation' },
    description: {
      da: 'Ledere hjælper hinanden med et spørgsmål fra deres arbejde med de team, de leder.',
      en: 'Leaders help each other with a question from their work with the teams they lead.',
    },
    roles: [
      {
        id: 'leder-med-spoergsmaal',
        title: { da: 'Leder med et spørgsmål', en: 'Leader with a question' },
        task: {
          da: 'Fortæller om sin ledelse og vælger selv det næste skridt.',
          en: 'Talks about his or her leadership, and chooses the next step.',
        },
      },
      {
        id: 'sparringspartnere',
        title: { da: 'Lederkolleger', en: 'Fellow leaders' },
        task: {
          da: 'Lytter, spørger åbent og siger, hvad de hører.',
          en: 'Listen, ask open questions and say what they hear.',
        },
      },
      {
        id: 'tidsholder',
        title: { da: 'Tidsholder', en: 'Timekeeper' },
        task: {
          da: 'Holder øje med tiden og med, at alle kommer til orde.',
          en: 'Keeps an eye on the time, and on everybody getting to speak.',
        },
      },
    ],
    steps: [
      {
        id: 'siden-sidst',
        text: {
          da: 'Bordet rundt: I fortæller hver, hvad I har prøvet siden sidst, og hvad der skete.',
          en: 'Round the table: each says what they have tried since last time, and what happened.',
        },
        minutes: 8,
      },
      {
        id: 'spoergsmaalet',
        text: {
          da: 'Én leder fortæller om sit spørgsmål. De andre lytter.',
          en: 'One leader talks about a question. The others listen.',
        },
        minutes: 7,
      },
      {
        id: 'spoerg-aabent',
        text: {
          da: 'På skift stiller de andre hver et åbent spørgsmål, og lederen svarer.',
          en: 'In turn, each of the others asks an open question, and the leader answers.',
        },
        minutes: 10,
      },
      {
        id: 'det-vi-hoerer',
        text: {
          da: 'På skift siger de andre, hvad de hører, og hvad det kan betyde for medarbejdere, elever og kursister. Lederen lytter.',
          en: 'In turn, the others say what they hear and what it may mean for staff, students and course participants. The leader listens.',
        },
        minutes: 8,
      },
      {
        id: 'skridtet',
        text: { da: 'Lederen siger, hvad det næste skridt bliver.', en: 'The leader says what the next step will be.' },
        minutes: 4,
      },
      {
        id: 'runden',
        text: {
          da: 'Bordet rundt: I siger hver, hvad I vil prøve inden næste gang.',
          en: 'Round the table: each says what they will try before next time.',
        },
        minutes: 8,
      },
    ],
    origin: 'editor',
  },
  {
    id: 'supervision',
    title: { da: 'Supervision', en: 'Supervision' },
    description: {
      da: 'En aftalt samtale, hvor en supervisor hjælper en eller flere med at se noget svært fra arbejdet i et nyt lys. Det, der bliver sagt, bliver i rummet.',
      en: 'An agreed conversation in which a supervisor helps one or more people to see something difficult from work in a new light. What is said stays in the room.',
    },
    roles: [
      {
        id: 'supervisor',
        title: { da: 'Supervisor', en: 'Supervisor' },
        task: {
          da: 'Leder samtalen, spørger og passer på rammen.',
          en: 'Leads the conversation, asks, and looks after its frame.',
        },
      },
      {
        id: 'fokusperson',
        title: { da: 'Fokusperson', en: 'Focus person' },
        task: { da: 'Har noget med fra arbejdet, som er svært.', en: 'Brings something from work that is hard.' },
      },
      {
        id: 'gruppe',
        title: { da: 'De andre i gruppen', en: 'The others in the group' },
        task: {
          da: 'Lytter og fortæller siden om det, de selv kan genkende.',
          en: 'Listen, and then say what is familiar to them.',
        },
      },
    ],
    steps: [
      {
        id: 'aftalen',
        text: {
          da: 'I aftaler, hvad I vil tale om, og hvad der bliver i rummet.',
          en: 'You agree on what to talk about and on what stays in the room.',
        },
        minutes: 5,
      },
      {
        id: 'fortaellingen',
        text: {
          da: 'Fokuspersonen fortæller. Alle andre lytter.',
          en: 'The focus person tells the story. Everybody else listens.',
        },
        minutes: 10,
      },
      {
        id: 'undersoegelsen',
        text: {
          da: 'Supervisoren spørger, og fokuspersonen tænker højt.',
          en: 'The supervisor asks, and the focus person thinks aloud.',
        },
        minutes: 15,
      },
      {
        id: 'genkendelsen',
        text: {
          da: 'På skift siger de andre, hvad de kan genkende, uden at give råd. Fokuspersonen lytter.',
          en: 'In turn, the others say what is familiar to them, without giving advice. The focus person listens.',
        },
        minutes: 10,
      },
      {
        id: 'det-naeste',
        text: {
          da: 'Fokuspersonen siger, hvad der ser anderledes ud nu, og hvad det næste bliver.',
          en: 'The focus person says what looks different now, and what comes next.',
        },
        minutes: 5,
      },
      {
        id: 'runden',
        text: {
          da: 'Bordet rundt: I siger hver kort, hvordan det var at være med.',
          en: 'Round the table: each says briefly what it was like to take part.',
        },
        minutes: 5,
      },
    ],
    origin: 'editor',
  },
];
