import type { Framework } from '@pejl/core';
import {
  layoutOrganisation,
  organisationFigure,
  unitTree,
  type OrganisationDrawing,
  type OrganisationMapFigure,
  type UnitNode,
} from '@pejl/figures';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { ProvidedFramework } from '../provider/provided-framework.ts';
import { followRings } from '../ring/rings.ts';
import { roomOf } from '../room/room.ts';
import { basedOn } from '../source/based-on.ts';
import { organisationMapStyles } from './organisation-map.css.ts';
import { heightsIn, onceLaidOut, organisationLines, placeParts, roughHeights } from './organisation-map.drawing.ts';
import { legend, organisationGroup, roleList, unitList, type OrganisationMapView } from './organisation-map.group.ts';
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

  #language = new Language(this);
  #provided = new ProvidedFramework(this);
  #room = roomOf(this, () => this.#width());
  #words!: { messages: OrganisationMapMessages; lang: string };
  #figure: OrganisationMapFigure | undefined;
  #tree: readonly UnitNode[] = [];
  #drawing: OrganisationDrawing | undefined;
  /** How high the boxes are by their own text, once they have stood there; and what that was of. */
  #heights: ReadonlyMap<string, number> | undefined;
  #measured: readonly unknown[] = [];

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    followRings(root, (group) => {
      this.group = group;
      this.dispatchEvent(new Event('pejl-group', { bubbles: true, composed: true }));
    });
    return root;
  }

  protected override willUpdate(): void {
    this.#words = messagesFor(organisationMapMessages, this.#language.value);
    // A choice does not make a box higher.
    const measured = [this.#framework, this.organisation, this.layout, this.#words.lang, this.#width()];
    const another = measured.some((one, index) => one !== this.#measured[index]);
    if (another) this.#heights = undefined;
    this.#measured = measured;
    this.#figure = this.#drawing = undefined;
    try {
      this.#layOut();
    } catch (error) {
      this.#figure = undefined;
      console.warn('pejl-organisation-map cannot show', error);
    }
    if (another && this.#drawing) onceLaidOut(this, this.#fit);
  }

  protected override updated(): void {
    placeParts(this.renderRoot, this.#drawing);
  }

  protected override render(): TemplateResult {
    const { messages: words, lang } = this.#words;
    return html`<div class="map" lang=${lang}>${
      this.#figure
        ? this.#map(this.#figure)
        : html`<p>${this.#framework === undefined ? words.nothing : words.broken}</p>`
    }</div>`;
  }

  #map(figure: OrganisationMapFigure): TemplateResult {
    const { messages: words, lang } = this.#words;
    const { title, description, groups, units, roles, summary, connected, notes } = figure;
    const source = basedOn(this.#framework, words);
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
              <span id="follow" hidden>${words.follow}</span>
              <div class="thread${connected ? ' followed' : ''}${drawing ? ' over' : ''}" part="connected">
                <p role="status">${connected || words.hint}</p>
                ${connected ? html`<button type="button" name="leave">${words.leave}</button>` : nothing}
              </div>
              ${drawing ? legend(view) : nothing}
              <div class=${drawing ? 'drawing' : 'listed'} part="groups" role="group" aria-label=${words.groups}>
                ${drawing ? organisationLines(drawing) : nothing}${listOf(-1)}${units.map(
                  (unit, index) =>
                    html`<h3 part="unit" data-at=${index} lang=${unit.title.lang}>${unit.title.text}</h3>${listOf(index)}`,
                )}
              </div>`
          : html`<p class="note">${words.noGroups}</p>`
      }
      ${roles.length ? roleList(roles, view) : nothing}
      ${
        this.#tree.length
          ? html`<section part="units" aria-labelledby="units"><h3 id="units">${words.units}</h3>${unitList(this.#tree, lang)}</section>`
          : nothing
      }
      ${notes.map((note) => html`<p class="note told">${note}</p>`)}
      ${source ? html`<p class="note" part="source">${source}</p>` : nothing}`;
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
    this.#tree = this.units ? unitTree(framework, lang, words) : [];
    if (this.layout === 'list') return;
    const heights = this.#heights ?? roughHeights(this.#figure);
    this.#drawing = layoutOrganisation(this.#figure, { width: this.#width() * 16, heights });
  }

  /** The room for a drawing, in whole em; 0 until the element's own width is known: then there is nothing to draw in. */
  #width(): number {
    const room = this.#room();
    return room < Infinity ? Math.min(widest, Math.floor(room)) : 0;
  }

  /** The face of the page is seldom the one that the figure reckons with: boxes as high as their text, once that stands. */
  #fit = (): void => {
    if (!this.#figure || !this.#drawing || this.#heights) return;
    this.#heights = heightsIn(this.renderRoot, this.#figure);
    this.requestUpdate();
  };
}
