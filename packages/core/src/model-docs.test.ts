import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import type * as z from 'zod/mini';

import * as plan from './action-plan/action-plan-template.schema.ts';
import * as concept from './concept/concept.schema.ts';
import * as method from './dialogue-method/dialogue-method.schema.ts';
import * as framework from './framework/framework.schema.ts';
import * as goal from './goal/goal.schema.ts';
import { problemSeverities } from './index.ts';
import * as figure from './indicator/indicator-figures.schema.ts';
import * as indicator from './indicator/indicator.schema.ts';
import * as organisation from './organisation/organisation.schema.ts';
import * as pejlemaerke from './pejlemaerke/pejlemaerke.schema.ts';
import * as track from './pejlemaerke/track.schema.ts';
import * as placement from './placement/placement.schema.ts';
import * as plf from './plf/plf.schema.ts';
import * as dates from './programme/programme-dates.schema.ts';
import * as programme from './programme/programme.schema.ts';
import * as relation from './relation/relation.schema.ts';
import * as reflection from './scale/reflection.schema.ts';
import * as scale from './scale/scale.schema.ts';
import { checkFigures, checkFramework, checkObservations, checkProfile } from './schema.ts';
import { checkProgrammeDates, checkReflection, checkTrack } from './schema.ts';
import * as observation from './sign/observation.schema.ts';
import * as sign from './sign/sign.schema.ts';
import * as statement from './statement/statement.schema.ts';
import * as strategy from './strategy/strategy.schema.ts';
import * as taxonomy from './taxonomy/taxonomy.schema.ts';
import { localizedTextSchema } from './text/text.schema.ts';
import * as unit from './unit/unit.schema.ts';

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
  level: taxonomy.levelSchema,
  dimension: taxonomy.dimensionSchema,
  descriptor: taxonomy.descriptorSchema,
  claim: taxonomy.claimSchema,
  pejlemaerke: pejlemaerke.pejlemaerkeSchema,
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
    case 'observations':
      return checkObservations(sample).problems;
    case 'dates':
      return checkProgrammeDates(sample).problems;
    case 'reflection':
      return checkReflection(sample).problems;
    case 'figures':
      return checkFigures(sample).problems;
    case 'parts':
      return checkFramework(inFramework(sample as object)).problems;
    default:
      if (Object.hasOwn(framework.frameworkSchema.shape, kind))
        return checkFramework(inFramework({ [kind]: [sample] })).problems;
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

const fieldsOf = (schema: z.ZodMiniType): string[] => {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.flatMap((one) => fieldsOf(one as z.ZodMiniType));
  return def.type === 'object' ? Object.keys(def.shape) : [];
};

test('every field of the model stands in its page', () => {
  for (const [page, modules] of Object.entries({
    'framework.md': [framework],
    'taxonomy.md': [taxonomy],
    'pejlemaerke.md': [pejlemaerke, track],
    'placement.md': [placement],
    'plf.md': [plf],
    'goal.md': [goal],
    'practice-sign.md': [sign, observation],
    'strategy.md': [strategy],
    'programme.md': [programme, dates],
    'organisation.md': [organisation, unit],
    'concept-and-indicator.md': [concept, indicator, figure],
    'plans-and-methods.md': [plan, method],
    'scale.md': [scale, reflection],
    'statement.md': [statement],
    'relation.md': [relation],
  })) {
    const fields = modules
      .flatMap((one) => Object.values(one as unknown as Readonly<Record<string, z.ZodMiniType>>))
      .flatMap((schema) => fieldsOf(schema));
    assert.ok(fields.length > 0);
    assert.deepEqual(
      fields.filter((field) => !read(page).includes(`\`${field}\``)),
      [],
      page,
    );
  }
});

test('the table of problems has every code with its severity, and no other', () => {
  const rows = [...read('problems.md').matchAll(/^\| `([a-z-]+)` +\| (\w+) +\| \S.* \| \S.* \|$/gm)];
  assert.deepEqual(Object.fromEntries(rows.map(([, code = '', severity]) => [code, severity])), problemSeverities);
});
