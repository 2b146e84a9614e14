import { nextStepKinds, type FoundText, type NextStepKind } from '@pejl/core';
import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../form/lines-of.ts';
import { toneOf } from '../look/level-tones.css.ts';
import type { NextStepMessages } from './next-step.messages.ts';
import type { StepClaim, StepSide, StepSides } from './next-step.sides.ts';

/** What the templates of a next step are given. */
export interface StepView {
  readonly sides: StepSides;
  readonly words: NextStepMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  /** The person chooses the dimension too. */
  readonly choosing: boolean;
}

type Part = TemplateResult | typeof nothing;

const langOf = (view: StepView, { lang }: FoundText): string | typeof nothing => (lang === view.lang ? nothing : lang);

/** The kinds that a step on this dimension can have. The top level has nothing to go on to; to talk is no kind of its own. */
export function kindsOf({ standing, today, next, step }: StepSides): readonly NextStepKind[] {
  if (standing === 'not-agreed' && !step?.kind) return [];
  return nextStepKinds.filter((kind) => kind !== 'go-on' || next || !today);
}

/** The kind that is shown as chosen: none before there is more to the step than its dimension. */
export const kindOf = ({ step }: StepSides): NextStepKind | undefined =>
  step?.kind ?? (step?.claims || step?.sentence ? 'go-on' : undefined);

/** The dimension, where the team stands on it, and today beside the next. */
export function stepSheet(view: StepView): TemplateResult {
  const { sides, words, choosing } = view;
  const { dimension, dimensions, taxonomy, today, standing } = sides;
  return html`<div class="top-row">
      <div>
        <p class="of" lang=${langOf(view, taxonomy)}>${taxonomy.text}</p>
        <h3 part="title" lang=${langOf(view, dimension)}>${dimension.text}</h3>
      </div>
      ${
        choosing
          ? html`<label class="choice"
              ><span>${words.dimension}</span>
              <select name="dimension">
                ${dimensions.map(
                  (one) =>
                    html`<option value=${one.id} lang=${langOf(view, one)} ?selected=${one.id === dimension.id}>
                      ${one.text}
                    </option>`,
                )}
              </select></label
            >`
          : nothing
      }
    </div>
    <p class="said-of ${standing}" role=${choosing ? 'status' : nothing}>${sides.said}</p>
    ${
      standing === 'not-agreed' && sides.reason
        ? html`<div class="agenda">
            <p><b>${words.reason}:</b></p>
            <p class="written">${sides.reason}</p>
          </div>`
        : nothing
    }
    ${sides.elsewhere ? html`<p class="elsewhere">${words.elsewhere(sides.elsewhere)}</p>` : nothing}
    ${today ? html`<div class="sides">${todaySide(view, today)}${nextSide(view)}</div>` : nothing} ${kinds(view)}
    ${sentence(view)}`;
}

function side(view: StepView, at: 'today' | 'next', shown: StepSide, body: unknown): TemplateResult {
  const { words, sides } = view;
  return html`<fieldset part="side ${at}" class=${toneOf(shown.number, sides.levels)}>
    <legend><span class="when">${words[at]}</span> <span part="level" lang=${langOf(view, shown.label)}>${shown.label.text}</span></legend>
    ${body}
  </fieldset>`;
}

const todaySide = (view: StepView, today: StepSide): TemplateResult =>
  side(
    view,
    'today',
    today,
    today.open.length ? boxes(view, view.words.hold, today.open) : html`<p class="empty">${view.words.emptyCell}</p>`,
  );

function nextSide(view: StepView): TemplateResult {
  const { words, sides } = view;
  const { next } = sides;
  if (!next) {
    return html`<div part="side next" class="top">
      <p class="legend">${words.topTitle}</p>
      <p>${words.top}</p>
    </div>`;
  }
  const { met, open } = next;
  if (!met.length && !open.length) return side(view, 'next', next, html`<p class="empty">${words.emptyCell}</p>`);
  return side(
    view,
    'next',
    next,
    html`${open.length ? boxes(view, words.open, open) : html`<p class="group">${words.allMet}</p>`}
    ${
      met.length
        ? html`<p class="group" id="met">${words.met}</p>
            <ul aria-labelledby="met" class="met">
              ${met.map((claim) => html`<li lang=${langOf(view, claim)}>${claim.text}</li>`)}
            </ul>`
        : nothing
    }`,
  );
}

/** Claims to pick, under what picking them is for. */
const boxes = (view: StepView, heading: string, claims: readonly StepClaim[]): TemplateResult =>
  html`<p class="group">${heading}</p>
    ${claims.map(
      (claim) =>
        html`<label part="claim${claim.picked ? ' chosen' : ''}" lang=${langOf(view, claim)}
          ><input type="checkbox" name="claim" value=${claim.id} ?checked=${claim.picked} /><span
            >${claim.text}</span
          ></label
        >`,
    )}`;

/** To go on, to hold fast, to re-establish: side by side, none before another. */
function kinds({ sides, words }: StepView): Part {
  const offered = kindsOf(sides);
  const chosen = kindOf(sides);
  if (!offered.length) return nothing;
  return html`<fieldset class="kinds">
    <legend>${words.kind}</legend>
    <div class="row">
      ${offered.map((kind) => {
        const [name, meaning] = words.kinds[kind];
        return html`<label part="kind${kind === chosen ? ' chosen' : ''}"
          ><input type="radio" name="kind" value=${kind} aria-describedby=${`m-${kind}`} ?checked=${kind === chosen} /><span
            class="words"
            ><b>${name}</b> <span id=${`m-${kind}`} aria-hidden="true">${meaning}</span></span
          ></label
        >`;
      })}
    </div>
  </fieldset>`;
}

function sentence({ sides, words }: StepView): TemplateResult {
  const written = sides.step?.sentence ?? '';
  return html`<div class="sentence" part="sentence">
    <label for="sentence">${words.sentence}</label>
    <p class="hint" id="hint">${words.hint}</p>
    <textarea
      id="sentence"
      name="sentence"
      rows=${Math.max(3, linesOf(written, 55))}
      aria-describedby="hint"
      .defaultValue=${written}
    ></textarea>
  </div>`;
}
