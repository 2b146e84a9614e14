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
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.375em;
  }
  h4 {
    font-size: 1.0625em;
  }
  h5 {
    font-size: 1em;
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
  .beam {
    padding: calc(0.75em * var(--_space)) 1em;
    margin-inline: 0.5em;
    background: var(--_color-surface-raised);
    border: 0.0625em solid var(--_color-edge);
    border-block-start: 0;
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
    margin-inline: 1.25em 0.5em;
    padding-inline-start: 1em;
    padding-block: calc(0.75em * var(--_space));
    border-inline-start: 0.5em double var(--_color-edge);
  }
  .pillar + .pillar {
    border-block-start: 0.0625em solid var(--_color-line);
  }
  summary {
    inline-size: fit-content;
    min-block-size: 1.75em;
    padding-block: 0.125em;
    color: var(--_color-accent);
    cursor: pointer;
  }
  details > p {
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
  .goals li {
    padding-block: 0.1875em;
  }
  .elsewhere {
    font-size: 0.9375em;
    margin-block-start: 0.75em;
    padding-block-start: 0.25em;
    border-block-start: 0.0625em dotted var(--_color-edge);

    li {
      padding-block: 0.25em;
    }
    span {
      display: block;
      color: var(--_color-text-quiet);
    }
    p {
      margin-block-start: 0.25em;
    }
  }
  .foundation,
  .ground {
    border: 0.0625em solid var(--_color-edge);
    border-block-start-width: var(--_line-width);
    background: var(--_color-surface-raised);
  }
  .foundation {
    padding: calc(0.75em * var(--_space)) 1em;

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
      flex: 1 1 16em;
    }
    p {
      font-size: 0.875em;
    }
  }
  .ground {
    block-size: 0.75em;
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
    .elsewhere:not([open]) {
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
    text-align: center;
  }
  .beam {
    margin-inline: 1em;
    padding-inline: 1.5em;

    p {
      margin-inline: auto;
    }
  }
  .counted {
    flex-direction: column;

    p {
      margin: 0;
    }
  }
  .pillars {
    display: flex;
    align-items: stretch;
    padding-inline: 1.25em;
  }
  .pillar {
    flex: 1 1 0;
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
      border-block-start-width: 0;
    }
    &::before {
      border-end-start-radius: 40% 100%;
      border-end-end-radius: 40% 100%;
    }
    &::after {
      border-block-width: 0.0625em 0;
      border-start-start-radius: 40% 100%;
      border-start-end-radius: 40% 100%;
    }
  }
  .pillar + .pillar {
    border: 0;
  }
  .shaft {
    flex: 1;
    display: flex;
    flex-direction: column;
    min-block-size: 15em;
    margin-inline: 0.5em;
    padding: calc(0.75em * var(--_space)) 0.5em 0;
    border-inline: 0.0625em solid var(--_color-edge);

    /* Its flutes, where no words stand. */
    &::after {
      content: '';
      flex: 1;
      min-block-size: 2em;
      margin-block-start: 0.75em;
      background: repeating-linear-gradient(
        to right,
        transparent 0 12%,
        var(--_color-line) 12% calc(12% + 0.0625em),
        transparent calc(12% + 0.0625em) 25%
      );
    }
  }
  .shaft h4 {
    font-size: 1em;
    display: grid;
    align-content: center;
    min-block-size: 2.6em;
    margin-block-end: 0.25em;
  }
  .shaft > :is(h4, .quiet) {
    text-align: center;
  }
  [part='goals']:not([open]) {
    align-self: center;
  }
  .foundation {
    padding-inline: 1.5em;
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
