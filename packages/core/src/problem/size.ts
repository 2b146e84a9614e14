import { problem } from './finding.ts';
import type { Problem } from './problem.ts';

/** The most objects, lists and values that a document may hold. The largest framework that is known has some 2,000. */
const maxValues = 100_000;
/** The most characters of text that a document may hold. */
const maxCharacters = 5_000_000;
/** How deep objects and lists may stand inside each other. A framework needs 8. */
const maxDepth = 32;

/**
 * Says so when a document is too large or too deep to be checked in reasonable time (one that holds itself is both).
 * Walks no further than the limits, and not by recursion.
 */
export function sizeProblem(document: unknown): Problem | undefined {
  const open: [unknown, number][] = [[document, 1]];
  let values = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string') characters += value.length;
    if (typeof value === 'object' && value !== null) {
      const inner = Array.isArray(value) ? (value as unknown[]) : Object.entries(value).flat();
      values += inner.length;
      if (depth >= maxDepth && inner.length > 0) return problem('too-large', [], { limit: 'depth', maximum: maxDepth });
      if (values <= maxValues) for (const part of inner) open.push([part, depth + 1]);
    }
    if (values > maxValues) return problem('too-large', [], { limit: 'values', maximum: maxValues });
    if (characters > maxCharacters) return problem('too-large', [], { limit: 'characters', maximum: maxCharacters });
  }
  return undefined;
}
