import { css } from 'lit';
import { tokens } from './tokens.css.ts';

const base = css`
  :host {
    display: block;
    color: var(--_color-text);
    font-family: var(--_font-body);
    line-height: 1.45;
    hyphens: auto;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_color-focus);
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
  button,
  textarea,
  select {
    font: inherit;
    color: inherit;
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: var(--_radius);
  }
  button {
    color: var(--_color-accent);
    padding: calc(0.4375em * var(--_space)) 0.875em;
    min-block-size: 2.5em;
    cursor: pointer;
  }
  button[aria-pressed='true'] {
    background: var(--_color-tint);
    border: 0.1875em double var(--_color-accent);
    padding: calc(0.3125em * var(--_space)) 0.75em;
  }
  button[aria-disabled='true'],
  :disabled:not(fieldset) {
    color: var(--_color-text-quiet);
    border-style: dashed;
    cursor: default;
  }
  textarea,
  select {
    border-radius: calc(var(--_radius) * 0.66);
    padding: 0.375em 0.5em;
    inline-size: 100%;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    min-block-size: 3.5em;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before {
      transition: none !important;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;

/**
 * What every element shares: the design tokens, focus, fields and buttons, text that is never cut, black on white on
 * paper. Sizes are in em from the font size that the element inherits.
 */
export const look = [tokens, base];
