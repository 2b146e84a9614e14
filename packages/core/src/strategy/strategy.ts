import type { Origin } from '../relation/relation.ts';
import type { LocalizedText } from '../text/text.ts';

/** What a track is for. */
export interface Purpose {
  readonly id: string;
  readonly text: LocalizedText;
}

/** A part of an effort that the source sets out on a line of its own. */
export interface EffortPart {
  readonly id: string;
  readonly text: LocalizedText;
}

/** What an institution goes on working with. */
export interface Effort {
  readonly id: string;
  readonly text: LocalizedText;
  readonly parts?: readonly EffortPart[];
  readonly origin?: Origin;
}

/** One track of a strategy (indsatsspor). Its purposes and efforts are named by id, so that two tracks can share one. */
export interface StrategyTrack {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly purposes: readonly string[];
  readonly efforts: readonly string[];
}

/** How often something is taken up again. `when-needed`: until those whose task it is see a need. */
export const reviewRhythms = ['yearly', 'when-needed'] as const;
export type ReviewRhythm = (typeof reviewRhythms)[number];

/** When a section of the strategy is taken up again, by whom. */
export interface ReviewCycle {
  readonly id: string;
  /** The section that it belongs to. */
  readonly section: LocalizedText;
  readonly who: LocalizedText;
  readonly rhythm: ReviewRhythm;
  /** The month, 1 to 12, of a yearly one. */
  readonly month?: number;
  /** The month is about then, not exactly then. */
  readonly about?: true;
  /** What it waits for or leads to, in words. */
  readonly description?: LocalizedText;
}

/**
 * A strategy: goal areas, and tracks with purposes and efforts that lead towards them.
 *
 * Invariants: at least one track; ids unique among the tracks, the purposes and the efforts (those throughout included)
 * of the framework, those of the parts within their effort, those of the review cycles within the strategy; a track
 * names purposes and efforts of its own strategy; every purpose and effort stands in a track. A name that leads to
 * nothing, a track with neither, and what stands in no track are pointed out, and the rest is shown.
 */
export interface Strategy {
  readonly id: string;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  /** Ids of the goal areas of the framework that the strategy is to serve. */
  readonly goalAreas?: readonly string[];
  readonly tracks: readonly StrategyTrack[];
  readonly purposes: readonly Purpose[];
  readonly efforts: readonly Effort[];
  /** What runs inside all tracks and is no track of its own. */
  readonly throughout?: readonly Effort[];
  readonly reviewCycles?: readonly ReviewCycle[];
}

/** The tracks that a purpose or an effort stands in: more than one where it is shared. */
export function tracksOf(strategy: Strategy, id: string): readonly StrategyTrack[] {
  return strategy.tracks.filter(({ purposes, efforts }) => purposes.includes(id) || efforts.includes(id));
}
