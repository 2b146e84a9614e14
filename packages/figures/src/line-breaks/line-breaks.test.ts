import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breakLines, estimateWidth, widestPart } from './line-breaks.ts';

const letters = (text: string): number => [...text].length;

test('breaks between words, then after a hyphen or a slash, and inside a word only where it has to', () => {
  assert.deepEqual(breakLines('Fælles læring om elevers læring', 14, letters), [
    'Fælles læring',
    'om elevers',
    'læring',
  ]);
  assert.deepEqual(breakLines('læse-/skriveplan', 12, letters), ['læse-/', 'skriveplan']);
  assert.deepEqual(breakLines('videndeling', 11, letters), ['videndeling']);
  assert.deepEqual(breakLines('videndeling', 8, letters), ['vidende-', 'ling']);
  assert.deepEqual(breakLines('  ', 8, letters), []);
});

test('a word that is too long is broken before a consonant and a vowel, near its room; else where the room ends', () => {
  assert.deepEqual(breakLines('Refleksion', 6, letters), ['Ref-', 'lek-', 'sion']);
  assert.deepEqual(breakLines('REFLEKSION', 7, letters), ['REFLEK-', 'SION']);
  assert.deepEqual(breakLines('medarbejdertrivsel', 9, letters), ['medarbej-', 'dertriv-', 'sel']);
  assert.deepEqual(breakLines('æstetisk', 5, letters), ['æste-', 'tisk']);
  assert.deepEqual(breakLines('strrrrrrrrrrt', 8, letters), ['strrrrr-', 'rrrrrt']);
  assert.deepEqual(breakLines('tanestttttttttttttt', 14, letters), ['tanestttttttt-', 'tttttt']);
  assert.deepEqual(breakLines('abc', 2, letters), ['a-', 'bc']);
  assert.deepEqual(breakLines('UNDERSØGELSE', 8, letters), ['UNDERSØ-', 'GELSE']);
  assert.deepEqual(breakLines('ab', 0, letters), ['a-', 'b'], 'a single letter is never broken');
});

test('spaces count as one, and a soft hyphen is no letter', () => {
  assert.deepEqual(breakLines(' Fæl\u00adles \n\t læring ', 40, letters), ['Fælles læring']);
  assert.equal(widestPart('Fælles  læring', letters), 6);
});

test('no line is wider than the room, and no letter is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdeginrstæøå-/'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), fc.integer({ min: 4, max: 30 }), (words, room) => {
      const text = words.join(' ');
      const lines = breakLines(text, room, letters);
      for (const line of lines) assert.ok(letters(line) <= room, `»${line}« in ${room}`);
      const bare = (some: string): string => some.replaceAll(/[\s-]/g, '');
      assert.equal(bare(lines.join('')), bare(text));
    }),
  );
});

test('a text that fits stays whole, and what has to stay together is measured as such', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 5 }), (text) => {
      assert.deepEqual(breakLines(text, 1000, letters), [text]);
      assert.ok(breakLines(text, widestPart(text, letters), letters).every((line) => text.includes(line)));
    }),
  );
});

test('the estimate is no less than a wide face takes', () => {
  // What Chromium measures in DejaVu Sans at 16 pixels.
  const known = { 'Team – mål': 90.3, videndeling: 93.2, 'Møder og aftaler': 132.4, MEDARBEJDER: 117.4, GQO: 37.6 };
  for (const [text, width] of Object.entries(known)) {
    const guessed = estimateWidth(text);
    assert.ok(guessed >= width && guessed < width * 1.25, `${text}: ${guessed} for ${width}`);
  }
});

test('narrow letters are reckoned narrower than others, and the signs of East Asia as wide as they are high', () => {
  assert.ok(estimateWidth('frt') < estimateWidth('nos'));
  assert.equal(estimateWidth('漢字'), 32);
});
