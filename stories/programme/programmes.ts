import type { Framework, LocalizedText, Programme, ProgrammeDates, ProgrammeStep } from '@pejl/core';
import { horsens } from '@pejl/frameworks/horsens';
import { ledereAfMedarbejdere } from '@pejl/frameworks/ledere-af-medarbejdere';

const said = (da: string, en: string): LocalizedText => ({ da, en });

/** Dates that a group of schools has given the leaders' programme; the last consultation has none yet. */
export const leadersDates: ProgrammeDates = {
  framework: ledereAfMedarbejdere.id,
  edition: ledereAfMedarbejdere.edition,
  programme: 'aktiviteter-for-ledere',
  steps: [
    { step: 'strategisk-moede', date: '2026-09-03', time: '13:00', place: 'Rådhuset, mødelokale 2' },
    { step: 'faellesdag', date: '2026-09-24', time: '08:30', place: 'Kulturhuset' },
    { step: 'ledelsessparring-1', date: '2026-10-22', time: '13:00' },
    { step: 'handlinger-i-praksis-1', date: '2026-10-23', until: '2026-12-04' },
    { step: 'ledelsessparring-2', date: '2026-12-10', time: '13:00' },
  ],
};

/** Two on one day, one out of order, a period that ends before it begins, a day that is none, a step that is gone. */
export const collidingDates: ProgrammeDates = {
  ...leadersDates,
  steps: [
    { step: 'strategisk-moede', date: '2026-09-31' },
    { step: 'faellesdag', date: '2026-09-24' },
    { step: 'ledelsessparring-1', date: '2026-09-24' },
    { step: 'handlinger-i-praksis-1', date: '2026-12-04', until: '2026-10-23' },
    { step: 'ledelsessparring-2', date: '2026-10-01' },
    { step: 'ledelsessparring-4', date: '2027-03-04' },
  ],
};

/** The meetings of one basic module, of which two are dated. */
export const moduleDates: ProgrammeDates = {
  framework: 'tre-kommuner',
  edition: '1',
  programme: 'fase-2',
  steps: [
    { step: 'basis-solo/1', date: '2027-01-11', time: '09:00', place: 'Kildeskolen, lokale 3' },
    { step: 'basis-solo/2', date: '2027-03-01', time: '09:00', place: 'Kildeskolen, lokale 3' },
  ],
};

/** The leaders' dates beside the reviews of Horsens' strategy: as a municipality's year has both. */
export const leadersInHorsens: Framework = { ...ledereAfMedarbejdere, strategies: horsens.strategies! };

const programme: Programme = {
  id: 'laesevaerksted',
  title: said('Læseværksted i Ådal', 'Reading workshop in Ådal'),
  steps: [
    { kind: 'session', id: 'moede', title: said('Første møde', 'First meeting'), hours: 2 },
    { kind: 'practice-period', id: 'proev', title: said('Prøv det af', 'Try it out'), weeks: { from: 3, to: 4 } },
  ],
};
const framework: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: 'august 2026',
  languages: ['da', 'en'],
  title: said('Ådals ramme', 'The frame of Ådal'),
  source: { institution: 'Ådal Kommune', title: 'Vi læser sammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  programmes: [programme],
};
const made = (change: Partial<Programme>, of: Partial<Framework> = {}): Framework => ({
  ...framework,
  programmes: [{ ...programme, ...change }],
  ...of,
});

export const ownWords: Framework = framework;
export const oneStep: Framework = made({ steps: programme.steps!.slice(0, 1) });
export const noSteps: Framework = made({ steps: [] });
export const manySteps: Framework = made({
  steps: Array.from({ length: 24 }, (_, index): ProgrammeStep =>
    index % 2
      ? { kind: 'practice-period', id: `p${index}`, title: said('I praksis', 'In practice'), weeks: { from: 2, to: 2 } }
      : {
          kind: 'session',
          id: `m${index}`,
          title: said(`Møde ${index / 2 + 1}`, `Meeting ${index / 2 + 1}`),
          hours: 1.5,
        },
  ),
});
export const longWords: Framework = made({
  title: said(
    'Kompetenceudviklingsstrategiimplementeringsforløb for specialundervisningsvejledere',
    'A programme with very long words in its title',
  ),
  steps: [
    {
      kind: 'session',
      id: 'moede',
      title: said('Undervisningsdifferentieringsafprøvningsopsamling', 'A session with a long name'),
      hours: 2,
      description: said(
        'Efteruddannelsesdeltagernes klasseledelsesobservationsskemaer bliver læst i fællesskab.',
        'The observation sheets are read together.',
      ),
    },
    { kind: 'practice-period', id: 'proev', title: said('Skolebestyrelseshøringsperiode', 'A period') },
  ],
});
export const brokenReferences: Framework = made({
  participantGroups: [
    { id: 'ledere', title: said('Ledere', 'Leaders') },
    { id: 'laerere', title: said('Lærere', 'Teachers') },
  ],
  steps: [
    { kind: 'session', id: 'moede', title: said('Møde', 'Meeting'), hours: 2, groups: ['laerer'] },
    { kind: 'studietur', id: 'tur', title: said('Tur til Aarhus', 'Trip to Aarhus') } as never,
    { kind: 'practice-period', id: 'proev', title: said('Prøv det af', 'Try it out') },
  ],
});
export const englishOnly: Framework = {
  ...made({
    title: { en: 'Reading workshop' },
    steps: [
      { kind: 'session', id: 'moede', title: { en: 'First meeting' }, hours: 2 },
      { kind: 'practice-period', id: 'proev', title: { en: 'Try it out' }, weeks: { from: 3, to: 4 } },
    ],
  }),
  languages: ['en'],
};
