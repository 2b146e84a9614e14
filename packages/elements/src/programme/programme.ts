import type { Framework, Programme, ProgrammeDates } from '@pejl/core';
import { layoutProgramme, layoutYearWheel, type ProgrammeFigure, type YearWheelFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { download } from '../download/download.ts';
import { capacity, type CapacityNumbers } from './programme.capacity.ts';
import { programmeStyles } from './programme.css.ts';
import { programmeMessages, type ProgrammeMessages } from './programme.messages.ts';
import { timeline } from './programme.timeline.ts';
import { isDatedStep, noDates, writeDate, type DateDraft, type DateField } from './programme.value.ts';
import { langOf } from './programme.view.ts';
import { yearWheel } from './programme.year.ts';

/** What a programme is for: to be read, or for people to date it. */
export const programmeModes = ['read', 'date'] as const;
export type ProgrammeMode = (typeof programmeModes)[number];

/** What is shown of it: its steps on a time line, the year as a wheel, or how many groups and instructors it takes. */
export const programmeViews = ['timeline', 'year', 'capacity'] as const;
export type ProgrammeView = (typeof programmeViews)[number];

/** A value as text; '' for what has no such form. */
const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

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

  #internals = this.attachInternals();
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words!: { messages: ProgrammeMessages; lang: string };
  #shown: Programme | undefined;
  #figure: ProgrammeFigure | undefined;
  #wheel: YearWheelFigure | undefined;
  #formDisabled = false;
  #drafts = new Map<string, DateDraft>();
  /** The meetings that have had a date: a row does not go away under the hands of who clears it. */
  #seen = new Set<string>();
  #numbers: CapacityNumbers = {};
  #told = '';
  #given: ProgrammeDates | undefined;
  #touched = false;
  /** The value as it is submitted. */
  #json = '';

  constructor() {
    super();
    new FormValue(this, this.#internals, {
      value: () => (this.#figure && this.value && this.mode === 'date' ? this.#json : null),
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
    const { title, events } = this.#figure ?? {};
    if (!title || !events?.length || !this.value) throw new Error('pejl-programme: no step has a date.');
    return programmeCalendar({ title: title.text, lang: this.#words.lang, dates: this.value, events });
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#forget();
    this.value = this.#given;
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    try {
      const value = JSON.parse(state as string) as ProgrammeDates;
      if (Array.isArray(value.steps)) this.value = value;
    } catch {
      // A browser's stale state is no reason to lose what the host has given.
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) {
      if (!this.#touched) this.#given = this.value;
      const json = jsonOf(this.value);
      // Another value must not meet what was written on this one; the host handing back our own is no change.
      if (json !== this.#json) this.#forget();
      this.#json = json;
    }
    this.#words = messagesFor(programmeMessages, this.#language.value);
    this.#shown = this.#figure = this.#wheel = undefined;
    try {
      this.#layout();
    } catch (error) {
      this.#shown = this.#figure = this.#wheel = undefined;
      console.warn('pejl-programme: what it was given cannot be shown.', error);
    }
  }

  protected override updated(): void {
    // What a person does changes a field at once; what the value says is the field's default, and has the last word.
    for (const field of this.renderRoot.querySelectorAll('input'))
      if (field.value !== field.defaultValue) field.value = field.defaultValue;
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const framework = this.#shownFramework;
    if (!framework || (!this.#figure && !this.#wheel))
      return html`<p lang=${lang}>${framework === undefined ? words.nothing : words.broken}</p>`;
    const { wording, source } = framework;
    const paraphrased = wording === 'paraphrase' && source?.institution && source.title;
    return html`<div class="programme" lang=${lang}>
      <fieldset role="none" ?disabled=${Boolean(this.disabled) || this.#formDisabled}>${this.#body(framework)}</fieldset>
      ${paraphrased ? html`<p class="note" part="source">${words.basedOn(source.institution, source.title)}</p>` : nothing}
    </div>`;
  }

  #body(framework: Framework): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    if (this.#wheel) {
      const of = figure && html`<p class="of" lang=${langOf({ lang }, figure.title)}>${figure.title.text}</p>`;
      return yearWheel(this.#wheel, html`${of}<h3 part="title">${words.year.title}</h3>`, words, { lang });
    }
    const programme = this.#shown!;
    if (this.view === 'capacity') return capacity({ framework, programme, numbers: this.#numbers }, words, lang);
    const other = this.value && this.value.programme !== programme.id ? this.value.programme : '';
    return html`${other ? html`<p class="told">${words.dating.otherProgramme(other)}</p>` : nothing}
    ${timeline({
      figure: figure!,
      words,
      lang,
      dating: this.mode === 'date',
      dates: this.#dates,
      seen: [...this.#seen],
      drafts: this.#drafts,
      told: this.#told,
    })}`;
  }

  get #shownFramework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** The value, where it is about the programme that is shown. */
  get #dates(): ProgrammeDates | undefined {
    return this.value?.programme === this.#shown?.id ? this.value : undefined;
  }

  /** Throws where it is given what it cannot show. */
  #layout(): void {
    const framework = this.#shownFramework;
    if (framework === undefined) return;
    const { value, programme: id } = this;
    if (value !== undefined && !(Array.isArray(value.steps) && value.steps.every(isDatedStep)))
      throw new Error('the value needs steps, each with the id of a step and a date (YYYY-MM-DD)');
    const { messages: words, lang } = this.#words;
    const all = framework.programmes ?? [];
    this.#shown = id ? all.find((one) => one.id === id) : all[0];
    const isYear = this.view === 'year';
    // The year has what returns, too: a framework without a programme may have that.
    if (!this.#shown && (id || !isYear)) {
      throw new Error(
        `the framework has no programme ${id ? `"${id}"` : 'at all'}; it has: ${all.map((one) => one.id).join(', ')}`,
      );
    }
    if (this.#shown) {
      const dates = this.#dates;
      this.#figure = layoutProgramme({ framework, programme: this.#shown, lang, words, dates });
      for (const group of this.#figure.moduleGroups)
        for (const { meetings } of group.modules) for (const meeting of meetings) this.#seen.add(meeting.id);
    }
    if (isYear) this.#wheel = layoutYearWheel({ framework, programme: this.#figure, lang, words });
  }

  #forget(): void {
    this.#drafts.clear();
    this.#seen.clear();
    this.#told = '';
  }

  #open(): readonly { readonly id: string; readonly title: { readonly text: string } }[] {
    return (this.#figure?.steps ?? []).filter(({ kind, dated }) => kind === 'session' && !dated);
  }

  #missing(): string {
    if (!this.required || this.mode !== 'date') return '';
    const open = this.#open().map(({ title }) => title.text);
    return open.length ? this.#words.messages.dating.missing(open.join(', ')) : '';
  }

  #firstOpen(): HTMLElement | undefined {
    const [open] = this.#open();
    return (
      open &&
      (this.renderRoot.querySelector<HTMLElement>(`[name=date][data-step="${CSS.escape(open.id)}"]`) ?? undefined)
    );
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
    else if (name === 'date' || this.#dates?.steps.some((one) => one.step === step)) this.#emit('change');
  };

  #write(step: string, field: DateField, text: string): void {
    const framework = this.#shownFramework;
    if (!framework || !this.#shown) return;
    const before = this.#dates ?? noDates(framework, this.#shown);
    const { dates, draft } = writeDate(before, this.#drafts.get(step), step, field, text);
    if (draft) this.#drafts.set(step, draft);
    else this.#drafts.delete(step);
    if (!dates) return this.requestUpdate();
    this.#touched = true;
    this.#told = '';
    this.value = dates;
    this.#json = jsonOf(dates);
    this.#emit('input');
  }

  // As native fields do: `input` is heard outside a shadow root, `change` is not.
  #emit(type: 'input' | 'change'): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }

  async #save(): Promise<void> {
    const { calendar } = this.#words.messages;
    try {
      download(await this.calendar(), `${this.#shown?.id ?? 'pejl'}.ics`, 'text/calendar');
      this.#told = calendar.saved(this.#figure?.events.length ?? 0);
    } catch (error) {
      console.warn('pejl-programme: the calendar could not be made.', error);
      this.#told = calendar.notSaved;
    }
    this.requestUpdate();
  }
}
