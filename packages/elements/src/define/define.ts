/**
 * Registers an element. Twice is harmless; where another copy of the kit holds the tag, that one stays, and the
 * developer is told once.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const holder = customElements.get(tag);
  if (!holder) customElements.define(tag, element);
  else if (holder !== element) {
    console.warn(
      `${tag} is already registered by another copy of Pejl; that copy is used. Load the kit from one place.`,
    );
  }
}
