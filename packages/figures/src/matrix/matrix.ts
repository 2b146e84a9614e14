import {
  changeBetween,
  descriptorAt,
  placementOf,
  textIn,
  type DimensionChange,
  type FoundText,
  type Framework,
  type LocalizedText,
  type NextStep,
  type Placement,
  type PlacementState,
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
}

/** The heads of the columns of the table. */
export interface MatrixTableWords {
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

/** An institution's own example on a cell. Its address is as the institution wrote it: it may be no web address. */
export interface MatrixExample extends FoundText {
  readonly url: string | undefined;
}

export interface MatrixCell {
  readonly claims: readonly MatrixClaim[];
  readonly examples: readonly MatrixExample[];
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
  /** The same inside a sentence. */
  readonly inSentence: string;
  /** The language of `label`, where it is the institution's own name. */
  readonly lang: string;
  readonly cells: readonly MatrixCell[];
}

/** An answer that is not a level. */
export interface MatrixAnswer {
  /** '' means unanswered. */
  readonly state: Exclude<PlacementState, 'placed'> | '';
  readonly text: string;
}

/** Where a team stands on one dimension at one time. */
export interface MatrixStanding {
  /** Absent means unanswered. */
  readonly placement: Placement | undefined;
  /** The placement's state; '' means unanswered. */
  readonly state: PlacementState | '';
  /** The index of the row that the team stands at; -1 where it is not placed. */
  readonly row: number;
  /** The name of the level after that one, in a sentence; '' at the top and when not placed. */
  readonly nextLevel: string;
  /** Where the team stands, in words. */
  readonly standing: string;
  /** The same inside a sentence. */
  readonly inSentence: string;
}

/** One dimension, and where the team stands on it now. */
export interface MatrixColumn extends MatrixStanding {
  readonly id: string;
  readonly title: FoundText;
  /** Where it stood before. */
  readonly before: MatrixStanding;
  readonly change: DimensionChange | undefined;
  /** The change in words; '' where there is nothing to compare with. */
  readonly changeText: string;
  readonly nextStep: NextStep | undefined;
}

/** A matrix as plain values: what is painted and what is said. `matrixTable` and `matrixSummary` make a table and sentences of it. */
export interface MatrixFigure {
  /** The taxonomy's id. */
  readonly id: string;
  readonly title: FoundText;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** The answers that are not a level, in the order that they stand in. */
  readonly answers: readonly MatrixAnswer[];
  /** The team was put together anew between the two dates. */
  readonly newConstellation: boolean;
  /** Some of what the team chose was chosen from another edition, or names what this taxonomy lacks. */
  readonly astray: boolean;
}

/**
 * Lays out a taxonomy as a matrix: one row a level, lowest first, one column a dimension.
 *
 * Placements that name an unknown dimension are passed over; one on a level that the taxonomy lacks is shown as
 * unanswered (the value itself is not touched).
 *
 * @example
 * ```ts
 * const figure = layoutMatrix({ framework, taxonomy, lang: 'da', words, now: profile });
 * matrixSummary(figure); // 'Samarbejde: niveau 3. Data: ubesvaret.'
 * ```
 */
export function layoutMatrix({ framework, taxonomy, lang, words, now, before }: MatrixInput): MatrixFigure {
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const { metClaims = [], nextStep }: Partial<Profile> = now ?? {};
  const levels = taxonomy.levels.map(({ id, name }, index) => {
    const number = index + 1;
    const found = find(name);
    return {
      id,
      number,
      label: words.level(number, found.text),
      inSentence: words.levelIn(number, found.text),
      lang: found.text ? found.lang : lang,
    };
  });

  const answers: readonly MatrixAnswer[] = [
    { state: 'not-relevant', text: words.notRelevant },
    { state: 'not-agreed', text: words.notAgreed },
    { state: '', text: words.unanswered },
  ];
  const standingIn = (profile: Profile | undefined, dimension: string): MatrixStanding => {
    const found = profile && placementOf(profile, dimension);
    const placed = found?.state === 'placed' ? found : undefined;
    const row = levels.findIndex(({ id }) => id === placed?.level);
    const level = levels[row];
    const nextLevel = (level && levels[row + 1]?.inSentence) ?? '';
    const towards = placed?.towards && nextLevel ? `, ${words.towards(nextLevel)}` : '';
    const placement = placed && !level ? undefined : found;
    const state = placement?.state ?? '';
    const standing = level
      ? level.inSentence + towards
      : (answers.find((answer) => answer.state === state)?.text ?? '');
    return {
      placement,
      state,
      row,
      nextLevel,
      standing,
      inSentence: level ? standing : words.answerIn(standing),
    };
  };

  const changes = before && now && changeBetween(taxonomy, before, now);
  const columns = taxonomy.dimensions.map(({ id, title }, index): MatrixColumn => {
    const here = standingIn(now, id);
    const there = standingIn(before, id);
    const change = changes?.[index];
    return {
      id,
      title: find(title),
      ...here,
      before: there,
      change,
      changeText: change ? words.change(change, there.inSentence, here.inSentence) : '',
      nextStep: nextStep?.dimension === id ? nextStep : undefined,
    };
  });

  const rows = levels.map((level, row): MatrixRow => ({
    ...level,
    cells: columns.map((column): MatrixCell => ({
      claims: (descriptorAt(taxonomy, level.id, column.id)?.claims ?? []).map((claim) => ({
        id: claim.id,
        ...find(claim.text),
        met: metClaims.includes(claim.id),
        next: Boolean(nextStep?.claims?.includes(claim.id)),
      })),
      examples: (framework.examples ?? [])
        .filter(
          ({ on }) =>
            'level' in on && on.taxonomy === taxonomy.id && on.dimension === column.id && on.level === level.id,
        )
        .map(({ text, url }) => ({ ...find(text), url })),
      now: column.row === row,
      before: column.before.row === row,
    })),
  }));

  return {
    id: taxonomy.id,
    title: find(taxonomy.title),
    columns,
    rows,
    answers,
    newConstellation: Boolean(changes?.some((change) => change.newConstellation)),
    astray: Boolean(
      now?.placements.some(
        (one) => one.edition !== framework.edition || columns.every(({ placement }) => placement !== one),
      ),
    ),
  };
}

/** Where the team stands, dimension by dimension; before and the change too, where there is a before. The same value as a table. */
export function matrixTable(
  { columns }: MatrixFigure,
  words: MatrixTableWords,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  const compared = columns.some(({ change }) => change);
  return {
    head: [words.dimension, ...(compared ? [words.before, words.now, words.since] : [words.now]), words.reason],
    rows: columns.map(({ title, standing, changeText, placement, before }) => [
      title.text,
      ...(compared ? [before.standing, standing, changeText] : [standing]),
      placement?.reason ?? '',
    ]),
  };
}

/** The same as sentences. */
export const matrixSummary = ({ columns }: MatrixFigure): string =>
  columns
    .map(({ title, standing, changeText }) => `${title.text}: ${standing}${changeText && ` (${changeText})`}.`)
    .join(' ');
