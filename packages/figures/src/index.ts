export * from './matrix/matrix.ts';
