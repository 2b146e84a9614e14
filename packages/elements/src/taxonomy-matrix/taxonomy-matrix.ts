import { place, placementOf, toggleClaim, unplace, type Framework, type Placement, type Profile } from '@pejl/core';
import { layoutMatrix, type MatrixColumn, type MatrixFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { showValue } from '../form/show-value.ts';
import { today } from '../form/today.ts';
import { WrittenValue } from '../form/written-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { printingOf } from '../print/printing.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { roomOf } from '../room/room.ts';
import { basedOn } from '../source/based-on.ts';
import type { MatrixView } from './taxonomy-matrix.cell.ts';
import { taxonomyMatrixStyles } from './taxonomy-matrix.css.ts';
import { matrixList } from './taxonomy-matrix.list.ts';
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

const isOpen = ({ state }: MatrixColumn): boolean => !state;

/** What is to be said in a placement; undefined is not said. */
type Change = { readonly [Key in keyof Placement | 'level' | 'towards']?: unknown };

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

  #form = new WrittenValue<Profile>(this, {
    open: () => Boolean(this.#figure) && this.mode === 'place',
    missing: () => this.#missing(),
    anchor: () => this.#firstOpen(),
    reads: ({ placements }) => Array.isArray(placements),
    // Another team's value must not meet what was written on this one.
    forget: () => this.#drafts.clear(),
  });
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #room = roomOf(this, () => this.#narrow());
  #words!: { messages: TaxonomyMatrixMessages; lang: string };
  #figure: MatrixFigure | undefined;
  #ticking = false;
  /** The dimension shown, where they are shown one at a time. */
  #at = 0;
  #printing = printingOf(this);
  #drafts = new Map<string, string>();

  get form(): HTMLFormElement | null {
    return this.#form.internals.form;
  }
  get validity(): ValidityState {
    return this.#form.internals.validity;
  }
  get validationMessage(): string {
    return this.#form.internals.validationMessage;
  }
  checkValidity(): boolean {
    return this.#form.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#form.internals.reportValidity();
  }

  /** Moves the keyboard to the first dimension that is unanswered, or to the first of all. */
  override focus(options?: FocusOptions): void {
    (this.#firstOpen() ?? this.renderRoot.querySelector('input'))?.focus(options);
  }

  formResetCallback(): void {
    this.#form.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#form.switchOff(disabled);
  }
  formStateRestoreCallback(state: unknown): void {
    this.#form.restore(state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#form.take();
    this.#words = messagesFor(taxonomyMatrixMessages, this.#language.value);
    this.#layout();
    if (changed.has('framework') || changed.has('taxonomy')) this.#at = 0;
  }

  protected override updated(): void {
    showValue(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    return html`<div class="matrix" lang=${lang}>${
      this.#figure
        ? this.#matrix(this.#figure)
        : html`<p>${this.#framework === undefined ? words.nothing : words.broken}</p>`
    }</div>`;
  }

  #matrix(figure: MatrixFigure): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { earlier: before, layout } = this;
    const source = basedOn(this.#framework, words);
    const narrow = this.#narrow();
    const printing = this.#printing();
    const listed = layout === 'stacked' || (!printing && (layout === 'single' || (narrow && layout !== 'table')));
    const placing = this.mode === 'place';
    const view: MatrixView = {
      figure,
      words,
      lang,
      placing,
      ticking: this.#ticking,
      answered: this.value !== undefined,
      earlier: before ? words.date(before.date) : '',
      drafts: this.#drafts,
    };
    const shown = listed
      ? matrixList(view, layout === 'single' ? Math.min(this.#at, figure.columns.length - 1) : undefined)
      : matrixTable(view);
    const whole = html`
      ${figure.newConstellation ? html`<p class="told">${words.newConstellation}</p>` : nothing}
      ${figure.astray ? html`<p class="told">${words.astray}</p>` : nothing}
      ${
        narrow && !listed && !printing
          ? html`<div class="scroll" tabindex="0" role="region" aria-label=${figure.title.text}>${shown}</div>`
          : shown
      }
      ${placing ? html`<p class="note" part="unsaved">${words.unsaved}</p>` : nothing}
      ${source ? html`<p class="note" part="source">${source}</p>` : nothing}`;
    if (!placing) return whole;
    return html`<fieldset role="none" class="placing" ?disabled=${this.#form.disabled}>
      <button class="tick" type="button" name="tick" aria-pressed=${this.#ticking}>${words.tickClaims}</button>
      ${whole}
    </fieldset>`;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** Lays out what it was given; there is no figure where there is nothing to show, or nothing that can be shown. */
  #layout(): void {
    const framework = this.#framework;
    this.#figure = undefined;
    if (framework === undefined) return;
    try {
      const { taxonomies = [] } = framework;
      const taxonomy = this.taxonomy ? taxonomies.find(({ id }) => id === this.taxonomy) : taxonomies[0];
      if (!taxonomy)
        throw new Error(`no taxonomy "${this.taxonomy}" among: ${taxonomies.map(({ id }) => id).join(', ')}`);
      const { value: now, earlier: before } = this;
      for (const profile of [now, before]) {
        if (profile !== undefined && (typeof profile.date !== 'string' || !Array.isArray(profile.placements)))
          throw new Error('a profile without a date or placements');
      }
      const { messages: words, lang } = this.#words;
      this.#figure = layoutMatrix({ framework, taxonomy, lang, words, now, before });
    } catch (error) {
      console.warn('pejl-taxonomy-matrix cannot show', error);
    }
  }

  #narrow(): boolean {
    return this.#room() < levelWidth + (this.#figure?.columns.length ?? 0) * columnWidth;
  }

  #missing(): string {
    const open = this.#figure!.columns.filter(isOpen)
      .map(({ title }) => title.text)
      .join(', ');
    return open && this.#words.messages.missing(open);
  }

  #firstOpen(): HTMLElement | undefined {
    const index = this.#figure?.columns.findIndex(isOpen);
    return this.renderRoot.querySelector<HTMLElement>(`[name=d${index}]`) ?? undefined;
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const { type } = event;
    const target = event.target as HTMLInputElement;
    if (type === 'click') return this.#click(target);
    event.stopPropagation();
    if (this.mode !== 'place') return;
    const { name, value, checked } = target;
    // A field is named for what it says and the number of its dimension.
    const [, kind, index] = /^(\D+)(\d*)$/.exec(name) ?? [];
    const column = this.#figure?.columns[Number(index)];
    if (kind === 'reason' && column) {
      this.#drafts.set(column.id, value);
      this.#amend(column, { reason: value || undefined }, [type]);
      this.requestUpdate();
    }
    if (type !== 'change') return;
    if (kind === 'claim') this.#form.keep(toggleClaim(this.#start(), value));
    if (!column) return;
    if (kind === 'd') this.#answer(column, value);
    if (kind === 'towards') this.#amend(column, { towards: checked || undefined });
    if (kind === 'cause') this.#amend(column, { setbackCause: value || undefined });
  };

  #click(target: HTMLElement): void {
    const button = target.closest('button');
    if (button) {
      if (button.name === 'tick') this.#ticking = !this.#ticking;
      else if (button.ariaDisabled === 'false') this.#at = Number(button.value);
      this.requestUpdate();
    }
    // A click on the text of a cell chooses it too, unless something in it was meant or words were being marked.
    else if (!target.closest('label, a') && getSelection()?.isCollapsed !== false)
      target.closest('td, .level')?.querySelector<HTMLElement>('.pick')?.click();
  }

  #start(): Profile {
    return this.value ?? { date: today(), placements: [] };
  }

  #answer({ id: dimension, before }: MatrixColumn, choice: string): void {
    const { id: framework, edition } = this.#framework!;
    const { id: taxonomy, rows } = this.#figure!;
    const start = this.#start();
    const old = placementOf(start, dimension);
    const reason = this.#drafts.get(dimension) ?? old?.reason;
    if (choice === '') {
      // What was written waits for the next answer.
      this.#drafts.set(dimension, reason ?? '');
      return this.#form.keep(unplace(start, dimension));
    }
    const level = rows[Number(choice)]?.id;
    this.#place({
      framework,
      edition,
      taxonomy,
      dimension,
      date: start.date,
      constellation: start.constellation,
      reason: reason || undefined,
      setbackCause: Number(choice) < before.row ? old?.setbackCause : undefined,
      state: level === undefined ? choice : 'placed',
      level,
    });
  }

  /** Changes one thing about a placement that is there; undefined takes it away. */
  #amend({ id }: MatrixColumn, change: Change, events?: readonly string[]): void {
    const old = this.value && placementOf(this.value, id);
    if (old) this.#place({ ...old, ...change }, events);
  }

  #place(placement: Change, events?: readonly string[]): void {
    // A placement is a JSON document: what is undefined is not in it.
    this.#form.keep(place(this.#start(), JSON.parse(JSON.stringify(placement)) as Placement), events);
  }
}
