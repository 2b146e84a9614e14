import { trackKinds, type DevelopmentTrack, type Example, type Framework } from '@pejl/core';
import type { BeaconCard } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { showValue } from '../form/show-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { basedOn } from '../source/based-on.ts';
import { Beacons } from './beacons.ts';
import { pejlemaerkeCardStyles } from './pejlemaerke-card.css.ts';
import { pejlemaerkeCardMessages, type PejlemaerkeCardMessages } from './pejlemaerke-card.messages.ts';
import {
  consultation,
  emptyDraft,
  exampleOf,
  notSaved,
  ownExample,
  troubleWith,
  type CardDraft,
} from './pejlemaerke-card.own.ts';
import { cardNotes, pejlemaerkeCard } from './pejlemaerke-card.template.ts';
import { belongs } from './track-value.ts';

/** What a card is for: to be read, or for somebody to choose it and hang an example on it. */
export const cardModes = ['read', 'choose'] as const;
export type CardMode = (typeof cardModes)[number];

/** What a card frames: nothing beyond itself, or a peer consultation. */
export const cardFrames = ['none', 'consultation'] as const;
export type CardFrame = (typeof cardFrames)[number];

/** How large a card is: for a page, or for a screen that a team shares. */
export const cardSizes = ['normal', 'large'] as const;
export type CardSize = (typeof cardSizes)[number];

/** A person has hung an example on a beacon. The element keeps it nowhere: whoever listens may put it in the framework. */
export class PejlExampleEvent extends Event {
  readonly example: Example;

  constructor(example: Example) {
    super('pejl-example', { bubbles: true, composed: true });
    this.example = example;
  }
}

/**
 * One beacon: its statement, an example of what it may look like, and the local examples that hang on it. A person or a
 * team chooses it for its track, hangs an example of its own on it, or takes it as the frame of a peer consultation. Use
 * it where one beacon is talked about; for choosing among many, use the deck. Never to assess a person: it carries no
 * number.
 *
 * In `mode="choose"` it is a form control: its value is a `DevelopmentTrack`, one person's or a team's, submitted as JSON
 * under its `name`. Every act gives one `input` and one `change`, and `value` is replaced, never mutated.
 *
 * @tag pejl-pejlemaerke-card
 * @summary One beacon: read it, choose it, hang an example on it, talk about it.
 *
 * @fires {Event} input - The person has chosen the beacon, or no longer; `value` holds the track.
 * @fires {Event} change - The same: a choice is done at once.
 * @fires {PejlExampleEvent} pejl-example - The person has hung an example on the beacon; `example` holds it.
 *
 * @csspart card - The card.
 * @csspart chosen - The card when it is in the track.
 * @csspart statement - The beacon's statement.
 * @csspart example - The beacon's own example, to be opened.
 * @csspart consultation - The sheet for a peer consultation.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-pejlemaerke-card set="undervisere" mode="choose" name="spor"></pejl-pejlemaerke-card>
 * <script type="module">
 *   import '@pejl/elements/pejlemaerke-card/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   document.querySelector('pejl-pejlemaerke-card').framework = sosuFyn;
 * </script>
 * ```
 */
