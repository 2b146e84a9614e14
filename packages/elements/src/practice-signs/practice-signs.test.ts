import type { SignObservations } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { keys } from '../../test/browser.ts';
import {
  looseSignsFramework,
  seen,
  signsFramework as framework,
  signsSeen,
} from '../../test/samples/practice-signs-fixture.ts';
import '../provider/define.ts';
import './define.ts';
import type { PejlPracticeSigns } from './practice-signs.ts';

const today = new Date().toLocaleDateString('sv');

const make = async (properties: Partial<PejlPracticeSigns> = {}): Promise<PejlPracticeSigns> => {
  const element = await fixture<PejlPracticeSigns>(
    html`<pejl-practice-signs
      lang="da"
      mode=${properties.mode ?? 'observe'}
      layer=${properties.layer ?? ''}
      ?required=${properties.required}
      .framework=${properties.framework ?? framework}
      .value=${properties.value}
    ></pejl-practice-signs>`,
  );
  await element.updateComplete;
  return element;
};
const all = <T extends Element = HTMLElement>(element: PejlPracticeSigns, of: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(of),
];
const words = (element: Element | undefined | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: PejlPracticeSigns): string => words(all(element, '.sheet, p')[0]);
const group = (element: PejlPracticeSigns, sign: string): HTMLElement =>
  all(element, 'fieldset fieldset').find((one) => words(one.querySelector('legend')).includes(sign))!;
const labels = (element: PejlPracticeSigns, sign: string): string[] =>
  [...group(element, sign).querySelectorAll('label')].filter((one) => one.querySelector('[type=radio]')).map(words);
const chosen = (element: PejlPracticeSigns, sign: string): string =>
  words(group(element, sign).querySelector('input:checked')?.closest('label'));
const answer = async (element: PejlPracticeSigns, sign: string, text: string): Promise<void> => {
  [...group(element, sign).querySelectorAll('label')]
    .find((one) => words(one) === text)!
    .querySelector('input')!
    .click();
  await element.updateComplete;
};
const day = (element: PejlPracticeSigns): HTMLInputElement => all<HTMLInputElement>(element, '[type=date]')[0]!;
const field = (element: PejlPracticeSigns, sign: string, label: string): HTMLTextAreaElement | undefined =>
  [...group(element, sign).querySelectorAll('textarea')].find((one) => words(one.labels[0]).includes(label));
