export * from './text.ts';
export * from './day.ts';
