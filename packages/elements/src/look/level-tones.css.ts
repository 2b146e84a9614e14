import { unsafeCSS } from 'lit';

/** The tone of a level as `--_tone`, from the first (`tone0`) to the last (`tone12`), for any number of levels. */
export const levelTones = unsafeCSS(
  Array.from(
    { length: 13 },
    (_, step) =>
      `.tone${step}{--_tone:color-mix(in oklab,var(--_color-level-high) ${(step * 100) / 12}%,var(--_color-level-low))}`,
  ).join(''),
);

/** Which tone a level has: its number from 1, among so many levels. */
export const toneOf = (number: number, levels: number): string =>
  `tone${Math.round(((number - 1) * 12) / Math.max(1, levels - 1))}`;
