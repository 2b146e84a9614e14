import assert from 'node:assert/strict';
import { test } from 'node:test';

import { handSigns, learningQuestionKinds } from '@pejl/core';

import { lixOf } from '../../test/texts.ts';
import { solo } from './solo.ts';

const scale = solo.scales?.[0];
const levels = scale?.levels ?? [];
const questions = solo.learningQuestions ?? [];
const languages = ['da', 'en'];

test('five levels, lowest first, each in its phase and with a hand sign of its own', () => {
  assert.deepEqual(
    levels.map(({ id, phase, handSign }) => [id, phase, handSign]),
    [
      ['praestrukturelt', 'foer', 'closed-fist'],
      ['unistrukturelt', 'kvantitativ', 'one-finger'],
      ['multistrukturelt', 'kvantitativ', 'fingers-apart'],
      ['relationelt', 'kvalitativ', 'fingers-linked'],
      ['udvidet-abstrakt', 'kvalitativ', 'hand-opens'],
    ],
  );
  assert.deepEqual(
    levels.map(({ handSign }) => handSign),
    [...handSigns],
  );
  assert.deepEqual(
    scale?.phases?.map(({ id }) => id),
    ['foer', 'kvantitativ', 'kvalitativ'],
  );
});

test('it names Biggs and Collis, and the hand signs and questions say that they are not theirs', () => {
  assert.equal(scale?.after, 'Biggs & Collis, 1982');
  assert.match(solo.source.institution, /Biggs.*Collis/u);
  const concept = (id: string) => solo.concepts?.find((one) => one.id === id);
  assert.equal(concept('haandtegn')?.origin, 'editor');
  assert.match(concept('haandtegn')?.definition['da'] ?? '', /Pejls egne/u);
  assert.match(concept('haandtegn')?.definition['en'] ?? '', /Pejl’s own/u);
  assert.equal(concept('haandtegn')?.points?.length, handSigns.length);
  assert.equal(concept('laeringsspoergsmaal')?.origin, 'editor');
});

test('a level has words for adults, words of a learner’s own and an idea of what to do next', () => {
  for (const { id, description, learnerText, nextText } of levels) {
    assert.match(description['da'] ?? '', /^Eleven /u, id);
    assert.match(learnerText?.['da'] ?? '', /^Jeg .*\.$/u, id);
    assert.match(learnerText?.['en'] ?? '', /^I .*\.$/u, id);
    for (const language of languages) assert.match(nextText?.[language] ?? '', /[.!?]$/u, `${id} (${language})`);
  }
});

test('words for learners are easy to read: LIX under 35, and no sentence of more than 15 words', () => {
  const forLearners = [
    ...levels.flatMap(({ learnerText, nextText }) => [learnerText, nextText]),
    ...questions.map(({ text }) => text),
  ].map((text) => text?.['da'] ?? '');
  assert.equal(forLearners.length, 13);
  for (const text of forLearners) {
    assert.ok(lixOf(text) < 35, `${text} (LIX ${lixOf(text).toFixed(1)})`);
    for (const sentence of text.split(/[.!?:…]/u)) assert.ok(sentence.trim().split(/\s+/u).length <= 15, sentence);
  }
});

test('words for adults stay under LIX 40, level by level', () => {
  for (const { id, description } of levels) assert.ok(lixOf(description['da'] ?? '') < 40, id);
  for (const { id, definition } of solo.concepts ?? []) assert.ok(lixOf(definition['da'] ?? '') < 40, id);
});

test('a learner is never told that something is wrong with them or their answer', () => {
  for (const { id, learnerText, nextText } of levels) {
    const said = `${learnerText?.['da'] ?? ''} ${nextText?.['da'] ?? ''}`;
    assert.doesNotMatch(said, /forkert|dårlig|fejl|mangler|kun\b|kan ikke\b(?! helt)|svag/iu, id);
  }
});

test('the three questions stand in their order, one person’s and one plan’s', () => {
  assert.deepEqual(
    questions.map(({ kind }) => kind),
    [...learningQuestionKinds],
  );
  for (const { id, text, planText } of questions) {
    assert.match(text['da'] ?? '', /\bjeg\b.*\?$/u, id);
    assert.match(text['en'] ?? '', /\bI\b.*\?$/u, id);
    assert.match(planText?.['da'] ?? '', /\bvi\b.*\?$/u, id);
    assert.match(planText?.['en'] ?? '', /\bwe\b.*\?$/u, id);
  }
});
