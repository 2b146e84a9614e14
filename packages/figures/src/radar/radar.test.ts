import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Framework, Placement, Profile, Taxonomy } from '@pejl/core';
import { layoutRadar, type RadarFigure, type RadarOptions, type RadarSpot, type RadarWords } from './radar.ts';

/** Words that are easy to tell apart in a test. */
const words: RadarWords = {
  levelIn: (number, name) => name || `level ${number}`,
  answerIn: (answer) => `(${answer})`,
  gaps: { unanswered: 'unanswered', 'not-relevant': 'not relevant', 'not-agreed': 'not agreed' },
  towards: (level) => `towards ${level}`,
  change: ({ kind }, from, to) => `${kind}: ${from} > ${to}`,
  point: (dimension, date, standing) => `${dimension}, ${date}: ${standing}`,
  dimension: 'dimension',
  since: (date) => `since ${date}`,
  date: (date) => `the ${date}`,
  newConstellation: (before, now) => `anew between ${before} and ${now}`,
  leftOut: (leftOut) => Object.entries(leftOut).map(([what, count]) => (count ? `${count} ${what}` : '')),
  otherEdition: () => 'another edition',
};

function frameworkOf(titles: readonly string[], levels = 5): { framework: Framework; taxonomy: Taxonomy } {
  const taxonomy: Taxonomy = {
    id: 'team',
    title: { da: 'Teamet' },
    levels: Array.from({ length: levels }, (_, index) => ({ id: `n${index + 1}` })),
    dimensions: titles.map((title, index) => ({ id: `d${index}`, title: { da: title } })),
    descriptors: [],
  };
  const framework: Framework = {
    formatVersion: 1,
    id: 'ramme',
    edition: '1',
    languages: ['da'],
    title: { da: 'Rammen' },
    source: { institution: 'Skolen', title: 'Rammen' },
    wording: 'original',
    licence: 'CC0-1.0',
    taxonomies: [taxonomy],
  };
  return { framework, taxonomy };
}

/** An answer: a level, a level on its way to the next, another state, or none. */
type Answer = number | `${number}+` | 'not-relevant' | 'not-agreed' | undefined;

function placementOn(dimension: string, date: string, answer: Answer, more: object = {}): Placement[] {
  if (answer === undefined) return [];
  const base = { framework: 'ramme', edition: '1', taxonomy: 'team', dimension, date, ...more };
  if (answer === 'not-relevant' || answer === 'not-agreed') return [{ ...base, state: answer }];
  const towards = String(answer).endsWith('+');
  return [{ ...base, state: 'placed', level: `n${parseInt(String(answer), 10)}`, ...(towards && { towards: true }) }];
}

const profile = (date: string, answers: readonly Answer[], more: object = {}): Profile => ({
  date,
  placements: answers.flatMap((answer, index) => placementOn(`d${index}`, date, answer, more)),
});

const four = ['A', 'B', 'C', 'D'];

const radar = (
  titles: readonly string[],
  profiles: readonly Profile[],
  options?: RadarOptions,
  levels = 5,
): RadarFigure => layoutRadar({ ...frameworkOf(titles, levels), profiles, lang: 'da', words }, options);

const near = (a: RadarSpot, b: RadarSpot): void => {
  assert.ok(Math.hypot(a.x - b.x, a.y - b.y) < 1e-6, `${a.x}, ${a.y} is not ${b.x}, ${b.y}`);
};

test('rings and points lie where they should, to the number', () => {
  const { axes, rings, centre, radius, shapes } = radar(four, [profile('2026-01-01', [1, 5, 3, 2])]);
  assert.equal(radius, 168);
  const step = 168 / 5.5;
  rings.forEach((ring, index) => assert.ok(Math.abs(ring.radius - step * (index + 1.5)) < 1e-9, ring.level));
  assert.equal(rings.at(-1)!.radius, 168);
  assert.deepEqual(
    axes.map(({ angle }) => angle),
    [0, Math.PI / 2, Math.PI, (3 * Math.PI) / 2],
  );
  near(axes[0]!.from, { x: centre.x, y: centre.y - step });
  near(axes[1]!.to, { x: centre.x + 168, y: centre.y });
  const [up, right, down, left] = shapes[0]!.points;
  near(up!, { x: centre.x, y: centre.y - step * 1.5 });
  near(right!, { x: centre.x + 168, y: centre.y });
  near(down!, { x: centre.x, y: centre.y + step * 3.5 });
  near(left!, { x: centre.x - step * 2.5, y: centre.y });
});

