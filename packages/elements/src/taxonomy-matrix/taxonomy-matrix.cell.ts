import type { MatrixCell, MatrixClaim, MatrixColumn, MatrixFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { TaxonomyMatrixMessages } from './taxonomy-matrix.messages.ts';

/** What the templates of the matrix are given: the figure, the words, and what can be done with it. */
export interface MatrixView {
  readonly figure: MatrixFigure;
  readonly words: TaxonomyMatrixMessages;
  /** The language of the words; every other text carries its own `lang`. */
  readonly lang: string;
  readonly placing: boolean;
  readonly ticking: boolean;
  /** There is a value to read, so that what is unanswered is said too. */
  readonly answered: boolean;
  /** The earlier date, as people say it; '' without one. */
  readonly earlier: string;
  /** What a person has written as reasons, by dimension, until there is a placement to carry it. */
  readonly drafts: ReadonlyMap<string, string>;
}

type Part = TemplateResult | typeof nothing;

/** The parts that a cell goes by. */
export const cellPart = ({ now, before }: MatrixCell): string => `cell${now ? ' now' : ''}${before ? ' before' : ''}`;

/** A word about a place, beside it: that the team is there, was there, or goes on from there. */
const mark = ({ lang }: MatrixView, kind: 'now' | 'before' | 'next', text: string): TemplateResult =>
  html` <span class="mark ${kind}" lang=${lang}>${text}</span>`;

/** Where the team stands and stood, as words in the cell, and whether it is on its way. */
export function marks(view: MatrixView, cell: MatrixCell, column: MatrixColumn, index: number): Part {
  const { words, earlier } = view;
  const { now, before } = cell;
  if (!now && !before) return nothing;
  return html`${now ? mark(view, 'now', words.hereNow) : nothing}${before ? mark(view, 'before', words.hereThen(earlier)) : nothing}${now ? towards(view, column, index) : nothing}`;
}

/** "On the way to level 4", on the level that the team has chosen. */
function towards({ words, placing }: MatrixView, { placement, nextLevel }: MatrixColumn, index: number): Part {
  if (placement?.state !== 'placed' || !nextLevel) return nothing;
  const text = words.onTheWay(nextLevel);
  if (placing)
    return html`<label class="towards"><input type="checkbox" name="towards${index}" ?checked=${placement.towards}> <span>${text}</span></label>`;
  return placement.towards ? html`<p class="towards">${text}</p>` : nothing;
}

/**
 * What a cell says: its descriptor, as running text or as claims to tick, and the institution's own examples. A string
 * where it is nothing but running text, as most are.
 */
export function cellBody(view: MatrixView, { claims, examples }: MatrixCell): TemplateResult | string {
  const { words, placing, ticking } = view;
  const lang = claims[0]?.lang ?? view.lang;
  const next = (claim: MatrixClaim): Part => (claim.next ? mark(view, 'next', words.nextStep) : nothing);
  const tick = placing && ticking;
  const special = tick || lang !== view.lang || examples.length || claims.some((claim) => claim.met || claim.next);
  if (!special && claims.length) return claims.map(({ text }) => text).join(' ');
  const descriptor = !claims.length
    ? html`<p class="hint">${words.emptyCell}</p>`
    : tick
      ? html`<ul lang=${lang}>${claims.map(
          (claim) =>
            html`<li><label><input type="checkbox" name="claim" value=${claim.id} ?checked=${claim.met}> <span>${claim.text}</span></label>${next(claim)}</li>`,
        )}</ul>`
      : html`<p lang=${lang}>${claims.map(
          (claim) =>
            html`${claim.met ? html`<span class="met"><span class="said" lang=${view.lang}>${words.weDoThis}: </span>${claim.text}</span>` : claim.text}${next(claim)} `,
        )}</p>`;
  if (!examples.length) return descriptor;
  return html`${descriptor}<ul class="examples">${examples.map(
    (example) =>
      html`<li>${words.example}: <span lang=${example.lang}>${
        // Only a web address is a link; anything else is shown as text.
        example.url && /^https?:\/\//i.test(example.url)
          ? html`<a href=${example.url}>${example.text}</a>`
          : example.text
      }</span></li>`,
  )}</ul>`;
}

/** The team's own words on a dimension: a field to write in, or what was written. */
export function reason(view: MatrixView, { id, placement }: MatrixColumn, index: number, label: string): Part {
  const { words, placing, drafts } = view;
  const written = (placement ? placement.reason : drafts.get(id)) ?? '';
  if (!placing) return written ? html`<p class="written">${written}</p>` : nothing;
  const hint = written && !placement ? `hint${index}` : nothing;
  return html`<textarea name="reason${index}" aria-labelledby=${label} aria-describedby=${hint} .defaultValue=${written}></textarea>${
    hint === nothing ? nothing : html`<p class="hint" id=${hint}>${words.reasonNotKept}</p>`
  }`;
}

/** What has happened since, where a team stands lower than it did: asked for, never demanded. */
export function cause({ words, placing }: MatrixView, { change, placement }: MatrixColumn, index: number): unknown {
  if (change?.kind !== 'setback') return nothing;
  const said = placement?.setbackCause ?? '';
  if (!placing) return said && words.causes[said];
  return html`<label class="cause">${words.cause} <select name="cause${index}">${Object.entries(words.causes).map(
    ([value, text]) => html`<option value=${value} ?selected=${value === said}>${text}</option>`,
  )}</select></label>`;
}
