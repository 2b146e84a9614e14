import type { NextStepKind } from '@pejl/core';
import type { MessagePacks } from '../language/language.ts';

export interface NextStepMessages {
  level(number: number, name: string): string;
  levelIn(number: number, name: string): string;
  readonly nothing: string;
  readonly broken: string;
  readonly dimension: string;
  standing(level: string, towards: string): string;
  readonly unanswered: string;
  readonly notRelevant: string;
  readonly notAgreed: string;
  readonly reason: string;
  elsewhere(dimension: string): string;
  readonly today: string;
  readonly next: string;
  readonly hold: string;
  readonly met: string;
  readonly open: string;
  readonly allMet: string;
  readonly emptyCell: string;
  readonly topTitle: string;
  readonly top: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<NextStepKind, readonly [name: string, meaning: string]>>;
  readonly sentence: string;
  readonly hint: string;
  readonly missing: string;
  readonly missingKind: string;
  readonly unsaved: string;
  basedOn(institution: string, title: string): string;
}

const da: NextStepMessages = {
  level: (number, name) => name || `Niveau ${number}`,
  levelIn: (number, name) => (name ? `»${name}«` : `niveau\u00a0${number}`),
  nothing: 'Der er ingen taksonomi at tage et skridt ud fra endnu.',
  broken: 'Skridtet kan ikke vises. Det, I har skrevet, er ikke gået tabt.',
  dimension: 'Dimension',
  standing: (level, towards) => `I står på ${level}${towards && ` og er på vej mod ${towards}`}.`,
  unanswered:
    'I har ikke taget stilling til denne dimension endnu. Find jeres ståsted, så kan I se niveauet i dag ved siden af det næste her. I kan også skrive et skridt med det samme.',
  notRelevant:
    'I har sagt, at denne dimension ikke er relevant nu. Så behøver den ikke noget skridt. Er der alligevel et, I vil tage, kan I skrive det her.',
  notAgreed:
    'I er ikke enige endnu, og uenigheden er jeres dagsorden. Et skridt kan være at tale om den: Hvad har hver af jer set, og hvornår tager I den op?',
  reason: 'Det skrev I',
  elsewhere: (dimension) =>
    `Jeres næste skridt handler nu om »${dimension}«. Vælger eller skriver I noget her, handler det om denne dimension i stedet.`,
  today: 'I dag',
  next: 'Det næste',
  hold: 'Det kan I holde fast i eller genskabe',
  met: 'Det gør I allerede',
  open: 'Her kan et skridt begynde',
  allMet: 'I gør allerede alt det, der står her.',
  emptyCell: 'Ingen beskrivelse',
  topTitle: 'Der er ikke noget næste niveau',
  top: 'At holde fast i det, der virker, eller at genskabe det, når noget har ændret sig, er et skridt i sig selv.',
  kind: 'Hvad vil I?',
  kinds: {
    'go-on': ['Gå videre', 'Tage fat på noget, I ikke gør endnu'],
    'hold-fast': ['Holde fast', 'Passe på det, der virker i dag'],
    're-establish': ['Genskabe', 'Bygge det op igen, som er gledet jer af hænde'],
  },
  sentence: 'Jeres sætning: »Vi vil …«',
  hint: 'Med jeres egne ord: Hvad gør I, og hvornår ser I på det igen?',
  missing: 'I mangler at skrive jeres næste skridt.',
  missingKind: 'I mangler at vælge, om I vil holde fast eller genskabe.',
  unsaved: 'Det, I vælger og skriver her, bliver ikke gemt af sig selv.',
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: NextStepMessages = {
  level: (number, name) => name || `Level ${number}`,
  levelIn: (number, name) => (name ? `“${name}”` : `level\u00a0${number}`),
  nothing: 'There is no taxonomy to take a step from yet.',
  broken: 'The step cannot be shown. What you have written is not lost.',
  dimension: 'Dimension',
  standing: (level, towards) => `You stand at ${level}${towards && ` and are on the way to ${towards}`}.`,
  unanswered:
    'You have not said where you stand on this dimension yet. Find your place, and you can see the level of today beside the next one here. You can also write a step right away.',
  notRelevant:
    'You have said that this dimension is not relevant now. Then it needs no step. If there is one that you want to take after all, write it here.',
  notAgreed:
    'You do not agree yet, and the disagreement is your agenda. A step can be to talk about it: what has each of you seen, and when do you take it up?',
  reason: 'You wrote',
  elsewhere: (dimension) =>
    `Your next step is about “${dimension}” now. If you choose or write something here, it will be about this dimension instead.`,
  today: 'Today',
  next: 'Next',
  hold: 'You can hold fast to this or re-establish it',
  met: 'You do this already',
  open: 'A step can begin here',
  allMet: 'You do all of this already.',
  emptyCell: 'No descriptor',
  topTitle: 'There is no next level',
  top: 'To hold fast to what works, or to re-establish it when something has changed, is a step in itself.',
  kind: 'What do you want to do?',
  kinds: {
    'go-on': ['Go on', 'Take up something that you do not do yet'],
    'hold-fast': ['Hold fast', 'Take care of what works today'],
    're-establish': ['Re-establish', 'Build up again what has slipped away from you'],
  },
  sentence: 'Your sentence: “We will …”',
  hint: 'In your own words: what do you do, and when do you look at it again?',
  missing: 'You have yet to write your next step.',
  missingKind: 'You have yet to choose whether to hold fast or to re-establish.',
  unsaved: 'What you choose and write here is not saved by itself.',
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const nextStepMessages: MessagePacks<NextStepMessages> = { da, en };
