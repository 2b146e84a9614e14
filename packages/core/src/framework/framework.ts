import type { ActionPlanTemplate } from '../action-plan/action-plan-template.ts';
import type { Concept } from '../concept/concept.ts';
import type { DialogueMethod } from '../dialogue-method/dialogue-method.ts';
import type { GoalArea } from '../goal/goal.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { PlfHouse } from '../plf/plf.ts';
import type { Programme } from '../programme/programme.ts';
import type { Relation } from '../relation/relation.ts';
import type { LearningQuestion, Scale } from '../scale/scale.ts';
import type { PracticeSignSet } from '../sign/sign.ts';
import type { StatementSet } from '../statement/statement.ts';
import type { Strategy } from '../strategy/strategy.ts';
import type { Unit } from '../unit/unit.ts';
import type { PejlemaerkeSet } from '../pejlemaerke/pejlemaerke.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { LocalizedText } from '../text/text.ts';

/** The version of the file format that this edition of Pejl writes. */
export const formatVersion = 1;

/** A framework is written in at most this many languages. */
export const maxLanguages = 30;

/**
 * Whose words a framework is in: `original`, the institution's own; `paraphrase`, somebody else's words for the
 * same content, not endorsed by the institution (the elements say so); `adapted`, an institution's rewriting of
 * another framework, named in `basedOn`.
 */
export const wordings = ['original', 'paraphrase', 'adapted'] as const;
export type Wording = (typeof wordings)[number];

/** Where a framework comes from. */
export interface Source {
  /** The institution that the framework belongs to. */
  readonly institution: string;
  /** The document's own title. */
  readonly title: string;
  /** Where the document can be read: an http or https address. */
  readonly url?: string;
}

/** One edition of a framework, by name. */
export interface FrameworkRef {
  readonly framework: string;
  readonly edition: string;
}

/** What a local example hangs on: one cell of a taxonomy, one pejlemærke, or one practice sign. */
export type ExampleTarget =
  | { readonly taxonomy: string; readonly dimension: string; readonly level: string }
  | { readonly pejlemaerkeSet: string; readonly pejlemaerke: string }
  | { readonly sign: string };

/** The forms that a local example takes. */
export const exampleKinds = ['text', 'link', 'film'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/** A text, a link or a film of the institution's own, hung on a cell, a pejlemærke or a sign: "this is what it looks like here". */
export interface Example {
  readonly id: string;
  readonly on: ExampleTarget;
  readonly kind: ExampleKind;
  readonly text: LocalizedText;
  /** The address of a link or a film: http or https. A text has none. */
  readonly url?: string;
}

/**
 * What one institution publishes: one edition of its shared frame of reference, in one file that can be kept, sent
 * and read again without loss.
 */
export interface Framework {
  /** Pejl's number for the file format, not the institution's for its text. */
  readonly formatVersion: typeof formatVersion;
  readonly id: string;
  /** The institution's own name for this edition, such as `2024` or `august 2025`. */
  readonly edition: string;
  /** The languages that the framework is written in (BCP 47). Every text has the first; others may be missing. */
  readonly languages: readonly string[];
  readonly title: LocalizedText;
  readonly source: Source;
  /** The edition that this one rewrites: another institution's, or this one's earlier. */
  readonly basedOn?: FrameworkRef;
  readonly wording: Wording;
  /** The licence of the texts, as an SPDX identifier (`CC-BY-4.0`) or in words. */
  readonly licence: string;
  readonly taxonomies?: readonly Taxonomy[];
  readonly pejlemaerkeSets?: readonly PejlemaerkeSet[];
  readonly plfHouses?: readonly PlfHouse[];
  readonly goalAreas?: readonly GoalArea[];
  readonly practiceSigns?: readonly PracticeSignSet[];
  readonly strategies?: readonly Strategy[];
  readonly programmes?: readonly Programme[];
  readonly organisations?: readonly Organisation[];
  readonly units?: readonly Unit[];
  readonly concepts?: readonly Concept[];
  readonly indicators?: readonly Indicator[];
  readonly actionPlanTemplates?: readonly ActionPlanTemplate[];
  readonly dialogueMethods?: readonly DialogueMethod[];
  readonly scales?: readonly Scale[];
  readonly learningQuestions?: readonly LearningQuestion[];
  readonly statementSets?: readonly StatementSet[];
  /** What one part is to another, here or in another framework. */
  readonly relations?: readonly Relation[];
  readonly examples?: readonly Example[];
}
