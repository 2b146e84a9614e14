import type { Framework } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, engine, keys } from '../../test/browser.ts';
import { conceptFramework, lostConcepts, ownConcepts } from '../../test/samples/concept-fixture.ts';
import './define.ts';
import type { PejlConcept } from './concept.ts';

const definition = 'Tid, hvor ingen skal nå noget.';

/** A paragraph of running text with a term in it, between words that follow at once. */
async function inText(
  concept = 'ro-tid',
  words = 'ro-tiden',
  display = 'flow-root',
): Promise<{ text: HTMLElement; element: PejlConcept }> {
  const text = await fixture<HTMLElement>(
    html`<p lang="da">Vi bruger <pejl-concept concept=${concept} .framework=${conceptFramework}>${words}</pejl-concept>, og så går vi hjem.</p>`,
  );
  text.style.inlineSize = '40em';
  text.style.display = display;
  const element = text.querySelector('pejl-concept')!;
  await element.updateComplete;
  return { text, element };
}

async function list(properties: Partial<PejlConcept> = {}): Promise<PejlConcept> {
  const around = await fixture<HTMLElement>(html`<div lang="da"><pejl-concept layout="list"></pejl-concept></div>`);
  const element = around.querySelector('pejl-concept')!;
  Object.assign(element, { framework: conceptFramework, ...properties });
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
const summary = (element: Element): HTMLElement => all(element, 'summary')[0]!;
const isOpen = (element: Element): boolean => all(element, '[part=definition]')[0]!.checkVisibility();
const focused = (element: Element): string => textOf(element.shadowRoot!.activeElement ?? document.createElement('i'));
const silently = async <T>(does: () => Promise<T>): Promise<T> => {
  const { warn } = console;
  console.warn = () => undefined;
  return does().finally(() => (console.warn = warn));
};

/** A size is told after layout. */
const rested = async (): Promise<void> => {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
};

/** Where the words before and after the term stand. */
function lines(text: HTMLElement, element: HTMLElement): { before: DOMRect; after: DOMRect } {
  const of = (node: Node | null): DOMRect => {
    const range = document.createRange();
    range.selectNodeContents(node!);
    return range.getClientRects()[0]!;
  };
  const texts = [...text.childNodes].filter((one) => one.nodeType === Node.TEXT_NODE && one.textContent?.trim());
  assert.isTrue(element.isConnected);
  return { before: of(texts[0]!), after: of(texts.at(-1)!) };
}

describe('within a text', () => {
  it('the words of the text stay on their line, closed and open, and the definition stands below it', async () => {
    const { text, element } = await inText();
    const closed = lines(text, element);
    assert.closeTo(closed.after.top, closed.before.top, 1, 'closed');
    assert.isFalse(isOpen(element));
    const height = text.getBoundingClientRect().height;
    assert.isBelow(height, closed.before.height * 2.5, 'closed, it takes no room');
    summary(element).click();
    await rested();
    assert.isTrue(isOpen(element));
    const open = lines(text, element);
    assert.closeTo(open.after.top, closed.after.top, 1, 'open');
    assert.closeTo(open.after.left, closed.after.left, 1, 'no word moves');
    assert.isAtLeast(all(element, '[part=definition]')[0]!.getBoundingClientRect().top, open.before.bottom - 1);
  });

  for (const [where, words] of [
    ['in the last line', ''],
    ['with lines to come', ' Vi går hjem.'.repeat(40)],
  ] as const)
    it(`${where} of an ordinary paragraph nothing hangs out of it, and what comes next keeps its width`, async () => {
      const { text, element } = await inText('ro-tid', 'ro-tiden', 'block');
      text.append(words);
      // It asks for nothing, so that it would fit beside whatever hangs out.
      const next = document.createElement('div');
      next.style.contain = 'inline-size layout';
      next.textContent = 'Næste afsnit.';
      text.after(next);
      const { width } = next.getBoundingClientRect();
      summary(element).click();
      await rested();
      const [shown] = all(element, '[part=definition]').map((one) => one.getBoundingClientRect());
      assert.isAtLeast(text.getBoundingClientRect().bottom, shown!.bottom);
      assert.equal(next.getBoundingClientRect().width, width);
      const { before, after } = lines(text, element);
      assert.closeTo(
        summary(element).getClientRects()[0]!.top,
        before.top,
        3,
        'the term stays with the words before it',
      );
      if (words) assert.isAtMost(Math.min(before.top, after.top), shown!.top, 'and the line goes on');
      text.style.inlineSize = '12em';
      await rested();
      assert.isAtLeast(
        text.getBoundingClientRect().bottom,
        all(element, '[part=definition]')[0]!.getBoundingClientRect().bottom,
        'also in less room',
      );
    });

  it('an inflected form keeps its words, and the definition names the term', async () => {
    const { element } = await inText();
    assert.equal(element.textContent, 'ro-tiden');
    const [slot] = all<HTMLSlotElement>(element, 'slot');
    assert.equal(
      slot!
        .assignedNodes()
        .map(({ textContent }) => textContent)
        .join(''),
      'ro-tiden',
    );
    assert.match(textOf(all(element, 'details')[0]!), /ro-tid ?Tid, hvor ingen skal nå noget\. ?Telefonerne/);
    const tree = axFlat(await ax(element));
    if (engine !== 'chromium') return;
    const [term] = tree.filter(({ role }) => /disclosure/i.test(role));
    assert.equal(term?.name, 'ro-tiden');
    assert.equal(term?.['expanded'], false);
  });

  it('with nothing but white space inside it is the term', async () => {
    const element = await fixture<PejlConcept>(
      html`<pejl-concept lang="da" concept="ro-tid" .framework=${conceptFramework}></pejl-concept>`,
    );
    const width = summary(element).getBoundingClientRect().width;
    assert.isAbove(width, 20);
    element.append('\n   ');
    await rested();
    assert.closeTo(summary(element).getBoundingClientRect().width, width, 6);
    element.append('ro-tiden, som vi siger');
    await rested();
    assert.equal(textOf(summary(element)).replace('ro-tid', ''), '', 'its own words make way');
    assert.isAbove(summary(element).getBoundingClientRect().width, width + 20);
  });

  it('opens and closes by keyboard; Escape closes it and the keyboard stays at the term', async () => {
    const { element } = await inText();
    summary(element).focus();
    await keys('Enter');
    assert.isTrue(isOpen(element));
    await keys('Escape');
    assert.isFalse(isOpen(element));
    assert.equal(element.shadowRoot!.activeElement, summary(element));
    await keys(' ');
    assert.isTrue(isOpen(element));
    await keys(' ');
    assert.isFalse(isOpen(element));
  });

  it('opens and closes by mouse', async () => {
    const { element } = await inText();
    await click(summary(element));
    assert.isTrue(isOpen(element));
    await click(summary(element));
    assert.isFalse(isOpen(element));
  });

  it('Escape is the page’s own where there is nothing to close', async () => {
    const { text, element } = await inText();
    let heard = 0;
    text.addEventListener('keydown', () => heard++);
    summary(element).focus();
    await keys('Escape');
    assert.equal(heard, 1);
    summary(element).click();
    await keys('Escape');
    assert.equal(heard, 1);
  });

  it('a concept that is not there leaves the words as they are, with nothing to press', async () => {
    const { text, element } = await silently(() => inText('borte'));
    assert.equal(textOf(text), 'Vi bruger ro-tiden, og så går vi hjem.');
    assert.equal(all(element, 'details, summary, p').length, 0);
    const alone = await silently(() =>
      fixture<PejlConcept>(
        html`<pejl-concept lang="da" concept="borte" .framework=${conceptFramework}></pejl-concept>`,
      ),
    );
    assert.match(alone.shadowRoot!.textContent, /Rammen har ikke begrebet »borte«\. Ret id’et/);
  });

  it('what is our own is said so, and then not to be the source’s', async () => {
    const { element } = await inText('runde');
    assert.include(textOf(all(element, 'details')[0]!), 'Forklaringen er vores egen.');
    assert.equal(all(element, '[part=source]').length, 0);
    const { element: theirs } = await inText();
    assert.notInclude(textOf(all(theirs, 'details')[0]!), 'vores egen');
    assert.equal(all(theirs, '[part=source]').length, 1);
  });
});

describe('a list', () => {
  it('has every term with its definition, points and ways to others, as a list of descriptions', async () => {
    const element = await list();
    assert.deepEqual(
      all(element, 'dl > div > dt').map(textOf),
      conceptFramework.concepts!.map(({ term }) => term['da']!),
    );
    const [first, second] = all(element, 'dd');
    assert.include(textOf(first!), definition);
    assert.deepEqual([...first!.querySelectorAll('li')].map(textOf), [
      'Telefonerne ligger i en kurv.',
      'Den varer en halv time.',
      'runde',
    ]);
    assert.include(textOf(second!), 'Forklaringen er vores egen.');
    assert.notInclude(textOf(first!), 'vores egen');
  });

  it('shows those that are asked for, in that order; a way to another that is not shown is no link', async () => {
    const element = await list({ concept: ' runde  ro-tid ' });
    assert.deepEqual(all(element, 'dt').map(textOf), ['runde', 'ro-tid']);
    assert.deepEqual(all(element, 'a').map(textOf), ['ro-tid', 'runde']);
    assert.include(textOf(all(element, 'dd')[0]!), 'Kompetenceudviklingsstrategiarbejdsgruppemedlemskabet');
  });

  it('a way to another moves there with the keyboard, and leaves the address of the page alone', async () => {
    const element = await list();
    const { href } = location;
    all(element, 'a')[0]!.focus();
    await keys('Enter');
    assert.equal(focused(element), 'runde');
    await keys('Tab');
    assert.equal(focused(element), 'ro-tid', 'on from there');
    assert.equal(location.href, href);
  });

  it('where none is the source’s, that is said once, and no source is named', async () => {
    const element = await list({ framework: ownConcepts });
    assert.equal(textOf(all(element, 'div')[0]!).split('vores egne').length - 1, 1);
    assert.notInclude(element.shadowRoot!.textContent, 'er vores egen.');
    assert.equal(all(element, '[part=source]').length, 0);
  });

  it('where most are ours, that is said once above, and those of the source say so', async () => {
    const [theirs, ours] = conceptFramework.concepts!;
    const element = await list({
      framework: { ...conceptFramework, concepts: [theirs!, ours!, { ...ours!, id: 'to' }] },
    });
    const shown = textOf(all(element, 'div')[0]!);
    assert.match(shown, /^Forklaringerne er vores egne, hvor der ikke står andet\./);
    assert.equal(shown.split('vores egen').length, 1);
    assert.deepEqual(
      all(element, 'dd').map((one) => textOf(one).includes('bygger på kilden')),
      [true, false, false],
    );
    assert.equal(all(element, '[part=source]').length, 1);
  });

  it('ids that lead nowhere are named in one line, and the rest is there', async () => {
    const element = await list({ framework: lostConcepts, concept: 'ro-tid vaek' });
    assert.include(element.shadowRoot!.textContent, 'Ikke blandt rammens begreber: vaek, borte.');
    assert.deepEqual(all(element, 'dt').map(textOf), ['ro-tid']);
  });

  it('a text in another language than the words around it says so', async () => {
    const english: Framework = {
      ...conceptFramework,
      languages: ['en'],
      concepts: [{ id: 'round', term: { en: 'round' }, definition: { en: 'All speak.' } }],
    };
    const element = await list({ framework: english });
    assert.equal(all(element, 'dt')[0]!.lang, 'en');
    assert.equal(all(element, '[part=definition]')[0]!.lang, 'en');
    assert.equal(all(element, 'dl')[0]!.closest('[lang]')!.getAttribute('lang'), 'da');
  });
});
