import {
  learningQuestionKinds,
  textIn,
  type FoundText,
  type Framework,
  type HandSign,
  type LearnerReflection,
  type LearningQuestionKind,
  type LocalizedText,
  type ScaleLevel,
} from '@pejl/core';

/** The words that a ladder needs, in one language. Figures know no language of their own. */
export interface LadderWords {
  /** The three learning questions, where the framework has none of its own. */
  readonly questions: Readonly<Record<LearningQuestionKind, string>>;
  /** Where somebody is and where they are going, as a sentence, from what the levels say; '' means that it is not said. */
  standing(now: string, towards: string): string;
}

/** The words of a ladder as a table. */
export interface LadderTableWords {
  readonly level: string;
  readonly phase: string;
  readonly means: string;
  readonly mine: string;
  readonly here: string;
  readonly there: string;
}

export interface LadderInput {
  readonly framework: Framework;
  /** The id of the scale; '' shows the framework's first. */
  readonly scale: string;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: LadderWords;
  readonly value?: LearnerReflection | undefined;
}

/** One rung of the ladder. */
export interface LadderLevel {
  readonly id: string;
  readonly title: FoundText;
  /** In a learner's words; the description where the scale has none. */
  readonly says: FoundText;
  /** How it is described to adults; empty where that is what the learner is told. */
  readonly description: FoundText;
  readonly next: FoundText;
  readonly handSign: HandSign | undefined;
  /** The learner is here now; the learner wants to go here. Both may be the same rung. */
  readonly now: boolean;
  readonly towards: boolean;
}

/** A stretch of the ladder: rungs that belong to one phase. Without a title where the scale names no phase for them. */
export interface LadderPhase {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText;
  readonly levels: readonly LadderLevel[];
}

/** One of the three learning questions, with what the learner has written. */
export interface LadderQuestion extends FoundText {
  readonly kind: LearningQuestionKind;
  readonly written: string;
}

/** A scale as a ladder, as plain values: lowest rung first, in phases, with the learner's own words. Nothing is graded. */
export interface LadderFigure {
  /** The scale's id. */
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText;
  /** Whose scale it is; '' where nobody is named. */
  readonly after: string;
  readonly phases: readonly LadderPhase[];
  readonly levels: readonly LadderLevel[];
  readonly questions: readonly LadderQuestion[];
  /** What is being learned, in the learner's words. */
  readonly about: string;
  readonly date: string;
  /** The reflection that is given is about another scale: none of it is shown here. */
  readonly elsewhere: boolean;
  /** Where the learner is and where the learner is going; '' where neither is said. */
  readonly summary: string;
}

/** Where the answer to each learning question stands in a reflection. */
export const reflectionFields = { 'where-now': 'whereNow', 'where-to': 'whereTo', how: 'how' } as const;

/**
 * Lays out a scale as a ladder. Levels that follow each other in one phase stand together; a level whose phase the
 * scale does not have stands without a phase. A level that the scale lacks is no level of the learner's.
 *
 * @throws Error where there is no such scale, or the value is no reflection.
 *
 * @example
 * ```ts
 * const { phases, questions } = layoutLadder({ framework, scale: 'solo', lang: 'da', words, value });
 * ```
 */
export function layoutLadder({ framework, scale: id, lang, words, value }: LadderInput): LadderFigure {
  const { scales = [], learningQuestions = [], languages } = framework;
  const scale = id ? scales.find((one) => one.id === id) : scales[0];
  if (!scale) throw new Error(`no scale "${id}" among: ${scales.map((one) => one.id).join(', ')}`);
  if (value !== undefined && !isReflection(value))
    throw new Error('a reflection needs a framework and a scale; what is written in it is text');
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, languages);
  const elsewhere = value !== undefined && (value.framework !== framework.id || value.scale !== scale.id);
  const mine = elsewhere ? undefined : value;

  const levels = scale.levels.map((level: ScaleLevel): LadderLevel => {
    const [says, description] = [find(level.learnerText), find(level.description)];
    return {
      id: level.id,
      title: find(level.title),
      says: says.text ? says : description,
      description: says.text ? description : { ...description, text: '' },
      next: find(level.nextText),
      handSign: level.handSign,
      now: mine?.now === level.id,
      towards: mine?.towards === level.id,
    };
  });
  const phases: { id: string; title: FoundText; description: FoundText; levels: LadderLevel[] }[] = [];
  scale.levels.forEach(({ phase }, index) => {
    const found = scale.phases?.find((one) => one.id === phase);
    const level = levels[index]!;
    const last = phases.at(-1);
    if (last?.id === (found?.id ?? '')) last.levels.push(level);
    else
      phases.push({
        id: found?.id ?? '',
        title: find(found?.title),
        description: find(found?.description),
        levels: [level],
      });
  });

  const saysOf = (is: 'now' | 'towards'): string => levels.find((level) => level[is])?.says.text ?? '';
  return {
    id: scale.id,
    title: find(scale.title),
    description: find(scale.description),
    after: scale.after ?? '',
    phases,
    levels,
    questions: learningQuestionKinds.map((kind) => {
      const asked = find(learningQuestions.find((one) => one.kind === kind)?.text);
      const written = mine?.[reflectionFields[kind]] ?? '';
      return { kind, ...(asked.text ? asked : { text: words.questions[kind], lang }), written };
    }),
    about: mine?.about ?? '',
    date: mine?.date ?? '',
    elsewhere,
    summary: saysOf('now') || saysOf('towards') ? words.standing(saysOf('now'), saysOf('towards')) : '',
  };
}

/** A ladder as a table, lowest rung first. */
export function ladderTable(
  { phases }: LadderFigure,
  words: LadderTableWords,
): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    head: [words.level, words.phase, words.means, words.mine],
    rows: phases.flatMap((phase) =>
      phase.levels.map(({ title, says, now, towards }) => [
        title.text,
        phase.title.text,
        says.text,
        [...(now ? [words.here] : []), ...(towards ? [words.there] : [])].join(', '),
      ]),
    ),
  };
}

/** What is absent is absent; what is there is text. */
const isReflection = ({
  framework,
  scale,
  date,
  about,
  now,
  towards,
  whereNow,
  whereTo,
  how,
}: LearnerReflection): boolean =>
  [framework, scale, date, about, now, towards, whereNow, whereTo, how].every(
    (one, index) => typeof one === 'string' || (index > 1 && one === undefined),
  );
