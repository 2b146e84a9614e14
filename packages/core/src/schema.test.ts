import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';

import { sample } from '../test/sample.ts';
import * as frameworks from './framework/framework.schema.ts';
import type { Example, Framework, FrameworkRef, Source } from './index.ts';
import type { Claim, Descriptor, Dimension, DimensionRef, Level, Taxonomy } from './index.ts';
import type { NextStep, NotAgreed, NotRelevant, Pejlemaerke, PejlemaerkeSet, Placed, Profile } from './index.ts';
import * as pejlemaerker from './pejlemaerke/pejlemaerke.schema.ts';
import type * as placements from './placement/placement.schema.ts';
import type * as taxonomies from './taxonomy/taxonomy.schema.ts';

/** True when the schema and the interface have the same keys, and the same of them may be left out. */
type Agree<Interface, Schema extends z.ZodMiniType> =
  Same<keyof Interface, keyof z.output<Schema>> extends true
    ? Same<Optional<Interface>, Optional<z.output<Schema>>>
    : false;
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Optional<T> = { [Key in keyof T]-?: object extends Pick<T, Key> ? Key : never }[keyof T];

// Checked by the compiler: a field that only one side has makes its line an error.
const agree: {
  framework: Agree<Framework, typeof frameworks.frameworkSchema>;
  source: Agree<Source, typeof frameworks.sourceSchema>;
  frameworkRef: Agree<FrameworkRef, typeof frameworks.frameworkRefSchema>;
  example: Agree<Example, typeof frameworks.exampleSchema>;
  taxonomy: Agree<Taxonomy, typeof taxonomies.taxonomySchema>;
  level: Agree<Level, typeof taxonomies.levelSchema>;
  dimension: Agree<Dimension, typeof taxonomies.dimensionSchema>;
  dimensionRef: Agree<DimensionRef, typeof taxonomies.dimensionRefSchema>;
  descriptor: Agree<Descriptor, typeof taxonomies.descriptorSchema>;
  claim: Agree<Claim, typeof taxonomies.claimSchema>;
  pejlemaerke: Agree<Pejlemaerke, typeof pejlemaerker.pejlemaerkeSchema>;
  pejlemaerkeSet: Agree<PejlemaerkeSet, typeof pejlemaerker.pejlemaerkeSetSchema>;
  placed: Agree<Placed, typeof placements.placedSchema>;
  notRelevant: Agree<NotRelevant, typeof placements.notRelevantSchema>;
  notAgreed: Agree<NotAgreed, typeof placements.notAgreedSchema>;
  nextStep: Agree<NextStep, typeof placements.nextStepSchema>;
  profile: Agree<Profile, typeof placements.profileSchema>;
} = {
  framework: true,
  source: true,
  frameworkRef: true,
  example: true,
  taxonomy: true,
  level: true,
  dimension: true,
  dimensionRef: true,
  descriptor: true,
  claim: true,
  pejlemaerke: true,
  pejlemaerkeSet: true,
  placed: true,
  notRelevant: true,
  notAgreed: true,
  nextStep: true,
  profile: true,
};

test('the schema takes what the interfaces say, and a beacon has no number in it', () => {
  assert.ok(Object.values(agree).every(Boolean));
  assert.ok(frameworks.frameworkSchema.safeParse(sample).success);
  const kinds = JSON.stringify(z.toJSONSchema(pejlemaerker.pejlemaerkeSetSchema));
  assert.doesNotMatch(kinds, /"(?:number|integer)"/);
});

test('the schema can be told as JSON Schema, with its limits', () => {
  const json = z.toJSONSchema(frameworks.frameworkSchema);
  assert.deepEqual(json.required?.toSorted(), [
    'edition',
    'formatVersion',
    'id',
    'languages',
    'licence',
    'source',
    'title',
    'wording',
  ]);
  const text = JSON.stringify(json);
  for (const part of ['"minItems":3', '"maxItems":7', '"paraphrase"', '"const":1'])
    assert.ok(text.includes(part), part);
});
