// What one institution publishes
export * from './framework/framework.ts';
export * from './taxonomy/index.ts';
export * from './pejlemaerke/index.ts';
export * from './plf/index.ts';
export * from './goal/goal.ts';
export * from './sign/index.ts';
export * from './strategy/index.ts';
export * from './programme/index.ts';
export * from './organisation/organisation.ts';
export * from './unit/unit.ts';
export * from './concept/concept.ts';
export * from './indicator/index.ts';
export * from './action-plan/action-plan-template.ts';
export * from './dialogue-method/dialogue-method.ts';
export * from './scale/index.ts';
export * from './statement/statement.ts';
export * from './relation/index.ts';
export * from './text/index.ts';

// Where a team stands, and what becomes of it
export * from './placement/index.ts';

// What is wrong with a document, as data and in words (the checks themselves are in ./schema)
export * from './problem/index.ts';
