// The radar: a team's profile at two dates on five axes, against its own markup and against the charts of others.
import { fileURLToPath } from 'node:url';
import { bundle, bundleCode } from './bundle.ts';
import type { Chromium, FreshPage } from './chromium.ts';
import { caller, using } from './page-half.ts';
import { installPeers, peerNames, PeersMissing } from './peers.ts';
import type { Contender, Material, RadarPage } from './radar.page.ts';
import { librariesScript, type Drawing } from './radar.peers.ts';
import { milliseconds, ratioRow, UnequalWork, type Row } from './report.ts';
import { interleave, ratio, type Samples } from './rounds.ts';
import { checkSameWork, nth, type Work } from './same-work.ts';

const rounds = { warm: 40, cold: 15, many: 9, update: 30 } as const;
const many = 50;
const own = ['element', 'static'] as const satisfies readonly Contender[];
const others = ['Chart.js', 'ECharts'] as const satisfies readonly Contender[];

const call = caller<RadarPage>('radarPage');

interface Setting {
  readonly chromium: Chromium;
  readonly script: string;
  readonly material: Material;
  readonly contenders: readonly Contender[];
  /** Why the peers are not among the contenders. */
  readonly missing: string;
}

/** Measures the radar, and gives its rows one by one. */
export async function* measureRadar(chromium: Chromium): AsyncGenerator<Row> {
  const half = fileURLToPath(new URL('radar.page.ts', import.meta.url));
  let [script, missing] = ['', ''];
  try {
    const modules = installPeers();
    script = await bundleCode(`${librariesScript}\nimport ${JSON.stringify(half)};`, modules);
  } catch (error) {
    if (!(error instanceof PeersMissing)) throw error;
    missing = error.message;
    script = await bundle(half);
  }
  const material = await using(chromium, script, (page) => ready(page).then(() => call(page, 'material')));
  const setting: Setting = { chromium, script, material, missing, contenders: missing ? own : [...own, ...others] };
  yield* mounting(setting);
  yield* together(setting);
  yield* updating(setting);
}

/** Where motion is welcome the element moves; the peers' animations are off too. */
async function ready({ page }: FreshPage): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
}

type Pages = ReadonlyMap<Contender, FreshPage>;

/** Each contender has a page of its own, so that nobody collects the garbage of another one. */
async function inPages<Result>(setting: Setting, work: (pages: Pages) => Promise<Result>): Promise<Result> {
  const { chromium, script, material, contenders } = setting;
  const pages = new Map<Contender, FreshPage>();
  for (const contender of contenders) {
    const page = await chromium.open(script);
    await ready(page);
    await call(page, 'take', material);
    pages.set(contender, page);
  }
  const result = await work(pages);
  for (const page of pages.values()) await page.close();
  return result;
}

/** The page of a contender, in front: one behind another has no frames. */
async function pageOf(pages: Pages, contender: Contender): Promise<FreshPage> {
  const found = pages.get(contender);
  if (!found) throw new Error(`${contender} has no page`);
  await found.page.bringToFront();
  return found;
}

async function* mounting(setting: Setting): AsyncGenerator<Row> {
  const { contenders } = setting;
  const warm = await inPages(setting, async (pages) => {
    await checkMounted(setting, pages, 'mount to frame, warm', 1);
    return interleave(contenders, { rounds: rounds.warm, warmUp: 20 }, async (contender) =>
      call(await pageOf(pages, contender), 'mountOften', contender, 3),
    );
  });
  yield* against(setting, 'mount to frame, warm', warm, 1.3);
  const cold = await interleave(contenders, { rounds: rounds.cold, warmUp: 1 }, (contender) =>
    inPages({ ...setting, contenders: [contender] }, async (pages) =>
      call(await pageOf(pages, contender), 'mount', contender, 1),
    ),
  );
  yield* against(setting, 'mount to frame, cold', cold, 1.6);
}

async function* together(setting: Setting): AsyncGenerator<Row> {
  const name = `${many} at once to the first frame`;
  const samples = await inPages(setting, async (pages) => {
    await checkMounted(setting, pages, name, many);
    return interleave(setting.contenders, { rounds: rounds.many, warmUp: 4 }, async (contender) => {
      const page = await pageOf(pages, contender);
      const time = await call(page, 'mount', contender, many);
      await call(page, 'clear');
      return time;
    });
  });
  yield* against(setting, name, samples, 1.5);
}

async function* updating(setting: Setting): AsyncGenerator<Row> {
  const name = 'another profile, to its frame';
  const samples = await inPages(setting, async (pages) => {
    // After one change, and after one more that takes it back.
    for (const times of [1, 2]) await checkMounted(setting, pages, name, 1, times);
    return interleave(setting.contenders, { rounds: rounds.update, warmUp: 10 }, async (contender) => {
      const page = await pageOf(pages, contender);
      await call(page, 'mount', contender, 1);
      await call(page, 'update', contender, 2);
      const time = await call(page, 'update', contender, 6);
      await call(page, 'clear');
      return time;
    });
  });
  // The limit here is the same change written by hand (docs/decisions/0011).
  yield* against(setting, name, samples, 1.5);
}

function* against(
  { missing, contenders }: Setting,
  name: string,
  samples: Samples<Contender>,
  limit: number,
): Generator<Row> {
  yield ratioRow(`${name}: to static markup`, ratio(samples, 'element', 'static'), milliseconds(samples), limit);
  for (const other of others) {
    const row = `${name}: ${other} to ours`;
    if (contenders.includes(other)) yield ratioRow(row, ratio(samples, other, 'element'), '');
    else yield { name: row, measured: NaN, unit: '×', detail: missing };
  }
}

/** Shows each contender and compares what it shows; leaves nothing. */
async function checkMounted(
  { contenders, material }: Setting,
  pages: Pages,
  row: string,
  count: number,
  updates = 0,
): Promise<void> {
  const works: Partial<Record<Contender, Work[]>> = {};
  for (const contender of contenders) {
    const page = await pageOf(pages, contender);
    await call(page, 'mount', contender, count);
    if (updates) await call(page, 'update', contender, updates);
    checkDrawing(`${row}, ${contender}`, await call(page, 'drawing'), material);
    if (contender === 'element' || contender === 'static') works[contender] = await call(page, 'works');
    await call(page, 'clear');
  }
  for (let i = 0; i < count; i++) {
    checkSameWork(`${row}, number ${i + 1}`, { element: nth(works.element, i), static: nth(works.static, i) }, 200);
  }
}

/** Refuses a chart that shows anything else than the element's. */
function checkDrawing(row: string, drawing: Drawing, { given }: Material): void {
  const { labels, legend, width, height } = given;
  const rings = ['1', '2', '3', '4', '5'];
  const expected: Drawing = { axes: 5, points: 10, labels, legend, rings, width, height, painted: true };
  if (labels.length !== 5 || legend.length !== 2) throw new UnequalWork(`${row}: there is not enough to compare`);
  for (const key of Object.keys(expected) as (keyof Drawing)[]) {
    const [wanted, has] = [JSON.stringify(expected[key]), JSON.stringify(drawing[key])];
    if (wanted !== has) throw new UnequalWork(`${row}: ${key} is ${has}, not ${wanted} (${peerNames})`);
  }
}
