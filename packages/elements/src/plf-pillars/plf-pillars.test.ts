import type { Framework } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, engine, keys } from '../../test/browser.ts';
import { goalTexts, lostFramework, otherFramework, plfFramework } from '../../test/samples/plf-fixture.ts';
import './define.ts';
import type { PejlPlfPillars } from './plf-pillars.ts';

async function pillars(
  properties: Partial<PejlPlfPillars> = {},
  { width = '70em', lang = 'da' } = {},
): Promise<PejlPlfPillars> {
  const around = await fixture<HTMLElement>(html`<div lang=${lang}><pejl-plf-pillars></pejl-plf-pillars></div>`);
  around.style.inlineSize = width;
  const element = around.querySelector('pejl-plf-pillars')!;
  Object.assign(element, { framework: plfFramework, ...properties });
  await rested(element);
  return element;
}

/** What opens tells so in a task of its own. */
async function rested(element: PejlPlfPillars): Promise<void> {
  for (let frames = 0; frames < 3; frames++) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const textOf = (node: Element): string => node.textContent.replace(/\s+/g, ' ').trim();
/** What can be read, as a reader sees it: one text after the other. */
function shown(element: Element): string {
  const found: string[] = [];
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    if (parent?.localName !== 'style' && parent?.checkVisibility()) found.push(textContent ?? '');
  }
  return found.join(' ').replace(/\s+/g, ' ');
}
const opens = (element: Element, pillar: string): HTMLElement =>
  all(element, 'summary').find((one) => textOf(one.closest('li')!.querySelector('h4')!) === pillar)!;
const button = (element: Element): HTMLElement => all(element, 'button')[0]!;
const box = (element: Element): DOMRect => element.getBoundingClientRect();
/** The pillars as they stand: the items of the outer list. */
const standing = (element: Element): DOMRect[] => all(element, '[part=pillars] > li').map(box);

describe('read in order', () => {
  it('a heading, a list of pillars, each with its heading, then the foundation and its parts: nothing twice', async () => {
    const element = await pillars({ open: true });
    assert.deepEqual(all(element, 'h3, h4, h5').map(textOf), [
      'Ådals hus',
      'Blik for børnenes dag',
      'Børnenes trivsel',
      'Hjælp til hinanden',
      'Besøg',
      'Besøg',
      'Eftertanke',
      'Kompetenceudviklingsstrategiarbejdsgruppens mødekultur',
      'Fundamentet',
    ]);
    for (const goal of goalTexts) assert.equal(shown(element).split(goal).length - 1, 1, goal);
    const tree = axFlat(await ax(element));
    if (engine !== 'chromium') return;
    const told = tree.map(({ role, name }) => `${role} ${name}`.trim());
    assert.include(told, 'heading Ådals hus');
    assert.equal(tree.filter(({ role }) => role === 'heading').length, 9);
    const lists = tree.filter(({ role }) => role === 'list');
    const items = (list?: (typeof tree)[number]): number =>
      (list?.children ?? []).filter(({ role }) => role === 'listitem').length;
    assert.equal(items(lists[0]), 4, 'the pillars');
    assert.equal(items(lists.at(-1)), 3, 'the parts of the foundation');
  });

  it('what opens a pillar is called after what is in it, and after the pillar', async () => {
    const element = await pillars();
    const tree = axFlat(await ax(element));
    if (engine !== 'chromium') return;
    const names = tree.filter(({ role }) => /disclosure/i.test(role)).map(({ name }) => name);
    assert.deepEqual(names, ['2 mål Blik for børnenes dag', '1 mål Hjælp til hinanden', '2 mål Besøg']);
  });

  it('the heading of the goals is told where it is not the pillar’s own', async () => {
    const element = await pillars({ open: true });
    const headings = all(element, '[part=pillars] > li').map((one) => [...one.querySelectorAll('h5')].map(textOf));
    assert.deepEqual(headings, [['Børnenes trivsel'], [], ['Besøg', 'Eftertanke'], []]);
  });

  it('the house is summed up in a sentence', async () => {
    assert.include(shown(await pillars()), '4 søjler med 5 mål på et fundament af 3 dele.');
    assert.include(shown(await pillars({}, { lang: 'en' })), '4 pillars with 5 goals on a foundation of 3 parts.');
  });

  it('a text in another language than the words around it says so', async () => {
    const element = await pillars({ framework: { ...plfFramework, languages: ['en'] } }, { lang: 'fo' });
    // The words are Danish here, and so are the texts, for the framework has them.
    assert.equal(all(element, 'h3')[0]!.closest('[lang]')!.getAttribute('lang'), 'da');
    const english = JSON.parse(JSON.stringify(plfFramework), (key, value: unknown) =>
      typeof value === 'object' && value !== null && 'da' in value && 'en' in value ? { en: value.en } : value,
    ) as Framework;
    element.framework = { ...english, languages: ['en'] };
    await rested(element);
    assert.equal(textOf(all(element, 'h3')[0]!), 'The house of Ådal');
    assert.equal(all(element, 'h3')[0]!.lang, 'en');
    assert.equal(opens(element, 'Visits').closest('[lang]')!.getAttribute('lang'), 'da');
  });
});

