const keyOf = (item: Element | null | undefined): string =>
  item?.closest<HTMLElement>('[data-key]')?.dataset['key'] ?? '';

/**
 * The key of the card that has the keyboard, then of those that could take it over: the ones after it, then the ones
 * before, the nearest first. [] where no card has it.
 */
export function standing(root: DocumentOrShadowRoot | null, keys: readonly string[]): readonly string[] {
  const at = keys.indexOf(keyOf(root?.activeElement));
  return at < 0 ? [] : [...keys.slice(at), ...keys.slice(0, at).reverse()];
}

/** Where the card that stood with the keyboard is gone, the next of them that is there takes it, or else the fallback. */
export function handOn(root: ShadowRoot, stood: readonly string[], fallback: () => void): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-key]')];
  const next = stood.map((key) => items.find((item) => keyOf(item) === key)).find(Boolean);
  if (!stood.length || next?.contains(root.activeElement)) return;
  const control = next?.querySelector<HTMLElement>('input:enabled') ?? next?.querySelector('button');
  if (control) control.focus();
  else fallback();
}
