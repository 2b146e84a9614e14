import { actionPlanTemplateSchema, planFieldSchema } from '../src/action-plan/action-plan-template.schema.ts';
import { conceptPointSchema, conceptSchema } from '../src/concept/concept.schema.ts';
import {
  dialogueMethodSchema,
  methodRoleSchema,
  methodStepSchema,
} from '../src/dialogue-method/dialogue-method.schema.ts';
import { goalAreaSchema, goalSchema } from '../src/goal/goal.schema.ts';
import type * as model from '../src/index.ts';
import { breakdownPartSchema, breakdownSchema, indicatorSchema } from '../src/indicator/indicator.schema.ts';
import {
  compositionSchema,
  groupMeetsSchema,
  groupSchema,
  organisationSchema,
  roleSchema,
} from '../src/organisation/organisation.schema.ts';
import { foundationPartSchema, plfFoundationSchema, plfHouseSchema, plfPillarSchema } from '../src/plf/plf.schema.ts';
import * as programme from '../src/programme/programme.schema.ts';
import { nodeRefSchema, relationSchema } from '../src/relation/relation.schema.ts';
import { learningQuestionSchema, scaleLevelSchema, scalePhaseSchema, scaleSchema } from '../src/scale/scale.schema.ts';
import { competenceSchema, practiceSignSchema, practiceSignSetSchema } from '../src/sign/sign.schema.ts';
import { statementSchema, statementSetSchema } from '../src/statement/statement.schema.ts';
import * as strategy from '../src/strategy/strategy.schema.ts';
import { unitSchema } from '../src/unit/unit.schema.ts';
import type { Describe } from './descriptions.ts';

const origin = 'editor, where it is an addition of those who wrote the framework down and not in the source.';
const unique = 'Unique among its kind in the framework.';
const inHere = 'Unique in the part that it stands in.';

