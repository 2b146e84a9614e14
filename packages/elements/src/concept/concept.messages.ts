import type { MessagePacks } from '../language/language.ts';

export interface ConceptMessages {
  readonly seeAlso: string;
  readonly ours: string;
  readonly allOurs: string;
  /** Said once, where those that are the source's say `theirs`. */
  readonly mostOurs: string;
  readonly theirs: string;
  lost(ids: string): string;
  readonly nothing: string;
  readonly none: string;
  unknown(concept: string): string;
  readonly broken: string;
  basedOn(institution: string, title: string): string;
}

const da: ConceptMessages = {
  seeAlso: 'Se også',
  ours: 'Forklaringen er vores egen. Kilden har den ikke.',
  allOurs: 'Forklaringerne er vores egne. Kilden har dem ikke.',
  mostOurs: 'Forklaringerne er vores egne, hvor der ikke står andet.',
  theirs: 'Forklaringen bygger på kilden.',
  lost: (ids) => `Ikke blandt rammens begreber: ${ids}. Ret id’erne dér, hvor der er henvist til dem.`,
  nothing: 'Der er intet begreb at vise endnu.',
  none: 'Rammen har ingen begreber endnu.',
  unknown: (concept) => `Rammen har ikke begrebet »${concept}«. Ret id’et, eller lad det stå tomt.`,
  broken: 'Begrebet kan ikke vises. Resten af siden virker som før.',
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: ConceptMessages = {
  seeAlso: 'See also',
  ours: 'The explanation is our own. The source does not have it.',
  allOurs: 'The explanations are our own. The source does not have them.',
  mostOurs: 'The explanations are our own, except where it says otherwise.',
  theirs: 'The explanation is based on the source.',
  lost: (ids) => `Not among the framework’s concepts: ${ids}. Correct the ids where they are referred to.`,
  nothing: 'There is no concept to show yet.',
  none: 'The framework has no concepts yet.',
  unknown: (concept) => `The framework does not have the concept “${concept}”. Correct the id, or leave it empty.`,
  broken: 'The concept cannot be shown. The rest of the page works as before.',
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const conceptMessages: MessagePacks<ConceptMessages> = { da, en };
