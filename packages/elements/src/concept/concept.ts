import type { Framework } from '@pejl/core';
import { layoutConcepts, type ConceptEntry, type ConceptsFigure } from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { basedOn } from '../source/based-on.ts';
import { floatBelow } from './concept.afloat.ts';
import { conceptStyles } from './concept.css.ts';
import { conceptMessages, type ConceptMessages } from './concept.messages.ts';
import { definition, group, langOf } from './concept.template.ts';

/** Where a concept stands: within running text, or in a list of its own. */
export const conceptLayouts = ['inline', 'list'] as const;
export type ConceptLayout = (typeof conceptLayouts)[number];

/**
 * A term with its definition. Within running text the term is opened to read the definition in place, and Escape closes
 * it again; the words inside the element stay the words of the text, such as an inflected form. As a list it shows all
 * concepts of a framework, or some of them, with the way from each to those worth reading with it. Use it where a text
 * uses a word in the institution's own sense; not for words that everybody knows.
 *
 * Where the concept is not there, the words inside the element are left as they are, and the developer is told.
 *
 * @tag pejl-concept
 * @summary A term with its definition, within a text or as a list.
 *
 * @slot - Inline: the words that the running text uses for the term; without them, the term. List: what stands above it.
 *
 * @csspart term - The term.
 * @csspart definition - The definition.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <p>Vi begynder med <pejl-concept concept="reflection">refleksionen</pejl-concept> og går så videre.</p>
 * <script type="module">
 *   import '@pejl/elements/concept/define';
 *   import { plfPillars } from '@pejl/frameworks/plf-pillars';
 *   document.querySelector('pejl-concept').framework = plfPillars;
 * </script>
 * ```
 */
export class PejlConcept extends LitElement {
  static override styles = conceptStyles;
  static override properties = {
    framework: { attribute: false },
    concept: {},
    layout: {},
  };

  /** The framework that the concepts stand in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the concept, without one the framework's first; in a list several ids with spaces between, without any all. */
  concept = '';
  /** Within running text, or as a list. */
  layout: ConceptLayout = 'inline';

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: ConceptMessages; lang: string } = messagesFor(conceptMessages, 'da');
  #figure: ConceptsFigure | undefined;
  /** What is said where there is no figure. */
  #instead = '';
  /** There is nothing but white space inside the element. */
  #blank = false;

  constructor() {
    super();
    floatBelow(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#follow);
    root.addEventListener('keydown', this.#close);
    root.addEventListener('slotchange', this.#slotted);
    return root;
  }

  protected override willUpdate(): void {
    this.#words = messagesFor(conceptMessages, this.#language.value);
    this.#layOut();
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    const figure = this.#figure;
    const listed = this.layout === 'list';
    if (!figure)
      return listed
        ? html`<slot></slot><p class="list" lang=${lang}>${this.#instead}</p>`
        : html`<span lang=${lang}>${this.#label(html`[${this.#instead}]`)}</span>`;
    const { entries, lost } = figure;
    if (listed) {
      const ours = entries.filter((entry) => entry.ours).length;
      const mostOurs = entries.length > 1 && ours * 2 > entries.length;
      return html`<slot></slot>
        <div class="list" lang=${lang}>
          ${mostOurs ? html`<p class="ours">${ours < entries.length ? words.mostOurs : words.allOurs}</p>` : nothing}
          <dl>${entries.map((entry) => group({ words, lang, mostOurs }, entry))}</dl>
          ${lost.length > 0 ? html`<p class="told">${words.lost(lost.join(', '))}</p>` : nothing}
          ${this.#source(entries)}
        </div>`;
    }
    const [entry] = entries as [ConceptEntry];
    const view = { words, lang, mostOurs: false };
    const term = langOf(view, entry.term);
    // The words around it follow on at once: no white space may stand between the tags that make up the line.
    // prettier-ignore
    return html`<details lang=${lang}><summary part="term">${this.#label(html`<span lang=${term}>${entry.term.text}</span>`)}</summary><span class="gap"></span><div class="below"><div class="definition"><p class="head" lang=${term}>${entry.term.text}</p>${definition(view, entry)}${this.#source([entry])}</div></div><span class="gap"></span></details>`;
  }

  /** The words of the text around; without any, those of the concept. */
  #label(own: unknown): TemplateResult {
    return html`<slot>${own}</slot>${this.#blank ? own : nothing}`;
  }

  /** The line that names the source of a paraphrase; none where all of it is our own. */
  #source(entries: readonly ConceptEntry[]): TemplateResult | typeof nothing {
    const source = entries.some(({ ours }) => !ours) && basedOn(this.#framework, this.#words.messages);
    return source ? html`<p class="quiet" part="source">${source}</p>` : nothing;
  }

  get #framework(): Framework | undefined {
    return this.framework ?? this.#provided.value;
  }

  /** Lays out what it was given; there is no figure where there is nothing to show, or nothing that can be shown. */
  #layOut(): void {
    const { concept } = this;
    const framework = this.#framework;
    const { messages: words, lang } = this.#words;
    this.#figure = undefined;
    this.#instead = words.nothing;
    if (framework === undefined) return;
    this.#instead = words.broken;
    try {
      const ids = typeof concept === 'string' ? concept.split(/\s+/).filter(Boolean) : [];
      const figure = layoutConcepts({ framework, lang, ids });
      if (figure.entries.length === 0) {
        this.#instead = ids.length > 0 ? words.unknown(ids.join(' ').slice(0, 60)) : words.none;
        throw new Error(`no concept ${ids.length > 0 ? `"${ids.join(' ')}"` : 'at all'} in the framework`);
      }
      this.#figure = figure;
    } catch (error) {
      console.warn('pejl-concept cannot show', error);
    }
  }

  /** White space, as templates are wont to leave, is assigned to the slot too, and keeps its own content away. */
  #slotted = ({ target }: Event): void => {
    const nodes = (target as HTMLSlotElement).assignedNodes();
    const blank =
      nodes.length > 0 && nodes.every((node) => node.nodeType === Node.TEXT_NODE && !node.textContent?.trim());
    if (blank === this.#blank) return;
    this.#blank = blank;
    this.requestUpdate();
  };

  /** To a term that an entry refers to: the keyboard and the screen reader come along. */
  #follow = (event: Event): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-to]')?.dataset['to'];
    if (!id) return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>(`[data-concept="${CSS.escape(id)}"]`)?.focus();
  };

  /** Escape closes what is open, and only that: not the dialog that the text may stand in. */
  #close = (event: Event): void => {
    const details = this.renderRoot.querySelector('details');
    if ((event as KeyboardEvent).key !== 'Escape' || !details?.open) return;
    event.preventDefault();
    event.stopPropagation();
    details.open = false;
    details.querySelector('summary')?.focus();
  };
}
