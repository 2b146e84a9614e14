import { observationStates, type FoundText } from '@pejl/core';
import type { OwnedText, SignExample, SignGoal, SignItem, SignSetItem, SignSighting, SignsFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import { linesOf } from '../form/lines-of.ts';
import type { SignDraft } from './practice-signs.drafts.ts';
import type { PracticeSignsMessages } from './practice-signs.messages.ts';

/** What the templates of the signs are given: the figure, the words, and what can be done with them. */
export interface SignsView {
  readonly figure: SignsFigure;
  readonly words: PracticeSignsMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  readonly observing: boolean;
  /** The day of the visit; '' where it is not known yet. */
  readonly date: string;
  /** The day that this sitting's observations stand at, where that is another than the one shown; else ''. */
  readonly leftAt: string;
  readonly printing: boolean;
  draftOf(sign: string): SignDraft | undefined;
}

type Part = TemplateResult | typeof nothing;

const langOf = (view: SignsView, { lang }: FoundText): string | typeof nothing => (lang === view.lang ? nothing : lang);

/** The signs, layer by layer, beside each other where there is room: the layers mirror one another. */
export function signSheet(view: SignsView): TemplateResult {
  const { figure, words } = view;
  let number = 0;
  return html`${view.observing ? visit(view) : nothing}
    ${figure.missing.length ? html`<p class="told">${words.missingParts(figure.missing.join(', '))}</p>` : nothing}
    ${figure.astray ? html`<p class="told">${words.astray}</p>` : nothing}
    <div class=${figure.sets.length > 1 ? 'layers several' : 'layers'}>
      ${figure.sets.map(
        (set, index) =>
          html`<section part="layer" aria-labelledby=${`t${index}`}>
            ${set.layer && html`<p class="of">${set.layer}</p>`}
            <h3 part="title" id=${`t${index}`} lang=${langOf(view, set.title)}>${set.title.text}</h3>
            ${view.observing || !set.description.text ? nothing : html`<p class="quiet" lang=${langOf(view, set.description)}>${set.description.text}</p>`}
            <ul class="signs">
              ${set.signs.map((one) => html`<li part="sign">${view.observing ? observed(view, one, number++) : read(view, one)}</li>`)}
            </ul>
            ${competences(view, set, index)}
          </section>`,
      )}
    </div>`;
}

/** One day for the whole visit, and what it is for. */
function visit({ words, date, leftAt }: SignsView): TemplateResult {
  return html`<div class="visit">
      <label class="day"><span>${words.visit}</span> <input type="date" name="date" value=${date} /></label>
      <p class="practice">${words.practice}</p>
    </div>
    <div class="move" role="status">${
      leftAt &&
      html`<p>${words.left(words.date(leftAt))}</p>
        <button type="button" name="move">${words.move(words.date(date))}</button>`
    }</div>
    <p class="on-paper">${words.onPaper}</p>`;
}

const read = (view: SignsView, sign: SignItem): TemplateResult =>
  html`<p class="text" lang=${langOf(view, sign)}>${sign.text}</p>
    ${around(view, sign)} ${sightings(view, [...(sign.visit ? [sign.visit] : []), ...sign.others])}`;

/** The four answers, none of them before another, and the words for what was seen. */
function observed(view: SignsView, sign: SignItem, number: number): TemplateResult {
  const { words } = view;
  const draft = view.draftOf(sign.id);
  const { visit: seen } = sign;
  const answers = [
    ...observationStates.map((state) => [state, words.states[state]] as const),
    ['', words.notYet] as const,
  ];
  return html`<fieldset>
    <legend class="text" lang=${langOf(view, sign)}>${sign.text}</legend>
    ${around(view, sign)}
    <div class="answers">
      ${answers.map(([state, text]) => {
        const chosen = (seen?.state ?? '') === state;
        return html`<label part=${chosen && state ? 'answer chosen' : 'answer'} class=${state || 'not-yet'}
          ><input type="radio" name=${`s${number}`} value=${state} ?checked=${chosen} /><span>${text}</span></label
        >`;
      })}
    </div>
    ${seen && !answers.some(([state]) => state === seen.state) ? html`<p class="quiet">${seen.text}</p>` : nothing}
    ${seen || draft ? written(view, sign, number, seen ?? draft!) : html`<div class="lines"></div>`}
    ${sightings(view, sign.others)}
  </fieldset>`;
}

function written(
  { words }: SignsView,
  { visit: seen }: SignItem,
  number: number,
  { note, example }: SignDraft,
): TemplateResult {
  const field = (name: 'note' | 'example', label: string, hint: string, text: string): TemplateResult =>
    html`<div class="field">
      <label for=${name + number}>${label}</label>
      <p class="quiet" id=${`h${name}${number}`}>${hint}</p>
      <textarea
        id=${name + number}
        name=${name + number}
        rows=${Math.max(2, linesOf(text))}
        aria-describedby=${`h${name}${number}`}
        .defaultValue=${text}
      ></textarea>
    </div>`;
  // What was not seen has no example to hang on it; one that is there is never hidden.
  const shows = example || seen?.state !== 'not-seen';
  return html`${field('note', words.note, words.noteHint, note)}
    ${shows ? field('example', words.localExample, words.localExampleHint, example) : nothing}
    ${seen ? nothing : html`<p class="quiet" role="status">${words.noteNotKept}</p>`}`;
}

/** What belongs to a sign besides its words: an example of the source's, those hung on it here, and goals that it may show. */
function around(view: SignsView, { example, examples, goals, origin }: SignItem): Part {
  const { words } = view;
  if (!example.text && !examples.length && !goals.length && !origin) return nothing;
  return html`<ul class="around">
    ${origin ? html`<li>${words.ourAddition}</li>` : nothing}
    ${example.text && html`<li lang=${langOf(view, example)}>${example.text}</li>`}
    ${examples.map((one) => html`<li>${words.here}: ${local(view, one)}</li>`)}
    ${suggested(view, goals, 'editor')} ${suggested(view, goals, undefined)}
  </ul>`;
}

function local(view: SignsView, example: SignExample): TemplateResult {
  const { kind, text, url } = example;
  const film = kind === 'film' ? ` (${view.words.film.toLowerCase()})` : '';
  const lang = langOf(view, example);
  return url
    ? html`<a href=${url} rel="noopener" lang=${lang}>${text}</a>${film}`
    : html`<span lang=${lang}>${text}</span>${film}`;
}

/** Goals that a sign may show: what we suggest apart from what the source says. */
function suggested(view: SignsView, goals: readonly SignGoal[], origin: SignGoal['origin']): Part {
  const { words } = view;
  const shown = goals.filter((goal) => goal.origin === origin);
  if (!shown.length) return nothing;
  return html`<li part="goal">
    ${origin ? html`<b>${words.ourSuggestion}:</b> ${words.mayShow.toLowerCase()}` : words.mayShow}
    ${shown.map(
      (goal, index) =>
        html`${index ? ', ' : ''}<q lang=${langOf(view, goal)}>${goal.text}</q>${
          goal.note.text && html` – <span lang=${langOf(view, goal.note)}>${goal.note.text}</span>`
        }`,
    )}
  </li>`;
}

/** What was seen on other days, with its day: the newest in sight, those before it folded. */
function sightings(view: SignsView, [newest, ...rest]: readonly SignSighting[]): Part {
  if (!newest) return nothing;
  return html`<div class="others">
    ${sighted(view, newest)}
    ${
      rest.length
        ? html`<details ?open=${view.printing}>
            <summary>${view.words.earlier}</summary>
            ${rest.map((one) => sighted(view, one))}
          </details>`
        : nothing
    }
  </div>`;
}

function sighted({ words }: SignsView, { date, text, note, example, edition }: SignSighting): TemplateResult {
  return html`<p part="observed">
      <b>${text}</b> ${words.date(date)}${edition && ` (${words.edition(edition)})`}${note && html`: <span class="written">${note}</span>`}
    </p>
    ${example && html`<p class="quiet">${words.localExample}: <span class="written">${example}</span></p>`}`;
}

function competences(view: SignsView, { competences: list }: SignSetItem, index: number): Part {
  const { words } = view;
  if (!list.length) return nothing;
  return html`<div part="competences">
    <h4 id=${`c${index}`}>${words.competences}</h4>
    <ul aria-labelledby=${`c${index}`}>
      ${list.map(
        (one: OwnedText) =>
          html`<li lang=${langOf(view, one)}>${one.text}${one.origin && html` <span class="quiet" lang=${view.lang}>(${words.ourAddition.toLowerCase()})</span>`}</li>`,
      )}
    </ul>
  </div>`;
}
