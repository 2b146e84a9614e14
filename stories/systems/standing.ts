import { nodePlaces, type Framework, type LocalizedText, type NodeRef } from '@pejl/core';

/** A part with all that it says of itself. Which of it there is depends on its kind. */
export interface StandingPart {
  readonly id?: string;
  readonly title?: LocalizedText;
  readonly term?: LocalizedText;
  readonly text?: LocalizedText;
  readonly definition?: LocalizedText;
  readonly description?: LocalizedText;
  readonly points?: readonly { readonly text: LocalizedText }[];
  readonly parts?: readonly { readonly text?: LocalizedText }[];
}

/** A part with what it says of the parts that it holds. */
interface Holder extends StandingPart {
  readonly dimension?: string;
  readonly dimensions?: readonly StandingPart[];
}

/** A part of a framework, and what it stands in: the names on the way to it, outermost first. */
export interface Standing {
  readonly part: StandingPart;
  readonly within: readonly LocalizedText[];
}

/** Finds a part and where it stands; undefined where the framework does not have it. */
export function standingOf(framework: Framework, ref: NodeRef): Standing | undefined {
  const { lists, also = [], within } = nodePlaces[ref.kind];
  for (const way of [lists, ...also]) {
    for (const one of walk(framework, way, [])) {
      if (one.part.id === ref.id && (!within || one.holders[0]?.id === ref.in)) {
        return { part: one.part, within: one.holders.flatMap((holder) => namesOf(holder, one.holders)) };
      }
    }
  }
  return undefined;
}

/** What a holder is called: a descriptor has no name of its own, and goes by its dimension. */
function namesOf({ title, dimension }: Holder, holders: readonly Holder[]): readonly LocalizedText[] {
  if (title) return [title];
  const named = holders.flatMap(({ dimensions = [] }) => dimensions).find(({ id }) => id === dimension);
  return named?.title ? [named.title] : [];
}

function* walk(
  owner: object,
  [list, ...rest]: readonly string[],
  holders: readonly Holder[],
): Generator<{ readonly part: StandingPart; readonly holders: readonly Holder[] }> {
  const found = list === undefined ? undefined : (owner as Readonly<Record<string, unknown>>)[list];
  if (typeof found !== 'object' || found === null) return;
  for (const part of (Array.isArray(found) ? found : [found]) as readonly Holder[]) {
    if (rest.length > 0) yield* walk(part, rest, [...holders, part]);
    else {
      yield { part, holders };
      // Units stand within units.
      if (list === 'units') yield* walk(part, ['units'], [...holders, part]);
    }
  }
}
