import {
  changeBetween,
  descriptorAt,
  placementOf,
  textIn,
  type DimensionChange,
  type Example,
  type FoundText,
  type Framework,
  type NextStep,
  type Placement,
  type Profile,
  type Taxonomy,
} from '@pejl/core';

/** The words that a matrix needs, in one language. Figures know no language of their own. */
export interface MatrixWords {
  /** A level as a heading: "Niveau 3", or the institution's own name. */
  level(number: number, name: string): string;
  /** A level inside a sentence: "niveau 3", or the name in quotation marks. */
  levelIn(number: number, name: string): string;
  /** An answer inside a sentence: "ikke relevant nu". */
  answerIn(answer: string): string;
  readonly unanswered: string;
  readonly notRelevant: string;
  readonly notAgreed: string;
  /** What a team on its way says: "på vej mod niveau 4". */
  towards(level: string): string;
  /** What has happened on a dimension between two dates, in words that alarm nobody. */
  change(change: DimensionChange, from: string, to: string): string;
  readonly dimension: string;
  readonly before: string;
  readonly now: string;
  readonly since: string;
  readonly reason: string;
}

export interface MatrixInput {
  readonly framework: Framework;
  readonly taxonomy: Taxonomy;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: MatrixWords;
  readonly now?: Profile | undefined;
  readonly before?: Profile | undefined;
}

export interface MatrixClaim extends FoundText {
  readonly id: string;
  /** The team has said "that is what we do". */
  readonly met: boolean;
  /** The team's next step grows out of it. */
  readonly next: boolean;
}

export interface MatrixCell {
  readonly claims: readonly MatrixClaim[];
  readonly examples: readonly Example[];
  /** The team stands here now. */
  readonly now: boolean;
  /** The team stood here before. */
  readonly before: boolean;
}

export interface MatrixRow {
  readonly id: string;
  /** The level's number, from 1. */
  readonly number: number;
  readonly label: string;
  /** The language of `label`, where it is the institution's own name. */
  readonly lang: string;
  readonly cells: readonly MatrixCell[];
}

export interface MatrixColumn {
  readonly id: string;
  readonly title: FoundText;
  /** Absent means unanswered. */
  readonly placement: Placement | undefined;
  /** The name of the level after the one that the team stands at, in a sentence; '' at the top and when not placed. */
  readonly nextLevel: string;
  /** Where the team stands, in words. */
  readonly standing: string;
  readonly change: DimensionChange | undefined;
  /** The change in words; '' where there is nothing to compare with. */
  readonly changeText: string;
  readonly nextStep: NextStep | undefined;
}

/** A matrix as plain values: what is painted, what is said, and the same as a table, all from one value. */
export interface MatrixFigure {
  readonly title: FoundText;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The team was put together anew between the two dates. */
  readonly newConstellation: boolean;
  /** Where the team stands, dimension by dimension; the change too, where there is a before. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** The same as sentences. */
  readonly summary: string;
}

/**
 * Lays out a taxonomy as a matrix: one row a level, lowest first, one column a dimension.
 *
 * Placements that name an unknown dimension are passed over; one on a level that the taxonomy lacks is shown as
 * unanswered (the value itself is not touched).
 *
 * @example
 * ```ts
 * const { rows, columns, summary } = layoutMatrix({ framework, taxonomy, lang: 'da', words, now: profile });
 * ```
 */
export function layoutMatrix({ framework, taxonomy, lang, words, now, before }: MatrixInput): MatrixFigure {
  const find = (text: Parameters<typeof textIn>[0]): FoundText => textIn(text, lang, framework.languages);
  const met = new Set(now?.metClaims);
  const next = new Set(now?.nextStep?.claims);
  const levels = taxonomy.levels.map((level, index) => {
    const name = find(level.name);
    return {
      id: level.id,
      number: index + 1,
      label: words.level(index + 1, name.text),
      inSentence: words.levelIn(index + 1, name.text),
      lang: name.text ? name.lang : lang,
    };
  });
  const known = (placement: Placement | undefined): Placement | undefined =>
    placement?.state === 'placed' && !levels.some(({ id }) => id === placement.level) ? undefined : placement;
  const nextName = (placement: Placement | undefined): string =>
    placement?.state === 'placed'
      ? (levels[levels.findIndex(({ id }) => id === placement.level) + 1]?.inSentence ?? '')
      : '';
  const standing = (placement: Placement | undefined): string => {
    if (!placement) return words.unanswered;
    if (placement.state === 'not-relevant') return words.notRelevant;
    if (placement.state === 'not-agreed') return words.notAgreed;
    const at = levels.find(({ id }) => id === placement.level)?.inSentence ?? '';
    const to = nextName(placement);
    return placement.towards && to ? `${at}, ${words.towards(to)}` : at;
  };

  const changes = before && now ? changeBetween(taxonomy, before, now) : [];
  const inSentence = (placement: Placement | undefined): string =>
    placement?.state === 'placed' ? standing(placement) : words.answerIn(standing(placement));
  const thens = taxonomy.dimensions.map(({ id }) => before && known(placementOf(before, id)));
  const columns = taxonomy.dimensions.map(({ id, title }, index): MatrixColumn => {
    const placement = known(now && placementOf(now, id));
    const change = changes.find(({ dimension }) => dimension === id);
    return {
      id,
      title: find(title),
      placement,
      nextLevel: nextName(placement),
      standing: standing(placement),
      change,
      changeText: change ? words.change(change, inSentence(thens[index]), inSentence(placement)) : '',
      nextStep: now?.nextStep?.dimension === id ? now.nextStep : undefined,
    };
  });

  const rows = levels.map(({ id, number, label, lang: labelLang }): MatrixRow => ({
    id,
    number,
    label,
    lang: labelLang,
    cells: taxonomy.dimensions.map((dimension, index): MatrixCell => {
      const { placement } = columns[index] as MatrixColumn;
      const then = thens[index];
      return {
        claims: (descriptorAt(taxonomy, id, dimension.id)?.claims ?? []).map((claim) => ({
          id: claim.id,
          ...find(claim.text),
          met: met.has(claim.id),
          next: next.has(claim.id),
        })),
        examples: (framework.examples ?? []).filter(
          ({ on }) => 'level' in on && on.taxonomy === taxonomy.id && on.dimension === dimension.id && on.level === id,
        ),
        now: placement?.state === 'placed' && placement.level === id,
        before: then?.state === 'placed' && then.level === id,
      };
    }),
  }));

  const compared = before !== undefined && now !== undefined;
  return {
    title: find(taxonomy.title),
    columns,
    rows,
    newConstellation: changes.some((change) => change.newConstellation),
    table: {
      head: [words.dimension, ...(compared ? [words.before, words.now, words.since] : [words.now]), words.reason],
      rows: columns.map(({ title, standing: at, changeText, placement }, index) => [
        title.text,
        ...(compared ? [standing(thens[index]), at, changeText] : [at]),
        placement?.reason ?? '',
      ]),
    },
    summary: columns
      .map(({ title, standing: at, changeText }) => `${title.text}: ${at}${changeText ? ` (${changeText})` : ''}.`)
      .join(' '),
  };
}
