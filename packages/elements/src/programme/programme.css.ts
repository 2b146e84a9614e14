import { css } from 'lit';
import { look } from '../look/look.css.ts';
import { programmeYear } from './programme.year.css.ts';

const programme = css`
  .programme {
    container-type: inline-size;
    overflow-wrap: anywhere;
    background: var(--_color-surface);
  }
  fieldset,
  p,
  h3,
  h4,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .programme > fieldset,
  .group,
  label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.75em * var(--_space));
  }
  h3,
  h4 {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h3 {
    font-size: clamp(1em, 8vw, 1.375em);
  }
  h4 {
    font-size: clamp(1em, 7vw, 1.0625em);
    margin-block-start: 0.75em;
  }
  p,
  li {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  ul {
    padding-inline-start: 1.125em;
  }
  .name {
    font-weight: 600;
  }
  .total {
    color: var(--_color-accent);
    font-weight: 600;
  }
  .of,
  .quiet,
  .note,
  small,
  .who,
  .length {
    font-size: 0.875em;
    color: var(--_color-text-quiet);
  }
  .length {
    font-weight: 400;
    white-space: nowrap;
  }
  .note {
    margin-block-start: 0.75em;
  }
  .told {
    font-size: 0.875em;
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
    margin-block-start: 0.375em;
  }
  .beside li {
    margin-block-end: 0.375em;
  }
  small {
    display: block;
  }
  .beside,
  .modules {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0.5em 2em;
  }

  /* The time line: a point is a beacon, lit when it has a date; a practice period is a stretch of the line. */
  .line,
  .meetings,
  .modules,
  .entries {
    list-style: none;
    padding: 0;
  }
  .line > li {
    position: relative;
    padding-inline-start: min(2.375em, 17vw);
    padding-block-end: calc(1.25em * var(--_space));
    max-inline-size: none;
  }
  .line > li::after {
    content: '';
    position: absolute;
    inset-inline-start: 0.6875em;
    inset-block: 1.375em -0.125em;
    border-inline-start: 0.125em solid var(--_color-edge);
  }
  .line > li:last-child {
    padding-block-end: 0.5em;
  }
  .line > li:last-child:not(.stretch)::after {
    display: none;
  }
  .line > .stretch::after {
    inset-block: 0 0;
    inset-inline-start: 0.5625em;
    border-inline-start: 0.375em dotted var(--_color-accent);
  }
  .line > li:not(.stretch)::before,
  .meetings > li::before {
    content: '';
    position: absolute;
    box-sizing: border-box;
    inset-block-start: 0.1875em;
    inset-inline-start: 0.1875em;
    inline-size: 1.125em;
    block-size: 1.125em;
    border: 0.1875em solid var(--_color-accent);
    border-radius: 50%;
    background: var(--_color-surface);
  }
  .line > .lit:not(.stretch)::before,
  .meetings > .lit::before {
    background: var(--_color-accent);
    outline: 0.0625em solid var(--_color-accent);
    outline-offset: 0.125em;
  }
  .courses > li:not(.stretch)::before {
    border-style: double;
  }
  [part='when'] {
    font-weight: 600;
    color: var(--_color-accent);
    margin-block-start: 0.25em;
  }
  .courses b {
    display: inline-block;
  }
  [part='when']::first-letter,
  .courses b::first-letter {
    text-transform: uppercase;
  }
  .group {
    gap: 0.5em;
  }
  .modules {
    gap: 0.75em;
    align-items: start;
  }
  [part='module'] {
    padding: calc(0.75em * var(--_space)) min(1em, 4vw);
    border: 0.0625em solid var(--_color-line);
    border-radius: var(--_radius);
  }
  .meetings > li {
    position: relative;
    padding-inline-start: 1.75em;
    padding-block: 0.375em;
  }
  .meetings > li::before {
    inset-block-start: 0.625em;
  }

  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 0.75em;
    margin-block: 0.375em;
  }
  label {
    gap: 0.125em;
    flex: 0 1 16em;
    font-size: 0.875em;
    color: var(--_color-text-quiet);
  }
  .date,
  .until {
    flex-basis: 11em;
  }
  .time {
    flex-basis: 9.5em;
  }
  .place {
    flex: 1 1 12em;
    max-inline-size: 24em;
  }
  input {
    font: inherit;
    /* A date is never cut, also with large text on a small screen. */
    font-size: min(1.142em, 8cqi);
    color: var(--_color-text);
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
    padding: 0.3125em min(0.5em, 2vw);
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    font-variant-numeric: tabular-nums;
    accent-color: var(--_color-accent);
  }

  .save button {
    text-wrap: balance;
  }
  .results,
  [part='result'] {
    display: grid;
    gap: 0.375em;
  }

  /* Where there is room, what it is stands on one side, when and where on the other. */
  @container (inline-size > 60em) {
    .dated > li {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 2em;
    }
    .dated :is(.fields, .when) {
      margin-block-start: 0;
    }
  }
  table {
    border-spacing: 0;
    max-inline-size: 36em;
    margin-block-start: 0.375em;
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    padding: calc(0.3125em * var(--_space)) 0;
    border-block-end: 0.0625em solid var(--_color-line);
  }
  th {
    font-weight: 400;
    padding-inline-end: 1.5em;
  }
  td {
    white-space: nowrap;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  @media (forced-colors: active) {
    .line > .lit:not(.stretch)::before,
    .meetings > .lit::before {
      background: CanvasText;
    }
  }
  @media print {
    .programme {
      font-size: 10pt;
    }
    .save,
    [part='unsaved'] {
      display: none;
    }
    .line > li,
    [part='module'],
    [part='result'],
    .months > div {
      break-inside: avoid;
    }
  }
`;

export const programmeStyles = [...look, programme, programmeYear];
