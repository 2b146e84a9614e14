import type { Framework, NextStep, NextStepKind, Profile, Taxonomy } from '@pejl/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { showValue } from '../form/show-value.ts';
import { WrittenValue } from '../form/written-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { nextStepStyles } from './next-step.css.ts';
import { nextStepMessages, type NextStepMessages } from './next-step.messages.ts';
import { stepSides, type StepSides } from './next-step.sides.ts';
import { kindOf, kindsOf, stepSheet } from './next-step.template.ts';

/**
 * A team's next step on one dimension: the claims of today's level beside the next level's, those it meets already
 * apart from the open ones, and its own sentence. To hold fast and to re-establish are as good as to go on, and the top
 * level has a step too. Use it when a team has found where it stands, or does not agree yet and wants to talk about it;
 * never to set a team a target from outside.
 *
 * It is a form control: its value is a `NextStep`, submitted as JSON under its `name`. Every act gives one `input` and
 * one `change`, and `value` is replaced, never mutated. What is written on one dimension is kept while another is shown.
 *
 * @tag pejl-next-step
 * @summary Today beside the next level, and the team's own next step.
 *
 * @fires {Event} input - The person has chosen, ticked or written something; `value` holds it.
 * @fires {Event} change - The same, when it is done: at once for a choice, on leaving the field for a text.
 *
 * @csspart title - The title of the dimension.
 * @csspart side - One of the two sides.
 * @csspart today - The side of the level that the team stands at.
 * @csspart next - The side of the next level, or what stands in its place at the top.
 * @csspart level - The name of a level.
 * @csspart claim - A claim that the step can grow out of.
 * @csspart kind - One of the kinds of step.
 * @csspart chosen - A claim or a kind that is chosen.
 * @csspart sentence - The team's own sentence, with its label.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-next-step taxonomy="undervisere" name="skridt"></pejl-next-step>
 * <script type="module">
 *   import '@pejl/elements/next-step/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   document.querySelector('pejl-next-step').framework = sosuFyn;
 * </script>
 * ```
 */
