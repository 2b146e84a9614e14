import { css } from 'lit';

/** The provider has no look of its own; what it has to say stands out by a line in the page's own colour. */
export const providerStyles = css`
  :host {
    display: contents;
  }
  :host([hidden]) {
    display: none;
  }
  .told {
    margin-block: 0.75em;
    padding: 0.25em 0.75em;
    border-inline-start: 0.25em double;
  }
  ul {
    margin: 0.5em 0;
    padding-inline-start: 1em;
  }
`;
