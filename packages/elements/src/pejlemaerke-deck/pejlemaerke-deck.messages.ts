import type { TrackKind } from '@pejl/core';
import type { MessagePacks } from '../language/language.ts';
import { cardWords, type CardWords } from '../pejlemaerke-card/card-words.ts';

export interface PejlemaerkeDeckMessages extends CardWords {
  readonly nothing: string;
  readonly broken: string;
  readonly empty: string;
  readonly search: string;
  readonly sets: string;
  readonly everyone: string;
  readonly only: string;
  readonly whose: string;
  readonly kinds: Readonly<Record<TrackKind, string>>;
  chosen(kind: TrackKind, count: number): string;
  shown(count: number, all: number): string;
  readonly none: string;
  readonly clear: string;
  readonly draw: string;
  readonly drawAnother: string;
  readonly enlarge: string;
  readonly previous: string;
  readonly following: string;
  readonly close: string;
  position(at: number, count: number): string;
}

const da: PejlemaerkeDeckMessages = {
  ...cardWords.da,
  nothing: 'Der er ingen pejlemærker at vise endnu.',
  broken: 'Pejlemærkerne kan ikke vises. Det, der er valgt, er ikke gået tabt.',
  empty: 'Der er ingen pejlemærker i sættet.',
  search: 'Søg i pejlemærkerne',
  sets: 'Medarbejdergruppe',
  everyone: 'Alle',
  only: 'Vis kun det valgte',
  whose: 'Hvem vælger?',
  kinds: { individual: 'Jeg vælger til mit eget spor', team: 'Vi vælger til teamets spor' },
  chosen: (kind, count) =>
    `${kind === 'team' ? 'Vores spor' : 'Mit spor'}: ${count === 1 ? 'ét pejlemærke' : `${count || 'ingen'} pejlemærker`} valgt`,
  shown: (count, all) =>
    `${count < all ? `${count} af ${all} pejlemærker` : all === 1 ? 'Ét pejlemærke' : `Alle ${all} pejlemærker`} vises`,
  none: 'Ingen pejlemærker passer.',
  clear: 'Vis alle igen',
  draw: 'Træk ét til en snak',
  drawAnother: 'Træk et andet',
  enlarge: 'Vis stort',
  previous: 'Forrige',
  following: 'Næste',
  close: 'Luk',
  position: (at, count) => `${at} af ${count}`,
};

const en: PejlemaerkeDeckMessages = {
  ...cardWords.en,
  nothing: 'There are no beacons to show yet.',
  broken: 'The beacons cannot be shown. What has been chosen is not lost.',
  empty: 'There are no beacons in the set.',
  search: 'Search the beacons',
  sets: 'Staff group',
  everyone: 'All',
  only: 'Show only what is chosen',
  whose: 'Who chooses?',
  kinds: { individual: 'I choose for my own track', team: 'We choose for the team’s track' },
  chosen: (kind, count) =>
    `${kind === 'team' ? 'Our track' : 'My track'}: ${count === 1 ? 'one beacon' : `${count || 'no'} beacons`} chosen`,
  shown: (count, all) =>
    `${count < all ? `${count} of ${all} beacons are` : all === 1 ? 'One beacon is' : `All ${all} beacons are`} shown`,
  none: 'No beacons match.',
  clear: 'Show all again',
  draw: 'Draw one to talk about',
  drawAnother: 'Draw another',
  enlarge: 'Enlarge',
  previous: 'Previous',
  following: 'Next',
  close: 'Close',
  position: (at, count) => `${at} of ${count}`,
};

export const pejlemaerkeDeckMessages: MessagePacks<PejlemaerkeDeckMessages> = { da, en };
