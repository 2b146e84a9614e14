import type { ActionPlanTemplate, DialogueMethod } from '@pejl/core';

/** What a school's own plan for phase 2 holds: built on the three questions, and with a stance on what change needs. */
export const schoolPlan: ActionPlanTemplate = {
  id: 'skolens-handleplan',
  title: { da: 'Skolens handleplan', en: 'The school’s action plan' },
  owner: { da: 'Skolen', en: 'The school' },
  scope: {
    da: 'Forandring og forankring på én skole i fase 2',
    en: 'Change and anchoring at one school in phase 2',
  },
  description: {
    da: 'Skolen ejer planen og laver den sammen med en bred kreds af medarbejdere. Den bygger på de tre læringsspørgsmål. Skolen prioriterer selv, hvad den arbejder med hvornår, og hvem der uddanner sig hvornår. Forvaltningen støtter så vidt muligt med vejledninger, processer og sparring.',
    en: 'The school owns the plan and makes it with a broad circle of its staff. It is built on the three learning questions. The school itself decides what to work on when, and who is to be trained when. As far as possible the administration supports it with guides, processes and consultation.',
  },
  fields: [
    {
      id: 'hvor-er-vi',
      title: { da: 'Hvor er vi?', en: 'Where are we?' },
      kind: 'text',
    },
    {
      id: 'hvor-vil-vi-hen',
      title: { da: 'Hvor vil vi gerne hen?', en: 'Where do we want to go?' },
      kind: 'text',
    },
    {
      id: 'hvordan-kommer-vi-derhen',
      title: { da: 'Hvordan kan vi komme derhen?', en: 'How can we get there?' },
      kind: 'list',
    },
    {
      id: 'hvad-hvornaar',
      title: { da: 'Hvad arbejder vi med hvornår?', en: 'What do we work on, and when?' },
      kind: 'dated-list',
      help: {
        da: 'Skolen vælger sit fokus undervejs.',
        en: 'The school chooses its focus along the way.',
      },
    },
    {
      id: 'hvem-hvornaar',
      title: { da: 'Hvem uddanner sig hvornår?', en: 'Who is to be trained, and when?' },
      kind: 'dated-list',
      help: {
        da: 'Hvilke grupper af medarbejdere får tilbudt kompetenceudvikling, og hvor mange ad gangen?',
        en: 'Which groups of staff are offered professional development, and how many at a time?',
      },
    },
    {
      id: 'forandringsagenter',
      title: {
        da: 'Organisering, tid og støtte til forandringsagenterne',
        en: 'Organisation, time and support for the change agents',
      },
      kind: 'text',
      help: {
        da: 'Skolen tager klart stilling til alle tre: Hvordan er LIC’er og andre lokale forandringsagenter organiseret? Hvilken tid har de? Hvilken støtte får de?',
        en: 'The school states clearly where it stands on all three. How are LICs and other local change agents organised? What time do they have? What support do they get?',
      },
    },
    {
      id: 'tid-til-at-oeve-sig',
      title: { da: 'Organisering og tid til at øve sig', en: 'Organisation and time to practise' },
      kind: 'text',
      help: {
        da: 'Det er et krav, at skolen tager stilling: Hvilke rammer skal der til, før viden og metoder bliver til praksis?',
        en: 'The school is required to decide: what does it take for knowledge and methods to become practice?',
      },
    },
    {
      id: 'kompetenceforloeb',
      title: { da: 'Kompetenceforløb for hele medarbejdergruppen', en: 'Courses for all the staff' },
      kind: 'list',
      help: {
        da: 'Skolen bestemmer indholdet. Det kan fx være fælles forståelse af opgaven, kollegial sparring, effektive møder eller organisering af skoledagen.',
        en: 'The school decides the content, for example a shared understanding of the task, peer consultation, effective meetings or how the school day is organised.',
      },
    },
  ],
};

/** A practice that school leaders of one of the three municipalities have set up among themselves. */
export const leaderVisits: DialogueMethod = {
  id: 'ledere-besoeger-hinanden',
  title: { da: 'Skoleledere besøger hinanden', en: 'School leaders visit each other' },
  description: {
    da: 'I en af de tre kommuner besøger skolelederne hver måned hinandens skoler.',
    en: 'In one of the three municipalities, school leaders visit each other’s schools every month.',
  },
  steps: [
    { id: 'besoeg', text: { da: 'Besøg en kollegas skole.', en: 'Visit a colleague’s school.' } },
    { id: 'observer', text: { da: 'Observer praksis.', en: 'Observe practice.' } },
    { id: 'feedback', text: { da: 'Giv hinanden feedback.', en: 'Give each other feedback.' } },
  ],
};
