import {
  moveObservations,
  observe,
  withdrawObservation,
  type Framework,
  type ObservationState,
  type SignObservation,
  type SignObservations,
} from '@pejl/core';
import { layoutSigns, type SignItem, type SignsFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { practiceSignsStyles } from './practice-signs.css.ts';
import { practiceSignsMessages, type PracticeSignsMessages } from './practice-signs.messages.ts';
import { signSheet, type SignDraft } from './practice-signs.template.ts';

/** What the signs are for: to be read, or to be looked for. */
export const signsModes = ['read', 'observe'] as const;
export type SignsMode = (typeof signsModes)[number];

/** Today, as the people who look know it. Swedish dates are written as ISO's: YYYY-MM-DD. */
const today = (): string => new Date().toLocaleDateString('sv');

/** A value as text; '' for what has no such form. */
const jsonOf = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
};

/**
 * Signs that can be seen in practice, by layer: learners, staff, leaders, municipality, side by side where there is
 * room, because the layers mirror each other. Those who visit write what they saw on one day, in their own words. Use
 * it to prepare and to talk about a visit; never to judge a person, and never as a score: nothing is counted.
 *
 * In `mode="observe"` it is a form control: its value is `SignObservations`, submitted as JSON under its `name`. Every
 * act gives one `input` and one `change`, and `value` is replaced, never mutated. Seen, seen often, looked for and not
 * seen, and not yet looked for are four different answers. On paper it is a sheet to take along.
 *
 * @tag pejl-practice-signs
 * @summary Signs to be seen in practice, by layer, and what was seen of them.
 *
 * @fires {Event} input - The person has chosen or written something; `value` holds it.
 * @fires {Event} change - The same, when it is done: at once for a choice, on leaving the field for a text.
 *
 * @csspart layer - One layer with its signs.
 * @csspart title - The heading of a layer.
 * @csspart sign - One sign.
 * @csspart answer - One of the four answers on a sign.
 * @csspart chosen - An answer that is chosen.
 * @csspart observed - What was seen on another day, with its day.
 * @csspart goal - A goal that a sign may show.
 * @csspart competences - The competences behind the signs of a layer.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-practice-signs layer="staff" mode="observe" name="tegn"></pejl-practice-signs>
 * <script type="module">
 *   import '@pejl/elements/practice-signs/define';
 *   import { treKommuner } from '@pejl/frameworks/tre-kommuner';
 *   document.querySelector('pejl-practice-signs').framework = treKommuner;
 * </script>
 * ```
 */