test('level 1 is a ring of its own: nothing lies in the centre', () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 3, max: 7 }), (count, levels) => {
      const titles = Array.from({ length: count }, (_, index) => `D${index}`);
      const { centre, shapes, rings } = radar(
        titles,
        [
          profile(
            '2026-01-01',
            titles.map(() => 1),
          ),
        ],
        {},
        levels,
      );
      for (const { x, y } of shapes[0]!.points)
        assert.ok(Math.abs(Math.hypot(x - centre.x, y - centre.y) - rings[0]!.radius) < 1e-6);
      assert.ok(rings[0]!.radius > 1.2 * (rings[1]!.radius - rings[0]!.radius));
    }),
  );
});

test('on the way to the next level is a needle between two rings, and no other point', () => {
  const { shapes, centre, radius } = radar(four, [profile('2026-01-01', ['3+', 3, '5+', 2])]);
  const [first, second, top] = shapes[0]!.points;
  near(first!, { x: centre.x, y: centre.y - (radius / 5.5) * 3.5 });
  near(first!.needle!, { x: centre.x, y: centre.y - (radius / 5.5) * 4 });
  assert.equal(first!.needle!.angle, 0);
  assert.equal(second!.needle, undefined);
  assert.equal(top!.needle, undefined, 'the highest level has no next');
  assert.equal(top!.text, 'C, the 2026-01-01: level 5');
});

test('no line runs across a gap', () => {
  const joined = (answers: readonly Answer[]): number[][] =>
    radar(['A', 'B', 'C', 'D', 'E'], [profile('2026-01-01', answers)]).shapes[0]!.lines.map(([a, b]) => [
      a.axis,
      b.axis,
    ]);
  assert.deepEqual(joined([1, 2, 3, 4, 5]), [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0]]); // prettier-ignore
  assert.deepEqual(joined([1, undefined, 3, 4, 5]), [[2, 3], [3, 4], [4, 0]]); // prettier-ignore
  assert.deepEqual(joined([1, 'not-agreed', 3, 'not-relevant', 5]), [[4, 0]]);
  assert.deepEqual(joined([1, undefined, 3, undefined, undefined]), []);
});

const anyAnswer = fc.constantFrom<Answer>(1, 2, 3, 4, 5, '2+', '5+', 'not-relevant', 'not-agreed', undefined);
const anyCase = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    titles: fc.array(fc.lorem({ maxCount: 3 }), { minLength: count, maxLength: count }),
    answers: fc.array(fc.array(anyAnswer, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 }),
    width: fc.integer({ min: 100, max: 900 }),
  }),
);

