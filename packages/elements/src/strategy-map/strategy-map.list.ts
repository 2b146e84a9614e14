import { html, nothing, type TemplateResult } from 'lit';
import { strategyPart, strategyParts, strategySays, type StrategyMapView } from './strategy-map.part.ts';

/** The tracks one under the other. What is shared stands in full at its first track, and as a link to it at the others. */
export function strategyList(view: StrategyMapView): TemplateResult {
  const { figure, words } = view;
  const { tracks, sections, throughout } = figure;
  return html`<div part="map">
    ${tracks.map((track, index) => {
      const its = sections.filter(({ listed }) => listed[index]?.length);
      return html`<section class="track" aria-labelledby=${track.key}>
        ${strategyPart(view, track, '', true)}
        ${strategySays(view, track.description)}
        ${its.length ? nothing : html`<p class="note">${words.emptyTrack}</p>`}
        ${its.map(
          ({ title, listed }) =>
            html`<h4>${title}</h4>
              <ul>
                ${listed[index]!.map(({ part, first }) =>
                  first
                    ? html`<li>${strategyPart(view, part)}</li>`
                    : html`<li class="again ${part.place}"><a href="#${part.key}" lang=${part.text.lang}>${part.text.text}</a> <span class="note">${words.shownUnder(tracks[part.tracks[0]!]!.text.text)}</span></li>`,
                )}
              </ul>`,
        )}
      </section>`;
    })}
    ${
      throughout.length
        ? html`<section class="throughout"><h3>${words.throughout}</h3>${strategyParts(view, throughout, 'throughout')}</section>`
        : nothing
    }
  </div>`;
}
