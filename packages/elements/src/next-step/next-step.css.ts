import { css } from 'lit';
import { levelTones } from '../look/level-tones.css.ts';
import { look } from '../look/look.css.ts';

const nextStep = css`
  .sheet,
  .sentence,
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .sheet {
    gap: calc(0.75em * var(--_space)) 1em;
    background: var(--_color-surface);
    text-wrap: pretty;
  }
  p,
  h3,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  fieldset.form {
    display: contents;
  }
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  ul {
    list-style: '';
  }
  .top-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.5em;
    align-items: end;
    justify-content: space-between;
  }
  .top-row > * {
    min-inline-size: 0;
  }
  .choice {
    gap: 0.25em;
    flex: 0 1 22em;
    font-size: 0.875em;
  }
  /* In WebKit a long choice would widen the page beyond its field. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  .of,
  .note,
  .hint,
  .group,
  .when,
  .words [aria-hidden] {
    color: var(--_color-text-quiet);
    font-size: 0.875em;
  }
  h3 {
    font-family: var(--_font-heading);
    font-size: clamp(1.125em, 6vi, 1.375em);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .said-of,
  .elsewhere,
  .agenda,
  .note {
    max-inline-size: 70ch;
  }
  .agenda,
  .elsewhere {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }
  .written {
    white-space: pre-line;
  }

  /* Today beside the next where there is room for both, else below one another. */
  .sides,
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(0.75em * var(--_space)) 0.75em;
  }
  .row {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
  }
  [part~='side'] {
    display: flow-root;
    padding: calc(0.625em * var(--_space)) min(1em, 4vw) calc(0.875em * var(--_space));
    border: 0.0625em solid var(--_color-line);
    border-inline-start: 0.375em solid var(--_tone, var(--_color-line));
    border-radius: var(--_radius);
  }
  legend,
  .legend,
  .sentence label {
    font-weight: 650;
    line-height: 1.25;
    padding: 0;
  }
  [part~='side'] legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 0.25em;
  }
  [part~='side'] legend + * {
    clear: both;
  }
  .when {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-weight: 500;
  }
  .top {
    border: 0.0625em dashed var(--_color-edge);
  }
  .top .legend {
    margin-block-end: 0.375em;
  }
  [part='level'],
  .legend {
    display: block;
    padding-block-start: 0.125em;
    overflow-wrap: anywhere;
    color: var(--_color-accent);
    font-size: 1.125em;
  }
  /* The beacon: lit where the team is, not lit yet where it may go. */
  .when::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0.125em;
    border: 0.15em solid var(--_color-accent);
    border-radius: 50%;
    outline: 0.0625em solid var(--_color-accent);
    outline-offset: 0.0625em;
    background: var(--_color-accent);
  }
  [part~='next'] .when::before {
    background: none;
    outline: none;
  }
  .group {
    margin-block: 0.75em 0.25em;
    font-weight: 600;
  }
  .empty {
    color: var(--_color-text-quiet);
    font-style: italic;
  }
  [part~='claim'],
  [part~='kind'] {
    display: flex;
    gap: min(0.625em, 4vw);
    align-items: start;
    padding: calc(0.5em * var(--_space)) min(0.625em, 2.5vw);
    margin-inline: max(-0.625em, -2.5vw);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  [part~='kind'] {
    margin: 0;
    padding: calc(0.625em * var(--_space)) 0.75em;
    border: 0.0625em solid var(--_color-edge);
  }
  [part~='chosen'] {
    background: var(--_color-tint);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: -0.125em;
  }
  label > span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .words {
    display: grid;
  }
  [part~='kind']:has(:disabled) {
    border-style: dashed;
    cursor: default;
  }
  input {
    inline-size: 1.1875em;
    block-size: 1.1875em;
    margin: 0.1em 0 0;
    flex: none;
    font: inherit;
    accent-color: var(--_color-accent);
  }
  .met li {
    position: relative;
    padding-block: 0.25em;
    padding-inline-start: 1.8125em;
  }
  .met li::before {
    content: '';
    position: absolute;
    inset: 0.45em auto auto 0.4em;
    inline-size: 0.35em;
    block-size: 0.7em;
    border: solid var(--_color-accent);
    border-width: 0 0.15em 0.15em 0;
    rotate: 40deg;
  }
  .kinds,
  .sentence {
    margin-block-start: 0.75em;
  }
  .kinds legend {
    margin-block-end: 0.5em;
  }
  .sentence {
    gap: 0.25em;
  }
  .sentence textarea {
    font-size: 1.125em;
    margin-block-start: 0.25em;
  }

  @media print {
    .sheet {
      font-size: 10pt;
    }
    .choice,
    [part='unsaved'] {
      display: none;
    }
    [part~='side'],
    .kinds,
    .sentence {
      break-inside: avoid;
    }
    .sides {
      grid-template-columns: 1fr 1fr;
    }
    textarea {
      min-block-size: 12em;
      resize: none;
    }
  }
`;

export const nextStepStyles = [...look, levelTones, nextStep];
