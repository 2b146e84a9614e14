import type { Framework, LearnerReflection, LearningQuestionKind } from '@pejl/core';
import { layoutLadder, reflectionFields, type LadderFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { showValue } from '../form/show-value.ts';
import { today } from '../form/today.ts';
import { WrittenValue } from '../form/written-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { soloLadderStyles } from './solo-ladder.css.ts';
import { soloLadderMessages, type SoloLadderMessages } from './solo-ladder.messages.ts';
import { ladderSheet } from './solo-ladder.template.ts';

/** What the ladder is for: a poster to read, or a sheet on which a learner thinks. */
export const ladderModes = ['read', 'reflect'] as const;
export type LadderMode = (typeof ladderModes)[number];

/** What is to be said in a reflection; '' takes it away. */
type Change = { readonly [Key in keyof LearnerReflection]?: string };

/**
 * SOLO as a ladder for learners of about 8 to 15 years: each level with a hand sign and in a learner's own words, and
 * the three learning questions with room to answer. Use it where a learner thinks about one thing that is being
 * learned; never to grade, to add up or to compare: a level is where an understanding is today, not how somebody is.
 *
 * In `mode="reflect"` it is a form control: its value is a `LearnerReflection`, submitted as JSON under its `name`.
 * Every act gives one `input` and one `change`, and `value` is replaced, never mutated.
 *
 * The ladder is seen from below and up, and read in the same order: the first level comes first. Arrow up goes one step up.
 *
 * @tag pejl-solo-ladder
 * @summary SOLO with hand signs, and the three learning questions, in a learner's words.
 *
 * @fires {Event} input - The learner has chosen or written something; `value` holds it.
 * @fires {Event} change - The same, when it is done: at once for a choice, on leaving the field for a text.
 *
 * @csspart title - The title of the scale.
 * @csspart ladder - The ladder with all its levels.
 * @csspart phase - A stretch of the ladder.
 * @csspart level - One level.
 * @csspart says - What the level says in a learner's words.
 * @csspart here - The level where the learner is.
 * @csspart there - The level where the learner wants to go.
 * @csspart choice - A choice to be made.
 * @csspart chosen - A choice that is made.
 * @csspart question - One of the three learning questions.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-solo-ladder scale="solo" mode="reflect" name="min-side"></pejl-solo-ladder>
 * <script type="module">
 *   import '@pejl/elements/solo-ladder/define';
 *   import { solo } from '@pejl/frameworks/solo';
 *   document.querySelector('pejl-solo-ladder').framework = solo;
 * </script>
 * ```
 */
export class PejlSoloLadder extends LitElement {
  static override styles = soloLadderStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    scale: {},
    value: { attribute: false },
    mode: {},
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  /** The framework that the scale stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the scale. Without one: the framework's first. */
  scale = '';
  /** What the learner has chosen and written. Undefined: nothing yet. */
  value: LearnerReflection | undefined;
  /** A poster to read, or a sheet to think on. */
  mode: LadderMode = 'read';
  /** The learner says where she is, by a level or in words, before the form is sent. */
  required = false;
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  #form = new WrittenValue<LearnerReflection>(this, {
    open: () => Boolean(this.#figure) && this.mode === 'reflect',
    missing: () => this.#missing(),
    anchor: () => this.renderRoot.querySelector<HTMLElement>('input[type=radio]') ?? undefined,
    reads: ({ scale }) => typeof scale === 'string',
  });
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: SoloLadderMessages; lang: string } = messagesFor(soloLadderMessages, 'da');
  #figure: LadderFigure | undefined;
  /** What is said where there is no figure. */
  #instead = '';

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

  /** Moves the keyboard to the first choice. */
  override focus(options?: FocusOptions): void {
    const { renderRoot: root } = this;
    (root.querySelector<HTMLElement>('input:checked') ?? root.querySelector('input'))?.focus(options);
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
    for (const type of ['input', 'change'] as const) root.addEventListener(type, this.#act);
    root.addEventListener('keydown', this.#climb as EventListener);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#form.take();
    this.#words = messagesFor(soloLadderMessages, this.#language.value);
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
    const reflecting = this.mode === 'reflect';
    const sheet = ladderSheet({ figure, words, lang, reflecting });
    return html`<div class=${reflecting ? 'sheet reflect' : 'sheet poster'} lang=${lang}>
      ${
        reflecting
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

  /** Lays out what it was given; there is no figure where there is nothing to show, or nothing that can be shown. */
  #layout(): void {
    const framework = this.#framework;
    const { messages: words, lang } = this.#words;
    const { scale, value } = this;
    this.#figure = undefined;
    this.#instead = words.nothing;
    if (framework === undefined) return;
    try {
      const { scales = [] } = framework;
      if (scales.length > 0) {
        const known = !scale || scales.some(({ id }) => id === scale);
        this.#instead = known || typeof scale !== 'string' ? words.broken : words.unknown(scale.slice(0, 60));
      }
      this.#figure = layoutLadder({ framework, scale: scale || '', lang, words, value });
    } catch (error) {
      console.warn('pejl-solo-ladder cannot show', error);
    }
  }

  #missing(): string {
    const figure = this.#figure!;
    const said = figure.levels.some(({ now }) => now) || figure.questions[0]?.written.trim();
    return said ? '' : this.#words.messages.missing;
  }

  /** The one listener for all that a learner does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    event.stopPropagation();
    if (this.mode !== 'reflect') return;
    const { type } = event;
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'now' || name === 'towards') {
      if (type === 'change') this.#amend({ [name]: value });
    } else {
      const field = name === 'about' ? name : reflectionFields[name as LearningQuestionKind];
      // To leave a field says that it is done; the value is the one that was heard of already.
      if (type === 'input') this.#amend({ [field]: value }, [type]);
      else this.#form.keep(this.value, [type]);
    }
  };

  /** Up is up: native radios would go down, for the lowest level comes first. */
  #climb = (event: KeyboardEvent): void => {
    const { key, target, altKey, ctrlKey, metaKey } = event;
    const step = { ArrowUp: 1, ArrowDown: -1 }[key];
    if (!step || altKey || ctrlKey || metaKey || !(target instanceof HTMLInputElement) || target.type !== 'radio')
      return;
    event.preventDefault();
    const group = [...this.renderRoot.querySelectorAll<HTMLInputElement>(`input[name=${target.name}]`)];
    const next = group[(group.indexOf(target) + step + group.length) % group.length];
    next?.focus();
    next?.click();
  };

  /** Changes one thing in the reflection. It is a JSON document: what is not said is not in it. */
  #amend(change: Change, events?: readonly string[]): void {
    const framework = this.#framework;
    const figure = this.#figure;
    if (!framework || !figure) return;
    const begun = { framework: framework.id, edition: framework.edition, scale: figure.id, date: today() };
    const entries = Object.entries({ ...((figure.elsewhere ? undefined : this.value) ?? begun), ...change });
    const said = Object.fromEntries(entries.filter(([, one]) => one !== ''));
    this.#form.keep(said as unknown as LearnerReflection, events);
  }
}
