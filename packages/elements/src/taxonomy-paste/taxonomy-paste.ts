import type { Framework } from '@pejl/core';
import { toFramework, type GridInput } from '@pejl/interop';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { download } from '../download/download.ts';
import { act, type Used } from './paste-act.ts';
import { Intake } from './paste-intake.ts';
import { readWork, type PasteReading } from './paste-reading.ts';
import { sourceFrom, wordsOf, type FileTrouble } from './paste-source.ts';
import { startWork, type Work } from './paste-work.ts';
import { cellTable, rowsAtFirst } from './taxonomy-paste.cells.ts';
import { taxonomyPasteStyles } from './taxonomy-paste.css.ts';
import { fileField, pasteField } from './taxonomy-paste.field.ts';
import { leftOver, problems, questions, wordForWord } from './taxonomy-paste.findings.ts';
import { guesses } from './taxonomy-paste.guesses.ts';
import { taxonomyPasteMessages, type TaxonomyPasteMessages } from './taxonomy-paste.messages.ts';
import { save } from './taxonomy-paste.save.ts';
import { summary, type PasteView } from './taxonomy-paste.view.ts';

/** A text field shows no more than this: the whole can be saved as a file instead. */
const longestDraft = 50_000;

/**
 * An institution's own taxonomy, pasted as a table from Word, Excel or a web page (or chosen as a file), on screen as a
 * matrix at once. What was guessed is said and can be put right beside it, each cell can be corrected, and what did not
 * go in is shown in full. Use it where an institution brings its own words. To show a framework that is there already,
 * use the matrix.
 *
 * It is a form control: the framework is submitted as JSON under its `name`. Nothing is stored or sent.
 *
 * @tag pejl-taxonomy-paste
 * @summary A table pasted from Word, Excel or a web page becomes a taxonomy and a file to keep.
 *
 * @fires {Event} input - The framework is another; `framework` holds it.
 * @fires {Event} change - The same, when it is done: at once for a choice, on leaving the field for a text.
 *
 * @csspart field - The field to paste into.
 * @csspart summary - The line that says what was read, or why nothing was.
 * @csspart matrix - The taxonomy as a matrix.
 * @csspart guesses - What was guessed, with its controls.
 * @csspart cells - The table in which each cell can be corrected.
 * @csspart left-over - The texts that are not in the matrix.
 * @csspart save - The fields and the button of the file.
 *
 * @example
 * ```html
 * <pejl-taxonomy-paste name="ramme" institution="Skolen ved Åen"></pejl-taxonomy-paste>
 * <script type="module">
 *   import '@pejl/elements/taxonomy-paste/define';
 *   const paste = document.querySelector('pejl-taxonomy-paste');
 *   paste.addEventListener('change', () => console.log(paste.framework));
 * </script>
 * ```
 */
export class PejlTaxonomyPaste extends LitElement {
  static override styles = taxonomyPasteStyles;
  static readonly formAssociated = true;

