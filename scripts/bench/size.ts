// How many bytes an element is on its way to a page, with all that it needs.
import { join } from 'node:path';
import { root } from '../root.ts';
import { bundleWithRollup, gzipBytes } from './bundle.ts';
import type { Row } from './report.ts';

const entries: readonly (readonly [name: string, entry: string, target?: number])[] = [
  ['matrix', '@pejl/elements/taxonomy-matrix/define', 16_000],
  ['radar', '@pejl/elements/progress-radar/define', 13_000],
  ['card', '@pejl/elements/pejlemaerke-card/define', 9500],
  ['deck', '@pejl/elements/pejlemaerke-deck/define', 12_000],
  ['next step', '@pejl/elements/next-step/define'],
  ['provider', '@pejl/elements/provider/define', 8000],
  ['PLF pillars', '@pejl/elements/plf-pillars/define'],
  ['practice signs', '@pejl/elements/practice-signs/define'],
  ['SOLO ladder', '@pejl/elements/solo-ladder/define'],
  ['strategy map', '@pejl/elements/strategy-map/define'],
  ['organisation map', '@pejl/elements/organisation-map/define'],
  ['programme', '@pejl/elements/programme/define'],
  ['indicator', '@pejl/elements/indicator/define'],
  ['concept', '@pejl/elements/concept/define'],
  ['the file for pages without a bundler', join(root, 'packages/elements/src/cdn/pejl.ts'), 40_000],
  ['the file of the systems, beside it', join(root, 'packages/elements/src/cdn/pejl-systems.ts')],
];

/** Bundles each element alone, and all of them together, and gives a row for each. */
export async function* measureSize(): AsyncGenerator<Row> {
  for (const [name, entry, target] of entries) {
    const { first, later } = await bundleWithRollup(entry);
    yield {
      name,
      measured: gzipBytes(first),
      unit: 'bytes',
      ...(target !== undefined && { target }),
      detail: `gzip -9, Lit included${later ? `; ${gzipBytes(later)} more when they are asked for` : ''}`,
    };
  }
}
