import { html, nothing, type TemplateResult } from 'lit';
import type { SharedPart, StrategySection } from '@pejl/figures';
import { strategyPart, strategyParts, strategySays, type StrategyMapView } from './strategy-map.part.ts';

/** One column a track, in a native table: what is shared is a cell over the columns that it belongs to. */
export function strategyColumns(view: StrategyMapView): TemplateResult {
  const { figure, words } = view;
  const { title, tracks, sections, throughout } = figure;
  const all = tracks.length;
  const head = (text: string): TemplateResult =>
    html`<tr><th class="group" scope="rowgroup" colspan=${all}>${text}</th></tr>`;

  /** One row of shared parts, with the room between them. */
  const sharedRow = (row: readonly SharedPart[]): TemplateResult => {
    let at = 0;
    const cells = row.map(({ part, from, span, across }) => {
      const gap = from - at;
      at = from + span;
      // Over a column that it has no part in, the cell says itself which columns are its own.
      const headers = across ? part.tracks.map((index) => `t${index}`).join(' ') : nothing;
      return html`${gap ? html`<td colspan=${gap}></td>` : nothing}<td colspan=${span} headers=${headers}>${strategyPart(view, part)}</td>`;
    });
    return html`<tr>${cells}${at < all ? html`<td colspan=${all - at}></td>` : nothing}</tr>`;
  };
  const section = ({ title: heading, shared, own, kind }: StrategySection): TemplateResult =>
    html`<tbody class=${kind}>
      ${head(heading)}${shared.map(sharedRow)}
      ${own.some((its) => its.length) ? html`<tr>${own.map((its) => html`<td>${strategyParts(view, its)}</td>`)}</tr>` : nothing}
    </tbody>`;
  const isEmpty = (index: number): boolean => sections.every(({ listed }) => !listed[index]?.length);
  const says = tracks.map(({ description }, index) => ({
    description,
    empty: isEmpty(index) && words.emptyTrack,
  }));

  return html`<table part="map">
    <caption class="said" lang=${title.lang}>${title.text}</caption>
    <thead>
      <tr>${tracks.map((track, index) => html`<th id="t${index}" scope="col" aria-labelledby=${track.key}>${strategyPart(view, track)}</th>`)}</tr>
    </thead>
    ${
      says.some(({ description, empty }) => description.text || empty)
        ? html`<tbody><tr>${says.map(
            ({ description, empty }) =>
              html`<td class="says-of">${strategySays(view, description)}${empty ? html`<p class="note">${empty}</p>` : nothing}</td>`,
          )}</tr></tbody>`
        : nothing
    }
    ${sections.map(section)}
    ${
      throughout.length
        ? html`<tbody class="throughout">${head(words.throughout)}<tr><td colspan=${all}>${strategyParts(view, throughout, 'throughout')}</td></tr></tbody>`
        : nothing
    }
  </table>`;
}
