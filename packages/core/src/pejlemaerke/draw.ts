/** What has been drawn: the latest, and all since every one was last in the pile. */
export interface Drawn {
  readonly latest: string;
  readonly drawn: readonly string[];
}

/** Chance: gives one of the ids that are left, of which there is at least one. */
export type Chance = (left: readonly string[]) => string;

/**
 * Draws one at random. None comes again before all have been drawn; then the pile is whole again, and the latest is
 * not the first to come out of it.
 *
 * @param ids All that can be drawn now. What was drawn earlier and is no longer among them does not matter.
 * @param before What the last draw gave.
 * @param pick The source of chance; what it gives that is not left counts as the first that is.
 * @returns Undefined where there is nothing to draw.
 *
 * @example
 * ```ts
 * let drawn = drawOne(['a', 'b'], undefined, ([first]) => first!); // latest: 'a'
 * drawn = drawOne(['a', 'b'], drawn, ([first]) => first!); // latest: 'b'
 * ```
 */
export function drawOne(ids: readonly string[], before: Drawn | undefined, pick: Chance): Drawn | undefined {
  if (ids.length === 0) return undefined;
  const out = new Set(before?.drawn);
  let left = ids.filter((id) => !out.has(id));
  const anew = left.length === 0;
  if (anew) {
    const others = ids.filter((id) => id !== before?.latest);
    left = others.length > 0 ? others : [...ids];
  }
  const picked = pick(left);
  const latest = left.includes(picked) ? picked : left[0]!;
  return { latest, drawn: anew || !before ? [latest] : [...before.drawn, latest] };
}
