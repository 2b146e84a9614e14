export * from './pejlemaerke.ts';
export * from './track.ts';
export * from './search.ts';
export * from './draw.ts';
