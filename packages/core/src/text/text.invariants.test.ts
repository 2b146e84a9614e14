import assert from 'node:assert/strict';
import { test } from 'node:test';

import { edited, placesIn, sample, wholeSample, without } from '../../test/sample.ts';
import { maxLanguages } from '../index.ts';
import { checkFramework } from '../schema.ts';

test('the languages of every part are looked at', () => {
  // A claim that is carried on says the same in both places: taken out of one, it is told for that.
  const texts = placesIn(wholeSample).filter((path) => path.at(-1) === 'en' && !path.includes('claims'));
  assert.ok(texts.length > 90, String(texts.length));
  for (const path of texts) {
    const [problem, ...more] = checkFramework(without(wholeSample, path)).problems;
    assert.deepEqual([problem?.code, more.length], ['language-missing', 0], path.join('.'));
  }
});

test('a missing language is told once for each taxonomy, set and the like, of small parts once for all of them', () => {
  const places = placesIn(wholeSample).filter((path) => path.at(-1) === 'en');
  const bare = places.reduce<unknown>((document, path) => without(document, path), wholeSample);
  const told = checkFramework(bare).problems.map(({ code, path }) => [code, ...path].join(' '));
  const expected = [
    'title',
    ...['taxonomies 0', 'taxonomies 1', 'pejlemaerkeSets 0', 'plfHouses 0', 'goalAreas 0', 'goalAreas 1'],
    ...['practiceSigns 0', 'strategies 0', 'programmes 0', 'organisations 0', 'actionPlanTemplates 0', 'scales 0'],
    ...['statementSets 0', 'units', 'concepts', 'indicators', 'dialogueMethods', 'learningQuestions', 'relations'],
    'examples',
  ];
  assert.deepEqual(told.toSorted(), expected.map((place) => `language-missing ${place}`).toSorted());
});

test('it is said in how many texts, and of how many', () => {
  const bare = without(without(wholeSample, ['concepts', 0, 'term', 'en']), ['concepts', 1, 'term', 'en']);
  assert.deepEqual(
    checkFramework(bare).problems.map(({ path, values }) => [path, values]),
    [[['concepts'], { language: 'en', count: 2, texts: 5 }]],
  );
});

test('each time that a language stands in the list again is told', () => {
  const { problems } = checkFramework(edited(sample, ['languages'], ['da', 'en', 'da', 'da']));
  assert.deepEqual(
    problems.map(({ code, path }) => [code, ...path]),
    [
      ['duplicate-language', 'languages', 2],
      ['duplicate-language', 'languages', 3],
    ],
  );
});

test('a list of languages that is too long is told for that, and the texts are left alone', () => {
  const codes = (count: number): Set<string> => {
    const languages = ['da', 'en', ...Array.from({ length: count - 2 }, (_, index) => `da-x${10 + index}`)];
    return new Set(checkFramework(edited(sample, ['languages'], languages)).problems.map(({ code }) => code));
  };
  assert.deepEqual(codes(maxLanguages), new Set(['language-missing']));
  assert.deepEqual(codes(maxLanguages + 1), new Set(['too-many']));
});

test('a language is named by its tag', () => {
  const isBad = (tag: string): boolean =>
    checkFramework(edited(sample, ['languages', 1], tag)).problems.some(({ code }) => code === 'bad-language-tag');
  for (const tag of ['en', 'kl', 'en-GB', 'zh-Hant-TW']) assert.equal(isBad(tag), false, tag);
  for (const tag of ['d', '1da', 'dansk', 'da-', '-da', 'da_DK', '']) assert.equal(isBad(tag), true, tag);
});
