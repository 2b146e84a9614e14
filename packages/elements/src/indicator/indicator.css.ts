import { css } from 'lit';
import { look } from '../look/look.css.ts';

const indicator = css`
  .all {
    container-type: inline-size;
    overflow-wrap: anywhere;
    text-wrap: pretty;
    background: var(--_color-surface);
  }
  p,
  h3,
  h4,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  .cards {
    list-style: '';
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 1em;
    align-items: start;
  }
  [part='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_space));
    padding: calc(1em * var(--_space)) min(1.25em, 4vw);
    border: 0.0625em solid var(--_color-line);
    border-block-start: 0.25em solid var(--_color-edge);
    border-radius: var(--_radius);
  }
  h3 {
    font-family: var(--_font-heading);
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  h4,
  dt,
  caption {
    font-size: 0.875em;
    font-weight: 600;
    text-align: start;
    color: var(--_color-text-quiet);
  }
  p,
  dd {
    max-inline-size: 70ch;
  }
  dl {
    display: grid;
    gap: 0.5em;
  }
  .one h3 {
    font-size: clamp(1.125em, 8vw, 1.375em);
  }
  .parts {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .all > :is(.note, .told) {
    margin-block: 0.75em;
  }
  [part='newest'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    padding: calc(0.75em * var(--_space)) min(1em, 4vw);
    background: var(--_color-surface-raised);
    border-radius: var(--_radius);
  }
  .label {
    flex-basis: 100%;
    font-size: 0.875em;
    color: var(--_color-text-quiet);
  }
  .value {
    font-family: var(--_font-heading);
    /* A figure that breaks reads as another. */
    font-size: clamp(1.5em, 11vw, 2.25em);
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .value.gap {
    line-height: inherit;
    font-size: 1em;
    font-weight: 400;
  }
  .told,
  .quiet,
  .note,
  td small {
    font-size: 0.875em;
  }
  .quiet,
  .note,
  td small {
    color: var(--_color-text-quiet);
  }
  .told,
  .state {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em double var(--_color-accent);
  }
  .state {
    border-color: var(--_color-edge);
  }
  [part='sparkline'] {
    display: block;
    inline-size: 100%;
    max-inline-size: 24em;
    overflow: visible;

    * {
      fill: none;
      stroke: var(--_color-accent);
      stroke-width: 2;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .figure {
      fill: var(--_color-surface);
    }
    .newest {
      fill: var(--_color-accent);
    }
    .lit {
      stroke-width: 1;
    }
    .gap {
      stroke: var(--_color-edge);
      stroke-dasharray: 0.5 3.2;
    }
    .ground {
      stroke: var(--_color-line);
      stroke-width: 1;
    }
  }
  table {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  caption {
    padding-block-end: 0.25em;
  }
  th,
  td {
    padding: calc(0.375em * var(--_space)) 0;
    vertical-align: top;
    text-align: start;
    border-block-end: 0.0625em solid var(--_color-line);
  }
  thead th {
    font-size: min(0.875em, 8vw);
    border-block-end-color: var(--_color-edge);
  }
  th {
    font-weight: 500;
    padding-inline-end: min(0.75em, 2vw);
  }
  td {
    font-variant-numeric: tabular-nums;
  }
  td small {
    display: block;
  }
  td.gap {
    color: var(--_color-text-quiet);
  }

  .words,
  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_space));
  }
  @container (inline-size > 46em) {
    .one [part='card']:has(.numbers) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2.5em;
      align-items: start;
    }
  }

  @media (forced-colors: active) {
    [part='newest'] {
      border: 0.0625em solid;
    }
    [part='sparkline'] {
      :is(*, .gap, .ground) {
        stroke: CanvasText;
      }
      .figure {
        fill: Canvas;
      }
      .newest {
        fill: CanvasText;
      }
    }
  }
  @media print {
    .all {
      font-size: 10pt;
    }
    [part='card'],
    table {
      break-inside: avoid;
    }
    [part='newest'] {
      border: 0.0625em solid;
    }
  }
`;

export const indicatorStyles = [...look, indicator];
