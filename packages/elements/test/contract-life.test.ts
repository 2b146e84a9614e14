// An element follows the language that it stands in, can be taken out and put back, and lets go of the page when it goes.
import { expect } from '@open-wc/testing';
import { whileHolding } from './holding.ts';
import { clear, make, missingTexts, prepare, settled, show, shownText } from './on-page.ts';
import { inThisEngine } from './in-this-engine.ts';
import { eachAct, eachSample, elements } from './samples.ts';

afterEach(clear);

describe('taken out and put back', () => {
  for (const { tag, name, sample } of inThisEngine(eachSample())) {
    it(`${tag}, ${name}: holds on to nothing when it is gone, and shows the same when it is back`, async () => {
      await elements[tag]!.define();
      await whileHolding(async (held) => {
        const host = await show(tag, sample);
        const shown = shownText(host);
        const holding = held();
        const around = host.parentElement!;
        host.remove();
        await settled(host);
        expect(held()).to.deep.equal([]);
        around.append(host);
        await settled(host);
        expect(shownText(host)).to.equal(shown);
        expect(held()).to.deep.equal(holding);
      });
    });
  }

  it('what is held on to would be seen', () =>
    whileHolding(async (held) => {
      const observer = new ResizeObserver(() => undefined);
      observer.observe(document.body);
      addEventListener('pejl-test', clear);
      expect(held()).to.deep.equal(['ResizeObserver', 'pejl-test on Window']);
      observer.disconnect();
      removeEventListener('pejl-test', clear);
      expect(held()).to.deep.equal([]);
    }));

  for (const { tag, name, act, sample } of inThisEngine(eachAct())) {
    it(`${tag}: to ${name} works when it is back`, async () => {
      const host = await show(tag, sample);
      const around = host.parentElement!;
      host.remove();
      await settled(host);
      around.append(host);
      await settled(host);
      await act.before?.(host);
      await settled(host);
      let heard = 0;
      for (const type of new Set(['input', 'change', ...act.fires])) host.addEventListener(type, () => heard++);
      await act.does(host);
      await settled(host);
      expect(heard).to.equal(act.fires.length);
    });
  }
});

describe('language', () => {
  for (const [tag, { samples }] of Object.entries(elements)) {
    const sample = Object.values(samples).find((one) => !one.broken && !one.content && one.texts);
    // Without words of its own, or with none but those about a file, there is nothing to follow.
    if (!sample) continue;
    let danish = '';
    let english = '';
    before(async () => {
      danish = shownText(await show(tag, sample, { lang: 'da' }));
      clear();
      english = shownText(await show(tag, sample, { lang: 'en' }));
      clear();
    });

    it(`${tag}: Danish and English are not the same`, () => {
      expect(english).not.to.equal(danish);
      expect(english).not.to.equal('');
    });

    it(`${tag}: a region of a language is that language`, async () => {
      expect(shownText(await show(tag, sample, { lang: 'en-GB' }))).to.equal(english);
    });

    it(`${tag}: follows the nearest lang when that changes, and its own before all others`, async () => {
      const host = await show(tag, sample, { lang: 'en' });
      host.parentElement!.lang = 'da';
      await settled(host);
      expect(shownText(host)).to.equal(danish);
      host.lang = 'en';
      await settled(host);
      expect(shownText(host)).to.equal(english);
    });

    it(`${tag}: follows the page`, async () => {
      const before = document.documentElement.lang;
      const host = await show(tag, sample);
      host.parentElement!.removeAttribute('lang');
      document.documentElement.lang = 'en';
      await settled(host);
      const said = shownText(host);
      document.documentElement.lang = before;
      expect(said).to.equal(english);
    });

    it(`${tag}: takes the language of the place that it is moved to`, async () => {
      const host = await show(tag, sample, { lang: 'da' });
      const other = await show(tag, sample, { lang: 'en' });
      other.parentElement!.append(host);
      await settled(host);
      expect(shownText(host)).to.equal(english);
    });

    for (const depth of [1, 2]) {
      it(`${tag}: follows a lang that is said ${depth} shadow ${depth > 1 ? 'trees' : 'tree'} further out`, async () => {
        const around = document.createElement('main');
        document.body.append(around);
        let outermost: HTMLElement | undefined;
        let inside: ParentNode = around;
        for (let at = 0; at <= depth; at++) {
          const box = document.createElement('div');
          inside.append(box);
          inside = box.attachShadow({ mode: 'open' });
          // With two trees, the one that says it is neither in the document nor in the element's own tree.
          if (at === (depth > 1 ? 1 : 0)) outermost = box;
        }
        outermost!.lang = 'en';
        const host = make(tag, sample);
        inside.append(host);
        await settled(host);
        await prepare(host, sample);
        expect(shownText(host)).to.equal(english);
        outermost!.lang = 'da';
        await settled(host);
        expect(shownText(host)).to.equal(danish);
      });
    }

    it(`${tag}: in a language that the kit lacks, all its words are Danish, and marked as such`, async () => {
      const host = await show(tag, sample, { lang: 'fo' });
      expect(shownText(host)).to.equal(danish);
      expect(missingTexts(host, sample.texts ?? [])).to.deep.equal([]);
      const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        if (!textContent?.trim() || parentElement?.localName === 'style') continue;
        expect(parentElement!.closest('[lang]')?.getAttribute('lang'), textContent).to.equal('da');
      }
    });
  }
});
