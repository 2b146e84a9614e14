export * from './matrix/matrix.ts';
export * from './cards/cards.ts';
export * from './radar/radar.ts';
export * from './cards/beacons.ts';