export class PejlPejlemaerkeCard extends LitElement {
  static override styles = pejlemaerkeCardStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    set: {},
    pejlemaerke: {},
    value: { attribute: false },
    mode: {},
    frame: {},
    size: {},
    disabled: { type: Boolean, reflect: true },
  };

  /** The framework that the beacon stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the set that it stands in. Without one: the first that has the beacon. */
  set = '';
  /** The id of the beacon. Without one: the first. */
  pejlemaerke = '';
  /** The track that it is chosen for. Undefined: none is begun, and the first choice says whose it is. */
  value: DevelopmentTrack | undefined;
  /** Read it, or choose it and hang examples on it. */
  mode: CardMode = 'read';
  /** With a sheet for peer consultation below it, or without. */
  frame: CardFrame = 'none';
  /** For a page, or for a screen that a team shares. */
  size: CardSize = 'normal';
  /** Shown, but not to be changed and not submitted. */
  disabled = false;

  #language = new Language(this);
  #beacons = new Beacons(this);
  /** By card: what is written on one is not lost while another is shown. */
  #drafts = new Map<string, CardDraft>();
  #hung = new Map<string, readonly Example[]>();

  get form(): HTMLFormElement | null {
    return this.#beacons.form.internals.form;
  }
  get validity(): ValidityState {
    return this.#beacons.form.internals.validity;
  }
  get validationMessage(): string {
    return this.#beacons.form.internals.validationMessage;
  }
  checkValidity(): boolean {
    return this.#beacons.form.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#beacons.form.internals.reportValidity();
  }

  /** Moves the keyboard to the first thing on the card that can be operated. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:enabled, summary, a, textarea')?.focus(options);
  }

  /** What is written in the fields stays: only the choice is the form's. */
  formResetCallback(): void {
    this.#beacons.form.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#beacons.form.switchOff(disabled);
  }
  formStateRestoreCallback(state: unknown): void {
    this.#beacons.form.restore(state);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    root.addEventListener('toggle', this.#beacons.toggle, true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#beacons.form.take();
    this.#beacons.take(this.#words.lang, this.pejlemaerke);
  }

  protected override updated(): void {
    showValue(this.renderRoot);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const card = this.#card;
    const { value } = this;
    const { framework, trouble } = this.#beacons;
    if (!card) return html`<p class="nothing" lang=${lang}>${trouble ? words.broken : words.nothing}</p>`;
    const view = this.#beacons.view(words, lang, value ? [value.kind] : trackKinds);
    const draft = this.#draft(card);
    const choosing = view.kinds.length > 0;
    const below = [
      choosing && !belongs(value, view.framework, card) ? html`<p class="hint">${words.otherTrack}</p>` : nothing,
      choosing ? ownExample(words, draft, view.disabled) : nothing,
      this.frame === 'consultation' ? consultation(words, draft, card.text.text) : nothing,
    ];
    const examples = [...card.examples, ...notSaved(this.#waiting(card), words, lang)];
    return html`<div class=${this.size === 'large' ? 'large' : ''} lang=${lang}>
      ${pejlemaerkeCard(view, { ...card, examples }, '', nothing, below)}
      ${cardNotes(view, basedOn(framework, words))}
    </div>`;
  }

  get #words(): { messages: PejlemaerkeCardMessages; lang: string } {
    return messagesFor(pejlemaerkeCardMessages, this.#language.value);
  }

  get #card(): BeaconCard | undefined {
    return this.#beacons.cards.find(({ id }) => !this.pejlemaerke || id === this.pejlemaerke);
  }

  /** What is written on a card. */
  #draft({ key }: BeaconCard): CardDraft {
    return this.#drafts.get(key) ?? emptyDraft;
  }

  /** What was hung on a card here, and has not come back in a framework. */
  #waiting({ key }: BeaconCard): readonly Example[] {
    const there = new Set(this.#beacons.framework?.examples?.map(({ id }) => id));
    return (this.#hung.get(key) ?? []).filter(({ id }) => !there.has(id));
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const card = this.#card;
    if (event.type === 'click') {
      if (card && field.closest('button')) this.#hang(card);
      return;
    }
    event.stopPropagation();
    const { name, value, type } = field;
    if (type === 'checkbox') {
      if (event.type === 'change') this.#beacons.tick(field);
    } else if (card) this.#write(card, { [name]: value, said: undefined });
  };

  #write(card: BeaconCard, change: Partial<CardDraft>): void {
    this.#drafts.set(card.key, { ...this.#draft(card), ...change });
    this.requestUpdate();
  }

  #hang(card: BeaconCard): void {
    const draft = this.#draft(card);
    const said = troubleWith(draft);
    if (said) {
      this.#write(card, { said });
      this.renderRoot.querySelector<HTMLElement>(said === 'textMissing' ? '[name=text]' : '[name=link]')?.focus();
      return;
    }
    // Every text has the framework's first language; the reader's own is said too, where the framework has it.
    const langs = this.#beacons.framework!.languages.filter((one, at) => at === 0 || one === this.#words.lang);
    const example = exampleOf(draft, card, langs);
    this.#hung.set(card.key, [...this.#waiting(card), example]);
    this.#write(card, { text: '', link: '', said: 'hung' });
    this.dispatchEvent(new PejlExampleEvent(example));
  }
}
