import { isFoundBy, type DevelopmentTrack, type Framework } from '@pejl/core';
import type { BeaconCard } from '@pejl/figures';
import { isInTrack } from '../pejlemaerke-card/track-value.ts';

/** Which cards of a deck are asked for; the keys are the names of the fields that ask. */
export interface DeckFilter {
  /** Words to be found in the card; '' asks for none. */
  readonly search: string;
  /** The id of a set; '' for all. */
  readonly of: string;
  /** Those in the track alone. */
  readonly only: boolean;
}

export const everyCard: DeckFilter = { search: '', of: '', only: false };

/** The cards of a framework that are asked for, in their own order. */
export const filtered = (
  cards: readonly BeaconCard[],
  { search, of, only }: DeckFilter,
  track: DevelopmentTrack | undefined,
  framework: Framework | undefined,
): readonly BeaconCard[] =>
  cards.filter(
    (card) =>
      (!of || card.set === of) &&
      (!only || isInTrack(track, framework?.id ?? '', card)) &&
      isFoundBy(card.words, search),
  );
