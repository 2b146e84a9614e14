import assert from 'node:assert/strict';
import { test } from 'node:test';

import { dateCases, figureCases, observationCases, profileCases, reflectionCases } from '../../test/document-cases.ts';
import { frameworkCases } from '../../test/framework-cases.ts';
import { partCases } from '../../test/part-cases.ts';
import type { Case } from '../../test/problem-case.ts';
import { sample, wholeSample, without } from '../../test/sample.ts';
import { describeProblem, problemCodes } from '../index.ts';
import type { Problem } from '../index.ts';
import { checkFigures, checkFramework, checkObservations, checkProfile } from '../schema.ts';
import { checkProgrammeDates, checkReflection } from '../schema.ts';
import { maxProblems } from './in-order.ts';

const told = new Set<string>();

function check(problems: readonly Problem[], document: unknown, [, , expected]: Case): void {
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    expected.map(([code, path]) => [code, [...path]]),
  );
  for (const problem of problems) {
    told.add(problem.code);
    const da = describeProblem(problem, 'da', document, sample);
    const en = describeProblem(problem, 'en', document, sample);
    for (const words of [...Object.values(da), ...Object.values(en)]) {
      assert.match(words, /^\S.*\S$/s);
      assert.doesNotMatch(words, /undefined(?!\))|\[object|NaN/);
    }
    assert.notEqual(da.what, en.what);
  }
}

const checks: readonly (readonly [string, readonly Case[], (document: unknown) => readonly Problem[]])[] = [
  ['framework', [...frameworkCases, ...partCases], (document) => checkFramework(document).problems],
  ['profile', profileCases, (document) => checkProfile(document, sample).problems],
  ['observations', observationCases, (document) => checkObservations(document, wholeSample).problems],
  ['dates', dateCases, (document) => checkProgrammeDates(document, wholeSample).problems],
  ['reflection', reflectionCases, (document) => checkReflection(document, wholeSample).problems],
  ['figures', figureCases, (document) => checkFigures(document, wholeSample.indicators?.[0]).problems],
];
for (const [kind, cases, problemsOf] of checks) {
  for (const one of cases) {
    test(`${kind} with ${one[0]}`, () => {
      check(problemsOf(one[1]), one[1], one);
    });
  }
}

test('of very many problems the errors are kept, and the last says how many were left out', () => {
  const strange = Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`x${index}`, 0]));
  const document = { ...(without(sample, ['licence']) as object), ...strange };
  const { problems } = checkFramework(document);
  assert.equal(problems.length, maxProblems + 1);
  assert.ok(problems.some(({ code }) => code === 'missing-field'));
  assert.deepEqual(problems.at(-1), { code: 'more-problems', severity: 'warning', path: [], values: { count: 101 } });
  told.add('more-problems');
});

test('every code has been told by one of the cases above', () => {
  assert.deepEqual(
    problemCodes.filter((code) => !told.has(code)),
    [],
  );
});
