import type { Framework, ProgrammeDates } from '@pejl/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { download } from '../download/download.ts';
import { showValue } from '../form/show-value.ts';
import { WrittenValue } from '../form/written-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { capacity, type CapacityNumbers } from './programme.capacity.ts';
import { programmeStyles } from './programme.css.ts';
import { layOut, type ProgrammeLayout } from './programme.layout.ts';
import { programmeMessages, type ProgrammeMessages } from './programme.messages.ts';
import { timeline } from './programme.timeline.ts';
import { noDates, writeDate, type DateDraft, type DateField } from './programme.value.ts';
import { yearSheet } from './programme.year.ts';

/** What a programme is for: to be read, or for people to date it. */
export const programmeModes = ['read', 'date'] as const;
export type ProgrammeMode = (typeof programmeModes)[number];

/** What is shown of it: its steps on a time line, the year as a wheel, or how many groups and instructors it takes. */
export const programmeViews = ['timeline', 'year', 'capacity'] as const;
export type ProgrammeView = (typeof programmeViews)[number];

/**
 * A programme of development: its steps in order on a time line (sessions with their hours, practice periods between
 * them), who is together and who apart, and its modules with the courses that train instructors first. People read it,
 * or date it; what the dates may be worth a second look for is told, and never refused. `view="year"` shows the dated
 * steps and what returns as a year wheel and as a list by month, `view="capacity"` works out groups and instructors.
 *
 * In `mode="date"` it is a form control: its value is a `ProgrammeDates`, submitted as JSON under its `name`. Every act
 * gives one `input` and one `change`, and `value` is replaced, never mutated. The dates can be saved as a calendar file.
 *
 * @tag pejl-programme
 * @summary A programme on a time line that people date; a year wheel; groups and instructors worked out.
 *
 * @fires {Event} input - The person has written a date, a time or a place; `value` holds it.
 * @fires {Event} change - The same, when it is done.
 *
 * @csspart title - The title of the programme, or of what is worked out.
 * @csspart step - A step on the time line.
 * @csspart module - A module with its meetings.
 * @csspart when - When and where a step is held, in words.
 * @csspart fields - The fields of a step, a meeting or the calculator.
 * @csspart wheel - The year wheel.
 * @csspart month - The name of a month in the list.
 * @csspart result - What is worked out for one group of modules.
 * @csspart table - The table of what is worked out.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-programme mode="date" name="datoer"></pejl-programme>
 * <script type="module">
 *   import '@pejl/elements/programme/define';
 *   import { ledereAfMedarbejdere } from '@pejl/frameworks/ledere-af-medarbejdere';
 *   document.querySelector('pejl-programme').framework = ledereAfMedarbejdere;
 * </script>
 * ```
 */
