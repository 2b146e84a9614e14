// What every element promises before anybody has touched it: how it is registered, that its samples are all there,
// that it speaks each language whole, and that it keeps to itself.
import { expect } from '@open-wc/testing';
import { define } from '../src/define/define.ts';
import { clear, consoleDuring, settled, show, shownText } from './on-page.ts';
import { readManifest, type ElementDeclaration } from './manifest.ts';
import { inThisEngine } from './in-this-engine.ts';
import { eachSample, elements } from './samples.ts';

let manifest: ReadonlyMap<string, ElementDeclaration>;

// Before anything is registered: importing a class must not do it.
const registeredByClass: string[] = [];
const classes = new Map<string, unknown>();
before(async () => {
  manifest = await readManifest();
  for (const [tag, { element }] of Object.entries(elements)) {
    const exported = Object.values(await element());
    classes.set(
      tag,
      exported.find((one) => typeof one === 'function' && one.prototype instanceof HTMLElement),
    );
    if (customElements.get(tag)) registeredByClass.push(tag);
  }
});
afterEach(clear);

describe('the table of samples', () => {
  it('has every element of the manifest, and no other', () => {
    expect(Object.keys(elements).sort()).to.deep.equal([...manifest.keys()].sort());
  });
});

describe('registering', () => {
  for (const [tag, { define: defineElement }] of Object.entries(elements)) {
    it(`${tag}: importing the class registers nothing`, () => {
      expect(registeredByClass).not.to.include(tag);
    });

    it(`${tag}: importing ./define registers the class, and doing it again is harmless`, async () => {
      const told = await consoleDuring(async () => {
        await defineElement();
        define(tag, classes.get(tag) as CustomElementConstructor);
      });
      expect(customElements.get(tag)).to.equal(classes.get(tag)).and.to.be.a('function');
      expect(told).to.deep.equal([]);
    });

    it(`${tag}: another class that holds the tag stays, and the developer is told once`, async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const done = new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true }));
      frame.srcdoc = `<script type="module">
        const told = [], warn = console.warn;
        console.warn = (...what) => told.push(what.join(' '));
        class Foreign extends HTMLElement {}
        customElements.define('${tag}', Foreign);
        let thrown = '';
        await import('${location.origin}/packages/elements/src/${tag.replace('pejl-', '')}/define.ts').catch((error) => (thrown = String(error)));
        parent.postMessage({ told, thrown, foreign: customElements.get('${tag}') === Foreign });
      </script>`;
      const { told, thrown, foreign } = (await done) as { told: string[]; thrown: string; foreign: boolean };
      frame.remove();
      expect(thrown).to.equal('');
      expect(foreign).to.equal(true);
      expect(told).to.have.length(1);
      expect(told[0]).to.include(tag);
    });
  }
});

describe('words', () => {
  for (const [tag, { messages }] of Object.entries(elements)) {
    it(`${tag}: Danish and English have the same messages, and every one of them says something`, async () => {
      const packs = Object.values((await messages()) as Record<string, unknown>).find(isPacks);
      if (!packs) throw new Error('no message packs');
      expect(shapeOf(packs['en'])).to.deep.equal(shapeOf(packs['da']));
      for (const [language, pack] of Object.entries(packs)) expect(silent(pack, language)).to.deep.equal([]);
      expect(sharedObjects(packs['da'], packs['en'])).to.deep.equal([]);
    });
  }
});

describe('in ordinary use', () => {
  for (const { tag, name, sample } of inThisEngine(eachSample().filter((one) => !one.sample.broken))) {
    it(`${tag}, ${name}: nothing is told to the developer`, async () => {
      expect(await consoleDuring(() => show(tag, sample))).to.deep.equal([]);
    });

    it(`${tag}, ${name}: nor when there is less room, and then more`, async () => {
      const told = await consoleDuring(async () => {
        const host = await show(tag, sample, { style: { inlineSize: '300px' } });
        host.parentElement!.style.inlineSize = '760px';
        await settled(host);
      });
      expect(told).to.deep.equal([]);
    });
  }

  for (const { tag, name, sample } of inThisEngine(eachSample().filter((one) => one.sample.broken))) {
    it(`${tag}, ${name}: the developer is warned, once, and the reader gets one line`, async () => {
      const told = await consoleDuring(async () => {
        const host = await show(tag, sample);
        expect(shownText(host)).to.match(/^.{10,200}$/u);
        expect(host.shadowRoot!.querySelectorAll('table, dl, input, button')).to.have.length(0);
      });
      expect(told).to.have.length(1);
      expect(told[0])
        .to.match(/^warn: /)
        .and.to.include(tag);
    });
  }
});

const isPacks = (value: unknown): value is Record<string, unknown> => Object.hasOwn(Object(value) as object, 'da');

/** The keys of a pack, recursively, each with the kind of its value: for a function, how much it is told. */
function shapeOf(pack: unknown): unknown {
  if (typeof pack === 'function') return `function of ${pack.length}`;
  if (typeof pack !== 'object' || pack === null) return typeof pack;
  return Object.fromEntries(
    Object.entries(pack)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

/** Paths of messages that are empty or no message at all. */
function silent(pack: unknown, path: string): string[] {
  if (typeof pack === 'function') return [];
  if (typeof pack === 'string') return pack.trim() ? [] : [path];
  if (typeof pack !== 'object' || pack === null) return [path];
  const entries = Object.entries(pack);
  return entries.length ? entries.flatMap(([key, value]) => silent(value, `${path}.${key}`)) : [path];
}

/** Keys whose lists of messages are the very same object in two languages: one of them was never translated. */
function sharedObjects(a: unknown, b: unknown, path = ''): string[] {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return [];
  if (a === b) return [path];
  return Object.entries(a).flatMap(([key, value]) =>
    sharedObjects(value, (b as Record<string, unknown>)[key], `${path}.${key}`),
  );
}
