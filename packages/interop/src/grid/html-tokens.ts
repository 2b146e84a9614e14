import { decodeEntities } from './entities.ts';

/** A piece of HTML: text with its entities decoded, or a tag by its lower-case name. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is not for people: it is dropped whole. `xml` is what Word puts its settings in. */
const dropped = new Set(['script', 'style', 'title', 'xml', 'noframes', 'noembed']);
const nothing: ReadonlyMap<string, string> = new Map();

/** `indexOf` from a moving place, which never looks twice through a text that has no more of `what`. */
function finder(html: string, what: string): (from: number) => number {
  let none = false;
  return (from) => {
    const found = none ? -1 : html.indexOf(what, from);
    if (found < 0) none = true;
    return found;
  };
}

/**
 * The tokens of a piece of HTML from a clipboard, in order. Comments go, Word's conditional ones with what they hide;
 * so do scripts and styles. Addresses and event handlers are attributes, which nobody reads. Takes time in
 * proportion to the text, whatever is in it.
 *
 * @example
 * ```ts
 * [...htmlTokens('<td>Mål &amp; plan</td>')]; // an open td, the text 'Mål & plan', a close td
 * ```
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  const commentEnd = finder(html, '-->');
  const tagEnd = finder(html, '>');
  const endOfTag = tagEnds(html);
  let at = 0;
  let from = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const next = html.charCodeAt(open + 1);
    const slash = next === 0x2f;
    const end =
      next === 0x21 && html.startsWith('<!--', open)
        ? after(commentEnd(open + 4), 3)
        : next === 0x21 || next === 0x3f
          ? after(tagEnd(open), 1)
          : isLetter(html.charCodeAt(open + (slash ? 2 : 1)))
            ? endOfTag(open)
            : -1;
    if (end < 0) {
      // A lone "<", or a tag or comment that never ends: text, so that nothing behind it is lost.
      at = open + 1;
      continue;
    }
    if (open > from) yield { kind: 'text', text: decodeEntities(html.slice(from, open)) };
    at = from = end;
    if (next === 0x21 || next === 0x3f) continue;
    const name = nameOfTag(html, open + (slash ? 2 : 1), end);
    if (slash) yield { kind: 'close', name };
    else if (dropped.has(name)) at = from = endOfDropped(html, name, end);
    else yield { kind: 'open', name, attributes: attributesOf(name, html.slice(open + 1 + name.length, end - 1)) };
  }
  if (from < html.length) yield { kind: 'text', text: decodeEntities(html.slice(from)) };
}

function after(found: number, length: number): number {
  return found < 0 ? -1 : found + length;
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function nameOfTag(html: string, start: number, end: number): string {
  let stop = start;
  while (stop < end && !' \t\n\r\f/>'.includes(html[stop] ?? '>')) stop++;
  return html.slice(start, stop).toLowerCase();
}

/**
 * Finds the place behind a tag. A ">" inside a quoted value does not end it; a quote counts only behind "=", for an
 * apostrophe elsewhere is a slip that must not swallow the document. Where quotes lead past the end of the text they
 * are broken, and from then on they count for nothing.
 */
function tagEnds(html: string): (open: number) => number {
  const tagEnd = finder(html, '>');
  const quotes = { '"': finder(html, '"'), "'": finder(html, "'") };
  let broken = false;
  return (open) => {
    const simple = tagEnd(open);
    if (simple < 0 || broken) return after(simple, 1);
    let equals = false;
    for (let at = open + 1; at < html.length; at++) {
      const char = html[at];
      if (char === '>') return at + 1;
      if (char === '=') equals = true;
      else if (equals && (char === '"' || char === "'")) {
        const shut = quotes[char](at + 1);
        if (shut >= 0) at = shut;
        equals = false;
      } else if (char !== ' ' && char !== '\n' && char !== '\r' && char !== '\t') equals = false;
    }
    broken = true;
    return simple + 1;
  };
}

/** Where the content of a dropped element ends: behind its closing tag, or at the end of the text. */
function endOfDropped(html: string, name: string, start: number): number {
  const close = new RegExp(`</${name}[\\s/>]`, 'gi');
  close.lastIndex = start;
  const found = close.exec(html);
  if (!found) return html.length;
  const end = html.indexOf('>', found.index);
  return end < 0 ? html.length : end + 1;
}

/** Only these elements have attributes that decide about text. */
const attributed = new Set(['td', 'th', 'span']);
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(name: string, text: string): ReadonlyMap<string, string> {
  if (!attributed.has(name) || text.length < 2) return nothing;
  const found = new Map<string, string>();
  for (const [, key = '', double, single, bare] of text.matchAll(attribute)) {
    if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return found;
}
