import type { LitElement, ReactiveControllerHost } from 'lit';

/** Tells a host on a page when it is about to be printed, and when that is over. */
export function onPrint(host: ReactiveControllerHost, told: (printing: boolean) => void): void {
  const listen = ({ type }: Event): void => told(type === 'beforeprint');
  host.addController({
    hostConnected() {
      addEventListener('beforeprint', listen);
      addEventListener('afterprint', listen);
    },
    hostDisconnected() {
      removeEventListener('beforeprint', listen);
      removeEventListener('afterprint', listen);
    },
  });
}

/**
 * Whether the page is being printed. The host renders before and after.
 *
 * @example
 * ```ts
 * #printing = printingOf(this);
 * ```
 */
export function printingOf(host: LitElement): () => boolean {
  let now = false;
  onPrint(host, (printing) => {
    now = printing;
    host.requestUpdate();
    // A printer does not wait until an update comes by itself.
    host['performUpdate']();
  });
  return () => now;
}
