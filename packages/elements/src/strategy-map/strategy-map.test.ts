import { assert, fixture, html } from '@open-wc/testing';
import type { ThreadStart } from '@pejl/core';
import { ax, axFlat, click, keys } from '../../test/browser.ts';
import { settled } from '../../test/on-page.ts';
import { apartStrategy, danishStrategy, strategyFramework } from '../../test/samples/strategy-fixture.ts';
import './define.ts';
import type { PejlStrategyMap } from './strategy-map.ts';

async function show(given: Partial<PejlStrategyMap> = {}, width = '1200px', lang = 'da'): Promise<PejlStrategyMap> {
  const around = await fixture<HTMLElement>(html`<div lang=${lang}><pejl-strategy-map></pejl-strategy-map></div>`);
  const map = around.querySelector('pejl-strategy-map')!;
  around.style.inlineSize = width;
  Object.assign(map, { framework: strategyFramework, ...given });
  await settled(map);
  return map;
}
const all = (map: PejlStrategyMap, selector: string): HTMLElement[] => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const ring = (map: PejlStrategyMap, value: string): HTMLElement => all(map, `button[value="${value}"]`)[0]!;
const status = (map: PejlStrategyMap): string => all(map, '[role=status]')[0]!.textContent.trim();
const pressed = (map: PejlStrategyMap): string[] =>
  all(map, 'button[aria-pressed=true]').map((button) => (button as HTMLButtonElement).value);

/** What a reader of the thread is told of each part: where it begins, and what is in it. */
const saidInThread = (map: PejlStrategyMap): string[] =>
  all(map, '[part~=purpose], [part~=effort], [part~=strategy-track], [part~=goal-area]')
    .filter((part) => part.textContent.includes('Hører med i tråden.'))
    .map((part) => part.querySelector<HTMLButtonElement>('button')!.value);

