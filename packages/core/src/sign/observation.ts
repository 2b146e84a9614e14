/**
 * What those who went to look saw of a sign. Not yet looked for is the absence of an observation; to have looked and
 * not seen it is an ordinary finding. None of them is a number, and they never add up.
 */
export const observationStates = ['seen', 'seen-often', 'not-seen'] as const;
export type ObservationState = (typeof observationStates)[number];

/** What was seen of one sign on one day. */
export interface SignObservation {
  /** The framework, and the edition of it, whose words were looked for. */
  readonly framework: string;
  readonly edition: string;
  /** The id of the sign. */
  readonly sign: string;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly state: ObservationState;
  /** What was seen, in the observer's own words. Says nothing of a named person; never rolled up. */
  readonly note?: string;
  /** A local example that the observation gave, in the observer's own words and not an id: this is what it looked like here. */
  readonly example?: string;
}

/**
 * What has been looked for so far, in the order in which it was written down. One sign may stand there for many days,
 * and once a day.
 */
export interface SignObservations {
  readonly observations: readonly SignObservation[];
}

/**
 * The observations with one more: it takes the place of what was written of the same sign and day.
 *
 * @example
 * ```ts
 * const seen = { framework: 'aadal', edition: '2026', sign: 'talks-of-learning', date: '2026-11-20', state: 'seen' } as const;
 * observe({ observations: [] }, seen).observations; // [seen]
 * ```
 */
export function observe(value: SignObservations, observation: SignObservation): SignObservations {
  const others = value.observations.filter((one) => !isOfSameDay(one, observation));
  return { ...value, observations: [...others, observation] };
}

/** The observations without the one of a sign and day. */
export function withdrawObservation(
  value: SignObservations,
  day: Pick<SignObservation, 'framework' | 'sign' | 'date'>,
): SignObservations {
  return { ...value, observations: value.observations.filter((one) => !isOfSameDay(one, day)) };
}

/** The newest observation of a sign, or undefined where it has not been looked for yet. */
export function newestObservation(
  value: SignObservations,
  framework: string,
  sign: string,
): SignObservation | undefined {
  return value.observations
    .filter((one) => one.framework === framework && one.sign === sign)
    .reduce<SignObservation | undefined>((newest, one) => (newest && newest.date > one.date ? newest : one), undefined);
}

/**
 * What a framework has on one day, moved to another, as when a visit was written down under the wrong date. What is
 * written on that other day already stays there, and the observation of the same sign stays where it was.
 */
export function moveObservations(
  value: SignObservations,
  framework: string,
  from: string,
  to: string,
): SignObservations {
  return {
    ...value,
    observations: value.observations.map((one) => {
      if (one.framework !== framework || one.date !== from) return one;
      const moved = { ...one, date: to };
      return value.observations.some((other) => isOfSameDay(other, moved)) ? one : moved;
    }),
  };
}

const isOfSameDay = (one: SignObservation, other: Pick<SignObservation, 'framework' | 'sign' | 'date'>): boolean =>
  one.framework === other.framework && one.sign === other.sign && one.date === other.date;