describe('the house', () => {
  it('stands: every pillar carries the beam and rests on the foundation, also when one is opened', async () => {
    const element = await pillars();
    const check = (): void => {
      const rects = standing(element);
      const [foundation] = all(element, '[part=foundation]').map(box);
      for (const [index, rect] of rects.entries()) {
        assert.closeTo(rect.bottom, foundation!.top, 1, `pillar ${index} on the foundation`);
        assert.closeTo(rect.top, rects[0]!.top, 1, `pillar ${index} under the beam`);
        assert.isAtLeast(rect.left, foundation!.left);
        assert.isAtMost(rect.right, foundation!.right);
        if (index) assert.isAtLeast(rect.left, rects[index - 1]!.right, 'beside each other');
      }
      assert.closeTo(rects[0]!.top, box(all(element, 'h3')[0]!.parentElement!).bottom, 1);
    };
    check();
    const before = standing(element)[0]!.height;
    opens(element, 'Besøg').click();
    await rested(element);
    check();
    opens(element, 'Blik for børnenes dag').click();
    await rested(element);
    check();
    assert.isAtLeast(standing(element)[0]!.height, before);
  });

  const isStacked = (element: Element): boolean =>
    standing(element).every((rect, index, rects) => !index || rect.top >= rects[index - 1]!.bottom - 1);

  it('is a list where there is no room for it, and follows its own width, not the window’s', async () => {
    const element = await pillars({}, { width: '30em' });
    assert.isTrue(isStacked(element));
    element.parentElement!.style.inlineSize = '70em';
    await rested(element);
    assert.isFalse(isStacked(element));
  });

  it('is a list where that is asked for', async () => {
    assert.isTrue(isStacked(await pillars({ layout: 'list' })));
  });

  for (const [house, count] of [
    ['to', 2],
    ['ni', 9],
  ] as const)
    it(`with ${count} pillars is a list, and a line says why and where that is put right`, async () => {
      const element = await pillars({ house }, { width: '130em' });
      assert.isTrue(isStacked(element));
      assert.include(shown(element), `Her er der ${count}`);
      assert.equal(standing(element).length, count);
    });

  it('with 3 or 8 pillars is drawn, and nothing is said of that', async () => {
    for (const house of ['tre', 'otte']) {
      const element = await pillars({ house }, { width: '100em' });
      assert.isFalse(isStacked(element), house);
      assert.notInclude(shown(element), '3 til 8');
    }
  });
});

describe('opening', () => {
  it('a pillar by keyboard, without the others', async () => {
    const element = await pillars();
    assert.notInclude(shown(element), goalTexts[0]!);
    opens(element, 'Blik for børnenes dag').focus();
    await keys('Enter');
    await rested(element);
    assert.include(shown(element), goalTexts[0]!);
    assert.include(shown(element), 'Vi begynder hos dem, det handler om.');
    assert.notInclude(shown(element), goalTexts[2]!);
  });

  it('all of them, and the button knows when a reader has opened the last', async () => {
    const element = await pillars();
    assert.equal(textOf(button(element)), 'Åbn alle søjler');
    button(element).click();
    await rested(element);
    for (const goal of goalTexts) assert.include(shown(element), goal);
    assert.equal(textOf(button(element)), 'Luk alle søjler');
    opens(element, 'Besøg').click();
    await rested(element);
    assert.equal(textOf(button(element)), 'Åbn alle søjler');
    opens(element, 'Besøg').click();
    await rested(element);
    assert.equal(textOf(button(element)), 'Luk alle søjler');
    button(element).click();
    await rested(element);
    for (const goal of goalTexts) assert.notInclude(shown(element), goal);
  });

  it('`open` opens all to begin with, also where the framework comes later; what a reader closes stays closed', async () => {
    const element = await pillars({ framework: undefined, open: true });
    element.framework = plfFramework;
    await rested(element);
    for (const goal of goalTexts) assert.include(shown(element), goal);
    opens(element, 'Besøg').click();
    await rested(element);
    element.frameworks = [otherFramework];
    await rested(element);
    assert.notInclude(shown(element), goalTexts[4]!);
    assert.include(shown(element), goalTexts[0]!);
    element.open = false;
    await rested(element);
    assert.notInclude(shown(element), goalTexts[0]!);
  });

  it('on paper all are open, and afterwards those that were', async () => {
    const element = await pillars();
    opens(element, 'Besøg').click();
    await rested(element);
    dispatchEvent(new Event('beforeprint'));
    for (const goal of goalTexts) assert.include(shown(element), goal);
    await rested(element);
    dispatchEvent(new Event('afterprint'));
    await rested(element);
    assert.include(shown(element), goalTexts[4]!);
    assert.notInclude(shown(element), goalTexts[0]!);
  });
});

