import type { DimensionChange, SetbackCause } from '@pejl/core';
import type { MatrixWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

export interface TaxonomyMatrixMessages extends MatrixWords {
  readonly levelHeading: string;
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
  readonly causeUnsaid: string;
  readonly causes: Readonly<Record<SetbackCause, string>>;
  sinceDate(date: string): string;
  readonly newConstellation: string;
  readonly example: string;
  missing(dimensions: string): string;
  readonly unsaved: string;
  readonly previous: string;
  readonly following: string;
  position(number: number, count: number): string;
  basedOn(institution: string, title: string): string;
  date(date: string): string;
  otherEdition(edition: string): string;
}

const day = (date: string, lang: string): string => {
  const at = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? date : at.toLocaleDateString(lang, { dateStyle: 'medium', timeZone: 'UTC' });
};

/** What happened, told the same way whichever way it went. */
const changed =
  (words: { same: string; first: string; fromTo(from: string, to: string): string }) =>
  ({ kind }: DimensionChange, from: string, to: string): string => {
    if (kind === 'unanswered') return '';
    if (kind === 'unchanged') return words.same;
    return kind === 'first' ? words.first : words.fromTo(from, to);
  };

const da: TaxonomyMatrixMessages = {
  level: (number, name) => name || `Niveau ${number}`,
  levelIn: (number, name) => (name ? `»${name}«` : `niveau ${number}`),
  answerIn: (answer) => `»${answer.toLocaleLowerCase('da')}«`,
  levelHeading: 'Niveau',
  dimension: 'Dimension',
  unanswered: 'Ubesvaret',
  notRelevant: 'Ikke relevant nu',
  notAgreed: 'Vi er ikke enige endnu',
  towards: (level) => `på vej mod ${level}`,
  change: changed({ same: 'Som før', first: 'Ny siden sidst', fromTo: (from, to) => `Fra ${from} til ${to}` }),
  before: 'Før',
  now: 'Nu',
  since: 'Siden da',
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
  reasonNotKept: 'Begrundelsen kommer med, når I har valgt et ståsted.',
  cause: 'Hvad er der sket siden?',
  causeUnsaid: 'Ikke sagt',
  causes: {
    'conditions-changed': 'Vores vilkår har ændret sig',
    challenge: 'Vi har mødt en udfordring',
    'new-constellation': 'Teamet er sat sammen på ny',
    'stricter-eye': 'Vi ser skarpere på os selv',
  },
  sinceDate: (date) => `Siden ${date}`,
  newConstellation: 'Teamet er sat sammen på ny siden da. Læs før og nu som to hold, der hver har sit ståsted.',
  example: 'Eksempel',
  missing: (dimensions) => `I mangler at tage stilling til: ${dimensions}.`,
  unsaved: 'Det, I vælger her, gemmes ikke, før siden selv gør det.',
  previous: 'Forrige',
  following: 'Næste',
  position: (number, count) => `Dimension ${number} af ${count}`,
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
  date: (date) => day(date, 'da'),
  otherEdition: (edition) => `Valgt ud fra udgave ${edition}`,
};

const en: TaxonomyMatrixMessages = {
  level: (number, name) => name || `Level ${number}`,
  levelIn: (number, name) => (name ? `“${name}”` : `level ${number}`),
  answerIn: (answer) => `“${answer.toLocaleLowerCase('en')}”`,
  levelHeading: 'Level',
  dimension: 'Dimension',
  unanswered: 'Unanswered',
  notRelevant: 'Not relevant now',
  notAgreed: 'We do not agree yet',
  towards: (level) => `on the way to ${level}`,
  change: changed({ same: 'As before', first: 'New since then', fromTo: (from, to) => `From ${from} to ${to}` }),
  before: 'Before',
  now: 'Now',
  since: 'Since then',
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
  reasonNotKept: 'The reason comes along once you have chosen where you stand.',
  cause: 'What has happened since?',
  causeUnsaid: 'Not said',
  causes: {
    'conditions-changed': 'Our conditions have changed',
    challenge: 'We have met a challenge',
    'new-constellation': 'The team was put together anew',
    'stricter-eye': 'We look at ourselves more sharply',
  },
  sinceDate: (date) => `Since ${date}`,
  newConstellation:
    'The team has been put together anew since then. Read before and now as two teams, each where it stands.',
  example: 'Example',
  missing: (dimensions) => `You have yet to decide on: ${dimensions}.`,
  unsaved: 'What you choose here is not saved until the page does so itself.',
  previous: 'Previous',
  following: 'Next',
  position: (number, count) => `Dimension ${number} of ${count}`,
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
  date: (date) => day(date, 'en-GB'),
  otherEdition: (edition) => `Chosen from edition ${edition}`,
};

export const taxonomyMatrixMessages: MessagePacks<TaxonomyMatrixMessages> = { da, en };
