import type { Framework, Placement, Profile } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, keys, media } from '../../test/browser.ts';
import './define.ts';
import type { PejlProgressRadar } from './progress-radar.ts';

const dimensions = ['Aftaler', 'Besøg', 'Deling', 'Tillid'];
const framework: Framework = {
  formatVersion: 1,
  id: 'skolen',
  edition: '2026',
  languages: ['da'],
  title: { da: 'Skolens ramme' },
  source: { institution: 'Skolen', title: 'Rammen' },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  taxonomies: [
    {
      id: 'team',
      title: { da: 'Teamet' },
      levels: [1, 2, 3, 4, 5].map((number) => ({ id: `n${number}` })),
      dimensions: dimensions.map((title) => ({ id: title.toLowerCase(), title: { da: title } })),
      descriptors: [],
    },
  ],
};

type Answer = number | `${number}+` | 'not-relevant' | 'not-agreed' | undefined;
const profile = (date: string, answers: readonly Answer[], more: object = {}): Profile => ({
  date,
  placements: answers.flatMap((answer, index): Placement[] => {
    if (answer === undefined) return [];
    const dimension = dimensions[index]!.toLowerCase();
    const base = { framework: 'skolen', edition: '2026', taxonomy: 'team', dimension, date, ...more };
    if (answer === 'not-relevant' || answer === 'not-agreed') return [{ ...base, state: answer }];
    const towards = String(answer).endsWith('+');
    return [
      {
        ...base,
        state: 'placed' as const,
        level: `n${parseInt(String(answer), 10)}`,
        ...(towards && { towards: true as const }),
      },
    ];
  }),
});
const then = profile('2026-03-12', [2, 4, 3, undefined]);
const now = profile('2026-11-18', ['3+', 3, 'not-agreed', 'not-relevant']);

async function radar(
  profiles: readonly Profile[] | undefined = [then, now],
  width = '60em',
): Promise<PejlProgressRadar> {
  const around = await fixture<HTMLElement>(
    html`<div lang="da"><pejl-progress-radar .framework=${framework} .profiles=${profiles}></pejl-progress-radar></div>`,
  );
  around.style.inlineSize = width;
  const element = around.querySelector('pejl-progress-radar')!;
  await rested(element);
  return element;
}

async function rested(element: PejlProgressRadar): Promise<void> {
  for (let frames = 0; frames < 3; frames++) {
    await element.updateComplete;
    await new Promise(requestAnimationFrame);
  }
}

const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const picture = (element: PejlProgressRadar): HTMLElement => all(element, '[role=application]')[0]!;
const said = async (element: PejlProgressRadar): Promise<string> => {
  await element.updateComplete;
  return all(element, '[role=status]')[0]!.textContent.trim();
};
const press = async (element: PejlProgressRadar, key: string): Promise<string> => {
  await keys(key);
  return said(element);
};
const words = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();
const cells = (element: PejlProgressRadar): string[][] =>
  all<HTMLTableRowElement>(element, 'tr').map((row) => [...row.cells].map(words));

