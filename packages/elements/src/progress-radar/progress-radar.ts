import type { Framework, Profile } from '@pejl/core';
import { layoutRadar, type RadarFigure, type RadarSpot } from '@pejl/figures';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { roomOf } from '../room/room.ts';
import { progressRadarStyles } from './progress-radar.css.ts';
import { linesPath, markPath } from './progress-radar.marks.ts';
import { progressRadarMessages, type ProgressRadarMessages } from './progress-radar.messages.ts';
import { radarLegend, radarPicture } from './progress-radar.picture.ts';
import { radarTable } from './progress-radar.table.ts';

/** The forms in which the picture can be saved. */
export const pictureKinds = ['svg', 'png'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** How wide the picture is at most, and from where the words have room beside it, in em. */
const widest = 40;
const besideWords = widest + 28;

/** A point or a gap, by the axis and the date that it belongs to. */
interface Stop extends RadarSpot {
  readonly axis: number;
  readonly date: number;
  readonly text: string;
}

/**
 * One team's profile on one taxonomy over time: where it stood on each dimension at one to four dates. The table holds
 * it all; the radar is its picture. Use it when a team looks back on its own way; never to compare teams, or two
 * taxonomies in one chart.
 *
 * Unanswered, "not relevant now" and "we do not agree yet" are gaps with a mark of their own: no line runs across one.
 * Level 1 is a ring like the others; the centre is empty. A setback looks like progress. Under three dimensions and over
 * ten the picture is rows of steps.
 *
 * The picture is one stop of the keyboard: left and right go round the dimensions, up and down through the dates, Home
 * and End to the first and last dimension; Escape leaves the point.
 *
 * @tag pejl-progress-radar
 * @summary A team's profile at one to four dates: a table, and its picture as a radar.
 *
 * @csspart title - The taxonomy's title.
 * @csspart picture - The picture.
 * @csspart legend - What the marks mean.
 * @csspart table - The table.
 * @csspart save - The buttons that save the picture.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-progress-radar taxonomy="undervisere"></pejl-progress-radar>
 * <script type="module">
 *   import '@pejl/elements/progress-radar/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   const radar = document.querySelector('pejl-progress-radar');
 *   radar.framework = sosuFyn;
 *   radar.profiles = [{ date: '2026-11-18', placements: [] }];
 * </script>
 * ```
 */
export class PejlProgressRadar extends LitElement {
  static override styles = progressRadarStyles;
  static override properties = {
    framework: { attribute: false },
    taxonomy: {},
    profiles: { attribute: false },
  };

  /** The framework that the taxonomy stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the taxonomy to show. Without one: the framework's first. */
  taxonomy = '';
  /** The team's profiles, one a date, in any order. Of more than four the newest are shown, and it says so. */
  profiles: readonly Profile[] | undefined;

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #room = roomOf(this, () => `${this.#width()} ${this.#narrow(this.#figure?.shapes.length ?? 1)}`);
  #words!: { messages: ProgressRadarMessages; lang: string };
  #figure: RadarFigure | undefined;
  /** What the figure was made from; the same again needs no new one. */
  #from: readonly unknown[] = [];
  #stops: readonly Stop[] = [];
  #at: Stop | undefined;
  #told = '';

  /**
   * The picture as a file, in the colours that it has on screen, with its title and its legend.
   *
   * @param kind PNG is painted at twice the size.
   * @throws Where there is no profile to save.
   */
  async saveAs(kind: PictureKind): Promise<Blob> {
    const { savedPicture } = await import('./progress-radar.export.ts');
    await this.updateComplete;
    const { messages, lang } = this.#words;
    const figure = this.#layout(widest);
    if (!figure?.shapes.length) throw new Error('pejl-progress-radar: there is no profile to save.');
    return savedPicture(kind, { figure, words: messages, lang, source: this.#source(), host: this });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#print);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#print);
  }

  protected override willUpdate(): void {
    this.#words = messagesFor(progressRadarMessages, this.#language.value);
    const from = [this.#shownFramework, this.taxonomy, this.profiles, this.#words.lang, this.#width()];
    if (this.hasUpdated && from.every((one, index) => one === this.#from[index])) return;
    this.#from = from;
    try {
      this.#figure = this.#layout(this.#width());
    } catch (error) {
      this.#figure = undefined;
      console.warn('pejl-progress-radar: what it was given cannot be shown.', error);
    }
    this.#stops = (this.#figure?.shapes ?? []).flatMap(({ points, gaps }, date) =>
      [...points, ...gaps].map((stop) => ({ ...stop, date })),
    );
    const { axis, date } = this.#at ?? {};
    this.#at = this.#stops.find((stop) => stop.axis === axis && stop.date === date);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get('profiles')) this.#grow();
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    if (!figure)
      return html`<p class="nothing" lang=${lang}>${this.#shownFramework === undefined ? words.nothing : words.broken}</p>`;
    const { title, shapes, notes } = figure;
    const heading = html`<p class="title" part="title" lang=${title.lang}>${title.text}</p>`;
    if (!shapes.length)
      return html`<div class="radar" lang=${lang}>
        ${heading}
        <p class="nothing">${words.noProfiles}</p>
        ${notes.map((note) => html`<p class="note">${note}</p>`)}
      </div>`;
    const source = this.#source();
    const table = html`<details open>
      <summary>${words.table}</summary>
      ${radarTable(figure, this.#narrow(shapes.length))}
    </details>`;
    return html`<div class="radar" lang=${lang}>
      ${heading}
      <div class="view">
        <div
          class=${`picture${this.#at ? ' at' : ''}`}
          part="picture"
          role="application"
          tabindex="0"
          aria-label=${`${words.picture}: ${title.text}`}
          aria-describedby="keys"
          @keydown=${this.#keys}
          @focus=${this.#enter}
          @blur=${this.#leave}
          @pointermove=${this.#point}
          @pointerdown=${this.#point}
          @pointerleave=${this.#pointAway}
        >
          ${radarPicture(figure, this.#at)}
        </div>
        <p class="read">
          <span role="status">${this.#at?.text ?? ''}</span>
          <span class=${this.#at ? 'said' : 'note'} id="keys">${words.keys}</span>
        </p>
      </div>
      <div class="words">
        ${radarLegend(figure, words)}
        ${notes.map((note) => html`<p class="note">${note}</p>`)}
        ${shapes.length < 3 ? table : nothing}
      </div>
      ${shapes.length < 3 ? nothing : table}
      <div class="foot">
        ${source ? html`<p class="note" part="source">${source}</p>` : nothing}
        <div class="save" part="save">
          <button type="button" name="svg" @click=${this.#save}>${words.saveSvg}</button>
          <button type="button" name="png" @click=${this.#save}>${words.savePng}</button>
          <span role="status">${this.#told}</span>
        </div>
      </div>
    </div>`;
  }

  /** Throws where it is given what it cannot show. */
  #layout(width: number): RadarFigure | undefined {
    const { taxonomy: id, profiles = [] } = this;
    const framework = this.#shownFramework;
    if (framework === undefined) return undefined;
    const taxonomies = framework.taxonomies ?? [];
    const taxonomy = id ? taxonomies.find((one) => one.id === id) : taxonomies[0];
    if (!taxonomy) throw new Error(`no taxonomy "${id}" among: ${taxonomies.map((one) => one.id).join(', ')}`);
    if (!Array.isArray(profiles) || profiles.some((one: Profile | null) => !Array.isArray(one?.placements)))
      throw new Error('a profile needs a date and placements');
    if (!taxonomy.levels.length || !taxonomy.dimensions.length)
      throw new Error(`the taxonomy "${taxonomy.id}" has no levels or no dimensions`);
    const { messages: words, lang } = this.#words;
    return layoutRadar({ framework, taxonomy, profiles, lang, words }, { width: width * 16 });
  }

  get #shownFramework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** The width that the picture is laid out for: whole em, so that not every pixel asks for another. */
  #width(): number {
    return Math.min(widest, Math.floor(this.#room()));
  }

  /** Whether the dates have no room as columns of the table. A table of more than two has the whole width. */
  #narrow(dates: number): boolean {
    const width = this.#room();
    const beside = dates < 3 && width >= besideWords;
    return width - (beside ? widest + 2 : 0) < 9 + 7.25 * dates + (dates > 1 ? 8 : 0);
  }

  #source(): string {
    const { wording, source } = this.#shownFramework ?? {};
    if (wording !== 'paraphrase' || !source?.institution || !source.title) return '';
    return this.#words.messages.basedOn(source.institution, source.title);
  }

  #go(stop: Stop | undefined): void {
    if (stop === this.#at) return;
    this.#at = stop;
    this.requestUpdate();
  }

  #enter = (): void => {
    // With the mouse the point comes from where it is.
    const picture = this.renderRoot.querySelector('.picture');
    if (!this.#at && picture?.matches(':focus-visible')) this.#go(this.#first());
  };

  #leave = (): void => this.#go(undefined);

  #first = (): Stop | undefined => this.#stop(0, (this.#figure?.shapes.length ?? 0) - 1);

  #stop = (axis: number, date: number): Stop | undefined =>
    this.#stops.find((stop) => stop.axis === axis && stop.date === date);

  #keys = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !this.#figure) return;
    const { axes, shapes } = this.#figure;
    const [count, at] = [axes.length, this.#at];
    if (event.key === 'Escape') {
      if (at) event.preventDefault();
      return this.#go(undefined);
    }
    const moves: Readonly<Record<string, readonly [axis: number, date: number]>> = {
      ArrowRight: [1, 0],
      ArrowLeft: [count - 1, 0],
      ArrowUp: [0, 1],
      ArrowDown: [0, -1],
      Home: [-(at?.axis ?? 0), 0],
      End: [count - 1 - (at?.axis ?? 0), 0],
    };
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!move) return;
    event.preventDefault();
    const start = at ?? (/^(Home|End)$/.test(event.key) ? this.#first() : undefined);
    if (!start) return this.#go(this.#first());
    const date = Math.min(shapes.length - 1, Math.max(0, start.date + move[1]));
    this.#go(this.#stop((start.axis + move[0]) % count, date));
  };

  #point = (event: PointerEvent): void => {
    const drawing = (event.currentTarget as Element).querySelector('svg');
    if (!drawing || !this.#figure) return;
    const box = drawing.getBoundingClientRect();
    const scale = this.#figure.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    let [nearest, least]: [Stop | undefined, number] = [undefined, 32];
    for (const stop of this.#stops) {
      const far = Math.hypot(stop.x - x, stop.y - y);
      // Of marks on one spot the newest is meant.
      if (far <= least) [nearest, least] = [stop, far];
    }
    if (nearest) this.#go(nearest);
  };

  #pointAway = (event: PointerEvent): void => {
    // A finger that is lifted leaves the point that it chose to be read.
    if (event.pointerType === 'mouse' && !this.shadowRoot?.activeElement?.matches('.picture')) this.#go(undefined);
  };

  #save = async (event: Event): Promise<void> => {
    const kind = (event.currentTarget as HTMLButtonElement).name as PictureKind;
    try {
      const { download } = await import('./progress-radar.export.ts');
      const date = this.#figure?.shapes.at(-1)?.date;
      download(await this.saveAs(kind), `${this.taxonomy || 'profil'}-${date}.${kind}`, this.ownerDocument);
      this.#told = '';
    } catch (error) {
      console.warn('pejl-progress-radar: the picture could not be made.', error);
      this.#told = this.#words.messages.notSaved;
    }
    this.requestUpdate();
  };

  /** Where motion is welcome, a new date's marks and lines come from where the team stood before. */
  #grow(): void {
    const [before, now] = this.#figure?.shapes.slice(-2) ?? [];
    if (!before || !now || now.newConstellation || !matchMedia('(prefers-reduced-motion: no-preference)').matches)
      return;
    const stood = (point: { axis: number } & RadarSpot): RadarSpot =>
      before.points.find(({ axis }) => axis === point.axis) ?? point;
    const marks = (at: typeof stood): string => now.points.map((point) => markPath(at(point), 0)).join('');
    const paths = {
      line: [linesPath(now, stood), linesPath(now)],
      mark: [marks(stood), marks((point) => point)],
    };
    const duration = 2 * (parseFloat(getComputedStyle(this).getPropertyValue('--_motion')) || 0);
    for (const [name, ds] of Object.entries(paths))
      this.renderRoot
        .querySelector(`.picture .s0 .${name}`)
        ?.animate({ d: ds.map((d) => `path("${d}")`) }, { duration, easing: 'ease-out' });
  }

  /** On paper the table is there, whether it was folded away or not. */
  #print = (): void => {
    const table = this.renderRoot.querySelector('details');
    if (!table || table.open) return;
    table.open = true;
    addEventListener('afterprint', () => (table.open = false), { once: true });
  };
}
