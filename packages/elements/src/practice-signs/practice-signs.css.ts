import { css } from 'lit';
import { look } from '../look/look.css.ts';

const practiceSigns = css`
  .sheet {
    background: var(--_color-surface);
  }
  p,
  h3,
  h4,
  ul,
  legend,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  fieldset.form {
    display: contents;
  }
  /* Not none: with that it would be no list in Safari. */
  .signs,
  .around {
    list-style-type: '';
  }
  h3,
  h4 {
    font-family: var(--_font-heading);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1em;
    margin-block-end: 0.375em;
  }
  .of,
  .quiet,
  .told,
  .around,
  .others {
    color: var(--_color-text-quiet);
    font-size: 0.875em;
  }
  .note,
  .told {
    max-inline-size: 70ch;
    margin-block: 0.75em;
  }
  .told,
  .practice {
    color: inherit;
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }
  .visit,
  .move:has(p),
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 2em;
    align-items: center;
    margin-block-end: calc(1.25em * var(--_space));
  }
  .practice {
    flex: 1 1 20em;
    max-inline-size: 70ch;
  }
  .day {
    max-inline-size: 100%;
  }
  [type='date'] {
    display: block;
    font: inherit;
    font-weight: 400;
    color: inherit;
    color-scheme: inherit;
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: calc(var(--_radius) * 0.66);
    padding: 0.375em min(0.5em, 2vw);
    margin-block-start: 0.25em;
    min-block-size: 2.75em;
    inline-size: 12em;
    max-inline-size: 100%;
  }

  /* The layers mirror each other: side by side where there is room, else below one another. */
  .layers {
    display: grid;
    gap: calc(2em * var(--_space)) 2em;
  }
  .visit,
  .layers:not(.several) {
    max-inline-size: 56em;
  }
  .several {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }
  [part='layer'] {
    min-inline-size: 0;
    border-block-start: 0.1875em solid var(--_color-accent);
    padding-block-start: 0.75em;
  }
  .signs {
    margin-block-start: calc(0.75em * var(--_space));
  }
  [part='sign'] {
    padding-block: calc(0.75em * var(--_space));
    border-block-start: 0.0625em solid var(--_color-line);
  }
  .text {
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .of,
  legend,
  .day,
  .field label {
    font-weight: 600;
  }
  /* A light that is not lit: something to look for. What was seen on another day has the dotted ring of what was before. */
  p.text,
  [part='observed'] {
    position: relative;
    padding-inline-start: 1.5em;

    &::before {
      content: '';
      position: absolute;
      inset-block-start: 0.325em;
      inset-inline-start: 0.125em;
      inline-size: 0.75em;
      block-size: 0.75em;
      border: 0.125em solid var(--_color-accent);
      border-radius: 50%;
    }
  }
  p[part='observed']::before {
    border: 0.125em dotted var(--_color-edge);
  }
  p.text ~ * {
    margin-inline-start: 1.71em;
  }
  .around,
  .others {
    padding-block-start: 0.375em;
  }
  .around li + li,
  .others p + p {
    padding-block-start: 0.25em;
  }
  .others .quiet {
    padding-inline-start: 1.5em;
    font-size: 1em;
  }
  q {
    quotes: '»' '«';
  }
  q:lang(en) {
    quotes: '“' '”';
  }
  a,
  summary {
    color: var(--_color-accent);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.375em;
    cursor: pointer;
  }
  .written {
    white-space: pre-line;
  }

  .answers {
    gap: 0.375em;
    margin: 0;
    padding-block-start: 0.5em;
  }
  [part~='answer'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.75em;
    padding: calc(0.25em * var(--_space)) 0.75em;
    border: 0.0625em solid var(--_color-edge);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-wrap: balance;
    cursor: pointer;
  }
  .several [part~='answer'] {
    flex: 1 1 max(40%, 7em);
  }
  .answers .not-yet {
    border-style: dashed;
    color: var(--_color-text-quiet);
  }
  [part~='chosen'] {
    background: var(--_color-tint);
    border-color: var(--_color-accent);
    outline: var(--_line-width) solid var(--_color-accent);
    outline-offset: -0.125em;
    font-weight: 600;
  }
  [type='radio'] {
    inline-size: 1.1875em;
    block-size: 1.1875em;
    margin: 0;
    flex: none;
    font: inherit;
    accent-color: var(--_color-accent);
  }
  .field {
    padding-block-start: 0.625em;
  }
  textarea {
    margin-block-start: 0.25em;
  }
  [part='competences'] {
    margin-block-start: calc(0.75em * var(--_space));
    padding: calc(0.75em * var(--_space)) 1em;
    background: var(--_color-surface-raised);
    border-radius: var(--_radius);

    ul {
      padding-inline-start: 1.25em;
    }
    li + li {
      margin-block-start: 0.25em;
    }
    ::marker {
      color: var(--_color-accent);
    }
  }
  .on-paper,
  .lines {
    display: none;
  }

  @media print {
    .sheet {
      font-size: 9.5pt;
    }
    .note {
      max-inline-size: none;
    }
    summary,
    [part='unsaved'],
    .sheet .move {
      display: none;
    }
    /* The sheet to take along: boxes to tick, and room to write. What was seen before stays at home. */
    .form {
      .others,
      .field .quiet,
      .not-yet {
        display: none;
      }
      .on-paper {
        display: block;
        margin-block-end: 1em;
      }
      .lines {
        display: block;
        block-size: 2em;
        margin-block-start: 1.75em;
        border-block: 0.0625em solid #999;
      }
      [type='radio'] {
        appearance: none;
        border: 0.125em solid;
        border-radius: 0.125em;
      }
      :checked {
        border-width: 0.4em;
      }
    }
    .several {
      grid-template-columns: 1fr;
    }
    .layers [part~='answer'] {
      flex: none;
      min-block-size: 0;
      border: 0;
      outline: 0;
    }
    [part='sign'],
    [part='competences'] {
      break-inside: avoid;
    }
    .of,
    h3 {
      break-after: avoid;
    }
    textarea {
      resize: none;
    }
  }
`;

export const practiceSignsStyles = [...look, practiceSigns];
