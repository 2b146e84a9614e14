import type { GuessOptions } from '@pejl/interop';
import type { PasteReading } from './paste-reading.ts';
import { correct, divide, layOut, type Work } from './paste-work.ts';

/** What a control holds when a person has used it. */
export interface Used {
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
}

/** The work after one act on one control; the same work where the control puts nothing right. */
export function act(work: Work, read: PasteReading, { name, value, checked }: Used): Work {
  const { grid, corrections, reading } = read;
  const { taken } = grid.tables;
  const [kind = '', ...rest] = name.split(':');
  const at = Number(rest[0]);
  const set = (change: Parameters<typeof layOut>[2]): Work => layOut(work, taken, change);
  switch (kind) {
    case 'table':
      return { ...work, table: Number(value) };
    case 'part':
      return set({ part: Number(value) });
    case 'orientation':
      // What was a heading one way need not be one the other way: that is guessed again.
      return set({ orientation: value as GuessOptions['orientation'], headerRow: undefined, headerColumn: undefined });
    case 'order':
      return set({ order: value as GuessOptions['order'] });
    case 'header-row':
      return set({ headerRow: value === 'none' ? false : Number(value) });
    case 'header-column':
      return set({ headerColumn: value === 'none' ? false : Number(value) });
    case 'language':
      return set({ language: value });
    case 'split':
      return set({ splitClaims: checked });
    case 'back':
      return set({ leaveOutRows: toggled(reading?.leftOutRows, at, false) });
    case 'row':
      return set({ leaveOutRows: toggled(reading?.leftOutRows, at, !checked) });
    case 'column':
      return set({ leaveOutColumns: toggled(reading?.leftOutColumns, at, !checked) });
    case 'title':
      return correct(work, taken, { title: value });
    case 'level':
    case 'dimension':
      return correct(work, taken, { names: { ...corrections.names, [name]: value } });
    case 'cell':
      return correct(work, taken, { cells: { ...corrections.cells, [rest.join(':')]: value } });
    case 'divide':
      return divide(work, grid, { row: at, column: Number(rest[1]) });
    default:
      return work;
  }
}

const toggled = (lines: readonly number[] = [], line: number, isIn: boolean): number[] =>
  isIn ? [...new Set([...lines, line])].sort((a, b) => a - b) : lines.filter((one) => one !== line);
