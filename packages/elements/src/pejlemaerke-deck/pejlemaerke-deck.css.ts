import { css } from 'lit';
import { look } from '../look/look.css.ts';
import { card } from '../pejlemaerke-card/pejlemaerke-card.css.ts';

const deck = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(0.75em * var(--_space)) 1.25em;
    margin-block-end: calc(1em * var(--_space));
  }
  .search {
    flex: 16em;
    min-inline-size: 0;
    font-weight: 600;
  }
  .search input {
    font-weight: 400;
  }
  fieldset {
    flex: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  legend {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
    font-weight: 600;
    padding: 0;
  }
  .pick {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .bar,
  .steps {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.25em;
    margin-block-end: 0.75em;
  }
  .bar {
    color: var(--_color-text-quiet);
    text-wrap: balance;
  }
  /* It is there before it says anything, so that what it says is spoken; then it stands first. */
  .bar b:not(:empty) {
    order: -1;
    color: var(--_color-text);
  }
  .bar + .note {
    margin-block: 0 1em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: calc(1em * var(--_space));
  }
  .cards > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 18em;
  }
  .cards .foot {
    justify-content: space-between;
  }
  .large > .cards {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 34em), 1fr));
  }
  dialog {
    inline-size: min(64em, 100% - 1em);
    max-inline-size: none;
    max-block-size: calc(100% - 1em);
    padding: calc(1.5em * var(--_space)) min(1.5em, 4vw);
    color: var(--_color-text);
    background: var(--_color-surface-raised);
    border: var(--_line-width) solid var(--_color-edge);
    border-radius: calc(var(--_radius) * 3);
  }
  dialog::backdrop {
    background: #0b1a22cc;
  }
  .full .card {
    min-block-size: 50vh;
    justify-content: center;
    block-size: auto;
  }
  .full .foot {
    margin-block-start: 0;
  }
  .steps [name='close'] {
    margin-inline-start: auto;
  }
  .sheets {
    display: none;
  }

  @media print {
    .tools,
    .bar,
    dialog {
      display: none;
    }
    .cards > li {
      content-visibility: visible;
      break-inside: avoid;
    }
    .on-paper > :not(.sheets) {
      display: none;
    }
    .sheets {
      display: block;
      break-before: page;
    }
    /* On A4 without margins each quarter is an A6. With margins it is a little less than the room, so that the body's
       own margin does not push a card over the edge. */
    .side {
      position: relative;
      display: grid;
      grid-template: 1fr 1fr / 1fr 1fr;
      inline-size: min(210mm, 100%);
      block-size: min(297mm, 100vh - min(5mm, max(0mm, 297mm - 100vh)));
      margin-inline: auto;
      break-after: page;
      break-inside: avoid;
    }
    .side:last-child {
      break-after: auto;
    }
    .face {
      min-inline-size: 0;
      min-block-size: 0;
      padding: 11mm;
      display: flex;
      flex-direction: column;
      justify-content: center;
      gap: 4mm;
      font-size: 11pt;
    }
    .face :is(.set, .source) {
      flex: none;
      margin-block-start: auto;
      font-size: 8pt;
    }
    .face .source {
      font-size: 6pt;
    }
    .face .beacon {
      margin-block-end: auto;
    }
    .face .example {
      margin-block: auto;
    }
    .statement {
      font-family: var(--_font-heading);
      font-size: 15pt;
      font-weight: 500;
      line-height: 1.35;
    }
    .statement.fit1 {
      font-size: 12pt;
    }
    .fit2 {
      font-size: 9pt;
    }
    .fit3 {
      font-size: 7pt;
      line-height: 1.25;
    }
    .marks {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
    }
    .marks path {
      fill: none;
      stroke: #666;
      stroke-width: 0.75;
    }
  }
`;

export const pejlemaerkeDeckStyles = [...look, card, deck];
