import { css } from 'lit';
import { look } from '../look/look.css.ts';

const concept = css`
  /* Within a text it has no box of its own: the term breaks over lines as the words around it do. */
  :host {
    display: contents;
    color: inherit;
    font-family: inherit;
    line-height: inherit;
  }
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  details,
  summary {
    display: inline;
  }
  summary {
    list-style: none;
    cursor: pointer;
    text-decoration: underline 0.125em dotted var(--_color-accent);
    text-underline-offset: 0.2em;

    &::-webkit-details-marker {
      display: none;
    }
    &:hover {
      text-decoration-style: solid;
    }
    /* Within the space between two words: the ring does not touch the word before. */
    &:focus-visible {
      outline-width: 0.125em;
      outline-offset: 0.0625em;
    }
  }
  /* The ring tells that there is something to open, and is lit while it is open. It never stands alone on a line. */
  summary::after {
    content: '\\2060' / '';
    padding-inline-start: 0.5em;
    background: radial-gradient(circle, transparent 0.125em, var(--_color-accent) 0.15em 0.25em, transparent 0.275em)
      no-repeat center 0.1em / 0.625em 0.625em;
  }
  [open] > summary {
    text-decoration-style: solid;

    &::after {
      background-image: radial-gradient(circle, var(--_color-accent) 0.25em, transparent 0.275em);
    }
  }
  /* Closed, it leaves no gap in the text. */
  details::details-content {
    display: contents;
  }
  details:not([open])::details-content {
    display: none;
  }
  /* On a line of its own, and no block: to WebKit, a block that comes to float has broken the line for good. */
  .below {
    display: inline-block;
    inline-size: 100%;
    padding-block: 0.25em 0.75em;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .gap::before {
    content: '\\200B' / '';
  }
  /* Then the line that the term stands in goes on, and the definition comes below it. */
  .afloat {
    .below {
      float: inline-start;
    }
    .gap {
      display: none;
    }
  }
  .definition {
    padding: calc(0.625em * var(--_space)) min(0.875em, 4vi);
    border-inline-start: 0.25em solid var(--_color-accent);
    background: var(--_color-tint);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    font-size: 0.9375em;
    font-weight: normal;
    font-style: normal;
    text-align: start;
  }
  .definition,
  .list {
    color: var(--_color-text);
    font-family: var(--_font-body);
    line-height: 1.45;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .definition,
  .list p,
  .points {
    max-inline-size: 65ch;
  }
  .head,
  dt {
    font-family: var(--_font-heading);
    font-weight: 650;
  }
  .head::first-letter,
  dt::first-letter {
    text-transform: uppercase;
  }
  .points {
    padding-inline-start: 1.125em;
    margin-block: 0.25em;
  }
  .points ::marker {
    color: var(--_color-edge);
  }
  .quiet,
  .ours,
  .told {
    font-size: 0.875em;
    margin-block-start: 0.5em;
  }
  .quiet,
  .ours,
  .see {
    color: var(--_color-text-quiet);
  }
  .ours {
    font-style: italic;
  }
  .told {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }

  .list {
    background: var(--_color-surface);
    content-visibility: auto;
    /* The text stands in line with the page's own, and what has the keyboard still has its whole outline. */
    overflow-clip-margin: 0.5em;
    contain-intrinsic-block-size: auto 30em;
  }
  /* Columns where there is room; each is read to its end before the next. */
  dl {
    columns: 24em 3;
    column-gap: 2.5em;
    margin-block: 0.5em;
  }
  .group {
    padding-block: calc(0.75em * var(--_space));
    border-block-start: 0.0625em solid var(--_color-line);
    break-inside: avoid;
  }
  dt {
    font-size: 1.0625em;
    inline-size: fit-content;
  }
  /* Where the reader has come to, also by mouse. */
  dt:focus {
    outline: 0.125em solid var(--_color-focus);
    outline-offset: 0.0625em;
    border-radius: var(--_radius);
    scroll-margin-block: 4em;

    &::after {
      content: '';
      display: inline-block;
      padding: 0.125em;
      margin-inline: 0.5em 0.125em;
      border: 0.15em solid var(--_color-accent);
      border-radius: 50%;
      outline: 0.0625em solid var(--_color-accent);
      outline-offset: 0.0625em;
      vertical-align: 0.125em;
    }
  }
  .see {
    margin-block-start: 0.25em;

    ul {
      display: inline;
      list-style: '';
    }
    li {
      display: inline-block;
      padding-block: 0.125em;
      margin-inline-end: 0.25em;

      &:not(:last-child)::after {
        content: ',' / '';
      }
    }
    a {
      color: var(--_color-accent);
    }
  }

  @media (forced-colors: active) {
    summary::after {
      padding: 0;
    }
  }
  @media print {
    /* Most printers leave the ring out. */
    summary::after {
      padding: 0;
      background: none;
    }
    .list {
      content-visibility: visible;
    }
    .definition {
      break-inside: avoid;
    }
  }
`;

export const conceptStyles = [...look, concept];
