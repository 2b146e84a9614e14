import { checked } from '../problem/checked.ts';
import { isFound, problem, typeName } from '../problem/finding.ts';
import type { Problem } from '../problem/problem.ts';
import { shapeProblems } from '../problem/shape-problems.ts';
import { sizeProblem } from '../problem/size.ts';
import { frameworkProblems, formatProblem } from './framework.invariants.ts';
import { exampleSchema, frameworkRefSchema, frameworkSchema, sourceSchema } from './framework.schema.ts';
import { pejlemaerkeSchema, pejlemaerkeSetSchema } from '../pejlemaerke/pejlemaerke.schema.ts';
import {
  claimSchema,
  descriptorSchema,
  dimensionSchema,
  levelSchema,
  taxonomySchema,
} from '../taxonomy/taxonomy.schema.ts';
import type { Framework } from './framework.ts';

/** What the check of a framework comes to. */
export interface CheckedFramework {
  /** The very document that came in, when it has no errors: nothing is copied, ordered or filled in. */
  readonly framework: Framework | undefined;
  /**
   * What can be shown: the document itself, or, where it has errors, the rest of it without the parts that they block
   * (a claim, a descriptor, a dimension, a taxonomy, a pejlemærke, an example ...). undefined when nothing is left.
   */
  readonly readable: Framework | undefined;
  /** Everything that is wrong, at once, in the order of the document. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a document that is to be a framework, such as a file that a host has read. Never throws and never changes
 * the document. A field or a kind that is not known is a warning and is kept.
 *
 * @param document Anything: what `JSON.parse` gave, or an object of the host's own.
 *
 * @example
 * ```ts
 * const { framework, readable, problems } = checkFramework(JSON.parse(file));
 * for (const problem of problems) console.warn(describeProblem(problem, 'da', framework ?? readable));
 * ```
 */
export function checkFramework(document: unknown): CheckedFramework {
  const { whole, readable, problems } = checked<Framework>(document, problemsOf);
  return { framework: whole, readable: readable && hasContent(readable) ? readable : whole, problems };
}

function problemsOf(document: unknown): readonly Problem[] {
  if (!isFound(document)) return [problem('not-a-document', [], { found: typeName(document) })];
  const size = sizeProblem(document);
  if (size) return [size];
  const format = formatProblem(document);
  // A newer format may mean other things by the same names: whatever else we said about it might be wrong.
  if (format && format.code !== 'format-missing') return [format];
  const shape = shapeProblems(frameworkSchema, document, fields()).filter(({ path }) => !toldElsewhere.has(path[0]));
  return [...(format ? [format] : []), ...shape, ...frameworkProblems(document)];
}

/** The format has words of its own; `$schema` is where an editor finds the JSON Schema, and is nobody's mistake. */
const toldElsewhere: ReadonlySet<unknown> = new Set(['formatVersion', '$schema']);

const hasContent = ({ taxonomies, pejlemaerkeSets }: Framework): boolean =>
  Boolean(taxonomies?.length) || Boolean(pejlemaerkeSets?.length);

/** The names of the fields that a framework and its parts have. */
const fields = (): string[] =>
  [
    ...[frameworkSchema, sourceSchema, frameworkRefSchema, exampleSchema, taxonomySchema, levelSchema, dimensionSchema],
    ...[descriptorSchema, claimSchema, pejlemaerkeSetSchema, pejlemaerkeSchema],
  ].flatMap(({ shape }) => Object.keys(shape));
