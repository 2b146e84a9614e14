// Looks for text that a reader cannot see whole.

const viewOf = (element: Element): Window & typeof globalThis =>
  element.ownerDocument.defaultView as Window & typeof globalThis;
const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').trim().slice(0, 60)}”`;

/** There for assistive technology alone. */
const isSaidOnly = (element: Element): boolean => {
  const { clientWidth, clientHeight } = element;
  return clientWidth <= 1 && clientHeight <= 1;
};

/** A region that scrolls and can be reached by keyboard: what is in it can be had, though not all at once. */
const isScroller = (element: Element): boolean => {
  const { overflowX } = viewOf(element).getComputedStyle(element);
  return /auto|scroll/.test(overflowX) && element.getAttribute('tabindex') === '0';
};

/** Native fields show what is in them in their own way. */
const isField = (element: Element): boolean => /^(select|option|textarea|input|style)$/.test(element.localName);

function up(node: Node): Element | null {
  const parent = node.parentNode;
  return parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (parent as ShadowRoot).host : (parent as Element | null);
}

/**
 * The texts in the element's shadow tree that are cut off, stand outside the element, or run over the side of the box
 * that they belong to, each with what is wrong; [] where everything can be read.
 */
export function cutText(host: Element): string[] {
  const page = viewOf(host);
  const found: string[] = [];
  for (const element of host.shadowRoot!.querySelectorAll('*')) {
    if (isField(element) || isSaidOnly(element)) continue;
    const { overflowX, overflowY } = page.getComputedStyle(element);
    const cutX = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutY = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutX || cutY) found.push(`cut off in <${element.localName}>: ${quoted(element.textContent)}`);
  }
  const walker = host.ownerDocument.createTreeWalker(host.shadowRoot!, page.NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (text.textContent?.trim()) found.push(...spillOf(text, host));
  }
  return found;
}

/** The element, or the nearest around it that has a box. */
const boxed = (element: Element): Element => {
  const { display } = viewOf(element).getComputedStyle(element);
  return display === 'contents' ? boxed(up(element)!) : element;
};

function spillOf(text: Node, host: Element): string[] {
  const page = viewOf(host);
  const around: Element[] = [];
  for (let at = up(text); at && at !== host; at = up(at)) around.push(at);
  if (around.some((element) => isField(element) || isSaidOnly(element))) return [];
  const range = host.ownerDocument.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  if (rects.length === 0) return [];
  const left = Math.min(...rects.map((rect) => rect.left));
  const right = Math.max(...rects.map((rect) => rect.right));
  const box = around.find((element) => page.getComputedStyle(element).display !== 'inline') ?? host;
  const boxes = [box, ...(around.some(isScroller) ? [] : [boxed(host)])];
  const outside = boxes.filter((element) => {
    const rect = element.getBoundingClientRect();
    return left < rect.left - 1 || right > rect.right + 1;
  });
  return outside.map((element) => `runs out of <${element.localName}>: ${quoted(text.textContent ?? '')}`);
}
