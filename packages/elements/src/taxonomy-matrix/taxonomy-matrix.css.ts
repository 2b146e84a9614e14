import { css } from 'lit';
import { look } from '../look/look.css.ts';

const matrix = css`
  .matrix {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    color: var(--_text);
    background: var(--_surface);
    line-height: 1.45;
    hyphens: auto;
    overflow-wrap: break-word;
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
    color: var(--_quiet);
    max-inline-size: 70ch;
    margin-block: 0.75em;
  }
  .constellation {
    color: inherit;
    border-inline-start: 0.25em double var(--_accent);
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
    padding: 0.75em;
    border-block-end: 0.0625em solid var(--_line);
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
    background: var(--_surface);
    border-block-end: 0.125em solid var(--_edge);
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
    color: var(--_accent);
  }
  .answers th {
    color: var(--_quiet);
    font-weight: 500;
    font-size: 0.875em;
  }
  .answers > :first-child > * {
    border-block-start: 0.125em solid var(--_edge);
  }
  input[type='radio'],
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
    scroll-margin-block: 6em 2em;
  }
  .pick {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 1.75em;
    cursor: pointer;
  }
  [data-at] {
    cursor: pointer;
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
  td.now,
  .level.now {
    background: var(--_tint);
    box-shadow: inset 0 0 0 0.125em var(--_accent);
    border-radius: 0.25em;
  }
  td.before:not(.now),
  .level.before:not(.now) {
    outline: 0.125em dashed var(--_edge);
    outline-offset: -0.1875em;
    border-radius: 0.25em;
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
    border: 0.125em solid var(--_accent);
    hyphens: none;
  }
  .mark.now {
    color: var(--_on-accent);
    background: var(--_accent);
  }
  .mark.before {
    color: var(--_text);
    border: 0.125em dashed var(--_edge);
    background: var(--_surface);
  }
  .mark.next {
    color: var(--_accent);
    background: var(--_surface);
    border-style: double;
    border-width: 0.1875em;
  }
  .met {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }
  .empty,
  .hint {
    color: var(--_quiet);
    font-style: italic;
  }
  .hint,
  .examples {
    font-size: 0.875em;
  }
  .examples a {
    color: var(--_accent);
  }
  .towards {
    display: flex;
    gap: 0.5em;
    align-items: start;
    font-weight: 600;
    margin-block-end: 0.5em;
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
  .dimension > h3,
  legend {
    font-size: 1.125em;
    font-weight: 650;
    padding: 0 0 0.25em;
    line-height: 1.25;
  }
  .level {
    padding: 0.75em;
    border-block-start: 0.0625em solid var(--_line);
  }
  dt,
  .level .pick span {
    font-weight: 650;
    color: var(--_accent);
  }
  .others {
    border-block: 0.0625em solid var(--_line);
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

  @media (forced-colors: active) {
    td.now,
    .level.now {
      outline: 0.1875em solid Highlight;
      outline-offset: -0.1875em;
    }
    td.before:not(.now),
    .level.before:not(.now) {
      outline-color: CanvasText;
    }
  }

  @media print {
    :host {
      content-visibility: visible;
      --_text: #000;
      --_quiet: #333;
      --_surface: #fff;
      --_line: #999;
      --_edge: #333;
      --_accent: #000;
      --_on-accent: #000;
      --_tint: #fff;
    }
    .matrix {
      content-visibility: visible;
      font-size: 7.5pt;
      line-height: 1.3;
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

export const taxonomyMatrixStyles = [look, matrix];
