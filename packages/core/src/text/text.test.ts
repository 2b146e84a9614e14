import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { textIn } from '../index.ts';

const text = { da: 'Vi deler', en: 'We share' };

test('the language that was asked for, else its base, else the first that the framework has', () => {
  assert.deepEqual(textIn(text, 'en', ['da', 'en']), { text: 'We share', lang: 'en' });
  assert.deepEqual(textIn(text, 'en-GB', ['da', 'en']), { text: 'We share', lang: 'en' });
  assert.deepEqual(textIn(text, 'kl', ['da', 'en']), { text: 'Vi deler', lang: 'da' });
  assert.deepEqual(textIn({ en: 'We share', da: '' }, 'da', ['da', 'en']), { text: 'We share', lang: 'en' });
  assert.deepEqual(textIn({ kl: 'x' }, 'en', ['da']), { text: 'x', lang: 'kl' });
});

test('absent text is empty, in the framework’s first language', () => {
  assert.deepEqual(textIn(undefined, 'en', ['da']), { text: '', lang: 'da' });
  assert.deepEqual(textIn({}, 'en', []), { text: '', lang: 'en' });
});

test('whatever is asked for, the language that is named is the one that was found', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (lang, languages) => {
      const found = textIn(text, lang, languages);
      assert.equal(found.text, found.lang === 'da' ? text.da : text.en);
    }),
  );
});
