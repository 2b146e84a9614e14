import {
  levelNumber,
  place,
  placementOf,
  toggleClaim,
  unplace,
  type Framework,
  type Placement,
  type Profile,
  type SetbackCause,
  type Taxonomy,
} from '@pejl/core';
import { layoutMatrix, type MatrixFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import type { MatrixView } from './taxonomy-matrix.cell.ts';
import { taxonomyMatrixStyles } from './taxonomy-matrix.css.ts';
import { matrixDimension, matrixList } from './taxonomy-matrix.list.ts';
import { taxonomyMatrixMessages, type TaxonomyMatrixMessages } from './taxonomy-matrix.messages.ts';
import { matrixTable } from './taxonomy-matrix.table.ts';

/** What the matrix is for: to be read, or for a team to place itself. */
export const matrixModes = ['read', 'place'] as const;
export type MatrixMode = (typeof matrixModes)[number];

/** How the matrix is laid out; `auto` chooses between table and stacked by its own width. */
export const matrixLayouts = ['auto', 'table', 'stacked', 'single'] as const;
export type MatrixLayout = (typeof matrixLayouts)[number];

/** The room that a column needs to be read in, and the column of levels, in em. */
const columnWidth = 11;
const levelWidth = 7;

/** Today, as the people at the table know it. */
const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A value as text; '' for what has no such form. */
const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

/**
 * A taxonomy as a matrix of levels by dimensions, with a descriptor in each cell. A team reads it, places itself on
 * each dimension, and sees where it stood before. Use it where a team talks about how it works; never to grade a person
 * or to rank teams.
 *
 * In `mode="place"` it is a form control: its value is a `Profile`, submitted as JSON under its `name`. Every act
 * gives one `input` and one `change`, and `value` is replaced, never mutated. Unanswered, "not relevant now", "we do
 * not agree yet" and level 1 are four different answers.
 *
 * @tag pejl-taxonomy-matrix
 * @summary Levels by dimensions: read, place a team, see then and now.
 *
 * @fires {Event} input - The person has chosen, ticked or written something; `value` holds it.
 * @fires {Event} change - The same, when it is done: at once for a choice, on leaving the field for a text.
 *
 * @csspart title - The taxonomy's title.
 * @csspart table - The table, in the table layout.
 * @csspart dimension - The heading of a dimension.
 * @csspart level - The name of a level.
 * @csspart cell - One cell.
 * @csspart now - The cell where the team stands.
 * @csspart before - The cell where the team stood before.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @cssprop --pejl-matrix-sticky-top - How far from the top of the page the headings stay in sight. Default 0.
 *
 * @example
 * ```html
 * <pejl-taxonomy-matrix taxonomy="undervisere" mode="place" name="stand"></pejl-taxonomy-matrix>
 * <script type="module">
 *   import '@pejl/elements/taxonomy-matrix/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   document.querySelector('pejl-taxonomy-matrix').framework = sosuFyn;
 * </script>
 * ```
 */
export class PejlTaxonomyMatrix extends LitElement {
  static override styles = taxonomyMatrixStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    taxonomy: {},
    value: { attribute: false },
    earlier: { attribute: false },
    mode: {},
    layout: {},
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  /** The framework that the taxonomy stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the taxonomy to show. Without one: the framework's first. */
  taxonomy = '';
  /** Where the team stands. Undefined: it has not said anything yet. Its `date` and `constellation` go into new placements. */
  value: Profile | undefined;
  /** Where the team stood at an earlier date, to see beside now. */
  earlier: Profile | undefined;
  /** Read it, or place a team on it. */
  mode: MatrixMode = 'read';
  /** A table, a list, one dimension at a time, or what its own width allows. */
  layout: MatrixLayout = 'auto';
  /** Every dimension needs an answer before the form is sent; "not agreed" is an answer. */
  required = false;
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  static #unmeasured = new Set<PejlTaxonomyMatrix>();

  #ticking = false;
  #at = 0;
  #printing = false;
  #formDisabled = false;

  #internals = this.attachInternals();
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #drafts = new Map<string, string>();
  #given: Profile | undefined;
  #touched = false;
  /** The value as it is submitted. */
  #json = '';
  #taxonomy: Taxonomy | undefined;
  #figure: MatrixFigure | undefined;
  #words: { messages: TaxonomyMatrixMessages; lang: string } = messagesFor(taxonomyMatrixMessages, 'da');
  #broken = false;
  #watch: ResizeObserver | undefined;
  /** The element's own width, in em of its own text; infinite until it is known. */
  #room = Infinity;

  constructor() {
    super();
    new FormValue(this, this.#internals, {
      value: () => (this.mode === 'place' && this.#figure && this.value ? this.#json : null),
      missing: () => this.#missing(),
      anchor: () => this.#firstOpen(),
    });
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Moves the keyboard to the first dimension that is unanswered, or to the first of all. */
  override focus(options?: FocusOptions): void {
    (this.#firstOpen() ?? this.renderRoot.querySelector('input'))?.focus(options);
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#drafts.clear();
    this.value = this.#given;
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    if (typeof state !== 'string') return;
    try {
      const value = JSON.parse(state) as Profile;
      if (Array.isArray(value.placements)) this.value = value;
    } catch {
      // A browser's stale state is no reason to lose what the host has given.
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What a server rendered is first taken over as it is.
    if (!this.hasUpdated && !this.shadowRoot?.childElementCount) PejlTaxonomyMatrix.#unmeasured.add(this);
    if (this.hasUpdated) this.#observe();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    PejlTaxonomyMatrix.#unmeasured.delete(this);
    this.#watch?.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // All that have come onto the page together take their width before the first of them renders: one layout, not one each.
    for (const matrix of PejlTaxonomyMatrix.#unmeasured) matrix.#measure();
    PejlTaxonomyMatrix.#unmeasured.clear();
    if (changed.has('value')) {
      if (!this.#touched) this.#given = this.value;
      const json = jsonOf(this.value);
      // Another team's value must not meet what was written on this one; the host handing back our own is no change.
      if (json !== this.#json) this.#drafts.clear();
      this.#json = json;
    }
    this.#words = messagesFor(taxonomyMatrixMessages, this.#language.value);
    this.#figure = this.#layout();
    if (changed.has('framework') || changed.has('taxonomy')) this.#at = 0;
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(): void {
    // What a person does changes a field at once; what the value says is the field's default, and has the last word.
    const fields = this.renderRoot.querySelectorAll<HTMLElement>('input, option, textarea');
    for (const field of fields) {
      if (field instanceof HTMLInputElement) field.checked = field.defaultChecked;
      else if (field instanceof HTMLOptionElement) field.selected = field.defaultSelected;
      else if (field instanceof HTMLTextAreaElement && field.value !== field.defaultValue)
        field.value = field.defaultValue;
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="gauge"></div>
      ${this.#matrix()}`;
  }

  #matrix(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    if (!figure) return html`<p class="nothing" lang=${lang}>${this.#broken ? words.broken : words.nothing}</p>`;
    const placing = this.mode === 'place';
    const view: MatrixView = {
      figure,
      words,
      lang,
      placing,
      ticking: this.#ticking,
      answered: this.value !== undefined,
      before: this.earlier,
      drafts: this.#drafts,
    };
    const layout = this.#shown();
    const { wording, source } = this.#shownFramework ?? {};
    const table = layout === 'table';
    const shown = table ? matrixTable(view) : layout === 'single' ? this.#single(view) : matrixList(view);
    const paraphrased = wording === 'paraphrase' && source?.institution && source.title;
    const whole = html`
      ${figure.newConstellation ? html`<p class="constellation">${words.newConstellation}</p>` : nothing}
      ${
        table && this.#narrow() && !this.#printing
          ? html`<div class="scroll" tabindex="0" role="region" aria-label=${figure.title.text}>${shown}</div>`
          : shown
      }
      ${placing ? html`<p class="note" part="unsaved">${words.unsaved}</p>` : nothing}
      ${paraphrased ? html`<p class="note" part="source">${words.basedOn(source.institution, source.title)}</p>` : nothing}`;
    return html`<div class="matrix" lang=${lang}>${
      placing
        ? html`<fieldset role="none" class="placing" ?disabled=${Boolean(this.disabled) || this.#formDisabled}>
            <p class="tools"><button type="button" name="tick" aria-pressed=${this.#ticking ? 'true' : 'false'}>${words.tickClaims}</button></p>
            ${whole}
          </fieldset>`
        : whole
    }</div>`;
  }

  #single(view: MatrixView): TemplateResult {
    const { words, figure } = view;
    const count = figure.columns.length;
    const column = figure.columns[this.#at] ?? figure.columns[0]!;
    return html`<p class="title" part="title">${figure.title.text}</p>
      ${matrixDimension(view, column, this.#at)}
      <div class="steps">
        <button type="button" name="previous" aria-disabled=${this.#at === 0 ? 'true' : 'false'}>
          ${words.previous}
        </button>
        <span role="status"
          >${words.position(this.#at + 1, count)}<span class="said">: ${column.title.text}</span></span
        >
        <button type="button" name="following" aria-disabled=${this.#at === count - 1 ? 'true' : 'false'}>
          ${words.following}
        </button>
      </div>`;
  }

  #shown(): Exclude<MatrixLayout, 'auto'> {
    const asked = matrixLayouts.find((layout) => layout === this.layout) ?? 'auto';
    if (this.#printing && asked !== 'stacked') return 'table';
    return asked === 'auto' ? (this.#narrow() ? 'stacked' : 'table') : asked;
  }

  #layout(): MatrixFigure | undefined {
    const { taxonomy: id } = this;
    const framework = this.#shownFramework;
    this.#broken = false;
    this.#taxonomy = undefined;
    if (framework === undefined) return undefined;
    try {
      const taxonomies = framework.taxonomies ?? [];
      const taxonomy = id ? taxonomies.find((one) => one.id === id) : taxonomies[0];
      if (!taxonomy)
        throw new Error(
          `the framework has no taxonomy ${id ? `"${id}"` : 'at all'}; it has: ${taxonomies.map((one) => one.id).join(', ')}`,
        );
      for (const profile of [this.value, this.earlier]) {
        if (profile !== undefined && (typeof profile.date !== 'string' || !Array.isArray(profile.placements))) {
          throw new Error('a profile needs a date (YYYY-MM-DD) and a list of placements');
        }
      }
      const { messages: words, lang } = this.#words;
      const figure = layoutMatrix({ framework, taxonomy, lang, words, now: this.value, before: this.earlier });
      this.#taxonomy = taxonomy;
      return figure;
    } catch (error) {
      this.#broken = true;
      console.warn('pejl-taxonomy-matrix: what it was given cannot be shown.', error);
      return undefined;
    }
  }

  get #shownFramework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  #narrow(): boolean {
    return this.#room < levelWidth + (this.#figure?.columns.length ?? 0) * columnWidth;
  }

  /**
   * Watches the width by a part without height: what is laid out below it, or not yet while it is off screen, is then
   * no change of what is watched. Another layout waits for the next frame, outside the observer's own loop.
   */
  #observe(): void {
    this.#watch ??= new ResizeObserver(() => {
      if (this.#measure()) requestAnimationFrame(() => this.requestUpdate());
    });
    const gauge = this.renderRoot.firstElementChild;
    if (gauge) this.#watch.observe(gauge);
  }

  /** Takes its own width; true where that asks for another layout. */
  #measure(): boolean {
    const was = this.#narrow();
    if (this.clientWidth) this.#room = this.clientWidth / parseFloat(getComputedStyle(this).fontSize);
    return was !== this.#narrow();
  }

  #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  #missing(): string {
    const { required, mode, value } = this;
    if (!required || mode !== 'place' || !this.#figure) return '';
    const open = this.#figure.columns.filter(({ id }) => !(value && placementOf(value, id)));
    return open.length ? this.#words.messages.missing(open.map(({ title }) => title.text).join(', ')) : '';
  }

  #firstOpen(): HTMLElement | undefined {
    const index = this.#figure?.columns.findIndex(({ placement }) => !placement) ?? -1;
    return this.renderRoot.querySelector<HTMLElement>(`[name=d${index}]`) ?? undefined;
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.type === 'click') return this.#click(target);
    event.stopPropagation();
    if (this.mode !== 'place') return;
    const { name, value, checked, type } = target as HTMLInputElement;
    const column = Number(/\d+$/.exec(name)?.[0] ?? -1);
    if (name.startsWith('reason')) return this.#write(column, value, event.type);
    if (event.type !== 'change') return;
    if (type === 'radio') this.#answer(column, value);
    else if (name === 'claim') this.#keep(toggleClaim(this.#start(), value));
    else if (name.startsWith('towards')) this.#amend(column, { towards: checked || undefined });
    else if (name.startsWith('cause'))
      this.#amend(column, { setbackCause: (value || undefined) as SetbackCause | undefined });
  };

  #click(target: HTMLElement): void {
    const button = target.closest('button');
    const last = (this.#figure?.columns.length ?? 1) - 1;
    if (button) {
      if (button.name === 'tick') this.#ticking = !this.#ticking;
      else if (button.name === 'previous') this.#at = Math.max(0, this.#at - 1);
      else this.#at = Math.min(last, this.#at + 1);
      this.requestUpdate();
    }
    // A click on the text of a cell chooses it too, unless something in it was meant or words were being marked.
    else if (!target.closest('label, a, input, textarea, select') && getSelection()?.isCollapsed !== false) {
      target.closest('td, .level')?.querySelector<HTMLInputElement>('input[type=radio]:not(:checked)')?.click();
    }
  }

  #start(): Profile {
    return this.value ?? { date: today(), placements: [] };
  }

  #answer(column: number, choice: string): void {
    const { earlier } = this;
    const framework = this.#shownFramework;
    const taxonomy = this.#taxonomy;
    const dimension = taxonomy?.dimensions[column]?.id;
    if (!framework || !taxonomy || dimension === undefined) return;
    const start = this.#start();
    const old = placementOf(start, dimension);
    const reason = old ? old.reason : this.#drafts.get(dimension);
    if (choice === '') {
      if (reason) this.#drafts.set(dimension, reason);
      return this.#keep(unplace(start, dimension));
    }
    this.#drafts.delete(dimension);
    const level = taxonomy.levels[Number(choice)]?.id;
    const then = earlier && placementOf(earlier, dimension);
    const lower =
      level !== undefined &&
      then?.state === 'placed' &&
      levelNumber(taxonomy, level) < levelNumber(taxonomy, then.level);
    const base = {
      framework: framework.id,
      edition: framework.edition,
      taxonomy: taxonomy.id,
      dimension,
      date: start.date,
      ...(reason && { reason }),
      ...(lower && old?.setbackCause && { setbackCause: old.setbackCause }),
      ...(start.constellation !== undefined && { constellation: start.constellation }),
    };
    this.#keep(
      place(
        start,
        level === undefined
          ? { ...base, state: choice as 'not-relevant' | 'not-agreed' }
          : { ...base, state: 'placed', level },
      ),
    );
  }

  /** Changes one thing about a placement that is there; undefined takes it away. */
  #amend(
    column: number,
    change: { [key in 'towards' | 'setbackCause' | 'reason']?: Placement[key & keyof Placement] | true | undefined },
    events?: readonly string[],
  ): void {
    const dimension = this.#taxonomy?.dimensions[column]?.id ?? '';
    const old = this.value && placementOf(this.value, dimension);
    if (!this.value || !old) return;
    const entries = Object.entries({ ...old, ...change }).filter(([, value]) => value !== undefined);
    this.#keep(place(this.value, Object.fromEntries(entries) as unknown as Placement), events);
  }

  #write(column: number, text: string, event: string): void {
    const dimension = this.#taxonomy?.dimensions[column]?.id ?? '';
    if (this.value && placementOf(this.value, dimension)) {
      if (event === 'input') this.#amend(column, { reason: text || undefined }, ['input']);
      else this.#emit(['change']);
    } else {
      if (text) this.#drafts.set(dimension, text);
      else this.#drafts.delete(dimension);
      this.requestUpdate();
    }
  }

  #keep(next: Profile, events: readonly string[] = ['input', 'change']): void {
    this.#touched = true;
    this.value = next;
    this.#json = jsonOf(next);
    this.#emit(events);
  }

  #emit(events: readonly string[]): void {
    if (events.includes('input')) this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (events.includes('change')) this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
