import type { LitElement } from 'lit';

/** The block that an element stands in as running text. */
function blockAround(element: Element): Element {
  const root = element.getRootNode();
  const around = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
  if (!around) return element;
  return /^(inline|contents)$/.test(getComputedStyle(around).display) ? blockAround(around) : around;
}

/**
 * Lets an opened definition float below the line that its term stands in, so that no line of the text is broken; but only
 * where the paragraph holds it: what hangs out of it would push what comes next aside.
 */
export function floatBelow(host: LitElement): void {
  let watch: ResizeObserver | undefined;
  const place = (): void => {
    const details = host.renderRoot.querySelector('details');
    const below = details?.querySelector('.below');
    if (!details?.open || !below) return;
    details.classList.add('afloat');
    const room = blockAround(host).getBoundingClientRect().bottom;
    if (below.getBoundingClientRect().bottom > room + 1) details.classList.remove('afloat');
  };
  const observe = (): void => {
    const below = host.renderRoot.querySelector('.below');
    watch?.disconnect();
    if (below) watch?.observe(below);
  };
  host.addController({
    hostConnected: observe,
    hostUpdated() {
      watch ??= new ResizeObserver(place);
      observe();
    },
    hostDisconnected() {
      watch?.disconnect();
    },
  });
}
