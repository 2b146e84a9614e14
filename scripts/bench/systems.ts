// The elements for what a framework holds beside taxonomies and beacons, each with a real framework: how long it takes
// until it is there, alone and many at once, against its own markup as a static string with the same styles.
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import type { Chromium, FreshPage } from './chromium.ts';
import { caller, using } from './page-half.ts';
import { milliseconds, ratioRow, type Row } from './report.ts';
import { interleave, ratio } from './rounds.ts';
import { checkSameWork, nth, type Work } from './same-work.ts';
import type { Contender, SystemsPage, Taken } from './systems.page.ts';

const contenders = ['element', 'static'] as const satisfies readonly Contender[];
const alone = { rounds: 40, warmUp: 15 } as const;
const together = { rounds: 9, warmUp: 2 } as const;
const many = 50;

const call = caller<SystemsPage>('systemsPage');

/** Measures the eight elements, and gives their rows one by one. */
export async function* measureSystems(chromium: Chromium): AsyncGenerator<Row> {
  const script = await bundle(fileURLToPath(new URL('systems.page.ts', import.meta.url)));
  for (const tag of await using(chromium, script, (page) => call(page, 'tags'))) {
    const material = await using(chromium, script, (page) => call(page, 'material', tag));
    const against = (name: string, count: number, times: typeof alone | typeof together): Promise<Row> =>
      using(chromium, script, async (page) => {
        await call(page, 'take', material);
        return mounting(page, `${tag}, ${name}`, count, times);
      });
    yield await against('mount to frame, warm', 1, alone);
    yield await against(`${many} at once to the first frame`, many, together);
  }
}

async function mounting(
  page: FreshPage,
  name: string,
  count: number,
  times: { readonly rounds: number; readonly warmUp: number },
): Promise<Row> {
  await checkMounted(page, name, count);
  const both: Record<Contender, number[]> = { element: [], static: [] };
  const samples = await interleave(contenders, times, async (contender, round) => {
    const { first, second } = await mountOnce(page, contender, count);
    if (round >= times.warmUp) both[contender].push(first + second);
    return first;
  });
  const atRest = `with the frame after ${ratio(both, 'element', 'static').median.toFixed(2)} × (${milliseconds(both)})`;
  return ratioRow(name, ratio(samples, 'element', 'static'), `${milliseconds(samples)}; ${atRest}`);
}

async function mountOnce(page: FreshPage, contender: Contender, count: number): Promise<Taken> {
  if (count === 1) return call(page, 'mountOften', contender, 3);
  const taken = await call(page, 'mount', contender, count);
  await call(page, 'clear');
  return taken;
}

/** Compares what the contenders show; leaves nothing. */
async function checkMounted(page: FreshPage, row: string, count: number): Promise<void> {
  const works: Partial<Record<Contender, readonly Work[]>> = {};
  for (const contender of contenders) {
    await call(page, 'mount', contender, count);
    works[contender] = await call(page, 'works');
    await call(page, 'clear');
  }
  for (let i = 0; i < count; i++) {
    const both = { element: nth(works.element, i), static: nth(works.static, i) };
    checkSameWork(`${row}, number ${i + 1}`, both, 500);
  }
}
