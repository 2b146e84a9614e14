import { css } from 'lit';

/**
 * What every element shares: its private colours, made from the few public ones, for light and dark; focus; text that
 * is never cut. Sizes are in em from the font size that the element inherits.
 */
export const look = css`
  :host {
    display: block;
    --_text: var(--pejl-color-text, light-dark(#1d2a33, #e6ecef));
    --_quiet: var(--pejl-color-text-quiet, light-dark(#4c5a63, #a9b7bf));
    --_surface: var(--pejl-color-surface, light-dark(#fff, #141b20));
    --_line: var(--pejl-color-line, light-dark(#d3dce1, #35434c));
    --_edge: var(--pejl-color-edge, light-dark(#6b7a84, #82929b));
    --_accent: var(--pejl-color-accent, light-dark(#0b5e73, #7fcbe0));
    --_on-accent: var(--pejl-color-on-accent, light-dark(#fff, #0b1c22));
    --_tint: var(--pejl-color-tint, light-dark(#e6f2f5, #17323b));
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
  }
  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button {
    font: inherit;
    color: var(--_accent);
    background: var(--_surface);
    border: 0.0625em solid var(--_edge);
    border-radius: 0.375em;
    padding: 0.4375em 0.875em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    background: var(--_tint);
    border-color: var(--_accent);
    box-shadow: inset 0 -0.1875em 0 var(--_accent);
  }
  button[aria-disabled='true'] {
    color: var(--_quiet);
    border-style: dashed;
    cursor: default;
  }
  textarea,
  select {
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 0.0625em solid var(--_edge);
    border-radius: 0.25em;
    padding: 0.375em 0.5em;
    inline-size: 100%;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.5em;
  }
`;
