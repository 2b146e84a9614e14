import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, keys } from '../../test/browser.ts';
import { settled } from '../../test/on-page.ts';
import {
  danishOrganisation,
  manyGroups,
  noGroups,
  oneGroup,
  organisationFramework,
} from '../../test/samples/organisation-fixture.ts';
import './define.ts';
import type { PejlOrganisationMap } from './organisation-map.ts';

async function show(
  given: Partial<PejlOrganisationMap> = {},
  width = '1000px',
  lang = 'da',
): Promise<PejlOrganisationMap> {
  const around = await fixture<HTMLElement>(
    html`<div lang=${lang}><pejl-organisation-map></pejl-organisation-map></div>`,
  );
  const map = around.querySelector('pejl-organisation-map')!;
  around.style.inlineSize = width;
  Object.assign(map, { framework: organisationFramework, ...given });
  await settled(map);
  return map;
}
const all = (map: PejlOrganisationMap, selector: string): HTMLElement[] => [
  ...map.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const ring = (map: PejlOrganisationMap, id: string): HTMLElement => all(map, `button[value="${id}"]`)[0]!;
const box = (map: PejlOrganisationMap, id: string): HTMLElement => ring(map, id).closest('li')!;
const rect = (map: PejlOrganisationMap, id: string): DOMRect => box(map, id).getBoundingClientRect();
const status = (map: PejlOrganisationMap): string => all(map, '[role=status]')[0]!.textContent.trim();
const boxTexts = (map: PejlOrganisationMap): string[] =>
  all(map, '[part=group]').map((one) => one.textContent.replace(/\s+/g, ' ').trim());

/** Boxes that lie over each other, or whose text runs out of them. */
function troubleOf(map: PejlOrganisationMap): string[] {
  const boxes = all(map, '[part=group], [part=unit]');
  const rects = boxes.map((one) => one.getBoundingClientRect());
  return boxes.flatMap((one, index) => {
    const its = rects[index]!;
    const last = one.lastElementChild?.getBoundingClientRect();
    const out = last && last.bottom > its.bottom + 1 ? [`runs out: ${one.textContent}`] : [];
    const over = rects
      .slice(index + 1)
      .filter(
        (other) =>
          its.left < other.right - 1 &&
          other.left < its.right - 1 &&
          its.top < other.bottom - 1 &&
          other.top < its.bottom - 1,
      );
    return [...out, ...over.map(() => `over another: ${one.textContent}`)];
  });
}

describe('pejl-organisation-map', () => {
  it('draws: whom a group works for above it, the units beside each other below the whole', async () => {
    const map = await show();
    assert.isBelow(rect(map, 'laug').bottom, rect(map, 'vaerksted').top);
    assert.isBelow(rect(map, 'vaerksted').bottom, rect(map, 'nord').top);
    assert.closeTo(rect(map, 'nord').top, rect(map, 'syd').top, 1);
    assert.isBelow(rect(map, 'nord').right, rect(map, 'syd').left);
    assert.deepEqual(troubleOf(map), []);
    assert.lengthOf(
      all(map, 'svg[part=lines] path[d^=M]').filter((path) => path.matches('.way')),
      6,
    );
  });

  for (const [what, style] of [
    ['a wide face', { fontFamily: 'monospace', fontSize: '20px' }],
    ['a narrow face', { fontFamily: 'serif', fontSize: '12px' }],
  ] as const) {
    it(`in ${what} every box holds its text and is no higher than that asks for`, async () => {
      const map = await show({ framework: manyGroups }, '1300px');
      Object.assign(map.style, style);
      await settled(map);
      await settled(map);
      assert.isAbove(all(map, 'svg[part=lines]').length, 0, 'it is drawn');
      assert.deepEqual(troubleOf(map), []);
      const group = box(map, 'g1');
      const room = group.getBoundingClientRect().bottom - group.lastElementChild!.getBoundingClientRect().bottom;
      assert.isBelow(room, 24);
    });
  }

  it('what is far down the page, or taken off it for a while, is as high as its text when it comes in sight', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="da"></div>`);
    Object.assign(around.style, { inlineSize: '1300px', paddingBlockStart: '6000px', fontFamily: 'serif' });
    const map = Object.assign(document.createElement('pejl-organisation-map'), { framework: manyGroups });
    around.append(map);
    await map.updateComplete;
    map.remove();
    await settled(map);
    around.append(map);
    await settled(map);
    map.scrollIntoView();
    for (let frame = 0; frame < 4; frame++) await settled(map);
    assert.isAbove(all(map, 'svg[part=lines]').length, 0, 'it is drawn');
    for (const one of all(map, '[part=group]'))
      assert.closeTo(one.getBoundingClientRect().bottom - one.lastElementChild!.getBoundingClientRect().bottom, 13, 2);
  });

  it('says the same in the drawing and in the list, and only the lines are for the eye alone', async () => {
    const drawn = await show();
    const listed = await show({ layout: 'list' });
    assert.deepEqual(boxTexts(drawn), boxTexts(listed));
    assert.lengthOf(all(listed, '[part=lines]'), 0);
    assert.equal(all(drawn, '[part=lines]')[0]!.getAttribute('aria-hidden'), 'true');
    assert.equal(all(drawn, '[part=lines]')[0]!.textContent.trim(), '');
  });

  it('every line is said in words in the boxes at both of its ends', async () => {
    const map = await show();
    const texts = (id: string): string => box(map, id).textContent.replace(/\s+/g, ' ');
    assert.include(texts('vaerksted'), 'Arbejder for Legelauget');
    assert.include(texts('laug'), 'Værkstedet og Sydøens kreds arbejder for gruppen');
    assert.include(texts('laug'), 'Mødes med Børnenes råd: To gange om året, om ønsker.');
    assert.include(texts('raad'), 'Mødes med Legelauget: To gange om året, om ønsker.');
    assert.include(texts('laug'), '3 af de samme personer sidder også i Værkstedet');
    assert.include(texts('vaerksted'), '3 af de samme personer sidder også i Legelauget');
    assert.include(texts('nord'), 'Højst 2 af de samme personer sidder også i Legelauget');
    assert.include(texts('laug'), 'Husleder: 3');
    assert.include(texts('laug'), 'Legevagt: mindst 2');
  });

  it('with little room, with one group and with none, it is a list', async () => {
    for (const map of [
      await show({}, '400px'),
      await show({ framework: oneGroup }),
      await show({ framework: noGroups }),
    ])
      assert.lengthOf(all(map, 'svg[part=lines]'), 0);
  });

  it('draws again when it is given room, and lists when it loses it', async () => {
    const map = await show({}, '400px');
    map.parentElement!.style.inlineSize = '1000px';
    await settled(map);
    assert.isBelow(rect(map, 'nord').right, rect(map, 'syd').left);
    map.parentElement!.style.inlineSize = '400px';
    await settled(map);
    assert.closeTo(rect(map, 'nord').left, rect(map, 'syd').left, 1);
    assert.equal(box(map, 'nord').style.left, '');
  });

  it('a chosen group: said in a sentence, marked in words at those that hang together with it, told to the page', async () => {
    const map = await show();
    const told: string[] = [];
    map.addEventListener('pejl-group', () => told.push(map.group));
    await click(ring(map, 'nord'));
    await settled(map);
    assert.equal(status(map), '»Nordøens kreds« hænger sammen med 2 andre grupper: Legelauget og Bådholdet.');
    const marked = all(map, '[part=group]').filter((one) =>
      one.textContent.includes('Hænger sammen med den valgte gruppe.'),
    );
    assert.deepEqual(
      marked.map((one) => one.querySelector('h4')!.textContent),
      ['Legelauget', 'Bådholdet'],
    );
    await click(box(map, 'raad'));
    await keys('Escape');
    await settled(map);
    assert.deepEqual(told, ['nord', 'raad', '']);
    assert.lengthOf(all(map, 'button[aria-pressed=true]'), 0);
  });

  it('with the keyboard alone: chosen, let go of by the button, and the keyboard is back at the group', async () => {
    const map = await show();
    ring(map, 'syd').focus();
    await keys('Enter');
    await settled(map);
    assert.equal(ring(map, 'syd').getAttribute('aria-pressed'), 'true');
    all(map, '[name=leave]')[0]!.focus();
    await keys('Enter');
    await settled(map);
    assert.equal(map.group, '');
    assert.equal(map.shadowRoot!.activeElement, ring(map, 'syd'));
  });

  it('choosing moves no box', async () => {
    const map = await show();
    const before = all(map, '[part=group]').map((one) => one.offsetTop);
    map.group = 'laug';
    await settled(map);
    assert.deepEqual(
      all(map, '[part=group]').map((one) => one.offsetTop),
      before,
    );
  });

  it('shows the units as lists in lists, when asked to', async () => {
    const map = await show({ units: true });
    const [tree] = all(map, '[part=units] > ul');
    assert.equal(tree!.querySelector(':scope ul li')!.textContent.replace(/\s+/g, ' ').trim(), 'Nordøen ø');
    map.units = false;
    await settled(map);
    assert.lengthOf(all(map, '[part=units]'), 0);
  });

  it('a text in another language is marked with its own', async () => {
    const map = await show({ framework: danishOrganisation }, '1000px', 'en');
    assert.equal(box(map, 'laug').querySelector('h4')!.lang, 'da');
    assert.include(status(map), 'Choose a ring');
  });

  it('to assistive technology: a heading and a list for each group, rings named by their group', async function () {
    const tree = axFlat(await ax(await show()));
    if (!tree.length) return this.skip();
    const headings = tree.filter(({ role }) => role === 'heading').map(({ name }) => name);
    assert.includeMembers(headings, ['Legelauget', 'Bådholdet', 'Nordøen', 'Roller']);
    const rings = tree.filter(({ role, name }) => /button/i.test(role) && name.startsWith('Vis, hvad der'));
    assert.lengthOf(rings, 6);
    assert.equal(rings[0]!.name, 'Vis, hvad der hænger sammen med: Legelauget');
  });
});
