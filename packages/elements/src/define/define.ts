/**
 * Registers an element. Twice is harmless; where another copy of the kit holds the tag, that one stays, and the
 * developer is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const holder = customElements.get(tag);
  if (!holder) customElements.define(tag, element);
  else if (holder !== element) {
    console.warn(`${tag} comes from another copy of Pejl. Load the kit from one place.`);
  }
}
