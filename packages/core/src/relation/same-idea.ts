import type { Framework } from '../framework/framework.ts';
import { findNode, isSameNode } from './nodes.ts';
import type { FrameworkNode } from './nodes.ts';
import type { NodeRef, Relation } from './relation.ts';

/** The other end of a relation, with the framework that it stands in. */
export interface RelatedNode {
  readonly relation: Relation;
  readonly framework: Framework;
  readonly node: FrameworkNode;
}

/**
 * What several frameworks have to do with one part of one of them: the other ends of the relations that lead from it or
 * to it, whichever framework says so, in the order of the frameworks and of their relations. An end that stands in none
 * of the frameworks given is left out.
 *
 * @param ref The part. Its `framework` says where it stands.
 */
export function relatedNodes(
  frameworks: readonly Framework[],
  ref: NodeRef & { readonly framework: string },
): readonly RelatedNode[] {
  return frameworks.flatMap((said) =>
    (said.relations ?? []).flatMap((relation) => {
      const other = otherEnd(said, relation, ref);
      if (!other) return [];
      const framework = frameworks.find(({ id }) => id === (other.framework ?? said.id));
      const node = framework && findNode(framework, other);
      return node ? [{ relation, framework, node }] : [];
    }),
  );
}

/** What one framework says of an idea. */
export interface SaidOfIdea {
  readonly framework: Framework;
  readonly parts: readonly RelatedNode[];
}

/**
 * What several institutions mean by the same idea: of each framework the parts that speak of it (`speaks-of`), in the
 * order of the frameworks. A framework that says nothing of it is left out.
 *
 * @param idea Most often a concept. Its `framework` says where it stands.
 *
 * @example
 * ```ts
 * const idea = { framework: 'plf-pillars', kind: 'concept', id: 'reflection' } as const;
 * sameIdea([norddjurs, horsens], idea).map(({ framework, parts }) => [framework.title, parts.length]);
 * ```
 */
export function sameIdea(
  frameworks: readonly Framework[],
  idea: NodeRef & { readonly framework: string },
): readonly SaidOfIdea[] {
  return frameworks.flatMap((framework) => {
    const parts = (framework.relations ?? []).flatMap((relation): RelatedNode[] => {
      if (relation.kind !== 'speaks-of' || !isSameNode(framework, relation.to, idea)) return [];
      const node = findNode(framework, relation.from);
      return node ? [{ relation, framework, node }] : [];
    });
    return parts.length > 0 ? [{ framework, parts }] : [];
  });
}

function otherEnd(framework: Framework, { from, to }: Relation, ref: NodeRef): NodeRef | undefined {
  if (isSameNode(framework, from, ref)) return to;
  return isSameNode(framework, to, ref) ? from : undefined;
}
