// Under a strict content security policy every sample renders, is styled and can be used, and nothing is refused.
// (A page built by somebody else, served with the policy as a header, is the package test's.)
import { expect } from '@open-wc/testing';
import { openFrame, type Frame } from './frame.ts';
import { inThisEngine } from './in-this-engine.ts';
import { eachSample } from './samples.ts';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'";

describe(`under ${policy}`, () => {
  let frame: Frame;
  before(async () => {
    frame = await openFrame({ width: 900, policy });
  });
  after(() => frame.close());
  afterEach(() => {
    frame.document.querySelector('main')?.remove();
    frame.violations.length = 0;
  });

  // Violations are reported in a task of their own.
  const reported = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 0));

  for (const { tag, name, sample } of inThisEngine(eachSample().filter((one) => !one.sample.asks))) {
    it(`${tag}, ${name}`, async () => {
      const host = await frame.show(tag, sample);
      await reported();
      expect(frame.violations).to.deep.equal([]);
      expect(frame.shownText(host)).not.to.equal('');
      expect(frame.document.defaultView!.getComputedStyle(host).display, 'its styles are not applied').not.to.equal(
        'inline',
      );
    });
  }

  it('every act can be done', async function () {
    // One page under the policy for all of them.
    this.timeout(60_000);
    for (const { tag, sample, act } of frame.eachAct().filter((one) => !one.act.asks)) {
      const host = await frame.show(tag, sample);
      await act.before?.(host);
      await frame.settled(host);
      await act.does(host);
      await frame.settled(host);
      frame.document.querySelector('main')?.remove();
    }
    await reported();
    expect(frame.violations).to.deep.equal([]);
  });

  it('the policy bites: a style in markup is refused and seen', async () => {
    const main = frame.document.createElement('main');
    main.innerHTML = '<p style="color: red">x</p>';
    frame.document.body.append(main);
    await reported();
    expect(frame.violations.join()).to.include('style-src');
  });
});