/** The descriptions of every part besides taxonomies and sets of beacons. */
export function describeParts(describe: Describe): void {
  describe<model.PlfHouse>(plfHouseSchema, 'PlfHouse', 'An understanding of a professional learning community.', {
    id: unique,
    title: 'What the model is called.',
    description: 'What it is, in a sentence or two.',
    pillars: '3 to 8. Their order ranks nothing.',
    foundation: 'What the pillars stand on.',
    origin,
  });
  describe<model.PlfPillar>(plfPillarSchema, 'PlfPillar', 'One of the things that the community stands on.', {
    id: unique,
    title: 'What the pillar is called.',
    description: 'What is meant by it.',
  });
  describe<model.PlfFoundation>(plfFoundationSchema, 'PlfFoundation', 'What the pillars stand on.', {
    title: 'What the foundation is called.',
    parts: 'Its parts, in the institution’s order.',
  });
  describe<model.FoundationPart>(foundationPartSchema, 'FoundationPart', 'A condition, such as time.', {
    id: unique,
    title: 'What it is called.',
    description: 'What is meant by it.',
  });
  describe<model.GoalArea>(goalAreaSchema, 'GoalArea', 'Goals under one heading.', {
    id: unique,
    title: 'The heading.',
    description: 'What the area is about.',
    audience: 'The staff group whose goals they are.',
    goals: 'In the institution’s order. An area may be named without any.',
    origin,
  });
  describe<model.Goal>(goalSchema, 'Goal', 'Something that an institution works towards. It has no number.', {
    id: unique,
    text: 'The goal.',
    title: 'A short name for it, where the source gives one.',
    origin,
  });
  describe<model.PracticeSignSet>(practiceSignSetSchema, 'PracticeSignSet', 'The signs of one layer.', {
    id: unique,
    title: 'What the list is called.',
    layer: 'Whose practice they can be seen in.',
    description: 'What the list is for.',
    signs: 'At least one.',
    competences: 'What people learn to do, so that the signs can come to be seen.',
  });
  describe<model.PracticeSign>(practiceSignSchema, 'PracticeSign', 'Something that can be seen in practice.', {
    id: unique,
    text: 'The sign, said of the people of its layer.',
    example: 'What it may look like.',
    origin,
  });
  describe<model.Competence>(competenceSchema, 'Competence', 'What people learn to do.', {
    id: unique,
    text: 'The competence.',
    origin,
  });
  describe<model.Strategy>(strategy.strategySchema, 'Strategy', 'Tracks that lead towards goal areas.', {
    id: unique,
    title: 'What the strategy is called.',
    description: 'What it is about.',
    goalAreas: 'Ids of goal areas of the framework.',
    tracks: 'At least one.',
    purposes: 'What the tracks are for. Each stands in a track; one may stand in several.',
    efforts: 'What is done in them. Each stands in a track; one may stand in several.',
    throughout: 'What runs inside all tracks and is no track of its own.',
    reviewCycles: 'When which section is taken up again.',
  });
  describe<model.StrategyTrack>(strategy.strategyTrackSchema, 'StrategyTrack', 'One track of a strategy.', {
    id: unique,
    title: 'What the track is called.',
    description: 'What it is about.',
    purposes: 'Ids of purposes of the strategy.',
    efforts: 'Ids of efforts of the strategy.',
  });
  describe<model.Purpose>(strategy.purposeSchema, 'Purpose', 'What a track is for.', {
    id: unique,
    text: 'The purpose.',
  });
  describe<model.Effort>(strategy.effortSchema, 'Effort', 'What an institution goes on working with.', {
    id: unique,
    text: 'The effort.',
    parts: 'What the source sets out on lines of their own.',
    origin,
  });
  describe<model.EffortPart>(strategy.effortPartSchema, 'EffortPart', 'A part of an effort.', {
    id: inHere,
    text: 'The part.',
  });
  describe<model.ReviewCycle>(strategy.reviewCycleSchema, 'ReviewCycle', 'When a section is taken up again.', {
    id: inHere,
    section: 'The section that it belongs to.',
    who: 'Those who take it up.',
    rhythm: 'Every year, or when it is needed.',
    month: '1 to 12.',
    about: 'true, where the month is about then.',
    description: 'What it waits for or leads to.',
  });
  describe<model.Programme>(programme.programmeSchema, 'Programme', 'A programme of development, without dates.', {
    id: unique,
    title: 'What the programme is called.',
    description: 'What it is about.',
    aims: 'What it is to achieve.',
    participantGroups: 'Those who take part.',
    steps: 'Sessions and practice periods, in order.',
    moduleGroups: 'Modules, gathered by sort.',
    instructorCourses: 'Courses that train the institution’s own instructors first.',
    origin,
  });
  describe<model.ProgrammeAim>(programme.programmeAimSchema, 'ProgrammeAim', 'What a programme is to achieve.', {
    id: inHere,
    text: 'The aim.',
  });
  describe<model.ParticipantGroup>(programme.participantGroupSchema, 'ParticipantGroup', 'Those who take part.', {
    id: unique,
    title: 'What they are called.',
    description: 'Who they are.',
  });
  describe<model.Session & model.PracticePeriod>(
    programme.programmeStepSchema as never,
    'ProgrammeStep',
    'People come together for some hours, or act in practice for some weeks.',
    {
      kind: 'Which of the two it is.',
      id: unique,
      title: 'What it is called.',
      hours: 'The hours of a session.',
      weeks: 'The weeks of a practice period.',
      description: 'What it is about.',
      groups: 'Ids of the participant groups in a session. Left out: all, together.',
    },
  );
  describe<model.Span>(programme.spanSchema, 'Span', 'From and to, both included.', {
    from: 'The least.',
    to: 'The most. The same, where the source gives one number.',
    about: 'true, where the source says about.',
  });
  describe<model.Span>(programme.percentSpanSchema, 'PercentSpan', 'From and to, of a hundred.', {
    from: 'The least.',
    to: 'The most, at most 100.',
    about: 'true, where the source says about.',
  });
  describe<model.ModuleGroup>(programme.moduleGroupSchema, 'ModuleGroup', 'Modules of one sort.', {
    id: inHere,
    title: 'What they are called.',
    offer: 'For nearly all, or by choice.',
    count: 'How many there are. More than are named, where the source does not name all.',
    modules: 'Those that are named.',
    course: 'How each of them runs.',
  });
  describe<model.Module>(programme.moduleSchema, 'Module', 'A module that people take part in.', {
    id: unique,
    title: 'What it is called.',
    description: 'What it is about.',
  });
  describe<model.CourseShape>(programme.courseShapeSchema, 'CourseShape', 'How a course of meetings runs.', {
    weeksApart: 'Weeks from one meeting to the next.',
    weeks: 'Weeks from the first meeting to the last.',
    groupSize: 'People in one group.',
    instructors: 'Instructors of one group.',
  });
  describe<model.InstructorCourse>(programme.instructorCourseSchema, 'InstructorCourse', 'Trains own instructors.', {
    id: inHere,
    title: 'What it is called.',
    term: 'When, in words.',
    modules: 'Ids of the modules that they are trained for.',
    trained: 'How many are trained.',
    continuePercent: 'How many of a hundred go on as instructors.',
  });
  describe<model.Organisation>(organisationSchema, 'Organisation', 'Groups and roles around a development.', {
    id: unique,
    title: 'What it is called.',
    description: 'What it is for.',
    roles: 'What people are in it. Never named persons.',
    groups: 'Groups of people with a task.',
  });
  describe<model.Role>(roleSchema, 'Role', 'What somebody is. Never a named person.', {
    id: unique,
    title: 'What the role is called.',
    description: 'What it means.',
    count: 'How many hold it.',
  });
  describe<model.Group>(groupSchema, 'Group', 'A group of people with a task.', {
    id: unique,
    title: 'What the group is called.',
    task: 'What it does.',
    unit: 'The id of the unit that it belongs to. Left out: the whole.',
    worksFor: 'The id of the group that it works for.',
    composition: 'Who sits in it.',
    meets: 'Whom it meets.',
    origin,
  });
  describe<model.Composition>(compositionSchema, 'Composition', 'Some of those who sit in a group.', {
    role: 'The id of their role.',
    group: 'The id of the group that they come from.',
    text: 'Who they are, in words.',
    atLeast: 'How many at least.',
    atMost: 'How many at most.',
    alsoIn: 'Ids of groups that the very same people sit in.',
  });
  describe<model.GroupMeets>(groupMeetsSchema, 'GroupMeets', 'Whom a group meets.', {
    group: 'The id of a group.',
    role: 'The id of a role.',
    description: 'How often, and about what.',
  });
  describe<model.Unit>(unitSchema, 'Unit', 'A municipality, a school, a day care, a team ...', {
    id: 'Unique among all units of the framework.',
    title: 'What it is called.',
    kind: 'What it is.',
    kindName: 'The institution’s own word for what it is.',
    units: 'The units in it. Their order ranks nothing.',
  });
  describe<model.Concept>(conceptSchema, 'Concept', 'A term and what the institution means by it.', {
    id: unique,
    term: 'The term.',
    definition: 'What is meant by it.',
    points: 'What the definition is made of, where the source lists it.',
    seeAlso: 'Ids of concepts worth reading with it.',
    origin,
  });
  describe<model.ConceptPoint>(conceptPointSchema, 'ConceptPoint', 'A point of a definition.', {
    id: inHere,
    text: 'The point.',
  });
  describe<model.Indicator>(indicatorSchema, 'Indicator', 'Follow-up data. It has no target and no limit.', {
    id: unique,
    title: 'What it is called.',
    question: 'The question that it is to answer.',
    dataSource: 'Where the figures come from.',
    state: 'In use, being developed, or considered.',
    unit: 'What is counted, as it stands after a figure.',
    description: 'What it is about.',
    breakdowns: 'Ways to divide it.',
    fromAnswers: 'true, where the figures come from people’s answers: none is shown of fewer than five.',
  });
  describe<model.Breakdown>(breakdownSchema, 'Breakdown', 'One way to divide a figure.', {
    id: inHere,
    title: 'What it divides by.',
    parts: 'Its parts, where the source names them.',
  });
  describe<model.BreakdownPart>(breakdownPartSchema, 'BreakdownPart', 'One part of a breakdown.', {
    id: inHere,
    title: 'What it is called.',
  });
  describe<model.ActionPlanTemplate>(actionPlanTemplateSchema, 'ActionPlanTemplate', 'What action plans hold.', {
    id: unique,
    title: 'What a plan is called.',
    owner: 'Who owns it.',
    scope: 'What one plan is about.',
    description: 'What it is for.',
    fields: 'At least one.',
  });
  describe<model.PlanField>(planFieldSchema, 'PlanField', 'One field of a plan.', {
    id: inHere,
    title: 'What the field is called.',
    kind: 'What it is filled in with.',
    help: 'What to think of when it is filled in.',
  });
  describe<model.DialogueMethod>(dialogueMethodSchema, 'DialogueMethod', 'A way to talk or to visit together.', {
    id: unique,
    title: 'What it is called.',
    description: 'What it is.',
    roles: 'What those who take part do.',
    steps: 'Its turns, in order.',
    origin,
  });
  describe<model.MethodRole>(methodRoleSchema, 'MethodRole', 'What one of those who take part does.', {
    id: inHere,
    title: 'What the role is called.',
    task: 'What it does.',
  });
  describe<model.MethodStep>(methodStepSchema, 'MethodStep', 'One turn of a method.', {
    id: inHere,
    text: 'What is done.',
    minutes: 'How many minutes, where that is given.',
  });
  describe<model.Scale>(scaleSchema, 'Scale', 'Levels of understanding without dimensions, such as SOLO.', {
    id: unique,
    title: 'What the scale is called.',
    after: 'Whose it is: names and year.',
    description: 'What it is for.',
    phases: 'Stretches of the scale.',
    levels: '3 to 7 levels, the lowest first.',
  });
  describe<model.ScalePhase>(scalePhaseSchema, 'ScalePhase', 'A stretch of a scale.', {
    id: unique,
    title: 'What it is called.',
    description: 'What is meant by it.',
  });
  describe<model.ScaleLevel>(scaleLevelSchema, 'ScaleLevel', 'How somebody’s understanding of a thing is.', {
    id: unique,
    title: 'What the level is called.',
    description: 'What it means.',
    phase: 'The id of its phase.',
    learnerText: 'In a learner’s own words.',
    nextText: 'An idea for what to do from here, in words for a learner.',
    handSign: 'The hand sign that Pejl draws.',
  });
  describe<model.LearningQuestion>(learningQuestionSchema, 'LearningQuestion', 'One of the three questions.', {
    id: unique,
    kind: 'Which of the three it is.',
    text: 'As a learner says it.',
    planText: 'As it is asked of a plan.',
  });
  describe<model.StatementSet>(statementSetSchema, 'StatementSet', 'Statements of one kind.', {
    id: unique,
    title: 'What the list is called.',
    kind: 'What the list is of.',
    description: 'What it is for.',
    period: 'The year that it is of, in the institution’s words.',
    statements: 'At least one, in the institution’s order.',
  });
  describe<model.Statement>(statementSchema, 'Statement', 'One statement of a list.', {
    id: unique,
    text: 'The statement.',
    description: 'What is meant by it.',
    origin,
  });
  describe<model.Relation>(relationSchema, 'Relation', 'What one part is to another.', {
    kind: 'Read from from to to.',
    from: 'Where it leads from.',
    to: 'Where it leads to.',
    note: 'What is alike and what differs.',
    origin,
  });
  describe<model.NodeRef>(nodeRefSchema, 'NodeRef', 'One part of a framework, by name.', {
    kind: 'What it is.',
    id: 'Its id.',
    in: 'The taxonomy of a dimension or a claim, the set of a beacon. No other kind needs it.',
    framework: 'The id of its framework, where that is another one.',
  });
}
