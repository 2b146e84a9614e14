import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';

import type { Agree, Holds, Same } from '../test/agree.ts';
import { sample, wholeSample } from '../test/sample.ts';
import * as frameworks from './framework/framework.schema.ts';
import type * as model from './index.ts';
import * as pejlemaerker from './pejlemaerke/pejlemaerke.schema.ts';
import type * as track from './pejlemaerke/track.schema.ts';
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

/** Checked by the compiler: a field that only one side has makes its line an error. */
export interface Agreements {
  framework: Holds<Agree<model.Framework, typeof frameworks.frameworkSchema>>;
  source: Holds<Agree<model.Source, typeof frameworks.sourceSchema>>;
  frameworkRef: Holds<Agree<model.FrameworkRef, typeof frameworks.frameworkRefSchema>>;
  example: Holds<Agree<model.Example, typeof frameworks.exampleSchema>>;
  taxonomy: Holds<Agree<model.Taxonomy, typeof taxonomies.taxonomySchema>>;
  level: Holds<Agree<model.Level, typeof taxonomies.levelSchema>>;
  dimension: Holds<Agree<model.Dimension, typeof taxonomies.dimensionSchema>>;
  dimensionRef: Holds<Agree<model.DimensionRef, typeof taxonomies.dimensionRefSchema>>;
  descriptor: Holds<Agree<model.Descriptor, typeof taxonomies.descriptorSchema>>;
  claim: Holds<Agree<model.Claim, typeof taxonomies.claimSchema>>;
  pejlemaerke: Holds<Agree<model.Pejlemaerke, typeof pejlemaerker.pejlemaerkeSchema>>;
  pejlemaerkeSet: Holds<Agree<model.PejlemaerkeSet, typeof pejlemaerker.pejlemaerkeSetSchema>>;
  placed: Holds<Agree<model.Placed, typeof placements.placedSchema>>;
  notRelevant: Holds<Agree<model.NotRelevant, typeof placements.notRelevantSchema>>;
  notAgreed: Holds<Agree<model.NotAgreed, typeof placements.notAgreedSchema>>;
  nextStep: Holds<Agree<model.NextStep, typeof placements.nextStepSchema>>;
  profile: Holds<Agree<model.Profile, typeof placements.profileSchema>>;
  plfHouse: Holds<Agree<model.PlfHouse, typeof plf.plfHouseSchema>>;
  plfPillar: Holds<Agree<model.PlfPillar, typeof plf.plfPillarSchema>>;
  plfFoundation: Holds<Agree<model.PlfFoundation, typeof plf.plfFoundationSchema>>;
  foundationPart: Holds<Agree<model.FoundationPart, typeof plf.foundationPartSchema>>;
  goalArea: Holds<Agree<model.GoalArea, typeof goal.goalAreaSchema>>;
  goal: Holds<Agree<model.Goal, typeof goal.goalSchema>>;
  practiceSignSet: Holds<Agree<model.PracticeSignSet, typeof sign.practiceSignSetSchema>>;
  practiceSign: Holds<Agree<model.PracticeSign, typeof sign.practiceSignSchema>>;
  competence: Holds<Agree<model.Competence, typeof sign.competenceSchema>>;
  strategy: Holds<Agree<model.Strategy, typeof strategy.strategySchema>>;
  strategyTrack: Holds<Agree<model.StrategyTrack, typeof strategy.strategyTrackSchema>>;
  purpose: Holds<Agree<model.Purpose, typeof strategy.purposeSchema>>;
  effort: Holds<Agree<model.Effort, typeof strategy.effortSchema>>;
  effortPart: Holds<Agree<model.EffortPart, typeof strategy.effortPartSchema>>;
  reviewCycle: Holds<Agree<model.ReviewCycle, typeof strategy.reviewCycleSchema>>;
  programme: Holds<Agree<model.Programme, typeof programme.programmeSchema>>;
  programmeAim: Holds<Agree<model.ProgrammeAim, typeof programme.programmeAimSchema>>;
  participantGroup: Holds<Agree<model.ParticipantGroup, typeof programme.participantGroupSchema>>;
  session: Holds<Agree<model.Session, typeof programme.sessionSchema>>;
  practicePeriod: Holds<Agree<model.PracticePeriod, typeof programme.practicePeriodSchema>>;
  span: Holds<Agree<model.Span, typeof programme.spanSchema>>;
  moduleGroup: Holds<Agree<model.ModuleGroup, typeof programme.moduleGroupSchema>>;
  module: Holds<Agree<model.Module, typeof programme.moduleSchema>>;
  courseShape: Holds<Agree<model.CourseShape, typeof programme.courseShapeSchema>>;
  instructorCourse: Holds<Agree<model.InstructorCourse, typeof programme.instructorCourseSchema>>;
  organisation: Holds<Agree<model.Organisation, typeof organisation.organisationSchema>>;
  role: Holds<Agree<model.Role, typeof organisation.roleSchema>>;
  group: Holds<Agree<model.Group, typeof organisation.groupSchema>>;
  composition: Holds<Agree<model.Composition, typeof organisation.compositionSchema>>;
  groupMeets: Holds<Agree<model.GroupMeets, typeof organisation.groupMeetsSchema>>;
  unit: Holds<Agree<model.Unit, typeof unit.unitSchema>>;
  concept: Holds<Agree<model.Concept, typeof concept.conceptSchema>>;
  conceptPoint: Holds<Agree<model.ConceptPoint, typeof concept.conceptPointSchema>>;
  indicator: Holds<Agree<model.Indicator, typeof indicator.indicatorSchema>>;
  breakdown: Holds<Agree<model.Breakdown, typeof indicator.breakdownSchema>>;
  breakdownPart: Holds<Agree<model.BreakdownPart, typeof indicator.breakdownPartSchema>>;
  actionPlanTemplate: Holds<Agree<model.ActionPlanTemplate, typeof plan.actionPlanTemplateSchema>>;
  planField: Holds<Agree<model.PlanField, typeof plan.planFieldSchema>>;
  dialogueMethod: Holds<Agree<model.DialogueMethod, typeof method.dialogueMethodSchema>>;
  methodRole: Holds<Agree<model.MethodRole, typeof method.methodRoleSchema>>;
  methodStep: Holds<Agree<model.MethodStep, typeof method.methodStepSchema>>;
  scale: Holds<Agree<model.Scale, typeof scale.scaleSchema>>;
  scalePhase: Holds<Agree<model.ScalePhase, typeof scale.scalePhaseSchema>>;
  scaleLevel: Holds<Agree<model.ScaleLevel, typeof scale.scaleLevelSchema>>;
  learningQuestion: Holds<Agree<model.LearningQuestion, typeof scale.learningQuestionSchema>>;
  statementSet: Holds<Agree<model.StatementSet, typeof statement.statementSetSchema>>;
  statement: Holds<Agree<model.Statement, typeof statement.statementSchema>>;
  relation: Holds<Agree<model.Relation, typeof relation.relationSchema>>;
  nodeRef: Holds<Agree<model.NodeRef, typeof relation.nodeRefSchema>>;
  signObservation: Holds<Agree<model.SignObservation, typeof observation.signObservationSchema>>;
  signObservations: Holds<Agree<model.SignObservations, typeof observation.signObservationsSchema>>;
  programmeDates: Holds<Agree<model.ProgrammeDates, typeof dates.programmeDatesSchema>>;
  datedStep: Holds<Agree<model.DatedStep, typeof dates.datedStepSchema>>;
  learnerReflection: Holds<Agree<model.LearnerReflection, typeof reflection.learnerReflectionSchema>>;
  indicatorFigure: Holds<Agree<model.IndicatorFigure, typeof figure.indicatorFigureSchema>>;
  programmeStepKind: Holds<Same<model.ProgrammeStep['kind'], z.output<typeof programme.programmeStepSchema>['kind']>>;
  individualTrack: Holds<Agree<model.IndividualTrack, typeof track.individualTrackSchema>>;
  teamTrack: Holds<Agree<model.TeamTrack, typeof track.teamTrackSchema>>;
  trackPeriod: Holds<Agree<model.TrackPeriod, typeof track.trackPeriodSchema>>;
}

test('the schema takes what the interfaces say, and a beacon has no number in it', () => {
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
