// Written by packages/tokens/scripts/build.ts from the token files. Do not edit.
import { css } from 'lit';

/** The design tokens of charts over time. A public custom property where the page sets one, else the default. */
export const seriesTokens = css`
  :host {
    --_color-series-1: var(--pejl-color-series-1, light-dark(#0b5e73, #7fcde3));
    --_color-series-2: var(--pejl-color-series-2, light-dark(#8a4f8d, #d9a5dc));
    --_color-series-3: var(--pejl-color-series-3, light-dark(#8a5a1c, #e0b070));
    --_color-series-4: var(--pejl-color-series-4, light-dark(#5a6670, #a9b8c0));
  }
`;
