import { handSigns, type HandSign, type LearnerReflection } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { keys } from '../../test/browser.ts';
import {
  bareLadderFramework,
  ladderFramework as framework,
  ladderReflection,
} from '../../test/samples/solo-ladder-fixture.ts';
import '../provider/define.ts';
import './define.ts';
import type { PejlSoloLadder } from './solo-ladder.ts';

const today = new Date().toLocaleDateString('sv');
const begun = { framework: 'aadal', edition: '2026', scale: 'trappen', date: today };

const make = (properties: Partial<PejlSoloLadder> = {}): Promise<PejlSoloLadder> =>
  fixture<PejlSoloLadder>(
    html`<pejl-solo-ladder
      lang="da"
      mode=${properties.mode ?? 'reflect'}
      .framework=${properties.framework ?? framework}
      .value=${properties.value}
    ></pejl-solo-ladder>`,
  );
const all = <T extends Element = HTMLElement>(element: PejlSoloLadder, of: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(of),
];
const words = (element: Element | undefined | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: PejlSoloLadder): string => words(all(element, '.sheet, p')[0]);
const radios = (element: PejlSoloLadder, name: string): HTMLInputElement[] =>
  all<HTMLInputElement>(element, `input[name=${name}]`);
const nameOf = (element: PejlSoloLadder, control: Element): string =>
  control
    .getAttribute('aria-labelledby')!
    .split(' ')
    .map((id) => words(element.shadowRoot!.getElementById(id)))
    .join(' ');
