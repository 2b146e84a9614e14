import { css } from 'lit';
import { look } from '../look/look.css.ts';

/** One card, as the card and the deck paint it. */
export const card = css`
  p,
  ul,
  h3,
  h4 {
    margin: 0;
    padding: 0;
    text-wrap: pretty;
  }
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  ul {
    list-style: '';
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: calc(0.75em * var(--_space));
    padding: calc(1.25em * var(--_space)) min(1.25em, 4vw);
    background: var(--_color-surface);
    border: var(--_line-width) solid var(--_color-line);
    border-radius: calc(var(--_radius) * 2);
    block-size: 100%;
  }
  .card.chosen {
    background: var(--_color-tint);
    border-color: var(--_color-accent);
  }
  .top,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .beacon {
    flex: none;
    inline-size: 3.25em;
    block-size: 2.75em;
    fill: none;
    stroke: var(--_color-edge);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Drawn in outline before it is lit: its room is there already, and nothing moves. */
  .beam {
    stroke: var(--_color-line);
    fill-opacity: 0;
    transition: fill-opacity calc(var(--_motion) * 2);
  }
  .lit {
    stroke: var(--_color-accent);
  }
  .lit :is(.beam, .lamp) {
    fill: var(--_color-accent);
  }
  .lit .beam {
    stroke: none;
    fill-opacity: 0.3;
  }
  .set,
  .note,
  .hint {
    font-size: 0.875em;
    color: var(--_color-text-quiet);
  }
  .set {
    flex: 8em;
    min-inline-size: 0;
    text-wrap: balance;
  }
  .mark {
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
    padding: 0.125em 0.625em;
    border-radius: 1em;
    color: var(--_color-on-accent);
    background: var(--_color-accent);
    border: 0.125em solid var(--_color-accent);
    hyphens: none;
    text-wrap: balance;
  }
  h3,
  h4 {
    font-family: var(--_font-heading);
  }
  h3 {
    font-size: clamp(1em, 9vi, 1.25em);
    font-weight: 500;
    line-height: 1.4;
    text-wrap: balance;
  }
  summary {
    inline-size: fit-content;
    padding: 0.1875em 0.25em 0.1875em 0;
    cursor: pointer;
  }
  h3,
  .local,
  details p {
    max-inline-size: 65ch;
  }
  details p {
    padding-block-start: 0.25em;
  }
  .local {
    border-inline-start: 0.1875em dotted var(--_color-edge);
    padding-inline-start: 0.75em;
  }
  .local li + li {
    margin-block-start: 0.25em;
  }
  a,
  summary {
    color: var(--_color-accent);
  }
  .foot {
    margin-block-start: auto;
  }
  /* A choice with its words; in a pill where it is a card's, plain among the deck's tools. */
  .toggle,
  .pick {
    display: flex;
    align-items: center;
    gap: min(0.625em, 3vw);
    min-block-size: 2.5em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .toggle {
    padding-inline: min(0.75em, 4vw);
    border: 0.0625em solid var(--_color-edge);
    border-radius: 1.25em;
    background: var(--_color-surface);
  }
  /* One person's is round, a team's is square with a double line: two things, also without their words. */
  .toggle.team {
    border: 0.1875em double var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
  }
  /* Around the whole pill: the box's own ring would cross its ends. */
  .toggle:has(:focus-visible) {
    outline: 0.1875em solid var(--_color-focus);
    outline-offset: 0.125em;
  }
  .toggle input {
    outline: none;
  }
  .toggle:has(:checked) {
    border-color: var(--_color-accent);
    font-weight: 600;
  }
  .toggle:has(:disabled) {
    border: 0.0625em dashed var(--_color-edge);
    color: var(--_color-text-quiet);
    cursor: default;
  }
  input {
    font: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  [type='url'],
  [type='search'] {
    color: inherit;
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
    padding: 0.375em 0.5em;
    block-size: 2.5em;
    inline-size: 100%;
    margin-block-start: 0.375em;
  }
  .note {
    max-inline-size: 70ch;
    margin-block-start: 0.75em;
  }
  .large .card {
    font-size: clamp(1em, 0.5em + 2vw, 2em);
  }
  @media (forced-colors: active) {
    .card.chosen {
      border: 0.25em solid Highlight;
    }
    .beacon {
      --_color-edge: CanvasText;
      --_color-line: CanvasText;
      --_color-accent: CanvasText;
    }
  }
  @media print {
    button,
    summary,
    .unsaved {
      display: none;
    }
    .mark {
      color: inherit;
      background: none;
    }
    .card {
      border-color: #666;
      break-inside: avoid;
    }
  }
`;

const alone = css`
  .own,
  .sheet {
    border-block-start: 0.0625em solid var(--_color-line);
    padding-block-start: calc(0.75em * var(--_space));
  }
  .own > :not(summary),
  .question {
    display: block;
    margin-block: 0.25em 0.625em;
  }
  .own span {
    font-weight: 600;
  }
  textarea {
    margin-block-start: 0.375em;
  }
  h4 {
    margin-block-end: 0.5em;
  }
  .on-paper {
    display: none;
  }
  @media print {
    .own,
    .sheet textarea {
      display: none;
    }
    .on-paper {
      display: block;
      white-space: pre-line;
      min-block-size: 6.5em;
      border: 0.0625em solid #666;
      border-radius: 0.25em;
      padding: 0.5em;
    }
    .question {
      break-inside: avoid;
    }
  }
`;

export const pejlemaerkeCardStyles = [...look, card, alone];