test('each dimension at each date is a point where the team is placed, and else a gap beyond the rim: never both', () => {
  fc.assert(
    fc.property(anyCase, ({ titles, answers, width }) => {
      const figure = radar(
        titles,
        answers.map((one, index) => profile(`2026-0${index + 1}-01`, one)),
        { width },
      );
      const placed = (answer: Answer): boolean => typeof answer === 'number' || String(answer).endsWith('+');
      assert.equal(figure.shapes.length, answers.length);
      figure.shapes.forEach(({ points, gaps, lines }, date) => {
        const axes = (of: readonly { axis: number }[]): number[] => of.map(({ axis }) => axis);
        const all = titles.map((_, axis) => axis);
        assert.deepEqual(axes(points), all.filter((axis) => placed(answers[date]![axis]))); // prettier-ignore
        assert.deepEqual(axes(gaps), all.filter((axis) => !placed(answers[date]![axis]))); // prettier-ignore
        for (const gap of gaps) {
          assert.equal(gap.state, answers[date]![gap.axis] ?? 'unanswered');
          const { x, y } = figure.centre;
          if (figure.kind === 'radar') assert.ok(Math.hypot(gap.x - x, gap.y - y) > figure.radius + 6);
          else assert.ok(gap.x > figure.axes[gap.axis]!.to.x + 6);
          assert.ok(gap.x >= 0 && gap.x <= figure.width && gap.y >= 0 && gap.y <= figure.height);
          const far = figure.axes.map(({ to }) => Math.hypot(gap.x - to.x, gap.y - to.y));
          assert.ok(
            far.every((one) => one >= far[gap.axis]! - 1e-6),
            'stands at another axis',
          );
        }
        for (const [a, b] of lines) {
          assert.ok(points.includes(a) && points.includes(b));
          assert.equal((a.axis + 1) % titles.length, b.axis);
        }
        for (const point of points) assert.ok(point.x >= 0 && point.x <= figure.width && point.y <= figure.height);
      });
      const marks = figure.shapes.flatMap(({ gaps }) => gaps);
      for (const [index, one] of marks.entries())
        for (const other of marks.slice(index + 1))
          assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 6, 'two marks on top of each other');
    }),
  );
});

test('where there is least room for gaps, they still stand apart and at their own axes', () => {
  const titles = Array.from({ length: 10 }, (_, index) => `D${index}`);
  const dates = ['2023-01-01', '2024-01-01', '2025-01-01', '2026-01-01'];
  const { shapes, axes } = radar(titles, dates.map((date) => profile(date, [])), { width: 200 }); // prettier-ignore
  const marks = shapes.flatMap(({ gaps }) => gaps);
  assert.equal(marks.length, 40);
  for (const [index, one] of marks.entries()) {
    const far = axes.map(({ to }) => Math.hypot(one.x - to.x, one.y - to.y));
    assert.ok(
      far.every((other) => other >= far[one.axis]!),
      'stands at another axis',
    );
    for (const other of marks.slice(index + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) > 8);
  }
});

test('gaps of several dates stand beside each other, the oldest first, on either side of their axis', () => {
  const dates = ['2024-01-01', '2025-01-01', '2026-01-01'];
  const { shapes, axes } = radar(four, [
    profile(dates[0]!, [undefined, 1, 1, 1]),
    profile(dates[1]!, [2, 1, 1, 1]),
    profile(dates[2]!, ['not-agreed', 1, 1, 1]),
  ]);
  const [first, , last] = shapes.map(({ gaps }) => gaps[0]);
  assert.ok(first!.x < axes[0]!.to.x && last!.x > axes[0]!.to.x);
  assert.equal(axes[0]!.to.x - first!.x, last!.x - axes[0]!.to.x);
  assert.equal(first!.y, last!.y);
});

const danish = [
  'Videndelingsansvarlighedsfordeling',
  'Medarbejdertrivselsundersøgelsesopfølgningsmøder',
  'mål',
  'Refleksion',
  'og',
  'tillid',
  'specialundervisningstilrettelæggelsesprincipper',
  'læse-/skriveplan',
  'team',
  '–',
  'elevernes',
];
const anyTitle = fc.array(fc.constantFrom(...danish), { minLength: 1, maxLength: 6 }).map((some) => some.join(' '));

