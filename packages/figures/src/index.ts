export * from './matrix/matrix.ts';
export * from './cards/cards.ts';
export * from './cards/beacons.ts';
