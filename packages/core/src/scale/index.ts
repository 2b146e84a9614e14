export * from './scale.ts';
export * from './reflection.ts';