for (const width of [200, 288, 320, 480, 640]) {
  test(`at ${width} labels stand apart, inside the picture and outside the rings, from 3 to 10 axes`, () => {
    let beside = 0;
    fc.assert(
      fc.property(fc.array(anyTitle, { minLength: 3, maxLength: 10 }), fc.boolean(), (titles, gaps) => {
        const answers = titles.map((): Answer => (gaps ? 'not-agreed' : 3));
        const { axes, centre, radius, ...figure } = radar(titles, [profile('2026-01-01', answers)], { width });
        assert.equal(figure.kind, 'radar');
        assert.ok(figure.width <= width + 1e-6, `${figure.width} wide`);
        const boxes = axes.map(({ label }) => label.box);
        const around = axes.every(({ label }) => label.leader.length === 0);
        if (around) beside++;
        assert.ok(
          around || axes.every(({ label }) => label.leader.length === 3),
          'only some titles have a line to them',
        );
        for (const side of [centre.x, figure.width - centre.x, centre.y, figure.height - centre.y])
          assert.ok(side >= radius, 'cuts the rings');
        boxes.forEach((a, index) => {
          const { anchor, x: stands, y: baseline } = axes[index]!.label;
          near({ x: stands, y: 0 }, { x: a.x + a.width * { start: 0, middle: 0.5, end: 1 }[anchor], y: 0 });
          assert.equal(a.height, 20 * Math.max(1, axes[index]!.label.lines.length), 'has room for its lines');
          const out = (axes[index]!.to.y - a.y - a.height / 2) * Math.cos(axes[index]!.angle);
          assert.ok(!around || out >= -1e-6, 'turns back to the ring');
          assert.ok(baseline > a.y && baseline <= a.y + 20, 'is written in its own box');
          const across = Math.sin(axes[index]!.angle);
          const middle = a.x + a.width / 2 - centre.x;
          assert.ok(Math.abs(across) < 0.2 || middle * across > 0, 'stands at the other side of the ring');
          assert.ok(a.x >= -1e-6 && a.x + a.width <= figure.width + 1e-6, 'leaves the picture sideways');
          assert.ok(a.y >= -1e-6 && a.y + a.height <= figure.height + 1e-6, 'leaves the picture');
          const x = Math.max(a.x, Math.min(centre.x, a.x + a.width)) - centre.x;
          const y = Math.max(a.y, Math.min(centre.y, a.y + a.height)) - centre.y;
          assert.ok(Math.hypot(x, y) > radius, 'covers the outer ring');
          const said = axes[index]!.label.lines.join('').replace(/[-\s]/g, '');
          assert.equal(said, titles[index]!.replace(/[-\s]/g, ''), 'is said in full');
          for (const b of boxes.slice(index + 1)) {
            const room = Math.max(b.x - a.x - a.width, a.x - b.x - b.width, b.y - a.y - a.height, a.y - b.y - b.height);
            assert.ok(room >= 6 - 1e-6, `${JSON.stringify(a)} and ${JSON.stringify(b)}`);
          }
        });
        for (const [index, { label }] of axes.entries()) {
          const [from, , end] = label.leader;
          if (!from || !end) continue;
          assert.ok(Math.abs(Math.hypot(from.x - centre.x, from.y - centre.y) - radius) < 1e-6, 'begins at the rim');
          const own = boxes[index]!;
          assert.ok(!own.width || (end.x >= own.x && end.x <= own.x + own.width), 'ends at its own title');
          assert.ok(Math.abs(end.y - own.y) < 1e-6 || Math.abs(end.y - own.y - own.height) < 1e-6);
          const [top, bottom] = [Math.min(from.y, end.y) + 1e-6, Math.max(from.y, end.y) - 1e-6];
          for (const [at, { x, y, width: wide, height }] of boxes.entries()) {
            const apart = end.x < x || end.x > x + wide || bottom < y || top > y + height;
            assert.ok(at === index || apart, 'runs through another title');
          }
        }
      }),
    );
    if (width === 640) assert.ok(beside > 20, `titles stood around the rings ${beside} times`);
  });
}

test('titles stand around the rings where there is room, and else above and below rings that are wider for it', () => {
  const titles = ['Team – mål', 'Team – normer', 'Refleksion og videndeling', 'Tillid og mod', 'Fælles læring'];
  const wide = radar(titles, [], { width: 640 });
  assert.deepEqual(wide.axes.map(({ label }) => label.lines.join(' ')), titles); // prettier-ignore
  assert.ok(wide.axes.every(({ label }) => !label.leader.length));
  const narrow = radar(titles, [], { width: 288 });
  assert.deepEqual(narrow.axes.map(({ label }) => label.lines.join(' ')), titles); // prettier-ignore
  assert.ok(narrow.radius > 120, String(narrow.radius));
  assert.ok(narrow.axes.every(({ label }) => label.leader.length === 3));
  const [first, second, third, fourth, fifth] = narrow.axes.map(({ label }) => label.box);
  assert.ok(first!.y + first!.height <= Math.min(second!.y, fifth!.y), 'what points straight up stands at the top');
  assert.ok(fifth!.x < second!.x && fourth!.x < third!.x, 'left and right as the axes point');
  assert.ok(Math.min(third!.y, fourth!.y) > narrow.centre.y + narrow.radius);
});

