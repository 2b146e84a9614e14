import { css } from 'lit';

/** The year wheel, and the list by month beside it. */
export const programmeYear = css`
  .year {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 2em;
  }
  .wheel {
    inline-size: 100%;
    max-inline-size: 28em;

    circle,
    path {
      fill: none;
      stroke: var(--_color-edge);
    }
    .spokes {
      stroke: var(--_color-line);
    }
    text {
      font-size: 13px;
      text-anchor: middle;
      fill: var(--_color-text);
    }
    .month {
      fill: var(--_color-text-quiet);
    }
    .full {
      fill: var(--_color-text);
      font-weight: 650;
    }
    g * {
      stroke: var(--_color-accent);
      stroke-width: 2;
    }
    g text {
      stroke: none;
      font-weight: 650;
    }
    g circle {
      fill: var(--_color-surface);
    }
    :is(.session, .meeting) circle {
      fill: var(--_color-accent);
    }
    :is(.session, .meeting) text {
      fill: var(--_color-on-accent);
    }
    g .halo.halo {
      fill: none;
      stroke-width: 1;
    }
    .practice-period path {
      stroke-width: 5;
      stroke-dasharray: 1 7;
      stroke-linecap: round;
    }
    .review * {
      stroke-dasharray: 4 3;
    }
  }
  .months {
    display: grid;
    gap: 1em;
    align-content: start;
  }
  dt {
    font-family: var(--_font-heading);
    font-weight: 650;
    border-block-end: 0.0625em solid var(--_color-line);
  }
  dt::first-letter {
    text-transform: uppercase;
  }
  .entries > li {
    display: flex;
    gap: min(0.75em, 3cqi);
    padding-block: 0.375em;
  }
  .entries > li > div {
    min-inline-size: 0;
  }
  .badge {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    font-size: 0.8125em;
    font-weight: 650;
    border: 0.125em solid var(--_color-accent);
    border-radius: 50%;

    &:is(.session, .meeting) {
      color: var(--_color-on-accent);
      background: var(--_color-accent);
    }
    &.practice-period {
      border-style: dotted;
    }
    &.review {
      border-style: dashed;
    }
  }

  /* With large text on a small screen its letters would be too small: the list says it all. */
  @container (inline-size < 15em) {
    .wheel {
      display: none;
    }
  }
  @container (inline-size > 50em) {
    .year {
      grid-template-columns: minmax(0, 28em) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .wheel :is(circle, path) {
      stroke: CanvasText;
    }
    .wheel :is(text, .month, .full) {
      fill: CanvasText;
    }
    .wheel g circle {
      fill: Canvas;
    }
    .wheel :is(.session, .meeting) :is(circle, text) {
      fill: Canvas;
    }
    .wheel :is(.session, .meeting) circle:not(.halo) {
      fill: CanvasText;
    }
  }
  @media print {
    /* Browsers leave backgrounds out on paper, or not. */
    .badge {
      color: inherit !important;
      background: none !important;
    }
    .wheel :is(.session, .meeting) circle {
      fill: none;
    }
    .wheel :is(.session, .meeting) text {
      fill: currentColor;
    }
  }
`;
