import type { ReactiveControllerHost } from 'lit';

/** Those that have come onto the page and have no width yet. */
const unmeasured = new Set<() => void>();

/**
 * Watches the width of a host, in em of the host's own text; infinite until it is known. All that have come onto the
 * page together are measured when the first of them asks, before it renders: one layout, not one each.
 *
 * @param layout What the host makes of its width. Another answer asks for an update; growing higher does not.
 *
 * @example
 * ```ts
 * #room = roomOf(this, () => this.#room() < 40);
 * ```
 */
export function roomOf(host: ReactiveControllerHost & HTMLElement, layout: () => unknown): () => number {
  let width = Infinity;
  let gauge: HTMLElement | undefined;
  let watch: ResizeObserver | undefined;
  const measure = (): void => {
    if (host.clientWidth) width = host.clientWidth / parseFloat(getComputedStyle(host).fontSize);
  };
  host.addController({
    hostConnected() {
      // What a server rendered is first taken over as it is.
      if (!host.shadowRoot?.childElementCount) unmeasured.add(measure);
      watch?.observe(gauge!);
    },
    hostUpdated() {
      if (watch) return;
      // A part without height: what is laid out late, or not yet while it is off screen, is no change of it.
      gauge = host.shadowRoot!.appendChild(document.createElement('div'));
      watch = new ResizeObserver(() => {
        const was = layout();
        measure();
        // Another layout waits for the next frame, outside the observer's own loop.
        if (layout() !== was) requestAnimationFrame(() => host.requestUpdate());
      });
      watch.observe(gauge);
    },
    hostDisconnected() {
      unmeasured.delete(measure);
      watch?.disconnect();
    },
  });
  return () => {
    for (const one of unmeasured) one();
    unmeasured.clear();
    return width;
  };
}