const choose = async (element: PejlSoloLadder, name: string, level: number): Promise<void> => {
  radios(element, name)[level]!.click();
  await element.updateComplete;
};
const write = async (
  element: PejlSoloLadder,
  control: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> => {
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const answers = (element: PejlSoloLadder): HTMLTextAreaElement[] => all<HTMLTextAreaElement>(element, 'textarea');

describe('pejl-solo-ladder', () => {
  it('is read from the first level on, and seen from below and up', async () => {
    const element = await make({ mode: 'read' });
    const levels = all(element, 'li');
    assert.deepEqual(
      levels.map((level) => words(level).includes('Jeg kan én ting.')),
      [false, true, false, false, false],
    );
    const tops = levels.map((level) => level.getBoundingClientRect().top);
    assert.deepEqual(
      tops,
      [...tops].sort((one, other) => other - one),
    );
    assert.isAbove(tops[0]!, tops[4]!);
  });

  it('its phases are named groups with their levels', async () => {
    const element = await make({ mode: 'read' });
    const phases = all(element, 'section').map((phase) => [
      words(element.shadowRoot!.getElementById(phase.getAttribute('aria-labelledby')!)),
      phase.querySelectorAll('li').length,
    ]);
    assert.deepEqual(phases, [
      ['Før', 1],
      ['Flere og flere', 2],
      ['Sammen', 2],
    ]);
  });

  it('every level is told alike: none is marked before the learner says so', async () => {
    const element = await make({ mode: 'read' });
    const looks = all(element, 'li').map((level) => getComputedStyle(level));
    for (const key of ['backgroundColor', 'borderTopStyle', 'borderTopColor', 'fontSize', 'color'] as const)
      assert.lengthOf(new Set(looks.map((look) => look[key])), 1, key);
  });

  it('each hand sign has a drawing of its own, and an unknown one a light', async () => {
    const level = framework.scales![0]!.levels[0]!;
    const drawn = async (handSign: HandSign | undefined): Promise<string> => {
      const levels = [{ ...level, handSign: handSign as HandSign }];
      const element = await make({
        mode: 'read',
        framework: { ...framework, scales: [{ ...framework.scales![0]!, levels }] },
      });
      const path = all<SVGPathElement>(element, 'path')[0]!;
      assert.isAbove(path.getTotalLength(), 60);
      const { x, y, width, height } = path.getBBox();
      for (const edge of [x, y, 64 - x - width, 64 - y - height]) assert.isAtLeast(edge, 0);
      return path.getAttribute('d')!;
    };
    const drawings = [];
    for (const sign of [...handSigns, undefined]) drawings.push(await drawn(sign));
    assert.lengthOf(new Set(drawings), handSigns.length + 1);
    assert.equal(await drawn('constructor' as HandSign), drawings.at(-1));
  });

  it('a choice is named by what it is and what the level says', async () => {
    const element = await make();
    assert.equal(nameOf(element, radios(element, 'now')[1]!), 'Her er jeg Jeg kan én ting.');
    assert.equal(nameOf(element, radios(element, 'towards')[4]!), 'Her vil jeg hen Jeg bruger det på noget nyt.');
    assert.equal(nameOf(element, radios(element, 'now').at(-1)!), 'Hvor er jeg lige nu? Det ved jeg ikke endnu');
    assert.isTrue(radios(element, 'now').at(-1)!.checked);
  });

  it('choices are at least 3 em high, so that a thumb can hit them', async () => {
    const element = await make();
    for (const label of all(element, 'label:has([type=radio])'))
      assert.isAtLeast(label.getBoundingClientRect().height, 3 * parseFloat(getComputedStyle(label).fontSize) - 0.5);
  });

  it('the first level is an answer like any other, and both may be the same level', async () => {
    const element = await make();
    await choose(element, 'now', 0);
    await choose(element, 'towards', 0);
    assert.deepEqual(element.value, { ...begun, now: 'nyt', towards: 'nyt' });
    assert.include(shown(element), 'Her er jeg: »Det er nyt for mig.« Her vil jeg hen: »Det er nyt for mig.«');
    await choose(element, 'now', 5);
    assert.deepEqual(element.value as LearnerReflection, { ...begun, towards: 'nyt' });
  });

  it('arrow up goes one step up the ladder, and down goes down', async () => {
    const element = await make({ value: ladderReflection });
    radios(element, 'now')[1]!.focus();
    await keys('ArrowUp');
    await element.updateComplete;
    assert.equal(element.value!.now, 'flere-ting');
    await keys('ArrowDown');
    await keys('ArrowDown');
    await element.updateComplete;
    assert.equal(element.value!.now, 'nyt');
    assert.equal((element.shadowRoot!.activeElement as HTMLInputElement).value, 'nyt');
  });

  it('what is written and taken back leaves no trace; what a learner chose stays', async () => {
    const element = await make({ value: ladderReflection });
    await write(element, answers(element)[1]!, 'Jeg vil kunne dele i tre.');
    await write(element, answers(element)[2]!, '');
    await write(element, all<HTMLInputElement>(element, '[name=about]')[0]!, 'Brøker og procent');
    const { how: _, ...rest } = ladderReflection;
    assert.deepEqual(element.value as LearnerReflection, {
      ...rest,
      about: 'Brøker og procent',
      whereTo: 'Jeg vil kunne dele i tre.',
    });
  });

  it('what is written is told while it is, and once more that it is done', async () => {
    const element = await make();
    const told: string[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, () => told.push(`${type}: ${element.value?.whereNow}`));
    await write(element, answers(element)[0]!, 'Jeg kan halvere.');
    assert.deepEqual(told, ['input: Jeg kan halvere.', 'change: Jeg kan halvere.']);
  });

  it('the idea for how to get there belongs to where the learner is', async () => {
    const element = await make();
    assert.notInclude(shown(element), 'En idé');
    await choose(element, 'now', 2);
    assert.include(shown(element), 'En idé: Tegn en streg mellem to af dem.');
  });

  it('each answer is a field named by its question, with a hint and no placeholder', async () => {
    const element = await make();
    assert.deepEqual(
      answers(element).map((one) => nameOf(element, one)),
      ['Hvor er jeg lige nu?', 'Hvor skal jeg hen?', 'Hvordan kommer jeg derhen?'],
    );
    for (const one of answers(element)) {
      assert.isNotEmpty(words(element.shadowRoot!.getElementById(one.getAttribute('aria-describedby')!)));
      assert.equal(one.placeholder, '');
    }
  });

  it('to read: where the learner is and is going, and what was written, as text', async () => {
    const element = await make({ mode: 'read', value: ladderReflection });
    assert.lengthOf(all(element, 'input, textarea'), 0);
    assert.include(words(all(element, 'li')[1]), 'Her er jeg');
    assert.include(words(all(element, 'li')[2]), 'Her vil jeg hen');
    for (const text of ['Brøker', '12. november 2026', 'Jeg spørger Ida.', 'Jeg kan halvere.'])
      assert.include(shown(element), text);
  });

  it('a reflection on another ladder stays as it is until the learner begins on this one', async () => {
    const value = { ...ladderReflection, scale: 'en-anden' };
    const element = await make({ value });
    assert.include(shown(element), 'hører til en anden stige');
    assert.notInclude(shown(element), 'Jeg spørger Ida.');
    assert.equal(element.value, value);
    await choose(element, 'now', 1);
    assert.deepEqual(element.value as LearnerReflection, { ...begun, now: 'en' });
  });

  it('a scale with nothing but levels can be read and reflected on', async () => {
    const element = await make({ framework: bareLadderFramework });
    assert.equal(nameOf(element, radios(element, 'now')[0]!), 'Her er jeg Somebody can see it.');
    assert.equal(element.shadowRoot!.getElementById('l0')!.lang, 'en');
    await choose(element, 'now', 2);
    assert.equal(element.value!.now, 's2');
  });

  it('the host has the last word on the value', async () => {
    const element = await make();
    element.addEventListener('change', () => (element.value = undefined));
    await choose(element, 'now', 1);
    assert.isFalse(radios(element, 'now')[1]!.checked);
  });

  it('submits JSON under its name, is missing only when required, and resets to what was given', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><pejl-solo-ladder lang="da" name="side" mode="reflect" required .framework=${framework}></pejl-solo-ladder></form>`,
    );
    const element = form.querySelector('pejl-solo-ladder')!;
    assert.isFalse(form.checkValidity());
    assert.isNull(new FormData(form).get('side'));
    await write(element, answers(element)[0]!, 'Jeg ved det ikke helt.');
    assert.isTrue(form.checkValidity());
    assert.deepEqual(JSON.parse(new FormData(form).get('side') as string), element.value);
    form.reset();
    await element.updateComplete;
    assert.isUndefined(element.value);
    assert.equal(answers(element)[0]!.value, '');
    element.disabled = true;
    await element.updateComplete;
    assert.isTrue(answers(element)[0]!.matches(':disabled'));
  });

  it('a ladder that is not there is named, with what to do about it; what was written is kept', async () => {
    const element = await make({ value: ladderReflection });
    const { warn } = console;
    console.warn = () => undefined;
    element.scale = 'borte';
    await element.updateComplete;
    console.warn = warn;
    assert.match(shown(element), /id’et »borte«\. Ret id’et/);
    assert.equal(element.value, ladderReflection);
    element.scale = '';
    await element.updateComplete;
    assert.include(shown(element), 'Trappen i Ådal');
  });

  it('takes its framework from the provider that it stands in', async () => {
    const provider = await fixture(
      html`<pejl-provider lang="da" .framework=${framework}><pejl-solo-ladder></pejl-solo-ladder></pejl-provider>`,
    );
    const element = provider.querySelector('pejl-solo-ladder')!;
    await element.updateComplete;
    assert.include(shown(element), 'Trappen i Ådal');
  });
});
