export * from './framework/framework.ts';
export * from './pejlemaerke/pejlemaerke.ts';
export * from './placement/placement.ts';
export * from './problem/problem.ts';
export * from './taxonomy/taxonomy.ts';
export * from './text/text.ts';
