import type { TrackKind } from '@pejl/core';

/** The words of one card, wherever it is painted. */
export interface CardWords {
  readonly example: string;
  readonly examples: string;
  readonly inTrack: Readonly<Record<TrackKind, string>>;
  readonly chosenBy: Readonly<Record<TrackKind, string>>;
  readonly otherTrack: string;
  readonly unsaved: string;
  basedOn(institution: string, title: string): string;
}

const da: CardWords = {
  example: 'Se et eksempel',
  examples: 'Hos os',
  inTrack: { individual: 'Med i mit spor', team: 'Med i vores spor' },
  chosenBy: { individual: 'Jeg har valgt det', team: 'Vi har valgt det' },
  otherTrack: 'Et spor holder sig til det sæt, hvor det er begyndt. Kort fra andre sæt kan læses, men ikke vælges.',
  unsaved: 'Det, der bliver valgt her, bliver ikke gemt af sig selv.',
  basedOn: (institution, title) =>
    `Vores gengivelse, bygget på »${title}« fra ${institution}. Institutionen har ikke godkendt ordlyden.`,
};

const en: CardWords = {
  example: 'See an example',
  examples: 'With us',
  inTrack: { individual: 'In my track', team: 'In our track' },
  chosenBy: { individual: 'I have chosen it', team: 'We have chosen it' },
  otherTrack: 'A track keeps to the set that it was begun in. Cards of other sets can be read, but not chosen.',
  unsaved: 'What is chosen here is not saved by itself.',
  basedOn: (institution, title) =>
    `Our paraphrase, based on “${title}” by ${institution}. The institution has not endorsed the wording.`,
};

export const cardWords = { da, en };
