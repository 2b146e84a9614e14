import { trackKinds, type DevelopmentTrack, type Example, type Framework } from '@pejl/core';
import { layoutDeck, type BeaconCard } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { pejlemaerkeCardStyles } from './pejlemaerke-card.css.ts';
import { pejlemaerkeCardMessages, type PejlemaerkeCardMessages } from './pejlemaerke-card.messages.ts';
import {
  consultation,
  emptyDraft,
  ownExample,
  troubleWith,
  type CardDraft,
  type DraftTrouble,
} from './pejlemaerke-card.own.ts';
import { pejlemaerkeCard } from './pejlemaerke-card.template.ts';
import { afterTick, assertTrack, belongs, jsonOf, restored, strayIds } from './track-value.ts';

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

/** An id that no other example has, as far as chance allows. */
const newId = (): string =>
  `lokal-${[...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

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

  #said: DraftTrouble | 'hung';
  #printing = false;
  #formDisabled = false;

  #internals = this.attachInternals();
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: PejlemaerkeCardMessages; lang: string } = messagesFor(pejlemaerkeCardMessages, 'da');
  #card: BeaconCard | undefined;
  /** What the card was made from; the same again needs no new one. */
  #from: readonly unknown[] = [];
  #broken = false;
  #strays = '';
  #given: DevelopmentTrack | undefined;
  #touched = false;
  #json = '';
  #opened = new Set<string>();
  /** By card: what is written on one is not lost while another is shown. */
  #drafts = new Map<string, CardDraft>();
  #hung = new Map<string, readonly Example[]>();

  constructor() {
    super();
    new FormValue(this, this.#internals, {
      value: () => (this.mode === 'choose' && this.#card && this.value ? this.#json : null),
      missing: () => '',
      anchor: () => undefined,
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

  /** Moves the keyboard to the first thing on the card that can be operated. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input:enabled, summary, a, textarea')?.focus(options);
  }

  /** What is written in the fields stays: only the choice is the form's. */
  formResetCallback(): void {
    this.#touched = false;
    this.value = this.#given;
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  formStateRestoreCallback(state: unknown): void {
    this.value = restored(state) ?? this.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    root.addEventListener('toggle', this.#toggle, true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) {
      if (!this.#touched) this.#given = this.value;
      this.#json = jsonOf(this.value);
    }
    this.#words = messagesFor(pejlemaerkeCardMessages, this.#language.value);
    this.#layOut();
    if (changed.has('set') || changed.has('pejlemaerke')) this.#said = undefined;
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const card = this.#card;
    const { value } = this;
    const framework = this.#framework;
    if (!card || !framework)
      return html`<p class="nothing" lang=${lang}>${this.#broken ? words.broken : words.nothing}</p>`;
    const choosing = this.mode === 'choose';
    const disabled = Boolean(this.disabled) || this.#formDisabled;
    const draft = this.#draft();
    const below = html`${
      choosing && !belongs(value, framework.id, card) ? html`<p class="hint">${words.otherTrack}</p>` : nothing
    }${choosing ? ownExample(words, draft, this.#said, disabled) : nothing}${
      this.frame === 'consultation' ? consultation(words, draft, card.text.text) : nothing
    }`;
    const hung = this.#waiting().map(({ id, text, url }) => ({
      id,
      text: { text: `${Object.values(text)[0]} (${words.notSaved})`, lang },
      url,
    }));
    const { wording, source } = framework;
    return html`<div class=${this.size === 'large' ? 'large' : ''} lang=${lang}>
      ${pejlemaerkeCard(
        {
          words,
          lang,
          framework: framework.id,
          value,
          kinds: !choosing ? [] : value ? [value.kind] : trackKinds,
          disabled,
          opened: this.#opened,
          printing: this.#printing,
        },
        { ...card, examples: [...card.examples, ...hung] },
        '',
        nothing,
        below,
      )}
      ${choosing ? html`<p class="note unsaved" part="unsaved">${words.unsaved}</p>` : nothing}
      ${
        wording === 'paraphrase' && source?.institution && source.title
          ? html`<p class="note" part="source">${words.basedOn(source.institution, source.title)}</p>`
          : nothing
      }
    </div>`;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  #layOut(): void {
    const { set, pejlemaerke, value } = this;
    const framework = this.#framework;
    const { lang } = this.#words;
    const from = [framework, set, pejlemaerke, value, lang];
    if (this.hasUpdated && from.every((one, index) => one === this.#from[index])) return;
    this.#from = from;
    this.#card = undefined;
    this.#broken = false;
    if (framework === undefined) return;
    try {
      assertTrack(value);
      const { cards } = layoutDeck({ framework, lang, set });
      const card = cards.find(({ id }) => !pejlemaerke || id === pejlemaerke);
      if (!card) throw new Error(`the framework has no pejlemærke ${pejlemaerke ? `"${pejlemaerke}"` : 'at all'}`);
      this.#card = card;
      const strays = strayIds(value, framework.id, cards).join(', ');
      if (strays && strays !== this.#strays)
        console.warn(`pejl-pejlemaerke-card: kept, though the set does not have them: ${strays}`);
      this.#strays = strays;
    } catch (error) {
      this.#broken = true;
      console.warn('pejl-pejlemaerke-card: what it was given cannot be shown.', error);
    }
  }

  #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  /** What was written on the card that is shown. */
  #draft(): CardDraft {
    return this.#drafts.get(this.#card?.key ?? '') ?? emptyDraft;
  }

  /** What was hung on it here, and has not come back in a framework. */
  #waiting(): readonly Example[] {
    const there = new Set(this.#framework?.examples?.map(({ id }) => id));
    return (this.#hung.get(this.#card?.key ?? '') ?? []).filter(({ id }) => !there.has(id));
  }

  #toggle = ({ target }: Event): void => {
    const { open, dataset } = target as HTMLDetailsElement;
    if (this.#printing || dataset['example'] === undefined) return;
    if (open) this.#opened.add(dataset['example']);
    else this.#opened.delete(dataset['example']);
    this.requestUpdate();
  };

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.type === 'click') {
      if (target.closest('button')?.name === 'hang') this.#hang();
      return;
    }
    event.stopPropagation();
    const card = this.#card;
    const framework = this.#framework;
    const { name, value, type, checked } = target as HTMLInputElement;
    if (!card || !framework) return;
    if (type !== 'checkbox') {
      this.#drafts.set(card.key, { ...this.#draft(), [name]: value });
      if (name === 'text' || name === 'link') this.#said = undefined;
      this.requestUpdate();
      return;
    }
    const kind = trackKinds.find((one) => one === name);
    if (event.type !== 'change' || !kind) return;
    const next = afterTick(this.value, framework, card, kind, checked, this.#given !== undefined);
    this.#touched = true;
    this.value = next;
    this.#json = jsonOf(next);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  };

  #hang(): void {
    const framework = this.#framework;
    const card = this.#card;
    const draft = this.#draft();
    if (!card || !framework) return;
    this.#said = troubleWith(draft);
    this.requestUpdate();
    if (this.#said) {
      const field = this.#said === 'textMissing' ? 'text' : 'link';
      this.renderRoot.querySelector<HTMLElement>(`[name=${field}]`)?.focus();
      return;
    }
    const [text, url] = [draft.text.trim(), draft.link.trim()];
    const example: Example = {
      id: newId(),
      on: { pejlemaerkeSet: card.set, pejlemaerke: card.id },
      kind: url ? 'link' : 'text',
      // Every text has the framework's first language; the reader's own is said too, where the framework has it.
      text: Object.fromEntries(
        framework.languages
          .filter((language, at) => at === 0 || language === this.#words.lang)
          .map((language) => [language, text]),
      ),
      ...(url && { url }),
    };
    this.#hung.set(card.key, [...this.#waiting(), example]);
    this.#drafts.set(card.key, { ...draft, text: '', link: '' });
    this.#said = 'hung';
    const hung = new PejlExampleEvent(example);
    this.dispatchEvent(hung);
  }
}
