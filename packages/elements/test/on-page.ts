// Puts a sample on the page, waits until it stands, and reads it as a person would.
import { elements, type Sample } from './samples.ts';

/** What surrounds a sample: a direction, a language, colours, a size of text, a width. */
export interface Around {
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  readonly style?: Partial<Record<'fontSize' | 'colorScheme' | 'background' | 'color' | 'inlineSize', string>>;
}

let recording = false;

type Updating = HTMLElement & { readonly updateComplete?: Promise<boolean>; readonly isUpdatePending?: boolean };

/** The element of a sample, made but not yet on the page. */
export function make(tag: string, { attributes = {}, properties = {}, content }: Sample): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (content) element.append(Object.assign(document.createElement('p'), { textContent: content }));
  return Object.assign(element, properties);
}

/** Registers the element and puts a sample on the page, in surroundings that `clear` takes away. Danish unless told. */
export async function show(
  tag: string,
  sample: Sample,
  { dir = 'ltr', lang = 'da', style = {} }: Around = {},
): Promise<HTMLElement> {
  await elements[tag]!.define();
  const around = document.createElement('main');
  Object.assign(around, { dir, lang });
  Object.assign(around.style, style);
  const host = make(tag, sample);
  around.append(host);
  // A warning that has to come is no news, unless it is what is tested.
  const { warn } = console;
  if (sample.broken && !recording) console.warn = () => undefined;
  document.body.append(around);
  await settled(host);
  await prepare(host, sample);
  if (!recording) console.warn = warn;
  return host;
}

/** Does to it what makes it what its name says. */
export async function prepare(host: HTMLElement, sample: Sample): Promise<void> {
  if (!sample.prepare) return;
  await sample.prepare(host);
  await settled(host);
}

/** Takes away all that `show` has put on the page. */
export function clear(): void {
  document.querySelectorAll('body > main').forEach((around) => around.remove());
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until the element has rendered what it was given. */
export async function updated(host: HTMLElement): Promise<void> {
  await (host as Updating).updateComplete;
}

/** Waits until the element has rendered, has been told its size, and has nothing more to do. */
export async function settled(host: HTMLElement): Promise<void> {
  const updating = host as Updating;
  await updating.updateComplete;
  // A size is told after layout, and what is off screen is laid out a frame later.
  for (let frames = 0; frames < 2 || updating.isUpdatePending; frames++) {
    if (frames > 30) throw new Error(`${host.localName} never comes to rest`);
    await frame();
    await updating.updateComplete;
  }
}

/** Text with its white space evened out. */
export const evened = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What can be read in the element, with what stands in its fields; what is not displayed is left out. */
export function shownText(host: HTMLElement): string {
  const root = host.shadowRoot;
  if (!root) throw new Error(`${host.localName} has rendered nothing`);
  const found: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const element = node instanceof Element ? node : node.parentElement;
    // Not innerText: that leaves out what is off screen and not rendered yet.
    if (element?.localName === 'style' || !isDisplayed(element)) continue;
    if (node instanceof HTMLElement && node.shadowRoot) found.push(shownText(node));
    else if (node instanceof HTMLSlotElement) found.push(...node.assignedNodes().map((one) => one.textContent ?? ''));
    else if (node instanceof HTMLTextAreaElement || isTextField(node)) found.push(node.value);
    else if (node instanceof Text) found.push(node.data);
  }
  return evened(found.join(' '));
}

/** A slot has no box of its own. */
const isDisplayed = (element: Element | null): boolean =>
  element instanceof HTMLSlotElement || (element?.checkVisibility() ?? false);
const isTextField = (node: Node): node is HTMLInputElement => node instanceof HTMLInputElement && node.type === 'text';

/** Those of the texts that cannot be read in the element. */
export function missingTexts(host: HTMLElement, texts: readonly string[]): string[] {
  const shown = shownText(host);
  return texts.filter((text) => !shown.includes(evened(text)));
}

/** Records what is told to the developer while something is done. */
export async function consoleDuring(does: () => unknown): Promise<string[]> {
  recording = true;
  const told: string[] = [];
  const { warn, error } = console;
  const record =
    (kind: string) =>
    (...what: unknown[]): number =>
      told.push(`${kind}: ${what.map(String).join(' ')}`);
  const failed = (event: Event): void => {
    // An element may fire an `error` of its own, as an image does.
    if (!(event instanceof ErrorEvent || event instanceof PromiseRejectionEvent)) return;
    event.preventDefault();
    told.push(`uncaught: ${String('reason' in event ? event.reason : event.message)}`);
  };
  Object.assign(console, { warn: record('warn'), error: record('error') });
  addEventListener('error', failed, true);
  addEventListener('unhandledrejection', failed, true);
  try {
    await does();
    // A rejection is reported after the task that it happened in.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    Object.assign(console, { warn, error });
    recording = false;
    removeEventListener('error', failed, true);
    removeEventListener('unhandledrejection', failed, true);
  }
  return told;
}
