import {
  connectionKinds,
  type ConnectionKind,
  type GroupBox,
  type OrganisationMapFigure,
  type UnitNode,
} from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { OrganisationMapMessages } from './organisation-map.messages.ts';

/** What the templates of the map are given. */
export interface OrganisationMapView {
  readonly figure: OrganisationMapFigure;
  readonly words: OrganisationMapMessages;
  /** The language of the words; every other text carries its own `lang`. */
  readonly lang: string;
}

const samples: Readonly<Record<ConnectionKind, string>> = {
  'works-for': 'M2 6H15',
  meets: 'M6 6H16',
  people: 'M1 6H21',
};
const ends: Readonly<Record<ConnectionKind, string>> = {
  'works-for': 'M21 6l-7-4v8z',
  meets: 'M1 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M16 6a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  people: 'M1 6H21',
};

/** A little piece of the line, before the words that say it. */
const lineSample = (kind: ConnectionKind): TemplateResult =>
  html`<svg class="sample ${kind}" viewBox="0 0 22 12" width="1.375em" aria-hidden="true"><path class="way" d=${samples[kind]}></path><path class="end" d=${ends[kind]}></path></svg>`;

/** What the lines of the drawing mean; in the boxes it stands in words. */
export const legend = ({ figure, words }: OrganisationMapView): TemplateResult =>
  html`<ul class="legend" aria-hidden="true">${connectionKinds
    .filter((kind) => figure.connections.some((one) => one.kind === kind))
    .map((kind) => html`<li>${lineSample(kind)} ${words.lines[kind]}</li>`)}</ul>`;

/** A group's box: the same in the drawing and in the list. The text is laid out by the figure's measures: see the styles. */
export function organisationGroup({ words }: OrganisationMapView, group: GroupBox, at: number): TemplateResult {
  const { id, key, title, task, composition, says, added, place } = group;
  return html`<li class="part group ${place}" part="group" data-at=${at}>
    <div class="head">
      <button class="ring" type="button" name="group" value=${id} aria-pressed=${place === 'start'} aria-labelledby="follow ${key}"></button>
      <h4 id=${key} lang=${title.lang}>${title.text}</h4>
    </div>
    ${place === 'in' ? html`<span class="said">${words.isConnected}</span>` : nothing}
    ${task.text ? html`<p class="task" lang=${task.lang}>${task.text}</p>` : nothing}
    ${
      composition.length
        ? html`<ul class="who" part="composition" aria-label=${words.who}>${composition.map((one) => html`<li lang=${one.lang}>${one.text}</li>`)}</ul>`
        : nothing
    }
    ${says.length ? html`<ul class="says">${says.map(({ kind, text }) => html`<li>${lineSample(kind)}<span>${text}</span></li>`)}</ul>` : nothing}
    ${added ? html`<p class="note">${words.added}</p>` : nothing}
  </li>`;
}

/** The roles, how many have each, and what it is. */
export const roleList = (roles: OrganisationMapFigure['roles'], { words, lang }: OrganisationMapView): TemplateResult =>
  html`<section part="roles" aria-labelledby="roles"><h3 id="roles">${words.roles}</h3><dl>${roles.map(
    ({ title, count, description }) =>
      html`<div><dt lang=${title.lang}>${title.text}${count ? html` <span class="count" lang=${lang}>(${count})</span>` : nothing}</dt>${description.text ? html`<dd lang=${description.lang}>${description.text}</dd>` : nothing}</div>`,
  )}</dl></section>`;

/** Units in each other, as lists in lists. */
export function unitList(units: readonly UnitNode[], lang: string): TemplateResult {
  return html`<ul class="tree">${units.map(
    ({ title, kind, units: inner }) =>
      html`<li><span lang=${title.lang}>${title.text}</span> <span class="note" lang=${kind.lang === lang ? nothing : kind.lang}>${kind.text}</span>${inner.length ? unitList(inner, lang) : nothing}</li>`,
  )}</ul>`;
}
