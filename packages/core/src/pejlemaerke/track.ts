/**
 * Whose focus a track is: one person's ("jeg") or a team's ("vi"). They are two things: no function takes one of each,
 * and nothing adds them up.
 */
export const trackKinds = ['individual', 'team'] as const;
export type TrackKind = (typeof trackKinds)[number];

/** The days that a track runs over, both included; without `to`, it is still running. */
export interface TrackPeriod {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** `YYYY-MM-DD`, not before `from`. */
  readonly to?: string;
}

interface TrackBase {
  readonly framework: string;
  readonly edition: string;
  /** The set that the pejlemærker stand in: a track keeps to one. */
  readonly set: string;
  /** Ids of the set's pejlemærker, in the order in which they were chosen. They are equals: the order ranks nothing. */
  readonly pejlemaerker: readonly string[];
  readonly period?: TrackPeriod;
}

/** What one person has chosen to steer by for a time. Private to that person until the person shares it. */
export interface IndividualTrack extends TrackBase {
  readonly kind: 'individual';
}

/** What a team has chosen together to steer by for a time. */
export interface TeamTrack extends TrackBase {
  readonly kind: 'team';
}

/**
 * Chosen pejlemærker over a period: a focus, not a plan to be measured. It has no numeric field, and neither have the
 * pejlemærker in it.
 *
 * @example
 * ```ts
 * const track: DevelopmentTrack = {
 *   kind: 'team', framework: 'sosu-fyn', edition: '2024', set: 'undervisere', pejlemaerker: ['invitere-ind'],
 * };
 * ```
 */
export type DevelopmentTrack = IndividualTrack | TeamTrack;

/** Whether the pejlemærke is in the track; no track, nothing chosen. */
export const isChosen = (track: DevelopmentTrack | undefined, pejlemaerke: string): boolean =>
  track?.pejlemaerker.includes(pejlemaerke) ?? false;

/** The track with this pejlemærke last; the very same track where it is there already. */
export function choose<Track extends DevelopmentTrack>(track: Track, pejlemaerke: string): Track {
  if (isChosen(track, pejlemaerke)) return track;
  return { ...track, pejlemaerker: [...track.pejlemaerker, pejlemaerke] };
}

/** The track without this pejlemærke; the very same track where it was not in it. A track may be empty. */
export function unchoose<Track extends DevelopmentTrack>(track: Track, pejlemaerke: string): Track {
  if (!isChosen(track, pejlemaerke)) return track;
  return { ...track, pejlemaerker: track.pejlemaerker.filter((id) => id !== pejlemaerke) };
}
