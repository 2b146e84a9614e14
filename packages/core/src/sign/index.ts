export * from './sign.ts';
export * from './observation.ts';
