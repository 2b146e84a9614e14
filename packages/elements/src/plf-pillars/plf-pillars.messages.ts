import type { PlfHouseWords } from '@pejl/figures';
import type { MessagePacks } from '../language/language.ts';

export interface PlfPillarsMessages extends PlfHouseWords {
  goals(count: number): string;
  /** What opens a pillar that has no goals to count. */
  readonly about: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly foundation: string;
  readonly elsewhere: string;
  /** What a pillar is called, and where. */
  calledThere(text: string): string;
  readonly ourComparison: string;
  readonly ourComparisons: string;
  readonly ourGoal: string;
  readonly ourGoals: string;
  readonly ourHouse: string;
  readonly noGoals: string;
  readonly noGoalsAtAll: string;
  unusual(pillars: number): string;
  lost(ids: string): string;
  readonly nothing: string;
  readonly noHouse: string;
  readonly noPillars: string;
  unknown(house: string): string;
  readonly broken: string;
  basedOn(institution: string, title: string): string;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const da: PlfPillarsMessages = {
  summary: (pillars, goals, parts) =>
    `${counted(pillars, 'søjle', 'søjler')}${goals ? ` med ${goals} mål` : ''}${
      parts ? ` på et fundament af ${counted(parts, 'del', 'dele')}` : ''
    }.`,
  goals: (count) => `${count} mål`,
  about: 'Om søjlen',
  openAll: 'Åbn alle søjler',
  closeAll: 'Luk alle søjler',
  foundation: 'Fundamentet',
  elsewhere: 'Hvad hedder det andre steder?',
  calledThere: (text) => `»${text}«`,
  ourComparison: 'Sammenligningen er vores forslag.',
  ourComparisons: 'Sammenligningerne er vores forslag.',
  ourGoal: 'Målet er føjet til af os.',
  ourGoals: 'At det hører til her, er vores forslag.',
  ourHouse: 'Huset er sat sammen af os. Kilden har det ikke.',
  noGoals: 'Der er ikke skrevet mål her endnu.',
  noGoalsAtAll: 'Der er ikke skrevet mål til søjlerne endnu.',
  unusual: (pillars) =>
    `Et PLF-hus har 3 til 8 søjler. Her er der ${pillars}, og derfor er de vist som en liste. Antallet rettes i rammen.`,
  lost: (ids) =>
    `Rammen henviser til noget, den ikke har: ${ids}. Henvisningerne rettes under relationer i rammen. Resten er med her.`,
  nothing: 'Der er intet PLF-hus at vise endnu.',
  noHouse: 'Rammen har ikke noget PLF-hus endnu.',
  noPillars: 'PLF-huset har ingen søjler endnu.',
  unknown: (house) => `Rammen har ikke noget PLF-hus med id’et »${house}«. Ret id’et, eller lad det stå tomt.`,
  broken: 'PLF-huset kan ikke vises. Resten af siden virker som før.',
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: PlfPillarsMessages = {
  summary: (pillars, goals, parts) =>
    `${counted(pillars, 'pillar', 'pillars')}${goals ? ` with ${counted(goals, 'goal', 'goals')}` : ''}${
      parts ? ` on a foundation of ${counted(parts, 'part', 'parts')}` : ''
    }.`,
  goals: (count) => counted(count, 'goal', 'goals'),
  about: 'About the pillar',
  openAll: 'Open all pillars',
  closeAll: 'Close all pillars',
  foundation: 'The foundation',
  elsewhere: 'What is it called elsewhere?',
  calledThere: (text) => `“${text}”`,
  ourComparison: 'The comparison is our suggestion.',
  ourComparisons: 'The comparisons are our suggestions.',
  ourGoal: 'We have added this goal.',
  ourGoals: 'That this belongs here is our suggestion.',
  ourHouse: 'We have put the house together. The source does not have it.',
  noGoals: 'No goals have been written here yet.',
  noGoalsAtAll: 'No goals have been written for the pillars yet.',
  unusual: (pillars) =>
    `A PLC house has 3 to 8 pillars. Here there are ${pillars}, so they are shown as a list. The number is put right in the framework.`,
  lost: (ids) =>
    `The framework refers to something that it does not have: ${ids}. That is put right under relations in the framework. The rest is here.`,
  nothing: 'There is no PLC house to show yet.',
  noHouse: 'The framework has no PLC house yet.',
  noPillars: 'The PLC house has no pillars yet.',
  unknown: (house) => `The framework has no PLC house with the id “${house}”. Correct the id, or leave it empty.`,
  broken: 'The PLC house cannot be shown. The rest of the page works as before.',
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const plfPillarsMessages: MessagePacks<PlfPillarsMessages> = { da, en };
