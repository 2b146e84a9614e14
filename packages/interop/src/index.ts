// A pasted table: its text, place by place
export { readGrid } from './grid/read-grid.ts';
export type { GridInput, ReadGridOptions } from './grid/read-grid.ts';
export {
  gridFormats,
  isOrigin,
  maxCharacters,
  maxColumns,
  maxRows,
  maxTables,
  maxText,
  notePlaces,
  textAt,
} from './grid/grid.ts';
export type { CellEdit, CellPlace, Grid, GridCell, GridFormat, GridMerge, GridNote, NotePlace } from './grid/grid.ts';
export { delimiters, parseDelimited, writeTsv } from './grid/delimited.ts';
export type { Delimiter } from './grid/delimited.ts';
export { decodeText } from './grid/decode.ts';

// From a table to a taxonomy: what was guessed, and what a person can put right
export { guessTaxonomy } from './taxonomy/guess.ts';
export * from './taxonomy/reading.ts';
export { claimsOf, sentencesOf } from './taxonomy/claims.ts';
export { levelLabel } from './taxonomy/level-label.ts';
export type { LevelLabel } from './taxonomy/level-label.ts';

// From a taxonomy to a file to keep
export { toFramework } from './framework/to-framework.ts';
export type { FrameworkDetails } from './framework/to-framework.ts';

// Questions about a taxonomy, and everything in words
export { lintCodes, lintTaxonomy, longCell, longClaim } from './lint/lint.ts';
export { describeFinding } from './words/describe-finding.ts';
export { tableProblemCodes } from './words/finding.messages.ts';
export type { FindingCode } from './words/finding.messages.ts';
