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
