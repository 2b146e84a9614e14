import type { NextStep, Placement } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { fixtureFramework as framework, fullProfile, nowProfile } from '../../test/fixture-framework.ts';
import '../provider/define.ts';
import './define.ts';
import type { PejlNextStep } from './next-step.ts';

const step = nowProfile.nextStep!;
const base = nowProfile.placements[0]!;
const atTop = { ...nowProfile, placements: [{ ...base, state: 'placed' as const, level: 'n5' }] };

const make = (properties: Partial<PejlNextStep> = {}): Promise<PejlNextStep> =>
  fixture<PejlNextStep>(
    html`<pejl-next-step
      lang="da"
      .framework=${properties.framework ?? framework}
      .profile=${properties.profile ?? nowProfile}
      .value=${properties.value}
      dimension=${properties.dimension ?? ''}
      ?required=${properties.required}
    ></pejl-next-step>`,
  );
const all = <T extends Element = HTMLElement>(element: PejlNextStep, of: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(of),
];
const one = (element: PejlNextStep, of: string): HTMLElement => all(element, of)[0]!;
const words = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: PejlNextStep): string => words(one(element, '.sheet, p'));
const group = (element: PejlNextStep, name: string): HTMLFieldSetElement =>
  all(element, 'legend')
    .find((legend) => words(legend).includes(name))!
    .closest('fieldset')!;
const control = (element: PejlNextStep, label: string): HTMLInputElement =>
  all(element, 'label')
    .find((found) => words(found).includes(label))!
    .querySelector('input')!;
