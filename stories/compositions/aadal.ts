import type { Framework, LocalizedText, Profile } from '@pejl/core';
import type { IndicatorFigures } from '@pejl/elements/indicator';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { profileOf } from '../progress-radar/profiles.ts';

const said = (da: string, en: string): LocalizedText => ({ da, en });

/** What the municipality of Ådal, which does not exist, asks itself. What else it shows, it has from others. */
export const aadal: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: 'august 2026',
  languages: ['da', 'en'],
  title: said('Vi lærer sammen i Ådal', 'Learning together in Ådal'),
  source: { institution: 'Ådal Kommune', title: 'Vi lærer sammen' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  indicators: [
    {
      id: 'laeselyst',
      title: said('Lyst til at læse', 'Joy in reading'),
      question: said(
        'Hvad gør højtlæsning ved elevernes lyst til at læse selv?',
        'What does reading aloud do to pupils’ wish to read for themselves?',
      ),
      dataSource: said('Et spørgeskema til 7. årgang hvert forår', 'A questionnaire in year 7 every spring'),
      description: said(
        'Hvor mange der læser for deres egen skyld hver uge.',
        'How many read for themselves every week.',
      ),
      state: 'in-use',
      unit: said('%', '%'),
      fromAnswers: true,
    },
    {
      id: 'foerste-besoeg',
      title: said('Nye kolleger', 'New colleagues'),
      question: said(
        'Hvornår får en ny kollega besøg i sin undervisning første gang?',
        'When is a new colleague’s teaching visited for the first time?',
      ),
      description: said(
        'Vi er ved at finde ud af, hvordan vi spørger, så det bliver til hjælp og ikke til kontrol.',
        'We are working out how to ask, so that it becomes a help and not a check.',
      ),
      state: 'being-developed',
    },
  ],
};

/** Made up, as Ådal is. */
export const aadalFigures: IndicatorFigures = {
  laeselyst: [
    { date: '2023', value: 58, answers: 402 },
    { date: '2024', value: 61, answers: 388 },
    { date: '2025', value: 60, answers: 411 },
    { date: '2026', value: 63, answers: 396 },
  ],
};

const answered = (date: string, answers: Parameters<typeof profileOf>[2]): Profile =>
  profileOf(sosuFyn, date, answers, { taxonomy: 'undervisere', constellation: 'grundforloeb' });

/** A team's year: some has moved on, one dimension stands lower since the timetable changed, one is not agreed on. */
export const teamsYear: readonly Profile[] = [
  answered('2025-11-20', [2, 3, 2, 3, 3]),
  answered('2026-03-12', [2, 3, 2, 4, 3]),
  answered('2026-11-18', ['3+', 3, 'not-agreed', 3, 3]),
];
