import { drawOne, type Chance, type DevelopmentTrack, type Drawn, type Framework, type TrackKind } from '@pejl/core';
import type { BeaconCard } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { showValue } from '../form/show-value.ts';
import { Language, messagesFor } from '../language/language.ts';
import { Beacons } from '../pejlemaerke-card/beacons.ts';
import type { CardMode, CardSize } from '../pejlemaerke-card/pejlemaerke-card.ts';
import { cardNotes } from '../pejlemaerke-card/pejlemaerke-card.template.ts';
import { belongs } from '../pejlemaerke-card/track-value.ts';
import { basedOn } from '../source/based-on.ts';
import { everyCard, filtered, type DeckFilter } from './deck-filter.ts';
import { handOn, standing } from './keep-focus.ts';
import { pejlemaerkeDeckStyles } from './pejlemaerke-deck.css.ts';
import { pejlemaerkeDeckMessages, type PejlemaerkeDeckMessages } from './pejlemaerke-deck.messages.ts';
import { deckSheets } from './pejlemaerke-deck.sheets.ts';
import { deckList, fullView, showFull, type DeckView } from './pejlemaerke-deck.template.ts';
import { deckTools } from './pejlemaerke-deck.tools.ts';

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

  #filter: DeckFilter = everyCard;
  /** Whose track the first choice begins. */
  #kind: TrackKind = 'individual';
  #shown: readonly BeaconCard[] = [];
  /** The key of the card that is seen at full size. */
  #full: string | undefined;
  #drawn: Drawn | undefined;
  /** Where the keyboard stood before an update. */
  #stood: readonly string[] = [];
  #language = new Language(this);
  #beacons = new Beacons(this);

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

  /** Moves the keyboard to the search field. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[name=search]')?.focus(options);
  }

  formResetCallback(): void {
    this.#beacons.form.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.#beacons.form.switchOff(disabled);
  }
  formStateRestoreCallback(state: unknown): void {
    this.#beacons.form.restore(state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#full = undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['input', 'change', 'click'] as const) root.addEventListener(type, this.#act);
    root.addEventListener('toggle', this.#beacons.toggle, true);
    root.addEventListener('close', () => this.#enlarge(undefined), true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.#beacons.form.take();
    this.#beacons.take(this.#words.lang);
    const { cards, figure, framework } = this.#beacons;
    if (figure && !figure.sets.some(({ id }) => id === this.#filter.of)) this.#filter = { ...this.#filter, of: '' };
    this.#stood = standing(this.shadowRoot, this.#keys);
    this.#shown = filtered(cards, this.#filter, this.value, framework);
    if (!this.#keys.includes(this.#full ?? '')) this.#full = undefined;
  }

  protected override updated(): void {
    showValue(this.renderRoot);
    handOn(this.shadowRoot!, this.#stood, () => this.focus());
    showFull(this.renderRoot.querySelector('dialog'), this.#full !== undefined);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { figure, trouble, framework, cards } = this.#beacons;
    if (!figure || !cards.length) {
      const why = trouble ? words.broken : figure ? words.empty : words.nothing;
      return html`<p class="nothing" lang=${lang}>${why}</p>`;
    }
    const { value } = this;
    const shown = this.#shown;
    const card = this.#beacons.view(words, lang, [value?.kind ?? this.#kind]);
    const view: DeckView = { ...card, words, shown };
    const source = basedOn(framework, words);
    const onPaper = view.printing && this.paper !== 'list';
    const stray = view.kinds.length && shown.some((one) => !belongs(value, view.framework, one));
    return html`<div class=${`${this.size === 'large' ? 'large' : ''} ${onPaper ? 'on-paper' : ''}`} lang=${lang}>
      ${deckTools(view, figure, this.#filter, this.#kind)}
      ${stray ? html`<p class="note">${words.otherTrack}</p>` : nothing} ${deckList(view, cards)}
      ${cardNotes(view, source)} ${fullView(view, this.#full)} ${onPaper ? deckSheets(view, shown, source) : nothing}
    </div>`;
  }

  get #words(): { messages: PejlemaerkeDeckMessages; lang: string } {
    return messagesFor(pejlemaerkeDeckMessages, this.#language.value);
  }

  get #keys(): readonly string[] {
    return this.#shown.map(({ key }) => key);
  }

  /** The one listener for all that a person does inside: inner events stop here, and one of our own goes out. */
  #act = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (event.type === 'click') {
      const button = field.closest('button');
      if (button) this.#press(button);
      return;
    }
    event.stopPropagation();
    const { name, value, checked } = field;
    // Not before: a checkbox that is rendered between its own two events would be set back.
    if (event.type !== 'change' && name !== 'search') return;
    if (name in this.#filter) this.#filter = { ...this.#filter, [name]: name === 'only' ? checked : value };
    else if (name === 'kind') this.#kind = value as TrackKind;
    else this.#beacons.tick(field);
    this.requestUpdate();
  };

  #press({ name, value }: HTMLButtonElement): void {
    if (value) this.#enlarge(value);
    else if (name === 'close') this.#enlarge(undefined);
    else if (name === 'draw') {
      const drawn = drawOne(this.#keys, this.#drawn, typeof this.chance === 'function' ? this.chance : byChance);
      if (drawn) this.#drawn = drawn;
      this.#enlarge(drawn?.latest);
    } else if (name === 'clear') {
      this.#filter = everyCard;
      this.requestUpdate();
      this.focus();
    }
  }

  #enlarge(key: string | undefined): void {
    this.#full = key;
    this.requestUpdate();
  }
}
