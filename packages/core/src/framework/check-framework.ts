import { checked } from '../problem/checked.ts';
import { isFound, problem, typeName } from '../problem/finding.ts';
import type { Problem } from '../problem/problem.ts';
import { shapeProblems } from '../problem/shape-problems.ts';
import { sizeProblem } from '../problem/size.ts';
import { frameworkProblems, formatProblem } from './framework.invariants.ts';
import { frameworkSchema } from './framework.schema.ts';
import { nodePlaces } from '../relation/nodes.ts';
import type { Framework } from './framework.ts';

/** What the check of a framework comes to. */
export interface CheckedFramework {
  /** The very document that came in, when it has no errors: nothing is copied, ordered or filled in. */
  readonly framework: Framework | undefined;
  /**
   * What can be shown: the document itself, or, where it has errors, the rest of it without the parts that they block
   * (a claim, a dimension, a taxonomy, a goal, a track, a relation, an example ...). undefined when nothing is left.
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
  const { whole, readable, problems } = checked<Framework>(document, frameworkSchema, problemsOf);
  return { framework: whole, readable: readable && hasContent(readable) ? readable : whole, problems };
}

function problemsOf(document: unknown): readonly Problem[] {
  if (!isFound(document)) return [problem('not-a-document', [], { found: typeName(document) })];
  const size = sizeProblem(document);
  if (size) return [size];
  const format = formatProblem(document);
  // A newer format may mean other things by the same names: whatever else we said about it might be wrong.
  if (format && format.code !== 'format-missing') return [format];
  const shape = shapeProblems(frameworkSchema, document).filter(({ path }) => !toldElsewhere.has(path[0]));
  return [...(format ? [format] : []), ...shape, ...frameworkProblems(document)];
}

/** The format has words of its own; `$schema` is where an editor finds the JSON Schema, and is nobody's mistake. */
const toldElsewhere: ReadonlySet<unknown> = new Set(['formatVersion', '$schema']);

/** The lists that a framework is read for. Relations and examples say nothing without them. */
const contents = new Set(Object.values(nodePlaces).flatMap(({ lists }) => lists.slice(0, 1)));

const hasContent = (framework: Framework): boolean =>
  Object.entries(framework).some(([list, parts]) => contents.has(list) && Array.isArray(parts) && parts.length > 0);
