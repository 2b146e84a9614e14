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
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
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
  .beam {
    stroke: none;
    opacity: 0;
    transition: opacity calc(var(--_motion) * 2);
  }
  .lit {
    stroke: var(--_color-accent);
  }
  .lit .beam {
    fill: var(--_color-accent);
    opacity: 0.3;
  }
  .lit .lamp {
    fill: var(--_color-accent);
  }
  .set,
  .note,
  .hint {
    font-size: 0.875em;
    color: var(--_color-text-quiet);
  }
  .set {
    flex: 1 1 8em;
    min-inline-size: 0;
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
  }
  h3 {
    font-family: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 500;
    line-height: 1.4;
    text-wrap: pretty;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    color: var(--_color-accent);
    cursor: pointer;
  }
  details p {
    padding-block-start: 0.25em;
    max-inline-size: 65ch;
  }
  .label {
    font-weight: 650;
    font-size: 0.875em;
  }
  .local {
    border-inline-start: 0.1875em dotted var(--_color-edge);
    padding-inline-start: 0.75em;
  }
  a {
    color: var(--_color-accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: auto;
  }
  .toggle {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.5em;
    padding: 0.25em 0.875em 0.25em 0.75em;
    border: 0.0625em solid var(--_color-edge);
    border-radius: 1.25em;
    background: var(--_color-surface);
    cursor: pointer;
  }
  /* One person's is round, a team's is square with a double line: two things, also without their words. */
  .toggle.team {
    border: 0.1875em double var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
  }
  .toggle:has(:checked) {
    border-color: var(--_color-accent);
    font-weight: 600;
  }
  .toggle:has(:disabled) {
    border-style: dashed;
    color: var(--_color-text-quiet);
    cursor: default;
  }
  input[type='checkbox'],
  input[type='radio'] {
    font-size: inherit;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  input[type='url'],
  input[type='search'] {
    font: inherit;
    color: inherit;
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
    padding: 0.375em 0.5em;
    min-block-size: 2.5em;
    inline-size: 100%;
  }
  .note {
    max-inline-size: 70ch;
    margin-block-start: 0.75em;
  }
  .hint:empty {
    display: none;
  }
  .large .card {
    font-size: clamp(1em, 0.5em + 2vw, 2em);
    border-width: calc(var(--_line-width) * 1.5);
  }
  @media (forced-colors: active) {
    .card.chosen {
      outline: 0.1875em solid Highlight;
    }
    .beacon {
      stroke: CanvasText;
    }
    .lit :is(.beam, .lamp) {
      fill: CanvasText;
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
    margin-block-end: 0.625em;
  }
  .sheet h4 {
    font-family: var(--_font-heading);
    font-size: 1em;
    font-weight: 650;
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
