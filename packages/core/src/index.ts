// What one institution publishes
export * from './framework/framework.ts';
export * from './taxonomy/taxonomy.ts';
export * from './pejlemaerke/pejlemaerke.ts';
export * from './pejlemaerke/track.ts';
export * from './pejlemaerke/search.ts';
export * from './pejlemaerke/draw.ts';
export * from './plf/plf.ts';
export * from './plf/pillar-goals.ts';
export * from './goal/goal.ts';
export * from './sign/sign.ts';
export * from './strategy/strategy.ts';
export * from './strategy/follow-thread.ts';
export * from './programme/programme.ts';
export * from './programme/capacity.ts';
export * from './programme/course-dates.ts';
export * from './organisation/organisation.ts';
export * from './unit/unit.ts';
export * from './concept/concept.ts';
export * from './indicator/indicator.ts';
export * from './action-plan/action-plan-template.ts';
export * from './dialogue-method/dialogue-method.ts';
export * from './scale/scale.ts';
export * from './statement/statement.ts';
export * from './relation/relation.ts';
export * from './relation/nodes.ts';
export * from './relation/same-idea.ts';
export * from './text/text.ts';
export * from './text/day.ts';

// Where a team stands, and what becomes of it
export * from './placement/placement.ts';
export * from './placement/profile.ts';
export * from './placement/change.ts';
export * from './taxonomy/next-level.ts';
export * from './sign/observation.ts';
export * from './programme/programme-dates.ts';
export * from './programme/module-meetings.ts';
export * from './programme/date-findings.ts';
export * from './indicator/indicator-figures.ts';
export * from './indicator/shown-figures.ts';
export * from './scale/reflection.ts';

// What is wrong with a document, as data and in words (the checks themselves are in ./schema)
export * from './problem/problem.ts';
export * from './problem/problem-codes.ts';
export * from './problem/describe-problem.ts';
export * from './problem/describe-path.ts';
export { nearestName } from './problem/nearest-name.ts';