describe('pejl-strategy-map', () => {
  it('has a column a track, and what two tracks share in a cell over both', async () => {
    const map = await show();
    const heads = all(map, 'thead th');
    assert.deepEqual(
      heads.map((head) => head.querySelector('[lang]')!.textContent),
      ['Ude hver dag', 'Bøger i hænderne', 'Forældrene med'],
    );
    const cell = ring(map, 'purpose faelles-sprog').closest('td')!;
    const [over, heading] = [cell.getBoundingClientRect(), heads.map((head) => head.getBoundingClientRect())];
    assert.closeTo(over.left, heading[0]!.left, 2);
    assert.closeTo(over.right, heading[1]!.right, 2);
    assert.include(cell.textContent, 'Deles af Ude hver dag og Bøger i hænderne');
    assert.lengthOf(all(map, 'button[value="purpose faelles-sprog"]'), 1);
  });

  it('names the tracks of a cell that goes over one that it has no part in', async () => {
    const map = await show({ framework: apartStrategy });
    const cell = ring(map, 'purpose faelles-sprog').closest('td')!;
    assert.equal(cell.colSpan, 3);
    const named = cell.headers
      .split(' ')
      .map((id) => map.shadowRoot!.getElementById(id)!.querySelector('[lang]')!.textContent);
    assert.deepEqual(named, ['Ude hver dag', 'Forældrene med']);
  });

  it('with little room stands as a list: a shared part in full once, and a link to it in the other track', async () => {
    const map = await show({}, '400px');
    assert.lengthOf(all(map, 'table'), 0);
    assert.lengthOf(all(map, 'button[value="effort billeder"]'), 1);
    const link = all(map, 'a').find((one) => one.textContent === 'Vi viser ugens billeder frem.')!;
    assert.equal(link.closest('section')!.querySelector('h3')!.textContent, 'Bøger i hænderne');
    const address = location.href;
    await click(link);
    assert.equal(map.shadowRoot!.activeElement, ring(map, 'effort billeder'));
    assert.equal(location.href, address);
  });

  it('says the same in columns and as a list', async () => {
    const texts = async (layout: 'columns' | 'list'): Promise<string[]> => {
      const map = await show({ layout });
      return all(map, '[id^=p]')
        .map((one) => one.textContent)
        .sort();
    };
    assert.deepEqual(await texts('columns'), await texts('list'));
  });

  it('a ring begins a thread: said in a sentence, marked in words at each part, told to the page', async () => {
    const map = await show();
    const told: (ThreadStart | undefined)[] = [];
    map.addEventListener('pejl-thread', () => told.push(map.thread));
    await click(ring(map, 'effort billeder'));
    await settled(map);
    assert.deepEqual(pressed(map), ['effort billeder']);
    assert.equal(
      status(map),
      'Indsatsen deles af Ude hver dag og Bøger i hænderne. Den tjener 3 formål hen imod Glæde og Nysgerrighed.',
    );
    assert.sameMembers(saidInThread(map), [
      'goal-area glaede',
      'goal-area nysgerrighed',
      'strategy-track ude',
      'strategy-track boeger',
      'purpose kroppen',
      'purpose faelles-sprog',
      'purpose laeselyst',
      'effort fortaelle',
    ]);
    await click(ring(map, 'strategy-track foraeldre'));
    assert.deepEqual(told, [
      { kind: 'effort', id: 'billeder' },
      { kind: 'strategy-track', id: 'foraeldre' },
    ]);
  });

  it('the same ring lets go, and so do Escape and the button, which gives the keyboard back', async () => {
    const map = await show();
    let told = 0;
    map.addEventListener('pejl-thread', () => told++);
    const begin = async (): Promise<void> => {
      ring(map, 'purpose tillid').focus();
      await keys('Enter');
      await settled(map);
      assert.deepEqual(pressed(map), ['purpose tillid']);
    };
    await begin();
    await keys(' ');
    await settled(map);
    assert.deepEqual(pressed(map), []);
    await begin();
    await keys('Escape');
    await settled(map);
    assert.deepEqual([map.thread, ...pressed(map)], [undefined]);
    await keys('Escape');
    assert.equal(told, 4, 'Escape without a thread is nothing');
    await begin();
    all(map, '[name=leave]')[0]!.focus();
    await keys('Enter');
    await settled(map);
    assert.equal(map.shadowRoot!.activeElement, ring(map, 'purpose tillid'));
    assert.equal(status(map), 'Vælg en ring for at se, hvad der hænger sammen.');
  });

  it('the page may set a thread, and nothing is told of it', async () => {
    let told = 0;
    const map = await show();
    map.addEventListener('pejl-thread', () => told++);
    map.thread = { kind: 'effort', id: 'velkomst' };
    await settled(map);
    assert.include(status(map), 'Indsatsen hører til i Forældrene med.');
    assert.equal(told, 0);
  });

  it('what steps back can still be read: as dark as quiet text, never fainter', async () => {
    const map = await show({ thread: { kind: 'strategy-track', id: 'foraeldre' } });
    const part = ring(map, 'purpose kroppen').parentElement!;
    const quiet = getComputedStyle(all(map, '.note')[0]!).color;
    assert.equal(getComputedStyle(part.querySelector('[lang]')!).color, quiet);
    for (let at: Element | null = part; at; at = at.parentElement) assert.equal(getComputedStyle(at).opacity, '1');
  });

  it('a text in another language is marked with its own', async () => {
    const map = await show({ framework: danishStrategy }, '1200px', 'en');
    assert.equal(all(map, '[part=map]')[0]!.querySelector('[id^=p]')!.getAttribute('lang'), 'da');
    assert.include(status(map), 'Choose a ring');
  });

  it('to assistive technology: a table whose headers are the tracks, rings named by their text', async function () {
    const tree = axFlat(await ax(await show({ thread: { kind: 'purpose', id: 'tillid' } })));
    if (!tree.length) return this.skip();
    assert.deepEqual(
      tree.filter(({ role }) => role === 'columnheader').map(({ name }) => name),
      ['Ude hver dag', 'Bøger i hænderne', 'Forældrene med'],
    );
    const rings = tree.filter(({ role, name }) => /button/i.test(role) && name.startsWith('Følg tråden fra:'));
    assert.lengthOf(rings, 14);
    assert.include(
      rings.map(({ name }) => name),
      'Følg tråden fra: Forældrene spørger os først.',
    );
  });
});
