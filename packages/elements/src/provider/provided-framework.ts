import type { Framework } from '@pejl/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frameworkContext } from './framework-context.ts';

/**
 * The framework of the provider that an element stands in; undefined without one. Asks as the protocol for context
 * among web components says, so that any provider can answer; and again when a provider comes later.
 */
export class ProvidedFramework implements ReactiveController {
  value: Framework | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A provider tells when it comes onto the page. Waiting for its definition would hold the host for ever.
    addEventListener('context-provider', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    removeEventListener('context-provider', this.#ask);
    this.#leave?.();
    this.#leave = undefined;
  }

  #ask = (): void => {
    if (this.#leave) return;
    const answer = (value: Framework | undefined, leave?: () => void): void => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      if (value === this.value) return;
      this.value = value;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(
      Object.assign(new Event('context-request', { bubbles: true, composed: true }), {
        context: frameworkContext,
        contextTarget: this.#host,
        callback: answer,
        subscribe: true,
      }),
    );
  };
}
