import '@pejl/tokens/pejl.css';
import { html, nothing, type TemplateResult } from 'lit';
import './page.css';

/** The host's own words, in Danish and English: it says each where it uses it. */
export type Words = (da: string, en: string) => string;

/** What Storybook's toolbar says of the surroundings, as far as a host's page heeds it. */
export interface Globals {
  readonly language?: 'da' | 'en';
  readonly look?: string;
}

export const wordsIn =
  ({ language }: Globals): Words =>
  (da, en) =>
    language === 'en' ? en : da;

export interface HostPage {
  /** Whose page it is. */
  readonly name: string;
  /** What its menu is called where it is heard, and what is in it: ids of parts of the page. Without any, no menu. */
  readonly menu?: readonly [name: string, links: readonly (readonly [id: string, text: string])[]];
  readonly title: string;
  readonly lead: string;
  readonly content: TemplateResult;
  readonly footer?: TemplateResult;
}

/** A host's page around some elements, with the landmarks and the one first heading that it owes its reader. */
export function hostPage(
  globals: Globals,
  { name, menu: [menu, links] = ['', []], title, lead, content, footer }: HostPage,
): TemplateResult {
  const words = wordsIn(globals);
  return html`<div class="host" lang=${globals.language ?? 'da'}>
    <header>
      ${links.length > 1 ? html`<a class="skip" href="#indhold">${words('Til indholdet', 'To the content')}</a>` : nothing}
      <strong>${name}</strong>
      ${
        links.length > 0
          ? html`<nav aria-label=${menu}>
              <ul>
                ${links.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}
              </ul>
            </nav>`
          : nothing
      }
    </header>
    <main id="indhold" tabindex="-1">
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${content}
    </main>
    ${footer ? html`<footer>${footer}</footer>` : nothing}
  </div>`;
}
