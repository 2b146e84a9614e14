// A programme and a year of the tests' own, so that no test depends on what the kit ships. Ådal is made up.
import type { Framework, ProgrammeDates } from '@pejl/core';

export const aadal: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Ådals ramme', en: 'Ådal’s frame' },
  source: { institution: 'Ådal Kommune', title: 'Sammen om læring' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  programmes: [
    {
      id: 'sammen-om-laesning',
      title: { da: 'Sammen om læsning', en: 'Reading together' },
      description: {
        da: 'Lærere og ledere øver sig i at tale om elevernes læsning.',
        en: 'Teachers and leaders practise talking about how pupils read.',
      },
      aims: [{ id: 'sprog', text: { da: 'At få et fælles sprog.', en: 'To share a language.' } }],
      participantGroups: [
        { id: 'ledere', title: { da: 'Ledere', en: 'Leaders' } },
        {
          id: 'laerere',
          title: { da: 'Lærere', en: 'Teachers' },
          description: { da: 'To fra hver skole.', en: 'Two from each school.' },
        },
      ],
      steps: [
        { kind: 'session', id: 'opstart', title: { da: 'Opstart', en: 'Kick-off' }, hours: 3 },
        {
          kind: 'practice-period',
          id: 'proev',
          title: { da: 'Prøv det af', en: 'Try it out' },
          weeks: { from: 4, to: 6, about: true },
          description: { da: 'Hver især, i egen klasse.', en: 'Each in their own class.' },
        },
        {
          kind: 'session',
          id: 'ledersparring',
          title: { da: 'Ledersparring', en: 'Leaders’ consultation' },
          hours: 1.5,
          groups: ['ledere'],
        },
        {
          kind: 'session',
          id: 'opsamling',
          title: {
            da: 'Erfaringsopsamling og læsevejledningskoordinering',
            en: 'What we learnt, and how to go on',
          },
        },
      ],
      moduleGroups: [
        {
          id: 'grund',
          title: { da: 'Grundmoduler', en: 'Basic modules' },
          offer: 'for-nearly-all',
          count: 3,
          course: {
            weeksApart: { from: 5, to: 6 },
            weeks: { from: 10, to: 12 },
            groupSize: { from: 10, to: 12 },
            instructors: 2,
          },
          modules: [
            {
              id: 'hoejt',
              title: { da: 'Læs højt', en: 'Read aloud' },
              description: { da: 'Om at læse højt for store elever.', en: 'About reading aloud to older pupils.' },
            },
            { id: 'samtale', title: { da: 'Samtaler om bøger', en: 'Talking about books' } },
          ],
        },
        {
          id: 'valg',
          title: { da: 'Valgmoduler', en: 'Modules to choose' },
          offer: 'by-choice',
          count: 1,
          modules: [{ id: 'tegn', title: { da: 'Tegneserier', en: 'Comics' } }],
        },
      ],
      instructorCourses: [
        {
          id: 'instruktoer',
          title: { da: 'Instruktører i højtlæsning', en: 'Instructors in reading aloud' },
          term: { da: 'foråret før', en: 'the spring before' },
          modules: ['hoejt'],
          trained: { from: 20, to: 20, about: true },
          continuePercent: { from: 50, to: 50 },
        },
      ],
    },
    { id: 'tomt', title: { da: 'Et forløb uden trin', en: 'A programme without steps' } },
  ],
  strategies: [
    {
      id: 'laesestrategi',
      title: { da: 'Læsestrategi', en: 'Reading strategy' },
      tracks: [],
      purposes: [],
      efforts: [],
      reviewCycles: [
        {
          id: 'maal',
          section: { da: 'Målene', en: 'The goals' },
          who: { da: 'Skolelederne', en: 'The heads' },
          rhythm: 'yearly',
          month: 3,
          about: true,
          description: { da: 'Når tallene fra årets prøver er kommet.', en: 'Once the year’s tests are in.' },
        },
        {
          id: 'hele',
          section: { da: 'Hele strategien', en: 'The whole strategy' },
          who: { da: 'Byrådet', en: 'The town council' },
          rhythm: 'when-needed',
        },
      ],
    },
  ],
};

export const aadalDates: ProgrammeDates = {
  framework: 'aadal',
  edition: '2026',
  programme: 'sammen-om-laesning',
  steps: [
    { step: 'opstart', date: '2026-09-03', time: '13:00', place: 'Ådalskolen, lokale 7' },
    { step: 'proev', date: '2026-09-04', until: '2026-10-09' },
    { step: 'hoejt/1', date: '2026-11-02' },
  ],
};

/** Dates that are worth a second look, each in its own way, and one that belongs to no step. */
export const collidingDates: ProgrammeDates = {
  ...aadalDates,
  steps: [
    { step: 'opstart', date: '2026-09-31' },
    { step: 'proev', date: '2026-10-09', until: '2026-09-04' },
    { step: 'ledersparring', date: '2026-10-08' },
    { step: 'opsamling', date: '2026-10-08' },
    { step: 'findes-ikke', date: '2026-12-24' },
  ],
};