export class PejlNextStep extends LitElement {
  static override styles = nextStepStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    taxonomy: {},
    dimension: {},
    value: { attribute: false },
    profile: { attribute: false },
    required: { type: Boolean },
    disabled: { type: Boolean, reflect: true },
  };

  /** The framework that the taxonomy stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the taxonomy. Without one: the framework's first. */
  taxonomy = '';
  /** The id of the dimension. Without one the person chooses, beginning with the value's, or the first that is placed. */
  dimension = '';
  /** The team's next step. Undefined: it has not begun. */
  value: NextStep | undefined;
  /** Where the team stands, and which claims it meets. */
  profile: Profile | undefined;
  /** A sentence is needed before the form is sent; at the top level also whether it is to hold fast or to re-establish. */
  required = false;
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  #form = new WrittenValue<NextStep>(this, {
    open: () => this.#sides !== undefined,
    missing: () => this.#missing(),
    anchor: () => this.#firstOpen(),
    reads: ({ dimension }) => typeof dimension === 'string',
    // Another team's value must not meet what was written on this one.
    forget: () => this.#drafts.clear(),
  });
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  /** What was written on dimensions other than the value's. */
  #drafts = new Map<string, NextStep>();
  #sides: StepSides | undefined;
  #words: { messages: NextStepMessages; lang: string } = messagesFor(nextStepMessages, 'da');
  #broken = false;

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

  /** Moves the keyboard to the first field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('select, input, textarea')?.focus(options);
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
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#form.take();
    else if (changed.has('dimension') && this.hasUpdated && this.dimension) this.#turn();
    this.#words = messagesFor(nextStepMessages, this.#language.value);
    this.#sides = this.#layout();
  }

  protected override updated(): void {
    showValue(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const sides = this.#sides;
    if (!sides) return html`<p class="nothing" lang=${lang}>${this.#broken ? words.broken : words.nothing}</p>`;
    const source = basedOn(this.#shownFramework, words);
    return html`<div class="sheet" lang=${lang}>
      <fieldset role="none" class="form" ?disabled=${this.#form.disabled}>
        ${stepSheet({ sides, words, lang, choosing: !this.dimension })}
      </fieldset>
      <p class="note" part="unsaved">${words.unsaved}</p>
      ${source ? html`<p class="note" part="source">${source}</p>` : nothing}
    </div>`;
  }

  get #shownFramework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  #layout(): StepSides | undefined {
    const { dimension, profile, value } = this;
    const framework = this.#shownFramework;
    this.#broken = false;
    if (framework === undefined) return undefined;
    try {
      const { messages: words, lang } = this.#words;
      const taxonomy = this.#taxonomyOf(framework);
      return stepSides({ framework, taxonomy, dimension: dimension || '', lang, words, profile, value });
    } catch (error) {
      this.#broken = true;
      console.warn('pejl-next-step: what it was given cannot be shown.', error);
      return undefined;
    }
  }

  #taxonomyOf({ taxonomies = [] }: Framework): Taxonomy {
    const { taxonomy: id } = this;
    const found = id ? taxonomies.find((one) => one.id === id) : taxonomies[0];
    if (found) return found;
    const known = taxonomies.map((one) => one.id).join(', ');
    throw new Error(`the framework has no taxonomy ${id ? `"${id}"` : 'at all'}; it has: ${known}`);
  }

  #missing(): string {
    const sides = this.#sides;
    const { messages: words } = this.#words;
    if (!sides?.step?.sentence?.trim()) return words.missing;
    return this.#kindIsOpen(sides) ? words.missingKind : '';
  }

  /** At the top, where a step that says no kind has none of those that there are. */
  #kindIsOpen(sides: StepSides): boolean {
    const [first] = kindsOf(sides);
    const kind = kindOf(sides);
    return first === 'hold-fast' && kind !== first && kind !== 're-establish';
  }

  #firstOpen(): HTMLElement | undefined {
    const open = this.#sides?.step?.sentence?.trim() ? 'input[type=radio]' : 'textarea';
    return this.renderRoot.querySelector<HTMLElement>(open) ?? undefined;
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    event.stopPropagation();
    const { name, value } = event.target as HTMLInputElement;
    if (name === 'sentence') {
      if (event.type === 'input') this.#amend({ sentence: value || undefined }, ['input']);
      else this.#form.keep(this.value, ['change']);
    } else if (event.type !== 'change') return;
    else if (name === 'kind') this.#amend({ kind: value as NextStepKind });
    else if (name === 'claim') this.#pick(value);
    else if (name === 'dimension') {
      this.#layAside();
      this.#form.keep(this.#drafts.get(value) ?? { dimension: value });
    }
  };

  #pick(id: string): void {
    const claims = this.#sides?.step?.claims ?? [];
    const next = claims.includes(id) ? claims.filter((one) => one !== id) : [...claims, id];
    this.#amend({ claims: next.length ? next : undefined });
  }

  /** What is written on one dimension is kept while another is shown. */
  #layAside(): void {
    if (this.#sides && this.value) this.#drafts.set(this.value.dimension, this.value);
  }

  /** The host shows another dimension: the value is what was written there. One that was not on screen stays. */
  #turn(): void {
    const step = this.#sides?.step;
    if ((this.value && !step) || step?.dimension === this.dimension) return;
    this.#layAside();
    this.#form.keep(this.#drafts.get(this.dimension), []);
  }

  /** Changes one thing about the step on the dimension that is shown; undefined takes it away. */
  #amend(change: { [key in keyof NextStep]?: NextStep[key] | undefined }, events?: readonly string[]): void {
    const sides = this.#sides;
    if (!sides) return;
    const { step } = sides;
    if (!step) this.#layAside();
    const entries = Object.entries({ dimension: sides.dimension.id, ...step, ...change });
    this.#form.keep(Object.fromEntries(entries.filter(([, one]) => one !== undefined)) as unknown as NextStep, events);
  }
}
