export * from './taxonomy.ts';
export * from './next-level.ts';
