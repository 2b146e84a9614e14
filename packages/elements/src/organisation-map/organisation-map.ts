import type { Framework } from '@pejl/core';
import {
  connectionKinds,
  layoutOrganisation,
  organisationFigure,
  unitTree,
  type OrganisationDrawing,
  type OrganisationMapFigure,
  type OrganisationRect,
  type UnitNode,
} from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { organisationMapStyles } from './organisation-map.css.ts';
import { organisationLines } from './organisation-map.drawing.ts';
import { lineSample, organisationGroup, unitList, type OrganisationMapView } from './organisation-map.group.ts';
import { organisationMapMessages, type OrganisationMapMessages } from './organisation-map.messages.ts';

/** How the map is laid out; `auto` draws where its own width has room for it. */
export const organisationMapLayouts = ['auto', 'list'] as const;
export type OrganisationMapLayout = (typeof organisationMapLayouts)[number];

/** The drawing is no wider than this, in em. */
const widest = 110;

/**
 * How people are organised around a development: groups and what they are for, who sits in them, who meets whom, who
 * works for whom, and where the same people sit in two. A drawing where there is room for one, else a list; every line
 * of the drawing is said in words in the boxes at both of its ends. Use it where somebody new asks who decides what, and
 * whom to ask. It knows roles, never persons, and ranks nobody.
 *
 * The ring beside a group shows what hangs together with it: the same ring, or Escape, lets go of it.
 *
 * @tag pejl-organisation-map
 * @summary Groups, roles, who sits where and who meets whom, as a drawing and as a list.
 *
 * @fires {Event} pejl-group - The person has chosen another group, or none; `group` holds its id.
 *
 * @csspart title - The organisation's title.
 * @csspart connected - The line that says what hangs together with the chosen group.
 * @csspart groups - The groups, drawn or listed.
 * @csspart group - A group's box.
 * @csspart composition - Who sits in a group.
 * @csspart unit - The title of a unit that has groups of its own.
 * @csspart lines - The drawn lines.
 * @csspart roles - The roles.
 * @csspart units - The units as a tree.
 * @csspart source - The line that names the source of a paraphrase.
 *
 * @example
 * ```html
 * <pejl-organisation-map units></pejl-organisation-map>
 * <script type="module">
 *   import '@pejl/elements/organisation-map/define';
 *   import { treKommuner } from '@pejl/frameworks/tre-kommuner';
 *   document.querySelector('pejl-organisation-map').framework = treKommuner;
 * </script>
 * ```
 */
export class PejlOrganisationMap extends LitElement {
  static override styles = organisationMapStyles;
  static override properties = {
    framework: { attribute: false },
    organisation: {},
    group: {},
    units: { type: Boolean },
    layout: {},
  };

  /** The framework that the organisation stands in. Without one: that of the `pejl-provider` around it. */
  framework: Framework | undefined;
  /** The id of the organisation to show. Without one: the framework's first. */
  organisation = '';
  /** The id of the group whose connections stand out. Empty: none. */
  group = '';
  /** The framework's units are shown too, as a tree. */
  units = false;
  /** A drawing where its own width has room for one, or always the list. */
  layout: OrganisationMapLayout = 'auto';

  static #unmeasured = new Set<PejlOrganisationMap>();

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #words: { messages: OrganisationMapMessages; lang: string } = messagesFor(organisationMapMessages, 'da');
  #figure: OrganisationMapFigure | undefined;
  #tree: readonly UnitNode[] = [];
  #drawing: OrganisationDrawing | undefined;
  #broken = false;
  /** How high the boxes are by their own text, once they have stood there at this width. */
  #heights: ReadonlyMap<string, number> | undefined;
  /** What the figure was made from; the same again needs no new one. */
  #from: readonly unknown[] = [];
  #watch: ResizeObserver | undefined;
  /** The element's own width, in whole em of its own text; 0 until it is known: then there is nothing to draw in. */
  #room = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    // What a server rendered is first taken over as it is.
    if (!this.hasUpdated && !this.shadowRoot?.childElementCount) PejlOrganisationMap.#unmeasured.add(this);
    this.#observe();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    PejlOrganisationMap.#unmeasured.delete(this);
    this.#watch?.disconnect();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#click);
    root.addEventListener('keydown', this.#keys as EventListener);
    return root;
  }