const field = (element: PejlNextStep): HTMLTextAreaElement => all<HTMLTextAreaElement>(element, 'textarea')[0]!;
const choice = (element: PejlNextStep): HTMLSelectElement => all<HTMLSelectElement>(element, 'select')[0]!;
const choose = async (element: PejlNextStep, label: string): Promise<void> => {
  control(element, label).click();
  await element.updateComplete;
};
const write = async (element: PejlNextStep, text: string): Promise<void> => {
  field(element).value = text;
  field(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const turnTo = async (element: PejlNextStep, dimension: string): Promise<void> => {
  const select = choice(element);
  select.value = dimension;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const radios = (element: PejlNextStep): string[] =>
  all<HTMLInputElement>(element, 'input[type=radio]').map(({ value, checked }) => (checked ? `(${value})` : value));

describe('pejl-next-step', () => {
  it('shows today beside the next level, and what the team meets already apart from what is open', async () => {
    const element = await make();
    assert.include(shown(element), 'I står på niveau 3 og er på vej mod niveau 4.');
    const [today, next] = [group(element, 'Niveau 3'), group(element, 'Niveau 4')];
    assert.deepEqual([...today.querySelectorAll('label')].map(words), [
      'Vi skriver vores aftaler ned samme dag.',
      'Vi ser på dem igen hver måned.',
    ]);
    assert.deepEqual([...next.querySelectorAll('label')].map(words), ['Vi siger til, når en aftale ikke holder.']);
    assert.deepEqual([...next.querySelectorAll('li')].map(words), ['Vi skriver vores aftaler ned samme dag.']);
  });

  it('a claim that the team has ticked is met, unless the step has grown out of it already', async () => {
    const profile = { ...nowProfile, metClaims: ['aftaler-4'] };
    const element = await make({ profile });
    assert.lengthOf(group(element, 'Niveau 4').querySelectorAll('input'), 0);
    assert.include(words(group(element, 'Niveau 4')), 'I gør allerede alt det, der står her.');
    element.value = step;
    await element.updateComplete;
    assert.isTrue(control(element, 'Vi siger til').checked);
  });

  it('claims, kind and sentence make the step, and can all be taken back', async () => {
    const element = await make();
    await choose(element, 'Vi siger til');
    assert.deepEqual(element.value, { dimension: 'aftaler', claims: ['aftaler-4'] });
    await choose(element, 'Vi ser på dem igen');
    await choose(element, 'Genskabe');
    await write(element, 'Vi vil se på dem igen på mandag.');
    assert.deepEqual(element.value as NextStep, {
      dimension: 'aftaler',
      claims: ['aftaler-4', 'aftaler-3'],
      kind: 're-establish',
      sentence: 'Vi vil se på dem igen på mandag.',
    });
    await choose(element, 'Vi siger til');
    await choose(element, 'Vi ser på dem igen');
    await write(element, '');
    assert.deepEqual(element.value as NextStep, { dimension: 'aftaler', kind: 're-establish' });
  });

  it('to go on, to hold fast and to re-establish are offered alike, none of them before the team has begun', async () => {
    const element = await make();
    assert.deepEqual(radios(element), ['go-on', 'hold-fast', 're-establish']);
    element.value = { dimension: 'aftaler' };
    await element.updateComplete;
    assert.deepEqual(radios(element), ['go-on', 'hold-fast', 're-establish']);
    await write(element, 'Vi vil begynde.');
    assert.deepEqual(radios(element), ['(go-on)', 'hold-fast', 're-establish']);
    await choose(element, 'Holde fast');
    assert.deepEqual(radios(element), ['go-on', '(hold-fast)', 're-establish']);
  });

  it('at the top there is no next level, and a step all the same', async () => {
    const element = await make({ profile: atTop, required: true });
    assert.include(shown(element), 'Der er ikke noget næste niveau');
    assert.deepEqual(radios(element), ['hold-fast', 're-establish']);
    assert.equal(element.validationMessage, 'I mangler at skrive jeres næste skridt.');
    await write(element, 'Vi vil passe på det.');
    assert.equal(element.validationMessage, 'I mangler at vælge, om I vil holde fast eller genskabe.');
    await choose(element, 'Holde fast');
    assert.isTrue(element.validity.valid);
    await choose(element, 'Nye kolleger finder');
    assert.deepEqual(element.value as NextStep, {
      dimension: 'aftaler',
      sentence: 'Vi vil passe på det.',
      kind: 'hold-fast',
      claims: ['aftaler-5'],
    });
  });

  it('not agreed: the disagreement is the agenda, and the step may be to talk about it', async () => {
    const element = await make({ dimension: 'afproevning' });
    assert.include(shown(element), 'uenigheden er jeres dagsorden');
    assert.include(shown(element), 'Vi ser det forskelligt.');
    assert.lengthOf(all(element, 'input'), 0);
    await write(element, 'Vi vil tale om det den 3.');
    assert.deepEqual(element.value as NextStep, { dimension: 'afproevning', sentence: 'Vi vil tale om det den 3.' });
  });

  it('not relevant, unanswered and level 1 are told apart', async () => {
    const element = await make({ dimension: 'langeord' });
    assert.include(shown(element), 'I har ikke taget stilling');
    element.profile = {
      ...nowProfile,
      placements: [{ ...nowProfile.placements[1]!, dimension: 'langeord', state: 'not-relevant' }],
    };
    await element.updateComplete;
    assert.include(shown(element), 'ikke er relevant nu');
    element.profile = {
      ...nowProfile,
      placements: [{ ...fullProfile.placements[0]!, dimension: 'langeord', level: 'n1' } as Placement],
    };
    await element.updateComplete;
    assert.include(shown(element), 'I står på niveau 1.');
  });

  it('a placement on a level that the taxonomy lacks is no placement', async () => {
    const element = await make({
      profile: { ...nowProfile, placements: [{ ...fullProfile.placements[0]!, level: 'n9' } as Placement] },
    });
    assert.include(shown(element), 'I har ikke taget stilling');
  });

  it('without a dimension it begins with that of the step, else the first placed, else the first', async () => {
    const profile = { ...fullProfile, placements: fullProfile.placements.slice(1) };
    const element = await make({ profile });
    const at = (): string => choice(element).value;
    assert.equal(at(), 'afproevning');
    element.value = { dimension: 'langeord' };
    await element.updateComplete;
    assert.equal(at(), 'langeord');
    element.value = undefined;
    element.profile = undefined;
    await element.updateComplete;
    assert.equal(at(), 'aftaler');
  });

  it('what is written on one dimension is there again after another', async () => {
    const element = await make({ profile: fullProfile });
    await write(element, 'Vi vil det ene.');
    await turnTo(element, 'langeord');
    assert.deepEqual(element.value as NextStep, { dimension: 'langeord' });
    assert.equal(field(element).value, '');
    await write(element, 'Vi vil det andet.');
    await turnTo(element, 'aftaler');
    assert.deepEqual(element.value as NextStep, { dimension: 'aftaler', sentence: 'Vi vil det ene.' });
    assert.equal(field(element).value, 'Vi vil det ene.');
    await turnTo(element, 'langeord');
    assert.equal(field(element).value, 'Vi vil det andet.');
  });

  it('the same where the host changes the dimension, and the host hears nothing of it', async () => {
    const element = await make({ profile: fullProfile, dimension: 'aftaler' });
    let heard = 0;
    await write(element, 'Vi vil det ene.');
    element.addEventListener('change', () => heard++);
    element.dimension = 'langeord';
    await element.updateComplete;
    assert.isUndefined(element.value);
    assert.equal(field(element).value, '');
    element.dimension = 'aftaler';
    await element.updateComplete;
    assert.equal((element.value as NextStep | undefined)?.sentence, 'Vi vil det ene.');
    assert.equal(field(element).value, 'Vi vil det ene.');
    assert.equal(heard, 0);
  });

  it('a step on a dimension that is not shown is told of, and stays until the team takes up another', async () => {
    const element = await make({ profile: fullProfile, value: step, dimension: 'langeord' });
    assert.include(shown(element), 'Jeres næste skridt handler nu om »Aftaler«.');
    assert.strictEqual<NextStep | undefined>(element.value, step);
    await write(element, 'Vi vil noget andet.');
    assert.equal(element.value?.dimension, 'langeord');
    assert.notInclude(shown(element), 'Jeres næste skridt handler nu om');
    element.dimension = 'aftaler';
    await element.updateComplete;
    assert.deepEqual(element.value as NextStep, step);
  });

  it('another team’s step does not meet what was written on this one’s', async () => {
    const element = await make({ profile: fullProfile });
    await write(element, 'Vi vil det ene.');
    await turnTo(element, 'langeord');
    element.value = { dimension: 'afproevning', sentence: 'Vi er nogle andre.' };
    await element.updateComplete;
    await turnTo(element, 'aftaler');
    assert.equal(field(element).value, '');
  });

  it('the host has the last word on the value', async () => {
    const element = await make();
    element.addEventListener('change', () => (element.value = undefined));
    await choose(element, 'Vi siger til');
    assert.isFalse(control(element, 'Vi siger til').checked);
  });

  it('submits JSON under its name, is missing only when required, and resets to what was given', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><pejl-next-step lang="da" name="skridt" required .framework=${framework} .profile=${nowProfile}></pejl-next-step></form>`,
    );
    const element = form.querySelector('pejl-next-step')!;
    assert.isFalse(form.checkValidity());
    assert.isNull(new FormData(form).get('skridt'));
    await write(element, 'Vi vil.');
    assert.isTrue(form.checkValidity());
    assert.deepEqual(JSON.parse(new FormData(form).get('skridt') as string), element.value);
    form.reset();
    await element.updateComplete;
    assert.isUndefined(element.value);
    assert.equal(field(element).value, '');
    element.disabled = true;
    await element.updateComplete;
    assert.isTrue(field(element).matches(':disabled'));
  });

  it('the sentence is a labelled field with a hint, and no placeholder', async () => {
    const element = await make();
    assert.include(words(field(element).labels[0]), 'Vi vil');
    assert.isNotEmpty(
      words(element.shadowRoot!.getElementById(field(element).getAttribute('aria-describedby')!) ?? undefined),
    );
    assert.equal(field(element).placeholder, '');
  });

  it('takes its framework from the provider that it stands in', async () => {
    const provider = await fixture(
      html`<pejl-provider lang="da" .framework=${framework}><pejl-next-step></pejl-next-step></pejl-provider>`,
    );
    const element = provider.querySelector('pejl-next-step')!;
    await element.updateComplete;
    assert.include(shown(element), 'Aftaler');
  });
});
