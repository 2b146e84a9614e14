// What a test asks of the world outside the page: keys, the size of the window, media, the accessibility tree.
import { executeServerCommand, sendMouse } from '@web/test-runner-commands';

/** The engine that the test runs in. */
export const engine: 'chromium' | 'firefox' | 'webkit' = /Chrome\//.test(navigator.userAgent)
  ? 'chromium'
  : navigator.userAgent.includes('Firefox/')
    ? 'firefox'
    : 'webkit';

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Sets the size of the viewport, in CSS pixels. Each test file begins at 800 by 600 in Chromium and Firefox.
 *
 * @returns The size that it got: WebKit's window is never narrower than 447 pixels. For less, give an element or an
 * iframe the width.
 *
 * @example
 * ```ts
 * await viewport(320, 800);
 * ```
 */
export async function viewport(width: number, height: number): Promise<{ width: number; height: number }> {
  const frame = [outerWidth - innerWidth, outerHeight - innerHeight];
  await executeServerCommand('x-viewport', { width, height, frame });
  // The window manager's answer takes a frame or more.
  for (let frames = 0; frames < 30 && (innerWidth !== width || innerHeight !== height); frames++) await nextFrame();
  await nextFrame();
  return { width: innerWidth, height: innerHeight };
}

/** Types text into what has the focus, one real key after another. */
export async function type(text: string): Promise<void> {
  await executeServerCommand('x-type', { text });
}

/**
 * Presses a key, or several at once: all but the last are held down. Names are those of `KeyboardEvent.key`.
 *
 * @example
 * ```ts
 * await keys('Tab');
 * await keys('Shift', 'Tab');
 * await keys('ArrowRight');
 * ```
 */
export async function keys(...chord: [string, ...string[]]): Promise<void> {
  await executeServerCommand('x-keys', { keys: chord });
}

/** Scrolls the element into view and clicks on the middle of it with the real mouse. */
export async function click(element: Element): Promise<void> {
  // What is off screen may not be laid out before it comes near, and then everything below it moves: go there twice.
  for (let times = 0; times < 2; times++) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    await nextFrame();
  }
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** What `media` can pretend. What is left out is as the browser has it. */
export interface MediaOptions {
  readonly type?: 'screen' | 'print';
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
  readonly contrast?: 'more' | 'less' | 'no-preference';
}

/**
 * Pretends a medium and the reader's preferences; `media({})` ends it. The next file starts without.
 *
 * @returns False where the engine cannot (all but Chromium): skip the test there.
 */
export async function media(options: MediaOptions): Promise<boolean> {
  const features = {
    'prefers-color-scheme': options.colorScheme ?? '',
    'prefers-reduced-motion': options.reducedMotion ?? '',
    'forced-colors': options.forcedColors ?? '',
    'prefers-contrast': options.contrast ?? '',
  };
  const done = await executeServerCommand<boolean, object>('x-media', { media: options.type ?? '', features });
  await nextFrame();
  return done;
}

/** One node of the accessibility tree: its role and name, its states (`checked`, `disabled`, ...), its children. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string;
  readonly children?: readonly AxNode[];
  readonly [state: string]: unknown;
}

/**
 * What assistive technology is told about the element and everything in it, shadow trees included. Nodes that are
 * ignored give way to their children, so an element without a role of its own gives the list of what is in it.
 *
 * @returns Undefined where the engine cannot (all but Chromium).
 *
 * @example
 * ```ts
 * const radios = axFlat(await ax(element)).filter(({ role }) => role === 'radio');
 * ```
 */
export async function ax(element: Element = document.body): Promise<readonly AxNode[] | undefined> {
  const page = globalThis as { pejlAxRoot?: Element | undefined };
  page.pejlAxRoot = element;
  const tree = await executeServerCommand<readonly AxNode[] | false, object>('x-ax', {});
  page.pejlAxRoot = undefined;
  return tree || undefined;
}

/** The same nodes, in reading order, as one list. */
export function axFlat(nodes: readonly AxNode[] | undefined): AxNode[] {
  return (nodes ?? []).flatMap((node) => [node, ...axFlat(node.children)]);
}