describe('elsewhere', () => {
  it('what a pillar is called in another framework at hand, whichever of the two says so', async () => {
    const element = await pillars({ open: true });
    assert.notInclude(shown(element), 'andre steder');
    element.frameworks = [otherFramework];
    await rested(element);
    const told = all(element, '[part=elsewhere]');
    assert.equal(told.length, 2);
    assert.notInclude(shown(element), 'Naboens', 'small, until it is asked for');
    for (const one of told) one.querySelector('summary')!.click();
    await rested(element);
    assert.include(shown(element), '»Et fælles blik« Naboens tre søjler');
    assert.include(shown(element), '»Åbne døre« Naboens tre søjler Begge steder går man ind ad døren.');
    assert.equal(shown(element).split('Sammenligningen er vores forslag.').length - 1, 1);
    assert.include(textOf(told[1]!), 'vores forslag', 'only where it is');
    assert.equal(textOf(button(element)), 'Luk alle søjler', 'it is no pillar');
  });

  it('it is found without opening the goals, and names its pillar', async () => {
    const element = await pillars({ frameworks: [otherFramework] });
    const [first] = all(element, '[part=elsewhere] summary');
    assert.isTrue(first!.checkVisibility());
    assert.equal(textOf(first!), 'Hvad hedder det andre steder? Blik for børnenes dag');
    first!.click();
    await rested(element);
    assert.include(shown(element), '»Et fælles blik«');
    for (const goal of goalTexts) assert.notInclude(shown(element), goal);
  });

  it('an opened pillar is given the room to be read in', async () => {
    const element = await pillars();
    const before = standing(element)[2]!.width;
    opens(element, 'Besøg').click();
    await rested(element);
    assert.isAbove(standing(element)[2]!.width, before * 1.2);
  });

  it('what is no list of frameworks takes nothing away', async () => {
    const element = await pillars({ open: true, frameworks: [null, 3, 'x'] as never });
    for (const goal of goalTexts) assert.include(shown(element), goal);
  });
});

describe('what is not right', () => {
  it('relations to nothing are named in one line, and the house stands', async () => {
    const element = await pillars({ framework: lostFramework, frameworks: [otherFramework], open: true });
    assert.include(shown(element), 'noget, den ikke har: vaek, borte, flyttet.');
    for (const goal of goalTexts) assert.include(shown(element), goal);
  });

  it('a pillar without goals says so among pillars that have some, and a whole house in one line', async () => {
    const some = await pillars();
    assert.equal(shown(some).split('Der er ikke skrevet mål her endnu.').length - 1, 1);
    const none = await pillars({ framework: { ...plfFramework, relations: [] } });
    assert.equal(shown(none).split('Der er ikke skrevet mål').length - 1, 1);
    const { goalAreas: _, ...without } = plfFramework;
    assert.notInclude(shown(await pillars({ framework: { ...without, relations: [] } })), 'ikke skrevet mål');
  });

  it('a house that is not there is named, with what to do about it', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await pillars({ house: 'borte' });
    console.warn = warn;
    assert.match(element.shadowRoot!.textContent, /id’et »borte«\. Ret id’et/);
    element.house = 'aadal';
    await rested(element);
    assert.include(shown(element), 'Ådals hus');
  });
});
