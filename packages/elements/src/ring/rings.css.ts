import { css } from 'lit';
import { look } from '../look/look.css.ts';

/** What maps of parts with rings share: the texts, the line that says what is followed, and the rings. */
const rings = css`
  /* Inside, not on the host: what the browser tells of it stays inside too. */
  .map {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 60em;
    background: var(--_color-surface);
    overflow-wrap: anywhere;
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
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  ul {
    list-style: '';
  }
  h3,
  h4,
  [part~='title'] {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  [part~='title'] {
    font-size: clamp(1em, 8vw, 1.375em);
    padding-block: 0.25em;
  }
  .lead,
  .note {
    max-inline-size: 70ch;
    text-wrap: pretty;
  }
  .lead {
    margin-block: 0.25em 0.5em;
  }
  .note {
    font-size: 0.875em;
    font-weight: 400;
    color: var(--_color-text-quiet);
  }
  .told,
  .map > [part='source'] {
    margin-block: 0.75em;
  }
  .told {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }

  /* As high with two lines as with one: what is below does not move when something is chosen. */
  .thread {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25em 1em;
    min-block-size: 3.75em;
    margin-block: 0.5em 0.75em;
    padding: 0.25em 0.75em;
    border-block: 0.0625em solid var(--_color-line);
    color: var(--_color-text-quiet);
  }
  .thread p {
    flex: 1 1 16em;
    max-inline-size: 90ch;
    text-wrap: balance;
  }
  .followed {
    background: var(--_color-tint);
    border-block: var(--_line-width) solid var(--_color-accent);
    color: inherit;
    z-index: 1;

    p {
      font-weight: 600;
    }
  }
  /* A long way down, the sentence is still in sight. */
  .followed.over {
    position: sticky;
    inset-block-start: 0;
  }

  .part {
    cursor: pointer;
  }
  .part:hover {
    background: var(--_color-surface-raised);
  }
  /* The beacon: a ring that is lit where it begins. */
  .ring.ring {
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
  .part:hover .ring::before,
  .in .ring::before {
    border-color: var(--_color-accent);
  }
  .ring[aria-pressed='true'] {
    outline: 0.125em solid var(--_color-accent);
    outline-offset: -0.125em;

    &::before {
      inline-size: 0;
      block-size: 0;
      border: 0.375em solid var(--_color-accent);
    }
  }
  .ring:focus-visible {
    outline: 0.1875em solid var(--_color-focus);
    outline-offset: 0.0625em;
  }
  .part.start {
    background: var(--_color-tint);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: calc(-1 * var(--_line-width));
  }
  .aside {
    color: var(--_color-text-quiet);
  }

  @media print {
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
    .part {
      break-inside: avoid;
    }
  }
`;

export const ringStyles = [...look, rings];
