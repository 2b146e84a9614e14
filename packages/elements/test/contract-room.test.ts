// On a telephone, and with the text twice as large, everything can be read and the page does not move sideways.
import { expect } from '@open-wc/testing';
import { engine } from './browser.ts';
import { openFrame } from './frame.ts';
import { eachSample } from './samples.ts';

/** The narrow ones in every engine; all of them in Chromium. */
const rooms = [
  { width: 320, fontSize: '100%' },
  { width: 640, fontSize: '200%' },
  { width: 320, fontSize: '200%' },
  { width: 1000, fontSize: '100%' },
].filter(({ width }) => engine === 'chromium' || width === 320);

for (const { width, fontSize } of rooms) {
  describe(`${width} pixels wide, text at ${fontSize}`, () => {
    let frame: Awaited<ReturnType<typeof openFrame>>;
    before(async () => {
      frame = await openFrame({ width });
      frame.document.documentElement.style.fontSize = fontSize;
    });
    after(() => frame.close());
    afterEach(() => frame.document.querySelector('main')?.remove());

    for (const { tag, name, sample } of eachSample()) {
      it(`${tag}, ${name}`, async () => {
        const host = await frame.show(tag, sample);
        const { scrollWidth, clientWidth } = frame.document.scrollingElement!;
        expect(frame.document.defaultView!.innerWidth).to.equal(width);
        expect(scrollWidth, 'the page scrolls sideways').to.be.at.most(clientWidth);
        expect(frame.cutText(host)).to.deep.equal([]);
      });
    }

    it('finds text that is cut', () => {
      const main = frame.document.createElement('main');
      main.attachShadow({ mode: 'open' }).innerHTML = `
        <p style="inline-size: 5em; overflow: hidden; white-space: nowrap">En tekst, der ikke kan være her</p>
        <p style="inline-size: 5em; white-space: nowrap">En anden, der løber ud over sin kant</p>`;
      frame.document.body.append(main);
      const found = frame.cutText(main).join('; ');
      expect(found)
        .to.match(/cut off in <p>: “En tekst/)
        .and.to.match(/runs out of <p>: “En anden/);
    });
  });
}