export class PejlPracticeSigns extends LitElement {
  static override styles = practiceSignsStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    layer: {},
    value: { attribute: false },
    mode: {},
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  /** The framework that the signs stand in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The layer to show: `learner`, `staff`, `leadership` or `municipality`. Without one: all that there are. */
  layer = '';
  /** What has been looked for so far, on whichever days. Undefined: nothing yet. */
  value: SignObservations | undefined;
  /** Read the signs, or look for them. */
  mode: SignsMode = 'read';
  /** At least one of the signs that are shown has been looked for before the form is sent. */
  required = false;
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  #formDisabled = false;
  #internals = this.attachInternals();
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: PracticeSignsMessages; lang: string } = messagesFor(practiceSignsMessages, 'da');
  #figure: SignsFigure | undefined;
  /** What is said where there is no figure. */
  #instead = '';
  /** The day of the visit. A server does not know which day it is where the element is read. */
  #date = '';
  /** The day at which something has been chosen in this sitting. */
  #sitting = '';
  #printing = false;
  /** What was written of a sign on a day without saying what was seen, by day and sign. */
  #drafts = new Map<string, SignDraft>();
  #given: SignObservations | undefined;
  #touched = false;
  /** The value as it is submitted. */
  #json = '';

  constructor() {
    super();
    new FormValue(this, this.#internals, {
      value: () => (this.#figure && this.value && this.mode === 'observe' ? this.#json : null),
      missing: () => this.#missing(),
      anchor: () => this.renderRoot.querySelector<HTMLElement>('input[type=radio]') ?? undefined,
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

  /** Moves the keyboard to the day of the visit. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus(options);
  }

  formResetCallback(): void {
    this.#touched = false;
    this.#sitting = '';
    this.#drafts.clear();
    this.value = this.#given;
    this.requestUpdate();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    try {
      const value = JSON.parse(String(state)) as SignObservations;
      if (Array.isArray(value.observations)) this.value = value;
    } catch {
      // A browser's stale state is no reason to lose what the host has given.
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // What a server rendered is taken over as it was rendered, and only then given a day.
    if (this.shadowRoot?.childElementCount) void this.updateComplete.then(this.#begin);
    else this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
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
      // Another visit's value must not meet what was written on this one; the host handing back our own is no change.
      if (json !== this.#json) {
        this.#drafts.clear();
        this.#sitting = '';
      }
      this.#json = json;
    }
    this.#words = messagesFor(practiceSignsMessages, this.#language.value);
    this.#layout();
  }

  protected override updated(): void {
    // What a person does changes a field at once; what the value says is the field's default, and has the last word.
    for (const field of this.renderRoot.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
      if (field.type === 'radio') (field as HTMLInputElement).checked = (field as HTMLInputElement).defaultChecked;
      else if (field.value !== field.defaultValue) field.value = field.defaultValue;
    }
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    if (!figure) return html`<p lang=${lang}>${this.#instead}</p>`;
    const { wording, source } = this.#framework ?? {};
    const observing = this.#observing;
    const sheet = signSheet({
      figure,
      words,
      lang,
      observing,
      date: this.#date,
      leftAt: this.#sitting !== this.#date ? this.#sitting : '',
      printing: this.#printing,
      draftOf: (sign) => this.#drafts.get(this.#key(sign)),
    });
    return html`<div class="sheet" lang=${lang}>
      ${
        observing
          ? html`<fieldset role="none" class="form" ?disabled=${Boolean(this.disabled) || this.#formDisabled}>${sheet}</fieldset>
              <p class="quiet note" part="unsaved">${words.unsaved}</p>`
          : sheet
      }
      ${
        wording === 'paraphrase' && source?.institution && source.title
          ? html`<p class="quiet note" part="source">${words.basedOn(source.institution, source.title)}</p>`
          : nothing
      }
    </div>`;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }
  get #observing(): boolean {
    return this.mode === 'observe';
  }
  get #signs(): readonly SignItem[] {
    return this.#figure?.sets.flatMap(({ signs }) => signs) ?? [];
  }

  /** Lays out what it was given; there is no figure where there is nothing to show, or nothing that can be shown. */
  #layout(): void {
    const framework = this.#framework;
    const { messages: words, lang } = this.#words;
    const { value, layer } = this;
    this.#figure = undefined;
    this.#instead = words.nothing;
    if (framework === undefined) return;
    try {
      const { practiceSigns: sets = [] } = framework;
      if (sets.length > 0) {
        const known = !layer || sets.some((set) => set.layer === layer);
        this.#instead = known || typeof layer !== 'string' ? words.broken : words.unknown(layer.slice(0, 60));
      }
      const date = this.#observing ? this.#date : undefined;
      this.#figure = layoutSigns({ framework, layer: layer || '', lang, words, value, date });
    } catch (error) {
      console.warn('pejl-practice-signs cannot show', error);
    }
  }

  #begin = (): void => {
    this.#date ||= today();
    this.requestUpdate();
  };

  #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  #missing(): string {
    if (!this.required || !this.#figure || !this.#observing) return '';
    return this.#signs.some(({ visit, others }) => visit ?? others.length) ? '' : this.#words.messages.missing;
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const { type } = event;
    const { name, value } = event.target as HTMLInputElement;
    if (type === 'click') {
      if ((event.target as Element).closest('button')?.name === 'move') this.#move();
      return;
    }
    event.stopPropagation();
    if (!this.#observing) return;
    if (name === 'date') {
      // Another day is shown. What is at the first one stays there until the person moves it.
      if (type === 'change') this.#date = value || today();
      return this.requestUpdate();
    }
    // A field is named for what it says and the number of its sign.
    const [, kind, index] = /^(\D+)(\d+)$/.exec(name) ?? [];
    const sign = this.#signs[Number(index)];
    if (!sign) return;
    if (kind === 's' && type === 'change') this.#answer(sign, value);
    else if (kind === 'note' || kind === 'example') this.#write(sign, { [kind]: value }, type);
  };

  #move(): void {
    const from = this.#sitting;
    this.#sitting = this.#date;
    for (const { id } of this.#signs) {
      const draft = this.#drafts.get(this.#key(id, from));
      if (draft && !this.#drafts.has(this.#key(id))) this.#drafts.set(this.#key(id), draft);
    }
    this.#keep(moveObservations(this.#start(), this.#framework!.id, from, this.#date));
    this.focus();
  }

  #key(sign: string, date = this.#date): string {
    return JSON.stringify([date, sign]);
  }

  #start(): SignObservations {
    return this.value ?? { observations: [] };
  }

  #answer({ id: sign, visit }: SignItem, state: string): void {
    const { id: framework, edition } = this.#framework!;
    const date = this.#date;
    const key = this.#key(sign);
    const { note, example } = visit ?? this.#drafts.get(key) ?? { note: '', example: '' };
    this.#sitting = date;
    this.#drafts.delete(key);
    if (state)
      return this.#observe({ framework, edition, sign, date, state: state as ObservationState, note, example });
    // What was written waits for the next answer.
    if (note || example) this.#drafts.set(key, { note, example });
    this.#keep(withdrawObservation(this.#start(), { framework, sign, date }));
  }

  #write({ id: sign }: SignItem, change: Partial<SignDraft>, type: string): void {
    const { id: framework } = this.#framework!;
    const key = this.#key(sign);
    const old = this.#start().observations.find(
      (one) => one.framework === framework && this.#key(one.sign, one.date) === key,
    );
    if (old) return this.#observe({ ...old, ...change }, [type]);
    this.#drafts.set(key, { note: '', example: '', ...this.#drafts.get(key), ...change });
    this.requestUpdate();
  }

  /** An observation is a JSON document: what is not written is not in it. */
  #observe({ note, example, ...rest }: SignObservation, events?: readonly string[]): void {
    this.#keep(observe(this.#start(), { ...rest, ...(note && { note }), ...(example && { example }) }), events);
  }

  #keep(next: SignObservations, events: readonly string[] = ['input', 'change']): void {
    this.#touched = true;
    // To leave a field says that it is done; the value is the one that was heard of already.
    if (jsonOf(next) !== this.#json) this.value = next;
    this.#json = jsonOf(next);
    // As native fields do: `input` is heard outside a shadow root, `change` is not.
    for (const type of events) this.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}
