export * from './strategy.ts';
export * from './follow-thread.ts';
