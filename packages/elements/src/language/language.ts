import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The message packs of one element: the same keys in every language, Danish always among them. */
export interface MessagePacks<Messages> {
  readonly da: Messages;
  readonly [language: string]: Messages;
}

/** The pack of a language or of its base (`da-DK` finds `da`); Danish as a whole where there is none. */
export function messagesFor<Messages>(
  packs: MessagePacks<Messages>,
  lang: string,
): { messages: Messages; lang: string } {
  for (const tag of [lang, lang.split('-', 1)[0] ?? '']) {
    const messages = Object.hasOwn(packs, tag) ? packs[tag] : undefined;
    if (messages) return { messages, lang: tag };
  }
  return { messages: packs.da, lang: 'da' };
}

/**
 * Adds a language to the words of an element, or puts a host's own words in the place of ours. Do it before the element
 * is on the page; it holds for every element of that kind from then on.
 *
 * @param packs The words of one element: `@pejl/elements/<element>/messages`.
 * @param lang The language, as it stands in `lang`: `sv`, or `da-x-aadal` for a school's own Danish.
 * @param messages All the element's words. A part of them is a mistake that the compiler tells.
 *
 * @example
 * ```ts
 * addLanguage(conceptMessages, 'da', { ...conceptMessages.da, seeAlso: 'Læs også' });
 * ```
 */
export function addLanguage<Messages>(packs: MessagePacks<Messages>, lang: string, messages: Messages): void {
  (packs as Record<string, Messages>)[lang] = messages;
}

/** The language that an element stands in: the nearest `lang`, through shadow roots; '' where nobody says. */
function nearestLang(element: Element): string {
  const said = element.closest('[lang]');
  if (said) return said.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
}

/** Follows the language that its host stands in, and asks for an update when it changes. On a server: the host's own `lang`. */
export class Language implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #observer: MutationObserver | undefined;
  #value = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get value(): string {
    return this.#value || this.#host.getAttribute('lang') || 'da';
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#resolve());
    this.#follow(this.#host);
    // What a server rendered is taken over as it was rendered, and only then put into the page's language.
    const rendered = this.#host.shadowRoot?.childElementCount;
    if (rendered) void this.#host.updateComplete.then(() => this.#resolve());
    else this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Follows the tree that an element stands in, and those around it. */
  #follow(element: Element): void {
    const root = element.getRootNode();
    this.#observer?.observe(root, { attributeFilter: ['lang'], subtree: true });
    if (root instanceof ShadowRoot) this.#follow(root.host);
  }

  #resolve(): void {
    const value = nearestLang(this.#host);
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
