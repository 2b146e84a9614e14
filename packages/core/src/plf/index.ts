export * from './plf.ts';
export * from './pillar-goals.ts';
