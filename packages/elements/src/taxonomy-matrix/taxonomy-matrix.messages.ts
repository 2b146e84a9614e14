import type { ChangeKind, SetbackCause } from '@pejl/core';
import type { MatrixWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

/** What each language says in its own words. */
interface Texts {
  readonly levelHeading: string;
  readonly dimension: string;
  readonly unanswered: string;
  readonly notRelevant: string;
  readonly notAgreed: string;
  towards(level: string): string;
  /** A change, told the same way whichever way it went. */
  fromTo(from: string, to: string): string;
  /** What is told otherwise. */
  readonly changes: Readonly<Partial<Record<ChangeKind, string>>>;
  readonly reason: string;
  readonly nothing: string;
  readonly broken: string;
  readonly emptyCell: string;
  readonly standing: string;
  readonly hereNow: string;
  hereThen(date: string): string;
  onTheWay(level: string): string;
  readonly nextStep: string;
  readonly weDoThis: string;
  readonly tickClaims: string;
  readonly reasonNotKept: string;
  readonly cause: string;
  /** The causes to choose between; '' where none is said. */
  readonly causes: Readonly<Record<SetbackCause | '', string>>;
  sinceDate(date: string): string;
  readonly newConstellation: string;
  readonly astray: string;
  readonly example: string;
  missing(dimensions: string): string;
  readonly unsaved: string;
  readonly previous: string;
  readonly following: string;
  readonly of: string;
  basedOn(institution: string, title: string): string;
}

export interface TaxonomyMatrixMessages extends MatrixWords, Texts {
  /** Which dimension of how many. */
  position(number: number, count: number): string;
  /** A date as people say it; what is no date, as it was given. */
  date(date: string): string;
}

/** A pack from a language's own words: what follows from them is said in one place. */
const pack = (locale: string, quoted: (text: string) => string, texts: Texts): TaxonomyMatrixMessages => {
  const level = (number: number): string => `${texts.levelHeading} ${number}`;
  return {
    ...texts,
    level: (number, name) => name || level(number),
    levelIn: (number, name) => (name ? quoted(name) : level(number).toLowerCase()),
    answerIn: (answer) => quoted(answer.toLowerCase()),
    change: ({ kind }, from, to) => (kind === 'unanswered' ? '' : (texts.changes[kind] ?? texts.fromTo(from, to))),
    position: (number, count) => `${texts.dimension} ${number} ${texts.of} ${count}`,
    date: (date) => {
      const at = new Date(`${date}T00:00:00Z`);
      return isNaN(+at) ? date : at.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    },
  };
};

export const taxonomyMatrixMessages: MessagePacks<TaxonomyMatrixMessages> = {
  da: pack('da', (text) => `»${text}«`, {
    levelHeading: 'Niveau',
    dimension: 'Dimension',
    unanswered: 'Ubesvaret',
    notRelevant: 'Ikke relevant nu',
    notAgreed: 'Vi er ikke enige endnu',
    towards: (level) => `på vej mod ${level}`,
    fromTo: (from, to) => `Fra ${from} til ${to}`,
    changes: { unchanged: 'Som før', first: 'Ny siden sidst' },
    reason: 'Begrundelse',
    nothing: 'Der er ingen taksonomi at vise endnu.',
    broken: 'Taksonomien kan ikke vises. Det, I har skrevet, er ikke gået tabt.',
    emptyCell: 'Ingen beskrivelse',
    standing: 'Ståsted',
    hereNow: 'Her er vi nu',
    hereThen: (date) => `Her var vi ${date}`,
    onTheWay: (level) => `På vej mod ${level}`,
    nextStep: 'Vores næste skridt',
    weDoThis: 'Det gør vi',
    tickClaims: 'Kryds af, hvad vi gør',
    reasonNotKept: 'Begrundelsen kommer med, når I har valgt.',
    cause: 'Hvad er der sket siden?',
    causes: {
      '': 'Ikke sagt',
      'conditions-changed': 'Vores vilkår har ændret sig',
      challenge: 'Vi har mødt en udfordring',
      'new-constellation': 'Teamet er sat sammen på ny',
      'stricter-eye': 'Vi ser skarpere på os selv',
    },
    sinceDate: (date) => `Siden ${date}`,
    newConstellation: 'Teamet er sat sammen på ny siden da. Læs før og nu som to hold.',
    astray: 'Noget er valgt ud fra en anden udgave.',
    example: 'Eksempel',
    missing: (dimensions) => `I mangler at tage stilling til: ${dimensions}.`,
    unsaved: 'Det, I vælger her, bliver ikke gemt af sig selv.',
    previous: 'Forrige',
    following: 'Næste',
    of: 'af',
    basedOn: (institution, title) =>
      `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
  }),
  en: pack('en-GB', (text) => `“${text}”`, {
    levelHeading: 'Level',
    dimension: 'Dimension',
    unanswered: 'Unanswered',
    notRelevant: 'Not relevant now',
    notAgreed: 'We do not agree yet',
    towards: (level) => `on the way to ${level}`,
    fromTo: (from, to) => `From ${from} to ${to}`,
    changes: { unchanged: 'As before', first: 'New since then' },
    reason: 'Reason',
    nothing: 'There is no taxonomy to show yet.',
    broken: 'The taxonomy cannot be shown. What you have written is not lost.',
    emptyCell: 'No descriptor',
    standing: 'Where we stand',
    hereNow: 'We are here now',
    hereThen: (date) => `We were here ${date}`,
    onTheWay: (level) => `On the way to ${level}`,
    nextStep: 'Our next step',
    weDoThis: 'We do this',
    tickClaims: 'Tick what we do',
    reasonNotKept: 'The reason comes along once you have chosen.',
    cause: 'What has happened since?',
    causes: {
      '': 'Not said',
      'conditions-changed': 'Our conditions have changed',
      challenge: 'We have met a challenge',
      'new-constellation': 'The team was put together anew',
      'stricter-eye': 'We look at ourselves more sharply',
    },
    sinceDate: (date) => `Since ${date}`,
    newConstellation: 'The team has been put together anew since then. Read before and now as two teams.',
    astray: 'Some of this is from another edition.',
    example: 'Example',
    missing: (dimensions) => `You have yet to decide on: ${dimensions}.`,
    unsaved: 'What you choose here is not saved by itself.',
    previous: 'Previous',
    following: 'Next',
    of: 'of',
    basedOn: (institution, title) =>
      `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
  }),
};
