import type { Framework, ThreadKind, ThreadStart } from '@pejl/core';
import { layoutStrategyMap, type StrategyMapFigure } from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { onPrint } from '../print/printing.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { followRings } from '../ring/rings.ts';
import { roomOf } from '../room/room.ts';
import { basedOn } from '../source/based-on.ts';
import { strategyColumns } from './strategy-map.columns.ts';
import { strategyMapStyles } from './strategy-map.css.ts';
import { strategyList } from './strategy-map.list.ts';
import { strategyMapMessages, type StrategyMapMessages } from './strategy-map.messages.ts';
import { strategyParts, strategySays, type StrategyMapView } from './strategy-map.part.ts';
import { strategyReview } from './strategy-map.review.ts';

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

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #room = roomOf(this, () => this.#narrow());
  #words!: { messages: StrategyMapMessages; lang: string };
  #figure: StrategyMapFigure | undefined;

  constructor() {
    super();
    onPrint(this, (printing) => this.#unfold(printing));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#goTo);
    followRings(root, (value) => {
      const [kind, id] = value.split(/ (.*)/s) as [ThreadKind, string];
      this.thread = value ? { kind, id } : undefined;
      this.dispatchEvent(new Event('pejl-thread', { bubbles: true, composed: true }));
    });
    return root;
  }

  protected override willUpdate(): void {
    this.#words = messagesFor(strategyMapMessages, this.#language.value);
    this.#figure = undefined;
    try {
      this.#figure = this.#layOut();
    } catch (error) {
      console.warn('pejl-strategy-map cannot show', error);
    }
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    return html`<div class="map" lang=${lang}>${
      this.#figure
        ? this.#map(this.#figure)
        : html`<p>${this.#framework === undefined ? words.nothing : words.broken}</p>`
    }</div>`;
  }

  #map(figure: StrategyMapFigure): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { title, description, goalAreas, reviews, summary, thread, notes } = figure;
    const source = basedOn(this.#framework, words);
    const narrow = this.#narrow();
    const listed = this.layout === 'list' || (this.layout !== 'columns' && (narrow || figure.tracks.length < 2));
    const view: StrategyMapView = { figure, words, lang, listed };
    const shown = listed ? strategyList(view) : strategyColumns(view);
    return html`<h3 part="title" lang=${title.lang}>${title.text}</h3>
      ${strategySays(view, description)}
      <p class="note">${summary}</p>
      <span id="follow" hidden>${words.follow}</span>
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
          ? html`<section class="reviews" part="reviews" aria-labelledby="reviews"><h3 id="reviews">${words.reviews}</h3><ul>${reviews.map(strategyReview)}</ul></section>`
          : nothing
      }
      ${notes.map((note) => html`<p class="note told">${note}</p>`)}
      ${source ? html`<p class="note" part="source">${source}</p>` : nothing}`;
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
    return this.#room() < (this.#figure?.tracks.length ?? 0) * columnWidth;
  }

  /** What is folded on screen is there on paper. */
  #unfold(printing: boolean): void {
    const folded = printing ? 'details:not([open])' : 'details[data-paper]';
    for (const details of this.renderRoot.querySelectorAll<HTMLDetailsElement>(folded))
      details.open = details.toggleAttribute('data-paper', printing);
  }

  /** To the ring of the part in full. The address of the page stays as it is. */
  #goTo = (event: Event): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    const ring = this.renderRoot.querySelector<HTMLElement>(`[aria-labelledby~="${link.hash.slice(1)}"]`);
    ring?.scrollIntoView({ block: 'center' });
    ring?.focus({ preventScroll: true });
  };
}
