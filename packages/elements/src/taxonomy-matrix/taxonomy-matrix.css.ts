import { css } from 'lit';
import { levelTones } from '../look/level-tones.css.ts';
import { look } from '../look/look.css.ts';

const matrix = css`
  /* Inside, not on the host: what the browser tells of it stays inside too. */
  .matrix {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    background: var(--_color-surface);
    /* No cell ends with a word alone on its line. */
    text-wrap: pretty;
    /* Room for the focus ring of what stands at the edge. */
    overflow-clip-margin: 0.5em;
  }
  .placing {
    display: contents;
  }
  p,
  ul,
  dl,
  dd,
  h3,
  .dimension {
    margin: 0;
    padding: 0;
    border: 0;
  }
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  ul {
    list-style: '';
  }
  th,
  [part='title'],
  [part='dimension'],
  [part='level'] {
    font-weight: 650;
  }
  thead th,
  [part='title'],
  [part='dimension'] {
    font-family: var(--_font-heading);
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='title'] {
    font-size: clamp(1.125em, 6vi, 1.375em);
    text-align: start;
    padding-block: 0.25em 0.75em;
  }
  .tick {
    margin-block-end: 0.5em;
  }
  .note,
  .told {
    font-size: 0.875em;
    margin-block: 0.75em;
    max-inline-size: 70ch;
  }
  .told {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }
  .hint {
    font-style: italic;
  }
  .note,
  .answers th,
  .hint {
    color: var(--_color-text-quiet);
  }

  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  th,
  td,
  .level {
    padding: calc(0.75em * var(--_space)) min(0.75em, 4vi);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    border-block-end: 0.0625em solid var(--_color-line);
  }
  .corner {
    inline-size: 7em;
  }
  .corner,
  .answers th {
    padding-inline-start: 0;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--pejl-matrix-sticky-top, 0);
    vertical-align: bottom;
    background: var(--_color-surface);
    z-index: 1;
    border-block-end: 0.125em solid var(--_color-edge);
  }
  .levels th,
  .level {
    border-inline-start: 0.375em solid var(--_tone);
  }
  [part='level'],
  .examples a {
    color: var(--_color-accent);
  }
  .answers th {
    font-weight: 500;
  }
  .answers th,
  .hint,
  .examples {
    font-size: 0.875em;
  }
  /* So that it is as thick over the small heading as over the cells. */
  .answers > :first-child > * {
    border-block-start: 0.143em solid var(--_color-edge);
  }
  .scroll {
    overflow-x: auto;

    table {
      inline-size: max-content;
      min-inline-size: 100%;
      table-layout: auto;
    }
    td {
      inline-size: 14em;
    }
    thead th {
      position: static;
    }
  }

  input {
    font: inherit;
    scroll-margin-block: 6em;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_color-accent);
    flex: none;
  }
  label {
    display: flex;
    gap: 0.5em;
    cursor: pointer;
  }
  .pick {
    align-items: center;
    min-block-size: 1.75em;
  }
  :is(td, .level) > .pick {
    display: inline-flex;
    vertical-align: middle;
    margin: 0 0.25em 0.25em 0;
  }
  .towards,
  li label {
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }
  .placing :is(.levels td, .level) {
    cursor: pointer;
  }

  [part~='before'] {
    outline: 0.125em dashed var(--_color-edge);
    outline-offset: -0.125em;
    border-radius: var(--_radius);
  }
  [part~='now'] {
    background: var(--_color-tint);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: calc(-1 * var(--_line-width));
    border-radius: var(--_radius);
  }
  .mark {
    display: inline-block;
    font-size: 0.8125em;
    line-height: 1.3;
    margin-block: 0.125em 0.25em;
    padding: 0.125em 0.625em;
    border: 0.125em solid var(--_color-accent);
    border-radius: 1em;
    background: var(--_color-surface);
    hyphens: none;
    vertical-align: middle;
  }
  /* The beacon: lit where the team is, a dotted ring where it was. */
  .mark:not(.next)::before {
    content: '';
    display: inline-block;
    padding: 0.1875em;
    margin-inline-end: 0.5em;
    border: 0.125em solid;
    border-radius: 50%;
    outline: 0.0625em solid;
    outline-offset: 0.0625em;
    vertical-align: 0.0625em;
  }
  .mark.now {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .mark.before {
    border: 0.125em dashed var(--_color-edge);

    &::before {
      border-style: dotted;
      outline: none;
    }
  }
  .mark.next {
    color: var(--_color-accent);
    border: 0.1875em double;
  }
  .met {
    text-decoration: underline 0.125em var(--_color-accent);
    text-underline-offset: 0.2em;
  }
  .mark,
  .standing td,
  .towards,
  .next-step td {
    font-weight: 600;
  }
  .standing td::first-letter {
    text-transform: uppercase;
  }
  .cause {
    display: block;
    padding-block-start: 0.5em;
  }
  .written {
    white-space: pre-line;
  }

  .dimension {
    margin-block-end: 1.5em;
    min-inline-size: 0;
  }
  h3,
  legend {
    inline-size: 100%;
    font-size: 1.125em;
    padding: 0 0 0.25em;
    overflow-wrap: anywhere;
  }
  .level {
    border-block-start: 0.0625em solid var(--_color-line);
  }
  .others,
  .line {
    padding: 0.5em 1em;
  }
  .others {
    border-block: 0.0625em solid var(--_color-line);
  }
  .steps {
    display: flex;
    gap: 0.5em;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  @media print {
    .matrix {
      content-visibility: visible;
      font-size: 7.5pt;
      line-height: 1.3;
    }
    /* Browsers leave backgrounds out on paper, or not. */
    .mark {
      color: inherit !important;
      background: none !important;
    }
    .tick,
    .steps,
    .unanswered,
    [part='unsaved'] {
      display: none;
    }
    th,
    td {
      padding: 0.5em;
      border-block-end-color: #999;
    }
    thead th {
      position: static;
    }
    tr,
    .level {
      break-inside: avoid;
    }
    textarea {
      min-block-size: 6em;
    }
  }
`;

export const taxonomyMatrixStyles = [...look, levelTones, matrix];
