import type { LearningQuestionKind } from '@pejl/core';
import type { LadderWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

/** Words for somebody of 8 to 15 years: short, and to the point. */
export interface SoloLadderMessages extends LadderWords {
  readonly here: string;
  readonly there: string;
  readonly nothing: string;
  unknown(scale: string): string;
  readonly broken: string;
  readonly fromBelow: string;
  readonly worthy: string;
  readonly try: string;
  readonly idea: string;
  readonly choose: Readonly<Record<'where-now' | 'where-to', string>>;
  readonly hints: Readonly<Record<LearningQuestionKind, string>>;
  readonly notSaid: string;
  readonly about: string;
  readonly elsewhere: string;
  readonly forAdults: string;
  after(names: string): string;
  date(date: string): string;
  readonly missing: string;
  readonly unsaved: string;
  basedOn(institution: string, title: string): string;
}

const dateIn =
  (locale: string) =>
  (date: string): string => {
    const at = new Date(`${date}T00:00:00Z`);
    return isNaN(+at) ? date : at.toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
  };

const da: SoloLadderMessages = {
  questions: { 'where-now': 'Hvor er jeg?', 'where-to': 'Hvor skal jeg hen?', how: 'Hvordan kommer jeg derhen?' },
  here: 'Her er jeg',
  there: 'Her vil jeg hen',
  standing: (now, towards) =>
    [now && `Her er jeg: »${now}«`, towards && `Her vil jeg hen: »${towards}«`].filter(Boolean).join('\n'),
  nothing: 'Der er ingen stige at vise endnu.',
  unknown: (scale) => `Rammen har ingen stige med id’et »${scale}«. Ret id’et, eller lad det stå tomt.`,
  broken: 'Stigen kan ikke vises. Det, du har skrevet, er ikke gået tabt.',
  fromBelow: 'Læs stigen nedefra og op.',
  worthy: 'Når noget er nyt, begynder alle nederst. Du kan stå ét sted i brøker og et andet sted i fodbold.',
  try: 'Prøv',
  idea: 'En idé',
  choose: {
    'where-now': 'Vælg »Her er jeg« på stigen, og skriv.',
    'where-to': 'Vælg »Her vil jeg hen« på stigen, og skriv.',
  },
  hints: {
    'where-now': 'Hvad ved du nu? Hvad kan du?',
    'where-to': 'Hvad vil du gerne forstå eller kunne?',
    how: 'Hvad gør du først? Hvem eller hvad kan hjælpe dig?',
  },
  notSaid: 'Det ved jeg ikke endnu',
  about: 'Hvad er du ved at lære?',
  elsewhere: 'Det, du skrev før, hører til en anden stige. Skriver du her, begynder du på et nyt ark.',
  forAdults: 'Til de voksne',
  after: (names) => `Efter ${names}.`,
  date: dateIn('da'),
  missing: 'Fortæl først, hvor du er. Vælg et trin, eller skriv.',
  unsaved: 'Det er dit. Det bliver ikke gemt af sig selv.',
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Kilden har ikke godkendt ordlyden.`,
};

const en: SoloLadderMessages = {
  questions: { 'where-now': 'Where am I?', 'where-to': 'Where am I going?', how: 'How do I get there?' },
  here: 'I am here',
  there: 'I want to go here',
  standing: (now, towards) =>
    [now && `I am here: “${now}”`, towards && `I want to go here: “${towards}”`].filter(Boolean).join('\n'),
  nothing: 'There is no ladder to show yet.',
  unknown: (scale) => `The framework has no ladder with the id “${scale}”. Correct the id, or leave it empty.`,
  broken: 'The ladder cannot be shown. What you have written is not lost.',
  fromBelow: 'Read the ladder from the bottom up.',
  worthy:
    'When something is new, everyone begins at the bottom. You can be in one place with fractions and in another with football.',
  try: 'Try this',
  idea: 'An idea',
  choose: {
    'where-now': 'Choose “I am here” on the ladder, and write.',
    'where-to': 'Choose “I want to go here” on the ladder, and write.',
  },
  hints: {
    'where-now': 'What do you know now? What can you do?',
    'where-to': 'What would you like to understand, or be able to do?',
    how: 'What do you do first? Who or what can help you?',
  },
  notSaid: 'I don’t know yet',
  about: 'What are you learning?',
  elsewhere: 'What you wrote before belongs to another ladder. If you write here, you begin a new sheet.',
  forAdults: 'For the adults',
  after: (names) => `After ${names}.`,
  date: dateIn('en-GB'),
  missing: 'First tell where you are. Choose a step, or write.',
  unsaved: 'This is yours. It is not saved by itself.',
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The source has not endorsed the wording.`,
};

export const soloLadderMessages: MessagePacks<SoloLadderMessages> = { da, en };
