export * from './indicator.ts';
export * from './indicator-figures.ts';
export * from './shown-figures.ts';
