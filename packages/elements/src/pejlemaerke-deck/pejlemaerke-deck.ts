import {
  drawOne,
  isFoundBy,
  trackKinds,
  type Chance,
  type DevelopmentTrack,
  type Drawn,
  type Framework,
  type TrackKind,
} from '@pejl/core';
import { layoutDeck, type BeaconCard, type DeckFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { FormValue } from '../form/form-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import type { CardMode, CardSize } from '../pejlemaerke-card/pejlemaerke-card.ts';
import { pejlemaerkeCard, type CardView } from '../pejlemaerke-card/pejlemaerke-card.template.ts';
import {
  afterTick,
  assertTrack,
  belongs,
  isInTrack,
  jsonOf,
  restored,
  strayIds,
} from '../pejlemaerke-card/track-value.ts';
import { pejlemaerkeDeckStyles } from './pejlemaerke-deck.css.ts';
import { pejlemaerkeDeckMessages, type PejlemaerkeDeckMessages } from './pejlemaerke-deck.messages.ts';
import { deckSheets } from './pejlemaerke-deck.sheets.ts';

/** What the deck becomes on paper: cards to cut out, or a list to read. */
export const deckPapers = ['cards', 'list'] as const;
export type DeckPaper = (typeof deckPapers)[number];

const byChance: Chance = (left) => left[Math.floor(Math.random() * left.length)]!;

/**
 * A deck of beacons: to read, search and filter, to choose from, to draw one from as the start of a talk, to see one
 * large on a shared screen, and to print as cards. Use it where people find out what they want to steer by. For one
 * beacon with its examples and a peer consultation, use the card. Never to rank beacons or people: nothing here is a
 * score.
 *
 * In `mode="choose"` it is a form control: its value is a `DevelopmentTrack`, one person's or a team's, submitted as JSON
 * under its `name`. Every act gives one `input` and one `change`, and `value` is replaced, never mutated.
 *
 * @tag pejl-pejlemaerke-deck
 * @summary Beacons as a deck of cards: search, choose, draw, enlarge, print.
 *
 * @fires {Event} input - The person has chosen a beacon, or no longer; `value` holds the track.
 * @fires {Event} change - The same: a choice is done at once.
 *
 * @csspart card - A card.
 * @csspart chosen - A card that is in the track.
 * @csspart statement - A beacon's statement.
 * @csspart example - A beacon's own example, to be opened.
 * @csspart cards - The list of cards.
 * @csspart full - The view of one card at full size.
 * @csspart unsaved - The line that says that nothing is saved yet.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-pejlemaerke-deck set="undervisere" mode="choose" name="spor"></pejl-pejlemaerke-deck>
 * <script type="module">
 *   import '@pejl/elements/pejlemaerke-deck/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   document.querySelector('pejl-pejlemaerke-deck').framework = sosuFyn;
 * </script>
 * ```
 */
export class PejlPejlemaerkeDeck extends LitElement {
  static override styles = pejlemaerkeDeckStyles;
  static readonly formAssociated = true;
  static override properties = {
    framework: { attribute: false },
    set: {},
    value: { attribute: false },
    mode: {},
    size: {},
    paper: {},
    disabled: { type: Boolean, reflect: true },
    chance: { attribute: false },
  };

  /** The framework that the beacons stand in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the set to show. Without one: all the framework's sets. */
  set = '';
  /** The track that is chosen for. Undefined: none is begun, and the person says whose it is to be. */
  value: DevelopmentTrack | undefined;
  /** Read the cards, or choose among them. */
  mode: CardMode = 'read';
  /** For a page, or for a screen that a team shares. */
  size: CardSize = 'normal';
  /** On paper: cards to cut out, or the list. What is filtered away is not printed. */
  paper: DeckPaper = 'cards';
  /** Shown, but not to be changed and not submitted. */
  disabled = false;
  /** Chooses which is drawn, among the keys of those that are left. Without one: chance. */
  chance: Chance | undefined;

  #query = '';
  #of = '';
  #only = false;
  #kind: TrackKind = 'individual';
  #full: string | undefined;
  #drawn: Drawn | undefined;
  #printing = false;
  #formDisabled = false;

  #internals = this.attachInternals();
  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: PejlemaerkeDeckMessages; lang: string } = messagesFor(pejlemaerkeDeckMessages, 'da');
  #figure: DeckFigure | undefined;
  /** What the figure was made from; the same again needs no new one. */
  #from: readonly unknown[] = [];
  #shown: readonly BeaconCard[] = [];
  /** Why nothing can be shown, for the developer; '' where all can. */
  #trouble = '';
  /** The same, as far as the framework goes. */
  #unreadable = '';
  #said = '';
  #given: DevelopmentTrack | undefined;
  #touched = false;
  #json = '';
  #opened = new Set<string>();
  /** Where the keyboard stood before an update: the card, then those after and before it. */
  #stood: readonly string[] = [];

  constructor() {
    super();
    new FormValue(this, this.#internals, {
      value: () => (this.mode === 'choose' && this.#figure && this.value ? this.#json : null),
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

  /** Moves the keyboard to the search field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[name=search]')?.focus(options);
  }

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
    this.#full = undefined;
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
    const words = messagesFor(pejlemaerkeDeckMessages, this.#language.value);
    const from = [this.#framework, this.set, words.lang];
    const anew = !this.hasUpdated || from.some((one, index) => one !== this.#from[index]);
    this.#from = from;
    this.#words = words;
    if (anew) this.#layOut();
    if (anew || changed.has('value')) this.#check();
    this.#stood = this.#standing();
    this.#shown = this.#filtered();
    if (!this.#shown.some(({ key }) => key === this.#full)) this.#full = undefined;
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && dialog.open !== (this.#full !== undefined)) {
      if (dialog.open) dialog.close();
      else if (this.isConnected) {
        dialog.showModal();
        // By itself it would begin with »previous«, which leads nowhere from the first card.
        dialog.querySelector<HTMLElement>('button:not([aria-disabled=true])')?.focus();
      }
    }
    this.#keepFocus();
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { value } = this;
    const framework = this.#framework;
    const figure = this.#figure;
    if (!figure || !framework || this.#trouble)
      return html`<p class="nothing" lang=${lang}>${this.#trouble ? words.broken : words.nothing}</p>`;
    if (figure.cards.length === 0) return html`<p class="nothing" lang=${lang}>${words.empty}</p>`;
    const choosing = this.mode === 'choose';
    const onPaper = this.#printing && this.paper !== 'list';
    const view: CardView = {
      words,
      lang,
      framework: framework.id,
      value,
      kinds: choosing ? [value?.kind ?? this.#kind] : [],
      disabled: Boolean(this.disabled) || this.#formDisabled,
      opened: this.#opened,
      printing: this.#printing,
    };
    const shown = this.#shown;
    const { wording, source } = framework;
    const based =
      wording === 'paraphrase' && source?.institution && source.title
        ? words.basedOn(source.institution, source.title)
        : '';
    return html`<div class=${`${this.size === 'large' ? 'large' : ''} ${onPaper ? 'on-paper' : ''}`} lang=${lang}>
      ${this.#tools(figure)}
      <div class="bar">
        <span role="status">${shown.length ? words.shown(shown.length, figure.cards.length) : words.none}</span>
        ${
          shown.length < figure.cards.length
            ? html`<button type="button" name="clear">${words.clear}</button>`
            : nothing
        }
        <b role="status">${value ? words.chosen(value.kind, value.pejlemaerker.length) : nothing}</b>
      </div>
      ${
        choosing && value && shown.some((card) => !belongs(value, framework.id, card))
          ? html`<p class="note">${words.otherTrack}</p>`
          : nothing
      }
      <ul class="cards" part="cards">
        ${repeat(
          shown,
          ({ key }) => key,
          (card) =>
            html`<li data-key=${card.key}>${pejlemaerkeCard(view, card, this.#at(card), this.#enlarge(card))}</li>`,
        )}
      </ul>
      ${choosing ? html`<p class="note unsaved" part="unsaved">${words.unsaved}</p>` : nothing}
      ${based ? html`<p class="note" part="source">${based}</p>` : nothing}
      ${this.#fullView(view)} ${onPaper ? deckSheets(view, shown, based) : nothing}
    </div>`;
  }

  #tools({ sets }: DeckFigure): TemplateResult {
    const { messages: words, lang } = this.#words;
    const radio = (name: string, value: string, checked: boolean, text: string, textLang = lang): TemplateResult =>
      html`<label class="pick"
        ><input type="radio" name=${name} value=${value} .checked=${live(checked)} />
        <span lang=${textLang === lang ? nothing : textLang}>${text}</span></label
      >`;
    return html`<div class="tools">
      <label class="search"
        >${words.search}<input type="search" name="search" autocomplete="off" .value=${live(this.#query)}
      /></label>
      <button type="button" name="draw">${words.draw}</button>
      ${
        sets.length > 1
          ? html`<fieldset>
              <legend>${words.sets}</legend>
              ${radio('of', '', this.#of === '', words.everyone)}
              ${sets.map(({ id, title }) => radio('of', id, this.#of === id, title.text, title.lang))}
            </fieldset>`
          : nothing
      }
      ${
        this.mode === 'choose' && !this.value
          ? html`<fieldset>
              <legend>${words.whose}</legend>
              ${trackKinds.map((kind) => radio('kind', kind, this.#kind === kind, words.kinds[kind]))}
            </fieldset>`
          : nothing
      }
      ${
        this.value || this.#only
          ? html`<label class="pick"
              ><input type="checkbox" name="only" .checked=${live(this.#only)} /> <span>${words.only}</span></label
            >`
          : nothing
      }
    </div>`;
  }

  #enlarge(card: BeaconCard): TemplateResult {
    const at = this.#at(card);
    return html`<button
      type="button"
      name="enlarge"
      value=${card.key}
      id=${`b${at}`}
      aria-labelledby=${`b${at} s${at}`}
    >
      ${this.#words.messages.enlarge}
    </button>`;
  }

  /** One card at full size, over the page. Empty until it is opened. */
  #fullView(view: CardView): TemplateResult {
    const { messages: words } = this.#words;
    const shown = this.#shown;
    const at = shown.findIndex(({ key }) => key === this.#full);
    const card = shown[at];
    return html`<dialog class="full large" part="full" aria-labelledby="sfull" @close=${this.#closed}>
      ${
        card
          ? html`<div class="steps">
                <button type="button" name="previous" aria-disabled=${at === 0}>
                  ${words.previous}
                </button>
                <span role="status"
                  >${words.position(at + 1, shown.length)}<span class="said">: ${card.text.text}</span></span
                >
                <button type="button" name="following" aria-disabled=${at === shown.length - 1}>
                  ${words.following}
                </button>
                <button type="button" name="draw">${words.drawAnother}</button>
                <button type="button" name="close">${words.close}</button>
              </div>
              ${repeat(
                [card],
                ({ key }) => key,
                () => pejlemaerkeCard(view, card, 'full'),
              )}`
          : nothing
      }
    </dialog>`;
  }

  /** A number for the ids of a card, the same as long as the deck is. */
  #at(card: BeaconCard): number {
    return this.#figure?.cards.indexOf(card) ?? 0;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  #layOut(): void {
    const { set } = this;
    const framework = this.#framework;
    this.#figure = undefined;
    this.#unreadable = '';
    if (framework === undefined) return;
    try {
      this.#figure = layoutDeck({ framework, lang: this.#words.lang, set });
      if (!this.#figure.sets.some(({ id }) => id === this.#of)) this.#of = '';
    } catch (error) {
      this.#unreadable = String(error);
    }
  }

  /** Tells the developer what is not as it should be, and not again at every choice. */
  #check(): void {
    const { value } = this;
    const framework = this.#framework;
    this.#trouble = this.#unreadable;
    let says = '';
    try {
      assertTrack(value);
      const strays = strayIds(value, framework?.id ?? '', this.#figure?.cards ?? []).join(', ');
      if (strays) says = `kept, though the set does not have them: ${strays}`;
    } catch (error) {
      this.#trouble ||= String(error);
    }
    if (this.#trouble) says = `what it was given cannot be shown. ${this.#trouble}`;
    if (says && says !== this.#said) console.warn(`pejl-pejlemaerke-deck: ${says}`);
    this.#said = says;
  }

  #filtered(): readonly BeaconCard[] {
    const { value } = this;
    const framework = this.#framework;
    if (this.#trouble) return [];
    return (this.#figure?.cards ?? []).filter(
      (card) =>
        (!this.#of || card.set === this.#of) &&
        (!this.#only || isInTrack(value, framework?.id ?? '', card)) &&
        isFoundBy(card.words, this.#query),
    );
  }

  /** The card that has the focus, and those that could take it over: the ones after it, then the ones before. */
  #standing(): readonly string[] {
    const key = (this.shadowRoot?.activeElement?.closest('[data-key]') as HTMLElement | null)?.dataset['key'];
    const keys = this.#shown.map((card) => card.key);
    const at = keys.indexOf(key ?? '');
    return at < 0 ? [] : [...keys.slice(at), ...keys.slice(0, at).reverse()];
  }

  /** Where the card that had the focus is gone, another one takes it, or the search field. */
  #keepFocus(): void {
    const [key, ...others] = this.#stood;
    if (key === undefined || this.#shown.some((card) => card.key === key)) return;
    const next = others.find((other) => this.#shown.some((card) => card.key === other));
    const item = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].find(
      ({ dataset }) => dataset['key'] === next,
    );
    const control = item?.querySelector<HTMLElement>('input:enabled') ?? item?.querySelector('button');
    if (control) control.focus();
    else this.focus();
  }

  #print = ({ type }: Event): void => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
    this.performUpdate();
  };

  #closed = (): void => {
    this.#full = undefined;
    this.requestUpdate();
  };

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
      const button = target.closest('button');
      if (button) this.#press(button);
      return;
    }
    event.stopPropagation();
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'search' && value !== this.#query) {
      this.#query = value;
      this.requestUpdate();
    }
    // Not before: a checkbox that is rendered between its own two events would be set back.
    if (event.type !== 'change') return;
    this.requestUpdate();
    if (name === 'of') this.#of = value;
    else if (name === 'only') this.#only = checked;
    else if (name === 'kind') this.#kind = value as TrackKind;
    else this.#tick(name, value, checked);
  };

  #press({ name, value }: HTMLButtonElement): void {
    this.requestUpdate();
    const shown = this.#shown.map(({ key }) => key);
    const at = shown.indexOf(this.#full ?? '');
    if (name === 'enlarge') this.#full = value;
    else if (name === 'close') this.#full = undefined;
    else if (name === 'previous') this.#full = shown[at - 1] ?? this.#full;
    else if (name === 'following') this.#full = shown[at + 1] ?? this.#full;
    else if (name === 'draw') {
      this.#drawn =
        drawOne(shown, this.#drawn, typeof this.chance === 'function' ? this.chance : byChance) ?? this.#drawn;
      this.#full = shown.length ? this.#drawn?.latest : undefined;
    } else if (name === 'clear') {
      this.#query = this.#of = '';
      this.#only = false;
      this.focus();
    }
  }

  #tick(name: string, key: string, ticked: boolean): void {
    const kind = trackKinds.find((one) => one === name);
    const card = this.#figure?.cards.find((one) => one.key === key);
    const framework = this.#framework;
    if (!kind || !card || !framework) return;
    const next = afterTick(this.value, framework, card, kind, ticked, this.#given !== undefined);
    this.#touched = true;
    this.value = next;
    this.#json = jsonOf(next);
    this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
