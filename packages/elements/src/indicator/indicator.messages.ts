import type { IndicatorWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

export interface IndicatorMessages extends IndicatorWords {
  readonly nothing: string;
  readonly none: string;
  readonly broken: string;
  readonly brokenFigures: string;
  readonly whichIndicator: string;
  readonly question: string;
  readonly source: string;
  readonly newest: string;
  readonly noFigures: string;
  readonly lookedAt: string;
  countedIn(unit: string): string;
  readonly overTime: string;
  readonly dateHead: string;
  readonly figureHead: string;
  readonly partHead: string;
  ofDate(title: string, date: string): string;
  basedOn(institution: string, title: string): string;
}

const noBreak = '\u00a0';

/** Numbers and dates as people of a language write them. */
const written = (locale: string, percent: string): Pick<IndicatorMessages, 'figure' | 'date'> => ({
  figure: (value, unit) => {
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
    return unit === '%' ? `${number}${percent}` : unit ? `${number}${noBreak}${unit}` : number;
  },
  date: (date) => {
    const [, month, day] = date.split('-');
    const at = new Date(`${date}${month ? '' : '-01'}${day ? '' : '-01'}T00:00:00Z`);
    if (!month || Number.isNaN(at.getTime())) return date;
    const options = { year: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    return at.toLocaleDateString(locale, day ? { ...options, day: 'numeric' } : options);
  },
});

const da: IndicatorMessages = {
  ...written('da', `${noBreak}%`),
  nothing: 'Der er ingen indikator at vise endnu.',
  none: 'Referencerammen har ingen indikatorer.',
  broken: 'Indikatoren kan ikke vises. Se efter, at den står i referencerammen.',
  brokenFigures: 'Tallene kan ikke læses. Hvert tal skal have en dato: et år, en måned eller en dag.',
  whichIndicator:
    'Tallene siger ikke, hvilken indikator de hører til. Vis én indikator, eller giv tallene sammen med dens navn.',
  question: 'Spørgsmålet',
  source: 'Tallene kommer fra',
  newest: 'Det nyeste tal',
  noFigures: 'Her er ingen tal endnu.',
  lookedAt: 'Det kigger vi på',
  countedIn: (unit) => `Opgøres i ${unit}`,
  overTime: 'Tallene over tid',
  dateHead: 'Hvornår',
  figureHead: 'Tal',
  partHead: 'Del',
  ofDate: (title, date) => `${title}, ${date}`,
  answers: (answers) => `${answers} svar`,
  noFigure: 'Intet tal',
  hidden: {
    'few-answers': 'Vises ikke: Der er færre end 5 svar.',
    'answers-unknown': 'Vises ikke: Det er ikke oplyst, hvor mange svar tallet bygger på.',
    'protects-another': 'Vises ikke: Et tal, der bygger på få svar, kunne regnes ud fra det.',
  },
  states: {
    'being-developed': 'Metoden er under udvikling.',
    considered: 'Indikatoren er på tale, men endnu ikke taget i brug.',
  },
  change: (from, fromDate, to, toDate) => `Fra ${from} (${fromDate}) til ${to} (${toDate}).`,
  unchanged: (figure, fromDate, toDate) => `${figure} begge gange: ${fromDate} og ${toDate}.`,
  history: (shown, least, most, gaps) =>
    `${shown} tal mellem ${least} og ${most}${gaps ? `; ${gaps} ${gaps === 1 ? 'dato' : 'datoer'} uden tal` : ''}.`,
  unknownBreakdown: (name) =>
    `Nogle tal er delt efter »${name}«, som indikatoren ikke kender. De er udeladt; ret navnet i tallene.`,
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: IndicatorMessages = {
  ...written('en-GB', '%'),
  nothing: 'There is no indicator to show yet.',
  none: 'The framework has no indicators.',
  broken: 'The indicator cannot be shown. See that the framework has it.',
  brokenFigures: 'The figures cannot be read. Each needs a date: a year, a month or a day.',
  whichIndicator:
    'The figures do not say which indicator they belong to. Show one indicator, or give the figures with its name.',
  question: 'The question',
  source: 'The figures come from',
  newest: 'The newest figure',
  noFigures: 'There are no figures here yet.',
  lookedAt: 'What we look at',
  countedIn: (unit) => `Counted in ${unit}`,
  overTime: 'The figures over time',
  dateHead: 'When',
  figureHead: 'Figure',
  partHead: 'Part',
  ofDate: (title, date) => `${title}, ${date}`,
  answers: (answers) => `${answers} ${answers === 1 ? 'answer' : 'answers'}`,
  noFigure: 'No figure',
  hidden: {
    'few-answers': 'Not shown: there are fewer than 5 answers.',
    'answers-unknown': 'Not shown: it is not said how many answers the figure comes from.',
    'protects-another': 'Not shown: a figure that comes from few answers could be worked out from it.',
  },
  states: {
    'being-developed': 'The method is being developed.',
    considered: 'The indicator is under discussion, and not in use yet.',
  },
  change: (from, fromDate, to, toDate) => `From ${from} (${fromDate}) to ${to} (${toDate}).`,
  unchanged: (figure, fromDate, toDate) => `${figure} both times: ${fromDate} and ${toDate}.`,
  history: (shown, least, most, gaps) =>
    `${shown} figures between ${least} and ${most}${gaps ? `; ${gaps} ${gaps === 1 ? 'date' : 'dates'} without a figure` : ''}.`,
  unknownBreakdown: (name) =>
    `Some figures are divided by “${name}”, which the indicator does not know. They are left out; correct the name in the figures.`,
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const indicatorMessages: MessagePacks<IndicatorMessages> = { da, en };
