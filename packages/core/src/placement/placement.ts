/**
 * Why a team stands lower than before. An ordinary observation, told without alarm. The first three are named by the
 * SOSU Fyn source (conditions change, a challenge comes, the team is put together anew); the last is Pejl's own.
 */
export const setbackCauses = ['conditions-changed', 'challenge', 'new-constellation', 'stricter-eye'] as const;
export type SetbackCause = (typeof setbackCauses)[number];

/** What every placement says, whatever its state. */
export interface PlacementBase {
  /** The framework, and the edition of it, that the team had in front of it. */
  readonly framework: string;
  readonly edition: string;
  readonly taxonomy: string;
  readonly dimension: string;
  /** The day of the dialogue, `YYYY-MM-DD`. */
  readonly date: string;
  /** The team's own words on why. Never rolled up, never counted. */
  readonly reason?: string;
  readonly setbackCause?: SetbackCause;
  /** The team as it was put together then, by the host's own id. Another id is another constellation. */
  readonly constellation?: string;
}

/** The team stands at a level, possibly on its way to the next. */
export interface Placed extends PlacementBase {
  readonly state: 'placed';
  readonly level: string;
  /** On the way to the next level. Absent means no; the top level has no next. */
  readonly towards?: true;
}

/** The team says that the dimension is not relevant now. */
export interface NotRelevant extends PlacementBase {
  readonly state: 'not-relevant';
}

/** The team does not agree yet: a result worth saving, and the agenda of the next talk. */
export interface NotAgreed extends PlacementBase {
  readonly state: 'not-agreed';
}

/**
 * Where a team stands on one dimension at a date. Unanswered is the absence of a placement: four different things,
 * and none of them is level 1.
 */
export type Placement = Placed | NotRelevant | NotAgreed;

/** The states of a placement. */
export const placementStates = ['placed', 'not-relevant', 'not-agreed'] as const;
export type PlacementState = (typeof placementStates)[number];

/**
 * What a next step is about: to take up something of the next level, to hold fast to what works today, or to
 * re-establish what has been lost. None is better than another; the top level has the last two.
 */
export const nextStepKinds = ['go-on', 'hold-fast', 're-establish'] as const;
export type NextStepKind = (typeof nextStepKinds)[number];

/** The step that a team takes up next on one dimension, in its own words when it has found them. */
export interface NextStep {
  readonly dimension: string;
  /** Absent means to go on. */
  readonly kind?: NextStepKind;
  /** The claims that it grows out of. */
  readonly claims?: readonly string[];
  /** The team's own sentence ("Vi vil ..."). */
  readonly sentence?: string;
}

/**
 * A team's placements at a date, at most one a dimension: what one dialogue arrives at, and what the matrix takes
 * and gives as its value.
 */
export interface Profile {
  readonly date: string;
  readonly placements: readonly Placement[];
  /** The team as it is put together now, by the host's own id; placements made today carry it. */
  readonly constellation?: string;
  /** Ids of claims that the team recognised as its practice ("det gør vi"). An aid to talk; counts for nothing. */
  readonly metClaims?: readonly string[];
  readonly nextStep?: NextStep;
}
