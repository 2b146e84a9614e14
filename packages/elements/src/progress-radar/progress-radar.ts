import type { Framework, Profile } from '@pejl/core';
import { layoutRadar, type RadarFigure } from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { onPrint } from '../print/printing.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { roomOf } from '../room/room.ts';
import { basedOn } from '../source/based-on.ts';
import { progressRadarStyles } from './progress-radar.css.ts';
import { grownPaths } from './progress-radar.marks.ts';
import { progressRadarMessages, type ProgressRadarMessages } from './progress-radar.messages.ts';
import { radarLegend, radarPicture } from './progress-radar.picture.ts';
import { stopByKey, stopNear, stopsOf, type RadarStop, type RadarStops } from './progress-radar.stops.ts';
import { radarTable } from './progress-radar.table.ts';

/** The forms in which the picture can be saved. */
export const pictureKinds = ['svg', 'png'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** How wide the picture is at most, and from where the words have room beside it, in em. */
const widest = 40;
const besideWords = widest + 28;

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
  #stops: RadarStops = [];
  #at: RadarStop | undefined;
  /** Whether the newest date has come since the picture was painted last. */
  #grown = false;
  #told = '';

  constructor() {
    super();
    // On paper the table is there, whether it was folded away or not.
    onPrint(this, (printing) => {
      const table = this.renderRoot.querySelector('details');
      if (!printing || !table || table.open) return;
      table.open = true;
      addEventListener('afterprint', () => (table.open = false), { once: true });
    });
  }

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
    return savedPicture(kind, {
      figure,
      words: messages,
      lang,
      source: basedOn(this.#shownFramework, messages),
      host: this,
    });
  }

  protected override willUpdate(): void {
    this.#words = messagesFor(progressRadarMessages, this.#language.value);
    const from = [this.#shownFramework, this.taxonomy, this.profiles, this.#words.lang, this.#width()];
    if (this.hasUpdated && from.every((one, index) => one === this.#from[index])) return;
    this.#from = from;
    const painted = this.#figure?.shapes.at(-1);
    try {
      this.#figure = this.#layout(this.#width());
    } catch (error) {
      this.#figure = undefined;
      console.warn('pejl-progress-radar: what it was given cannot be shown.', error);
    }
    this.#grown = painted !== undefined && painted.date === this.#figure?.shapes.at(-2)?.date;
    this.#stops = this.#figure ? stopsOf(this.#figure) : [];
    this.#at = this.#at && this.#stops[this.#at.date]?.[this.#at.axis];
  }

  protected override updated(): void {
    if (this.#grown) this.#grow();
    this.#grown = false;
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
    const source = basedOn(this.#shownFramework, words);
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

  #go(stop: RadarStop | undefined): void {
    if (stop === this.#at) return;
    this.#at = stop;
    this.requestUpdate();
  }

  #enter = (event: Event): void => {
    // With the mouse the point comes from where it is.
    if (!this.#at && (event.currentTarget as Element).matches(':focus-visible'))
      this.#go(stopByKey(this.#stops, 'Home'));
  };

  #leave = (): void => this.#go(undefined);

  #keys = (event: KeyboardEvent): void => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const stop = stopByKey(this.#stops, key, this.#at);
    if (!stop && !(this.#at && key === 'Escape')) return;
    event.preventDefault();
    this.#go(stop);
  };

  #point = ({ currentTarget, clientX, clientY }: PointerEvent): void => {
    const { left, top, width } = (currentTarget as Element).querySelector('svg')!.getBoundingClientRect();
    const scale = this.#figure!.width / width;
    const stop = stopNear(this.#stops, { x: (clientX - left) * scale, y: (clientY - top) * scale });
    if (stop) this.#go(stop);
  };

  #pointAway = ({ currentTarget, pointerType }: PointerEvent): void => {
    // A finger that is lifted leaves the point that it chose to be read.
    if (pointerType === 'mouse' && !(currentTarget as Element).matches(':focus')) this.#go(undefined);
  };

  #save = async (event: Event): Promise<void> => {
    const kind = (event.currentTarget as HTMLButtonElement).name as PictureKind;
    try {
      const { download } = await import('../download/download.ts');
      const date = this.#figure?.shapes.at(-1)?.date;
      download(await this.saveAs(kind), `${this.taxonomy || 'profil'}-${date}.${kind}`);
      this.#told = '';
    } catch (error) {
      console.warn('pejl-progress-radar: the picture could not be made.', error);
      this.#told = this.#words.messages.notSaved;
    }
    this.requestUpdate();
  };

  /** Where motion is welcome, a new date's marks and lines come from where the team stood before. */
  #grow(): void {
    const [before, now] = this.#figure!.shapes.slice(-2);
    if (now!.newConstellation || !matchMedia('(prefers-reduced-motion: no-preference)').matches) return;
    const duration = 2 * (parseFloat(getComputedStyle(this).getPropertyValue('--_motion')) || 0);
    for (const [name, paths] of Object.entries(grownPaths(before!, now!)))
      this.renderRoot
        .querySelector(`.picture .s0 .${name}`)
        ?.animate({ d: paths.map((path) => `path("${path}")`) }, { duration, easing: 'ease-out' });
  }
}
