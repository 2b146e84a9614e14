import { css } from 'lit';
import { ringStyles } from '../ring/rings.css.ts';

const map = css`
  [part~='strategy-track'],
  [part~='goal-area'] {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  /* In the middle of a heading's first line. */
  [part~='strategy-track'] > .ring,
  [part~='goal-area'] > .ring {
    margin-block: -0.125em;
  }
  h3 {
    font-size: 1em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_color-accent);
    cursor: pointer;
  }

  /* On a small screen with large text the words need the room more than what is around them. */
  .map {
    text-wrap: pretty;
    --_inset: min(0.6875em, 3.5vw);
    --_gap: min(0.5em, 2.5vw);
  }
  .part {
    display: flex;
    gap: var(--_gap);
    align-items: start;
    padding: calc(0.4375em * var(--_space)) var(--_gap) calc(0.4375em * var(--_space)) var(--_inset);
    border-radius: var(--_radius);
  }
  .says {
    flex: 1;
    max-inline-size: 75ch;
  }
  .text,
  .here,
  .when,
  span.note {
    display: block;
  }
  .here {
    margin-block-start: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .parts {
    list-style: disc;
    padding-inline-start: 1.1em;
    margin-block: 0.25em;
  }
  .again {
    --_inset: calc(min(0.6875em, 3.5vw) + 1.5em + min(0.5em, 2.5vw));
    padding: 0.4375em var(--_gap) 0.4375em var(--_inset);
  }
  .in {
    border-inline-start: 0.1875em solid var(--_color-accent);
    padding-inline-start: calc(var(--_inset) - 0.1875em);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .aside > .ring::before {
    border-style: dotted;
  }

  .goals {
    padding: calc(0.625em * var(--_space)) clamp(0em, 8.5vw - 0.95em, 0.75em);
    background: var(--_color-surface-raised);
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 0.125em solid var(--_color-edge);

    h3 {
      color: var(--_color-text-quiet);
      padding-inline-start: var(--_inset);
    }
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
      gap: 0 0.5em;
      font-size: clamp(1em, 5.75vw, 1.125em);
    }
    .part:hover {
      background: var(--_color-surface);
    }
  }

  table {
    border-spacing: 0.75em 0;
    margin-inline: -0.75em;
    inline-size: calc(100% + 1.5em);
    table-layout: fixed;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0;
  }
  thead th {
    vertical-align: bottom;
    border-block-end: 0.125em solid var(--_color-edge);
    padding-block: 1em 0.25em;
  }
  [part~='strategy-track'] {
    font-size: clamp(1em, 6vw, 1.1875em);
  }
  .says-of {
    padding-block: 0.5em;
  }
  .group {
    padding-block: 1em 0.25em;
    border-block-end: 0.0625em solid var(--_color-line);
  }
  .group,
  h4 {
    color: var(--_color-text-quiet);
    font-size: 0.9375em;
    font-weight: 650;
  }
  tbody ul {
    padding-block: 0.25em;
  }
  /* Over the columns that share it: a bar from side to side. */
  [part~='shared'] {
    background: var(--_color-surface-raised);
    margin-block: 0.375em;
    border-block-start: 0.125em solid var(--_color-edge);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .shared-by {
    margin-block-start: 0.25em;
    font-weight: 600;
  }
  .shared-by svg {
    vertical-align: -0.0625em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .throughout ul {
    margin-block-start: 0.375em;
    background: var(--_color-surface-raised);
    border-inline: 0.25em double var(--_color-edge);
    padding-inline: 0.25em;
  }
  .scroll {
    overflow-x: auto;

    table {
      inline-size: max-content;
      min-inline-size: 100%;
      table-layout: auto;
    }
    th,
    td {
      inline-size: 14em;
    }
  }

  .track,
  section.throughout,
  .reviews {
    margin-block-start: 1.5em;
  }
  .track > .part {
    border-block-end: 0.125em solid var(--_color-edge);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
    margin-block-end: 0.25em;
  }
  h4 {
    padding-block: 0.75em 0.25em;
  }
  a {
    color: var(--_color-accent);
  }

  .reviews {
    border-block-start: 0.0625em solid var(--_color-line);
    padding-block-start: 0.75em;

    ul {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
      gap: 0.75em 2em;
      padding-block: 0.5em;
    }
    li {
      display: flex;
      gap: 0.75em;
      align-items: start;
    }
  }
  .dial {
    flex: none;
    fill: none;
    stroke: var(--_color-accent);
    stroke-width: 3;
    stroke-linecap: round;
  }
  .dial circle {
    stroke: var(--_color-edge);
    stroke-dasharray: 1.5 8.5;
    stroke-dashoffset: 0.75;
    stroke-linecap: butt;
    stroke-width: 4;
  }

  .ring::before {
    transition: border-width var(--_motion);
  }
  @media (forced-colors: active) {
    .dial,
    .dial circle {
      stroke: CanvasText;
    }
  }
  @media print {
    summary {
      display: none;
    }
    .reviews li {
      break-inside: avoid;
    }
  }
`;

export const strategyMapStyles = [...ringStyles, map];