  protected override willUpdate(): void {
    // All that have come onto the page together take their width before the first of them renders: one layout, not one each.
    for (const map of PejlOrganisationMap.#unmeasured) map.#measure();
    PejlOrganisationMap.#unmeasured.clear();
    this.#words = messagesFor(organisationMapMessages, this.#language.value);
    const from = [this.#framework, this.organisation, this.group, this.layout, this.#words.lang, this.#room];
    if (this.hasUpdated && from.every((one, index) => one === this.#from[index])) return;
    // What a choice changes does not make a box higher.
    const sameText = this.hasUpdated && from.every((one, index) => index === 2 || one === this.#from[index]);
    if (!sameText) this.#heights = undefined;
    this.#from = from;
    this.#figure = undefined;
    this.#drawing = undefined;
    this.#broken = false;
    try {
      this.#layOut();
    } catch (error) {
      this.#figure = undefined;
      this.#broken = true;
      console.warn('pejl-organisation-map cannot show', error);
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

  /** Puts the boxes in their places. By hand, as an attribute would break a strict policy; on paper the styles undo it. */
  protected override updated(): void {
    const { boxes = [], headings = [] } = this.#drawing ?? {};
    const put = (selector: string, rects: readonly OrganisationRect[]): void => {
      for (const part of this.renderRoot.querySelectorAll<HTMLElement>(selector)) {
        const rect = rects[Number(part.dataset['at'])];
        for (const [property, value] of [
          ['left', rect?.x],
          ['top', rect?.y],
          ['width', rect?.width],
          ['minHeight', rect?.height],
        ] as const)
          part.style[property] = value === undefined ? '' : `${value / 16}em`;
      }
    };
    put('[part=group]', boxes);
    put('[part=unit]', headings);
    if (this.#drawing && !this.#heights) requestAnimationFrame(this.#fit);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    return html`<div class="gauge"></div>
      <div class="map" lang=${lang}>${
        this.#figure ? this.#map(this.#figure) : html`<p>${this.#broken ? words.broken : words.nothing}</p>`
      }</div>`;
  }

  #map(figure: OrganisationMapFigure): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { title, description, groups, units, roles, connections, summary, connected, notes } = figure;
    const { wording, source } = this.#framework ?? {};
    const view: OrganisationMapView = { figure, words, lang };
    const drawing = this.#drawing;
    const listOf = (unit: number): TemplateResult | typeof nothing =>
      groups.some((group) => group.unit === unit)
        ? html`<ul class="groups">${groups.map((group, index) => (group.unit === unit ? organisationGroup(view, group, index) : nothing))}</ul>`
        : nothing;
    return html`<h3 part="title" lang=${title.lang}>${title.text}</h3>
      ${description.text ? html`<p class="lead" lang=${description.lang}>${description.text}</p>` : nothing}
      ${
        groups.length
          ? html`<p class="note">${summary}</p>
              <span class="said" id="follow">${words.follow}</span>
              <div class="connected${connected ? ' chosen' : ''}${drawing ? ' over' : ''}" part="connected">
                <p role="status">${connected || words.hint}</p>
                ${connected ? html`<button type="button" name="leave">${words.leave}</button>` : nothing}
              </div>
              ${
                drawing
                  ? html`<ul class="legend" aria-hidden="true">${connectionKinds
                      .filter((kind) => connections.some((one) => one.kind === kind))
                      .map((kind) => html`<li>${lineSample(kind)} ${words.lines[kind]}</li>`)}</ul>`
                  : nothing
              }
              <div class=${drawing ? 'drawing' : 'listed'} part="groups" role="group" aria-label=${words.groups}>
                ${drawing ? organisationLines(drawing) : nothing}${listOf(-1)}${units.map(
                  (unit, index) =>
                    html`<h3 part="unit" data-at=${index} lang=${unit.title.lang}>${unit.title.text}</h3>${listOf(index)}`,
                )}
              </div>`
          : html`<p class="note">${words.noGroups}</p>`
      }
      ${
        roles.length
          ? html`<section part="roles" aria-labelledby="roles"><h3 id="roles">${words.roles}</h3><dl>${roles.map(
              (role) =>
                html`<div><dt lang=${role.title.lang}>${role.title.text}${role.count ? html` <span class="count" lang=${lang}>(${role.count})</span>` : nothing}</dt>${role.description.text ? html`<dd lang=${role.description.lang}>${role.description.text}</dd>` : nothing}</div>`,
            )}</dl></section>`
          : nothing
      }
      ${
        this.units && this.#tree.length
          ? html`<section part="units" aria-labelledby="units"><h3 id="units">${words.units}</h3>${unitList(this.#tree, lang)}</section>`
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
  #layOut(): void {
    const framework = this.#framework;
    if (framework === undefined) return;
    const { organisations = [] } = framework;
    const { organisation: id } = this;
    const organisation = id ? organisations.find((one) => one.id === id) : organisations[0];
    if (!organisation)
      throw new Error(`no organisation "${id}" among: ${organisations.map((one) => one.id).join(', ')}`);
    const { messages: words, lang } = this.#words;
    const group = typeof this.group === 'string' ? this.group : '';
    this.#figure = organisationFigure({ framework, organisation, group, lang, words });
    this.#tree = unitTree(framework, lang, words);
    if (this.layout !== 'list') this.#drawing = this.#draw(this.#figure);
  }

  #draw(figure: OrganisationMapFigure): OrganisationDrawing | undefined {
    return layoutOrganisation(figure, { width: this.#room * 16, ...(this.#heights && { heights: this.#heights }) });
  }

  /** The face of the page is seldom the one that the figure reckons with: boxes as high as their text, once that stands. */
  #fit = (): void => {
    const figure = this.#figure;
    if (!this.isConnected || !figure || !this.#drawing || this.#heights) return;
    const heights = new Map<string, number>();
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('[part=group]')) {
      const last = box.lastElementChild as HTMLElement;
      const unit = parseFloat(getComputedStyle(box).fontSize) / 16;
      heights.set(figure.groups[Number(box.dataset['at'])]!.id, (last.offsetTop + last.offsetHeight) / unit + 13);
    }
    this.#heights = heights;
    this.#drawing = this.#draw(figure);
    this.requestUpdate();
  };

  #observe(): void {
    const gauge = this.renderRoot.firstElementChild;
    if (gauge) this.#watch?.observe(gauge);
  }

  /** Takes its own width; true where that is another one. */
  #measure(): boolean {
    const was = this.#room;
    if (this.clientWidth)
      this.#room = Math.min(widest, Math.floor(this.clientWidth / parseFloat(getComputedStyle(this).fontSize)));
    return was !== this.#room;
  }

  #click = (event: Event): void => {
    const target = event.target as Element;
    const button = target.closest('button');
    if (button?.name === 'leave') return this.#choose('');
    // A click on the box chooses it too, unless words are being marked.
    if (!button && getSelection()?.isCollapsed === false) return;
    const ring = button ?? target.closest('.group')?.querySelector<HTMLButtonElement>('.ring');
    if (!ring) return;
    // The keyboard goes along, so that Escape lets go.
    ring.focus({ preventScroll: true });
    this.#choose(ring.ariaPressed === 'true' ? '' : ring.value);
  };

  #keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#figure?.connected) return;
    event.preventDefault();
    this.#choose('');
  };

  #choose(group: string): void {
    const leaving = this.renderRoot.querySelector<HTMLElement>('[name=leave]')?.matches(':focus');
    // The button that lets go goes with the choice: the keyboard goes back to the group.
    if (leaving) this.renderRoot.querySelector<HTMLElement>('.ring[aria-pressed=true]')?.focus({ preventScroll: true });
    this.group = group;
    this.dispatchEvent(new Event('pejl-group', { bubbles: true, composed: true }));
  }
}
