import type { Framework, Indicator, IndicatorFigure } from '@pejl/core';
import { layoutIndicator, type IndicatorSheet } from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { hasFigures, indicatorCard } from './indicator.card.ts';
import { indicatorStyles } from './indicator.css.ts';
import { indicatorMessages, type IndicatorMessages } from './indicator.messages.ts';

/** The figures of one indicator, or of several by the indicator's id. */
export type IndicatorFigures = readonly IndicatorFigure[] | Readonly<Record<string, readonly IndicatorFigure[]>>;

/**
 * Follow-up data: the newest figure with its date, how it is divided, its history as a table with a small line above it,
 * the question that it is to answer, and its source. Use it where people talk about what a figure may mean; never as a
 * target, a traffic light or a ranking: there is no limit, no arrow, and no colour that says good or bad.
 *
 * What comes from fewer than five answers is not shown, nor what it could be worked out from, and it is said why. Without
 * figures it says what will be looked at, and which question that is to answer.
 *
 * @tag pejl-indicator
 * @summary A figure with its history, its breakdowns, its question and its source.
 *
 * @csspart card - One indicator.
 * @csspart title - The title of an indicator.
 * @csspart state - The line that says that its method is being developed, or that it is not in use yet.
 * @csspart newest - The newest figure with its date.
 * @csspart sparkline - The line of the figures over time.
 * @csspart table - The table of the figures over time, and that of each breakdown.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-indicator></pejl-indicator>
 * <script type="module">
 *   import '@pejl/elements/indicator/define';
 *   import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
 *   document.querySelector('pejl-indicator').framework = sosuFyn;
 * </script>
 * ```
 */
export class PejlIndicator extends LitElement {
  static override styles = indicatorStyles;
  static override properties = {
    framework: { attribute: false },
    indicator: {},
    figures: { attribute: false },
  };

  /** The framework that the indicators stand in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the indicator to show. Without one: all of the framework's, as a list of cards. */
  indicator = '';
  /** The host's figures: a list where one indicator is shown, else lists by the indicator's id. */
  figures: IndicatorFigures | undefined;

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words!: { messages: IndicatorMessages; lang: string };
  #sheets: readonly IndicatorSheet[] | undefined;
  /** What cannot be made of the figures, in a line; the indicators are shown all the same. */
  #told = '';

  protected override willUpdate(): void {
    this.#words = messagesFor(indicatorMessages, this.#language.value);
    this.#told = '';
    try {
      this.#sheets = this.#layout();
    } catch (error) {
      this.#sheets = undefined;
      console.warn('pejl-indicator: what it was given cannot be shown.', error);
    }
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const sheets = this.#sheets;
    const framework = this.#shownFramework;
    if (!sheets) return html`<p lang=${lang}>${framework === undefined ? words.nothing : words.broken}</p>`;
    const source = basedOn(framework, words);
    const [only, second] = sheets;
    // Of many cards without a figure it is said once: what they are about is what there is to read.
    const told = this.#told || (second && !sheets.some(hasFigures) ? words.noFigures : '');
    const cards = sheets.map((sheet) => indicatorCard(sheet, words, lang, told ? '' : words.noFigures));
    return html`<div class="all" lang=${lang}>
      ${told ? html`<p class=${this.#told ? 'told' : 'note'}>${told}</p>` : nothing}
      ${
        !only
          ? html`<p>${words.none}</p>`
          : second
            ? html`<ul class="cards">${cards.map((card) => html`<li>${card}</li>`)}</ul>`
            : html`<div class="one">${cards}</div>`
      }
      ${source ? html`<p class="note" part="source">${source}</p>` : nothing}
    </div>`;
  }

  get #shownFramework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** Throws where it is given what it cannot show. */
  #layout(): readonly IndicatorSheet[] | undefined {
    const framework = this.#shownFramework;
    if (framework === undefined) return undefined;
    const all = framework.indicators ?? [];
    const shown = this.indicator ? all.filter(({ id }) => id === this.indicator) : all;
    if (this.indicator && !shown.length) {
      throw new Error(
        `the framework has no indicator "${this.indicator}"; it has: ${all.map(({ id }) => id).join(', ')}`,
      );
    }
    return shown.map((indicator) => this.#sheet(framework, indicator, shown.length));
  }

  /** Figures that cannot be read are no reason not to show what they are about. */
  #sheet(framework: Framework, indicator: Indicator, count: number): IndicatorSheet {
    const { messages: words, lang } = this.#words;
    const input = { framework, indicator, lang, words };
    try {
      return layoutIndicator({ ...input, figures: this.#figuresOf(indicator.id, count) });
    } catch (error) {
      const sheet = layoutIndicator(input);
      if (!this.#told) console.warn('pejl-indicator: the figures cannot be shown.', error);
      this.#told ||= words.brokenFigures;
      return sheet;
    }
  }

  #figuresOf(id: string, count: number): readonly IndicatorFigure[] | undefined {
    const { figures } = this;
    if (figures === undefined) return undefined;
    if (!Array.isArray(figures)) {
      if (typeof figures !== 'object' || figures === null) throw new Error('figures is a list, or lists by id');
      return Object.hasOwn(figures, id) ? (figures as Record<string, readonly IndicatorFigure[]>)[id] : undefined;
    }
    if (count === 1 || !figures.length) return figures as readonly IndicatorFigure[];
    this.#told = this.#words.messages.whichIndicator;
    return undefined;
  }
}
