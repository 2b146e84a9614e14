import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { claimsOf, sentencesOf } from '../index.ts';

const wholes = [
  'Vi deler fx planer, bl.a. med naboteamet.',
  'Vi samler op mhp. Fjordskolens mål.',
  'Vi taler ift. Annas forslag, dvs. Planen.',
  'Vi mødes evt. Mandag, jf. Årsplanen.',
  'Vi bruger ca. 20 minutter i 3. Klasse.',
  'Vi læser J. P. Hansens bog.',
  'Vi har tavler, kort m.v. Som aftalt.',
  'Vi ringer kl. 8.30 til Per...hvis det brænder på.',
];
for (const whole of wholes) test(`one sentence: ${whole}`, () => assert.deepEqual(sentencesOf(whole), [whole]));

test('sentences end where a new one begins', () => {
  assert.deepEqual(
    sentencesOf('Vi spørger! Vi lytter? »Vi« svarer. (Altid.) Vi mødes i uge 34. Vi deler kort osv. Vi går.'),
    ['Vi spørger!', 'Vi lytter?', '»Vi« svarer.', '(Altid.)', 'Vi mødes i uge 34.', 'Vi deler kort osv.', 'Vi går.'],
  );
});

test('an example stays with what it exemplifies, a heading with its first point', () => {
  assert.deepEqual(claimsOf(['Vi prøver af. Fx skifter vi bord.']), ['Vi prøver af. Fx skifter vi bord.']);
  assert.deepEqual(claimsOf(['Vi aftaler:', '• hvem', '• hvornår']), ['Vi aftaler: hvem', 'hvornår']);
});

test('points and paragraphs part claims; a broken line does not', () => {
  assert.deepEqual(claimsOf(['• Vi deler • Vi lytter', '- Vi spørger']), ['Vi deler', 'Vi lytter', 'Vi spørger']);
  assert.deepEqual(claimsOf(['Vi ser bl.a.', 'på tavlen og', 'i gården.']), ['Vi ser bl.a. på tavlen og i gården.']);
});

test('more than three are gathered, by paragraphs where that suffices', () => {
  assert.deepEqual(claimsOf(['A b. C d.', 'E f. G h.']), ['A b. C d.', 'E f. G h.']);
  const claims = claimsOf(['Vi en. Vi to. Vi tre. Vi fire. Vi fem.']);
  assert.deepEqual(claims, ['Vi en. Vi to.', 'Vi tre. Vi fire.', 'Vi fem.']);
});

test('without splitting a cell is one claim, its paragraphs as lines', () => {
  assert.deepEqual(claimsOf(['Vi deler. Vi lytter.', 'Vi går.'], false), ['Vi deler. Vi lytter.\nVi går.']);
  assert.deepEqual(claimsOf([], false), []);
});

test('property: one to three claims, and joined they give the words back', () => {
  const piece = fc.constantFrom(
    'Vi',
    'deler',
    'fx',
    'bl.a.',
    'mål.',
    'Og',
    'jf.',
    '3.',
    'J.',
    'så:',
    'hvad?',
    'osv.',
    '…',
    '"ja"',
    'Ud!',
  );
  const paragraph = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const claims = claimsOf(paragraphs);
      assert.ok(claims.length >= 1 && claims.length <= 3);
      assert.equal(claims.join(' '), paragraphs.join(' '));
    }),
  );
});
