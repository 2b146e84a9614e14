import { ContextProvider } from '@lit/context';
import type { Framework } from '@pejl/core';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Language, messagesFor } from '../language/language.ts';
import { frameworkContext } from './framework-context.ts';
import { providerStyles } from './provider.css.ts';
import { providerMessages, type ProviderMessages } from './provider.messages.ts';

/** What became of the `src`. */
type State =
  | { readonly kind: 'none' | 'loading' | 'unreachable' | 'isPage' | 'isNoJson' }
  | { readonly kind: 'answered'; readonly status: number }
  | { readonly kind: 'read'; readonly errors: readonly string[]; readonly partly: boolean };

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

  #provided = new ContextProvider(this, { context: frameworkContext, initialValue: undefined });
  #language = new Language(this);
  #read: Framework | undefined;
  #state: State = { kind: 'none' };
  #fetching: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#fetching?.abort();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Taken out while it was fetching: begin again.
    if (this.hasUpdated && this.#state.kind === 'loading') void this.#load();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.isConnected) void this.#load();
    this.#provided.setValue(this.framework ?? this.#read);
  }

  protected override render(): TemplateResult {
    const { messages, lang } = messagesFor(providerMessages, this.#language.value);
    const told = this.framework ? nothing : this.#told(messages);
    return html`<div role="status" lang=${lang}>
        ${told === nothing ? nothing : html`<div class="told" part="told">${told}</div>`}
      </div>
      <slot></slot>`;
  }

  #told(words: ProviderMessages): TemplateResult | typeof nothing {
    const state = this.#state;
    if (state.kind === 'none') return nothing;
    if (state.kind === 'answered') return html`<p>${words.answered(state.status)}</p>`;
    if (state.kind !== 'read') return html`<p>${words[state.kind]}</p>`;
    if (!state.errors.length) return nothing;
    const list = html`<ul>
      ${state.errors.map((error) => html`<li>${error}</li>`)}
    </ul>`;
    return state.partly
      ? html`<details>
          <summary>${words.partly}</summary>
          ${list}
        </details>`
      : html`<p>${words.unreadable}</p>
          ${list}`;
  }

  async #load(): Promise<void> {
    this.#fetching?.abort();
    this.#read = undefined;
    this.#state = { kind: 'none' };
    const { src } = this;
    if (!src) return this.requestUpdate();
    const fetching = (this.#fetching = new AbortController());
    this.#state = { kind: 'loading' };
    const state = await this.#fetched(String(src), fetching.signal);
    // A later `src`, or a page that has moved on, has no use for this answer.
    if (fetching.signal.aborted) return;
    this.#state = state;
    this.requestUpdate();
    await this.updateComplete;
    this.dispatchEvent(this.#read ? new Event('load') : new Event('error'));
  }

  async #fetched(src: string, signal: AbortSignal): Promise<State> {
    let text: string;
    try {
      const response = await fetch(src, { signal, headers: { accept: 'application/json' } });
      if (!response.ok) return { kind: 'answered', status: response.status };
      text = await response.text();
    } catch {
      return { kind: 'unreachable' };
    }
    let document: unknown;
    try {
      document = JSON.parse(text);
    } catch {
      return { kind: /^\s*</.test(text) ? 'isPage' : 'isNoJson' };
    }
    const { readFramework } = await import('./read-framework.ts');
    if (signal.aborted) return { kind: 'none' };
    const { lang } = messagesFor(providerMessages, this.#language.value);
    const { framework, errors } = readFramework(document, lang === 'en' ? 'en' : 'da');
    this.#read = framework;
    return { kind: 'read', errors, partly: framework !== undefined };
  }
}
