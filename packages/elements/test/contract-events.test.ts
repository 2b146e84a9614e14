// What a person does comes out of an element once, as its own events; what its inner parts say stays inside.
import { expect } from '@open-wc/testing';
import { clear, settled, show } from './on-page.ts';
import { inThisEngine } from './in-this-engine.ts';
import { eachAct, eachSample, elements } from './samples.ts';

afterEach(clear);

/** The types of every event that a page can hear of, and those that elements are known to fire. */
const types = new Set([
  ...Object.keys(Object.getOwnPropertyDescriptors(HTMLElement.prototype)).flatMap(
    (name) => /^on(.+)$/.exec(name)?.[1] ?? [],
  ),
  ...Object.keys(Object.getOwnPropertyDescriptors(GlobalEventHandlers())).flatMap(
    (name) => /^on(.+)$/.exec(name)?.[1] ?? [],
  ),
  ...eachAct().flatMap(({ act }) => act.fires),
]);

function GlobalEventHandlers(): object {
  return Object.getPrototypeOf(HTMLElement.prototype) as object;
}

/** What hands do is the page's to hear: the mouse, the keys, the focus, the clipboard. */
const byHand = (event: Event): boolean =>
  event instanceof MouseEvent ||
  event instanceof KeyboardEvent ||
  event instanceof FocusEvent ||
  /^(beforeinput|copy|cut|paste)$/.test(event.type);

interface Heard {
  readonly event: Event;
  /** Where it came from, as it was heard: afterwards an event may not say. */
  readonly from: EventTarget | null;
}

/** What reaches the page while something is done; and what reaches the host, for events that do not bubble. */
async function heardDuring(does: () => Promise<unknown>, host?: HTMLElement): Promise<Heard[]> {
  const heard = new Map<Event, Heard>();
  const hear = (event: Event): void => {
    if (byHand(event) || event.target === document || heard.has(event)) return;
    heard.set(event, { event, from: event.target });
  };
  for (const type of types) for (const on of [document, host]) on?.addEventListener(type, hear);
  await does();
  for (const type of types) for (const on of [document, host]) on?.removeEventListener(type, hear);
  return [...heard.values()];
}

describe('events', () => {
  for (const { tag, name, act, sample } of eachAct()) {
    it(`${tag}: to ${name} gives ${act.fires.length ? `exactly ${act.fires.join(' and ')}` : 'none'}`, async () => {
      const host = await show(tag, sample);
      await act.before?.(host);
      await settled(host);
      const heard = await heardDuring(async () => {
        await act.does(host);
        await settled(host);
      }, host);
      expect(heard.map(({ event }) => event.type)).to.deep.equal(act.fires);
      for (const { event, from } of heard) {
        expect(from === host, `${event.type} comes from the element itself`).to.equal(true);
        expect(event.isTrusted, 'it is the element that says so, not a part of it').to.equal(false);
        expect('detail' in event, 'a form control says nothing in the event itself').to.equal(false);
      }
    });
  }

  for (const { tag, name, sample } of inThisEngine(eachSample())) {
    it(`${tag}, ${name}: none comes from rendering, nor from a new value out of the program`, async () => {
      const heard = await heardDuring(async () => {
        const { prepare: _, ...given } = sample;
        const host = await show(tag, given);
        Object.assign(host, given.properties);
        await settled(host);
      });
      expect(heard.map(({ event }) => event.type)).to.deep.equal([]);
    });
  }

  for (const { tag, name, act, sample } of eachAct().filter((one) => one.act.fires.includes('change'))) {
    it(`${tag}: to ${name} gives a new value and leaves the old one as it was`, async () => {
      const host = (await show(tag, sample)) as HTMLElement & { [property: string]: unknown };
      const { value = '' } = elements[tag]!;
      await act.before?.(host);
      await settled(host);
      const given = host[value];
      const before = JSON.stringify(given);
      await act.does(host);
      expect(host[value] === given, 'the very same value').to.equal(false);
      expect(JSON.stringify(host[value])).not.to.equal(before);
      expect(JSON.stringify(given)).to.equal(before);
    });
  }
});
