// On a telephone, with the text twice as large, and with the spacing that some readers set (WCAG 1.4.12), everything can be
// read and the page does not move sideways.
import { expect } from '@open-wc/testing';
import { engine } from './browser.ts';
import { openFrame } from './frame.ts';
import { eachSample } from './samples.ts';

/** The narrowest in every engine; all of them in Chromium. */
const rooms: readonly { width: number; fontSize: string; spaced?: true }[] = [
  { width: 320, fontSize: '100%' },
  { width: 640, fontSize: '200%' },
  { width: 320, fontSize: '200%' },
  { width: 1000, fontSize: '100%' },
  { width: 320, fontSize: '100%', spaced: true as const },
].filter(({ width, fontSize }) => engine === 'chromium' || (width === 320 && fontSize === '200%'));

/** What a reader's own style sheet may ask for at most. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const { width, fontSize, spaced } of rooms) {
  describe(`${width} pixels wide, text at ${fontSize}${spaced ? ', spaced' : ''}`, () => {
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
        if (spaced) {
          const sheet = new frame.document.defaultView!.CSSStyleSheet();
          sheet.replaceSync(spacing);
          host.shadowRoot!.adoptedStyleSheets = [...host.shadowRoot!.adoptedStyleSheets, sheet];
        }
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
