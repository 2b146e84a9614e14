import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';

import { sample, wholeSample } from '../test/sample.ts';
import * as frameworks from './framework/framework.schema.ts';
import type { Example, Framework, FrameworkRef, Source } from './index.ts';
import type * as model from './index.ts';
import type { Claim, Descriptor, Dimension, DimensionRef, Level, Taxonomy } from './index.ts';
import type { NextStep, NotAgreed, NotRelevant, Pejlemaerke, PejlemaerkeSet, Placed, Profile } from './index.ts';
import * as pejlemaerker from './pejlemaerke/pejlemaerke.schema.ts';
import type * as placements from './placement/placement.schema.ts';
import type * as plf from './plf/plf.schema.ts';
import type * as goal from './goal/goal.schema.ts';
import type * as sign from './sign/sign.schema.ts';
import type * as strategy from './strategy/strategy.schema.ts';
import type * as programme from './programme/programme.schema.ts';
import type * as organisation from './organisation/organisation.schema.ts';
import type * as unit from './unit/unit.schema.ts';
import type * as concept from './concept/concept.schema.ts';
import type * as indicator from './indicator/indicator.schema.ts';
import type * as plan from './action-plan/action-plan-template.schema.ts';
import type * as method from './dialogue-method/dialogue-method.schema.ts';
import type * as scale from './scale/scale.schema.ts';
import type * as statement from './statement/statement.schema.ts';
import type * as relation from './relation/relation.schema.ts';
import type * as observation from './sign/observation.schema.ts';
import type * as dates from './programme/programme-dates.schema.ts';
import type * as reflection from './scale/reflection.schema.ts';
import type * as figure from './indicator/indicator-figures.schema.ts';
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
  plfHouse: Agree<model.PlfHouse, typeof plf.plfHouseSchema>;
  plfPillar: Agree<model.PlfPillar, typeof plf.plfPillarSchema>;
  plfFoundation: Agree<model.PlfFoundation, typeof plf.plfFoundationSchema>;
  foundationPart: Agree<model.FoundationPart, typeof plf.foundationPartSchema>;
  goalArea: Agree<model.GoalArea, typeof goal.goalAreaSchema>;
  goal: Agree<model.Goal, typeof goal.goalSchema>;
  practiceSignSet: Agree<model.PracticeSignSet, typeof sign.practiceSignSetSchema>;
  practiceSign: Agree<model.PracticeSign, typeof sign.practiceSignSchema>;
  competence: Agree<model.Competence, typeof sign.competenceSchema>;
  strategy: Agree<model.Strategy, typeof strategy.strategySchema>;
  strategyTrack: Agree<model.StrategyTrack, typeof strategy.strategyTrackSchema>;
  purpose: Agree<model.Purpose, typeof strategy.purposeSchema>;
  effort: Agree<model.Effort, typeof strategy.effortSchema>;
  effortPart: Agree<model.EffortPart, typeof strategy.effortPartSchema>;
  reviewCycle: Agree<model.ReviewCycle, typeof strategy.reviewCycleSchema>;
  programme: Agree<model.Programme, typeof programme.programmeSchema>;
  programmeAim: Agree<model.ProgrammeAim, typeof programme.programmeAimSchema>;
  participantGroup: Agree<model.ParticipantGroup, typeof programme.participantGroupSchema>;
  session: Agree<model.Session, typeof programme.sessionSchema>;
  practicePeriod: Agree<model.PracticePeriod, typeof programme.practicePeriodSchema>;
  span: Agree<model.Span, typeof programme.spanSchema>;
  moduleGroup: Agree<model.ModuleGroup, typeof programme.moduleGroupSchema>;
  module: Agree<model.Module, typeof programme.moduleSchema>;
  courseShape: Agree<model.CourseShape, typeof programme.courseShapeSchema>;
  instructorCourse: Agree<model.InstructorCourse, typeof programme.instructorCourseSchema>;
  organisation: Agree<model.Organisation, typeof organisation.organisationSchema>;
  role: Agree<model.Role, typeof organisation.roleSchema>;
  group: Agree<model.Group, typeof organisation.groupSchema>;
  composition: Agree<model.Composition, typeof organisation.compositionSchema>;
  groupMeets: Agree<model.GroupMeets, typeof organisation.groupMeetsSchema>;
  unit: Agree<model.Unit, typeof unit.unitSchema>;
  concept: Agree<model.Concept, typeof concept.conceptSchema>;
  conceptPoint: Agree<model.ConceptPoint, typeof concept.conceptPointSchema>;
  indicator: Agree<model.Indicator, typeof indicator.indicatorSchema>;
  breakdown: Agree<model.Breakdown, typeof indicator.breakdownSchema>;
  breakdownPart: Agree<model.BreakdownPart, typeof indicator.breakdownPartSchema>;
  actionPlanTemplate: Agree<model.ActionPlanTemplate, typeof plan.actionPlanTemplateSchema>;
  planField: Agree<model.PlanField, typeof plan.planFieldSchema>;
  dialogueMethod: Agree<model.DialogueMethod, typeof method.dialogueMethodSchema>;
  methodRole: Agree<model.MethodRole, typeof method.methodRoleSchema>;
  methodStep: Agree<model.MethodStep, typeof method.methodStepSchema>;
  scale: Agree<model.Scale, typeof scale.scaleSchema>;
  scalePhase: Agree<model.ScalePhase, typeof scale.scalePhaseSchema>;
  scaleLevel: Agree<model.ScaleLevel, typeof scale.scaleLevelSchema>;
  learningQuestion: Agree<model.LearningQuestion, typeof scale.learningQuestionSchema>;
  statementSet: Agree<model.StatementSet, typeof statement.statementSetSchema>;
  statement: Agree<model.Statement, typeof statement.statementSchema>;
  relation: Agree<model.Relation, typeof relation.relationSchema>;
  nodeRef: Agree<model.NodeRef, typeof relation.nodeRefSchema>;
  signObservation: Agree<model.SignObservation, typeof observation.signObservationSchema>;
  signObservations: Agree<model.SignObservations, typeof observation.signObservationsSchema>;
  programmeDates: Agree<model.ProgrammeDates, typeof dates.programmeDatesSchema>;
  datedStep: Agree<model.DatedStep, typeof dates.datedStepSchema>;
  learnerReflection: Agree<model.LearnerReflection, typeof reflection.learnerReflectionSchema>;
  indicatorFigure: Agree<model.IndicatorFigure, typeof figure.indicatorFigureSchema>;
  programmeStep: Same<
    model.Session['kind'] | model.PracticePeriod['kind'],
    z.output<typeof programme.programmeStepSchema>['kind']
  >;
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
  plfHouse: true,
  plfPillar: true,
  plfFoundation: true,
  foundationPart: true,
  goalArea: true,
  goal: true,
  practiceSignSet: true,
  practiceSign: true,
  competence: true,
  strategy: true,
  strategyTrack: true,
  purpose: true,
  effort: true,
  effortPart: true,
  reviewCycle: true,
  programme: true,
  programmeAim: true,
  participantGroup: true,
  session: true,
  practicePeriod: true,
  span: true,
  moduleGroup: true,
  module: true,
  courseShape: true,
  instructorCourse: true,
  organisation: true,
  role: true,
  group: true,
  composition: true,
  groupMeets: true,
  unit: true,
  concept: true,
  conceptPoint: true,
  indicator: true,
  breakdown: true,
  breakdownPart: true,
  actionPlanTemplate: true,
  planField: true,
  dialogueMethod: true,
  methodRole: true,
  methodStep: true,
  scale: true,
  scalePhase: true,
  scaleLevel: true,
  learningQuestion: true,
  statementSet: true,
  statement: true,
  relation: true,
  nodeRef: true,
  signObservation: true,
  signObservations: true,
  programmeDates: true,
  datedStep: true,
  learnerReflection: true,
  indicatorFigure: true,
  programmeStep: true,
};

test('the schema takes what the interfaces say, and a beacon has no number in it', () => {
  assert.ok(Object.values(agree).every(Boolean));
  assert.ok(frameworks.frameworkSchema.safeParse(sample).success);
  assert.ok(frameworks.frameworkSchema.safeParse(wholeSample).success);
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
