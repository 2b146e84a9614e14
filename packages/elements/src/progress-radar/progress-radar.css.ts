import { css } from 'lit';
import { look } from '../look/look.css.ts';
import { seriesTokens } from '../look/series.css.ts';

const radar = css`
  /* Inside, not on the host: what the browser tells of it stays inside too. */
  .radar {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 40em;
    overflow-clip-margin: 0.5em;
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    background: var(--_color-surface);
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }
  ul {
    list-style: none;
  }
  .title {
    flex: 1 0 100%;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-family: var(--_font-heading);
    font-size: clamp(1.125em, 6vi, 1.375em);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
  }
  .view {
    inline-size: 40em;
    max-inline-size: 100%;
    margin-inline: auto;
  }
  .words {
    flex: 1 1 26em;
    min-inline-size: 0;
  }
  .radar > details,
  .foot {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .picture {
    direction: ltr;
    touch-action: pan-y pinch-zoom;
    border-radius: var(--_radius);
  }
  /* Inside its edge, where nothing cuts it off; at a point, the ring around that is the focus. */
  .picture:focus-visible {
    outline-offset: -0.1875em;
  }
  .picture.at {
    outline: none;
  }
  svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .picture svg {
    margin-inline: auto;
  }
  text {
    fill: var(--_color-text);
    hyphens: none;
  }
  .disc {
    fill: var(--_color-surface-raised);
  }
  .hub {
    fill: var(--_color-surface);
  }
  .ring {
    stroke: var(--_color-line);
  }
  .axis,
  .ticks,
  .disc {
    stroke: var(--_color-edge);
  }
  .ticks[pathLength] {
    stroke-width: 5;
    stroke-dasharray: 0.4 4.6;
    stroke-dashoffset: 0.2;
    stroke-linecap: butt;
  }
  .axis {
    stroke-opacity: 0.55;
  }
  .number {
    fill: var(--_color-text-quiet);
    stroke: var(--_color-surface-raised);
    stroke-width: 4;
    paint-order: stroke;
    font-variant-numeric: tabular-nums;
  }
  .s0 {
    --_series: var(--_color-series-1);
  }
  .s1 {
    --_series: var(--_color-series-2);
  }
  .s2 {
    --_series: var(--_color-series-3);
  }
  .s3 {
    --_series: var(--_color-series-4);
  }
  .line,
  .mark,
  .gap,
  .open,
  .lit {
    stroke: var(--_series, var(--_color-text));
    stroke-width: 2;
  }
  .s0 .line {
    stroke-width: 3;
  }
  .s0 .mark {
    fill: var(--_series);
  }
  .lit {
    stroke-width: 1.25;
  }
  .needle {
    stroke: var(--_series, var(--_color-text));
    stroke-width: 1.75;
    fill: var(--_color-surface);
  }
  .gap,
  .open {
    stroke-width: 1.75;
    fill: var(--_color-surface);
  }
  .open {
    stroke-dasharray: 0.5 3.5;
  }
  .cursor {
    stroke: var(--_color-focus);
    stroke-width: 3;
  }
  .halo {
    stroke: var(--_color-surface);
    stroke-width: 6;
  }
  .read {
    min-block-size: 3em;
    padding-block: 0.25em;
    text-align: center;
    text-wrap: balance;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.25em;
    margin-block-end: 0.75em;
  }
  /* What has the room beside the picture to itself: the dates under each other. */
  .words:not(:has(table)) .legend {
    flex-direction: column;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .legend svg {
    flex: none;
    inline-size: min(2.75em, 15vi);
  }
  .legend .anew {
    flex-basis: 100%;
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
    font-size: 0.875em;
  }
  .note {
    font-size: 0.875em;
    color: var(--_color-text-quiet);
    max-inline-size: 70ch;
    margin-block-end: 0.75em;
  }
  summary {
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_color-accent);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block-end: 0.75em;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: calc(0.5em * var(--_space)) 0.75em;
    padding-inline-start: 0;
    border-block-end: 0.0625em solid var(--_color-line);
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  th {
    font-weight: 650;
  }
  thead th {
    border-block-end: 0.125em solid var(--_color-edge);
    vertical-align: bottom;
    line-height: 1.25;
  }
  .grouped tr > * {
    vertical-align: baseline;
  }
  /* Small enough for a date to stand on one line on a telephone. */
  .grouped tbody th {
    font-size: 0.875em;
    padding-inline-end: 0.25em;
    text-wrap: wrap;
    font-weight: 400;
    color: var(--_color-text-quiet);
  }
  .grouped tbody th[colspan] {
    font-size: inherit;
    text-wrap: pretty;
    font-weight: 650;
    color: inherit;
    padding-block-start: 1em;
    border-block-end-color: var(--_color-edge);
  }
  td::first-letter {
    text-transform: uppercase;
  }
  .now,
  .read [role] {
    font-weight: 600;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .save button {
    font-size: 0.875em;
    background: none;
    border-color: var(--_color-line);
  }
  .save [role='status'] {
    flex-basis: 100%;
  }

  @media (forced-colors: active) {
    .radar {
      --_color-text: CanvasText;
      --_color-text-quiet: CanvasText;
      --_color-surface: Canvas;
      --_color-surface-raised: Canvas;
      --_color-line: CanvasText;
      --_color-edge: CanvasText;
      --_color-focus: Highlight;
    }
    path {
      --_series: CanvasText;
    }
    .ring {
      stroke-opacity: 0.4;
    }
  }
  @media print {
    .radar {
      display: block;
      content-visibility: visible;
      font-size: 9pt;
    }
    path {
      --_series: #000;
    }
    .view,
    tbody {
      break-inside: avoid;
    }
    .read,
    .save,
    summary,
    .cursor,
    .halo {
      display: none;
    }
  }
`;

export const progressRadarStyles = [...look, seriesTokens, radar];
