// What a page is made to hold for an element: observers that observe, and listeners outside the elements.

type Method = (this: object | undefined, ...args: unknown[]) => unknown;

/** What is held at this moment: the names of observers, and of what is listened to, and on what. */
export type Held = () => string[];

/**
 * Keeps account of what is taken hold of, and let go, while something is done: resize, mutation and intersection
 * observers, and listeners on anything but elements and shadow trees (the window, the document, media queries).
 */
export async function whileHolding(does: (held: Held) => Promise<void>): Promise<void> {
  const observing = new Set<object>();
  const listening = new Map<string, string>();
  const undo: (() => void)[] = [];
  const before = (holder: object, name: string, what: Method): void => {
    const real = Reflect.get(holder, name) as Method;
    Reflect.set(holder, name, function (this: object | undefined, ...args: unknown[]) {
      what.apply(this, args);
      return real.apply(this ?? globalThis, args);
    });
    undo.push(() => Reflect.set(holder, name, real));
  };
  for (const { prototype } of [ResizeObserver, MutationObserver, IntersectionObserver]) {
    before(prototype, 'observe', function () {
      observing.add(this!);
    });
    before(prototype, 'disconnect', function () {
      observing.delete(this!);
    });
  }
  const numbers = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (...parts: readonly unknown[]): string =>
    parts
      .map((part) => {
        if (typeof part !== 'object' && typeof part !== 'function') return String(part);
        const number = numbers.get(part!) ?? ++last;
        numbers.set(part!, number);
        return number;
      })
      .join(' ');
  before(EventTarget.prototype, 'addEventListener', function (type, listener) {
    const on = this ?? globalThis;
    if (on instanceof Element || on instanceof ShadowRoot) return;
    listening.set(keyOf(on, type, listener), `${String(type)} on ${on.constructor.name}`);
  });
  before(EventTarget.prototype, 'removeEventListener', function (type, listener) {
    listening.delete(keyOf(this ?? globalThis, type, listener));
  });
  try {
    await does(() => [...[...observing].map((one) => one.constructor.name), ...listening.values()]);
  } finally {
    undo.reverse().forEach((one) => one());
  }
}
