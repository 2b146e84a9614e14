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
  h3,
  h4 {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  [part='title'],
  h3,
  [part~='strategy-track'],
  [part~='goal-area'] {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  [part='title'] {
    font-size: 1.5em;
    padding-block: 0.25em;
  }
  .lead {
    max-inline-size: 70ch;
    margin-block: 0.25em 0.5em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_color-accent);
    cursor: pointer;
  }
  .note {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
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
  h3 {
    font-size: 1em;
  }

  .thread {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 3.25em;
    margin-block: 0.5em 0.75em;
    padding: 0.25em 0.75em;
    background: var(--_color-surface);
    border-block: 0.0625em solid var(--_color-line);
  }
  .thread p {
    flex: 1 1 16em;
    min-inline-size: 0;
    max-inline-size: 90ch;
    color: var(--_color-text-quiet);
  }
  .followed {
    background: var(--_color-tint);
    border-block: var(--_line-width) solid var(--_color-accent);
    z-index: 1;
  }
  .followed p {
    color: inherit;
    font-weight: 600;
  }
  /* A long way down a column, the sentence is still in sight. */
  .followed.over {
    position: sticky;
    inset-block-start: 0;
  }

  .part {
    display: flex;
    gap: 0.5em;
    align-items: start;
    padding: calc(0.4375em * var(--_space)) 0.5em calc(0.4375em * var(--_space)) 0.6875em;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .part:hover {
    background: var(--_color-surface-raised);
  }
  .says {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .text {
    display: block;
  }
  .here {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .parts {
    list-style: disc;
    padding-inline-start: 1.1em;
    margin-block: 0.25em;
  }

  /* The beacon: a ring that is lit where a thread begins. */
  .ring,
  .ring[aria-pressed='true'] {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    min-block-size: 0;
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
  .part:hover > .ring::before,
  .in > .ring::before {
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

  .start {
    background: var(--_color-tint);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: calc(-1 * var(--_line-width));
  }
  .in {
    border-inline-start: 0.1875em solid var(--_color-accent);
    padding-inline-start: 0.5em;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .aside {
    color: var(--_color-text-quiet);
  }
  .aside > .ring::before {
    border-style: dotted;
  }
  .aside .text {
    font-weight: 400;
  }

  .goals {
    padding: calc(0.625em * var(--_space)) 0.75em;
    background: var(--_color-surface-raised);
    border-radius: var(--_radius) var(--_radius) 0 0;
    border-block-end: 0.125em solid var(--_color-edge);
  }
  .goals h3 {
    color: var(--_color-text-quiet);
    padding-inline-start: 0.6875em;
  }
  .goals ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12em, 100%), 1fr));
    gap: 0 0.5em;
    font-size: 1.125em;
  }
  .goals .part:hover {
    background: var(--_color-surface);
  }

  table {
    inline-size: 100%;
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
    font-size: 1.1875em;
  }
  [part~='strategy-track'] > .ring {
    margin-block-start: 0.0625em;
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
  [part~='shared'].start {
    background: var(--_color-tint);
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
  }
  .scroll table {
    inline-size: max-content;
    min-inline-size: 100%;
    margin-inline: 0;
    table-layout: auto;
  }
  .scroll th,
  .scroll td {
    inline-size: 14em;
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
  .again {
    padding: 0.4375em 0.5em 0.4375em 2.6875em;
    overflow-wrap: anywhere;
  }
  .again.in {
    padding-inline-start: 2.5em;
  }
  a {
    color: var(--_color-accent);
  }

  .reviews {
    border-block-start: 0.0625em solid var(--_color-line);
    padding-block-start: 0.75em;
  }
  .reviews ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0.75em 2em;
    padding-block: 0.5em;
  }
  .reviews li {
    display: flex;
    gap: 0.75em;
    align-items: start;
    min-inline-size: 0;
  }
  .reviews div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .when {
    display: block;
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

  @media (prefers-reduced-motion: no-preference) {
    .ring::before {
      transition: border-width var(--_motion);
    }
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
    .map {
      content-visibility: visible;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    button,
    .thread:not(.followed) {
      display: none;
    }
    .followed.over {
      position: static;
    }
    .part,
    .reviews li {
      break-inside: avoid;
    }
  }
`;

export const strategyMapStyles = [...look, map];