export class PejlProgramme extends LitElement {
  static override styles = programmeStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    programme: {},
    value: { attribute: false },
    mode: {},
    view: {},
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  /** The framework that the programme stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the programme to show. Without one: the framework's first. */
  programme = '';
  /** The dates that people have given it. Undefined: none yet. */
  value: ProgrammeDates | undefined;
  /** Read it, or date it. */
  mode: ProgrammeMode = 'read';
  /** The time line, the year wheel, or the calculator. */
  view: ProgrammeView = 'timeline';
  /** Every session needs a date before the form is sent. */
  required = false;
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  #form = new WrittenValue<ProgrammeDates>(this, {
    open: () => Boolean(this.#shown?.figure) && this.mode === 'date',
    missing: () => {
      const open = this.#shown!.open.map(({ title }) => title.text).join(', ');
      return open && this.#words.messages.dating.missing(open);
    },
    anchor: () => this.#firstOpen(),
    reads: ({ steps }) => Array.isArray(steps),
    // Another value must not meet what was written on this one.
    forget: () => {
      this.#drafts.clear();
      this.#seen.clear();
      this.#told = '';
    },
  });
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words!: { messages: ProgrammeMessages; lang: string };
  #shown: ProgrammeLayout | undefined;
  #drafts = new Map<string, DateDraft>();
  /** The meetings that have had a date: a row does not go away under the hands of who clears it. */
  #seen = new Set<string>();
  #numbers: CapacityNumbers = {};
  #told = '';

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

  /** Moves the keyboard to the first session without a date, or to the first field of all. */
  override focus(options?: FocusOptions): void {
    (this.#firstOpen() ?? this.renderRoot.querySelector<HTMLElement>('input, button'))?.focus(options);
  }

  /**
   * The dates as the text of an iCalendar file. What makes it is loaded when it is asked for.
   *
   * @throws Where no step has a right date.
   */
  async calendar(): Promise<string> {
    const { programmeCalendar } = await import('./programme.calendar.ts');
    await this.updateComplete;
    const { title, events } = this.#shown?.figure ?? {};
    if (!title || !events?.length || !this.value) throw new Error('pejl-programme: no step has a date.');
    return programmeCalendar({ title: title.text, lang: this.#words.lang, dates: this.value, events });
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
    this.#words = messagesFor(programmeMessages, this.#language.value);
    this.#shown = undefined;
    const framework = this.#framework;
    try {
      if (framework !== undefined) this.#shown = layOut(framework, this, this.#words.messages, this.#words.lang);
    } catch (error) {
      console.warn('pejl-programme cannot show', error);
    }
    for (const { modules } of this.#shown?.figure?.moduleGroups ?? [])
      for (const { meetings } of modules) for (const { id } of meetings) this.#seen.add(id);
  }

  protected override updated(): void {
    showValue(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const framework = this.#framework;
    if (!this.#shown) return html`<p lang=${lang}>${framework === undefined ? words.nothing : words.broken}</p>`;
    const source = basedOn(framework, words);
    return html`<div class="programme" lang=${lang}>
      <fieldset role="none" ?disabled=${this.#form.disabled}>${this.#sheet(this.#shown)}</fieldset>
      ${source ? html`<p class="note" part="source">${source}</p>` : nothing}
    </div>`;
  }

  #sheet({ programme, figure, wheel, dates }: ProgrammeLayout): TemplateResult {
    const { messages: words, lang } = this.#words;
    if (wheel) return yearSheet(wheel, figure?.title, words, lang);
    if (this.view === 'capacity')
      return capacity({ framework: this.#framework!, programme: programme!, numbers: this.#numbers }, words, lang);
    return timeline({
      figure: figure!,
      words,
      lang,
      dating: this.mode === 'date',
      other: dates ? '' : (this.value?.programme ?? ''),
      seen: [...this.#seen],
      drafts: this.#drafts,
      told: this.#told,
    });
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  #firstOpen(): HTMLElement | undefined {
    const [open] = this.#shown?.open ?? [];
    const field = open && `[name=date][data-step="${CSS.escape(open.id)}"]`;
    return (field && this.renderRoot.querySelector<HTMLElement>(field)) || undefined;
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const target = event.target as HTMLInputElement;
    if (event.type === 'click') return void (target.closest('[name=calendar]') && this.#save());
    event.stopPropagation();
    const { name, value } = target;
    if (name === 'participants' || name === 'instructors') {
      this.#numbers = { ...this.#numbers, [name]: value === '' ? undefined : Number(value) };
      return this.requestUpdate();
    }
    const step = target.dataset['step'];
    if (step === undefined || this.mode !== 'date') return;
    // A year is typed a digit at a time: on the way to 2026 it is 2, 20 and 202.
    if (target.type === 'date' && value && value < '1900') return;
    if (event.type === 'input') this.#write(step, name as DateField, value);
    else if (name === 'date' || this.#shown?.dates?.steps.some((one) => one.step === step))
      this.#form.keep(this.value, ['change']);
  };

  #write(step: string, field: DateField, text: string): void {
    const { programme, dates: before } = this.#shown ?? {};
    if (!programme) return;
    const { dates, draft } = writeDate(
      before ?? noDates(this.#framework!, programme),
      this.#drafts.get(step),
      step,
      field,
      text,
    );
    if (draft) this.#drafts.set(step, draft);
    else this.#drafts.delete(step);
    if (!dates) return this.requestUpdate();
    this.#told = '';
    this.#form.keep(dates, ['input']);
  }

  async #save(): Promise<void> {
    const { calendar } = this.#words.messages;
    try {
      download(await this.calendar(), `${this.#shown?.programme?.id ?? 'pejl'}.ics`, 'text/calendar');
      this.#told = calendar.saved(this.#shown?.figure?.events.length ?? 0);
    } catch (error) {
      console.warn('pejl-programme cannot save', error);
      this.#told = calendar.notSaved;
    }
    this.requestUpdate();
  }
}
