import type { FoundText } from '@pejl/core';
import type { YearEntry, YearMark, YearWheelFigure } from '@pejl/figures';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ProgrammeMessages } from './programme.messages.ts';
import { langOf, paragraph, type ProgrammeView } from './programme.view.ts';

/** The year as a wheel, and the same by month beside it: the list is what is read. */
export function yearSheet(
  figure: YearWheelFigure,
  of: FoundText | undefined,
  words: ProgrammeMessages,
  lang: string,
): TemplateResult {
  const view = { lang };
  const { months, whenNeeded, summary, more } = figure;
  const busy = months.filter(({ entries }) => entries.length);
  const list = (entries: readonly YearEntry[]): TemplateResult =>
    html`<ul class="entries">${entries.map((one) => entry(one, view))}</ul>`;
  return html`${of ? html`<p class="of" lang=${langOf(view, of)}>${of.text}</p>` : nothing}
    <h3 part="title">${words.year.title}</h3>
    ${
      busy.length || whenNeeded.length
        ? html`<p class="quiet">${summary}</p>
          <div class="year">
            ${busy.length ? wheel(figure) : nothing}
            <dl class="months">
              ${busy.map(({ name, entries }) => html`<div><dt part="month">${name}</dt><dd>${list(entries)}</dd></div>`)}
              ${whenNeeded.length ? html`<div><dt part="month">${words.year.noMonth}</dt><dd>${list(whenNeeded)}</dd></div>` : nothing}
            </dl>
          </div>`
        : html`<p>${words.year.empty}</p>`
    }
    ${more ? html`<p class="note">${more}</p>` : nothing}`;
}

const entry = (one: YearEntry, view: Pick<ProgrammeView, 'lang'>): TemplateResult =>
  html`<li>
    <span class="badge ${one.kind}" aria-hidden="true">${one.number}</span>
    <div>
      <p class="name" lang=${langOf(view, one.title)}>${one.title.text}</p>
      <p class="quiet">${one.when && one.who?.text ? `${one.when}: ` : one.when}${one.who?.text ? html`<span lang=${langOf(view, one.who)}>${one.who.text}</span>` : nothing}</p>
      ${paragraph(view, one.description)}
    </div>
  </li>`;

const mark = ({ number, kind, x, y, arc }: YearMark): SVGTemplateResult =>
  svg`<g class=${kind}>${arc ? svg`<path d=${arc} />` : nothing}${kind === 'session' || kind === 'meeting' ? svg`<circle class="halo" cx=${x} cy=${y} r="13.5"/>` : nothing}<circle cx=${x} cy=${y} r="11"/><text x=${x} y=${y + 4.5}>${number}</text></g>`;

const wheel = ({ size, centre, rings, spokes, labels, marks }: YearWheelFigure): TemplateResult =>
  html`<svg class="wheel" part="wheel" viewBox="0 0 ${size} ${size}" aria-hidden="true">
    ${rings.map((radius) => svg`<circle class="ring" cx=${centre} cy=${centre} r=${radius} />`)}
    <path class="spokes" d=${spokes} />
    ${labels.map(({ text, x, y, full }) => svg`<text class=${full ? 'month full' : 'month'} x=${x} y=${y}>${text}</text>`)}
    ${marks.map(mark)}
  </svg>`;
