import type { ObservationState } from '@pejl/core';
import type { SignsWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

/** What each language says in its own words. */
interface Texts extends Omit<SignsWords, 'state'> {
  readonly notYet: string;
  readonly note: string;
  readonly states: Readonly<Record<ObservationState, string>>;
  readonly unknownState: string;
  readonly nothing: string;
  unknown(layer: string): string;
  readonly broken: string;
  readonly visit: string;
  readonly practice: string;
  readonly noteHint: string;
  readonly noteNotKept: string;
  readonly localExample: string;
  readonly localExampleHint: string;
  readonly here: string;
  readonly film: string;
  readonly mayShow: string;
  readonly ourSuggestion: string;
  readonly ourAddition: string;
  readonly earlier: string;
  edition(edition: string): string;
  readonly competences: string;
  left(date: string): string;
  move(date: string): string;
  readonly missing: string;
  missingParts(ids: string): string;
  readonly astray: string;
  readonly unsaved: string;
  readonly onPaper: string;
  basedOn(institution: string, title: string): string;
}

export interface PracticeSignsMessages extends SignsWords, Texts {
  /** A date as people say it. */
  date(date: string): string;
}

const pack = (locale: string, texts: Texts): PracticeSignsMessages => ({
  ...texts,
  state: (state) => (Object.hasOwn(texts.states, state) ? texts.states[state as ObservationState] : texts.unknownState),
  date: (date) => {
    const at = new Date(`${date}T00:00:00Z`);
    return isNaN(+at) ? date : at.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  },
});

export const practiceSignsMessages: MessagePacks<PracticeSignsMessages> = {
  da: pack('da', {
    layers: { learner: 'Børn og elever', staff: 'Medarbejdere', leadership: 'Ledere', municipality: 'Forvaltning' },
    states: { seen: 'Set', 'seen-often': 'Set tit', 'not-seen': 'Kigget efter og ikke set' },
    unknownState: 'Set på en måde, som vi ikke har ord for her',
    notYet: 'Ikke kigget efter endnu',
    note: 'Med egne ord',
    nothing: 'Der er ingen tegn at vise endnu.',
    unknown: (layer) => `Rammen har ingen tegn for laget »${layer}«. Ret det, eller lad det stå tomt.`,
    broken: 'Tegnene kan ikke vises. Det, I har skrevet, er ikke gået tabt.',
    visit: 'Hvilken dag kigger I?',
    practice:
      'Kig efter praksis, ikke efter personer. Skriv, hvad der skete – aldrig, hvem det var. At kigge efter noget uden at se det er også en iagttagelse.',
    noteHint: 'Hvad skete der? Ingen navne.',
    noteNotKept: 'Det kommer med, når I har valgt, hvad I så.',
    localExample: 'Sådan ser det ud hos os',
    localExampleHint: 'Et eksempel, som andre også kan have glæde af. Det kan vente.',
    here: 'Hos os',
    film: 'Film',
    mayShow: 'Kan vise',
    ourSuggestion: 'Vores forslag',
    ourAddition: 'Vores tilføjelse',
    earlier: 'Andre dage',
    edition: (edition) => `udgave ${edition}`,
    competences: 'Kompetencer bag tegnene',
    left: (date) => `Det, I har valgt, står ved ${date}.`,
    move: (date) => `Flyt det til ${date}`,
    missing: 'Ingen tegn er kigget efter endnu.',
    missingParts: (ids) =>
      `Noget henviser til et tegn eller et mål, der ikke findes her: ${ids}. Ret navnet i rammen. Resten vises, som det skal.`,
    astray: 'Noget er set ud fra en udgave med andre tegn. Det er ikke gået tabt.',
    unsaved: 'Det, I vælger og skriver her, bliver ikke gemt af sig selv.',
    onPaper: 'Sæt ét kryds ved det, I har kigget efter. Lad resten stå tomt.',
    basedOn: (institution, title) =>
      `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
  }),
  en: pack('en-GB', {
    layers: { learner: 'Children and pupils', staff: 'Staff', leadership: 'Leaders', municipality: 'Administration' },
    states: { seen: 'Seen', 'seen-often': 'Seen often', 'not-seen': 'Looked for and not seen' },
    unknownState: 'Seen in a way that we have no words for here',
    notYet: 'Not yet looked for',
    note: 'In your own words',
    nothing: 'There are no signs to show yet.',
    unknown: (layer) => `The framework has no signs of the layer “${layer}”. Correct it, or leave it empty.`,
    broken: 'The signs cannot be shown. What you have written is not lost.',
    visit: 'Which day are you looking?',
    practice:
      'Look for practice, not for people. Write what happened – never who it was. To look for something and not see it is an observation too.',
    noteHint: 'What happened? No names.',
    noteNotKept: 'It comes along once you have chosen what you saw.',
    localExample: 'What it looks like here',
    localExampleHint: 'An example that others may be glad of too. It can wait.',
    here: 'With us',
    film: 'Film',
    mayShow: 'May show',
    ourSuggestion: 'Our suggestion',
    ourAddition: 'Our addition',
    earlier: 'Other days',
    edition: (edition) => `edition ${edition}`,
    competences: 'Competences behind the signs',
    left: (date) => `What you have chosen stands at ${date}.`,
    move: (date) => `Move it to ${date}`,
    missing: 'No sign has been looked for yet.',
    missingParts: (ids) =>
      `Something refers to a sign or a goal that is not here: ${ids}. Mend the name in the framework. The rest is shown as it should be.`,
    astray: 'Some of this was seen from an edition with other signs. It is not lost.',
    unsaved: 'What you choose and write here is not saved by itself.',
    onPaper: 'Tick one box where you have looked. Leave the others empty.',
    basedOn: (institution, title) =>
      `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
  }),
};
