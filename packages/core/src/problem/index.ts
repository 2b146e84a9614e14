export * from './problem.ts';
export * from './problem-codes.ts';
export * from './describe-problem.ts';
export * from './describe-path.ts';
export { nearestName } from './nearest-name.ts';
