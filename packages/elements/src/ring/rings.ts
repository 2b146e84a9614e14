/**
 * The rings of a map: one beside each part, pressed where something begins. The same ring, a button named `leave`, or
 * Escape lets go; a click on the text of a part presses its ring, unless words are being marked.
 *
 * @param root Where the parts (`.part`) and their rings (`.ring`) are rendered.
 * @param choose Gets the value of the ring that was pressed; '' where it is let go of.
 */
export function followRings(root: HTMLElement | DocumentFragment, choose: (value: string) => void): void {
  // The keyboard goes along, so that Escape lets go.
  const goTo = (ring: HTMLElement | null): void => ring?.focus({ preventScroll: true });
  const leave = (): HTMLElement | null => root.querySelector<HTMLElement>('[name=leave]');
  const letGo = (): void => {
    // The button that lets go goes with the choice: the keyboard goes back to where it began.
    if (leave()?.matches(':focus')) goTo(root.querySelector('.ring[aria-pressed=true]'));
    choose('');
  };
  root.addEventListener('click', ({ target }) => {
    const at = target as Element;
    const button = at.closest('button');
    if (button?.name === 'leave') return letGo();
    if (at.closest('summary, a') || (!button && getSelection()?.isCollapsed === false)) return;
    const ring = button ?? at.closest('.part')?.querySelector<HTMLButtonElement>('.ring');
    if (!ring) return;
    goTo(ring);
    choose(ring.ariaPressed === 'true' ? '' : ring.value);
  });
  root.addEventListener('keydown', (event) => {
    if ((event as KeyboardEvent).key !== 'Escape' || !leave()) return;
    event.preventDefault();
    letGo();
  });
}
