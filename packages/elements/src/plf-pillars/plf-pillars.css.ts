import { maxPillars, minPillars } from '@pejl/core';
import { css, unsafeCSS } from 'lit';
import { look } from '../look/look.css.ts';

/** The room that a pillar needs to be read in, with the air beside it; more of them make do with less. In em. */
const pillarWidth = (count: number): number => (count > 6 ? 10.5 : 11.25);
/** What the beam reaches out beyond them. */
const eaves = 2.5;

/** The list, as it is read where there is little room. */
const list = css`
  .plf {
    container-type: inline-size;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
    background: var(--_color-surface);
    text-wrap: pretty;
  }
  h3,
  h4,
  h5,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  /* An empty marker, and not none: to WebKit, a list without is no list. */
  ul {
    list-style: '';
  }
  h3,
  h4,
  h5 {
    font-family: var(--_font-heading);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: clamp(1.125em, 8cqi, 1.375em);
  }
  h5 {
    margin-block-start: 0.5em;
  }
  p {
    max-inline-size: 65ch;
  }
  .quiet,
  .ours,
  .told {
    font-size: 0.875em;
  }
  .quiet,
  .ours {
    color: var(--_color-text-quiet);
  }
  .ours {
    font-style: italic;
  }
  .told {
    border-inline-start: 0.25em double var(--_color-accent);
    padding-inline-start: 0.75em;
  }
  .told,
  [part='source'] {
    margin-block: 0.875em;
  }

  .house {
    max-inline-size: 60em;
  }
  .gable {
    display: block;
    inline-size: 100%;
    block-size: 2em;
    overflow: visible;
    fill: var(--_color-surface-raised);
    stroke: var(--_color-edge);
  }
  .beam,
  .foundation,
  .ground {
    padding: calc(0.75em * var(--_space)) min(1em, 4cqi);
    background: var(--_color-surface-raised);
    border: 0.0625em solid var(--_color-edge);
  }
  .beam {
    margin-inline: min(0.5em, 2cqi);
    border-block-start: 0;

    h3 + p {
      margin-block-start: 0.25em;
    }
  }
  .counted {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    margin-block-start: 0.375em;
  }
  .pillar {
    margin-inline: min(1.25em, 4cqi) min(0.5em, 2cqi);
    padding: calc(0.75em * var(--_space)) 0 calc(0.75em * var(--_space)) min(1em, 4cqi);
    border-inline-start: 0.5em double var(--_color-edge);

    + .pillar {
      border-block-start: 0.0625em solid var(--_color-line);
    }
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    padding-block: 0.125em;
    color: var(--_color-accent);
    cursor: pointer;
  }
  /* Room for the ring of the focus below a name. */
  .shaft > details {
    margin-block-start: 0.375em;
  }
  details > :is(p, ul) {
    margin-block: 0.25em 0.5em;
  }
  .goals {
    padding-inline-start: 1.125em;
    list-style: disc;
    max-inline-size: 65ch;
  }
  .goals ::marker {
    color: var(--_color-edge);
  }
  li li {
    padding-block: 0.1875em;
  }
  [part='elsewhere'] {
    font-size: 0.9375em;
    margin-block-start: 0.25em;

    span {
      display: block;
      color: var(--_color-text-quiet);
    }
  }
  .foundation {
    border-block-start-width: var(--_line-width);
    /* Its words stand below those of the beam. */
    padding-inline: min(1.5em, 6cqi);

    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 0.5em;
    }
    li {
      flex: 1 1 auto;
      max-inline-size: 100%;
      padding: 0.375em 0.75em;
      background: var(--_color-surface);
      border: 0.0625em solid var(--_color-line);
      border-radius: calc(var(--_radius) * 0.5);
    }
    li:has(p) {
      flex-basis: 16em;
    }
    p {
      font-size: 0.875em;
    }
  }
  .ground {
    padding-block-end: 0;
  }
  .stone {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  @media (forced-colors: active) {
    .gable {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .plf {
      content-visibility: visible;
      font-size: 8pt;
      line-height: 1.35;
    }
    button,
    [part='elsewhere']:not([open]) {
      display: none;
    }
    summary {
      list-style: none;
      font-weight: 600;
    }
    h4,
    h5 {
      break-after: avoid;
    }
    .goals li,
    .foundation {
      break-inside: avoid;
    }
  }
`;

/** The same list as a house. */
const house = css`
  .gable {
    block-size: 3.5em;
  }
  .beam,
  .foundation {
    padding-inline: 1.5em;
    text-align: center;
  }
  .beam {
    margin-inline: 1em;

    p {
      margin-inline: auto;
      text-wrap: balance;
    }
  }
  .counted {
    flex-direction: column;
  }
  .pillars {
    display: flex;
    padding-inline: 1.25em;
  }
  .pillars > .pillar {
    flex: 1 1 10em;
    min-inline-size: 0;
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    border: 0;

    /* The capital and the base: the pillar stands on the foundation and carries the beam. */
    &::before,
    &::after {
      content: '';
      block-size: 0.75em;
      background: var(--_color-surface-raised);
      border: 0.0625em solid var(--_color-edge);
      border-block-start: 0;
      border-radius: 0 0 1.5em 1.5em / 0 0 0.75em 0.75em;
    }
    &::after {
      transform: scaleY(-1);
    }
  }
  /* What is open is to be read: the others make room. */
  .pillars > :has([open]) {
    flex-grow: 9;
  }
  .shaft {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 0.25em;
    min-block-size: 7.5em;
    margin-inline: 0.375em;
    padding: calc(0.75em * var(--_space)) 0.375em 1.25em;
    background: linear-gradient(to right, var(--_color-surface-raised), transparent 30% 70%, var(--_color-surface-raised));
    border-inline: 0.0625em solid var(--_color-edge);
  }
  .shaft h4 {
    display: grid;
    align-content: center;
    min-block-size: 2.6em;
  }
  .shaft > :is(h4, .quiet, :not([open])) {
    align-self: center;
    text-align: center;
  }
  /* Open, too: what is pressed does not move away. */
  .shaft summary {
    margin-inline: auto;
    text-align: center;
  }
`;

/** From the width on where so many pillars can be read beside each other, they are drawn; half of what is left is air. */
const drawn = unsafeCSS(
  Array.from({ length: maxPillars - minPillars + 1 }, (_, at) => at + minPillars)
    .map((count) => {
      const room = `${count * pillarWidth(count) + eaves}em`;
      const gap = `clamp(.5em,.5em + (100cqi - ${room})/${2 * count},2.5em)`;
      return `@container (min-inline-size:${room}){.of${count}{max-inline-size:none;.pillars{gap:${gap}}${house.cssText}}}`;
    })
    .join(''),
);

export const plfPillarsStyles = [...look, list, drawn];
