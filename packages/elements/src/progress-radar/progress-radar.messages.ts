import type { DimensionChange } from '@pejl/core';
import type { RadarWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

export interface ProgressRadarMessages extends RadarWords {
  readonly nothing: string;
  readonly noProfiles: string;
  readonly broken: string;
  readonly picture: string;
  readonly keys: string;
  readonly table: string;
  readonly levels: string;
  readonly needle: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly notSaved: string;
  basedOn(institution: string, title: string): string;
}

// Months in words of our own: the first date that a browser formats costs more than the whole picture.
const months = {
  da: ' januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: ' January February March April May June July August September October November December'.split(' '),
};

/** A day of the calendar, `YYYY-MM-DD`, in words. */
const day = (date: string, stop: string, names: readonly string[]): string => {
  const [year, month, number] = date.split('-').map(Number);
  return `${number}${stop} ${names[month ?? 0]} ${year}`;
};

/** What happened, told the same way whichever way it went. */
const changed =
  (same: string, first: string, now: string, [away, on]: readonly [string, string]) =>
  ({ kind }: DimensionChange, from: string, to: string): string => {
    if (kind === 'unanswered') return '';
    if (kind === 'unchanged') return same;
    if (kind === 'towards' || kind === 'no-longer-towards') return `${now} ${to}`;
    return kind === 'first' ? first : `${away} ${from} ${on} ${to}`;
  };

const point = (dimension: string, date: string, standing: string): string => `${dimension}, ${date}: ${standing}`;
const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

const da: ProgressRadarMessages = {
  levelIn: (number, name) => (name ? `»${name}«` : `niveau ${number}`),
  answerIn: (answer) => `»${answer.toLocaleLowerCase('da')}«`,
  gaps: { unanswered: 'Ubesvaret', 'not-relevant': 'Ikke relevant nu', 'not-agreed': 'Vi er ikke enige endnu' },
  towards: (level) => `på vej mod ${level}`,
  change: changed('Som før', 'Ny siden sidst', 'Nu', ['Fra', 'til']),
  point,
  dimension: 'Dimension',
  since: (date) => `Siden ${date}`,
  date: (date) => day(date, '.', months.da),
  newConstellation: (before, now) =>
    `Teamet er sat sammen på ny mellem ${before} og ${now}. Læs dem som to hold, der hver har sit ståsted.`,
  otherEdition: (before, now) =>
    `${before} og ${now} er valgt ud fra hver sin udgave, så de samme ord kan have flyttet sig.`,
  leftOut: ({ olderDates, undated, otherTaxonomy, unknownLevel }) => [
    olderDates > 0 && `De fire nyeste datoer er med. ${counted(olderDates, 'En ældre', 'ældre')} er udeladt.`,
    undated > 0 && `${counted(undated, 'En profil', 'profiler')} uden dato er udeladt.`,
    otherTaxonomy > 0 && 'Ståsteder på andre taksonomier er udeladt: deres niveauer er ikke de samme.',
    unknownLevel > 0 && 'Et ståsted på et niveau, som taksonomien ikke har, står som ubesvaret.',
  ],
  nothing: 'Der er ingen taksonomi at vise endnu.',
  noProfiles: 'Teamet har ikke valgt et ståsted endnu.',
  broken: 'Profilen kan ikke vises. Det, I har gemt, er ikke gået tabt.',
  picture: 'Profil som billede',
  keys: 'Vælg et punkt, eller brug piletasterne. Det samme står i tabellen.',
  table: 'Som tabel',
  levels: 'Niveauerne hedder',
  needle: 'På vej mod næste niveau',
  saveSvg: 'Gem som SVG',
  savePng: 'Gem som PNG',
  notSaved: 'Billedet kunne ikke laves. Prøv igen.',
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: ProgressRadarMessages = {
  levelIn: (number, name) => (name ? `“${name}”` : `level ${number}`),
  answerIn: (answer) => `“${answer.toLocaleLowerCase('en')}”`,
  gaps: { unanswered: 'Unanswered', 'not-relevant': 'Not relevant now', 'not-agreed': 'We do not agree yet' },
  towards: (level) => `on the way to ${level}`,
  change: changed('As before', 'New since then', 'Now', ['From', 'to']),
  point,
  dimension: 'Dimension',
  since: (date) => `Since ${date}`,
  date: (date) => day(date, '', months.en),
  newConstellation: (before, now) =>
    `The team was put together anew between ${before} and ${now}. Read them as two teams, each where it stands.`,
  otherEdition: (before, now) =>
    `${before} and ${now} were chosen from different editions, so the same words may have moved.`,
  leftOut: ({ olderDates, undated, otherTaxonomy, unknownLevel }) => [
    olderDates > 0 && `The four newest dates are shown. ${counted(olderDates, 'One older is', 'older are')} left out.`,
    undated > 0 && `${counted(undated, 'A profile without a date is', 'profiles without a date are')} left out.`,
    otherTaxonomy > 0 && 'Placements on other taxonomies are left out: their levels are not the same.',
    unknownLevel > 0 && 'A placement on a level that the taxonomy lacks is shown as unanswered.',
  ],
  nothing: 'There is no taxonomy to show yet.',
  noProfiles: 'The team has not chosen where it stands yet.',
  broken: 'The profile cannot be shown. What you have saved is not lost.',
  picture: 'Profile as a picture',
  keys: 'Choose a point, or use the arrow keys. The table says the same.',
  table: 'As a table',
  levels: 'The levels are called',
  needle: 'On the way to the next level',
  saveSvg: 'Save as SVG',
  savePng: 'Save as PNG',
  notSaved: 'The picture could not be made. Try again.',
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const progressRadarMessages: MessagePacks<ProgressRadarMessages> = { da, en };
