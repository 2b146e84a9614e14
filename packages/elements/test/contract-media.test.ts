// On paper, and in a reader's own colours. Only Chromium can be told to pretend them.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Suite } from 'mocha';
import { engine, media, type MediaOptions } from './browser.ts';
import { readManifest } from './manifest.ts';
import { clear, missingTexts, settled, show, shownText } from './on-page.ts';
import { eachSample, elements } from './samples.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

afterEach(clear);

/** A suite in the medium; one skipped case where the engine cannot pretend it. */
function describeIn(what: string, options: MediaOptions, cases: () => void): Suite {
  if (engine !== 'chromium') {
    return describe(what, () => it.skip(`only Chromium can be told to pretend it, not ${engine}`, () => undefined));
  }
  return describe(what, () => {
    before(async () => {
      expect(await media(options)).to.equal(true);
    });
    after(() => media({}));
    cases();
  });
}

/** What tells one part from another without colour. */
function looksOf(element: Element): string {
  const style = getComputedStyle(element);
  const lines = ['border', 'outline', 'textDecoration', 'fontStyle', 'fontWeight'].map((name) =>
    name === 'border' || name === 'outline'
      ? (['Top', 'Right', 'Bottom', 'Left'] as const)
          .map((side) => {
            const of = name === 'border' ? `border${side}` : 'outline';
            const line = style[`${of}Style` as 'outlineStyle'];
            return line === 'none' ? 'none' : `${line} ${style[`${of}Width` as 'outlineWidth']}`;
          })
          .join(',')
      : name === 'textDecoration'
        ? `${style.textDecorationLine} ${style.textDecorationStyle}`
        : style[name as 'fontStyle'],
  );
  return lines.join('; ');
}

describeIn('in forced colours', { forcedColors: 'active' }, () => {
  it('are in force', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  for (const [tag, { samples }] of Object.entries(elements)) {
    it(`${tag}: where a team stands is told by a line, not by colour alone`, async () => {
      const has = (await readManifest()).get(tag)?.cssParts?.some(({ name }) => name === 'now') ?? false;
      let seen = 0;
      for (const [name, sample] of Object.entries(samples)) {
        const { shadowRoot } = await show(tag, sample);
        const cells = [...shadowRoot!.querySelectorAll('[part~=cell]')];
        const others = new Set(cells.filter(({ part }) => !part.contains('now')).map(looksOf));
        for (const cell of cells.filter(({ part }) => part.contains('now'))) {
          expect([...others], `${name}: ${looksOf(cell)}`).not.to.include(looksOf(cell));
          seen++;
        }
        clear();
      }
      expect(seen > 0, 'cells where a team stands').to.equal(has);
    });

    it(`${tag}: a button that is pressed looks it, without colour`, async () => {
      for (const [name, sample] of Object.entries(samples)) {
        const host = await show(tag, sample);
        for (const button of host.shadowRoot!.querySelectorAll<HTMLElement>('[aria-pressed]:enabled')) {
          const look = (): string => `${looksOf(button)}; ${button.innerText}`;
          const before = look();
          button.click();
          await settled(host);
          expect(look(), name).not.to.equal(before);
        }
        clear();
      }
    });
  }
});

describeIn('on paper', { type: 'print' }, () => {
  it('the medium is print', () => {
    expect(matchMedia('print').matches).to.equal(true);
  });

  for (const { tag, name, sample } of eachSample().filter((one) => !one.sample.broken)) {
    it(`${tag}, ${name}: all its text is there, and nothing to press`, async () => {
      const host = await show(tag, sample);
      dispatchEvent(new Event('beforeprint'));
      await settled(host);
      const texts = sample.printedTexts ?? [...(sample.texts ?? []), ...(sample.fieldTexts ?? [])];
      expect(missingTexts(host, texts)).to.deep.equal([]);
      const pressable = [...host.shadowRoot!.querySelectorAll('button')].filter((button) => button.checkVisibility());
      expect(pressable.map(({ innerText }) => innerText)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      await settled(host);
      const after = shownText(host);
      clear();
      expect(after).to.equal(shownText(await show(tag, sample)));
    });

    it(`${tag}, ${name}: can be read on white paper, with and without its backgrounds`, async () => {
      const host = await show(tag, sample, { style: { colorScheme: 'dark', background: '#fff', color: '#000' } });
      const { violations } = await axe.run(host, { runOnly: ['color-contrast'] });
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).to.deep.equal([]);
      // Most printers leave backgrounds out.
      const pale = [...host.shadowRoot!.querySelectorAll<HTMLElement>('*')]
        .filter(
          (element) => element.checkVisibility() && (hasText(element) || /^(select|textarea)$/.test(element.localName)),
        )
        .filter((element) => luminance(getComputedStyle(element).color) > 0.4);
      expect(pale.map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });
  }
});

const hasText = (element: Element): boolean =>
  !/^(style|option)$/.test(element.localName) &&
  [...element.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim());

/** From 0 (black) to 1 (white), of a colour as the browser computes it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
}