test('a title beside the ring stands at the height of its axis; one above or below it, over the middle', () => {
  const { axes, centre } = radar(four, []);
  assert.deepEqual(axes.map(({ label }) => label.anchor), ['middle', 'start', 'middle', 'end']); // prettier-ignore
  const [up, right, down, left] = axes.map(({ label }) => label.box);
  for (const { x, width } of [up!, down!]) assert.equal(x + width / 2, centre.x);
  for (const { y, height } of [right!, left!]) assert.ok(Math.abs(y + height / 2 - centre.y) < 1e-6);
  assert.ok(up!.y < down!.y && left!.x < right!.x);
});

test('few and short titles make no figure that is wider than its room', () => {
  for (const width of [200, 260, 320, 400]) assert.ok(radar(['A', 'B', 'C'], [], { width }).width <= width);
});

test('each ring has its number where there is room for it, else the first and the last', () => {
  const { numbers, rings, centre } = radar(four, []);
  assert.deepEqual(
    numbers.map(({ text }) => text),
    ['1', '2', '3', '4', '5'],
  );
  for (const [index, { x, y }] of numbers.entries()) {
    assert.ok(Math.abs(centre.y - rings[index]!.radius - y) < 8, 'stands at its ring');
    assert.ok(x < centre.x && x > centre.x - 20, 'stands to the left of the first axis');
  }
  const small = radar(four, [], { width: 200 }, 7).numbers;
  assert.deepEqual(
    small.map(({ text }) => text),
    ['1', '7'],
  );
});

test('under three axes and over ten it is rows of steps, with the same points and gaps', () => {
  for (const count of [1, 2, 11, 12]) {
    const titles = Array.from({ length: count }, (_, index) => `Dimension ${index}`);
    const answers = titles.map((_, index): Answer => (index ? 3 : 'not-agreed'));
    const { kind, shapes, axes, rings, numbers, width } = radar(titles, [profile('2026-01-01', answers)], {
      width: 320,
    });
    assert.equal(kind, 'bars');
    assert.equal(width, 320);
    assert.equal(numbers.length, 5 * count);
    for (const [index, { text, x, y }] of numbers.entries()) {
      const [axis, next] = [axes[Math.floor(index / 5)]!, axes[Math.floor(index / 5) + 1]];
      assert.equal(x, rings[Number(text) - 1]!.radius);
      assert.ok(y > axis.from.y + 15 && (!next || y < next.label.box.y), 'stands between its row and the next');
    }
    for (const { angle, from, to } of axes) {
      assert.equal(angle, Math.PI / 2);
      assert.deepEqual([from.x, to.x], [rings[0]!.radius, rings[4]!.radius]);
    }
    assert.equal(shapes[0]!.points.length, count - 1);
    assert.equal(shapes[0]!.gaps.length, 1);
    assert.deepEqual(shapes[0]!.lines, []);
    for (const { x, axis } of shapes[0]!.points) {
      assert.equal(x, rings[2]!.radius);
      assert.ok(x > axes[axis]!.from.x && x < axes[axis]!.to.x);
    }
    assert.ok(axes.every(({ label: { box }, from }) => box.y + box.height < from.y - 8));
  }
  assert.equal(radar(Array.from({ length: 10 }, String), []).kind, 'radar');
});

