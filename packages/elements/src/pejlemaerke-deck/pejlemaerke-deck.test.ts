import { checkTrack } from '@pejl/core/schema';
import type { DevelopmentTrack, Framework } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, keys, media, type } from '../../test/browser.ts';
import { beaconFramework as framework, statements, trackOf } from '../../test/samples/pejlemaerke-fixture.ts';
import './define.ts';
import type { PejlPejlemaerkeDeck } from './pejlemaerke-deck.ts';

interface Setup {
  mode?: 'read' | 'choose';
  value?: DevelopmentTrack;
  set?: string;
  paper?: 'cards' | 'list';
  framework?: Framework;
}

async function deck({
  mode = 'choose',
  set = '',
  paper = 'cards',
  ...given
}: Setup = {}): Promise<PejlPejlemaerkeDeck> {
  const form = await fixture<HTMLFormElement>(
    html`<form lang="da">
      <pejl-pejlemaerke-deck
        name="spor"
        mode=${mode}
        set=${set}
        paper=${paper}
        .framework=${given.framework ?? framework}
        .value=${given.value}
      ></pejl-pejlemaerke-deck>
    </form>`,
  );
  const element = form.querySelector('pejl-pejlemaerke-deck')!;
  await element.updateComplete;
  return element;
}

/** What tests ask of a part; a part that lacks it fails the assertion. */
interface Part extends HTMLElement {
  value: string;
  open: boolean;
}
const find = (element: PejlPejlemaerkeDeck, selector: string): Part => {
  const found = element.shadowRoot!.querySelector<Part>(selector);
  assert.ok(found, selector);
  return found;
};
const all = (element: PejlPejlemaerkeDeck, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** The statements of the cards that are in the list. */
const listed = (element: PejlPejlemaerkeDeck): string[] => all(element, 'ul h3').map(({ textContent }) => textContent);
const status = (element: PejlPejlemaerkeDeck): string => find(element, '[role=status]').textContent.trim();
const cardOf = (element: PejlPejlemaerkeDeck, statement: string): HTMLElement =>
  all(element, 'ul article').find((one) => one.textContent.includes(statement))!;
const toggle = (element: PejlPejlemaerkeDeck, statement: string): HTMLInputElement =>
  cardOf(element, statement).querySelector('input')!;
const focused = (element: PejlPejlemaerkeDeck): Element | null => element.shadowRoot!.activeElement;
const search = async (element: PejlPejlemaerkeDeck, words: string): Promise<void> => {
  find(element, '[name=search]').focus();
  await type(words);
  await element.updateComplete;
};
const submitted = (element: PejlPejlemaerkeDeck): unknown => {
  const sent = new FormData(element.form!).get('spor');
  return sent === null ? null : JSON.parse(sent as string);
};
const [door, asks, doubt, filed] = statements as [string, string, string, string];

describe('pejl-pejlemaerke-deck', () => {
  describe('reading', () => {
    it('lists every card of every set, or of one', async () => {
      assert.deepEqual(listed(await deck({ mode: 'read' })), statements);
      assert.deepEqual(listed(await deck({ mode: 'read', set: 'kontoret' })), [filed]);
    });

    it('is a list of articles with headings, and every control is named by its words and its beacon', async function () {
      const tree = axFlat(await ax(await deck()));
      if (tree.length === 0) return this.skip();
      const named = (role: string): string[] => tree.filter((node) => node.role === role).map(({ name }) => name);
      assert.equal(named('list').length >= 1, true);
      assert.deepEqual(named('article'), statements);
      assert.deepEqual(named('heading'), statements);
      for (const statement of statements) {
        assert.include(named('checkbox'), `Med i mit spor ${statement}`);
        assert.include(named('button'), `Vis stort ${statement}`);
      }
      assert.include(named('searchbox'), 'Søg i pejlemærkerne');
      assert.include(named('group'), 'Medarbejdergruppe');
    });

    it('has no two parts with the same id, also with one card enlarged', async () => {
      const element = await deck();
      find(element, '[name=enlarge]').click();
      await element.updateComplete;
      const ids = all(element, '[id]').map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    });
  });

  describe('finding', () => {
    it('says in one word that there is one', async () => {
      const [first] = framework.pejlemaerkeSets!;
      const pejlemaerkeSets = [{ ...first!, pejlemaerker: first!.pejlemaerker.slice(0, 1) }];
      const element = await deck({ mode: 'read', framework: { ...framework, pejlemaerkeSets } });
      assert.equal(status(element), 'Ét pejlemærke vises');
    });

    it('searches in statements, examples and local examples, and says how many are left', async () => {
      const element = await deck({ mode: 'read' });
      await search(element, 'TVIVL');
      assert.deepEqual(listed(element), [doubt]);
      assert.equal(status(element), '1 af 4 pejlemærker vises');
      for (const [words, found] of [
        ['stille', asks],
        ['kaffekanden', door],
        ['doeren aaben', door],
      ] as const) {
        const field = find(element, '[name=search]');
        field.value = '';
        await search(element, words);
        assert.deepEqual(listed(element), [found], words);
      }
    });

    it('says where nothing is found, and shows all again, with the keyboard in the search field', async () => {
      const element = await deck({ mode: 'read' });
      await search(element, 'xyz');
      assert.deepEqual(listed(element), []);
      assert.equal(status(element), 'Ingen pejlemærker passer.');
      await click(find(element, '[name=clear]'));
      await element.updateComplete;
      assert.deepEqual(listed(element), statements);
      assert.isTrue(focused(element) === find(element, '[name=search]'));
      assert.equal(find(element, '[name=search]').value, '');
    });

    it('shows one set of several, and the same cards stay the same elements', async () => {
      const element = await deck({ mode: 'read' });
      const before = cardOf(element, filed);
      await click(find(element, '[name=of][value=kontoret]'));
      await element.updateComplete;
      assert.deepEqual(listed(element), [filed]);
      assert.isTrue(cardOf(element, filed) === before);
    });

    it('keeps an example open while its card is filtered away and back', async () => {
      const element = await deck({ mode: 'read' });
      await click(cardOf(element, asks).querySelector('summary')!);
      await new Promise((resolve) => setTimeout(resolve));
      await search(element, 'tvivl');
      await click(find(element, '[name=clear]'));
      await element.updateComplete;
      assert.isTrue(cardOf(element, asks).querySelector('details')!.open);
    });
  });

  describe('choosing', () => {
    it('chooses for oneself unless the team is said to choose, and then keeps to that', async () => {
      for (const kind of ['individual', 'team'] as const) {
        const element = await deck();
        if (kind === 'team') await click(find(element, '[name=kind][value=team]'));
        await element.updateComplete;
        await click(toggle(element, asks));
        await element.updateComplete;
        await click(toggle(element, door));
        await element.updateComplete;
        assert.deepEqual(checkTrack(element.value, framework).problems, []);
        assert.deepEqual(element.value, trackOf(kind, 'spoerger', 'doeren'));
        assert.deepEqual(submitted(element), element.value);
        assert.equal(all(element, '[name=kind]').length, 0, 'a track that is begun is of one kind');
      }
    });

    it('tells how much is chosen where a screen reader listens already before the first choice', async () => {
      const element = await deck();
      const said = all(element, '[role=status]').at(-1)!;
      assert.equal(said.textContent, '');
      await click(toggle(element, door));
      await element.updateComplete;
      assert.equal(said.textContent, 'Mit spor: ét pejlemærke valgt');
      assert.ok(said.isConnected);
      element.value = trackOf('team');
      await element.updateComplete;
      assert.equal(said.textContent, 'Vores spor: ingen pejlemærker valgt');
    });

    it('gives one input and one change for an act, and never mutates the value', async () => {
      const value = trackOf('team', 'doeren');
      Object.freeze(value.pejlemaerker);
      const element = await deck({ value: Object.freeze(value) });
      const heard: string[] = [];
      for (const name of ['input', 'change']) element.form!.addEventListener(name, () => heard.push(name));
      toggle(element, asks).focus();
      await keys(' ');
      assert.deepEqual(heard, ['input', 'change']);
      assert.deepEqual(element.value, trackOf('team', 'doeren', 'spoerger'));
      assert.notEqual(element.value, value);
    });

    it('keeps a track to its set: cards of others can be read, not chosen', async () => {
      const element = await deck({ value: trackOf('team', 'doeren') });
      assert.isTrue(toggle(element, filed).disabled);
      assert.isFalse(toggle(element, filed).checked, 'the same id in another set is another beacon');
      assert.isFalse(toggle(element, asks).disabled);
      assert.isTrue(toggle(element, door).checked);
    });

    it('where only what is chosen is shown, the keyboard goes on to the next card, and last to the search field', async () => {
      const element = await deck({ value: trackOf('team', 'doeren', 'spoerger', 'uden') });
      await click(find(element, '[name=only]'));
      await element.updateComplete;
      assert.deepEqual(listed(element), [door, asks, doubt]);
      for (const [gone, next] of [
        [asks, doubt],
        [doubt, door],
      ] as const) {
        toggle(element, gone).focus();
        await keys(' ');
        await element.updateComplete;
        assert.notInclude(listed(element), gone);
        assert.isTrue(focused(element) === toggle(element, next));
      }
      await keys(' ');
      await element.updateComplete;
      assert.deepEqual(listed(element), []);
      assert.isTrue(focused(element) === find(element, '[name=search]'));
      assert.deepEqual(element.value!.pejlemaerker, []);
    });

    it('does not lose the keyboard when the program takes the card away', async () => {
      const element = await deck();
      toggle(element, filed).focus();
      element.set = 'undervisere';
      await element.updateComplete;
      assert.isTrue(focused(element) === toggle(element, doubt));
    });

    it('comes back to what was given when the form is reset', async () => {
      const element = await deck();
      await click(toggle(element, door));
      element.form!.reset();
      await element.updateComplete;
      assert.isUndefined(element.value);
      assert.isFalse(toggle(element, door).checked);
    });
  });

  describe('one at full size', () => {
    const dialog = (element: PejlPejlemaerkeDeck): Part => find(element, 'dialog');
    const large = (element: PejlPejlemaerkeDeck): string => dialog(element).querySelector('h3')!.textContent;

    it('opens over the page, goes on and back, stops at the ends, and Escape gives the keyboard back', async () => {
      const element = await deck({ mode: 'read' });
      const opener = cardOf(element, filed).querySelector<HTMLElement>('[name=enlarge]')!;
      opener.focus();
      await keys('Enter');
      await element.updateComplete;
      assert.isTrue(dialog(element).matches(':modal'));
      assert.equal(large(element), filed);
      await click(find(element, 'dialog [name=following]'));
      await element.updateComplete;
      assert.equal(large(element), filed);
      await click(find(element, 'dialog [name=previous]'));
      await element.updateComplete;
      assert.equal(large(element), doubt);
      await keys('Escape');
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      assert.isFalse(dialog(element).open);
      assert.isTrue(focused(element) === opener);
    });

    it('opens with the keyboard on a button that leads on, and not on one that leads nowhere', async () => {
      const element = await deck({ mode: 'read' });
      await click(find(element, '[name=enlarge]'));
      assert.equal(focused(element), find(element, 'dialog [name=following]'));
    });

    it('can be chosen from there', async () => {
      const element = await deck();
      await click(find(element, '[name=enlarge]'));
      await element.updateComplete;
      await click(find(element, 'dialog [name=individual]'));
      await element.updateComplete;
      assert.deepEqual(element.value!.pejlemaerker, ['doeren']);
      assert.isTrue(dialog(element).open);
    });

    it('draws each once before any comes again, among those that are shown', async () => {
      const element = await deck({ mode: 'read' });
      const left: string[][] = [];
      element.chance = (ids) => (left.push([...ids]), ids.at(-1)!);
      await click(find(element, '[name=draw]'));
      await element.updateComplete;
      const came = [large(element)];
      for (let times = 0; times < 3; times++) {
        await click(find(element, 'dialog [name=draw]'));
        await element.updateComplete;
        came.push(large(element));
      }
      assert.deepEqual(came, statements.toReversed());
      assert.deepEqual(
        left.map(({ length }) => length),
        [4, 3, 2, 1],
      );
      await click(find(element, 'dialog [name=close]'));
      await element.updateComplete;
      await search(element, 'tvivl');
      await click(find(element, '[name=draw]'));
      await element.updateComplete;
      assert.equal(large(element), doubt);
    });

    it('draws by chance where nothing else decides', async () => {
      const element = await deck({ mode: 'read' });
      await click(find(element, '[name=draw]'));
      await element.updateComplete;
      assert.include(statements, large(element));
    });

    it('closes when its card is gone, and when the deck is taken out of the page', async () => {
      const element = await deck({ mode: 'read' });
      const { form } = element;
      cardOf(element, filed).querySelector<HTMLElement>('[name=enlarge]')!.click();
      await element.updateComplete;
      element.set = 'undervisere';
      await element.updateComplete;
      assert.isFalse(dialog(element).open);
      find(element, '[name=enlarge]').click();
      await element.updateComplete;
      element.remove();
      await element.updateComplete;
      form!.append(element);
      await element.updateComplete;
      assert.isFalse(dialog(element).matches(':modal'));
    });
  });

  describe('on paper', () => {
    const printed = async (element: PejlPejlemaerkeDeck, look: () => void): Promise<boolean> => {
      if (!(await media({ type: 'print' }))) return false;
      try {
        dispatchEvent(new Event('beforeprint'));
        look();
      } finally {
        dispatchEvent(new Event('afterprint'));
        await media({});
      }
      await element.updateComplete;
      return true;
    };
    const seen = (element: PejlPejlemaerkeDeck, selector: string): HTMLElement[] =>
      all(element, selector).filter((one) => one.checkVisibility());

    it('is cards to cut out: each example lies behind its statement when the sheet is turned over its long edge', async function () {
      const element = await deck();
      const done = await printed(element, () => {
        const [front, back] = seen(element, '.sheets > *').map((side) => ({
          box: side.getBoundingClientRect(),
          texts: [...side.querySelectorAll('p')].map((one) => ({
            text: one.textContent,
            at: one.getBoundingClientRect(),
          })),
        }));
        const half = (side: typeof front, text: string): [boolean, boolean] => {
          const { at } = side!.texts.find((one) => one.text === text)!;
          const [x, y] = [at.x + at.width / 2 - side!.box.x, at.y + at.height / 2 - side!.box.y];
          return [x < side!.box.width / 2, y < side!.box.height / 2];
        };
        for (const [statement, example] of [
          [door, 'Fx må en kollega kigge ind midt i timen.'],
          [asks, 'Fx venter jeg, til der er blevet stille.'],
          [filed, 'Fx finder jeg dem på under et minut.'],
        ] as const) {
          const [left, top] = half(front, statement);
          assert.deepEqual(half(back, example), [!left, top], statement);
        }
        assert.deepEqual(
          seen(element, 'button, input, ul.cards').map(({ localName }) => localName),
          [],
        );
      });
      if (!done) this.skip();
      assert.equal(all(element, '.sheets').length, 0);
    });

    it('holds what is shown, not what is filtered away', async function () {
      const element = await deck({ mode: 'read' });
      await search(element, 'tvivl');
      const done = await printed(element, () => {
        const texts = seen(element, '.sheets p').map(({ textContent }) => textContent);
        assert.include(texts, doubt);
        assert.notInclude(texts, door);
      });
      if (!done) this.skip();
    });

    it('can be a list instead, with its examples open, and loses nothing that was open or written', async function () {
      const element = await deck({ mode: 'read', paper: 'list' });
      await search(element, 'doeren');
      const done = await printed(element, () => {
        assert.deepEqual(
          seen(element, 'details p').map(({ textContent }) => textContent),
          ['Fx må en kollega kigge ind midt i timen.'],
        );
      });
      if (!done) this.skip();
      assert.deepEqual(
        all(element, 'details').map((one) => (one as HTMLDetailsElement).open),
        [false],
      );
      assert.equal(find(element, '[name=search]').value, 'doeren');
    });
  });

  it('stays alive with 300 cards, and takes filtered ones out of the page', async () => {
    const many: Framework = {
      ...framework,
      examples: [],
      pejlemaerkeSets: [
        {
          id: 'mange',
          title: { da: 'Mange' },
          pejlemaerker: Array.from({ length: 300 }, (_, at) => ({ id: `p${at}`, text: { da: `Jeg gør nr. ${at}.` } })),
        },
      ],
    };
    const element = await deck({ framework: many });
    assert.equal(listed(element).length, 300);
    await search(element, 'nr. 29');
    // 29, 129, 229 and 290 to 299.
    assert.equal(listed(element).length, 13);
    assert.equal(all(element, 'li article').length, 13);
  });

  it('has no number in its properties or its value', async () => {
    const element = await deck();
    await click(toggle(element, door));
    const { elementProperties } = element.constructor as unknown as { elementProperties: Map<string, unknown> };
    const of = (name: string): unknown => (element as unknown as Record<string, unknown>)[name];
    const numbers = [...elementProperties.keys()].filter(
      (name) => name !== 'framework' && /(?<![\w"-])\d/.test(JSON.stringify(of(name)) ?? ''),
    );
    assert.deepEqual(numbers, []);
    assert.match(JSON.stringify(element.value), /doeren/);
  });
});
