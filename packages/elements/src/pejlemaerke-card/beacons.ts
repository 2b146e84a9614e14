import type { DevelopmentTrack, Framework, TrackKind } from '@pejl/core';
import { layoutDeck, type BeaconCard, type DeckFigure } from '@pejl/figures';
import type { LitElement } from 'lit';
import { WrittenValue } from '../form/written-value.ts';
import { printingOf } from '../print/printing.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import type { CardWords } from './card-words.ts';
import type { CardView } from './pejlemaerke-card.template.ts';
import { afterTick, isTrack, strayIds } from './track-value.ts';

interface BeaconsHost extends LitElement {
  framework: Framework | undefined;
  set: string;
  value: DevelopmentTrack | undefined;
  mode: string;
  disabled: boolean;
}

/**
 * What a card and a deck have in common: the beacons of a framework, the track that they are chosen for, and which of
 * their examples are open. The host calls `take` before it renders.
 */
export class Beacons {
  readonly form: WrittenValue<DevelopmentTrack>;
  figure: DeckFigure | undefined;
  /** Why nothing can be shown, for the developer; '' where all can. */
  trouble = '';
  #host: BeaconsHost;
  #provided: ProvidedFramework;
  #printing: () => boolean;
  #opened = new Set<string>();
  /** What the figure was made from; the same again needs no new one. */
  #from: readonly unknown[] = [];
  /** Why there is no figure. */
  #unreadable = '';
  #told = '';

  constructor(host: BeaconsHost) {
    this.#host = host;
    this.#provided = new ProvidedFramework(host);
    this.#printing = printingOf(host);
    this.form = new WrittenValue<DevelopmentTrack>(host, {
      open: () => host.mode === 'choose' && this.figure !== undefined && !this.trouble,
      missing: () => '',
      anchor: () => undefined,
      reads: isTrack,
    });
  }

  get framework(): Framework | undefined {
    return this.#host.framework ?? this.#provided.value;
  }

  /** All that can be shown. */
  get cards(): readonly BeaconCard[] {
    return this.trouble ? [] : (this.figure?.cards ?? []);
  }

  /**
   * Looks at what the host has been given, before it renders.
   *
   * @param only The id of the one beacon that is needed; '' for none in particular.
   */
  take(lang: string, only = ''): void {
    const from = [this.framework, this.#host.set, lang, only];
    if (from.some((one, at) => one !== this.#from[at])) this.#layOut(lang, only);
    this.#from = from;
    this.#check();
  }

  #layOut(lang: string, only: string): void {
    const { framework } = this;
    this.figure = undefined;
    this.#unreadable = '';
    try {
      const figure = framework && layoutDeck({ framework, lang, set: this.#host.set });
      if (figure && only && !figure.cards.some(({ id }) => id === only))
        throw new Error(`the framework has no pejlemærke "${only}"`);
      this.figure = figure;
    } catch (error) {
      this.#unreadable = String(error);
    }
  }

  /** Tells the developer what is not as it should be, and not again at every choice. */
  #check(): void {
    const { value, localName } = this.#host;
    let says = '';
    this.trouble = this.#unreadable;
    try {
      if (value !== undefined && !isTrack(value))
        throw new Error('a track needs a kind, a framework, a set and a list of pejlemærker');
      says = strayIds(value, this.framework?.id ?? '', this.cards).join(', ');
      says &&= `kept, though the set does not have them: ${says}`;
    } catch (error) {
      this.trouble ||= String(error);
    }
    if (this.trouble) says = `what it was given cannot be shown. ${this.trouble}`;
    if (says && says !== this.#told) console.warn(`${localName}: ${says}`);
    this.#told = says;
  }

  /**
   * What the template of a card needs to know.
   *
   * @param kinds The kinds of track that can be ticked, where the host is there to choose.
   */
  view(words: CardWords, lang: string, kinds: readonly TrackKind[]): CardView {
    return {
      words,
      lang,
      framework: this.framework?.id ?? '',
      value: this.#host.value,
      kinds: this.#host.mode === 'choose' ? kinds : [],
      disabled: Boolean(this.form.disabled),
      opened: this.#opened,
      printing: this.#printing(),
    };
  }

  /** The box of a card has been ticked or unticked; it is named by the kind of track. */
  tick({ name, value, checked }: HTMLInputElement): void {
    const card = this.cards.find(({ key }) => key === value);
    const { framework, form } = this;
    if (card && framework)
      form.keep(afterTick(this.#host.value, framework, card, name as TrackKind, checked, form.given !== undefined));
  }

  /** An example has been opened or closed; not by the printer, which opens all. */
  toggle = ({ target }: Event): void => {
    const { open, dataset } = target as HTMLDetailsElement;
    const key = dataset['example'];
    if (key === undefined || this.#printing()) return;
    if (open) this.#opened.add(key);
    else this.#opened.delete(key);
    this.#host.requestUpdate();
  };
}
