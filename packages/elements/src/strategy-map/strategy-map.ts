import type { Framework, ThreadKind, ThreadStart } from '@pejl/core';
import { layoutStrategyMap, type StrategyMapFigure, type StrategyReview } from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { strategyColumns } from './strategy-map.columns.ts';
import { strategyMapStyles } from './strategy-map.css.ts';
import { strategyList } from './strategy-map.list.ts';
import { strategyMapMessages, type StrategyMapMessages } from './strategy-map.messages.ts';
import { strategyParts, strategySays, type StrategyMapView } from './strategy-map.part.ts';

/** How the map is laid out; `auto` chooses between columns and a list by its own width. */
export const strategyMapLayouts = ['auto', 'columns', 'list'] as const;
export type StrategyMapLayout = (typeof strategyMapLayouts)[number];

/** The room that a column needs to be read in, in em. */
const columnWidth = 16;

const threadKinds: readonly ThreadKind[] = ['goal-area', 'strategy-track', 'purpose', 'effort'];

/** The start of a thread; undefined for what is none. */
function startOf(thread: unknown): ThreadStart | undefined {
  try {
    const { kind, id } = thread as ThreadStart;
    return threadKinds.includes(kind) && typeof id === 'string' ? { kind, id } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * A strategy as a map: its goal areas, and its tracks with their purposes and efforts. What several tracks share stands
 * once, over the columns that it belongs to, and says whose it is. Use it where people find their own place in a
 * strategy, and where a meeting asks what an effort is for. Never to follow up on whether it succeeds: for figures, use
 * the indicator.
 *
 * The ring beside a part begins a thread: what hangs together with the part stands out, the rest steps back, and a
 * sentence says the thread. The same ring, or Escape, lets go of it.
 *
 * @tag pejl-strategy-map
 * @summary Goal areas, tracks, purposes and efforts, and how they hang together.
 *
 * @fires {Event} pejl-thread - The person has begun another thread, or let go of it; `thread` holds it.
 *
 * @csspart title - The strategy's title.
 * @csspart thread - The line that says the thread.
 * @csspart map - The columns or the list.
 * @csspart goal-area - A goal area.
 * @csspart strategy-track - The name of a track.
 * @csspart purpose - A purpose.
 * @csspart effort - An effort.
 * @csspart shared - A purpose or an effort that several tracks share.
 * @csspart throughout - An effort that runs through all tracks.
 * @csspart reviews - When the strategy is taken up again.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-strategy-map></pejl-strategy-map>
 * <script type="module">
 *   import '@pejl/elements/strategy-map/define';
 *   import { horsens } from '@pejl/frameworks/horsens';
 *   document.querySelector('pejl-strategy-map').framework = horsens;
 * </script>
 * ```
 */
export class PejlStrategyMap extends LitElement {
  static override styles = strategyMapStyles;
  static override properties = {
    framework: { attribute: false },
    strategy: {},
    thread: { attribute: false },
    layout: {},
  };

  /** The framework that the strategy stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the strategy to show. Without one: the framework's first. */
  strategy = '';
  /** The part whose thread stands out. Undefined: none does. */
  thread: ThreadStart | undefined;
  /** A column a track, a list, or what its own width allows. */
  layout: StrategyMapLayout = 'auto';

  static #unmeasured = new Set<PejlStrategyMap>();

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: StrategyMapMessages; lang: string } = messagesFor(strategyMapMessages, 'da');
  #figure: StrategyMapFigure | undefined;
  #broken = false;
  /** What the figure was made from; the same again needs no new one. */
  #from: readonly unknown[] = [];
  #watch: ResizeObserver | undefined;
  /** The element's own width, in em of its own text; infinite until it is known. */
  #room = Infinity;

  override connectedCallback(): void {
    super.connectedCallback();
    // What a server rendered is first taken over as it is.
    if (!this.hasUpdated && !this.shadowRoot?.childElementCount) PejlStrategyMap.#unmeasured.add(this);
    this.#observe();
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    PejlStrategyMap.#unmeasured.delete(this);
    this.#watch?.disconnect();
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('keydown', this.#keys as EventListener);
    return root;
  }

  protected override willUpdate(): void {
    // All that have come onto the page together take their width before the first of them renders: one layout, not one each.
    for (const map of PejlStrategyMap.#unmeasured) map.#measure();
    PejlStrategyMap.#unmeasured.clear();
    this.#words = messagesFor(strategyMapMessages, this.#language.value);
    const from = [this.#framework, this.strategy, this.thread, this.#words.lang];
    if (this.hasUpdated && from.every((one, index) => one === this.#from[index])) return;
    this.#from = from;
    this.#figure = undefined;
    this.#broken = false;
    try {
      this.#figure = this.#layOut();
    } catch (error) {
      this.#broken = true;
      console.warn('pejl-strategy-map cannot show', error);
    }
  }

  /**
   * Watches the width by a part without height: what is laid out below it, or not yet while it is off screen, is then
   * no change of what is watched. Another layout waits for the next frame, outside the observer's own loop.
   */
  protected override firstUpdated(): void {
    this.#watch = new ResizeObserver(() => {
      if (this.#measure()) requestAnimationFrame(() => this.requestUpdate());
    });
    this.#observe();
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    return html`<div class="gauge"></div>
      <div class="map" lang=${lang}>${
        this.#figure ? this.#map(this.#figure) : html`<p>${this.#broken ? words.broken : words.nothing}</p>`
      }</div>`;
  }

  #map(figure: StrategyMapFigure): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { title, description, goalAreas, reviews, summary, thread, notes } = figure;
    const { wording, source } = this.#framework ?? {};
    const narrow = this.#narrow();
    const listed = this.layout === 'list' || (this.layout !== 'columns' && (narrow || figure.tracks.length < 2));
    const view: StrategyMapView = { figure, words, lang, listed };
    const shown = listed ? strategyList(view) : strategyColumns(view);
    return html`<p part="title" lang=${title.lang}>${title.text}</p>
      ${strategySays(view, description)}
      <p class="note">${summary}</p>
      <span class="said" id="follow">${words.follow}</span>
      <div class="thread${thread ? ' followed' : ''}${listed ? '' : ' over'}" part="thread">
        <p role="status">${thread || words.hint}</p>
        ${thread ? html`<button type="button" name="leave">${words.leave}</button>` : nothing}
      </div>
      ${
        goalAreas.length
          ? html`<section class="goals" aria-labelledby="goals"><h3 id="goals">${words.goalAreas}</h3>${strategyParts(view, goalAreas)}</section>`
          : nothing
      }
      ${
        narrow && !listed
          ? html`<div class="scroll" tabindex="0" role="region" aria-label=${title.text}>${shown}</div>`
          : shown
      }
      ${
        reviews.length
          ? html`<section class="reviews" part="reviews" aria-labelledby="reviews"><h3 id="reviews">${words.reviews}</h3><ul>${reviews.map(review)}</ul></section>`
          : nothing
      }
      ${notes.map((note) => html`<p class="note told">${note}</p>`)}
      ${
        wording === 'paraphrase' && source?.institution && source.title
          ? html`<p class="note" part="source">${words.basedOn(source.institution, source.title)}</p>`
          : nothing
      }`;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** Throws where it is given what it cannot show. */
  #layOut(): StrategyMapFigure | undefined {
    const framework = this.#framework;
    if (framework === undefined) return undefined;
    const { strategies = [] } = framework;
    const strategy = this.strategy ? strategies.find(({ id }) => id === this.strategy) : strategies[0];
    if (!strategy)
      throw new Error(`no strategy "${this.strategy}" among: ${strategies.map(({ id }) => id).join(', ')}`);
    const { messages: words, lang } = this.#words;
    return layoutStrategyMap({ framework, strategy, thread: startOf(this.thread), lang, words });
  }

  #narrow(): boolean {
    return this.#room < (this.#figure?.tracks.length ?? 0) * columnWidth;
  }

  #observe(): void {
    const gauge = this.renderRoot.firstElementChild;
    if (gauge) this.#watch?.observe(gauge);
  }

  /** Takes its own width; true where that asks for another layout. */
  #measure(): boolean {
    const was = this.#narrow();
    if (this.clientWidth) this.#room = this.clientWidth / parseFloat(getComputedStyle(this).fontSize);
    return was !== this.#narrow();
  }

  /** What is folded on screen is there on paper. */
  #print = ({ type }: Event): void => {
    for (const folded of this.renderRoot.querySelectorAll<HTMLDetailsElement>(
      type === 'beforeprint' ? 'details:not([open])' : 'details[data-paper]',
    )) {
      folded.open = folded.toggleAttribute('data-paper', type === 'beforeprint');
    }
  };

  #click = (event: Event): void => {
    const target = event.target as Element;
    const link = target.closest('a');
    if (link) {
      // To the ring of the part in full. The address of the page stays as it is.
      event.preventDefault();
      const ring = this.renderRoot.querySelector<HTMLElement>(`[aria-labelledby~="${link.hash.slice(1)}"]`);
      ring?.scrollIntoView({ block: 'center' });
      return ring?.focus({ preventScroll: true });
    }
    const button = target.closest('button');
    if (button?.name === 'leave') return this.#follow(undefined);
    // A click on the text begins the thread too, unless words are being marked.
    if (target.closest('summary') || (!button && getSelection()?.isCollapsed === false)) return;
    const ring = button ?? target.closest('.part')?.querySelector<HTMLButtonElement>('.ring');
    if (!ring) return;
    // The keyboard goes along, so that Escape lets go.
    ring.focus({ preventScroll: true });
    const at = ring.value.indexOf(' ');
    const start = { kind: ring.value.slice(0, at) as ThreadKind, id: ring.value.slice(at + 1) };
    this.#follow(ring.ariaPressed === 'true' ? undefined : start);
  };

  #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#figure?.thread) return;
    event.preventDefault();
    this.#follow(undefined);
  };

  #follow(thread: ThreadStart | undefined): void {
    const leaving = this.renderRoot.querySelector<HTMLElement>('[name=leave]')?.matches(':focus');
    // The button that lets go goes with the thread: the keyboard goes back to where the thread began.
    if (leaving) this.renderRoot.querySelector<HTMLElement>('.ring[aria-pressed=true]')?.focus({ preventScroll: true });
    this.thread = thread;
    this.dispatchEvent(new Event('pejl-thread', { bubbles: true, composed: true }));
  }
}

/** When a section is taken up again, with its month on a dial of the year. */
function review({ section, who, when, description, month }: StrategyReview): TemplateResult {
  const angle = ((month - 1) * Math.PI) / 6;
  const at = (out: number): string =>
    `${(16 + Math.sin(angle) * out).toFixed(1)} ${(16 - Math.cos(angle) * out).toFixed(1)}`;
  return html`<li>
    <svg class="dial" viewBox="0 0 32 32" width="2.25em" aria-hidden="true">
      <circle cx="16" cy="16" r="13" pathLength="120"></circle>
      <path d=${month ? `M16 16L${at(13)}` : 'M11 16h10'}></path>
    </svg>
    <div>
      <b lang=${section.lang}>${section.text}</b><span class="when"><span lang=${who.lang}>${who.text}</span>, ${when}</span>
      ${description.text ? html`<p class="note" lang=${description.lang}>${description.text}</p>` : nothing}
    </div>
  </li>`;
}
