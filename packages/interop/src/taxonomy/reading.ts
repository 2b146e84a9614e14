import type { Problem, Taxonomy } from '@pejl/core';
import type { CellEdit, CellPlace } from '../grid/grid.ts';

/** Which way a table lies: one level a row, or one level a column. */
export const orientations = ['levels-in-rows', 'levels-in-columns'] as const;
export type Orientation = (typeof orientations)[number];

/** Whether the table starts at the first level or at the last. Pejl keeps levels lowest first. */
export const levelOrders = ['lowest-first', 'highest-first'] as const;
export type LevelOrder = (typeof levelOrders)[number];

/**
 * What a person can put right. Everything left out is guessed; rows and columns are counted from 0, as in the grid,
 * levels and dimensions from 0 in the order of the taxonomy.
 */
export interface GuessOptions {
  readonly orientation?: Orientation;
  readonly order?: LevelOrder;
  /** The row with the headings: its number, `true` for the first row with text, `false` for none. */
  readonly headerRow?: number | boolean;
  /** The column with the headings, likewise. */
  readonly headerColumn?: number | boolean;
  /** The rows that are left out, all of them: replaces the rows that were guessed (`reading.leftOutRows`). */
  readonly leaveOutRows?: readonly number[];
  readonly leaveOutColumns?: readonly number[];
  /** Where the levels start over: which of the taxonomies under each other is read, from 0. */
  readonly part?: number;
  /** Names for levels; '' takes the name away, undefined keeps what was read. */
  readonly levelNames?: readonly (string | undefined)[];
  /** Titles for dimensions; undefined or '' keeps what was read. */
  readonly dimensionTitles?: readonly (string | undefined)[];
  readonly title?: string;
  readonly id?: string;
  /** The language of the texts, as a tag (BCP 47). */
  readonly language?: string;
  /** false keeps each cell as one claim. */
  readonly splitClaims?: boolean;
  /** Corrected texts of cells. */
  readonly cells?: readonly CellEdit[];
}

/** Each kind of guess, with the option that puts it right. */
export const guessOptions = {
  orientation: 'orientation',
  'highest-first': 'order',
  'header-row': 'headerRow',
  'no-header-row': 'headerRow',
  'header-column': 'headerColumn',
  'no-header-column': 'headerColumn',
  'page-furniture': 'leaveOutRows',
  'repeated-header': 'leaveOutRows',
  'row-continued': 'leaveOutRows',
  'several-parts': 'part',
  'other-tables': 'table',
  'level-number-missing': 'levelNames',
  'level-numbers-differ': 'levelNames',
  'level-name-missing': 'levelNames',
  'dimension-title-missing': 'dimensionTitles',
  'dimension-title-joined': 'dimensionTitles',
  'dimension-spans': 'dimensionTitles',
  'cell-spans-levels': 'cells',
  'cell-spans-dimensions': 'cells',
  title: 'title',
  'title-missing': 'title',
  language: 'language',
  'claims-split': 'splitClaims',
} as const satisfies Record<string, keyof GuessOptions | 'table'>;

export type GuessCode = keyof typeof guessOptions;
export const guessCodes = Object.keys(guessOptions) as readonly GuessCode[];

/** One thing that was guessed. Words for people are made from it by `describeFinding`. */
export interface Guess {
  readonly code: GuessCode;
  /** Where: `['rows', 4]`, `['columns', 0]`, `['rows', 4, 1]` for a cell; empty for the table as a whole. */
  readonly path: readonly (string | number)[];
  readonly values?: Readonly<Record<string, string | number>>;
  /** The table says so itself (a header cell, a number); otherwise a person should look. */
  readonly sure: boolean;
}

/** Why a text of the table is not in the taxonomy. */
export const unusedReasons = [
  'above', // titles and lines over the table
  'corner', // the heading over the headings
  'page-furniture', // logo lines and page numbers between rows
  'repeated-header', // the headings again, on a new page
  'below', // notes under the table
  'outside', // beside the levels: a row or a column that is none
  'other-part', // another taxonomy under or over this one
  'left-out', // a person left it out
  'not-read', // nothing could be read
] as const;
export type UnusedReason = (typeof unusedReasons)[number];

/** A text of the table that is not in the taxonomy, kept. */
export interface Unused extends CellPlace {
  readonly text: string;
  readonly reason: UnusedReason;
}

/** How the table was read in the end, guesses and corrections together: what the controls of a screen show. */
export interface Reading {
  readonly orientation: Orientation;
  readonly order: LevelOrder;
  readonly headerRow: number | false;
  readonly headerColumn: number | false;
  readonly leftOutRows: readonly number[];
  readonly leftOutColumns: readonly number[];
  readonly parts: number;
  readonly part: number;
  readonly language: string;
  readonly title: string;
  /** The rows (or columns) of each level, lowest level first, and what its heading says. */
  readonly levels: readonly { readonly at: readonly number[]; readonly heading: string }[];
  /** The columns (or rows) of each dimension, and what its heading says. */
  readonly dimensions: readonly { readonly at: readonly number[]; readonly heading: string }[];
}

/** What a table comes to. */
export interface GuessedTaxonomy {
  /** Absent where `problems` has an error. */
  readonly taxonomy: Taxonomy | undefined;
  readonly guesses: readonly Guess[];
  readonly problems: readonly Problem[];
  readonly unused: readonly Unused[];
  readonly reading: Reading | undefined;
}
