import type { FoundText } from '@pejl/core';
import type { LadderFigure, LadderLevel, LadderPhase, LadderQuestion } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../form/lines-of.ts';
import { handSign } from './hand-signs.svg.ts';
import type { SoloLadderMessages } from './solo-ladder.messages.ts';

/** What the templates of the ladder are given: the figure, the words, and what can be done with them. */
export interface LadderView {
  readonly figure: LadderFigure;
  readonly words: SoloLadderMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  readonly reflecting: boolean;
}

type Part = TemplateResult | typeof nothing;

const langOf = (view: LadderView, { lang }: FoundText): string | typeof nothing =>
  lang === view.lang ? nothing : lang;

/** The ladder, and beside or below it the three questions. */
export function ladderSheet(view: LadderView): TemplateResult {
  const { figure, words, reflecting } = view;
  let number = 0;
  const phases = figure.phases.map((one, index) => phase(view, one, index, () => number++));
  return html`<div class="climb">
      <h3 part="title" lang=${langOf(view, figure.title)}>${figure.title.text}</h3>
      <p class="from-below">${words.fromBelow}</p>
      <div part="ladder">${phases}</div>
      <p class="worthy">${words.worthy}</p>
    </div>
    <div class="ask">
      ${figure.elsewhere ? html`<p class="told">${words.elsewhere}</p>` : nothing} ${about(view)}
      ${figure.questions.map((one) => question(view, one))}
      <p class="standing" role=${reflecting ? 'status' : nothing}>${figure.summary}</p>
    </div>
    ${adults(view)}`;
}

/** Levels of one phase, under its name. The first stands first and lowest. */
function phase(
  view: LadderView,
  { title, description, levels }: LadderPhase,
  index: number,
  next: () => number,
): TemplateResult {
  return html`<section part="phase" aria-labelledby=${title.text ? `p${index}` : nothing}>
    ${
      title.text
        ? html`<div class="phase-name">
            <h4 id=${`p${index}`} lang=${langOf(view, title)}>${title.text}</h4>
            ${description.text && html`<p class="quiet" lang=${langOf(view, description)}>${description.text}</p>`}
          </div>`
        : nothing
    }
    <ol>
      ${levels.map((one) => level(view, one, next()))}
    </ol>
  </section>`;
}

function level(view: LadderView, one: LadderLevel, number: number): TemplateResult {
  const { words, reflecting } = view;
  const { title, says, next, now, towards } = one;
  return html`<li part=${`level${now ? ' here' : ''}${towards ? ' there' : ''}`}>
    <div class="sign">${handSign(one.handSign)}</div>
    <div class="words">
      <p class="name" lang=${langOf(view, title)}>${title.text}</p>
      <p part="says" id=${`l${number}`} lang=${langOf(view, says)}>${says.text}</p>
      ${next.text && !reflecting ? html`<p class="try"><b>${words.try}:</b> <span lang=${langOf(view, next)}>${next.text}</span></p>` : nothing}
      ${reflecting ? html`<div class="choices">${choice(view, 'now', one, number)}${choice(view, 'towards', one, number)}</div>` : marks(view, one)}
    </div>
  </li>`;
}

const marks = ({ words }: LadderView, { now, towards }: LadderLevel): Part =>
  now || towards
    ? html`<p class="marks">
        ${now ? html`<span class="mark lit">${words.here}</span>` : nothing}
        ${towards ? html`<span class="mark">${words.there}</span>` : nothing}
      </p>`
    : nothing;

/** One of two choices on a level, named by itself and by what the level says. */
function choice({ words }: LadderView, name: 'now' | 'towards', level: LadderLevel, number: number): TemplateResult {
  const chosen = level[name];
  return html`<label part=${chosen ? 'choice chosen' : 'choice'} class=${name}
    ><input
      type="radio"
      name=${name}
      value=${level.id}
      aria-labelledby=${`${name}${number} l${number}`}
      ?checked=${chosen}
    /><span id=${`${name}${number}`}>${name === 'now' ? words.here : words.there}</span></label
  >`;
}

function about({ figure, words, reflecting }: LadderView): Part {
  if (reflecting)
    return html`<label class="about"
      ><span>${words.about}</span> <input type="text" name="about" autocomplete="off" value=${figure.about}
    /></label>`;
  return figure.about
    ? html`<p class="about"><span class="written">${figure.about}</span> <span class="quiet">${words.date(figure.date)}</span></p>`
    : nothing;
}

/** One question, with room for the learner's own words. */
function question(view: LadderView, asked: LadderQuestion): TemplateResult {
  const { words, reflecting, figure } = view;
  const { kind, written } = asked;
  const heading = html`<h4 id=${kind} lang=${langOf(view, asked)}>${asked.text}</h4>`;
  if (!reflecting)
    return html`<div part="question">${heading}${written ? html`<p class="written">${written}</p>` : nothing}</div>`;
  const idea = kind === 'how' ? figure.levels.find(({ now }) => now)?.next : undefined;
  const name = kind === 'where-now' ? 'now' : 'towards';
  const unsaid = !figure.levels.some((level) => level[name]);
  return html`<div part="question">
    ${heading} ${kind === 'how' ? nothing : html`<p class="quiet">${words.choose[kind]}</p>`}
    ${idea?.text ? html`<p class="idea"><b>${words.idea}:</b> <span lang=${langOf(view, idea)}>${idea.text}</span></p>` : nothing}
    ${
      kind === 'how'
        ? nothing
        : html`<label part=${unsaid ? 'choice chosen' : 'choice'} class="not-said"
            ><input type="radio" name=${name} value="" aria-labelledby=${`${kind} not-${kind}`} ?checked=${unsaid} /><span
              id=${`not-${kind}`}
              >${words.notSaid}</span
            ></label
          >`
    }
    <p class="hint" id=${`h-${kind}`}>${words.hints[kind]}</p>
    <textarea
      name=${kind}
      rows=${Math.max(2, linesOf(written))}
      aria-labelledby=${kind}
      aria-describedby=${`h-${kind}`}
      .defaultValue=${written}
    ></textarea>
  </div>`;
}

/** How the levels are described to those who teach. */
function adults(view: LadderView): Part {
  const { figure, words } = view;
  const { description, levels, after } = figure;
  const described = levels.filter((level) => level.description.text);
  if (!description.text && !described.length && !after) return nothing;
  return html`<details class="adults">
    <summary>${words.forAdults}</summary>
    ${description.text && html`<p lang=${langOf(view, description)}>${description.text}</p>`}
    ${
      described.length
        ? html`<dl>
            ${described.map(
              (level) =>
                html`<dt lang=${langOf(view, level.title)}>${level.title.text}</dt>
                  <dd lang=${langOf(view, level.description)}>${level.description.text}</dd>`,
            )}
          </dl>`
        : nothing
    }
    ${after && html`<p class="quiet">${words.after(after)}</p>`}
  </details>`;
}
