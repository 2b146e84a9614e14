import {
  levelNumber,
  nextLevelClaims,
  placementOf,
  textIn,
  type Claim,
  type FoundText,
  type Framework,
  type NextStep,
  type Placement,
  type PlacementState,
  type Profile,
  type Taxonomy,
} from '@pejl/core';
import type { NextStepMessages } from './next-step.messages.ts';

export interface StepClaim extends FoundText {
  readonly id: string;
  /** The step grows out of it. */
  readonly picked: boolean;
}

/** One of the two sides: a level with its claims. */
export interface StepSide {
  readonly label: FoundText;
  /** Its number, from 1, for its tone. */
  readonly number: number;
  /** What the team does already; told, and not to be picked. */
  readonly met: readonly StepClaim[];
  /** What a step can grow out of. */
  readonly open: readonly StepClaim[];
}

/** All that is shown of one dimension: where the team stands, today beside the next, and the step itself. */
export interface StepSides {
  readonly taxonomy: FoundText;
  readonly levels: number;
  readonly dimensions: readonly (FoundText & { readonly id: string })[];
  readonly dimension: FoundText & { readonly id: string };
  readonly standing: PlacementState | 'unanswered';
  /** Where the team stands, and what that calls for, in words. */
  readonly said: string;
  /** The team's own words on why it stands there. */
  readonly reason: string;
  /** Undefined where the team is not placed. */
  readonly today: StepSide | undefined;
  /** Undefined at the top, too. */
  readonly next: StepSide | undefined;
  /** The step on this dimension; undefined where there is none yet. */
  readonly step: NextStep | undefined;
  /** The title of the dimension that the value is about, where that is another. */
  readonly elsewhere: string;
}

export interface StepInput {
  readonly framework: Framework;
  readonly taxonomy: Taxonomy;
  /** The id of the dimension; '' finds the one that the step is about, else the first placed, else the first. */
  readonly dimension: string;
  readonly lang: string;
  readonly words: NextStepMessages;
  readonly profile: Profile | undefined;
  readonly value: NextStep | undefined;
}

/**
 * Lays out one dimension. A placement on a level that the taxonomy lacks is shown as unanswered; picked claims that
 * neither side has are passed over (the value itself is not touched).
 *
 * @throws Where there is no such dimension, or the value or the profile is none.
 */
export function stepSides({ framework, taxonomy, dimension, lang, words, profile, value }: StepInput): StepSides {
  if (profile !== undefined && !Array.isArray(profile.placements)) throw new Error('a profile needs placements');
  if (value !== undefined && !isStep(value)) {
    throw new Error('a next step needs a dimension; its claims are a list of ids and its sentence is a text');
  }
  const find = (text: Parameters<typeof textIn>[0]): FoundText => textIn(text, lang, framework.languages);
  const placed = (id: string): Placement | undefined => {
    const found = profile && placementOf(profile, id, taxonomy.id);
    return found?.state === 'placed' && !levelNumber(taxonomy, found.level) ? undefined : found;
  };
  const dimensions = taxonomy.dimensions.map(({ id, title }) => ({ id, ...find(title) }));
  const about = dimensions.find(({ id }) => id === value?.dimension);
  const shown = dimension
    ? dimensions.find(({ id }) => id === dimension)
    : (about ?? dimensions.find(({ id }) => placed(id)?.state === 'placed') ?? dimensions[0]);
  if (!shown) {
    throw new Error(`the taxonomy has no such dimension; it has: ${dimensions.map(({ id }) => id).join(', ')}`);
  }

  const step = value?.dimension === shown.id ? value : undefined;
  const picked = new Set(step?.claims);
  const placement = placed(shown.id);
  const standing = placement?.state ?? 'unanswered';
  const labels = (level: string, label: 'level' | 'levelIn'): FoundText => {
    const name = find(taxonomy.levels.find(({ id }) => id === level)?.name);
    const text = words[label](levelNumber(taxonomy, level), name.text);
    return { text, lang: name.text ? name.lang : lang };
  };
  const side = (level: string, met: readonly Claim[], open: readonly Claim[]): StepSide => {
    const claim = ({ id, text }: Claim): StepClaim => ({ id, picked: picked.has(id), ...find(text) });
    return {
      label: labels(level, 'level'),
      number: levelNumber(taxonomy, level),
      met: met.map(claim),
      open: open.map(claim),
    };
  };

  let said = words.unanswered;
  let [today, next]: (StepSide | undefined)[] = [];
  if (placement?.state === 'placed') {
    const { level, towards } = placement;
    const claims = nextLevelClaims(taxonomy, shown.id, level, profile?.metClaims);
    today = side(level, [], claims.today);
    if (claims.next) {
      // What was picked before the team did it can still be taken back.
      const pickedBefore = claims.met.filter(({ id }) => picked.has(id));
      const met = claims.met.filter(({ id }) => !picked.has(id));
      next = side(claims.next.id, [...claims.carried, ...met], [...pickedBefore, ...claims.open]);
    }
    const to = towards && claims.next ? labels(claims.next.id, 'levelIn').text : '';
    said = words.standing(labels(level, 'levelIn').text, to);
  } else if (placement) said = placement.state === 'not-agreed' ? words.notAgreed : words.notRelevant;

  return {
    taxonomy: find(taxonomy.title),
    levels: taxonomy.levels.length,
    dimensions,
    dimension: shown,
    standing,
    said,
    reason: typeof placement?.reason === 'string' ? placement.reason : '',
    today,
    next,
    step,
    elsewhere: step ? '' : (about?.text ?? ''),
  };
}

const isStep = ({ dimension, claims, sentence }: NextStep): boolean =>
  typeof dimension === 'string' &&
  (claims === undefined || Array.isArray(claims)) &&
  (sentence === undefined || typeof sentence === 'string');
