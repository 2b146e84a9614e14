import type { LitElement } from 'lit';
import { FormValue } from './form-value.ts';
import { jsonOf } from './json-of.ts';

export interface WrittenValueOptions<Value> {
  /** Whether the value is on screen to be changed; what is not is neither submitted nor missing. */
  readonly open: () => boolean;
  /** What is missing where the value is required, in words for the person who fills it in; '' when nothing is. */
  readonly missing: () => string;
  /** Where the browser points when something is missing. */
  readonly anchor: () => HTMLElement | undefined;
  /** Whether what a browser kept of an earlier visit still reads as a value. May throw. */
  readonly reads: (kept: Value) => boolean;
  /** Another value has come than the one that is shown: what was begun on that one does not belong to it. */
  readonly forget?: () => void;
}

interface WritingHost<Value> extends LitElement {
  value: Value | undefined;
  disabled: boolean;
  required?: boolean;
}

/**
 * What a person writes in a form-associated element: which value was first given, which is submitted, and what happens
 * to them when a form is reset, switched off or restored. The host calls `take` before it renders another value.
 *
 * @example
 * ```ts
 * #form = new WrittenValue<Profile>(this, {
 *   open: () => this.mode === 'place',
 *   missing: () => '',
 *   anchor: () => undefined,
 *   reads: ({ placements }) => Array.isArray(placements),
 * });
 *
 * formResetCallback(): void {
 *   this.#form.reset();
 * }
 * ```
 */
export class WrittenValue<Value> {
  readonly internals: ElementInternals;
  /** What the host gave before a person had done anything; a reset returns to it. */
  given: Value | undefined;
  #host: WritingHost<Value>;
  #options: WrittenValueOptions<Value>;
  #touched = false;
  #switchedOff = false;
  /** The host's value as it is submitted. */
  #json = '';

  constructor(host: WritingHost<Value>, options: WrittenValueOptions<Value>) {
    this.#host = host;
    this.#options = options;
    this.internals = host.attachInternals();
    new FormValue(host, this.internals, {
      value: () => (options.open() && this.#json) || null,
      anchor: options.anchor,
      missing: () => (host.required && options.open() ? options.missing() : ''),
    });
  }

  /** Whether the host or a fieldset around it says that nothing can be changed. */
  get disabled(): boolean {
    // A template takes any object for a directive's, and what a host sets may be anything.
    return this.#switchedOff || !!this.#host.disabled;
  }

  /** The host has been given a value, by whomever. Its own handed back to it is no change. */
  take(): void {
    const { value } = this.#host;
    const json = jsonOf(value);
    if (json === this.#json) return;
    if (!this.#touched) this.given = value;
    this.#options.forget?.();
    this.#json = json;
  }

  /**
   * Replaces the value, where it is another, and tells as native fields do: `input` is heard outside a shadow root, `change`
   * is not. To leave a text only tells, for its value was told while it was written.
   *
   * @param events None where it is not a person's act.
   */
  keep(next: Value | undefined, events: readonly string[] = ['input', 'change']): void {
    const json = jsonOf(next);
    if (events.length) this.#touched = true;
    if (!json || json !== jsonOf(this.#host.value)) this.#host.value = next;
    this.#json = json;
    for (const type of events) this.#host.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }

  reset(): void {
    this.#touched = false;
    this.#options.forget?.();
    this.#host.value = this.given;
    this.#host.requestUpdate();
  }

  switchOff(off: boolean): void {
    this.#switchedOff = off;
    this.#host.requestUpdate();
  }

  /** A browser puts back what a person had written: no gift of the host's. Stale state is no reason to lose what is there. */
  restore(state: unknown): void {
    try {
      const kept = JSON.parse(state as string) as Value;
      if (this.#options.reads(kept)) this.keep(kept, []);
    } catch {
      // Not JSON, or not ours.
    }
  }
}
