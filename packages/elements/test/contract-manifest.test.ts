// The manifest, which editors, Storybook and the wrappers read, and the code say the same, both ways.
import { expect } from '@open-wc/testing';
import type { CSSResultOrNative, LitElement, PropertyDeclaration } from 'lit';
import { readManifest, settable, type ElementDeclaration } from './manifest.ts';
import { clear, show } from './on-page.ts';
import { eachAct, elements } from './samples.ts';

type ElementClass = typeof LitElement & { readonly observedAttributes: string[] };

let manifest: ReadonlyMap<string, ElementDeclaration>;
before(async () => {
  manifest = await readManifest();
});
afterEach(clear);

/** The names, in one order, each once. */
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const named = (list: readonly { readonly name: string }[] = []): string[] => sorted(list.map(({ name }) => name));

for (const [tag, { define, samples }] of Object.entries(elements)) {
  describe(`${tag}: the manifest and the code agree on`, () => {
    let said: ElementDeclaration;
    let elementClass: ElementClass;
    before(async () => {
      await define();
      said = manifest.get(tag)!;
      elementClass = customElements.get(tag) as ElementClass;
    });

    it('the class, and a summary and a description of it', () => {
      expect(said.name).to.equal(elementClass.name);
      expect(said.summary).to.match(/\.$/);
      expect(said.description).to.match(/\w{3}/);
    });

    it('properties', () => {
      const declared = [...elementClass.elementProperties]
        .filter(([, options]) => !isState(options))
        .map(([name]) => String(name));
      expect(sorted(settable(said))).to.deep.equal(sorted(declared));
      const element = document.createElement(tag);
      const absent = (said.members ?? []).filter((one) => !one.static && !(one.name in element));
      expect(absent).to.deep.equal([]);
    });

    it('attributes', () => {
      const documented = (said.members ?? [])
        .map((one) => (one as { attribute?: string }).attribute ?? '')
        .filter(Boolean);
      const all = sorted([...named(said.attributes), ...documented]);
      expect(all).to.deep.equal(sorted(elementClass.observedAttributes));
    });

    it('parts', async () => {
      const rendered = new Set<string>();
      for (const sample of Object.values(samples)) {
        const host = await show(tag, sample);
        host.shadowRoot!.querySelectorAll('[part]').forEach(({ part }) => part.forEach((name) => rendered.add(name)));
        clear();
      }
      expect(sorted(rendered)).to.deep.equal(named(said.cssParts));
    });

    it('slots', async () => {
      const rendered = new Set<string>();
      for (const sample of Object.values(samples)) {
        const host = await show(tag, sample);
        host.shadowRoot!.querySelectorAll('slot').forEach(({ name }) => rendered.add(name));
        clear();
      }
      expect(sorted(rendered)).to.deep.equal(named(said.slots));
    });

    it('custom properties: all of its own are documented, and what is documented is used', () => {
      const used = sorted(elementClass.elementStyles.flatMap((style) => cssText(style).match(/--pejl-[\w-]+/g) ?? []));
      // Its own are called after it; the others belong to the whole kit.
      const own = used.filter((name) =>
        tag
          .split('-')
          .slice(1)
          .includes(name.split('-')[3] ?? ''),
      );
      const documented = named(said.cssProperties);
      expect(documented.filter((name) => !used.includes(name))).to.deep.equal([]);
      expect(own.filter((name) => !documented.includes(name))).to.deep.equal([]);
    });

    it('events: what is documented is fired by some act, and nothing else is', async () => {
      const fired = new Set<string>();
      for (const { act, sample } of eachAct().filter((one) => one.tag === tag)) {
        const host = await show(tag, sample);
        await act.before?.(host);
        host.dispatchEvent = (event) => {
          fired.add(event.type);
          return HTMLElement.prototype.dispatchEvent.call(host, event);
        };
        await act.does(host);
        await (host as LitElement).updateComplete;
        clear();
      }
      expect(sorted(fired)).to.deep.equal(named(said.events));
    });
  });
}

const isState = (options: PropertyDeclaration): boolean => (options as { state?: boolean }).state === true;
const cssText = (style: CSSResultOrNative): string =>
  'cssText' in style ? style.cssText : [...style.cssRules].map((rule) => rule.cssText).join('\n');
