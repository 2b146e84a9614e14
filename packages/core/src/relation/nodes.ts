import type { Framework } from '../framework/framework.ts';
import type { LocalizedText } from '../text/text.ts';
import type { NodeKind, NodeRef, Relation } from './relation.ts';

/** One part of a framework that relations can name: what it is, and its own words for itself. */
export interface FrameworkNode {
  readonly ref: NodeRef;
  /** Its title, its term or its text, whichever it is known by. */
  readonly text: LocalizedText;
}

/** Where the parts of a kind stand: the lists on the way to them. */
interface NodePlace {
  readonly lists: readonly string[];
  /** Further lists of the same kind: their ids are unique among them all. */
  readonly also?: readonly (readonly string[])[];
  /** Their ids are unique in the part that holds them only. */
  readonly within?: true;
}

/** Where the parts of each kind stand in a framework. */
export const nodePlaces: Readonly<Record<NodeKind, NodePlace>> = {
  taxonomy: { lists: ['taxonomies'] },
  dimension: { lists: ['taxonomies', 'dimensions'], within: true },
  claim: { lists: ['taxonomies', 'descriptors', 'claims'], within: true },
  'pejlemaerke-set': { lists: ['pejlemaerkeSets'] },
  pejlemaerke: { lists: ['pejlemaerkeSets', 'pejlemaerker'], within: true },
  'plf-house': { lists: ['plfHouses'] },
  'plf-pillar': { lists: ['plfHouses', 'pillars'] },
  'foundation-part': { lists: ['plfHouses', 'foundation', 'parts'] },
  'goal-area': { lists: ['goalAreas'] },
  goal: { lists: ['goalAreas', 'goals'] },
  'sign-set': { lists: ['practiceSigns'] },
  sign: { lists: ['practiceSigns', 'signs'] },
  competence: { lists: ['practiceSigns', 'competences'] },
  strategy: { lists: ['strategies'] },
  'strategy-track': { lists: ['strategies', 'tracks'] },
  purpose: { lists: ['strategies', 'purposes'] },
  effort: { lists: ['strategies', 'efforts'], also: [['strategies', 'throughout']] },
  programme: { lists: ['programmes'] },
  session: { lists: ['programmes', 'steps'] },
  module: { lists: ['programmes', 'moduleGroups', 'modules'] },
  organisation: { lists: ['organisations'] },
  group: { lists: ['organisations', 'groups'] },
  role: { lists: ['organisations', 'roles'] },
  unit: { lists: ['units'] },
  concept: { lists: ['concepts'] },
  indicator: { lists: ['indicators'] },
  'action-plan-template': { lists: ['actionPlanTemplates'] },
  'dialogue-method': { lists: ['dialogueMethods'] },
  scale: { lists: ['scales'] },
  'scale-level': { lists: ['scales', 'levels'] },
  'learning-question': { lists: ['learningQuestions'] },
  'statement-set': { lists: ['statementSets'] },
  statement: { lists: ['statementSets', 'statements'] },
};

/** A part as the walk sees it. */
interface Part {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly term?: LocalizedText;
  readonly text?: LocalizedText;
  readonly units?: readonly Part[];
}

/**
 * Every part of one kind that a framework has, in its order. A unit comes before the units in it. Of a kind that this
 * edition of Pejl does not know there is none.
 */
export function* nodesOfKind(framework: Framework, kind: NodeKind): Generator<FrameworkNode> {
  if (!Object.hasOwn(nodePlaces, kind)) return;
  const { lists, also = [], within } = nodePlaces[kind];
  const seen = new Set<string>();
  for (const way of [lists, ...also]) {
    for (const { part, holder } of partsAt(framework, way, undefined)) {
      if (part.id === undefined) continue;
      const ref: NodeRef = { kind, id: part.id, ...(within && holder !== undefined && { in: holder }) };
      const key = JSON.stringify([ref.in, ref.id]);
      // A claim that the next level carries on is one claim.
      if (seen.has(key)) continue;
      seen.add(key);
      yield { ref, text: part.title ?? part.term ?? part.text ?? {} };
    }
  }
}

/**
 * Finds the part that a reference names. undefined where it is not there, and where it stands in another framework.
 *
 * @example
 * ```ts
 * findNode(framework, { kind: 'dimension', in: 'undervisere', id: 'normer' })?.text; // { da: 'Normer', en: 'Norms' }
 * ```
 */
export function findNode(framework: Framework, ref: NodeRef): FrameworkNode | undefined {
  for (const node of nodesOfKind(framework, ref.kind)) if (isSameNode(framework, node.ref, ref)) return node;
  return undefined;
}

/**
 * Whether two references, written in one framework, name the same part. Of a kind whose ids are unique in the
 * framework, it does not matter where it is said to stand.
 */
export const isSameNode = (framework: Framework, one: NodeRef, other: NodeRef): boolean =>
  one.id === other.id &&
  one.kind === other.kind &&
  (one.framework ?? framework.id) === (other.framework ?? framework.id) &&
  (one.in === other.in || !isWithin(one.kind));

/** The relations that lead from a part or to it, in the framework's order. */
export const relationsOf = (framework: Framework, ref: NodeRef): readonly Relation[] =>
  (framework.relations ?? []).filter(
    ({ from, to }) => isSameNode(framework, from, ref) || isSameNode(framework, to, ref),
  );

/** A kind that this edition of Pejl does not know is none: its ids may be unique in the framework. */
const isWithin = (kind: NodeKind): boolean => Object.hasOwn(nodePlaces, kind) && nodePlaces[kind].within === true;

function* partsAt(
  owner: object,
  lists: readonly string[],
  holder: string | undefined,
): Generator<{ readonly part: Part; readonly holder: string | undefined }> {
  const [list = '', ...rest] = lists;
  const inner = (owner as Readonly<Record<string, unknown>>)[list] ?? [];
  for (const part of (Array.isArray(inner) ? inner : [inner]) as readonly Part[]) {
    if (rest.length > 0) yield* partsAt(part, rest, holder ?? part.id);
    else {
      yield { part, holder };
      if (list === 'units') yield* partsAt(part, lists, holder);
    }
  }
}
