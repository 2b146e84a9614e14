import { ContextEvent } from '@lit/context';
import type { Framework } from '@pejl/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { frameworkContext } from './framework-context.ts';

/** The framework of the provider that an element stands in; undefined without one. Asks again when a provider is defined later. */
export class ProvidedFramework implements ReactiveController {
  value: Framework | undefined;
  #host: ReactiveControllerHost & HTMLElement;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (!this.#leave) void customElements.whenDefined('pejl-provider').then(() => this.#ask());
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  #ask(): void {
    if (this.#leave || !this.#host.isConnected) return;
    const answer = (value: Framework | undefined, leave?: () => void): void => {
      if (leave !== this.#leave) this.#leave?.();
      this.#leave = leave;
      if (value === this.value) return;
      this.value = value;
      this.#host.requestUpdate();
    };
    this.#host.dispatchEvent(new ContextEvent(frameworkContext, this.#host, answer, true));
  }
}
