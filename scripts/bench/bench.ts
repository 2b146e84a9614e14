// Measures the elements against the least that the same work can cost, as ratios in one run. It says how fast and how
// large they are here and now; it fails only where two contenders turn out not to do the same work.
//
//   pnpm bench              all of it
//   pnpm bench matrix       one suite
import { cpus, loadavg } from 'node:os';
import { openChromium, type Chromium } from './chromium.ts';
import { measureDeck } from './deck.ts';
import { measureMatrix } from './matrix.ts';
import { measureRadar } from './radar.ts';
import { table, UnequalWork, type Row } from './report.ts';
import { measureSize } from './size.ts';
import { measureSystems } from './systems.ts';

const suites: Readonly<Record<string, (chromium: Chromium) => AsyncGenerator<Row>>> = {
  matrix: measureMatrix,
  radar: measureRadar,
  deck: measureDeck,
  systems: measureSystems,
  size: measureSize,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in suites));
if (unknown.length > 0)
  throw new Error(`There is no suite ${unknown.join(', ')}; there are: ${Object.keys(suites).join(', ')}`);

const chromium = await openChromium();
console.log(
  `${chromium.version}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}. Ratios of one run, medians of interleaved rounds.`,
);
try {
  for (const [name, measure] of Object.entries(suites)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const rows: Row[] = [];
    for await (const row of measure(chromium)) {
      rows.push(row);
      console.log(`  ${name}: ${row.name} …`);
    }
    console.log(`\n${table(rows)}\n`);
  }
} catch (error) {
  if (!(error instanceof UnequalWork)) throw error;
  console.error(`\nNot the same work, so the times say nothing.\n${error.message}`);
  process.exitCode = 1;
} finally {
  await chromium.close();
}
