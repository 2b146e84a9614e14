import { css } from 'lit';
import { ringStyles } from '../ring/rings.css.ts';

const map = css`
  .map {
    text-wrap: pretty;
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
  }
  .group:not(.start, :hover) {
    background: var(--_color-surface);
  }
  .head {
    display: flex;
    gap: 0.5em;
    align-items: start;
  }
  h4 {
    flex: 1;
    font-size: 1em;
  }
  .ring {
    margin-block: -0.125em;
  }
  .group p,
  .group ul {
    font-size: 0.875em;
    line-height: 1.4;
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
  }

  .group.in {
    border-color: var(--_color-accent);
    outline: 0.0625em solid var(--_color-accent);
    outline-offset: -0.125em;
  }
  .group.aside {
    border-style: dashed;
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
  .listed .group {
    padding-inline: min(0.75em, 3.75vw);
  }
  .listed .head {
    gap: min(0.5em, 2.5vw);
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
  .people.people .end {
    stroke: var(--_color-surface);
    stroke-width: 2.5;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(18em, 100%), 1fr));
    gap: 0.75em 2em;
  }
  dt {
    font-weight: 650;
  }
  dd {
    font-size: 0.9375em;
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
  }

  @media (forced-colors: active) {
    .line.aside :is(.way, .end) {
      stroke-width: 0.75;
    }
    .map {
      --_color-surface: Canvas;
      --_color-surface-raised: Canvas;
      --_color-edge: CanvasText;
      --_color-line: CanvasText;
      --_color-accent: Highlight;
    }
  }
  @media print {
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
      margin-block-end: 0.75em !important;
    }
  }
`;

export const organisationMapStyles = [...ringStyles, map];
