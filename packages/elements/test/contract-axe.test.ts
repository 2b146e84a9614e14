// No sample breaks a rule of WCAG 2.2 A or AA that axe can see, in light and dark, right to left, and with large text.
import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { engine } from './browser.ts';
import { clear, show, type Around } from './on-page.ts';
import { firstOfEach, inThisEngine } from './in-this-engine.ts';
import { eachSample } from './samples.ts';

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> };

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What colours and a direction have a say in; the tree of roles and names is the same in every one of them. */
const looks = ['color-contrast', 'link-in-text-block', 'target-size'];

interface Surrounding extends Around {
  /** Only these rules; without it all of WCAG 2.2 A and AA. */
  readonly rules?: readonly string[];
}

const surroundings: Readonly<Record<string, Surrounding>> = {
  'in light': { style: { colorScheme: 'light', background: '#fff', color: '#1d2a33' } },
  'in dark': { style: { colorScheme: 'dark', background: '#141b20', color: '#e6ecef' }, rules: looks },
  'right to left': { dir: 'rtl', rules: looks },
  'at 200 % text': { style: { fontSize: '200%' } },
  'in English': { lang: 'en' },
};

/** Where every sample is looked at, and not one of each element. */
const inAll: ReadonlySet<string> = new Set(['in light', 'in dark', 'right to left']);

// The rest differ by nothing that an engine has a say in.
const chosen = engine === 'chromium' ? Object.entries(surroundings) : Object.entries(surroundings).slice(0, 1);

afterEach(clear);

for (const [where, { rules, ...around }] of chosen) {
  describe(`axe, ${where}`, () => {
    // What the surrounding changes for one sample, it changes for its siblings.
    const samples = inAll.has(where) ? inThisEngine(eachSample()) : firstOfEach(eachSample());
    for (const { tag, name, sample } of samples) {
      it(`${tag}, ${name}`, async () => {
        const host = await show(tag, sample, around);
        const { violations, passes } = await axe.run(host, {
          runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: wcag },
          resultTypes: ['violations'],
        });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`)).to.deep.equal(
          [],
        );
        // What is switched off has no colours that a rule asks about.
        if (!rules || sample.attributes?.['disabled'] === undefined) expect(passes).not.to.have.length(0);
      });
    }
  });
}

it('axe looks into shadow trees: a picture without a text in one is found', async () => {
  const host = document.createElement('div');
  host.attachShadow({ mode: 'open' }).innerHTML = '<img src="data:,">';
  document.body.append(host);
  const { violations } = await axe.run(host, { runOnly: { type: 'tag', values: wcag } });
  host.remove();
  expect(violations.map(({ id }) => id)).to.include('image-alt');
});
