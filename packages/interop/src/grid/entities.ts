/** The names of the characters 160 to 255, in their order. */
const latin = (
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
  'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
  'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
  'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
  'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
  'uuml yacute thorn yuml'
).split(' ');

/** Other names that word processors, spreadsheets and web pages write. */
const others: Readonly<Record<string, number>> = {
  amp: 0x26,
  lt: 0x3c,
  gt: 0x3e,
  quot: 0x22,
  apos: 0x27,
  ndash: 0x2013,
  mdash: 0x2014,
  hellip: 0x2026,
  lsquo: 0x2018,
  rsquo: 0x2019,
  sbquo: 0x201a,
  ldquo: 0x201c,
  rdquo: 0x201d,
  bdquo: 0x201e,
  bull: 0x2022,
  lsaquo: 0x2039,
  rsaquo: 0x203a,
  euro: 0x20ac,
  trade: 0x2122,
  minus: 0x2212,
  rarr: 0x2192,
  larr: 0x2190,
  le: 0x2264,
  ge: 0x2265,
  ne: 0x2260,
  OElig: 0x152,
  oelig: 0x153,
  Scaron: 0x160,
  scaron: 0x161,
  ensp: 0x2002,
  emsp: 0x2003,
  thinsp: 0x2009,
  zwnj: 0x200c,
  zwj: 0x200d,
  lrm: 0x200e,
  rlm: 0x200f,
  dagger: 0x2020,
  prime: 0x2032,
  check: 0x2713,
};

const names = new Map([...Object.entries(others), ...latin.map((name, at): [string, number] => [name, 160 + at])]);

/** What Windows means by the characters 128 to 159, which HTML reads the same way. */
const windows =
  '\u20ac\u0020\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u0020\u017d\u0020\u0020\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u0020\u017e\u0178';

/**
 * Text with its character references decoded; what is no known reference stays as it stands.
 *
 * @example
 * ```ts
 * decodeEntities('M&aring;l &#38; plan &unknown;'); // 'Mål & plan &unknown;'
 * ```
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#?[a-z0-9]{1,32});?/gi, (whole, reference: string) => {
    const code = reference.startsWith('#') ? numbered(reference) : names.get(reference);
    return code === undefined ? whole : character(code);
  });
}

function numbered(reference: string): number | undefined {
  const hex = /^#x([0-9a-f]+)$/i.exec(reference)?.[1];
  if (hex) return Number.parseInt(hex, 16);
  return /^#\d+$/.test(reference) ? Number(reference.slice(1)) : undefined;
}

function character(code: number): string {
  if (code >= 128 && code < 160) return windows[code - 128] ?? '';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\uFFFD';
  return String.fromCodePoint(code);
}
