import type { NodeKind } from '../relation/relation.ts';
import type { Effort, Purpose, Strategy, StrategyTrack } from './strategy.ts';

/** The parts of a strategy that a thread can begin at. */
export type ThreadKind = Extract<NodeKind, 'goal-area' | 'strategy-track' | 'purpose' | 'effort'>;

/** One part of a strategy: ids are unique among their own kind only, so the kind goes with the id. */
export interface ThreadStart {
  readonly kind: ThreadKind;
  readonly id: string;
}

/** What hangs together with one part of a strategy, the part itself included, each list in the strategy's order. */
export interface Thread {
  /** Ids of goal areas of the framework. */
  readonly goalAreas: readonly string[];
  readonly tracks: readonly StrategyTrack[];
  readonly purposes: readonly Purpose[];
  readonly efforts: readonly Effort[];
  /** What runs inside all tracks: part of every thread that has a track. */
  readonly throughout: readonly Effort[];
}

/**
 * Follows one thread through a strategy, up to the goal areas and down to the efforts.
 *
 * All tracks lead towards all goal areas of their strategy, so a goal area has everything in its thread. A track has its
 * own purposes and efforts. A purpose has the tracks that it stands in and all that these do (their efforts), but not
 * their other purposes; an effort has its tracks and what these are for, but not their other efforts. An effort that
 * runs throughout has everything but the efforts of the tracks. Names that lead to nothing are passed over; a part that
 * the strategy does not have gives an empty thread.
 *
 * @example
 * ```ts
 * followThread(strategy, { kind: 'effort', id: 'data' }).tracks.map(({ id }) => id); // ['plf', 'ledelse']: it is shared
 * ```
 */
export function followThread(strategy: Strategy, { kind, id }: ThreadStart): Thread {
  const throughout = strategy.throughout ?? [];
  const everywhere = kind === 'effort' && throughout.some((one) => one.id === id);
  const tracks = everywhere ? strategy.tracks : tracksAt(strategy, kind, id);
  const wanted = (list: 'purposes' | 'efforts', own: ThreadKind): ReadonlySet<string> =>
    new Set(kind === own ? [id] : tracks.flatMap((track) => track[list]));
  const [purposes, efforts] = [wanted('purposes', 'purpose'), wanted('efforts', 'effort')];
  return {
    goalAreas: tracks.length > 0 ? (strategy.goalAreas ?? []) : [],
    tracks,
    purposes: strategy.purposes.filter((one) => purposes.has(one.id)),
    efforts: strategy.efforts.filter((one) => efforts.has(one.id)),
    throughout: tracks.length > 0 ? throughout.filter((one) => !everywhere || one.id === id) : [],
  };
}

function tracksAt(strategy: Strategy, kind: ThreadKind, id: string): readonly StrategyTrack[] {
  switch (kind) {
    case 'goal-area':
      return strategy.goalAreas?.includes(id) ? strategy.tracks : [];
    case 'strategy-track':
      return strategy.tracks.filter((track) => track.id === id);
    case 'purpose':
      return strategy.tracks.filter((track) => track.purposes.includes(id));
    case 'effort':
      return strategy.tracks.filter((track) => track.efforts.includes(id));
  }
}
