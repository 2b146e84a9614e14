// What the halves that run in the page share: the stage, its frames, and a static string in a shadow root.
import { workOf, type Work } from './same-work.ts';

/** The place in the page that a contender is shown in. */
export const stage = (): HTMLElement => document.querySelector<HTMLElement>('#stage')!;

/** Resolves when the next frame is laid out and painted. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => afterThisFrame(resolve)));

/** Calls back when the frame that is being made is laid out and painted. */
export function afterThisFrame(callback: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', callback, { once: true });
  port1.start();
  port2.postMessage(undefined);
}

/** How long it takes from the act until what it has changed is laid out and painted. The act begins a frame. */
export function toFrame(act: () => void): Promise<number> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const start = performance.now();
      act();
      afterThisFrame(() => resolve(performance.now() - start));
    }),
  );
}

export const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

let visible: CSSStyleSheet | undefined;
/** Lays out what is off the screen too. */
export function allVisible(): CSSStyleSheet {
  if (!visible) {
    visible = new CSSStyleSheet();
    visible.replaceSync(':host, * { content-visibility: visible !important; }');
  }
  return visible;
}

/** The texts of an element's own style sheets. */
export const stylesOf = (element: { readonly elementStyles: readonly object[] }): string[] =>
  element.elementStyles.map((style) => ('cssText' in style ? String(style.cssText) : ''));

/** A host with an open shadow root that has the styles and nothing in it yet. Hosts share their style sheets. */
export function styledHosts(styles: readonly string[]): () => HTMLElement {
  let sheets: CSSStyleSheet[] | undefined;
  return () => {
    const host = document.createElement('div');
    sheets ??= styles.map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    host.attachShadow({ mode: 'open' }).adoptedStyleSheets = sheets;
    return host;
  };
}

/** What stands on the stage, all of it laid out. */
export async function worksOnStage(): Promise<Work[]> {
  // What is off the screen has not been laid out yet, and has no visible text until it is.
  for (const { shadowRoot } of stage().children) shadowRoot!.adoptedStyleSheets.push(allVisible());
  await nextFrame();
  await nextFrame();
  return [...stage().children].map(({ shadowRoot }) => workOf(shadowRoot!));
}

export async function clearStage(): Promise<void> {
  stage().replaceChildren();
  await nextFrame();
}
