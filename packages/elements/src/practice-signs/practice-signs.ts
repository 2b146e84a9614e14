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
import { showValue } from '../form/show-value.ts';
import { today } from '../form/today.ts';
import { WrittenValue } from '../form/written-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { printingOf } from '../print/printing.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { practiceSignsStyles } from './practice-signs.css.ts';
import { practiceSignsMessages, type PracticeSignsMessages } from './practice-signs.messages.ts';
import { draftKey, moveDrafts, type SignDraft, type SignDrafts } from './practice-signs.drafts.ts';
import { signSheet } from './practice-signs.template.ts';

/** What the signs are for: to be read, or to be looked for. */
export const signsModes = ['read', 'observe'] as const;
export type SignsMode = (typeof signsModes)[number];

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

  #form = new WrittenValue<SignObservations>(this, {
    open: () => Boolean(this.#figure) && this.#observing,
    missing: () =>
      this.#signs.some(({ visit, others }) => visit ?? others.length) ? '' : this.#words.messages.missing,
    anchor: () => this.renderRoot.querySelector<HTMLElement>('input[type=radio]') ?? undefined,
    reads: ({ observations }) => Array.isArray(observations),
    // Another visit's value must not meet what was written on this one.
    forget: () => {
      this.#drafts.clear();
      this.#sitting = '';
    },
  });
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
  #printing = printingOf(this);
  #drafts: SignDrafts = new Map();

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

  /** Moves the keyboard to the day of the visit. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus(options);
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

  override connectedCallback(): void {
    super.connectedCallback();
    // What a server rendered is taken over as it was rendered, and only then given a day.
    if (this.shadowRoot?.childElementCount) void this.updateComplete.then(this.#begin);
    else this.#begin();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#form.take();
    this.#words = messagesFor(practiceSignsMessages, this.#language.value);
    this.#layout();
  }

  protected override updated(): void {
    showValue(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    if (!figure) return html`<p lang=${lang}>${this.#instead}</p>`;
    const source = basedOn(this.#framework, words);
    const observing = this.#observing;
    const sheet = signSheet({
      figure,
      words,
      lang,
      observing,
      date: this.#date,
      leftAt: this.#sitting !== this.#date ? this.#sitting : '',
      printing: this.#printing(),
      draftOf: (sign) => this.#drafts.get(draftKey(this.#date, sign)),
    });
    return html`<div class="sheet" lang=${lang}>
      ${
        observing
          ? html`<fieldset role="none" class="form" ?disabled=${this.#form.disabled}>${sheet}</fieldset>
              <p class="quiet note" part="unsaved">${words.unsaved}</p>`
          : sheet
      }
      ${source ? html`<p class="quiet note" part="source">${source}</p>` : nothing}
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

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const { type } = event;
    const { name, value, validity } = event.target as HTMLInputElement;
    if (type === 'click') {
      if ((event.target as Element).closest('button')?.name === 'move') this.#move();
      return;
    }
    event.stopPropagation();
    if (!this.#observing) return;
    if (name === 'date') {
      // To render before `change`, or while a part is missing or the year begins with noughts, would put the day back.
      if (type !== 'change' || validity.badInput || value.startsWith('0')) return;
      // Another day is shown. What is at the first one stays there until the person moves it.
      this.#date = value || today();
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
    moveDrafts(this.#drafts, from, this.#date);
    this.#form.keep(moveObservations(this.#start(), this.#framework!.id, from, this.#date));
    this.focus();
  }

  #start(): SignObservations {
    return this.value ?? { observations: [] };
  }

  #answer({ id: sign, visit }: SignItem, state: string): void {
    const { id: framework, edition } = this.#framework!;
    const date = this.#date;
    const key = draftKey(date, sign);
    const { note, example } = visit ?? this.#drafts.get(key) ?? { note: '', example: '' };
    this.#sitting = date;
    this.#drafts.delete(key);
    if (state)
      return this.#observe({ framework, edition, sign, date, state: state as ObservationState, note, example });
    // What was written waits for the next answer.
    if (note || example) this.#drafts.set(key, { note, example });
    this.#form.keep(withdrawObservation(this.#start(), { framework, sign, date }));
  }

  #write({ id: sign }: SignItem, change: Partial<SignDraft>, type: string): void {
    const { id: framework } = this.#framework!;
    const date = this.#date;
    const old = this.#start().observations.find(
      (one) => one.framework === framework && one.sign === sign && one.date === date,
    );
    if (old) return this.#observe({ ...old, ...change }, [type]);
    const key = draftKey(date, sign);
    this.#drafts.set(key, { note: '', example: '', ...this.#drafts.get(key), ...change });
    this.requestUpdate();
  }

  /** An observation is a JSON document: what is not written is not in it. */
  #observe({ note, example, ...rest }: SignObservation, events?: readonly string[]): void {
    this.#form.keep(observe(this.#start(), { ...rest, ...(note && { note }), ...(example && { example }) }), events);
  }
}
