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

/** The language that an element stands in: the nearest `lang`, through shadow roots; '' where nobody says. */
function nearestLang(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const said: Element | null = at.closest('[lang]');
    if (said) return said.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
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
    let root = this.#host.getRootNode();
    this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      this.#observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
    // What a server rendered is taken over as it was rendered, and only then put into the page's language.
    const rendered = this.#host.shadowRoot?.childElementCount;
    if (rendered) void this.#host.updateComplete.then(() => this.#resolve());
    else this.#resolve();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #resolve(): void {
    const value = nearestLang(this.#host);
    if (value === this.#value) return;
    this.#value = value;
    this.#host.requestUpdate();
  }
}