const native = async (
  element: PejlPracticeSigns,
  control: HTMLInputElement | HTMLTextAreaElement,
  value: string,
): Promise<void> => {
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const elev = 'Eleverne spørger';
const leder = 'Lederne kommer';

describe('pejl-practice-signs', () => {
  it('shows the layers beside each other, learners first, each a named region with a list', async () => {
    const element = await make({ mode: 'read' });
    const layers = all(element, 'section').filter((layer) => layer.querySelector(':scope > ul'));
    assert.deepEqual(
      layers.map((layer) => words(element.shadowRoot!.getElementById(layer.getAttribute('aria-labelledby')!))),
      ['Tegn hos eleverne i Ådal', 'Tegn hos medarbejderne i Ådal', 'Tegn hos lederne i Ådal'],
    );
    element.layer = 'staff';
    await element.updateComplete;
    assert.lengthOf(all(element, 'section'), 1);
    assert.include(shown(element), 'De voksne viser');
  });

  it('four answers on each sign, alike, and not looked for yet before anything is said', async () => {
    const element = await make();
    assert.deepEqual(labels(element, leder), ['Set', 'Set tit', 'Kigget efter og ikke set', 'Ikke kigget efter endnu']);
    assert.equal(chosen(element, leder), 'Ikke kigget efter endnu');
    assert.isUndefined(element.value);
  });

  it('an observation has its day, its edition, and nothing that was not said', async () => {
    const element = await make();
    assert.equal(day(element).value, today);
    await answer(element, leder, 'Kigget efter og ikke set');
    assert.deepEqual(element.value, {
      observations: [{ framework: 'aadal', edition: '2026', sign: 'leder-i-rummet', date: today, state: 'not-seen' }],
    });
    await answer(element, leder, 'Ikke kigget efter endnu');
    assert.deepEqual(element.value as SignObservations, { observations: [] });
  });

  it('a note and an example belong to the observation; what was not seen asks for no example', async () => {
    const element = await make();
    assert.isUndefined(field(element, elev, 'Med egne ord'));
    await answer(element, elev, 'Set');
    await native(element, field(element, elev, 'Med egne ord')!, 'De spurgte to gange.');
    await native(element, field(element, elev, 'Sådan ser det ud')!, 'Makkerbordet');
    assert.deepEqual(element.value, {
      observations: [seen('elev-spoerger', today, { note: 'De spurgte to gange.', example: 'Makkerbordet' })],
    });
    await answer(element, leder, 'Kigget efter og ikke set');
    assert.isUndefined(field(element, leder, 'Sådan ser det ud'));
  });

  it('what was written waits, in sight, while the sign is set back to not looked for yet', async () => {
    const element = await make();
    await answer(element, elev, 'Set');
    await native(element, field(element, elev, 'Med egne ord')!, 'De spurgte.');
    await answer(element, elev, 'Ikke kigget efter endnu');
    assert.equal(field(element, elev, 'Med egne ord')!.value, 'De spurgte.');
    await native(element, field(element, elev, 'Med egne ord')!, 'De spurgte igen.');
    assert.deepEqual(element.value, { observations: [] });
    await answer(element, elev, 'Set tit');
    assert.deepEqual(element.value as SignObservations, {
      observations: [seen('elev-spoerger', today, { state: 'seen-often', note: 'De spurgte igen.' })],
    });
  });

  it('what was seen on other days is told with its day, and is no answer of today’s', async () => {
    const element = await make({ value: signsSeen });
    assert.equal(chosen(element, elev), 'Ikke kigget efter endnu');
    const told = words(group(element, elev));
    assert.match(
      told,
      /Set tit 12\. okt\. 2026: Ved makkerbordet\..*Andre dage.*1\. sep\. 2026.*2\. mar\. 2026 \(udgave 2025\)/,
    );
    assert.deepEqual(element.value, signsSeen);
  });

  it('on the day of an earlier visit its observations are the answers, and can be mended', async () => {
    const element = await make({ value: signsSeen });
    await native(element, day(element), '2026-10-12');
    assert.equal(chosen(element, elev), 'Set tit');
    assert.equal(field(element, elev, 'Med egne ord')!.value, 'Ved makkerbordet.\nBegge timer.');
    await answer(element, elev, 'Set');
    assert.deepEqual(
      element.value!.observations.find((one) => one.date === '2026-10-12' && one.state === 'seen'),
      {
        ...signsSeen.observations[1]!,
        state: 'seen',
      },
    );
  });

  it('another day moves nothing by itself: the person is offered to move the visit, and can', async () => {
    const element = await make();
    await answer(element, elev, 'Set');
    await answer(element, leder, 'Set tit');
    await native(element, day(element), '2026-10-13');
    assert.deepEqual(
      element.value!.observations.map(({ date }) => date),
      [today, today],
    );
    assert.equal(chosen(element, elev), 'Ikke kigget efter endnu');
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    all(element, 'button')
      .find((button) => words(button) === 'Flyt det til 13. okt. 2026')!
      .click();
    await element.updateComplete;
    assert.deepEqual(heard, ['input', 'change']);
    assert.deepEqual(
      element.value!.observations.map(({ date }) => date),
      ['2026-10-13', '2026-10-13'],
    );
    assert.equal(chosen(element, elev), 'Set');
    assert.lengthOf(all(element, 'button'), 0);
  });

  it('the day is changed with the keyboard', async function () {
    const plain = await fixture<HTMLInputElement>(html`<input type="date" value=${today} />`);
    plain.focus();
    await keys('ArrowUp');
    // Where a day is no field of numbers it is chosen in a calendar.
    if (plain.value === today) this.skip();
    const element = await make();
    await answer(element, elev, 'Set');
    element.focus();
    await keys('ArrowUp');
    assert.equal(day(element).value, plain.value);
    // WebKit tells of the change when the field is left.
    day(element).blur();
    await element.updateComplete;
    assert.equal(day(element).value, plain.value);
    assert.equal(chosen(element, elev), 'Ikke kigget efter endnu');
  });

  it('a day that is cleared is today', async () => {
    const element = await make();
    await native(element, day(element), '');
    assert.equal(day(element).value, today);
  });

  it('counts nothing and scores nothing', async () => {
    const element = await make({ value: signsSeen });
    assert.notMatch(shown(element), /%|\d+ af \d+|\bpoint\b/i);
    assert.lengthOf(all(element, 'progress, meter, [role=meter], [role=progressbar]'), 0);
  });

  it('a suggestion of a goal is told as ours, and as the source’s where it is the source’s', async () => {
    const element = await make({ mode: 'read' });
    assert.include(shown(element), 'Vores forslag: kan vise Alle spørger, og alle svarer.');
    const relations = framework.relations!.map(({ origin: _origin, ...rest }) => rest);
    element.framework = { ...framework, relations };
    await element.updateComplete;
    assert.notInclude(shown(element), 'Vores forslag');
    assert.include(shown(element), 'Kan vise Alle spørger, og alle svarer.');
  });

  it('says that practice is looked at, and no person', async () => {
    const element = await make();
    assert.include(shown(element), 'Kig efter praksis, ikke efter personer');
    await answer(element, elev, 'Set');
    assert.include(shown(element), 'Ingen navne.');
  });

  it('what refers to nothing is said in one line, and the rest goes on', async () => {
    const element = await make({ framework: looseSignsFramework, mode: 'read' });
    const [line, ...others] = all(element, 'p').filter((one) => words(one).includes('intet-maal'));
    assert.lengthOf(others, 0);
    assert.include(words(line), 'Ret navnet i rammen');
    assert.include(shown(element), 'Vores forslag');
    assert.notInclude(shown(element), 'Hænger i luften');
  });

  it('competences stand apart from the signs, in a list with a name', async () => {
    const element = await make({ layer: 'staff' });
    const list = all(element, 'ul').find((one) => words(one).includes('At tænke højt'))!;
    assert.equal(
      words(element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!)),
      'Kompetencer bag tegnene',
    );
    assert.lengthOf(list.querySelectorAll('input'), 0);
  });

  it('another visit’s value does not meet what was written on this one', async () => {
    const element = await make();
    await answer(element, elev, 'Set');
    await native(element, field(element, elev, 'Med egne ord')!, 'Vores.');
    await answer(element, elev, 'Ikke kigget efter endnu');
    element.value = { observations: [seen('leder-i-rummet', today)] };
    await element.updateComplete;
    assert.isUndefined(field(element, elev, 'Med egne ord'));
    await answer(element, elev, 'Set');
    assert.equal(field(element, elev, 'Med egne ord')!.value, '');
  });

  it('the host has the last word on the value', async () => {
    const element = await make();
    element.addEventListener('change', () => (element.value = undefined));
    await answer(element, elev, 'Set');
    assert.equal(chosen(element, elev), 'Ikke kigget efter endnu');
  });

  it('submits JSON under its name, is missing only when required, and resets to what was given', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <pejl-practice-signs lang="da" name="tegn" mode="observe" required .framework=${framework}></pejl-practice-signs>
      </form>`,
    );
    const element = form.querySelector('pejl-practice-signs')!;
    await element.updateComplete;
    assert.isFalse(form.checkValidity());
    assert.equal(element.validationMessage, 'Ingen tegn er kigget efter endnu.');
    assert.isNull(new FormData(form).get('tegn'));
    await answer(element, elev, 'Set');
    assert.isTrue(form.checkValidity());
    assert.deepEqual(JSON.parse(new FormData(form).get('tegn') as string), element.value);
    element.mode = 'read';
    await element.updateComplete;
    assert.isNull(new FormData(form).get('tegn'));
    element.mode = 'observe';
    form.reset();
    await element.updateComplete;
    assert.isUndefined(element.value);
    assert.equal(chosen(element, elev), 'Ikke kigget efter endnu');
    element.disabled = true;
    await element.updateComplete;
    assert.isTrue(day(element).matches(':disabled'));
  });

  it('a layer without signs is named, with what to do about it; what was seen is kept', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = await make({ layer: 'borte', value: signsSeen });
    console.warn = warn;
    assert.match(shown(element), /laget »borte«\. Ret det/);
    assert.equal(element.value, signsSeen);
    element.layer = '';
    await element.updateComplete;
    assert.include(shown(element), 'Tegn hos lederne i Ådal');
  });

  it('takes its framework from the provider that it stands in', async () => {
    const provider = await fixture(
      html`<pejl-provider lang="da" .framework=${framework}><pejl-practice-signs></pejl-practice-signs></pejl-provider>`,
    );
    const element = provider.querySelector('pejl-practice-signs')!;
    await element.updateComplete;
    assert.include(shown(element), 'Tegn hos lederne i Ådal');
  });
});
