import * as z from 'zod/mini';

import {
  exampleSchema,
  exampleTargetSchema,
  frameworkRefSchema,
  frameworkSchema,
  sourceSchema,
} from '../src/framework/framework.schema.ts';
import type {
  Claim,
  Descriptor,
  Dimension,
  DimensionRef,
  Example,
  Framework,
  FrameworkRef,
  Level,
  Pejlemaerke,
  PejlemaerkeSet,
  Source,
  Taxonomy,
} from '../src/index.ts';
import { pejlemaerkeSchema, pejlemaerkeSetSchema } from '../src/pejlemaerke/pejlemaerke.schema.ts';
import {
  claimSchema,
  descriptorSchema,
  dimensionRefSchema,
  dimensionSchema,
  levelSchema,
  taxonomySchema,
} from '../src/taxonomy/taxonomy.schema.ts';
import { localizedTextSchema } from '../src/text/text.schema.ts';

import { describeParts } from './part-descriptions.ts';

/** What each part is, for people who write a framework in an editor. `id` names its definition. Never loaded by a page. */
export const descriptions = z.registry<{ readonly id?: string; readonly description: string }>();

/** What each field of a part is, by the part's id. */
export const fieldDescriptions = new Map<string, Readonly<Record<string, string>>>();

/** The compiler asks for a description of every field of the interface, and of none that it does not have. */
export type Describe = typeof describe;

function describe<T>(schema: z.ZodMiniType<T>, id: string, description: string, fields: Record<keyof T, string>): void {
  // The framework is the schema itself; everything else is a definition in it.
  descriptions.add(schema, id === 'Framework' ? { description } : { id, description });
  fieldDescriptions.set(id, fields);
}

describe<Framework>(
  frameworkSchema,
  'Framework',
  'One edition of what one institution publishes as its shared frame of reference.',
  {
    formatVersion: 'The number of the file format. Not the edition.',
    id: 'Names the framework; the same from edition to edition.',
    edition: 'The institution’s own name for this edition, such as 2026.',
    languages: 'The codes of the languages it is written in. Every text has the first.',
    title: 'What the framework is called.',
    source: 'Where the content comes from.',
    basedOn: 'The framework and edition that this one rewrites.',
    wording:
      'Whose words it is in: the institution’s own, a paraphrase of them, or an adaptation of another framework.',
    licence: 'The licence of the texts, as an SPDX identifier or in words.',
    taxonomies: 'Levels by dimensions.',
    pejlemaerkeSets: 'Beacons, gathered by whom they are for.',
    plfHouses: 'Understandings of a professional learning community: pillars on a foundation.',
    goalAreas: 'Goals, each under its heading.',
    practiceSigns: 'Signs that can be seen in practice, by layer.',
    strategies: 'Tracks with purposes and efforts, towards goal areas.',
    programmes: 'Programmes of development: steps, modules, or both. Without dates.',
    organisations: 'Groups and roles: who sits where and who meets whom.',
    units: 'Municipalities, schools, day care, teams: a tree.',
    concepts: 'Terms and what the institution means by them.',
    indicators: 'Follow-up data: what is counted, and which question it is to answer.',
    actionPlanTemplates: 'What the institution’s action plans hold.',
    dialogueMethods: 'Ways to talk, to visit or to use a tool together.',
    scales: 'Scales of another shape than a taxonomy, such as SOLO.',
    learningQuestions: 'Where am I, where am I going, how do I get there.',
    statementSets: 'Lists of the institution’s own statements, such as its values.',
    relations: 'What one part is to another, here or in another framework.',
    examples: 'The institution’s own examples, each hung on a cell, a beacon or a sign.',
  },
);
descriptions.add(exampleTargetSchema, {
  id: 'ExampleTarget',
  description: 'A cell of a taxonomy, a beacon of a set, or a practice sign.',
});
descriptions.add(localizedTextSchema, {
  id: 'LocalizedText',
  description: 'Text by the code of its language: { "da": "...", "en": "..." }.',
});
describe<Source>(sourceSchema, 'Source', 'Where a framework comes from.', {
  institution: 'The institution that the framework belongs to.',
  title: 'The title of its document.',
  url: 'Where the document can be read: http or https.',
});
describe<FrameworkRef>(frameworkRefSchema, 'FrameworkRef', 'One edition of a framework, by name.', {
  framework: 'The id of the framework.',
  edition: 'The name of the edition.',
});
describe<Taxonomy>(taxonomySchema, 'Taxonomy', 'How a team works, level by level on each dimension.', {
  id: 'Names the taxonomy within the framework.',
  title: 'What the taxonomy is called.',
  audience: 'The staff group that it is written for.',
  levels: '3 to 7 levels, the lowest first. A level’s number is its place in the list.',
  dimensions: 'The sides of a team’s work, in the institution’s order.',
  descriptors: 'The cells, in any order; one for each level of each dimension.',
});
describe<Level>(levelSchema, 'Level', 'A way of working, in an order. Not a grade.', {
  id: 'Names the level within the taxonomy.',
  name: 'The institution’s own name for it, where it has one.',
});
describe<Dimension>(dimensionSchema, 'Dimension', 'One side of a team’s work.', {
  id: 'Names the dimension within the taxonomy.',
  title: 'What the dimension is called.',
  sameAs: 'The same dimension in other taxonomies of the framework.',
  readBeside: 'Dimensions that mirror this one without being it.',
});
describe<DimensionRef>(dimensionRefSchema, 'DimensionRef', 'A dimension of a taxonomy of this framework.', {
  taxonomy: 'The id of the taxonomy.',
  dimension: 'The id of the dimension.',
});
describe<Descriptor>(descriptorSchema, 'Descriptor', 'One cell: what a team does at a level of a dimension.', {
  level: 'The id of the level.',
  dimension: 'The id of the dimension.',
  claims: 'What the cell says, in one to three claims.',
});
describe<Claim>(claimSchema, 'Claim', 'Something that a team can hold up against its practice.', {
  id: 'Names the claim within the taxonomy. Carried on unchanged to the next level, it keeps its id.',
  text: 'One statement in the voice of the team.',
  about: 'Whom it speaks of: the team itself, or the teams that it supports.',
});
describe<PejlemaerkeSet>(pejlemaerkeSetSchema, 'PejlemaerkeSet', 'The beacons that one staff group shares.', {
  id: 'Names the set within the framework.',
  title: 'What the set is called.',
  audience: 'The staff group that it is written for.',
  pejlemaerker: 'The beacons, in the institution’s order.',
});
describe<Pejlemaerke>(
  pejlemaerkeSchema,
  'Pejlemaerke',
  'A beacon to steer by, in the first person. It has no number.',
  {
    id: 'Names the beacon within its set.',
    text: 'The statement.',
    example: 'What it may look like in practice.',
  },
);
describe<Example>(exampleSchema, 'Example', 'An institution’s own example: this is what it looks like here.', {
  id: 'Names the example within the framework.',
  on: 'What it hangs on.',
  kind: 'A text, a link or a film.',
  text: 'The example itself, or what the link or the film is called.',
  url: 'The address of a link or a film: http or https.',
});
describeParts(describe);
