import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

import { layoutSheets } from './cards.ts';

const cards = fc.array(fc.nat(), { maxLength: 60 }).map((list) => list.map((_, at) => ({ card: at })));
const sheet = fc.record({ columns: fc.integer({ min: 1, max: 4 }), rows: fc.integer({ min: 1, max: 4 }) });

/** Where a place is on the sheet, in parts of it, seen from that side. */
const where = (at: number, columns: number): { x: number; y: number } => ({
  x: ((at % columns) + 0.5) / columns,
  y: Math.floor(at / columns),
});

test('behind each front is its own back, when the sheet is turned over its long edge', () => {
  fc.assert(
    fc.property(cards, sheet, (list, { columns, rows }) => {
      const { sheets } = layoutSheets(list, { perPage: columns * rows, columns });
      for (const { fronts, backs } of sheets) {
        assert.equal(fronts.length, columns * rows);
        assert.equal(backs.length, columns * rows);
        for (const [at, card] of fronts.entries()) {
          if (card === undefined) continue;
          const front = where(at, columns);
          const back = where(backs.indexOf(card), columns);
          // Turned over the long edge, what was to the left is to the right, and up is still up.
          assert.ok(Math.abs(back.x - (1 - front.x)) < 1e-9);
          assert.equal(back.y, front.y);
        }
      }
    }),
  );
});

test('every card is on one front and one back, in order, and no sheet is empty', () => {
  fc.assert(
    fc.property(cards, sheet, (list, { columns, rows }) => {
      const { sheets } = layoutSheets(list, { perPage: columns * rows, columns });
      assert.deepEqual(
        sheets.flatMap(({ fronts }) => fronts.filter((card) => card !== undefined)),
        list,
      );
      assert.equal(sheets.flatMap(({ backs }) => backs.filter((card) => card !== undefined)).length, list.length);
      for (const { fronts } of sheets) assert.notEqual(fronts[0], undefined);
    }),
  );
});

test('four to a page, the last with empty places', () => {
  assert.deepEqual(layoutSheets(['a', 'b', 'c', 'd', 'e']).sheets, [
    { fronts: ['a', 'b', 'c', 'd'], backs: ['b', 'a', 'd', 'c'] },
    { fronts: ['e', undefined, undefined, undefined], backs: [undefined, 'e', undefined, undefined] },
  ]);
  assert.deepEqual(layoutSheets([]).sheets, []);
});

test('cuts are marked where they meet the edges and where they cross, inside the sheet', () => {
  const { marks } = layoutSheets(['a']);
  for (const { x1, y1, x2, y2 } of marks) {
    assert.ok(x1 === x2 ? x1 === 50 : y1 === 50 && y2 === 50, 'a mark lies on the line between two cards');
    for (const end of [x1, y1, x2, y2]) assert.ok(end >= 0 && end <= 100);
  }
  for (const edge of ['x1', 'y1'] as const) assert.ok(marks.some((mark) => mark[edge] === 0));
  for (const edge of ['x2', 'y2'] as const) assert.ok(marks.some((mark) => mark[edge] === 100));
  assert.deepEqual(layoutSheets(['a'], { perPage: 1, columns: 1 }).marks, []);
});

test('marks are alike at opposite edges, and a cross has its middle where two cuts meet', () => {
  for (const columns of [1, 2, 3]) {
    const { marks } = layoutSheets(['a'], { perPage: columns * 2, columns });
    const said = marks.map(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].map((one) => one.toFixed(6)).join());
    for (const { x1, y1, x2, y2 } of marks) {
      const turned = [100 - x2, 100 - y2, 100 - x1, 100 - y1].map((one) => one.toFixed(6)).join();
      assert.ok(said.includes(turned), 'the sheet may be turned upside down');
      assert.ok(Math.hypot(x2 - x1, y2 - y1) > 3, 'a mark can be seen');
    }
    const crossing = marks.filter(({ x1, y1, x2, y2 }) => Math.min(x1, y1) > 0 && Math.max(x2, y2) < 100);
    assert.equal(crossing.length, 2 * (columns - 1), 'two strokes where two cuts cross');
    for (const { y1, y2 } of crossing) assert.ok(Math.abs((y1 + y2) / 2 - 50) < 1e-9);
    const middles = crossing.map(({ x1, x2 }) => ((x1 + x2) / 2) * columns);
    for (const middle of middles) assert.ok(Math.abs(middle - 100 * Math.round(middle / 100)) < 1e-9);
  }
});

test('a sheet that cannot hold whole rows is refused', () => {
  for (const options of [{ perPage: 0 }, { perPage: 3 }, { perPage: 4, columns: 0 }, { perPage: Number.NaN }]) {
    assert.throws(() => layoutSheets(['a'], options), RangeError);
  }
});
