import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FormValueOptions {
  /** What is submitted under the element's `name`; null submits nothing. */
  readonly value: () => string | null;
  /** What is missing, in words for the person who fills it in; '' when the element is valid. */
  readonly missing: () => string;
  /** Where the browser points when something is missing. */
  readonly anchor: () => HTMLElement | undefined;
}

/** Keeps a form-associated element's submitted value and validity in step with what it shows. */
export class FormValue implements ReactiveController {
  #internals: ElementInternals;
  #options: FormValueOptions;
  #submitted: string | null = null;
  #missing = '';

  constructor(host: ReactiveControllerHost, internals: ElementInternals, options: FormValueOptions) {
    this.#internals = internals;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const value = this.#options.value();
    if (value !== this.#submitted) this.#internals.setFormValue((this.#submitted = value));
    const missing = this.#options.missing();
    if (!missing && !this.#missing) return;
    this.#missing = missing;
    this.#internals.setValidity({ valueMissing: Boolean(missing) }, missing, this.#options.anchor());
  }
}
