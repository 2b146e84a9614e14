import { isDay, type DateFindingKind, type Span } from '@pejl/core';
import type { ProgrammeWords, YearWheelWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

/** What the result of the capacity calculator is told with. */
export interface CapacityWords {
  readonly rows: Readonly<Record<'groups' | 'groupSize' | 'instructorsNeeded' | 'atOnce' | 'waves' | 'weeks', string>>;
  span(span: Span): string;
  groups(participants: number, groups: Span, size: Span): string;
  misfit(size: Span): string;
  allAtOnce(needed: Span): string;
  waves(instructors: number, atOnce: number, waves: Span): string;
  tooFew(each: number): string;
  weeks(weeks: Span): string;
}

export interface ProgrammeMessages extends ProgrammeWords, YearWheelWords {
  readonly nothing: string;
  readonly broken: string;
  readonly empty: string;
  readonly aims: string;
  readonly participants: string;
  readonly steps: string;
  readonly practice: string;
  readonly instructorsFirst: string;
  readonly modules: string;
  meeting(number: number): string;
  readonly nextMeeting: string;
  readonly mayFall: string;
  readonly dating: {
    readonly date: string;
    readonly from: string;
    readonly until: string;
    readonly time: string;
    readonly place: string;
    readonly waits: string;
    missing(steps: string): string;
    readonly unsaved: string;
    otherProgramme(name: string): string;
  };
  readonly calendar: { readonly save: string; saved(events: number): string; readonly notSaved: string };
  readonly year: { readonly title: string; readonly empty: string; readonly noMonth: string };
  readonly capacity: CapacityWords & {
    readonly title: string;
    readonly participants: string;
    readonly instructors: string;
    readonly hint: string;
    readonly unknown: string;
    readonly nowhere: string;
    readonly start: string;
    readonly notKept: string;
  };
  basedOn(institution: string, title: string): string;
}

const noBreak = '\u00a0';

/** Dates, spans and lists as people of a language write them. */
const written = (locale: string, about: string, clock: (time: string) => string) => {
  const number = (value: number): string => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
  const span = ({ from, to, about: isAbout }: Span): string =>
    `${isAbout ? `${about} ` : ''}${from === to ? number(from) : `${number(from)}–${number(to)}`}`;
  // What is no day comes as it was written: a date that is counted on from would be another day than was meant.
  const day = (date: string): string => {
    const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    // The month stays with its day.
    return isDay(date)
      ? new Date(`${date}T00:00:00Z`).toLocaleDateString(locale, options).replace(/(\d\.?) /, `$1${noBreak}`)
      : date;
  };
  const month = (length: 'long' | 'short') => (of: number) =>
    new Date(Date.UTC(2026, of - 1, 15)).toLocaleDateString(locale, { month: length, timeZone: 'UTC' });
  return {
    number,
    span,
    days: (from: string, until?: string): string =>
      until && until !== from ? `${day(from)} – ${day(until)}` : day(from),
    when: (days: string, time: string, place: string): string =>
      [time ? `${days} ${clock(time)}` : days, place].filter(Boolean).join(', '),
    month: month('long'),
    shortMonth: (of: number): string => month('short')(of).slice(0, 3),
  };
};

/** As a line of its own begins. */
const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const findings =
  (texts: Readonly<Record<DateFindingKind, (other: string) => string>>) =>
  (kind: DateFindingKind, other: string): string =>
    texts[kind](other);

const inDanish = written('da', 'cirka', (time) => `kl.${noBreak}${time.replace(/^0/, '').replace(':', '.')}`);
const { span: spannet, number: tal } = inDanish;
const timer = (hours: number): string => `${tal(hours)}${noBreak}${hours === 1 ? 'time' : 'timer'}`;
const uger = (weeks: Span): string => (weeks.to ? `${spannet(weeks)} ${weeks.to === 1 ? 'uge' : 'uger'}` : '');

const da: ProgrammeMessages = {
  ...inDanish,
  nothing: 'Der er intet forløb at vise endnu.',
  broken: 'Forløbet kan ikke vises. Det, I har skrevet, er ikke gået tabt.',
  empty: 'Der er ingen trin i forløbet endnu.',
  aims: 'Formålet',
  participants: 'Hvem deltager',
  steps: 'Forløbet trin for trin',
  practice: 'I praksis',
  instructorsFirst: 'Først uddannes instruktører',
  modules: 'Moduler',
  total: (hours, sessions, known) => {
    const meetings = `${sessions}${noBreak}${sessions === 1 ? 'møde' : 'møder'}`;
    if (!known) return '';
    return known === sessions
      ? `${timer(hours)} i ${meetings}`
      : `${meetings}; ${timer(hours)} i de ${known}, hvor timerne er kendt`;
  },
  hours: timer,
  weeks: uger,
  together: 'Sammen',
  only: 'For sig',
  course: ({ groupSize, instructors, weeksApart, weeks }) => {
    const parts = [
      [
        groupSize && `hold på ${spannet(groupSize)}`,
        instructors && `med ${instructors} ${instructors === 1 ? 'instruktør' : 'instruktører'}`,
      ]
        .filter(Boolean)
        .join(' '),
      weeksApart && `${uger(weeksApart)} imellem`,
      weeks && `i alt ${uger(weeks)}`,
    ].filter(Boolean);
    return parts.length ? begun(`${parts.join(', ')}.`) : '';
  },
  meetings: (meetings) => `Det svarer til ${spannet(meetings)} ${meetings.to === 1 ? 'kursusgang' : 'kursusgange'}.`,
  between: (earliest, latest) => (earliest === latest ? earliest : `mellem ${earliest} og ${latest}`),
  offers: { 'for-nearly-all': 'For næsten alle', 'by-choice': 'Kan vælges til' },
  unnamed: (count) => `${count === 1 ? 'Et modul' : `${tal(count)} moduler`} mere er ikke navngivet i kilden.`,
  trained: (trained, percent, instructors) =>
    [
      trained && `${spannet(trained)} uddannes.`,
      percent &&
        `${spannet(percent)}${noBreak}% af dem ventes at fortsætte som instruktører${instructors ? `: ${spannet(instructors)}` : ''}.`,
    ]
      .filter((text) => text !== undefined)
      .map(begun)
      .join(' '),
  finding: findings({
    'no-day': (written) => `»${written}« findes ikke i kalenderen. Vælg en anden dag, så kommer den med.`,
    'ends-before-begins': () => 'Den sidste dag ligger før den første.',
    'same-day': (other) => `Ligger samme dag som »${other}«.`,
    'out-of-order': (other) => `Ligger før »${other}«, som kommer tidligere i forløbet.`,
  }),
  unknownKind: (step) => `»${step}« er et trin af en slags, som denne side ikke kender. Det vises uden mere.`,
  unknownName: (part, name) => `»${part}« nævner »${name}«, som ikke er i forløbet. Ret navnet i referencerammen.`,
  unknownStep: (when) => `En dato hører ikke til noget trin her og bliver stående: ${when}.`,
  summary: (title, steps, total, dated, modules) =>
    `${title}: ${[
      steps && `${steps} trin${total ? ` med ${total}` : ''}`,
      modules && `${modules} ${modules === 1 ? 'modul' : 'moduler'}`,
      steps && `${dated || 'ingen'} med dato`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  meeting: (number) => `${number}. kursusgang`,
  nextMeeting: 'Næste kursusgang',
  mayFall: 'Efter forløbets egne tal falder de næste:',
  dating: {
    date: 'Dato',
    from: 'Første dag',
    until: 'Sidste dag',
    time: 'Klokken',
    place: 'Sted',
    waits: 'Kommer med, når der er en dato.',
    missing: (steps) => `I mangler en dato til: ${steps}.`,
    unsaved: 'Det, I skriver her, bliver ikke gemt af sig selv.',
    otherProgramme: (name) =>
      `De datoer, siden har givet, hører til et andet forløb: »${name}«. Skriver I her, begynder I på nye.`,
  },
  calendar: {
    save: 'Hent datoerne til jeres kalender (.ics)',
    saved: (events) => `${events} ${events === 1 ? 'dato' : 'datoer'} er hentet.`,
    notSaved: 'Kalenderen kunne ikke laves.',
  },
  year: {
    title: 'Årshjul',
    empty: 'Der er hverken datoer eller noget, der vender tilbage, at vise endnu.',
    noMonth: 'Når der er brug for det',
  },
  yearly: 'Hvert år',
  aboutThen: 'Hvert år, omkring denne måned',
  more: (count) => `${count} mere står kun i listen.`,
  yearSummary: (dated, reviews) =>
    `${dated || 'Ingen'} ${dated === 1 ? 'dato' : 'datoer'} i året, og ${reviews ? `${reviews} afsnit, der tages op igen` : 'intet, der vender tilbage'}.`,
  capacity: {
    title: 'Hvor mange hold og instruktører?',
    participants: 'Deltagere',
    instructors: 'Instruktører, der er uddannet',
    hint: 'Instruktørerne uddannes først. Lad feltet stå tomt, hvis I ikke ved det endnu.',
    unknown: 'Kilden siger ikke, hvor mange der er på et hold, så her kan der ikke regnes.',
    nowhere: 'Forløbet har ingen hold at regne på.',
    start: 'Skriv, hvor mange der skal deltage.',
    notKept: 'Tallene bliver på siden her og gemmes ikke.',
    rows: {
      groups: 'Hold',
      groupSize: 'På hvert hold',
      instructorsNeeded: 'Instruktører, hvis alle hold er i gang på én gang',
      atOnce: 'Hold ad gangen med de instruktører, I har',
      waves: 'Gange efter hinanden',
      weeks: 'Uger fra første til sidste kursusgang',
    },
    span: spannet,
    groups: (participants, groups, size) =>
      `${tal(participants)} deltagere bliver til ${spannet(groups)} hold med ${spannet(size)} på hvert.`,
    misfit: (size) => `Tallet går ikke op i hold på ${spannet(size)}.`,
    allAtOnce: (needed) => `Skal alle hold være i gang på én gang, skal der ${spannet(needed)} instruktører til.`,
    waves: (instructors, atOnce, waves) =>
      `${tal(instructors)} instruktører kan have ${tal(atOnce)} hold ad gangen, så kurset køres ${spannet(waves)} ${waves.to === 1 ? 'gang' : 'gange efter hinanden'}.`,
    tooFew: (each) =>
      `Der skal ${each} instruktører til hvert hold, så der må uddannes flere, før det første hold begynder.`,
    weeks: (weeks) => `Det tager ${uger(weeks)}.`,
  },
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const inEnglish = written('en-GB', 'about', (time) => `at${noBreak}${time}`);
const { span: spanned, number: numbered } = inEnglish;
const hours = (count: number): string => `${numbered(count)}${noBreak}${count === 1 ? 'hour' : 'hours'}`;
const weeks = (count: Span): string => (count.to ? `${spanned(count)} ${count.to === 1 ? 'week' : 'weeks'}` : '');
const plural = (count: number, one: string, more = `${one}s`): string =>
  `${numbered(count)} ${count === 1 ? one : more}`;

const en: ProgrammeMessages = {
  ...inEnglish,
  nothing: 'There is no programme to show yet.',
  broken: 'The programme cannot be shown. What you have written is not lost.',
  empty: 'The programme has no steps yet.',
  aims: 'What it is for',
  participants: 'Who takes part',
  steps: 'The programme step by step',
  practice: 'In practice',
  instructorsFirst: 'Instructors are trained first',
  modules: 'Modules',
  total: (count, sessions, known) => {
    const meetings = plural(sessions, 'session').replace(' ', noBreak);
    if (!known) return '';
    return known === sessions
      ? `${hours(count)} in ${meetings}`
      : `${meetings}; ${hours(count)} in the ${known} whose hours are known`;
  },
  hours,
  weeks,
  together: 'Together',
  only: 'Apart',
  course: ({ groupSize, instructors, weeksApart, weeks: whole }) => {
    const parts = [
      [groupSize && `groups of ${spanned(groupSize)}`, instructors && `with ${plural(instructors, 'instructor')}`]
        .filter(Boolean)
        .join(' '),
      weeksApart && `${weeks(weeksApart)} apart`,
      whole && `${weeks(whole)} in all`,
    ].filter(Boolean);
    return parts.length ? begun(`${parts.join(', ')}.`) : '';
  },
  meetings: (meetings) => `That makes ${spanned(meetings)} ${meetings.to === 1 ? 'meeting' : 'meetings'}.`,
  between: (earliest, latest) => (earliest === latest ? earliest : `between ${earliest} and ${latest}`),
  offers: { 'for-nearly-all': 'For nearly everybody', 'by-choice': 'By choice' },
  unnamed: (count) => `${plural(count, 'more module')} ${count === 1 ? 'is' : 'are'} not named in the source.`,
  trained: (trained, percent, instructors) =>
    [
      trained && `${spanned(trained)} are trained.`,
      percent &&
        `${spanned(percent)}% of them are expected to go on as instructors${instructors ? `: ${spanned(instructors)}` : ''}.`,
    ]
      .filter((text) => text !== undefined)
      .map(begun)
      .join(' '),
  finding: findings({
    'no-day': (written) => `The calendar has no “${written}”. Choose another day, and it comes along.`,
    'ends-before-begins': () => 'The last day comes before the first.',
    'same-day': (other) => `Is on the same day as “${other}”.`,
    'out-of-order': (other) => `Comes before “${other}”, which is earlier in the programme.`,
  }),
  unknownKind: (step) => `“${step}” is a step of a kind that this page does not know. It is shown without more.`,
  unknownName: (part, name) =>
    `“${part}” names “${name}”, which is not in the programme. Correct the name in the framework.`,
  unknownStep: (when) => `A date belongs to no step here, and is left as it is: ${when}.`,
  summary: (title, steps, total, dated, modules) =>
    `${title}: ${[
      steps && `${plural(steps, 'step')}${total ? ` with ${total}` : ''}`,
      modules && plural(modules, 'module'),
      steps && `${dated || 'none'} with a date`,
    ]
      .filter(Boolean)
      .join(', ')}.`,
  meeting: (number) => `Meeting ${number}`,
  nextMeeting: 'Next meeting',
  mayFall: 'By the programme’s own figures the next ones fall:',
  dating: {
    date: 'Date',
    from: 'First day',
    until: 'Last day',
    time: 'Time',
    place: 'Place',
    waits: 'Comes along once there is a date.',
    missing: (steps) => `These have no date yet: ${steps}.`,
    unsaved: 'What you write here is not saved by itself.',
    otherProgramme: (name) =>
      `The dates that the page has given belong to another programme: “${name}”. If you write here, you begin on new ones.`,
  },
  calendar: {
    save: 'Save the dates for your calendar (.ics)',
    saved: (events) => `${plural(events, 'date')} saved.`,
    notSaved: 'The calendar could not be made.',
  },
  year: {
    title: 'Year wheel',
    empty: 'There are no dates yet, and nothing that returns.',
    noMonth: 'When there is a need for it',
  },
  yearly: 'Every year',
  aboutThen: 'Every year, about this month',
  more: (count) => `${count} more ${count === 1 ? 'stands' : 'stand'} in the list only.`,
  yearSummary: (dated, reviews) =>
    `${dated ? plural(dated, 'date') : 'No dates'} in the year, and ${reviews ? `${plural(reviews, 'review')} that ${reviews === 1 ? 'returns' : 'return'}` : 'nothing that returns'}.`,
  capacity: {
    title: 'How many groups and instructors?',
    participants: 'Participants',
    instructors: 'Instructors who are trained',
    hint: 'Instructors are trained first. Leave the field empty if you do not know yet.',
    unknown: 'The source does not say how many are in a group, so there is nothing to work out.',
    nowhere: 'The programme has no groups to work out.',
    start: 'Write how many are to take part.',
    notKept: 'The numbers stay on this page and are not saved.',
    rows: {
      groups: 'Groups',
      groupSize: 'In each group',
      instructorsNeeded: 'Instructors for all groups at the same time',
      atOnce: 'Groups at a time with the instructors you have',
      waves: 'Times, one after the other',
      weeks: 'Weeks from the first meeting to the last',
    },
    span: spanned,
    groups: (participants, groups, size) =>
      `${plural(participants, 'participant')} make ${spanned(groups)} ${groups.to === 1 ? 'group' : 'groups'} of ${spanned(size)}.`,
    misfit: (size) => `The number does not divide into groups of ${spanned(size)}.`,
    allAtOnce: (needed) => `For all groups to run at the same time it takes ${spanned(needed)} instructors.`,
    waves: (instructors, atOnce, waves) =>
      `${plural(instructors, 'instructor')} can lead ${plural(atOnce, 'group')} at a time, so the course runs ${spanned(waves)} ${waves.to === 1 ? 'time' : 'times, one after the other'}.`,
    tooFew: (each) =>
      `Each group takes ${plural(each, 'instructor')}, so more are to be trained before the first begins.`,
    weeks: (count) => `It takes ${weeks(count)}.`,
  },
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const programmeMessages: MessagePacks<ProgrammeMessages> = { da, en };
