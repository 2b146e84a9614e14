import { css } from 'lit';
import { look } from '../look/look.css.ts';

const soloLadder = css`
  .sheet {
    background: var(--_color-surface);
  }
  .sheet,
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(22em, 40%)), 1fr));
    gap: calc(1.5em * var(--_space)) 2.5em;
    align-items: start;
  }
  .form,
  .adults,
  .note {
    grid-column: 1 / -1;
  }
  p,
  h3,
  h4,
  ol,
  dl,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  /* Not none: with that it would be no list in Safari. */
  ol {
    list-style-type: '';
  }
  h3,
  h4 {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.2;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.5em;
  }
  .quiet,
  .from-below,
  .worthy,
  .name,
  .hint {
    color: var(--_color-text-quiet);
  }
  .quiet,
  .name {
    font-size: 0.875em;
  }
  .note {
    max-inline-size: 70ch;
  }
  .climb,
  .ask,
  .words,
  [part='question'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(0.875em * var(--_space));
    min-inline-size: 0;
  }
  .standing,
  dt {
    font-weight: 600;
  }
  /* Where the learner is, and on a line of its own where the learner wants to go. */
  .standing {
    white-space: pre-line;
  }
  .standing:empty {
    display: none;
  }
  .told,
  .idea {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }

  /* The first level comes first, and stands lowest. */
  [part='ladder'],
  ol {
    display: flex;
    flex-direction: column-reverse;
    gap: 0.25em;
  }
  [part='ladder'] {
    gap: calc(0.75em * var(--_space));
  }
  .phase-name {
    padding: calc(0.375em * var(--_space)) 0.75em;
    /* Off the frame of the level below, where the learner stands or goes. */
    margin-block-end: 0.25em;
    border-inline-start: 0.1875em solid var(--_color-edge);

    h4 {
      font-size: 1em;
    }
  }
  [part~='level'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em min(1em, 2.5vw);
    align-items: center;
    position: relative;
    background: var(--_color-surface);
    padding: calc(0.625em * var(--_space)) min(0.75em, 2vw);
    border: var(--_line-width) solid transparent;
    border-radius: calc(var(--_radius) * 2);
  }
  .words {
    gap: 0.25em;
    flex: 1 1 8em;
    overflow-wrap: anywhere;
    /* Above the stile, where there is so little room that they stand below the sign. */
    position: relative;
    background: inherit;
  }
  .sign {
    flex: none;
    position: relative;
    display: grid;
    inline-size: 4.5em;
    block-size: 4.5em;
    place-items: center;
    color: var(--_color-accent);
    background: var(--_color-surface);
    border: 0.125em solid var(--_color-edge);
    border-radius: 50%;
  }
  /* The stile of the ladder runs from sign to sign. */
  [part~='level']::before {
    content: '';
    position: absolute;
    inset-block: -0.25em;
    inset-inline-start: calc(min(0.75em, 2vw) + 2.1875em);
    inline-size: 0.125em;
    background: var(--_color-line);
  }
  .hand {
    inline-size: 3em;
    block-size: 3em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  [part~='there'] {
    border: var(--_line-width) dashed var(--_color-accent);
  }
  [part~='here'] {
    background: var(--_color-tint);
    border: var(--_line-width) solid var(--_color-accent);

    .sign {
      border-color: var(--_color-accent);
      outline: 0.125em solid var(--_color-accent);
      outline-offset: 0.125em;
    }
  }
  .marks,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 0.25em;
  }
  .mark {
    padding: 0.125em 0.75em;
    border: 0.125em dashed var(--_color-accent);
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 600;
  }
  .lit {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
    border-style: solid;
  }
  [part~='choice'] {
    display: inline-flex;
    gap: 0.625em;
    align-items: center;
    flex: 1 1 11em;
    min-block-size: 3em;
    padding: 0.25em min(0.875em, 2vw);
    border: 0.0625em solid var(--_color-edge);
    border-radius: 1.5em;
    background: var(--_color-surface);
    line-height: 1.2;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .not-said {
    justify-self: start;
    padding-inline-end: min(1.125em, 4vw);
    border-style: dashed;
  }
  [part~='chosen'] {
    border-color: var(--_color-accent);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: -0.125em;
    font-weight: 600;
  }
  [part~='chosen'].not-said {
    outline-style: dashed;
    font-weight: 400;
  }
  [type='radio'] {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    flex: none;
    font: inherit;
    accent-color: var(--_color-accent);
  }

  [part='says'],
  .about {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .about {
    > * {
      display: block;
    }
    .quiet {
      font-weight: 400;
    }
  }
  [type='text'] {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
    padding: 0.375em 0.5em;
    margin-block-start: 0.25em;
    min-block-size: 3em;
    inline-size: 100%;
  }
  [part='question'] {
    gap: 0.5em;
    align-content: start;
    padding: calc(0.875em * var(--_space)) min(1em, 4vw);
    background: var(--_color-surface-raised);
    border: 0.0625em solid var(--_color-line);
    border-radius: calc(var(--_radius) * 2);

    h4 {
      font-size: 1.25em;
    }
  }
  .written {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    min-block-size: 2.5em;
    color: var(--_color-accent);
    cursor: pointer;
  }
  .adults p,
  .adults dl {
    max-inline-size: 70ch;
    padding-block-end: 0.5em;
  }
  dd {
    margin: 0 0 0.5em;
  }

  /* A poster has its questions below; what to try stands beside what the level says, where there is room. */
  .poster {
    grid-template-columns: minmax(0, 1fr);

    .climb {
      container-type: inline-size;
    }
    .ask {
      display: flex;
      flex-wrap: wrap;
    }
    .ask > * {
      flex: 1 1 100%;
    }
    .ask > [part='question'] {
      flex-basis: 12em;
    }
  }
  @container (min-width: 42em) {
    .sign {
      inline-size: 5.5em;
      block-size: 5.5em;
    }
    .hand {
      inline-size: 3.75em;
      block-size: 3.75em;
    }
    [part~='level']::before {
      inset-inline-start: calc(min(0.75em, 2vw) + 2.6875em);
    }
    .words {
      grid-template-columns: 1fr 1fr;
      column-gap: 2em;
    }
    .words > * {
      grid-column: 1;
    }
    .words > .try {
      grid-column: 2;
      grid-row: 1 / span 3;
      align-self: center;
    }
  }

  @media (forced-colors: active) {
    [part='level'] {
      border-color: Canvas;
    }
    [part~='level']::before {
      background: CanvasText;
    }
  }
  @media print {
    .sheet {
      font-size: 9pt;
      gap: 0.75em;
      grid-template-columns: minmax(0, 1fr);
    }
    /* A poster: one A4, read from across the room. */
    .poster {
      font-size: 11pt;
    }
    .note {
      max-inline-size: none;
    }
    .phase-name {
      margin: 0;
    }
    .form {
      grid-template-columns: 1fr 1fr;
      gap: 0.5em 2em;
    }
    .lit {
      color: inherit;
      background: none;
    }
    .adults:not([open]),
    [part='unsaved'],
    .not-said,
    summary {
      display: none;
    }
    [part~='level'],
    [part='question'] {
      break-inside: avoid;
    }
    [part~='choice'] {
      border: 0;
      outline: 0;
      padding-inline: 0;
      min-block-size: 0;
    }
    textarea {
      min-block-size: 9em;
      resize: none;
    }
  }
`;

export const soloLadderStyles = [...look, soloLadder];
