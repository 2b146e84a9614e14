export * from './placement.ts';
export * from './profile.ts';
export * from './change.ts';
