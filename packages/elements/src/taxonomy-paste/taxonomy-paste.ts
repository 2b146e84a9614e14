import type { Framework } from '@pejl/core';
import type { GridInput } from '@pejl/interop';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { download } from '../download/download.ts';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { Desk } from './paste-desk.ts';
import { Intake } from './paste-intake.ts';
import { rowsAtFirst } from './taxonomy-paste.cells.ts';
import { taxonomyPasteStyles } from './taxonomy-paste.css.ts';
import { taxonomyPasteMessages, type TaxonomyPasteMessages } from './taxonomy-paste.messages.ts';
import { pasteSheet } from './taxonomy-paste.template.ts';

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
  static override properties = {
    institution: {},
    edition: {},
    source: { attribute: false },
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  /** The institution whose words these are, until the person writes another. */
  institution = '';
  /** The institution's name for this edition, until the person writes another. */
  edition = '';
  /** A table that is there from the start, as a clipboard has it: a host's own file, or an example. A reset returns to it. */
  source: GridInput | undefined;
  /** A taxonomy has to be there before the form is sent. */
  required = false;
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  #internals = this.attachInternals();
  #language = new Language(this);
  #words: { messages: TaxonomyPasteMessages; lang: string } = messagesFor(taxonomyPasteMessages, 'da');
  #switchedOff = false;
  #desk = new Desk(this);
  #intake = new Intake({
    start: (source) => this.#start(source),
    refuse: (trouble) => this.#desk.refuse(trouble),
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
    return this.#desk.framework;
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
    this.#desk.reset(this.source);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#switchedOff = disabled;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click', 'paste', 'dragover', 'drop'] as const) {
      root.addEventListener(type, this.#listen);
    }
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What the host gives is no act of a person: nothing is told, and the keyboard stays where it is.
    if (changed.has('source')) this.#desk.give(this.source);
    this.#words = messagesFor(taxonomyPasteMessages, this.#language.value);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    return pasteSheet({ desk: this.#desk, words, lang, disabled: this.#isDisabled, required: this.required });
  }

  get #isDisabled(): boolean {
    return Boolean(this.disabled) || this.#switchedOff;
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #listen = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.type === 'input' || event.type === 'change') event.stopPropagation();
    const isField = target.id === 'paste';
    if (event.type === 'dragover' || event.type === 'drop') {
      const files = !this.#isDisabled;
      return this.#intake.dragged(event as DragEvent, { files, texts: files && isField && !this.#desk.draft.trim() });
    }
    if (this.#isDisabled) return;
    if (event.type === 'paste') {
      if (isField) this.#intake.pasted(event as ClipboardEvent, target as HTMLTextAreaElement);
    } else if (event.type === 'click') this.#click(target.closest('button')?.name ?? '');
    else this.#write(target as HTMLInputElement, event.type);
  };

  #click(name: string): void {
    const desk = this.#desk;
    if (name === 'read') this.#start({ text: desk.draft });
    else if (name === 'restart') {
      desk.clear();
      this.#tell('input', 'change');
      void this.#focus('#paste');
    } else if (name === 'undo') {
      desk.undo();
      this.#tell('input', 'change');
      void this.#focus('#result, #paste');
    } else if (name.startsWith('go:')) void this.#goTo(name.slice('go:'.length));
    else if (name.startsWith('divide:')) {
      desk.use({ name, value: '', checked: false });
      this.#tell('input', 'change');
      void this.#goTo(name.slice('divide:'.length));
    } else if (name === 'more') {
      const { rowsShown } = desk;
      desk.show(rowsShown + rowsAtFirst(desk.read?.grid.columns ?? 1));
      void this.#focus(`[name="row:${rowsShown}"]`);
    } else if (name === 'save' && this.framework) {
      desk.save(`${this.framework.id}.json`);
      download(`${JSON.stringify(this.framework, null, 2)}\n`, desk.saved, 'application/json');
    } else if (name === 'save-text') download(desk.pasted, this.#words.messages.textFile, 'text/plain');
  }

  #write({ name, value, checked, type, files }: HTMLInputElement, event: string): void {
    const desk = this.#desk;
    if (name === 'file') {
      const file = files?.[0];
      if (event === 'change' && file) void this.#intake.chosen(file);
    } else if (name === 'paste') desk.write('draft', value);
    else if (type !== 'text' && type !== 'textarea') {
      if (event !== 'change') return;
      desk.use({ name, value, checked });
      this.#tell('input', 'change');
      // A row that is taken back takes its box with it.
      if (name.startsWith('back:')) void this.#focus('.back input, #guessed');
    } else if (event === 'change') this.#tell('change');
    else {
      if (name === 'institution' || name === 'edition') desk.write(name, value);
      else desk.use({ name, value, checked });
      this.#tell('input');
    }
  }

  #start(source: GridInput): void {
    const before = this.framework;
    this.#desk.start(source);
    if (this.framework !== before) this.#tell('input', 'change');
    void this.#focus(this.#desk.read?.hopeless ? '#paste' : '#result');
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  async #goTo(key: string): Promise<void> {
    this.#desk.show(Number(key.split(':')[0]) + 1);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLDetailsElement>('details.cells')!.open = true;
    this.renderRoot.querySelector<HTMLElement>(`[name="cell:${key}"]`)?.focus();
  }

  /** As native fields do: `input` is heard outside a shadow root, `change` is not. */
  #tell(...events: readonly ('input' | 'change')[]): void {
    for (const type of events) this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}
