// Written by packages/tokens/scripts/build.ts from the token files. Do not edit.
import { css } from 'lit';

/** The design tokens that every element uses. A public custom property where the page sets one, else the default. */
export const tokens = css`
  :host {
    --_font-body: var(--pejl-font-body, inherit);
    --_font-heading: var(--pejl-font-heading, inherit);
    --_radius: var(--pejl-radius, 0.375em);
    --_space: var(--pejl-space, 1);
    --_line-width: var(--pejl-line-width, 0.125em);
    --_motion: var(--pejl-motion, 180ms);
    --_color-text: var(--pejl-color-text, light-dark(#16242c, #e6edf0));
    --_color-text-quiet: var(--pejl-color-text-quiet, light-dark(#4a5962, #a9b8c0));
    --_color-surface: var(--pejl-color-surface, light-dark(#ffffff, #121a1f));
    --_color-surface-raised: var(--pejl-color-surface-raised, light-dark(#f3f6f7, #1b262c));
    --_color-line: var(--pejl-color-line, light-dark(#d5dee2, #33424b));
    --_color-edge: var(--pejl-color-edge, light-dark(#6a7a84, #82939d));
    --_color-accent: var(--pejl-color-accent, light-dark(#0b5e73, #7fcde3));
    --_color-on-accent: var(--pejl-color-on-accent, light-dark(#ffffff, #0a1b21));
    --_color-tint: var(--pejl-color-tint, light-dark(#e4f1f4, #16323b));
    --_color-focus: var(--pejl-color-focus, light-dark(#0b5e73, #9fdcee));
    --_color-level-low: var(--pejl-color-level-low, light-dark(#cfe0e4, #2c4450));
    --_color-level-high: var(--pejl-color-level-high, light-dark(#0b3e5c, #b9e6f2));
  }
`;
