import { css } from 'lit';

/** The provider has no look of its own; what it has to say stands out by a line in the page's own colour. */
export const providerStyles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  [part] {
    margin-block: 0.75em;
    padding-inline: 0.75em;
    border-inline-start: 0.25em double;
    max-inline-size: 70ch;
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  ul {
    margin-block: 0.75em;
    padding-inline: 1.25em 0;
  }
`;
