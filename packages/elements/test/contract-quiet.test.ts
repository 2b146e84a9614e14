// An element keeps to itself: it asks nothing of any server and keeps nothing on the machine, whatever is done with it.
import { expect } from '@open-wc/testing';
import { clear, settled, show } from './on-page.ts';
import { inThisEngine } from './in-this-engine.ts';
import { eachAct, eachSample, elements } from './samples.ts';

const asked: string[] = [];
const restore: (() => void)[] = [];

/** Writes down each call of a function that reaches out of the page, and lets it happen. */
function watch(holder: object, name: string): void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  const real = (holder as Record<string, unknown>)[name];
  if (typeof real !== 'function') return;
  const watched = new Proxy(real, {
    apply: (target, self, args: unknown[]) => (
      asked.push(`${name}(${String(args[0])})`),
      Reflect.apply(target, self, args) as unknown
    ),
    construct: (target, args: unknown[]) => (
      asked.push(`new ${name}(${String(args[0])})`),
      Reflect.construct(target, args) as object
    ),
  });
  Object.defineProperty(holder, name, { value: watched, configurable: true, writable: true });
  restore.push(() => (before ? Object.defineProperty(holder, name, before) : Reflect.deleteProperty(holder, name)));
}

const kept = async (): Promise<unknown> => ({
  local: { ...localStorage },
  session: { ...sessionStorage },
  cookies: document.cookie,
  databases: (await indexedDB.databases()).map(({ name }) => name),
});
const loaded = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);

before(async () => {
  for (const { define } of Object.values(elements)) await define();
  for (const name of ['fetch', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'Image', 'open'])
    watch(globalThis, name);
  watch(XMLHttpRequest.prototype, 'open');
  watch(Navigator.prototype, 'sendBeacon');
  watch(IDBFactory.prototype, 'open');
  watch(Storage.prototype, 'setItem');
});
after(() => restore.forEach((undo) => undo()));
beforeEach(() => (asked.length = 0));
afterEach(clear);

async function during(does: () => Promise<unknown>): Promise<void> {
  const [keptBefore, loadedBefore] = [await kept(), loaded()];
  await does();
  expect(asked).to.deep.equal([]);
  expect(loaded()).to.deep.equal(loadedBefore);
  expect(await kept()).to.deep.equal(keptBefore);
}

describe('nothing is fetched, sent or stored', () => {
  for (const { tag, name, sample } of inThisEngine(eachSample().filter((one) => !one.sample.asks))) {
    it(`${tag}, ${name}: while it renders`, () => during(() => show(tag, sample)));
  }

  for (const { tag, name, act, sample } of inThisEngine(eachAct().filter((one) => !one.act.asks))) {
    it(`${tag}: to ${name}`, () =>
      during(async () => {
        const host = await show(tag, sample);
        await act.before?.(host);
        await settled(host);
        await act.does(host);
        await settled(host);
      }));
  }

  it('would be seen', async () => {
    localStorage.setItem('pejl-test', 'x');
    localStorage.removeItem('pejl-test');
    await fetch('/packages/elements/package.json');
    new Image().src = '/nothing.png?seen';
    expect(asked.map((call) => call.split('(')[0])).to.deep.equal(['setItem', 'fetch', 'new Image']);
  });
});