describe('pejl-progress-radar', () => {
  describe('the table', () => {
    it('holds every dimension at every date, and what has happened', async () => {
      assert.deepEqual(cells(await radar()), [
        ['Dimension', '12. marts 2026', '18. november 2026', 'Siden 12. marts 2026'],
        ['Aftaler', 'niveau 2', 'niveau 3, på vej mod niveau 4', 'Fra niveau 2 til niveau 3, på vej mod niveau 4'],
        ['Besøg', 'niveau 4', 'niveau 3', 'Fra niveau 4 til niveau 3'],
        ['Deling', 'niveau 3', 'Vi er ikke enige endnu', 'Fra niveau 3 til »vi er ikke enige endnu«'],
        ['Tillid', 'Ubesvaret', 'Ikke relevant nu', 'Ny siden sidst'],
      ]);
    });

    it('says what the picture says: each point and gap, once', async () => {
      const element = await radar();
      const [, ...rows] = cells(element);
      picture(element).focus();
      for (const [date, key] of [
        ['18. november 2026', 'Home'],
        ['12. marts 2026', 'ArrowDown'],
      ] as const) {
        let heard = await press(element, key);
        for (const [dimension, ...standing] of rows) {
          const cell = standing[date.startsWith('12') ? 0 : 1]!;
          assert.include(heard.toLowerCase().replace(/[»«]/g, ''), `${dimension}, ${date}: ${cell}`.toLowerCase());
          heard = await press(element, 'ArrowRight');
        }
      }
    });

    it('is a native table with headers, whatever the room', async () => {
      for (const width of ['60em', '20em']) {
        const element = await radar([then, now], width);
        assert.lengthOf(all(element, 'table'), 1);
        const said = words(all(element, 'table')[0]!).toLowerCase();
        for (const cell of ['niveau 3, på vej mod niveau 4', 'fra niveau 4 til niveau 3']) assert.include(said, cell);
        assert.isEmpty(all<HTMLTableCellElement>(element, 'th').filter(({ scope }) => !scope));
        assert.isAtMost(element.scrollWidth, element.clientWidth);
      }
    });

    it('can be folded away and taken out again', async () => {
      const element = await radar();
      await click(all(element, 'summary')[0]!);
      assert.isFalse(all<HTMLDetailsElement>(element, 'details')[0]!.open);
      dispatchEvent(new Event('beforeprint'));
      assert.isTrue(all<HTMLDetailsElement>(element, 'details')[0]!.open, 'on paper it is there');
      dispatchEvent(new Event('afterprint'));
      assert.isFalse(all<HTMLDetailsElement>(element, 'details')[0]!.open);
      await click(all(element, 'summary')[0]!);
      assert.isTrue(all<HTMLDetailsElement>(element, 'details')[0]!.open);
    });
  });

  describe('with the keyboard', () => {
    it('is one stop, and the next is the table', async () => {
      const element = await radar();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await keys('Tab');
      assert.equal(element.shadowRoot!.activeElement, picture(element));
      assert.equal(await said(element), 'Aftaler, 18. november 2026: niveau 3, på vej mod niveau 4');
      await press(element, 'ArrowRight');
      await keys('Tab');
      assert.equal(element.shadowRoot!.activeElement!.localName, 'summary');
      assert.equal(await said(element), '', 'what is left is no longer said');
      before.remove();
    });

    it('left and right go round the dimensions, up and down through the dates, Home and End to the first and last', async () => {
      const element = await radar();
      picture(element).focus();
      await press(element, 'Home');
      assert.equal(await press(element, 'ArrowRight'), 'Besøg, 18. november 2026: niveau 3');
      assert.equal(await press(element, 'ArrowDown'), 'Besøg, 12. marts 2026: niveau 4');
      assert.equal(await press(element, 'ArrowDown'), 'Besøg, 12. marts 2026: niveau 4', 'there is no earlier one');
      assert.equal(await press(element, 'End'), 'Tillid, 12. marts 2026: »ubesvaret«');
      assert.equal(await press(element, 'ArrowRight'), 'Aftaler, 12. marts 2026: niveau 2');
      assert.equal(await press(element, 'ArrowLeft'), 'Tillid, 12. marts 2026: »ubesvaret«');
      assert.equal(await press(element, 'ArrowUp'), 'Tillid, 18. november 2026: »ikke relevant nu«');
      assert.equal(await press(element, 'Home'), 'Aftaler, 18. november 2026: niveau 3, på vej mod niveau 4');
    });

    it('the point is ringed; Escape takes the ring away and the picture keeps the focus, seen around it', async () => {
      const element = await radar();
      const before = document.createElement('button');
      element.before(before);
      before.focus();
      await keys('Tab');
      await element.updateComplete;
      const outline = (): string => getComputedStyle(picture(element)).outlineStyle;
      const drawn = (): number => all(element, '[role=application] path:not([d=""])').length;
      const ringed = drawn();
      assert.equal(outline(), 'none');
      assert.equal(await press(element, 'Escape'), '');
      assert.isBelow(drawn(), ringed);
      assert.equal(element.shadowRoot!.activeElement, picture(element));
      assert.equal(outline(), 'solid');
      before.remove();
    });

    it('leaves keys with modifiers and other keys to the page', async () => {
      const element = await radar();
      picture(element).focus();
      const taken = (init: KeyboardEventInit): boolean =>
        !picture(element).dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
      assert.isTrue(taken({ key: 'ArrowLeft' }));
      for (const init of [
        { key: 'ArrowLeft', altKey: true },
        { key: 'PageDown' },
        { key: 'a' },
        { key: 'constructor' },
      ])
        assert.isFalse(taken(init), JSON.stringify(init));
    });
  });

  describe('with the pointer', () => {
    it('the nearest point says the same', async () => {
      const element = await radar();
      const { left, top, width, height } = all(element, '[role=application] svg')[0]!.getBoundingClientRect();
      const move = (x: number, y: number): Promise<string> => {
        const at = { clientX: left + width * x, clientY: top + height * y, bubbles: true, pointerType: 'mouse' };
        picture(element).dispatchEvent(new PointerEvent('pointermove', at));
        return said(element);
      };
      const heard = new Set<string>();
      // From the upper edge straight down to the centre: along the first axis, from the outside in.
      for (let y = 0.05; y < 0.4; y += 0.01) heard.add(await move(0.5, y));
      assert.deepEqual([...heard].filter(Boolean), [
        'Aftaler, 18. november 2026: niveau 3, på vej mod niveau 4',
        'Aftaler, 12. marts 2026: niveau 2',
      ]);
      picture(element).dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
      assert.equal(await said(element), '');
    });
  });

  describe('heard', () => {
    it('the picture is named, says how it is used, and shows nothing that the table does not say', async function () {
      const tree = await ax(await radar());
      if (!tree) this.skip();
      const heard = axFlat(tree);
      const [application] = heard.filter(({ role }) => role === 'application');
      assert.equal(application!.name, 'Profil som billede: Teamet');
      assert.include(application!.description, 'piletasterne');
      assert.isUndefined(application!.children);
      assert.lengthOf(
        heard.filter(({ role }) => role === 'table'),
        1,
      );
      assert.deepEqual(
        heard.filter(({ role }) => role === 'rowheader').map(({ name }) => name),
        dimensions,
      );
    });
  });

  describe('what is said besides', () => {
    const text = (element: Element): string => words(element.shadowRoot!);

    it('a team put together anew is marked between its dates', async () => {
      const anew = [
        profile('2026-03-12', [2, 2, 2, 2], { constellation: 'a' }),
        profile('2026-11-18', [3, 1, 2, 2], { constellation: 'b' }),
      ];
      assert.include(text(await radar(anew)), 'Teamet er sat sammen på ny mellem 12. marts 2026 og 18. november 2026.');
      assert.notInclude(text(await radar()), 'på ny');
    });

    it('more than four dates, a profile without one, and placements on another taxonomy are said', async () => {
      const many = [1, 2, 3, 4, 5, 6].map((month) => profile(`2026-0${month}-01`, [1, 1, 1, 1]));
      assert.include(text(await radar(many)), 'De fire nyeste datoer er med. 2 ældre er udeladt.');
      const stray = profile('2026-07-01', [1], { taxonomy: 'en-anden' });
      const element = await radar([profile('', [1]), stray]);
      assert.include(text(element), 'En profil uden dato er udeladt.');
      assert.include(text(element), 'Ståsteder på andre taksonomier er udeladt');
    });

    it('the levels’ own names are told, each in its own language', async () => {
      const element = await radar();
      const [taxonomy] = framework.taxonomies!;
      const levels = ['Sprout', 'Shoot'].map((name, index) => ({ id: `n${index + 1}`, name: { en: name } }));
      element.framework = { ...framework, languages: ['en'], taxonomies: [{ ...taxonomy!, levels }] };
      await element.updateComplete;
      assert.include(text(element), 'Niveauerne hedder 1 »Sprout«, 2 »Shoot«');
      assert.deepEqual(
        all(element, 'p span[lang=en]').map((name) => words(name)),
        ['»Sprout«', '»Shoot«'],
      );
    });

    it('without a profile there is no picture, and a calm line', async () => {
      for (const profiles of [undefined, []]) {
        const element = await radar(profiles);
        element.profiles = profiles;
        await element.updateComplete;
        assert.include(text(element), 'Teamet har ikke valgt et ståsted endnu.');
        assert.isEmpty(all(element, 'svg, button'));
      }
    });

    it('another value is another picture; the very same costs nothing new', async () => {
      const element = await radar([then]);
      assert.lengthOf(all(element, 'thead th'), 2);
      element.profiles = [then, now];
      await element.updateComplete;
      assert.lengthOf(all(element, 'thead th'), 4);
      element.profiles = Object.freeze([Object.freeze(now)]);
      await element.updateComplete;
      assert.lengthOf(all(element, 'thead th'), 2);
    });
  });

  describe('motion', () => {
    it('a new date grows from the one before, where motion is welcome', async function () {
      if (!(await media({ reducedMotion: 'no-preference' }))) this.skip();
      const moving = (element: PejlProgressRadar): number => element.shadowRoot!.getAnimations().length;
      const element = await radar([then]);
      assert.equal(moving(element), 0, 'what is shown first stands still');
      element.profiles = [then, now];
      await element.updateComplete;
      assert.isAbove(moving(element), 0);
      for (const animation of element.shadowRoot!.getAnimations()) animation.finish();
      element.profiles = [then, profile(now.date, [4, 4, 4, 4])];
      await element.updateComplete;
      assert.equal(moving(element), 0, 'what is mended on a date that is there does not go back first');
      await media({ reducedMotion: 'reduce' });
      const still = await radar([then]);
      still.profiles = [then, now];
      await still.updateComplete;
      assert.equal(moving(still), 0);
      await media({});
    });
  });

  describe('saving', () => {
    it('as SVG: one that can be read, with every point and gap, its title and its words', async () => {
      const element = await radar();
      const blob = await element.saveAs('svg');
      assert.equal(blob.type, 'image/svg+xml');
      const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
      assert.isNull(file.querySelector('parsererror'));
      assert.lengthOf(file.querySelectorAll('.point'), 5);
      assert.lengthOf(file.querySelectorAll('.gap'), 3);
      assert.lengthOf(file.querySelectorAll('.needle'), 1);
      assert.equal(file.querySelector('title')!.textContent, 'Teamet');
      const said = words(file.documentElement);
      for (const text of [...dimensions, '12. marts 2026', '18. november 2026', 'På vej mod næste niveau', 'Rammen'])
        assert.include(said, text);
      assert.notMatch(await blob.text(), /var\(|light-dark|<style|NaN|undefined/);
    });

    it('markup in a title stays text', async () => {
      const element = await radar();
      const [taxonomy] = framework.taxonomies!;
      element.framework = { ...framework, taxonomies: [{ ...taxonomy!, title: { da: '<script>x</script> & "y"' } }] };
      const file = new DOMParser().parseFromString(await (await element.saveAs('svg')).text(), 'image/svg+xml');
      assert.isNull(file.querySelector('script, parsererror'));
      assert.equal(file.querySelector('title')!.textContent, '<script>x</script> & "y"');
    });

    it('as PNG: painted, with the colours of the dates in it', async () => {
      const element = await radar();
      const bitmap = await createImageBitmap(await element.saveAs('png'));
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
      const context = canvas.getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const seen = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
        seen.set(colour, (seen.get(colour) ?? 0) + 1);
      }
      assert.isAbove(bitmap.width, 1000);
      for (const colour of ['11,94,115', '138,79,141', '22,36,44']) assert.isAbove(seen.get(colour) ?? 0, 50, colour);
    });

    it('the buttons give a file with a name', async () => {
      const files: { name: string; scheme: string }[] = [];
      const { click: real } = HTMLElement.prototype;
      HTMLElement.prototype.click = function (this: HTMLElement) {
        if (this instanceof HTMLAnchorElement) files.push({ name: this.download, scheme: this.protocol });
        else real.call(this);
      };
      try {
        const element = await radar();
        for (const button of all<HTMLButtonElement>(element, 'button')) await click(button);
        for (let frames = 0; frames < 120 && files.length < 2; frames++) await new Promise(requestAnimationFrame);
      } finally {
        HTMLElement.prototype.click = real;
      }
      assert.deepEqual(
        files.sort((a, b) => (a.name < b.name ? -1 : 1)),
        [
          { name: 'profil-2026-11-18.png', scheme: 'blob:' },
          { name: 'profil-2026-11-18.svg', scheme: 'blob:' },
        ],
      );
    });

    it('with nothing to save it says so to who asks', async () => {
      const element = await radar([]);
      const reason: unknown = await element.saveAs('svg').catch((error: unknown) => error);
      assert.match(String(reason), /no profile/);
    });
  });
});
