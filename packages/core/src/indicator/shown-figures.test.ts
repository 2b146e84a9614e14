import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { frozen } from '../../test/sample.ts';
import type { IndicatorFigure } from './indicator-figures.ts';
import { shownFigures } from './shown-figures.ts';

const whole = (answers: number, date = '2026'): IndicatorFigure => ({ date, value: 70, answers });
const part = (id: string, answers: number, breakdown = 'place', date = '2026'): IndicatorFigure => ({
  date,
  value: 50,
  answers,
  breakdown,
  part: id,
});
const hidden = (figures: readonly IndicatorFigure[], options?: Parameters<typeof shownFigures>[1]): unknown[] =>
  shownFigures(frozen(figures), options).map((one) => one.hidden);

test('from five answers on a figure is shown, and a hidden one has no number left', () => {
  assert.deepEqual(hidden([whole(4), whole(5, '2025')]), ['few-answers', undefined]);
  const [one] = shownFigures([{ ...whole(4), note: 'Ny elevplan' }]);
  assert.deepEqual(one?.figure, { date: '2026', note: 'Ny elevplan' });
  assert.deepEqual(shownFigures([whole(5)])[0]?.figure, whole(5));
});

test('a host can ask for more answers, and never for fewer than three', () => {
  assert.deepEqual(hidden([whole(9)], { minimum: 10 }), ['few-answers']);
  assert.deepEqual(hidden([whole(3), whole(2, '2025')], { minimum: 0 }), [undefined, 'few-answers']);
  assert.deepEqual(hidden([whole(4)], { minimum: NaN }), ['few-answers']);
  assert.deepEqual(hidden([whole(NaN)]), ['few-answers']);
});

test('figures that come from no answers are all shown; from answers, one that does not say how many is not', () => {
  assert.deepEqual(hidden([{ date: '2026', value: 3 }]), [undefined]);
  assert.deepEqual(hidden([{ date: '2026', value: 3 }, { date: '2025' }], { fromAnswers: true }), [
    'answers-unknown',
    undefined,
  ]);
});

test('one hidden part hides the smallest of the others, so that it cannot be worked out', () => {
  assert.deepEqual(hidden([whole(30), part('a', 4), part('b', 16), part('c', 10)]), [
    undefined,
    'few-answers',
    undefined,
    'protects-another',
  ]);
  // Two hidden ones protect each other, when they are enough together.
  assert.deepEqual(hidden([whole(30), part('a', 4), part('b', 22), part('c', 4)]).slice(1), [
    'few-answers',
    undefined,
    'few-answers',
  ]);
  // Two of one answer each do not: their two answers could be worked out together.
  assert.deepEqual(hidden([whole(30), part('a', 1), part('b', 20), part('c', 1), part('d', 8)]).slice(1), [
    'few-answers',
    undefined,
    'few-answers',
    'protects-another',
  ]);
});

test('a part that is left out is protected as one that is hidden', () => {
  assert.deepEqual(hidden([whole(20), part('a', 11), part('b', 7)]), [undefined, undefined, 'protects-another']);
  assert.deepEqual(hidden([whole(20), part('a', 8), part('b', 7)]), [undefined, undefined, undefined]);
});

test('one hidden part is protected by another, even where the parts given are not all of the whole', () => {
  assert.deepEqual(hidden([whole(40), part('a', 4), part('b', 16)]), [undefined, 'few-answers', 'protects-another']);
});

test('without a whole nothing can be worked out, and each date and breakdown stands for itself', () => {
  assert.deepEqual(hidden([part('a', 4), part('b', 16)]), ['few-answers', undefined]);
  assert.deepEqual(hidden([whole(4), part('a', 2), part('b', 2)]), ['few-answers', 'few-answers', 'few-answers']);
  assert.deepEqual(
    hidden([
      whole(20),
      part('a', 4),
      part('b', 16),
      part('x', 12, 'age'),
      part('y', 8, 'age'),
      part('b', 16, 'place', '2025'),
    ]),
    [undefined, 'few-answers', 'protects-another', undefined, undefined, undefined],
  );
});

test('a part that does not say its answers is hidden last', () => {
  const silent: IndicatorFigure = { date: '2026', value: 1, breakdown: 'place', part: 's' };
  assert.deepEqual(hidden([whole(40), part('a', 4), silent, part('b', 30)]).slice(1), [
    'few-answers',
    undefined,
    'protects-another',
  ]);
});

test('where a part does not say its answers, only those that are known to be hidden count as hidden', () => {
  const silent: IndicatorFigure = { date: '2026', value: 1, breakdown: 'place', part: 's' };
  assert.deepEqual(hidden([whole(40), part('a', 1), part('c', 1), silent, part('b', 30)]).slice(1), [
    'few-answers',
    'few-answers',
    undefined,
    'protects-another',
  ]);
});

test('whatever the parts and the minimum, what is not shown is nobody or at least so many people, and never one part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(12), { minLength: 1, maxLength: 7 }),
      fc.integer({ min: -2, max: 12 }),
      (sizes, minimum) => {
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const figures = [whole(total), ...sizes.map((size, index) => part(`p${index}`, size))];
        const shown = shownFigures(figures, { minimum });
        const least = Math.max(3, minimum);
        for (const one of shown) {
          assert.equal(one.hidden === undefined, (one.figure.answers ?? -1) >= least);
          assert.equal(one.hidden === undefined, one.figure.value !== undefined);
        }
        const [all, ...parts] = shown;
        const away = sizes.filter((_, index) => parts[index]?.hidden);
        if (all?.hidden || away.length === 0 || away.length === parts.length) return;
        assert.ok(away.length > 1);
        assert.ok(away.reduce((sum, size) => sum + size, 0) >= least);
      },
    ),
  );
});