test('rows of steps fill their room with the same edge on either side, and are no wider than can be followed', () => {
  const { axes, width } = radar(['A', 'B'], [profile('2026-01-01', [1, 2])], { width: 400 });
  assert.equal(width, 400);
  assert.equal(axes[0]!.from.x, 400 - axes[0]!.to.x);
  assert.equal(radar(['A', 'B'], [], { width: 900 }).width, 480);
  assert.equal(radar(['A', 'B'], [], { width: 40 }).width, 160);
});

test('dates come in their order, whatever order they are given in; the newest four are shown, and the rest is said', () => {
  const dates = ['2026-05-01', '2024-01-01', '2026-01-01', '2025-01-01', '2023-01-01', '2026-03-01'];
  const { shapes, table, notes } = radar(four, dates.map((date) => profile(date, [1, 2, 3, 4]))); // prettier-ignore
  assert.deepEqual(
    shapes.map(({ date, age }) => [date, age]),
    [['2025-01-01', 3], ['2026-01-01', 2], ['2026-03-01', 1], ['2026-05-01', 0]], // prettier-ignore
  );
  assert.deepEqual(notes, ['2 olderDates']);
  assert.equal(table.head.at(-1), 'since the 2026-03-01');
});

test('of two placements on one day the last in the list counts, in one profile and in two of the same date', () => {
  const date = '2026-01-01';
  const twice: Profile = { date, placements: [...placementOn('d0', date, 1), ...placementOn('d0', date, 4)] };
  assert.equal(radar(four, [twice]).table.rows[0]![1], 'level 4');
  const { shapes, table } = radar(four, [profile(date, [1, 2]), profile(date, [3])]);
  assert.equal(shapes.length, 1);
  assert.deepEqual(table.rows.map((row) => row[1]), ['level 3', 'level 2', 'unanswered', 'unanswered']); // prettier-ignore
});

test('what cannot be in the chart is passed over and said', () => {
  const date = '2026-01-01';
  const stray = profile(date, [2, 2, 2, 2], { taxonomy: 'another' }).placements;
  const unknown = placementOn('d1', date, 9);
  const { shapes, table, notes } = radar(four, [
    { date, placements: [...stray, ...placementOn('d0', date, 3), ...unknown] },
    profile('', [1]),
    profile('2026-02-30', [1]),
    { placements: [] } as unknown as Profile,
  ]);
  assert.equal(shapes.length, 1);
  assert.deepEqual(table.rows.map((row) => row[1]), ['level 3', 'unanswered', 'unanswered', 'unanswered']); // prettier-ignore
  assert.deepEqual(notes, ['3 undated', '4 otherTaxonomy', '1 unknownLevel']);
  assert.deepEqual(radar(four, [profile(date, [1, 2, 3, 4])]).notes, []);
});

test('the table and the summary say what the picture shows, and a setback in the form of a progress', () => {
  const { table, summary } = radar(four, [
    profile('2025-01-01', [2, 4, 3, undefined]),
    profile('2026-01-01', ['3+', 2, 'not-agreed', undefined]),
  ]);
  assert.deepEqual(table.head, ['dimension', 'the 2025-01-01', 'the 2026-01-01', 'since the 2025-01-01']);
  assert.deepEqual(table.rows, [
    ['A', 'level 2', 'level 3, towards level 4', 'progress: level 2 > level 3, towards level 4'],
    ['B', 'level 4', 'level 2', 'setback: level 4 > level 2'],
    ['C', 'level 3', 'not agreed', 'other-state: level 3 > (not agreed)'],
    ['D', 'unanswered', 'unanswered', 'unanswered: (unanswered) > (unanswered)'],
  ]);
  assert.match(
    summary,
    /^A\. the 2025-01-01: level 2\. the 2026-01-01: level 3, towards level 4\. progress: .*?\. B\. /,
  );
  assert.deepEqual(radar(four, [profile('2026-01-01', [1])]).table.head, ['dimension', 'the 2026-01-01']);
});

