import type { ProgrammeDates } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { aadal, aadalDates, collidingDates } from '../../test/samples/programme-fixture.ts';
import './define.ts';
import type { PejlProgramme } from './programme.ts';

const make = (properties: Partial<PejlProgramme> = {}, lang = 'da'): Promise<PejlProgramme> =>
  fixture<PejlProgramme>(
    html`<pejl-programme
      lang=${lang}
      name="datoer"
      .framework=${properties.framework ?? aadal}
      .value=${properties.value}
      .mode=${properties.mode ?? 'date'}
      .view=${properties.view ?? 'timeline'}
      ?required=${properties.required}
    ></pejl-programme>`,
  );
const all = <T extends HTMLElement = HTMLElement>(element: PejlProgramme, of: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(of),
];
const words = (element: Element | undefined | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shown = (element: PejlProgramme): string => words(all(element, '.programme, p')[0]);
/** The step or the module that is called so. */
const item = (element: PejlProgramme, title: string): HTMLElement =>
  all(element, 'li').find((one) => words(one.querySelector('p')).includes(title))!;
/** A field by what it stands in and its label. */
const field = (element: PejlProgramme, title: string, label: string, at = 0): HTMLInputElement =>
  [...item(element, title).querySelectorAll('label')]
    .filter((one) => words(one) === label)
    .at(at)!
    .querySelector('input')!;
const write = async (element: PejlProgramme, into: HTMLInputElement, text: string): Promise<void> => {
  into.value = text;
  into.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  into.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const steps = (element: PejlProgramme): ProgrammeDates['steps'] => element.value?.steps ?? [];

describe('pejl-programme, to read', () => {
  it('tells the steps in their order, with hours and weeks, and who is together', async () => {
    const element = await make({ mode: 'read' });
    assert.include(shown(element), '3 møder; 4,5 timer i de 2, hvor timerne er kendt');
    assert.deepEqual(all(element, 'ol > li[part=step] .name').map(words), [
      'Opstart 3 timer',
      'Prøv det af cirka 4–6 uger',
      'Ledersparring 1,5 timer',
      'Erfaringsopsamling og læsevejledningskoordinering',
      'Instruktører i højtlæsning',
    ]);
    assert.include(words(item(element, 'Opstart')), 'Sammen: Ledere, Lærere');
    assert.include(words(item(element, 'Ledersparring')), 'For sig: Ledere');
    assert.lengthOf(all(element, 'input'), 0);
  });

  it('tells modules with the shape of their course, and that instructors are trained first', async () => {
    const element = await make({ mode: 'read' });
    const text = shown(element);
    assert.include(text, 'Hold på 10–12 med 2 instruktører, 5–6 uger imellem, i alt 10–12 uger.');
    assert.include(text, 'Cirka 20 uddannes. 50 % af dem ventes at fortsætte som instruktører: cirka 10.');
    assert.isBelow(text.indexOf('Først uddannes instruktører'), text.indexOf('Grundmoduler'));
  });

  it('tells a date in words, with time and place', async () => {
    const element = await make({ mode: 'read', value: aadalDates });
    assert.include(words(item(element, 'Opstart')), 'torsdag den 3. september 2026 kl. 13.00, Ådalskolen, lokale 7');
    assert.include(words(item(element, 'Læs højt')), '1. kursusgang mandag den 2. november 2026');
  });
});

describe('pejl-programme, to date', () => {
  it('a date, a time and a place make a dated step; each can be taken back', async () => {
    const element = await make();
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-03');
    await write(element, field(element, 'Opstart', 'Klokken'), '13:00');
    await write(element, field(element, 'Opstart', 'Sted'), 'Aulaen');
    assert.deepEqual(element.value, {
      framework: 'aadal',
      edition: '2026',
      programme: 'sammen-om-laesning',
      steps: [{ step: 'opstart', date: '2026-09-03', time: '13:00', place: 'Aulaen' }],
    });
    await write(element, field(element, 'Opstart', 'Klokken'), '');
    assert.deepEqual(steps(element), [{ step: 'opstart', date: '2026-09-03', place: 'Aulaen' }]);
  });

  it('what is written before there is a date is kept, and comes along with it; and again when the date is moved', async () => {
    const element = await make();
    await write(element, field(element, 'Opstart', 'Sted'), 'Aulaen');
    assert.isUndefined(element.value);
    assert.include(words(item(element, 'Opstart')), 'Kommer med, når der er en dato.');
    assert.equal(field(element, 'Opstart', 'Sted').value, 'Aulaen');
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-03');
    assert.deepEqual(steps(element), [{ step: 'opstart', date: '2026-09-03', place: 'Aulaen' }]);
    await write(element, field(element, 'Opstart', 'Dato'), '');
    assert.deepEqual(steps(element), []);
    assert.equal(field(element, 'Opstart', 'Sted').value, 'Aulaen');
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-10');
    assert.deepEqual(steps(element), [{ step: 'opstart', date: '2026-09-10', place: 'Aulaen' }]);
  });

  it('a year that is only half typed is no date yet', async () => {
    const element = await make();
    const heard: string[] = [];
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard.push(type));
    for (const year of ['0002', '0020', '0202'])
      await write(element, field(element, 'Opstart', 'Dato'), `${year}-09-03`);
    assert.isUndefined(element.value);
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-03');
    assert.deepEqual(steps(element), [{ step: 'opstart', date: '2026-09-03' }]);
    assert.deepEqual(heard, ['input', 'change']);
  });

  it('what a newer edition has written on a step stays there', async () => {
    const newer = { ...aadalDates, mood: 'glad', steps: [{ step: 'opstart', date: '2026-09-03', host: 'Bo' }] };
    const element = await make({ value: newer });
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-10');
    assert.deepEqual(element.value as unknown, {
      ...newer,
      steps: [{ step: 'opstart', date: '2026-09-10', host: 'Bo' }],
    });
  });

  it('a module has as many meetings as are dated, and room for one more', async () => {
    const element = await make();
    await write(element, field(element, 'Læs højt', 'Dato'), '2027-01-11');
    assert.deepEqual(steps(element), [{ step: 'hoejt/1', date: '2027-01-11' }]);
    assert.include(words(item(element, 'Læs højt')), 'Næste kursusgang');
    assert.include(
      words(item(element, 'Læs højt')),
      'mellem mandag den 15. februar 2027 og mandag den 22. februar 2027',
    );
    await write(element, field(element, 'Læs højt', 'Dato', 1), '2027-02-15');
    await write(element, field(element, 'Læs højt', 'Dato', 0), '');
    assert.deepEqual(steps(element), [{ step: 'hoejt/2', date: '2027-02-15' }]);
    // The row that was cleared is still there, and the other has not moved into its place.
    assert.equal(field(element, 'Læs højt', 'Dato', 0).value, '');
    assert.equal(field(element, 'Læs højt', 'Dato', 1).value, '2027-02-15');
  });

  it('tells what may be worth a second look, and refuses nothing', async () => {
    const element = await make({ value: collidingDates });
    assert.include(words(item(element, 'Opstart')), '»2026-09-31« findes ikke i kalenderen.');
    assert.include(words(item(element, 'Prøv det af')), 'Den sidste dag ligger før den første.');
    assert.include(words(item(element, 'Erfaringsopsamling')), 'Ligger samme dag som »Ledersparring«.');
    assert.include(words(item(element, 'Ledersparring')), 'Ligger før »Prøv det af«');
    assert.isTrue(element.checkValidity());
    await write(element, field(element, 'Erfaringsopsamling', 'Dato'), '2026-10-12');
    assert.notInclude(words(item(element, 'Erfaringsopsamling')), 'samme dag');
    // What belongs to no step here stays in the value.
    assert.isTrue(steps(element).some(({ step }) => step === 'findes-ikke'));
  });

  it('says what it says of the dates where it is heard, not by colour', async () => {
    const element = await make();
    await write(element, field(element, 'Prøv det af', 'Første dag'), '2026-10-09');
    await write(element, field(element, 'Prøv det af', 'Sidste dag'), '2026-09-04');
    const status = item(element, 'Prøv det af').querySelector('[role=status]')!;
    assert.equal(words(status), 'Den sidste dag ligger før den første.');
    const first = field(element, 'Prøv det af', 'Første dag');
    assert.equal(first.getAttribute('aria-describedby'), status.id, 'and again by who comes back to the date');
    assert.isFalse(field(element, 'Opstart', 'Dato').hasAttribute('aria-describedby'));
  });

  it('each field has a label, in a group with the name of its step', async () => {
    const element = await make();
    const group = field(element, 'Opstart', 'Dato').closest('[role=group]')!;
    const named = element.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!);
    assert.equal(words(named), 'Opstart');
    assert.isTrue(all<HTMLInputElement>(element, 'input').every((input) => input.labels?.length === 1));
  });

  it('required: every session needs a date, the practice periods none, and it says which', async () => {
    const element = await make({ required: true, value: aadalDates });
    assert.equal(
      element.validationMessage,
      'I mangler en dato til: Ledersparring, Erfaringsopsamling og læsevejledningskoordinering.',
    );
    element.focus();
    assert.equal(element.shadowRoot!.activeElement, field(element, 'Ledersparring', 'Dato'));
    await write(element, field(element, 'Ledersparring', 'Dato'), '2026-10-20');
    await write(element, field(element, 'Erfaringsopsamling', 'Dato'), '2026-11-20');
    assert.isTrue(element.checkValidity());
  });

  it('in a form: one JSON string under its name, nothing when it is read, and what was given on reset', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <pejl-programme name="datoer" mode="date" .framework=${aadal} .value=${aadalDates}></pejl-programme>
      </form>`,
    );
    const element = form.querySelector('pejl-programme')!;
    await element.updateComplete;
    const sent = (): unknown => JSON.parse((new FormData(form).get('datoer') as string | null) ?? 'null');
    assert.deepEqual(sent(), aadalDates);
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-10');
    assert.equal((sent() as ProgrammeDates).steps[0]!.date, '2026-09-10');
    form.reset();
    await element.updateComplete;
    assert.deepEqual(element.value, aadalDates);
    assert.equal(field(element, 'Opstart', 'Dato').value, '2026-09-03');
    element.mode = 'read';
    await element.updateComplete;
    assert.isNull(sent());
  });

  it('dates of another programme are said, and stay until somebody writes', async () => {
    const other = { ...aadalDates, programme: 'et-andet' };
    const element = await make({ value: other });
    assert.include(shown(element), 'hører til et andet forløb: »et-andet«');
    assert.equal(field(element, 'Opstart', 'Dato').value, '');
    assert.equal(element.value, other);
    await write(element, field(element, 'Opstart', 'Dato'), '2026-09-10');
    assert.equal(element.value?.programme, 'sammen-om-laesning');
    assert.lengthOf(steps(element), 1);
  });

  it('gives its dates as a calendar, and says so where there are none', async () => {
    const element = await make({ value: aadalDates });
    const text = await element.calendar();
    assert.lengthOf(text.match(/BEGIN:VEVENT/g)!, 3);
    assert.include(text, 'DTSTART:20260903T130000\r\nDTEND:20260903T160000');
    element.value = collidingDates;
    await element.updateComplete;
    // Only what has a right date is in it.
    assert.lengthOf((await element.calendar()).match(/BEGIN:VEVENT/g)!, 2);
    element.value = undefined;
    await element.updateComplete;
    assert.lengthOf(all(element, '[name=calendar]'), 0);
    let said = '';
    await element.calendar().catch((error: unknown) => (said = String(error)));
    assert.include(said, 'no step has a date');
  });
});

describe('pejl-programme, the year', () => {
  it('lists what is dated and what returns by month, from the first date on; the wheel has the same numbers', async () => {
    const element = await make({ view: 'year', value: aadalDates });
    const months = all(element, 'dl > div').map((month) => words(month));
    assert.match(months[0]!, /^september .*Opstart.*Prøv det af/);
    assert.match(months[1]!, /^november .*Læs højt/);
    assert.match(months[2]!, /^marts .*Målene Hvert år, omkring denne måned: Skolelederne Når tallene/);
    assert.match(months[3]!, /^Når der er brug for det .*Hele strategien Byrådet/);
    const numbers = [...element.shadowRoot!.querySelectorAll('svg g text')].map(words);
    assert.deepEqual(numbers.toSorted(), ['1', '2', '3', '4']);
    assert.equal(all(element, 'svg')[0]!.getAttribute('aria-hidden'), 'true');
  });

  it('a framework without a programme has what returns', async () => {
    const { programmes: _programmes, ...rest } = aadal;
    const element = await make({ view: 'year', framework: rest });
    assert.include(shown(element), 'Målene');
  });
});

describe('pejl-programme, groups and instructors', () => {
  const number = (element: PejlProgramme, label: string): HTMLInputElement =>
    all(element, 'label')
      .find((one) => words(one) === label)!
      .querySelector('input')!;

  it('works out groups from the figures of the course, and what the instructors reach', async () => {
    const element = await make({ view: 'capacity' });
    await write(element, number(element, 'Deltagere'), '60');
    assert.include(shown(element), '60 deltagere bliver til 5–6 hold med 10–12 på hvert.');
    assert.notInclude(shown(element), 'Hold ad gangen');
    await write(element, number(element, 'Instruktører, der er uddannet'), '4');
    const rows = all(element, 'tr').map((row) => words(row));
    assert.deepEqual(rows, [
      'Hold5–6',
      'På hvert hold10–12',
      'Instruktører, hvis alle hold er i gang på én gang10–12',
      'Hold ad gangen med de instruktører, I har2',
      'Gange efter hinanden3',
      'Uger fra første til sidste kursusgang30–36',
    ]);
    await write(element, number(element, 'Instruktører, der er uddannet'), '1');
    assert.include(shown(element), 'der må uddannes flere, før det første hold begynder');
  });

  it('says when the number does not divide, and is no part of the value', async () => {
    const element = await make({ view: 'capacity' });
    let heard = 0;
    for (const type of ['input', 'change']) element.addEventListener(type, () => heard++);
    await write(element, number(element, 'Deltagere'), '17');
    assert.include(shown(element), 'Tallet går ikke op i hold på 10–12.');
    assert.equal(heard, 0);
    assert.isUndefined(element.value);
  });
});
