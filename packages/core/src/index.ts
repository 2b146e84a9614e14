// What one institution publishes
export * from './framework/framework.ts';
export * from './taxonomy/taxonomy.ts';
export * from './pejlemaerke/pejlemaerke.ts';
export * from './pejlemaerke/track.ts';
export * from './pejlemaerke/search.ts';
export * from './pejlemaerke/draw.ts';
export * from './text/text.ts';

// Where a team stands, and what becomes of it
export * from './placement/placement.ts';
export * from './placement/profile.ts';
export * from './placement/change.ts';
export * from './taxonomy/next-level.ts';

// What is wrong with a document, as data and in words (the checks themselves are in ./schema)
export * from './problem/problem.ts';
export * from './problem/problem-codes.ts';
export * from './problem/describe-problem.ts';
export * from './problem/describe-path.ts';
export { nearestName } from './problem/nearest-name.ts';
