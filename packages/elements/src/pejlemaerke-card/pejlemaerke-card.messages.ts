import type { MessagePacks } from '../language/language.ts';
import { cardWords, type CardWords } from './card-words.ts';

export interface PejlemaerkeCardMessages extends CardWords {
  readonly nothing: string;
  readonly broken: string;
  readonly ownExample: string;
  readonly ownText: string;
  readonly ownLink: string;
  readonly hang: string;
  readonly textMissing: string;
  readonly linkWrong: string;
  readonly hung: string;
  readonly notSaved: string;
  readonly consultation: string;
  readonly shows: string;
  readonly showsHow: string;
  readonly listens: string;
  readonly listensHow: string;
  readonly looksFor: string;
  looksForHow(beacon: string): string;
  readonly sheetUnsaved: string;
}

const da: PejlemaerkeCardMessages = {
  ...cardWords.da,
  nothing: 'Der er intet pejlemærke at vise endnu.',
  broken: 'Pejlemærket kan ikke vises. Det, der er valgt, er ikke gået tabt.',
  ownExample: 'Hæng jeres eksempel på',
  ownText: 'Sådan kan det se ud hos os',
  ownLink: 'Link, hvis der er et',
  hang: 'Hæng det på',
  textMissing: 'Skriv først et par ord om, hvordan det ser ud hos jer.',
  linkWrong: 'Et link begynder med https:// eller http://. Ret det, eller lad feltet stå tomt.',
  hung: 'Eksemplet hænger på pejlemærket. Det bliver ikke gemt af sig selv.',
  notSaved: 'ikke gemt endnu',
  consultation: 'Kollegial sparring om pejlemærket',
  shows: 'Hvem viser?',
  showsHow: 'Én inviterer de andre ind i en situation, hvor pejlemærket er i spil, og fortæller, hvad der er svært.',
  listens: 'Hvem lytter?',
  listensHow: 'De andre spørger åbent og siger tilbage, hvad de hører. Gode råd må vente, til der bliver bedt om dem.',
  looksFor: 'Hvad kigger vi efter?',
  looksForHow: (beacon) => `Aftal, hvad I vil kunne se eller høre, når det her lykkes: »${beacon}«`,
  sheetUnsaved: 'Det, I skriver på arket, gemmes ikke. Print det, hvis I vil have det med.',
};

const en: PejlemaerkeCardMessages = {
  ...cardWords.en,
  nothing: 'There is no beacon to show yet.',
  broken: 'The beacon cannot be shown. What has been chosen is not lost.',
  ownExample: 'Hang an example of your own on it',
  ownText: 'What it may look like with us',
  ownLink: 'Link, if there is one',
  hang: 'Hang it on',
  textMissing: 'First write a few words on what it looks like with you.',
  linkWrong: 'A link begins with https:// or http://. Correct it, or leave the field empty.',
  hung: 'The example hangs on the beacon. It is not saved by itself.',
  notSaved: 'not saved yet',
  consultation: 'Peer consultation on the beacon',
  shows: 'Who shows?',
  showsHow: 'One of you invites the others into a situation where the beacon is at play, and tells what is difficult.',
  listens: 'Who listens?',
  listensHow: 'The others ask openly and say back what they hear. Advice can wait until it is asked for.',
  looksFor: 'What do we look for?',
  looksForHow: (beacon) => `Agree on what you will be able to see or hear when this succeeds: “${beacon}”`,
  sheetUnsaved: 'What you write on the sheet is not saved. Print it if you want to take it along.',
};

export const pejlemaerkeCardMessages: MessagePacks<PejlemaerkeCardMessages> = { da, en };
