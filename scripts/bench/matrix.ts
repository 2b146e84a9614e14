// The matrix, 5 by 5, to read and to place in: how long it takes, what it holds of memory, and how many bytes it is.
import { fileURLToPath } from 'node:url';
import { bundle, bundleWithRollup, gzipBytes } from './bundle.ts';
import type { Chromium } from './chromium.ts';
import type { Contender, Material, MatrixPage, Mode } from './matrix.page.ts';
import { caller, using } from './page-half.ts';
import { milliseconds, ratioRow, type Row } from './report.ts';
import { interleave, ratio, type Samples } from './rounds.ts';
import { checkSameWork, nth, type Work } from './same-work.ts';

const modes = ['read', 'place'] as const satisfies readonly Mode[];
const contenders = ['element', 'static', 'bare'] as const satisfies readonly Contender[];
const say = { read: 'reading', place: 'placing' } as const;

const rounds = { warm: 60, cold: 15, placement: 40, many: 9 } as const;
const many = 100;
const held = 200;
const kilobyte = 1000;

const call = caller<MatrixPage>('matrixPage');

/** Measures the matrix, and gives its rows one by one. */
export async function* measureMatrix(chromium: Chromium): AsyncGenerator<Row> {
  const script = await bundle(fileURLToPath(new URL('matrix.page.ts', import.meta.url)));
  for (const mode of modes) {
    const material = await using(chromium, script, (page) => call(page, 'material', mode));
    yield* mounting(chromium, script, material);
    if (mode === 'place') yield await placing(chromium, script, material);
    yield await hundred(chromium, script, material);
    yield await heap(chromium, script, material);
    yield await growth(chromium, script, material);
  }
  yield* size();
}

async function* mounting(chromium: Chromium, script: string, material: Material): AsyncGenerator<Row> {
  const works: Record<string, Work> = {};
  const name = `mount to layout, ${say[material.mode]}`;
  const warm = await using(chromium, script, async (page) => {
    await call(page, 'take', material);
    for (const contender of contenders) {
      await call(page, 'mount', contender);
      works[contender] = nth(await call(page, 'works'), 0);
      await call(page, 'clear');
    }
    checkSameWork(`${name}, warm`, works);
    return interleave(contenders, { rounds: rounds.warm, warmUp: 20 }, (contender) =>
      call(page, 'mountOften', contender, 5),
    );
  });
  yield* against(`${name}, warm`, warm, 1.5);

  const cold = await interleave(contenders, { rounds: rounds.cold, warmUp: 1 }, (contender) =>
    using(chromium, script, async (page) => {
      await call(page, 'take', material);
      const time = await call(page, 'mount', contender);
      works[contender] = nth(await call(page, 'works'), 0);
      return time;
    }),
  );
  checkSameWork(`${name}, cold`, works);
  yield* against(`${name}, cold`, cold, 2.2);
}

function* against(name: string, samples: Samples<Contender>, target: number): Generator<Row> {
  yield ratioRow(`${name}: to static markup`, ratio(samples, 'element', 'static'), milliseconds(samples), target);
  const bare = ratio(samples, 'bare', 'static').median.toFixed(2);
  yield ratioRow(`${name}: to bare Lit`, ratio(samples, 'element', 'bare'), `bare Lit to static markup ${bare}`);
}

async function placing(chromium: Chromium, script: string, material: Material): Promise<Row> {
  const both = ['element', 'static'] as const;
  const name = 'one placement: to the direct write';
  const samples = await using(chromium, script, async (page) => {
    await call(page, 'take', material);
    // After one act, and after one more that takes it back.
    for (const times of [1, 2]) {
      const works: Record<string, Work> = {};
      for (const contender of both) {
        await call(page, 'place', contender, times);
        works[contender] = nth(await call(page, 'works'), 0);
        await call(page, 'clear');
      }
      checkSameWork(name, works);
    }
    return interleave(both, { rounds: rounds.placement, warmUp: 10 }, async (contender) => {
      const time = await call(page, 'place', contender, 6);
      await call(page, 'clear');
      return time;
    });
  });
  return ratioRow(name, ratio(samples, 'element', 'static'), milliseconds(samples), 3);
}

async function hundred(chromium: Chromium, script: string, material: Material): Promise<Row> {
  const both = ['element', 'static'] as const;
  const name = `${many} at once to the first frame, ${say[material.mode]}`;
  const works: Partial<Record<Contender, readonly Work[]>> = {};
  const samples = await using(chromium, script, async (page) => {
    await call(page, 'take', material);
    return interleave(both, { rounds: rounds.many, warmUp: 1 }, async (contender, round) => {
      const time = await call(page, 'mountMany', contender, many);
      if (round === 0) works[contender] = await call(page, 'works');
      await call(page, 'clear');
      return time;
    });
  });
  for (let i = 0; i < many; i++) {
    checkSameWork(`${name}, number ${i + 1}`, { element: nth(works.element, i), static: nth(works.static, i) });
  }
  return ratioRow(name, ratio(samples, 'element', 'static'), milliseconds(samples), 0.25);
}

async function heap(chromium: Chromium, script: string, material: Material): Promise<Row> {
  const bytes = await using(chromium, script, async (page) => {
    await call(page, 'take', material);
    await call(page, 'mountMany', 'element', 20);
    await call(page, 'clear');
    const before = await page.heap();
    await call(page, 'mountMany', 'element', held);
    return ((await page.heap()) - before) / held;
  });
  const detail = `${held} held, after the garbage is collected`;
  return {
    name: `JavaScript heap a matrix, ${say[material.mode]}`,
    measured: bytes / kilobyte,
    unit: 'kB',
    target: 40,
    detail,
  };
}

async function growth(chromium: Chromium, script: string, material: Material): Promise<Row> {
  const [at500, at1000] = await using(chromium, script, async (page): Promise<[number, number]> => {
    await call(page, 'take', material);
    const heapAfter = async (times: number): Promise<number> => {
      for (let done = 0; done < times; done += 10) {
        for (let i = 0; i < 10; i++) await call(page, 'mountMany', 'element', 1);
        await call(page, 'clear');
      }
      return page.heap();
    };
    // Until about here V8 goes on compiling the same functions better, which is no leak of ours.
    await heapAfter(500);
    return [await heapAfter(500), await heapAfter(500)];
  });
  const kB = (bytes: number): string => `${(bytes / kilobyte).toFixed(0)} kB`;
  const detail = `${kB(at500)} and ${kB(at1000)}, counted after 500 mounts for warming up`;
  const grown = (at1000 / at500 - 1) * 100;
  return {
    name: `heap's growth from mount 500 to 1,000, ${say[material.mode]}`,
    measured: grown,
    unit: '%',
    target: 1,
    detail,
  };
}

/** What travels to a page that shows the matrix and nothing else. */
async function* size(): AsyncGenerator<Row> {
  const entry = '@pejl/elements/taxonomy-matrix/define';
  const detail = 'gzip -9, Lit included';
  const target = 16_000;
  const { first } = await bundleWithRollup(entry);
  yield { name: 'size, rollup and terser', measured: gzipBytes(first), unit: 'bytes', target, detail };
  const built = await bundle(entry);
  yield { name: 'size, esbuild', measured: gzipBytes(built), unit: 'bytes', target, detail };
}
