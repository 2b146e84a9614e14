import { maxClaims } from '@pejl/core';

/** Abbreviations whose full stop ends no sentence. */
const abbreviations = new Set(
  (
    'fx f.eks bl.a mhp mht ift iht ifm ifbm vedr hhv dvs evt jf jvf cf ca pga vha inkl ekskl excl incl kl nr s stk tlf ' +
    'pr max min maks mio mia kr pct f.o.m t.o.m fr hr d p pkt kap afs ref red tidl nuv ang sml resp bil st v ' +
    'e.g i.e vs mr mrs ms dr prof no approx fig vol ed pp'
  ).split(' '),
);
/** Abbreviations that close a list: they end a sentence when a new one plainly begins. */
const closing = new Set('m.v mv m.m mm osv etc o.l o.lign lign m.fl mfl usw'.split(' '));
/** Words that open a sentence and hardly ever stand with a capital inside one. */
const openers =
  /^["“”„'»(]*(?:Vi|Vores|Jeg|Det|Der|De|Den|Alle|Hver|Når|Hvis|Teamet|We|Our|The|It|They|There|When|If)(?![\p{L}])/u;

/** A sign that opens a point of a list. A hyphen or "o" counts only with a space behind it. */
const bullet = /^(?:[•·▪◦‣∙●○■□➢✓][\s]*|[-–—*]\s+)/u;
const example = /^(?:fx|f\.eks\.|for eksempel|eksempelvis|e\.g\.|for example|for instance)(?![\p{L}])/iu;

/**
 * The sentences of one line. A full stop after an abbreviation ("fx", "bl.a.", "ift."), an initial or a number ends
 * none, unless what follows plainly opens a new sentence ("i uge 34. Vi mødes").
 *
 * @example
 * ```ts
 * sentencesOf('Vi deler bl.a. planer, jf. aftalen. Vi spørger.'); // ['Vi deler bl.a. planer, jf. aftalen.', 'Vi spørger.']
 * ```
 */
export function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: found, index } of line.matchAll(/(?<![.!?…])[.!?…]+["”’»')\]]*\s+/gu)) {
    const end = index + found.length;
    const next = line.slice(end, end + 24);
    if (!/^["“”„'»«(]*[\p{Lu}\p{N}]/u.test(next)) continue;
    if (
      found.startsWith('.') &&
      !found.startsWith('..') &&
      !endsSentence(line.slice(Math.max(start, index - 24), index), next)
    ) {
      continue;
    }
    sentences.push(line.slice(start, end).trim());
    start = end;
  }
  sentences.push(line.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** Does the full stop behind `before` end a sentence, when `next` follows? */
function endsSentence(before: string, next: string): boolean {
  const word = /[^\s(["“„»]*$/u.exec(before)?.[0] ?? '';
  if (abbreviations.has(word.toLowerCase())) return false;
  if (closing.has(word.toLowerCase()) || /^\d[\d.,]*$/.test(word)) return openers.test(next);
  return !/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
}

/**
 * A cell's text as one to three claims, each something that a team can hold up against its practice. Points of a list
 * and paragraphs part claims, and so do sentences; an example ("Fx ...") stays with what it exemplifies, a heading
 * that ends with a colon with its first point. What is more than three is gathered, neighbours together, so that the
 * longest claim is as short as can be. The claims joined give the words back; only the signs of a list are gone.
 *
 * @param paragraphs The cell's paragraphs.
 * @param split false gives one claim, its paragraphs as lines.
 *
 * @example
 * ```ts
 * claimsOf(['Vi holder møder. Vi skriver mål ned, fx i en plan.']); // ['Vi holder møder.', 'Vi skriver mål ned, fx i en plan.']
 * ```
 */
export function claimsOf(paragraphs: readonly string[], split = true): string[] {
  if (!split) return paragraphs.length > 0 ? [paragraphs.join('\n')] : [];
  const units: string[][] = [];
  // How the text ends so far: looking it up in a text that is being put together would cost its whole length.
  let tail = '';
  for (const paragraph of paragraphs) {
    for (const point of paragraph.split(/\s(?=[•▪◦‣●■➢✓]\s)/u)) {
      const text = point.replace(bullet, '').trim();
      if (text === '') continue;
      const last = units.at(-1);
      const broken = !bullet.test(point) && (example.test(text) || (/^\p{Ll}/u.test(text) && !isClosed(tail)));
      if (last && (broken || (tail.endsWith(':') && last.length === 1))) extend(last, sentencesOf(text));
      else units.push(withExamples(sentencesOf(text)));
      tail = text.slice(-16);
    }
  }
  const sentences = units.flat();
  if (sentences.length <= maxClaims) return sentences;
  const kept = units.map((unit) => unit.join(' '));
  return kept.length > 1 && kept.length <= maxClaims ? kept : gather(sentences);
}

/** Does a line end its sentence? "bl.a." at its end does not. */
function isClosed(tail: string): boolean {
  return /[!?:;…]$/.test(tail) || (tail.endsWith('.') && endsSentence(tail.slice(0, -1), ''));
}

/** A line that was broken inside its sentence, an example, or the first point under a heading goes on where the last one stopped. */
function extend(unit: string[], sentences: readonly string[]): void {
  for (const [at, sentence] of sentences.entries()) {
    if (at === 0) unit.push(`${unit.pop() ?? ''} ${sentence}`);
    else unit.push(sentence);
  }
}

function withExamples(sentences: readonly string[]): string[] {
  const joined: string[] = [];
  for (const sentence of sentences) {
    if (joined.length > 0 && example.test(sentence)) joined.push(`${joined.pop() ?? ''} ${sentence}`);
    else joined.push(sentence);
  }
  return joined;
}

/** At most three runs of neighbours, the longest of them as short as can be; of equals, the earlier ones are filled first. */
function gather(sentences: readonly string[]): string[] {
  let low = 0;
  let high = sentences.reduce((sum, { length }) => sum + length + 1, 0);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (startsOf(sentences, middle).length <= maxClaims) high = middle;
    else low = middle + 1;
  }
  const starts = startsOf(sentences, high);
  return starts.map((start, at) => sentences.slice(start, starts[at + 1]).join(' '));
}

/** Where the runs begin when none may be longer than `most` characters, unless a sentence alone is. */
function startsOf(sentences: readonly string[], most: number): number[] {
  const starts = [0];
  let length = -1;
  for (const [at, sentence] of sentences.entries()) {
    if (length >= 0 && length + 1 + sentence.length > most) {
      starts.push(at);
      length = -1;
    }
    length += 1 + sentence.length;
  }
  return starts;
}
