import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

import { exampleSchema, frameworkRefSchema, frameworkSchema, sourceSchema } from './framework/framework.schema.ts';
import { problemSeverities } from './index.ts';
import { pejlemaerkeSchema, pejlemaerkeSetSchema } from './pejlemaerke/pejlemaerke.schema.ts';
import { nextStepSchema, placedSchema, profileSchema } from './placement/placement.schema.ts';
import { individualTrackSchema, trackPeriodSchema } from './pejlemaerke/track.schema.ts';
import { checkFramework, checkProfile, checkTrack } from './schema.ts';
import {
  claimSchema,
  descriptorSchema,
  dimensionSchema,
  levelSchema,
  taxonomySchema,
} from './taxonomy/taxonomy.schema.ts';
import { localizedTextSchema } from './text/text.schema.ts';

const folder = new URL('../../../docs/model/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));
const read = (page: string): string => readFileSync(new URL(page, folder), 'utf8');

const around = {
  formatVersion: 1,
  id: 'x',
  edition: '1',
  languages: ['da'],
  title: { da: 'x' },
  wording: 'original',
  licence: 'x',
};
const inFramework = (part: object): unknown => ({ ...around, source: { institution: 'x', title: 'x' }, ...part });
const fragments = {
  level: levelSchema,
  dimension: dimensionSchema,
  descriptor: descriptorSchema,
  claim: claimSchema,
  pejlemaerke: pejlemaerkeSchema,
  text: localizedTextSchema,
};

/** What is wrong with a sample of a kind: nothing, if the page is right. */
function wrongWith(kind: string, sample: unknown): unknown {
  switch (kind) {
    case 'framework':
      return checkFramework(sample).problems;
    case 'taxonomy':
      return checkFramework(inFramework({ taxonomies: [sample] })).problems;
    case 'set':
      return checkFramework(inFramework({ pejlemaerkeSets: [sample] })).problems;
    case 'profile':
      return checkProfile(sample).problems;
    case 'track':
      return checkTrack(sample).problems;
    default:
      assert.ok(Object.hasOwn(fragments, kind), `a sample says of what kind it is; "${kind}" is none`);
      return fragments[kind as keyof typeof fragments].safeParse(sample).error?.issues ?? [];
  }
}

for (const page of pages) {
  test(`the samples of ${page} are right`, () => {
    const samples = [...read(page).matchAll(/^```json ?(\S*)\n(.*?)^```/gms)];
    assert.equal(samples.length, read(page).match(/^```\S/gm)?.length ?? 0);
    for (const [, kind = '', json = ''] of samples) assert.deepEqual(wrongWith(kind, JSON.parse(json)), [], json);
  });
}

test('every field of the model stands in its page', () => {
  const fields = {
    'framework.md': [frameworkSchema, sourceSchema, frameworkRefSchema, exampleSchema],
    'taxonomy.md': [taxonomySchema, levelSchema, dimensionSchema, descriptorSchema, claimSchema],
    'pejlemaerke.md': [pejlemaerkeSetSchema, pejlemaerkeSchema, individualTrackSchema, trackPeriodSchema],
    'placement.md': [placedSchema, profileSchema, nextStepSchema],
  };
  for (const [page, schemas] of Object.entries(fields)) {
    const missing = schemas
      .flatMap(({ shape }) => Object.keys(shape))
      .filter((field) => !read(page).includes(`\`${field}\``));
    assert.deepEqual(missing, [], page);
  }
});

test('the table of problems has every code with its severity, and no other', () => {
  const rows = [...read('problems.md').matchAll(/^\| `([a-z-]+)` +\| (\w+) +\| \S.* \| \S.* \|$/gm)];
  assert.deepEqual(Object.fromEntries(rows.map(([, code = '', severity]) => [code, severity])), problemSeverities);
});
