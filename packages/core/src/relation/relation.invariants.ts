import { frameworkSchema } from '../framework/framework.schema.ts';
import { isFound, partsOf, problem, wordsOf } from '../problem/finding.ts';
import type { Found } from '../problem/finding.ts';
import { unknownId } from '../problem/known-ids.ts';
import type { KnownIds } from '../problem/known-ids.ts';
import { idsAlong } from '../problem/parts-along.ts';
import type { Problem, ProblemPath } from '../problem/problem.ts';
import { ringsIn } from '../problem/rings.ts';
import { nodePlaces } from './nodes.ts';
import type { NodeKind, RelationKind } from './relation.ts';

/** Relations that go round in a ring say nothing. */
const ringless: readonly RelationKind[] = ['part-of', 'builds-on'];

/** What relations promise: both ends exist where they are of this framework, and some kinds never go round. */
export function relationProblems(framework: Found): Problem[] {
  const relations = [...partsOf(framework, 'relations')];
  const known = knownNodes(framework);
  return [
    ...relations.flatMap(([relation, path]) =>
      ['from', 'to'].flatMap((end) => {
        const ref = relation[end];
        return isFound(ref) ? endProblems(ref, [...path, end], framework['id'], known) : [];
      }),
    ),
    ...ringless.flatMap((kind) => {
      const edges = relations.flatMap(([relation, path]) => {
        const [from, to] = [nameOf(relation['from'], framework), nameOf(relation['to'], framework)];
        return relation['kind'] === kind && from !== undefined && to !== undefined ? [{ from, to, place: path }] : [];
      });
      return ringsIn(edges).map(({ place, ring }) =>
        problem('ring', place, {
          found: ring.map((name) => String((JSON.parse(name) as string[]).at(-1))).join(' → '),
        }),
      );
    }),
  ];
}

type KnownNodes = (
  kind: NodeKind,
  holder: string | undefined,
) => { readonly holders?: KnownIds; readonly ids: KnownIds };

function endProblems(ref: Found, path: ProblemPath, framework: unknown, known: KnownNodes): Problem[] {
  const [kind, id, holder] = [wordsOf(ref, 'kind'), wordsOf(ref, 'id'), wordsOf(ref, 'in')];
  if (kind === undefined || !isNodeKind(kind)) return [];
  const { within } = nodePlaces[kind];
  if (within && !Object.hasOwn(ref, 'in')) return [problem('missing-field', [...path, 'in'], { field: 'in' })];
  const elsewhere = Object.hasOwn(ref, 'framework') && ref['framework'] !== framework;
  if (elsewhere || id === undefined || (within && holder === undefined)) return [];
  const { holders, ids } = known(kind, within ? holder : undefined);
  const noHolder = unknownId('unknown-reference', holder, holders, [...path, 'in']);
  return noHolder.length > 0 ? noHolder : unknownId('unknown-reference', id, ids, [...path, 'id']);
}

/** The ids of a kind, asked for once; of a kind whose ids are unique in their holder, those in one holder. */
function knownNodes(framework: Found): KnownNodes {
  const asked = new Map<string, ReturnType<KnownNodes>>();
  return (kind, holder) => {
    const key = JSON.stringify([kind, holder]);
    const found = asked.get(key) ?? look(framework, kind, holder);
    asked.set(key, found);
    return found;
  };
}

function look(framework: Found, kind: NodeKind, holder: string | undefined): ReturnType<KnownNodes> {
  const { lists, also = [], within } = nodePlaces[kind];
  if (!within) return { ids: idsAlong(framework, [lists, ...also], frameworkSchema) };
  const [list = '', ...rest] = lists;
  const holding = [...partsOf(framework, list)].filter(([part]) => part['id'] === holder);
  const [only] = holding;
  return {
    holders: idsAlong(framework, [[list]], frameworkSchema),
    ids: only && holding.length === 1 ? idsAlong(only[0], [rest], frameworkSchema, only[1]) : undefined,
  };
}

const isNodeKind = (kind: string): kind is NodeKind => Object.hasOwn(nodePlaces, kind);

/** One name for a part, wherever it is named. */
function nameOf(ref: unknown, framework: Found): string | undefined {
  if (!isFound(ref)) return undefined;
  const [kind, id] = [wordsOf(ref, 'kind'), wordsOf(ref, 'id')];
  if (kind === undefined || id === undefined) return undefined;
  const within = isNodeKind(kind) && nodePlaces[kind].within;
  const own = wordsOf(ref, 'framework') ?? wordsOf(framework, 'id') ?? '';
  return JSON.stringify([own, kind, within ? (wordsOf(ref, 'in') ?? '') : '', id]);
}
