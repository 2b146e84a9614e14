import type { FoundText } from '@pejl/core';
import type { FigureRow, IndicatorSheet, Sparkline, SparkMark } from '@pejl/figures';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { IndicatorMessages } from './indicator.messages.ts';

type Part = TemplateResult | typeof nothing;

export const hasFigures = ({ newest, breakdowns }: IndicatorSheet): boolean => Boolean(newest ?? breakdowns.length);

/**
 * One indicator: what it is and why, and beside it the figures. Without figures: what will be looked at, and `empty`,
 * which says that there are none; '' where that is said already.
 */
export function indicatorCard(
  sheet: IndicatorSheet,
  words: IndicatorMessages,
  lang: string,
  empty: string,
): TemplateResult {
  const { title, question, description, dataSource, state, notes } = sheet;
  const has = hasFigures(sheet);
  const langOf = (found: FoundText): string | typeof nothing => (found.lang === lang ? nothing : found.lang);
  const said = (label: string, found: FoundText | undefined): Part =>
    found ? html`<div><dt>${label}</dt><dd lang=${langOf(found)}>${found.text}</dd></div>` : nothing;
  return html`<div part="card">
    <div class="words">
      <h3 part="title" lang=${langOf(title)}>${title.text}</h3>
      ${state ? html`<p class="state" part="state">${state}</p>` : nothing}
      ${description ? html`<p lang=${langOf(description)}>${description.text}</p>` : nothing}
      ${question || dataSource ? html`<dl>${said(words.question, question)}${said(words.source, dataSource)}</dl>` : nothing}
      ${has ? nothing : coming(sheet, words, langOf)}
      ${[...notes, ...(has || !empty ? [] : [empty])].map((note) => html`<p class="note">${note}</p>`)}
    </div>
    ${has ? html`<div class="numbers">${figures(sheet, words, langOf)}</div>` : nothing}
  </div>`;
}

type LangOf = (found: FoundText) => string | typeof nothing;

function figures(
  { newest, change, history, historySummary, spark, breakdowns }: IndicatorSheet,
  words: IndicatorMessages,
  langOf: LangOf,
): TemplateResult {
  return html`${
    newest
      ? html`<div part="newest">
            <span class="label">${words.newest}</span>
            <span class=${newest.isGap ? 'value gap' : 'value'}>${newest.text}</span>
            <span class="quiet">${[newest.label.text, newest.answers].filter(Boolean).join(', ')}</span>
          </div>`
      : nothing
  }
    ${change ? html`<p>${change}</p>` : nothing}
    ${spark ? sparkline(spark) : nothing}
    ${
      history.length > 1
        ? html`${historySummary ? html`<p class="quiet">${historySummary}</p>` : nothing}
            ${table(words.overTime, nothing, words.dateHead, history, words, langOf)}`
        : newest?.note
          ? html`<p class="quiet">${newest.note}</p>`
          : nothing
    }
    ${breakdowns.map(({ title: by, date, rows }) => table(words.ofDate(by.text, date), langOf(by), words.partHead, rows, words, langOf))}`;
}

/** Two columns, whatever the width: what else is known of a figure stands below it. */
const table = (
  caption: string,
  lang: string | typeof nothing,
  head: string,
  rows: readonly FigureRow[],
  words: IndicatorMessages,
  langOf: LangOf,
): TemplateResult => html`<table part="table">
  <caption lang=${lang}>${caption}</caption>
  <thead><tr><th scope="col">${head}</th><th scope="col">${words.figureHead}</th></tr></thead>
  <tbody>${rows.map(
    ({ label, text, isGap, answers, note }) =>
      html`<tr><th scope="row" lang=${langOf(label)}>${label.text}</th><td class=${isGap ? 'gap' : nothing}>${text}${answers ? html` <small>${answers}</small>` : nothing}${note ? html` <small>${note}</small>` : nothing}</td></tr>`,
  )}</tbody>
</table>`;

/** Without figures: what will be looked at. Why, the question says. */
const coming = ({ unit, divisions }: IndicatorSheet, words: IndicatorMessages, langOf: LangOf): Part =>
  unit || divisions.length
    ? html`<div>
        <h4>${words.lookedAt}</h4>
        <ul class="parts">
          ${unit ? html`<li>${words.countedIn(unit.text)}</li>` : nothing}
          ${divisions.map(
            ({ title, parts: own }) =>
              html`<li lang=${langOf(title)}>${title.text}${own.length ? ': ' : nothing}${own.map((part, index) => html`${index ? ', ' : nothing}<span lang=${langOf(part)}>${part.text}</span>`)}</li>`,
          )}
        </ul>
      </div>`
    : nothing;

const sparkMark = ({ x, y, kind }: SparkMark): SVGTemplateResult =>
  kind === 'newest'
    ? svg`<circle class="lit" cx=${x} cy=${y} r="6.5"/><circle class="newest" cx=${x} cy=${y} r="3.5"/>`
    : svg`<circle class=${kind} cx=${x} cy=${y} r=${kind === 'gap' ? 3.5 : 2.5} />`;

/** The same figures as the table's, as a line; the table is what is read. */
const sparkline = ({ width, height, line, marks }: Sparkline): TemplateResult =>
  html`<svg part="sparkline" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="ground" d="M0 ${height - 1}H${width}"/><path d=${line} />${marks.map(sparkMark)}
  </svg>`;
