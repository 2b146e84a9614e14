import { setbackCauses, type Profile, type SetbackCause } from '@pejl/core';
import type { MatrixCell, MatrixColumn, MatrixFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { TaxonomyMatrixMessages } from './taxonomy-matrix.messages.ts';

/** What the templates of the matrix are given: the figure, the words, and what can be done with it. */
export interface MatrixView {
  readonly figure: MatrixFigure;
  readonly words: TaxonomyMatrixMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  readonly placing: boolean;
  readonly ticking: boolean;
  /** There is a value to read, so that what is unanswered is said too. */
  readonly answered: boolean;
  readonly before: Profile | undefined;
  /** Reasons that a person has written on a dimension that has no placement to carry them, by dimension. */
  readonly drafts: ReadonlyMap<string, string>;
}

type Part = TemplateResult | typeof nothing;

/** The `lang` of a text, said only where it differs from the words around it. */
export const langOf = (view: MatrixView, lang: string): string | typeof nothing =>
  lang === view.lang ? nothing : lang;

/** A web address that a link may lead to; anything else is shown as text. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

/** The parts that a cell goes by. */
export const cellPart = ({ now, before }: MatrixCell): string => `cell${now ? ' now' : ''}${before ? ' before' : ''}`;

/** Where the team stands and stood, as words in the cell, and whether it is on its way. */
export function marks(view: MatrixView, cell: MatrixCell, column: MatrixColumn, index: number): Part {
  const { words, before } = view;
  if (!cell.now && !cell.before) return nothing;
  return html`${cell.now ? html` <span class="mark now">${words.hereNow}</span>` : nothing}${
    cell.before && before ? html` <span class="mark before">${words.hereThen(words.date(before.date))}</span>` : nothing
  }${cell.now ? towards(view, column, index) : nothing}`;
}

/** The words of a cell that is nothing but running text; undefined for one that has more to it. */
export function plainText(
  { placing, ticking, lang }: MatrixView,
  { claims, examples }: MatrixCell,
): string | undefined {
  const plain = claims.length && !examples.length && !(placing && ticking);
  return plain && claims.every((claim) => !claim.met && !claim.next && claim.lang === lang)
    ? claims.map(({ text }) => text).join(' ')
    : undefined;
}

/** What stands in a cell: the control that chooses it, marks, the descriptor and the institution's own examples. */
export function cellBody(
  view: MatrixView,
  column: MatrixColumn,
  cell: MatrixCell,
  index: number,
  id: string,
  control: Part = nothing,
): Part {
  return html`${control !== nothing || cell.now || cell.before ? html`<div class="head">${control}${marks(view, cell, column, index)}</div>` : nothing}
  ${descriptor(view, cell, id)} ${examples(view, cell)}`;
}

/** The descriptor of a cell: running text, or its claims to tick. */
function descriptor(view: MatrixView, cell: MatrixCell, id: string): Part | Part[] {
  const { words, placing, ticking } = view;
  if (!cell.claims.length) return html`<p class="text empty" id=${id}>${words.emptyCell}</p>`;
  const lang = langOf(view, cell.claims[0]?.lang ?? view.lang);
  if (placing && ticking) {
    return html`<ul class="claims" id=${id} lang=${lang}>
      ${cell.claims.map(
        (claim) =>
          html`<li>
            <label
              ><input type="checkbox" name="claim" value=${claim.id} ?checked=${claim.met} />
              <span>${claim.text}</span></label
            >${claim.next ? html` <span class="mark next" lang=${view.lang}>${words.nextStep}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
  }
  const plain = cell.claims.every(({ met, next }) => !met && !next);
  return html`<p class="text" id=${id} lang=${lang}>
    ${
      plain
        ? cell.claims.map(({ text }) => text).join(' ')
        : cell.claims.map(
            ({ text, met, next }) =>
              html`${met ? html`<span class="met"><span class="said" lang=${view.lang}>${words.weDoThis}: </span>${text}</span>` : text}${
                next ? html` <span class="mark next" lang=${view.lang}>${words.nextStep}</span>` : nothing
              } `,
          )
    }
  </p>`;
}

/** The institution's own examples on a cell. */
function examples(view: MatrixView, cell: MatrixCell): Part {
  if (!cell.examples.length) return nothing;
  return html`<ul class="examples">
    ${cell.examples.map(({ text, url }) => {
      const words = text[view.lang] ?? Object.values(text)[0] ?? '';
      return html`<li>
        ${view.words.example}: ${isWebAddress(url) ? html`<a href=${url} rel="noopener">${words}</a>` : words}
      </li>`;
    })}
  </ul>`;
}

/** "On the way to level 4", on the level that the team has chosen. */
function towards(view: MatrixView, column: MatrixColumn, index: number): Part {
  const { placement, nextLevel } = column;
  if (placement?.state !== 'placed' || !nextLevel) return nothing;
  const words = view.words.onTheWay(nextLevel);
  if (!view.placing) return placement.towards ? html`<p class="towards">${words}</p>` : nothing;
  return html`<label class="towards"
    ><input
      type="checkbox"
      name=${`towards${index}`}
      ?checked=${placement.towards === true}
    />
    <span>${words}</span></label
  >`;
}

/** The team's own words on a dimension: a field to write in, or what was written. */
export function reason(view: MatrixView, column: MatrixColumn, index: number, label: string): Part {
  const draft = view.drafts.get(column.id) ?? '';
  const written = column.placement ? (column.placement.reason ?? '') : draft;
  if (!view.placing) return written ? html`<p class="written">${written}</p>` : nothing;
  const unkept = !column.placement && written !== '';
  return html`<textarea
      name=${`reason${index}`}
      rows="2"
      aria-labelledby=${label}
      aria-describedby=${unkept ? `unkept${index}` : nothing}
      .defaultValue=${written}
    ></textarea>
    ${unkept ? html`<p class="hint" id=${`unkept${index}`}>${view.words.reasonNotKept}</p>` : nothing}`;
}

/** What has happened since, where a team stands lower than it did: asked for, never demanded. */
export function cause(view: MatrixView, column: MatrixColumn, index: number): Part {
  const { words, placing } = view;
  if (column.change?.kind !== 'setback') return nothing;
  const said = column.placement?.setbackCause;
  if (!placing) return said ? html`<span class="said-cause">${words.causes[said]}</span>` : nothing;
  const option = (value: SetbackCause | '', text: string): TemplateResult =>
    html`<option value=${value} ?selected=${value === (said ?? '')}>${text}</option>`;
  return html`<label class="cause"
    ><span>${words.cause}</span>
    <select name=${`cause${index}`}>
      ${option('', words.causeUnsaid)} ${setbackCauses.map((value) => option(value, words.causes[value]))}
    </select></label
  >`;
}

/** The three answers that are not a level, as they stand in the radio group: their value and their words. */
export function otherAnswers({ words }: MatrixView): readonly { value: string; text: string }[] {
  return [
    { value: 'not-relevant', text: words.notRelevant },
    { value: 'not-agreed', text: words.notAgreed },
    { value: '', text: words.unanswered },
  ];
}

/** The value of the radio that a column has chosen: a level's index, another answer, or '' where it is unanswered. */
export function chosen({ figure }: MatrixView, { placement }: MatrixColumn): string {
  if (!placement) return '';
  return placement.state === 'placed'
    ? String(figure.rows.findIndex(({ id }) => id === placement.level))
    : placement.state;
}