test('what has happened is told of the last two dates, and of what stays unanswered the summary says no more', () => {
  const silent: RadarWords = { ...words, change: ({ kind }) => (kind === 'unanswered' ? '' : kind) };
  const profiles = [profile('2024-01-01', [5, 1]), profile('2025-01-01', [1, 1]), profile('2026-01-01', [2, 1])];
  const { axes, summary } = layoutRadar({ ...frameworkOf(['A', 'B', 'C']), profiles, lang: 'da', words: silent });
  assert.deepEqual(axes.map(({ changeText }) => changeText), ['progress', 'unchanged', '']); // prettier-ignore
  assert.match(summary, /level 2\. progress\. B\./);
  assert.match(summary, /C\. the 2024-01-01: unanswered\. the 2025-01-01: unanswered\. the 2026-01-01: unanswered\.$/);
});

test('marks where the team was put together anew, and only there', () => {
  const at = (date: string, constellation: string): Profile => profile(date, [1, 2, 3, 4], { constellation });
  const { shapes, notes } = radar(four, [at('2024-01-01', 'a'), at('2025-01-01', 'b'), at('2026-01-01', 'b')]);
  const said = 'anew between the 2024-01-01 and the 2025-01-01';
  assert.deepEqual(shapes.map(({ newConstellation }) => newConstellation), ['', said, '']); // prettier-ignore
  assert.deepEqual(notes, [], 'it is said once');
  const named = [{ ...profile('2025-01-01', [1]), constellation: 'a' }, { ...profile('2026-01-01', []), constellation: 'b' }]; // prettier-ignore
  assert.notEqual(radar(four, named).shapes[1]!.newConstellation, '', 'the profile itself says so');
  const twoOfOneDay = [named[0]!, named[1]!, profile('2026-01-01', [2])];
  assert.notEqual(radar(four, twoOfOneDay).shapes[1]!.newConstellation, '', 'one of two profiles of a day says so');
});

test('another edition is said', () => {
  const edition = (date: string, one: string): Profile => profile(date, [1, 2, 3, 4], { edition: one });
  assert.deepEqual(radar(four, [edition('2025-01-01', '1'), edition('2026-01-01', '2')]).notes, ['another edition']);
});

test('without a profile there are rings and axes, and nothing on them', () => {
  const { shapes, rings, axes, table } = radar(four, []);
  assert.deepEqual([shapes.length, rings.length, axes.length], [0, 5, 4]);
  assert.deepEqual(table.rows, [['A'], ['B'], ['C'], ['D']]);
});

test('the input is left as it was', () => {
  const given = Object.freeze([profile('2026-01-01', [1]), profile('2025-01-01', [2])]);
  const before = JSON.stringify(given);
  radar(four, given);
  assert.equal(JSON.stringify(given), before);
});

test('one taxonomy in another width, language or measure is laid out anew, and again as it was', () => {
  const { framework, taxonomy } = frameworkOf(['Aftaler', 'Besøg', 'Deling']);
  taxonomy.dimensions.forEach((dimension, index) =>
    Object.assign(dimension.title, { en: `An English title ${index}` }),
  );
  const both = { ...framework, languages: ['da', 'en'] };
  const drawn = (lang: string, options: RadarOptions): unknown =>
    layoutRadar({ framework: both, taxonomy, profiles: [], lang, words }, options).axes.map(({ label }) => label);
  const first = drawn('da', { width: 640 });
  const narrow = drawn('da', { width: 240 });
  const english = drawn('en', { width: 640 });
  const wide = drawn('da', { width: 640, measure: (text) => text.length * 20 });
  for (const other of [narrow, english, wide]) assert.notDeepEqual(other, first);
  assert.deepEqual(drawn('da', { width: 640 }), first);
});

test('another profile in the same room asks for no width of a title again', () => {
  const { framework, taxonomy } = frameworkOf(['Aftaler', 'Besøg', 'Deling']);
  let asked = 0;
  const measure = (text: string): number => {
    asked++;
    return text.length * 8;
  };
  const draw = (level: number): RadarFigure =>
    layoutRadar({ framework, taxonomy, profiles: [profile('2026-01-01', [level])], lang: 'da', words }, { measure });
  draw(1);
  const first = asked;
  assert.equal(draw(2).shapes[0]!.points[0]!.level, 'n2');
  assert.equal(asked, first);
});
