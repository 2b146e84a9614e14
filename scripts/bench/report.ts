import { median, type Ratio, type Samples } from './rounds.ts';

/** One line of the table: what was measured and, where there is one, the target that it is held against. */
export interface Row {
  readonly name: string;
  /** Shown with `unit`; smaller is better unless it says so. NaN where it could not be measured. */
  readonly measured: number;
  readonly unit: string;
  readonly target?: number;
  /** What the number is made of. */
  readonly detail: string;
}

/** The work that two contenders do is not the same, so that their times say nothing. */
export class UnequalWork extends Error {}

/** A row that says how many times as long one took as another. */
export function ratioRow(name: string, { median, low, high }: Ratio, detail: string, target?: number): Row {
  const spread = `half of the rounds ${low.toFixed(2)} to ${high.toFixed(2)}`;
  return {
    name,
    measured: median,
    unit: '×',
    ...(target !== undefined && { target }),
    detail: [detail, spread].filter(Boolean).join('; '),
  };
}

/** The median time of each contender. */
export const milliseconds = (samples: Samples<string>): string =>
  Object.entries(samples)
    .map(([name, times]) => `${name} ${median(times).toFixed(2)} ms`)
    .join(', ');

const shown = (value: number, unit: string): string =>
  Number.isNaN(value) ? '–' : `${value.toFixed(unit === 'bytes' ? 0 : 2)} ${unit}`;

const verdict = ({ measured, target }: Row): string => {
  if (target === undefined) return '';
  if (Number.isNaN(measured)) return 'NOT measured';
  return measured <= target ? 'met' : 'NOT met';
};

/** The rows as a table for the terminal. */
export function table(rows: readonly Row[]): string {
  const lines = [
    ['', 'measured', 'target', '', ''],
    ...rows.map((row) => [
      row.name,
      shown(row.measured, row.unit),
      row.target === undefined ? '' : shown(row.target, row.unit),
      verdict(row),
      row.detail,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (text: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 1 || column === 2 ? text.padStart(width) : text.padEnd(width);
  };
  return lines.map((line) => line.map(aligned).join('  ').trimEnd()).join('\n');
}
