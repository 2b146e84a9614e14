import type { Framework } from '@pejl/core';
import { assert, fixture, html, oneEvent } from '@open-wc/testing';
import { fixtureFramework as framework } from '../../test/fixture-framework.ts';
import '../taxonomy-matrix/define.ts';
import type { PejlTaxonomyMatrix } from '../taxonomy-matrix/taxonomy-matrix.ts';
import './define.ts';
import { PejlProvider } from './provider.ts';

const title = framework.taxonomies![0]!.title['da']!;
const words = (element: Element): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
const matrixIn = async (provider: Element): Promise<PejlTaxonomyMatrix> => {
  const matrix = provider.querySelector('pejl-taxonomy-matrix')!;
  await matrix.updateComplete;
  return matrix;
};
const provider = (src = ''): Promise<PejlProvider> =>
  fixture<PejlProvider>(
    html`<pejl-provider lang="da" src=${src}><pejl-taxonomy-matrix></pejl-taxonomy-matrix></pejl-provider>`,
  );
const file = (text: string): string => URL.createObjectURL(new Blob([text], { type: 'application/json' }));

describe('pejl-provider', () => {
  it('gives its framework to what stands inside it, at any depth, now and when it changes', async () => {
    const element = await fixture<PejlProvider>(
      html`<pejl-provider lang="da" .framework=${framework}><div><pejl-taxonomy-matrix></pejl-taxonomy-matrix></div></pejl-provider>`,
    );
    assert.include(words(await matrixIn(element)), title);
    element.framework = {
      ...framework,
      taxonomies: [{ ...framework.taxonomies![0]!, title: { da: 'Et andet navn' } }],
    };
    await element.updateComplete;
    assert.include(words(await matrixIn(element)), 'Et andet navn');
  });

  it('an element’s own framework goes before it', async () => {
    const element = await provider();
    const matrix = await matrixIn(element);
    matrix.framework = framework;
    element.framework = { ...framework, taxonomies: [] };
    await element.updateComplete;
    assert.include(words(await matrixIn(element)), title);
  });

  it('an element that is moved out of it no longer has its framework', async () => {
    const element = await provider();
    element.framework = framework;
    await element.updateComplete;
    const matrix = await matrixIn(element);
    const other = await provider();
    other.framework = { ...framework, taxonomies: [{ ...framework.taxonomies![0]!, title: { da: 'Hos de andre' } }] };
    await other.updateComplete;
    other.append(matrix);
    await matrix.updateComplete;
    assert.include(words(matrix), 'Hos de andre');
    element.framework = { ...framework, taxonomies: [] };
    await element.updateComplete;
    await matrix.updateComplete;
    assert.include(words(matrix), 'Hos de andre');
  });

  it('is asked again when it is defined later than the elements inside it', async () => {
    const tag = 'pejl-later-provider';
    const page = await fixture<HTMLElement>(`<${tag} lang="da"><pejl-taxonomy-matrix></pejl-taxonomy-matrix></${tag}>`);
    const matrix = await matrixIn(page);
    assert.include(words(matrix), 'Der er ingen taksonomi at vise endnu.');
    customElements.define(tag, class extends PejlProvider {});
    (page as PejlProvider).framework = framework;
    await (page as PejlProvider).updateComplete;
    await matrix.updateComplete;
    assert.include(words(matrix), title);
  });

  describe('with a src', () => {
    it('reads the file, tells the host, and shows what is in it', async () => {
      const element = await provider();
      const loaded = oneEvent(element, 'load');
      element.src = file(JSON.stringify(framework));
      await loaded;
      assert.include(words(await matrixIn(element)), title);
      assert.equal(words(element), '');
    });

    for (const [what, text, said] of [
      ['a web page', '<!doctype html><title>Log ind</title>', 'en webside og ikke en ramme'],
      ['something that is no JSON', 'id;titel', 'ikke hel JSON'],
      ['nothing at all', '', 'ikke hel JSON'],
      [
        'a framework of a newer format',
        JSON.stringify({ ...framework, formatVersion: 99 }),
        'Rammen kan ikke vises, før dette er rettet',
      ],
      ['nothing like a framework', '[]', 'Rammen kan ikke vises, før dette er rettet'],
    ] as const) {
      it(`says in words that the address holds ${what}`, async () => {
        const element = await provider();
        const failed = oneEvent(element, 'error');
        element.src = file(text);
        await failed;
        assert.include(words(element), said);
        assert.include(words(await matrixIn(element)), 'Der er ingen taksonomi at vise endnu.');
      });
    }

    it('says that nobody answered', async () => {
      const element = await provider();
      const failed = oneEvent(element, 'error');
      element.src = 'https://';
      await failed;
      assert.include(words(element), 'Se efter, om der er forbindelse');
    });

    it('says that the server refused, with its number', async () => {
      const element = await provider();
      const failed = oneEvent(element, 'error');
      element.src = '/der-er-ikke-noget-her.json';
      await failed;
      assert.include(words(element), 'serveren svarede 404');
    });

    it('shows what can be shown of a file with faults, and says what is wrong', async () => {
      const element = await provider();
      const loaded = oneEvent(element, 'load');
      const [taxonomy] = framework.taxonomies!;
      const faulty = { ...framework, examples: [], taxonomies: [taxonomy, { ...taxonomy!, id: 'to', levels: [] }] };
      element.src = file(JSON.stringify(faulty));
      await loaded;
      assert.include(words(await matrixIn(element)), title);
      assert.include(words(element), 'Noget i rammen kan ikke vises. Resten er her.');
    });

    it('an answer that comes too late is not used', async () => {
      const { fetch } = globalThis;
      const answers: ((framework: Framework) => void)[] = [];
      globalThis.fetch = () =>
        new Promise((resolve) => answers.push((answer) => resolve(new Response(JSON.stringify(answer)))));
      try {
        const element = await provider('/den-langsomme.json');
        assert.include(words(element), 'Rammen hentes');
        let told = 0;
        for (const type of ['load', 'error']) element.addEventListener(type, () => told++);
        element.src = '/den-hurtige.json';
        await element.updateComplete;
        const loaded = oneEvent(element, 'load');
        answers[1]!(framework);
        await loaded;
        answers[0]!({ ...framework, taxonomies: [] });
        // What is asked for next is answered after it.
        element.src = '/den-næste.json';
        await element.updateComplete;
        const again = oneEvent(element, 'load');
        answers[2]!(framework);
        await again;
        assert.include(words(await matrixIn(element)), title);
        assert.equal(told, 2, 'the late one is not told of');
      } finally {
        globalThis.fetch = fetch;
      }
    });

    it('without one nothing is fetched', async () => {
      const { fetch } = globalThis;
      let asked = 0;
      globalThis.fetch = (...request) => (asked++, fetch(...request));
      try {
        const element = await provider();
        element.framework = framework;
        await element.updateComplete;
        assert.equal(asked, 0);
      } finally {
        globalThis.fetch = fetch;
      }
    });
  });
});
