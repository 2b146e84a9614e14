import {
  textIn,
  type Framework,
  type LocalizedText,
  type Statement,
  type StatementKind,
  type StatementSet,
} from '@pejl/core';
import { html, nothing, type TemplateResult } from 'lit';
import '../compositions/page.css';
import './system-page.css';

/** A text of the framework or of the page, in the reader's language or marked with its own. */
export type Say = (text: LocalizedText | undefined) => TemplateResult | string;

export const saying =
  (language: string, framework: Framework): Say =>
  (text) => {
    const found = textIn(text, language, framework.languages);
    return found.lang === language ? found.text : html`<span lang=${found.lang}>${found.text}</span>`;
  };

/** One section of a page: what it is called, why it is there, and what stands in it. */
export interface Section {
  readonly id: string;
  readonly title: LocalizedText;
  readonly lead?: LocalizedText;
  readonly content: TemplateResult;
}

export interface SystemPage {
  readonly framework: Framework;
  readonly language: string;
  /** Whose page it is. */
  readonly owner: LocalizedText;
  /** What the page says of itself, where that is another thing than the framework's title. */
  readonly title?: LocalizedText;
  readonly lead: LocalizedText;
  readonly sections: readonly Section[];
  /** Other frameworks that something on the page comes from. */
  readonly beside?: readonly Framework[];
}

const own = {
  onThisPage: { da: 'På siden', en: 'On this page' },
  source: {
    da: 'Ordene på siden er en gengivelse. Institutionerne har ikke godkendt ordlyden.',
    en: 'The words on this page are a paraphrase. The institutions have not endorsed the wording.',
  },
  basedOn: { da: 'Bygget på', en: 'Based on' },
} satisfies Record<string, LocalizedText>;

/** A page as an institution's own portal would have it: the title, what is on it, the sections, and the source once. */
export function systemPage({
  framework,
  language,
  owner,
  title = framework.title,
  lead,
  sections,
  beside = [],
}: SystemPage): TemplateResult {
  const say = saying(language, framework);
  return html`<div class="host system" lang=${language}>
    <header><strong>${say(owner)}</strong></header>
    <main>
      <div class="hero">
        <div>
          <h1>${say(title)}</h1>
          <p class="lead">${say(lead)}</p>
        </div>
        <nav aria-label=${textIn(own.onThisPage, language, framework.languages).text}>
          <ul>
            ${sections.map(({ id, title }) => html`<li><a href="#${id}">${say(title)}</a></li>`)}
          </ul>
        </nav>
      </div>
      <pejl-provider class="sourced-below" .framework=${framework}>
        ${sections.map(
          (section) =>
            html`<section id=${section.id} aria-labelledby="${section.id}-title">
              <h2 id="${section.id}-title">${say(section.title)}</h2>
              ${section.lead ? html`<p class="lead">${say(section.lead)}</p>` : nothing} ${section.content}
            </section>`,
        )}
      </pejl-provider>
    </main>
    <footer>
      <p>${say(own.source)}</p>
      <ul>
        ${[framework, ...beside].map(
          ({ source, languages: [first] }) =>
            html`<li>${say(own.basedOn)} <cite lang=${first ?? nothing}>${source.title}</cite>, ${source.institution}</li>`,
        )}
      </ul>
    </footer>
  </div>`;
}

/** Some of the words, by their ids, as a list under a heading of the page's. */
export const conceptList = (ids: string, title?: unknown): TemplateResult =>
  html`<div class="panel">
    ${title === undefined ? nothing : html`<h3>${title}</h3>`}
    <pejl-concept layout="list" concept=${ids}></pejl-concept>
  </div>`;

/** All the framework's concepts, in one list, or, where they are many, in two beside each other. */
export function concepts({ concepts: all = [] }: Framework): TemplateResult {
  const ids = all.map(({ id }) => id);
  const half = ids.length > 8 ? Math.ceil(ids.length / 2) : ids.length;
  return html`<div class="two">
    ${[ids.slice(0, half), ids.slice(half)].map((some) => (some.length > 0 ? conceptList(some.join(' ')) : nothing))}
  </div>`;
}

/** The framework's lists of statements of some kinds, in the order of the kinds. */
export const statementsOf = (framework: Framework, ...kinds: readonly StatementKind[]): readonly StatementSet[] =>
  kinds.flatMap((kind) => (framework.statementSets ?? []).filter((set) => set.kind === kind));

/** As long as a statement may be to stand beside the others, and not below them. */
const shortest = 60;

/** A list of statements under its own title: words beside each other, sentences below each other. */
export function statements(
  say: Say,
  set: StatementSet,
  more: (statement: Statement) => TemplateResult | typeof nothing = () => nothing,
): TemplateResult {
  const short = set.statements.every(({ text }) => Object.values(text).every(({ length }) => length < shortest));
  return html`<div class="statements" id=${set.id}>
    <h3>${say(set.title)}${set.period ? html` <span class="period">${set.period}</span>` : nothing}</h3>
    ${set.description ? html`<p>${say(set.description)}</p>` : nothing}
    <ul class=${short ? 'words' : 'sentences'}>
      ${set.statements.map(
        (statement) =>
          html`<li>
            ${say(statement.text)}
            ${statement.description ? html`<span class="note">${say(statement.description)}</span>` : nothing}
            ${more(statement)}
          </li>`,
      )}
    </ul>
  </div>`;
}
