import { css } from 'lit';
import { levelTones, look } from '../look/look.css.ts';

const matrix = css`
  /* Inside, not on the host: what the browser tells of it stays inside too. */
  .matrix {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    background: var(--_color-surface);
  }
  p,
  ul,
  dl,
  dd,
  h3 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  .title,
  caption {
    font-family: var(--_font-heading);
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    text-align: start;
    padding-block: 0.25em 0.75em;
    text-wrap: balance;
  }
  .tools {
    margin-block-end: 0.5em;
  }
  .constellation,
  .note {
    font-size: 0.875em;
    color: var(--_color-text-quiet);
    max-inline-size: 70ch;
    margin-block: 0.75em;
  }
  .constellation {
    color: inherit;
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }
  .scroll {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    text-align: start;
  }
  .scroll table {
    inline-size: max-content;
    min-inline-size: 100%;
    table-layout: auto;
  }
  .scroll :is(th, td) {
    inline-size: 14em;
  }
  th,
  td {
    vertical-align: top;
    text-align: start;
    padding: calc(0.75em * var(--_space)) 0.75em;
    border-block-end: 0.0625em solid var(--_color-line);
  }
  th {
    font-weight: 650;
  }
  .corner {
    inline-size: 7em;
  }
  thead th {
    position: sticky;
    inset-block-start: var(--pejl-matrix-sticky-top, 0);
    z-index: 1;
    background: var(--_color-surface);
    border-block-end: 0.125em solid var(--_color-edge);
    vertical-align: bottom;
    line-height: 1.25;
  }
  .scroll thead th {
    position: static;
  }
  :is(thead, tbody) th:first-child {
    padding-inline-start: 0;
  }
  tbody th {
    color: var(--_color-accent);
  }
  .levels th:first-child {
    padding-inline-start: 0.75em;
    border-inline-start: 0.375em solid var(--_tone);
  }
  .answers th {
    color: var(--_color-text-quiet);
    font-weight: 500;
    font-size: 0.875em;
  }
  .answers > :first-child > * {
    border-block-start: 0.125em solid var(--_color-edge);
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
    scroll-margin-block: 6em 2em;
  }
  .pick {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .placing :is(.levels td, .level) {
    cursor: pointer;
  }
  .placing {
    display: contents;
  }

  .standing td {
    font-weight: 600;
  }
  p.standing {
    padding: 0 0.75em 0.5em;
  }
  .standing td::first-letter {
    text-transform: uppercase;
  }
  [part~='now'] {
    background: var(--_color-tint);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: calc(-1 * var(--_line-width));
    border-radius: var(--_radius);
  }
  [part~='before']:not([part~='now']) {
    outline: 0.125em dashed var(--_color-edge);
    outline-offset: -0.1875em;
    border-radius: var(--_radius);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    margin-block-end: 0.25em;
  }
  .mark {
    display: inline-block;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
    padding: 0.125em 0.625em;
    border-radius: 1em;
    border: 0.125em solid var(--_color-accent);
    hyphens: none;
  }
  /* The beacon: lit where the team is, a dotted ring where it was. */
  .mark.now::before,
  .mark.before::before {
    content: '';
    display: inline-block;
    inline-size: 0.375em;
    block-size: 0.375em;
    margin-inline-end: 0.4375em;
    border: 0.15em solid;
    border-radius: 50%;
    outline: 0.0625em solid;
    outline-offset: 0.0625em;
    vertical-align: 0.0625em;
  }
  .mark.before::before {
    border-style: dotted;
    outline: none;
  }
  .mark.now {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
  }
  .mark.before {
    color: var(--_color-text);
    border: 0.125em dashed var(--_color-edge);
    background: var(--_color-surface);
  }
  .mark.next {
    color: var(--_color-accent);
    background: var(--_color-surface);
    border-style: double;
    border-width: 0.1875em;
  }
  .met {
    text-decoration: underline;
    text-decoration-color: var(--_color-accent);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }
  .empty,
  .hint {
    color: var(--_color-text-quiet);
    font-style: italic;
  }
  .hint,
  .examples {
    font-size: 0.875em;
  }
  .examples a {
    color: var(--_color-accent);
  }
  .towards {
    flex-basis: 100%;
    display: flex;
    gap: 0.5em;
    align-items: start;
    font-weight: 600;
  }
  .claims label {
    display: flex;
    gap: 0.5em;
    align-items: start;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .cause {
    display: block;
    margin-block-start: 0.5em;
  }
  .written {
    white-space: pre-line;
  }
  .next-step .written {
    font-weight: 600;
  }

  .dimension {
    border: 0;
    margin: 0 0 1.5em;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    inline-size: 100%;
  }
  .dimension > h3,
  legend {
    font-family: var(--_font-heading);
    overflow-wrap: anywhere;
    font-size: 1.125em;
    font-weight: 650;
    padding: 0 0 0.25em;
    line-height: 1.25;
  }
  .level {
    padding: calc(0.75em * var(--_space)) 0.75em;
    border-block-start: 0.0625em solid var(--_color-line);
    border-inline-start: 0.375em solid var(--_tone);
  }
  dt,
  .level .pick span {
    font-weight: 650;
    color: var(--_color-accent);
  }
  .others {
    border-block: 0.0625em solid var(--_color-line);
    padding: 0.5em 0.75em;
  }
  .reason,
  .since,
  p.next-step {
    padding: 0.5em 0.75em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
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
    .tools,
    .steps,
    .unanswered,
    [part='unsaved'] {
      display: none;
    }
    .corner {
      inline-size: 6em;
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
      border-color: #999;
    }
  }
`;

export const taxonomyMatrixStyles = [...look, levelTones, matrix];