  /** The institution whose words these are, until the person writes another. */
  @property() institution = '';
  /** The institution's name for this edition, until the person writes another. */
  @property() edition = '';
  /** A table that is there from the start, as a clipboard has it: a host's own file, or an example. A reset returns to it. */
  @property({ attribute: false }) source: GridInput | undefined;
  /** A taxonomy has to be there before the form is sent. */
  @property({ type: Boolean }) required = false;
  /** Shown, but not to be changed and not submitted. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  @state() private _work: Work | undefined;
  @state() private _previous: Work | undefined;
  @state() private _draft = '';
  @state() private _trouble: FileTrouble | '' = '';
  @state() private _institution: string | undefined;
  @state() private _edition: string | undefined;
  @state() private _rowsShown = 0;
  @state() private _saved = '';
  @state() private _formDisabled = false;

  #internals = this.attachInternals();
  #language = new Language(this);
  #words: { messages: TaxonomyPasteMessages; lang: string } = messagesFor(taxonomyPasteMessages, 'da');
  #read: PasteReading | undefined;
  #cellsOpen = false;
  #made: { readonly key: readonly unknown[]; readonly framework: Framework } | undefined;
  #intake = new Intake({
    start: (source) => this.#start(source),
    refuse: (trouble) => (this._trouble = trouble),
  });

  constructor() {
    super();
    new FormValue(this, this.#internals, {
      value: () => (this.framework ? JSON.stringify(this.framework) : null),
      missing: () => (this.required && !this.framework ? this.#words.messages.missing : ''),
      anchor: () => this.renderRoot.querySelector<HTMLElement>('#paste, select') ?? undefined,
    });
  }

  /** What was made of the table; undefined as long as there is none that can be read. */
  get framework(): Framework | undefined {
    const taxonomy = this.#read?.taxonomy;
    const language = this.#read?.reading?.language;
    if (!taxonomy || language === undefined) return undefined;
    const details = { institution: this.#institution(), edition: this.#edition(), language };
    const key = [taxonomy, ...Object.values(details)];
    if (!this.#made || key.some((one, index) => one !== this.#made?.key[index])) {
      this.#made = { key, framework: toFramework(taxonomy, details) };
    }
    return this.#made.framework;
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

  /** Moves the keyboard to the field, or to what was read where there is something. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('#paste, #result')?.focus(options);
  }

  formResetCallback(): void {
    this.#restart();
    this.#give();
    this._institution = this._edition = undefined;
  }

  formDisabledCallback(disabled: boolean): void {
    this._formDisabled = disabled;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click', 'paste', 'dragover', 'drop'] as const) {
      root.addEventListener(type, this.#listen);
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source')) this.#give();
    this.#words = messagesFor(taxonomyPasteMessages, this.#language.value);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const view = this.#view();
    const read = view?.read;
    const open = !read || read.hopeless;
    const disabled = this.#disabled();
    const wrong = this._trouble !== '' || read?.hopeless === true;
    const back = this._previous && readWork(this._previous);
    const { framework } = this;
    const said = this._trouble ? words.trouble[this._trouble] : view ? summary(view, this._draft !== '') : '';
    return html`<div class="paste" lang=${lang}>
      ${
        open
          ? pasteField({ words, draft: this._draft, disabled, required: this.required, wrong })
          : html`<h2 id="result" tabindex="-1">${words.result}</h2>`
      }
      <p id="summary" class=${wrong || !framework ? 'wrong' : ''} part="summary" role="status" ?data-empty=${!said}>
        ${said}
      </p>
      ${open ? fileField({ words, disabled }) : nothing}
      ${
        !open || back
          ? html`<p class="acts again">
              ${
                open
                  ? nothing
                  : html`<button type="button" name="restart" ?disabled=${disabled}>${words.restart}</button>`
              }
              ${
                back
                  ? html`<button type="button" name="undo" ?disabled=${disabled}>
                      ${words.undo(back.taxonomy ? (back.reading?.title ?? '') : words.wordForWord)}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
      ${view && open && this._draft === '' ? wordForWord(view) : nothing}
      ${view && !open ? this.#result(view) : nothing}
    </div>`;
  }

  #result(view: PasteView): TemplateResult {
    const { read, framework, words } = view;
    return html`${
      framework ? html`<pejl-taxonomy-matrix part="matrix" .framework=${framework}></pejl-taxonomy-matrix>` : nothing
    }
      ${problems(view)} ${read.reading ? guesses(view, read.reading) : nothing} ${questions(view)}
      <details class="cells" ?open=${this.#cellsOpen}>
        <summary><h2>${words.cells}</h2></summary>
        ${cellTable(view)}
      </details>
      ${leftOver(view)} ${wordForWord(view)} ${framework ? save(view) : nothing}`;
  }

  #view(): PasteView | undefined {
    const { messages: words, lang } = this.#words;
    const read = this.#read;
    if (!this._work || !read) return undefined;
    return {
      ...{ read, words, lang, disabled: this.#disabled(), framework: this.framework },
      ...{ institution: this.#institution(), edition: this.#edition(), saved: this._saved },
      rowsShown: Math.max(this._rowsShown, rowsAtFirst(read.grid.columns)),
      pasted: wordsOf(this._work.source, read.grid),
    };
  }

  #disabled(): boolean {
    return Boolean(this.disabled) || this._formDisabled;
  }
  #institution(): string {
    return this._institution ?? text(this.institution);
  }
  #edition(): string {
    return this._edition ?? text(this.edition);
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #listen = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.type === 'input' || event.type === 'change') event.stopPropagation();
    const isField = target.id === 'paste';
    if (event.type === 'dragover' || event.type === 'drop') {
      const files = !this.#disabled();
      return this.#intake.dragged(event as DragEvent, { files, texts: files && isField && !this._draft.trim() });
    }
    if (this.#disabled()) return;
    if (event.type === 'paste') {
      if (isField) this.#intake.pasted(event as ClipboardEvent, target as HTMLTextAreaElement);
    } else if (event.type === 'click') this.#click(target.closest('button')?.name ?? '');
    else this.#write(target as HTMLInputElement, event.type);
  };

  #click(name: string): void {
    if (name === 'read') this.#start({ text: this._draft });
    else if (name === 'restart') {
      this.#restart();
      this.#emit(['input', 'change']);
      void this.#focus('#paste');
    } else if (name === 'undo') {
      const [work, previous] = [this._previous, this._work];
      this._previous = previous;
      this.#set(work);
      this.#emit(['input', 'change']);
      void this.#focus('#result, #paste');
    } else if (name.startsWith('go:')) void this.#goTo(name.slice('go:'.length));
    else if (name.startsWith('divide:')) {
      this.#use({ name, value: '', checked: false }, ['input', 'change']);
      void this.#goTo(name.slice('divide:'.length));
    } else if (name === 'more') {
      const shown = this.#view()?.rowsShown ?? 0;
      this._rowsShown = shown + rowsAtFirst(this.#read?.grid.columns ?? 1);
      void this.#focus(`[name="row:${shown}"]`);
    } else if (name === 'save' && this.framework) {
      this._saved = `${this.framework.id}.json`;
      download(`${JSON.stringify(this.framework, null, 2)}\n`, this._saved, 'application/json');
    } else if (name === 'save-text') download(this.#view()?.pasted ?? '', this.#words.messages.textFile, 'text/plain');
  }

  #write(control: HTMLInputElement, event: string): void {
    const { name, value, checked, type } = control;
    if (name === 'file') {
      const file = control.files?.[0];
      if (event === 'change' && file) void this.#intake.chosen(file);
    } else if (name === 'paste') {
      this._draft = value;
      this._trouble = '';
    } else if (type !== 'text' && type !== 'textarea') {
      if (event !== 'change') return;
      this.#use({ name, value, checked }, ['input', 'change']);
      // A row that is taken back takes its box with it.
      if (name.startsWith('back:')) void this.#focus('.back input, #guessed');
    } else if (event === 'change') this.#emit(['change']);
    else if (name === 'institution' || name === 'edition') {
      this[`_${name}`] = value;
      this.#emit(['input']);
    } else this.#use({ name, value, checked }, ['input']);
  }

  #start(source: GridInput): void {
    const before = this.framework;
    if (this._work && !this.#read?.hopeless) this._previous = this._work;
    this._trouble = '';
    this._rowsShown = 0;
    this.#set(startWork(source));
    this.#keepText(source);
    if (this.framework !== before) this.#emit(['input', 'change']);
    void this.#focus(this.#read?.hopeless ? '#paste' : '#result');
  }

  /** What the host gives is no act of a person: nothing is told, and the keyboard stays where it is. */
  #give(): void {
    const source = sourceFrom(this.source);
    if (!source) return;
    if (this._work) this._previous = this._work;
    this.#set(startWork(source));
    this.#keepText(source);
  }

  /** Text that is no table stays where it can be put right; with one, the field has done its work. */
  #keepText(source: GridInput): void {
    const words = this.#read?.hopeless ? wordsOf(source, this.#read.grid) : '';
    this._draft = words.length <= longestDraft ? words : '';
  }

  #restart(): void {
    if (this._work) this._previous = this._work;
    this._draft = '';
    this._trouble = '';
    this.#set(undefined);
  }

  #use(used: Used, events: readonly string[]): void {
    if (!this._work || !this.#read) return;
    this.#set(act(this._work, this.#read, used));
    this.#emit(events);
  }

  #set(work: Work | undefined): void {
    // Once open, it stays: what is put right there must not close over the hand that does it.
    this.#cellsOpen &&= work?.source === this._work?.source;
    this._work = work;
    this._saved = '';
    this.#read = work && readWork(work);
    this.#cellsOpen ||= this.#read?.taxonomy === undefined;
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #goTo(key: string): Promise<void> {
    const needed = Number(key.split(':')[0]) + 1;
    this._rowsShown = Math.max(this._rowsShown, needed);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLDetailsElement>('details.cells')!.open = true;
    this.renderRoot.querySelector<HTMLElement>(`[name="cell:${key}"]`)?.focus();
  }

  #emit(events: readonly string[]): void {
    if (events.includes('input')) this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    if (events.includes('change')) this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

const text = (given: unknown): string => (typeof given === 'string' ? given : '');
