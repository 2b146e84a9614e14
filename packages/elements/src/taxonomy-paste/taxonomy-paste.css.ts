import { css } from 'lit';
import { look } from '../look/look.css.ts';

const paste = css`
  .paste {
    container-type: inline-size;
    color: var(--_color-text);
    background: var(--_color-surface);
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  pre {
    margin: 0;
    padding: 0;
  }
  .heading,
  h2,
  legend {
    display: block;
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  legend,
  h3 {
    font-size: 1em;
    font-weight: 650;
    padding: 0;
  }
  /* The title of the whole, as in the matrix below it. */
  .heading,
  #result {
    font-size: clamp(1.125em, 6vi, 1.375em);
  }
  #result {
    inline-size: fit-content;
  }
  h2:focus {
    outline: none;
  }
  h2:focus-visible {
    outline: 0.1875em solid var(--_color-accent);
  }
  section > *,
  .findings {
    max-inline-size: 60em;
  }
  p {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  .quiet {
    color: var(--_color-text-quiet);
    font-size: 0.875em;
  }

  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    justify-items: start;
    max-inline-size: 48em;
  }
  .field textarea {
    min-block-size: 9em;
    max-block-size: 24em;
    border-width: 0.125em;
  }
  .file {
    display: flex;
    inline-size: 100%;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: baseline;
    margin-block-start: 0.75em;
  }
  .field ~ .again {
    margin-block-start: 1em;
  }
  select {
    /* WebKit counts the longest option in, even where the field is narrower. */
    contain: paint;
  }
  input[type='file'] {
    font: inherit;
    border: 0;
    flex: 1 1 16em;
    min-inline-size: 0;
    inline-size: 0;
    color: inherit;
  }
  ::file-selector-button {
    font: inherit;
    color: var(--_color-accent);
    background: none;
    border: 0.0625em solid var(--_color-edge);
    border-radius: var(--_radius);
    padding: calc(0.4375em * var(--_space)) 0.875em;
    margin-inline-end: 0.75em;
    cursor: pointer;
  }
  :disabled::file-selector-button {
    color: inherit;
    border-style: dashed;
    cursor: default;
  }
  button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  #summary {
    font-size: 1.0625em;
    margin-block: 0.5em 0.75em;
  }
  #summary[data-empty] {
    margin: 0;
  }
  #summary.wrong:not([data-empty]) {
    margin-block-start: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_color-accent);
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .again {
    margin-block-end: 1.5em;
  }
  button.first {
    color: var(--_color-on-accent);
    background: var(--_color-accent);
    border-color: var(--_color-accent);
    font-weight: 600;

    &:disabled {
      color: var(--_color-text-quiet);
      background: none;
    }
  }

  pejl-taxonomy-matrix {
    margin-block-end: 2em;
  }
  section,
  details {
    border-block-start: 0.0625em solid var(--_color-line);
    padding-block: 1.25em;
  }
  section > * + *,
  details > * + * {
    margin-block-start: 0.75em;
  }
  summary {
    cursor: pointer;
    padding-block: 0.25em;
  }
  summary h2 {
    display: inline;
    font-size: 1.0625em;
  }

  .guess {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
    gap: 0.375em 2em;
    align-items: center;
    padding-block: 0.75em;
    border-block-start: 0.0625em solid var(--_color-line);
  }
  .guesses > * + .guess {
    margin-block-start: 0;
  }
  .guesses > :not(.guess) + .guess {
    margin-block-start: 0.75em;
  }
  fieldset {
    border: 0;
    border-block-start: 0.0625em solid var(--_color-line);
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .guesses > .guess + fieldset {
    margin-block-start: 0;
  }
  legend {
    float: inline-start;
    inline-size: 100%;
    padding-block: 0.75em 0.5em;
  }
  legend + * {
    clear: both;
  }
  fieldset + .guess,
  fieldset + h3 {
    margin-block-start: 1em;
  }
  .control {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }
  .control > label:not(.check) {
    font-weight: 600;
    font-size: 0.875em;
  }
  input[type='text'] {
    font: inherit;
    color: inherit;
    background: var(--_color-surface);
    border: 0.0625em solid var(--_color-edge);
    border-radius: 0.25em;
    padding: 0.375em 0.5em;
    inline-size: 100%;
    min-block-size: 2.5em;

    &:disabled {
      border-style: dashed;
    }
  }
  select {
    min-block-size: 2.5em;
    text-overflow: ellipsis;
  }
  input[type='checkbox'] {
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.0625em 0 0;
    flex: none;
    accent-color: var(--_color-accent);
  }
  .check,
  .back label {
    display: flex;
    gap: 0.5em;
    align-items: start;
    cursor: pointer;
    padding-block: 0.25em;
  }
  .back {
    padding-block: 0.5em;
    border-block-start: 0.0625em solid var(--_color-line);
  }
  .back p {
    padding-inline-start: 2em;
  }
  .mark {
    display: inline-block;
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1.3;
    padding: 0.0625em 0.625em;
    border: 0.125em solid var(--_color-accent);
    border-radius: 1em;
    color: var(--_color-accent);
  }
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  .findings {
    list-style: '';
  }
  .findings li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em 2em;
    align-items: start;
    padding-block: 0.75em;
    border-block-start: 0.0625em solid var(--_color-line);
  }

  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.25em;
  }
  th {
    font-weight: 600;
    font-size: 0.875em;
    color: var(--_color-text-quiet);
  }
  tbody th {
    min-inline-size: 7em;
    max-inline-size: 10em;
    padding-inline-start: 0;
  }
  tbody td {
    min-inline-size: 13em;
  }
  td textarea {
    min-block-size: 2.5em;
    display: block;
  }
  .heads textarea {
    font-weight: 650;
    background: var(--_color-tint);
  }
  .out textarea {
    color: var(--_color-text-quiet);
    border-style: dashed;
  }
  .pick {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2em;
  }
  dt {
    font-weight: 600;
    margin-block-start: 0.75em;
  }
  dd {
    white-space: pre-wrap;
  }
  pre {
    font: inherit;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 2;
    max-block-size: 24em;
    overflow: auto;
    border: 0.0625em solid var(--_color-line);
    padding: 0.75em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10.75em), 1fr));
    gap: 1em 1.5em;
    align-items: start;
  }
  .how {
    padding-block-end: 0.75em;
  }
  fieldset .fields {
    padding-block-end: 1em;
  }
  .save .acts {
    margin-block-start: 1em;
  }

  @container (inline-size < 38em) {
    .guess,
    .findings li {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media print {
    .field > *:not(label, #how),
    .acts,
    section,
    details {
      display: none;
    }
  }
`;

export const taxonomyPasteStyles = [look, paste];
