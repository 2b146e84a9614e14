import { ContextProvider } from '@lit/context';
import type { Framework } from '@pejl/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { frameworkContext } from './framework-context.ts';
import { providerStyles } from './provider.css.ts';
import { providerMessages, type ProviderMessages } from './provider.messages.ts';

/** What became of the `src`: what was read, and, where there is something to say of it, which message and what goes with it. */
interface State {
  readonly framework?: Framework | undefined;
  readonly kind?: keyof ProviderMessages;
  /** What the server answered. */
  readonly status?: number;
  /** What is wrong with the file. */
  readonly errors?: readonly string[];
}

/**
 * Gives one framework to every Pejl element inside it, so that a page names it once. The language is the page's own:
 * put `lang` on the provider, or on anything around it.
 *
 * The framework is a value (`framework`), or, for a page without a build step, the address of a JSON file (`src`): the
 * one request in the kit, made only when asked. What is wrong with the file is said in words where the provider stands,
 * and the elements inside show what can be shown. An element's own `framework` goes before the provider's.
 *
 * @tag pejl-provider
 * @summary One framework for everything inside it.
 *
 * @slot - The page, or the part of it, that the framework is for.
 *
 * @fires {Event} load - The file named by `src` was read, and something of it can be shown.
 * @fires {Event} error - The file could not be fetched, or nothing in it can be shown.
 *
 * @csspart told - What is said while the file is fetched, or when it could not be read.
 *
 * @example
 * ```html
 * <pejl-provider lang="da" src="/rammer/sosu-fyn.json">
 *   <pejl-taxonomy-matrix taxonomy="undervisere"></pejl-taxonomy-matrix>
 * </pejl-provider>
 * ```
 */
export class PejlProvider extends LitElement {
  static override styles = providerStyles;
  static override properties = { framework: { attribute: false }, src: {} };

  /** The framework, as a value. Goes before `src`. */
  framework: Framework | undefined;
  /** The address of a framework's JSON file. Fetched when it is set; the page's own rules for requests hold. */
  src = '';

  #provided = new ContextProvider(this, { context: frameworkContext });
  #language = new Language(this);
  #state: State = {};
  #fetching: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fetching?.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out while it was fetching: begin again.
    if (this.#state.kind === 'loading') void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.isConnected) void this.#load();
    this.#provided.setValue(this.framework ?? this.#state.framework);
  }

  protected override render(): TemplateResult {
    const { messages, lang } = messagesFor(providerMessages, this.#language.value);
    const { kind } = this.#state;
    return html`<div role="status" lang=${lang}>
        ${kind && !this.framework ? html`<div part="told">${this.#told(messages[kind])}</div>` : nothing}
      </div>
      <slot></slot>`;
  }

  #told(words: ProviderMessages[keyof ProviderMessages]): TemplateResult {
    const { kind, status = 0, errors } = this.#state;
    const said = typeof words === 'string' ? words : words(status);
    const list =
      errors &&
      html`<ul>
        ${errors.map((error) => html`<li>${error}</li>`)}
      </ul>`;
    return kind === 'partly'
      ? html`<details>
          <summary>${said}</summary>
          ${list}
        </details>`
      : html`${said} ${list}`;
  }

  async #load(): Promise<void> {
    this.#fetching?.abort();
    const { src } = this;
    this.#state = src ? { kind: 'loading' } : {};
    if (!src) return;
    const { signal } = (this.#fetching = new AbortController());
    const state = await this.#fetched(src, signal);
    // A later `src`, or a page that has moved on, has no use for this answer.
    if (signal.aborted) return;
    this.#state = state;
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(new Event(state.framework ? 'load' : 'error'));
  }

  async #fetched(src: string, signal: AbortSignal): Promise<State> {
    let text = '';
    try {
      const response = await fetch(src, { signal });
      if (!response.ok) return { kind: 'answered', status: response.status };
      text = await response.text();
      const document: unknown = JSON.parse(text);
      const { readFramework } = await import('./read-framework.ts');
      return readFramework(document, this.#language.value);
    } catch (error) {
      if (!(error instanceof SyntaxError)) return { kind: 'unreachable' };
      return { kind: /^\s*</.test(text) ? 'isPage' : 'isNoJson' };
    }
  }
}
