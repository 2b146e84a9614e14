import { choose, isChosen, unchoose, type DevelopmentTrack, type Framework, type TrackKind } from '@pejl/core';
import type { BeaconCard } from '@pejl/figures';

/** Whether a track can hold this card: a track keeps to one set of one framework. */
export const belongs = (track: DevelopmentTrack | undefined, framework: string, card: BeaconCard): boolean =>
  !track || (track.framework === framework && track.set === card.set);

/** Whether this card is in the track. */
export const isInTrack = (track: DevelopmentTrack | undefined, framework: string, card: BeaconCard): boolean =>
  belongs(track, framework, card) && isChosen(track, card.id);

/** Whether a value is a track, as far as can be seen without its framework. */
export const isTrack = ({ kind, framework, set, pejlemaerker }: DevelopmentTrack): boolean =>
  (kind === 'individual' || kind === 'team') &&
  typeof framework === 'string' &&
  typeof set === 'string' &&
  Array.isArray(pejlemaerker);

/** The ids in the track that the deck does not have; [] where the track stands in another set or framework. */
export function strayIds(
  track: DevelopmentTrack | undefined,
  framework: string,
  cards: readonly BeaconCard[],
): readonly string[] {
  const known = cards.filter((card) => track && belongs(track, framework, card)).map(({ id }) => id);
  return known.length > 0 ? (track?.pejlemaerker.filter((id) => !known.includes(id)) ?? []) : [];
}

/**
 * The track when a card has been ticked or unticked. One that was begun here and is empty again is no track, so that the
 * other kind can be begun; one that was given stays, with its kind and its period.
 */
export function afterTick(
  track: DevelopmentTrack | undefined,
  { id: framework, edition }: Framework,
  { set, id }: BeaconCard,
  kind: TrackKind,
  ticked: boolean,
  given: boolean,
): DevelopmentTrack | undefined {
  if (ticked) return choose<DevelopmentTrack>(track ?? { kind, framework, edition, set, pejlemaerker: [] }, id);
  const next = track && unchoose<DevelopmentTrack>(track, id);
  return next?.pejlemaerker.length || given ? next : undefined;
}
