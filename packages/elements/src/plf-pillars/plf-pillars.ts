import type { Framework } from '@pejl/core';
import { layoutPlfHouse, type PlfHouseFigure } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { printingOf } from '../print/printing.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { plfPillarsStyles } from './plf-pillars.css.ts';
import { plfPillarsMessages, type PlfPillarsMessages } from './plf-pillars.messages.ts';
import { canOpen, plfHouse } from './plf-pillars.template.ts';

/** How the pillars are laid out; `auto` draws the house where there is room for it. */
export const plfPillarsLayouts = ['auto', 'list'] as const;
export type PlfPillarsLayout = (typeof plfPillarsLayouts)[number];

/** The first of them; a line stays a line. */
const shortened = (ids: readonly string[]): string => `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;

/**
 * The house of a professional learning community (PLF): its pillars on their foundation, and the goals under each. A
 * pillar is opened to read its goals and what it means, and beside them what it is called in another framework at hand.
 * Use it where a forum talks about what it works towards, or where an institution says so to others; not to show how far
 * anybody has come.
 *
 * It is one list with headings. Where there is room, that list is drawn as a house, on a server too; where there is not,
 * and where the pillars are fewer than 3 or more than 8, it is read as a list.
 *
 * @tag pejl-plf-pillars
 * @summary The PLF house: pillars on a foundation, with the goals under each.
 *
 * @csspart title - The title of the house.
 * @csspart pillars - The list of pillars.
 * @csspart pillar - The title of a pillar.
 * @csspart goals - What a pillar is opened to: its goals.
 * @csspart elsewhere - What a pillar is called elsewhere.
 * @csspart foundation - The foundation.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-plf-pillars house="hord"></pejl-plf-pillars>
 * <script type="module">
 *   import '@pejl/elements/plf-pillars/define';
 *   import { plfPillars } from '@pejl/frameworks/plf-pillars';
 *   document.querySelector('pejl-plf-pillars').framework = plfPillars;
 * </script>
 * ```
 */
export class PejlPlfPillars extends LitElement {
  static override styles = plfPillarsStyles;
  static override properties = {
    framework: { attribute: false },
    frameworks: { attribute: false },
    house: {},
    layout: {},
    open: { type: Boolean },
  };

  /** The framework that the house stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** Other frameworks at hand. What a pillar is compared with in one of them is told under the pillar. */
  frameworks: readonly Framework[] = [];
  /** The id of the house. Without one: the framework's first. */
  house = '';
  /** A house where there is room, or a list everywhere. */
  layout: PlfPillarsLayout = 'auto';
  /** All pillars are open to begin with. */
  open = false;

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: PlfPillarsMessages; lang: string } = messagesFor(plfPillarsMessages, 'da');
  #figure: PlfHouseFigure | undefined;
  /** What is said where there is no figure. */
  #instead = '';
  /** The pillars that are not as `open` says: a reader has opened or closed them. */
  #turned = new Set<string>();
  #printing = printingOf(this);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('toggle', this.#toggle, true);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#words = messagesFor(plfPillarsMessages, this.#language.value);
    this.#layOut();
    if (changed.has('open')) this.#turned.clear();
  }

  protected override firstUpdated(): void {
    // A reader may have opened what a server rendered before it came alive.
    for (const details of this.renderRoot.querySelectorAll('details')) this.#keep(details);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    if (!figure) return html`<p lang=${lang}>${this.#instead}</p>`;
    const source = basedOn(this.#framework, words);
    const { pillars, stands, lost } = figure;
    const withGoals = pillars.some(({ areas }) => areas.length > 0);
    const note = (text: string): TemplateResult => html`<p class="told">${text}</p>`;
    return html`<div class="plf" lang=${lang}>
      ${plfHouse({
        figure,
        words,
        lang,
        drawn: stands && this.layout !== 'list',
        isOpen: (index) => this.#printing() || this.#turned.has(pillars[index]!.id) !== Boolean(this.open),
        withGoals,
      })}
      ${!withGoals && this.#framework?.goalAreas?.length ? note(words.noGoalsAtAll) : nothing}
      ${stands ? nothing : note(words.unusual(pillars.length))}
      ${lost.length > 0 ? note(words.lost(shortened(lost))) : nothing}
      ${source ? html`<p class="quiet" part="source">${source}</p>` : nothing}
    </div>`;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** Lays out what it was given; there is no figure where there is nothing to show, or nothing that can be shown. */
  #layOut(): void {
    const { house: id, frameworks } = this;
    const framework = this.#framework;
    const { messages: words, lang } = this.#words;
    this.#figure = undefined;
    this.#instead = words.nothing;
    if (framework === undefined) return;
    this.#instead = words.broken;
    try {
      const { plfHouses: houses = [] } = framework;
      const house = id ? houses.find((one) => one.id === id) : houses[0];
      if (!house) {
        if (houses.length === 0) this.#instead = words.noHouse;
        else if (typeof id === 'string') this.#instead = words.unknown(id.slice(0, 60));
        throw new Error(`no PLF house ${id ? `"${id}"` : 'at all'} among: ${houses.map((one) => one.id).join(', ')}`);
      }
      if (house.pillars.length === 0) {
        this.#instead = words.noPillars;
        throw new Error(`the PLF house "${house.id}" has no pillars`);
      }
      const others = Array.isArray(frameworks) ? frameworks.filter((one: unknown) => Object(one) === one) : [];
      this.#figure = layoutPlfHouse({ framework, house, others, lang, words });
    } catch (error) {
      console.warn('pejl-plf-pillars cannot show', error);
    }
  }

  #click = ({ target }: Event): void => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const turn = (button.value === 'open') !== Boolean(this.open);
    this.#turned = new Set(turn ? this.#figure?.pillars.filter(canOpen).map(({ id }) => id) : []);
    this.requestUpdate();
  };

  /** What a reader opens, or finds by searching the page, is open. */
  #toggle = ({ target }: Event): void => {
    if (!this.#printing()) this.#keep(target as HTMLDetailsElement);
  };

  #keep({ open, dataset: { pillar } }: HTMLDetailsElement): void {
    const id = this.#figure?.pillars[Number(pillar)]?.id;
    if (id === undefined) return;
    const turned = open !== Boolean(this.open);
    if (turned === this.#turned.has(id)) return;
    if (turned) this.#turned.add(id);
    else this.#turned.delete(id);
    this.requestUpdate();
  }
}
