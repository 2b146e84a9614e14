// What an element should never be given, it is given here: it stays alive, says one thing clearly, and recovers.
import { expect } from '@open-wc/testing';
import { nonsense } from './hostile-fixtures.ts';
import { readManifest, settable, type ElementDeclaration } from './manifest.ts';
import { clear, consoleDuring, make, missingTexts, settled, show, shownText, updated } from './on-page.ts';
import { inThisEngine } from './in-this-engine.ts';
import { eachSample, elements } from './samples.ts';

let manifest: ReadonlyMap<string, ElementDeclaration>;
before(async () => {
  manifest = await readManifest();
});
afterEach(clear);

type Loose = HTMLElement & Record<string, unknown>;

/** What shows that a program has written where only words should stand. */
const programmers = /\[object |undefined|\bnull\b|\bNaN\b|function|=>|Symbol\(|Invalid Date/;

for (const [tag, { samples, nonsense: own = {} }] of Object.entries(elements)) {
  describe(`${tag}, given nonsense`, () => {
    const good = Object.entries(samples).filter(([, sample]) => !sample.broken && !sample.prepare && sample.properties);
    // One to be read and one to be used: the first of those without a mode, and the first with one.
    const tried = [
      good.find(([, { attributes }]) => !attributes?.['mode']),
      good.find(([, { attributes }]) => attributes?.['mode']),
    ];
    const each = (): { property: string; kind: string; value: unknown }[] =>
      settable(manifest.get(tag)!).flatMap((property) =>
        Object.entries({ ...nonsense, ...own[property] }).map(([kind, value]) => ({ property, kind, value })),
      );

    for (const [name, sample] of tried.filter((one) => one !== undefined)) {
      it(`${name}: whatever a property is set to, it shows something in words, and recovers`, async function () {
        this.timeout(30_000);
        const wrong: string[] = [];
        let host = (await show(tag, sample)) as Loose;
        expect(each()).not.to.have.length(0);
        for (const { property, kind, value } of each()) {
          const found = await setAndTakenBack(host, property, value);
          wrong.push(...found.map((what) => `${property} = ${kind}: ${what}`));
          if (found.length === 0) continue;
          clear();
          host = (await show(tag, sample)) as Loose;
        }
        expect(wrong.join('\n')).to.equal('');
      });

      it(`${name}: whatever a property is from the start, it shows something in words`, async function () {
        this.timeout(30_000);
        const wrong: string[] = [];
        await show(tag, sample);
        for (const { property, kind, value } of each()) {
          const host = make(tag, { ...sample, properties: { ...sample.properties, [property]: value } });
          const told = await consoleDuring(async () => {
            document.querySelector('main')!.replaceChildren(host);
            await updated(host);
            if (!shownText(host)) wrong.push(`${property} = ${kind}: shows nothing`);
          }).catch((error: unknown) => [`uncaught: ${String(error)}`]);
          wrong.push(...told.filter(isUncaught).map((what) => `${property} = ${kind}: ${what}`));
        }
        expect(wrong.join('\n')).to.equal('');
      });
    }
  });
}

const isUncaught = (what: string): boolean => /^(uncaught|error)/.test(what);

const firstDifference = (one: string, other: string): string => {
  const at = [...one].findIndex((letter, index) => letter !== [...other][index]);
  return one.slice(Math.max(0, at - 20), at + 40);
};

/** What goes wrong when one property is set to the wrong value, and then to the right one again. */
async function setAndTakenBack(host: Loose, property: string, value: unknown): Promise<string[]> {
  const wrong: string[] = [];
  const right = host[property];
  const before = shownText(host);
  const told = await consoleDuring(async () => {
    try {
      host[property] = value;
      await updated(host);
      const shown = shownText(host);
      if (!shown) wrong.push('shows nothing');
      const says = programmers.exec(shown);
      if (says) wrong.push(`says “${shown.slice(Math.max(0, says.index - 30), says.index + 30)}”`);
    } catch (error) {
      wrong.push(`throws ${String(error)}`);
    }
    try {
      host[property] = right;
      await updated(host);
    } catch (error) {
      wrong.push(`throws ${String(error)} when the right value is back`);
    }
  });
  const after = shownText(host);
  if (after !== before) wrong.push(`shows “${firstDifference(after, before)}” when the right value is back`);
  return [...wrong, ...told.filter(isUncaught)];
}

describe('text is text', () => {
  for (const { tag, name, sample } of inThisEngine(eachSample())) {
    it(`${tag}, ${name}: every text can be read, nothing in it runs, and no link leads anywhere but to the web`, async () => {
      const host = await show(tag, sample);
      expect(missingTexts(host, [...(sample.texts ?? []), ...(sample.fieldTexts ?? [])])).to.deep.equal([]);
      const { shadowRoot } = host;
      expect(shadowRoot!.querySelectorAll('img, script, iframe, object, embed, form')).to.have.length(0);
      const links = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('[href], [src], [xlink\\:href]')];
      expect(
        links.filter(({ protocol }) => !/^https?:$/.test(protocol)).map(({ outerHTML }) => outerHTML),
      ).to.deep.equal([]);
      // A breath for what would run on its own.
      await settled(host);
      expect(Object.hasOwn(globalThis, 'pejlRan')).to.equal(false);
    });
  }
});
