import { css } from 'lit';
import { look } from '../look/look.css.ts';

const map = css`
  /* Inside, not on the host: what the browser tells of it stays inside too. */
  .map {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    background: var(--_color-surface);
  }
  p,
  ul,
  dl,
  dd,
  h3,
  h4 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  h3,
  h4,
  dt {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  h3,
  h4 {
    font-family: var(--_font-heading);
    line-height: 1.25;
    text-wrap: balance;
  }
  [part='title'] {
    font-size: 1.5em;
    padding-block: 0.25em;
  }
  .lead {
    max-inline-size: 70ch;
    margin-block: 0.25em 0.5em;
  }
  .note {
    font-size: 0.875em;
    color: var(--_color-text-quiet);
    max-inline-size: 70ch;
  }
  .told,
  .map > [part='source'] {
    margin-block: 0.75em;
  }
  .told {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }

  .connected {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 3.25em;
    margin-block: 0.5em 0.75em;
    padding: 0.25em 0.75em;
    border-block: 0.0625em solid var(--_color-line);
  }
  .connected p {
    flex: 1 1 16em;
    min-inline-size: 0;
    max-inline-size: 90ch;
    overflow-wrap: anywhere;
    color: var(--_color-text-quiet);
  }
  .connected.chosen {
    background: var(--_color-tint);
    border-block: var(--_line-width) solid var(--_color-accent);
    z-index: 1;
  }
  /* A long way down the drawing, the sentence is still in sight. */
  .chosen.over {
    position: sticky;
    inset-block-start: 0;
  }
  .chosen p {
    color: inherit;
    font-weight: 600;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    font-size: 0.875em;
    padding-block-end: 0.75em;
  }

  /* The measures of a box are those that the figure reckons with. */
  .group {
    display: grid;
    gap: 0.375em;
    align-content: start;
    padding: 0.75em;
    border: 0.0625em solid var(--_color-edge);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    cursor: pointer;
  }
  .group:hover {
    background: var(--_color-surface-raised);
  }
  .head {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  h4 {
    flex: 1;
    min-inline-size: 0;
    font-size: 1em;
  }
  .group p,
  .group ul {
    font-size: 0.875em;
    line-height: 1.4;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .group > ul {
    display: block;
  }
  .who li {
    padding-inline-start: 0.875em;
  }
  .who li::before {
    content: '';
    float: inline-start;
    inline-size: 0.3125em;
    block-size: 0.3125em;
    margin: 0.5em 0 0 -0.75em;
    border-radius: 50%;
    background: var(--_color-edge);
  }
  .says li {
    display: flex;
    gap: 0.5em;
    align-items: start;
    color: var(--_color-text-quiet);
  }
  .says span {
    flex: 1;
    min-inline-size: 0;
  }

  /* The beacon: a ring that is lit where a group is chosen. */
  .ring,
  .ring[aria-pressed='true'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
    margin-block: -0.125em;
    padding: 0;
    border: none;
    border-radius: 50%;
    background: none;
    /* Clear of the sentence that stays in sight. */
    scroll-margin-block: 6em 2em;
  }
  .ring::before {
    content: '';
    display: block;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin: auto;
    border: 0.125em solid var(--_color-edge);
    border-radius: 50%;
    background: var(--_color-surface);
  }
  .group:hover .ring::before,
  .in .ring::before {
    border-color: var(--_color-accent);
  }
  .ring[aria-pressed='true'] {
    outline: 0.125em solid var(--_color-accent);
    outline-offset: -0.125em;
  }
  .ring[aria-pressed='true']::before {
    inline-size: 0;
    block-size: 0;
    border: 0.375em solid var(--_color-accent);
  }
  .ring:focus-visible {
    outline: 0.1875em solid var(--_color-focus);
    outline-offset: 0.0625em;
  }
  .group.start {
    background: var(--_color-tint);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: calc(-1 * var(--_line-width));
  }
  .group.in {
    border-color: var(--_color-accent);
    outline: 0.0625em solid var(--_color-accent);
    outline-offset: -0.125em;
  }
  .group.aside {
    color: var(--_color-text-quiet);
    border-style: dashed;
  }
  .aside h4 {
    font-weight: 400;
  }

  h3:not([part='title']) {
    font-size: 1.125em;
    margin-block: 1.25em 0.5em;
  }
  .listed .groups {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 0.75em;
    align-items: start;
  }
  .drawing {
    position: relative;
    direction: ltr;
    overflow-x: clip;
    overflow-y: visible;
  }
  .drawing .group,
  .drawing h3 {
    position: absolute;
    margin: 0;
  }
  .drawing h3 {
    display: flex;
    align-items: center;
    font-size: 1em;
  }

  svg {
    fill: none;
    stroke-linejoin: round;
  }
  .lines {
    display: block;
    max-inline-size: 100%;
  }
  /* A thicket says nothing: the words in the boxes do, and a choice. */
  .many :is(.meets, .people):not(.in) {
    display: none;
  }
  .lane {
    fill: var(--_color-surface-raised);
    stroke: var(--_color-line);
  }
  .sample {
    flex: none;
    margin-block-start: 0.25em;
    block-size: 0.75em;
  }
  .legend .sample {
    margin: 0;
    vertical-align: middle;
  }
  .way,
  .end {
    stroke: var(--_color-edge);
    stroke-width: 1.5;
  }
  .works-for .end {
    fill: var(--_color-edge);
    stroke: none;
  }
  .meets .way {
    stroke-dasharray: 5 3.5;
  }
  .meets .end {
    fill: var(--_color-surface);
  }
  .people .way {
    stroke-width: 5;
  }
  .core {
    stroke: var(--_color-surface);
    stroke-width: 2.5;
  }
  .line.in .way,
  .line.in .end {
    stroke: var(--_color-accent);
    stroke-width: 2.5;
  }
  .line.in.works-for .end {
    fill: var(--_color-accent);
  }
  .line.in.people .way {
    stroke-width: 6.5;
  }
  .line.aside .way,
  .line.aside .end {
    stroke: var(--_color-line);
  }
  .line.aside.works-for .end {
    fill: var(--_color-line);
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.75em 2em;
  }
  dl div {
    min-inline-size: 0;
  }
  dd {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .count {
    font-weight: 400;
  }
  .tree .tree {
    margin-inline-start: 0.375em;
    padding-inline-start: 1em;
    border-inline-start: 0.0625em solid var(--_color-edge);
  }
  .tree li {
    padding-block: 0.1875em;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .map {
      --_color-surface: Canvas;
      --_color-surface-raised: Canvas;
      --_color-edge: CanvasText;
      --_color-line: GrayText;
      --_color-accent: Highlight;
    }
  }
  @media print {
    .map {
      content-visibility: visible;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .chosen.over {
      position: static;
    }
    button,
    .connected:not(.chosen),
    .legend,
    .lines {
      display: none;
    }
    /* On paper a list: a sheet is not as wide as the screen that the drawing was made for. */
    .drawing .group,
    .drawing h3 {
      position: static;
      inline-size: auto !important;
      min-block-size: 0 !important;
    }
    .group {
      break-inside: avoid;
      margin-block-end: 0.75em !important;
    }
  }
`;

export const organisationMapStyles = [...look, map];
