import type { ElementSamples, Sample } from '../samples.ts';
import { markup, notAddresses } from '../hostile-fixtures.ts';
import { looseSignsFramework, seen, signsFramework as framework, signsSeen } from './practice-signs-fixture.ts';

const today = (): string => new Date().toLocaleDateString('sv');
const sets = framework.practiceSigns!;
const signTexts = sets.flatMap(({ title, signs }) => [title.da!, ...signs.map(({ text }) => text.da!)]);
const competences = sets.flatMap(({ competences: list = [] }) => list.map(({ text }) => text.da!));
const hung = ['Makkerbordet i 3. b', 'To elever ved tavlen', 'Vores forslag', 'Alle spørger, og alle svarer.'];
const all = [...signTexts, ...competences, ...hung];
const notes = ['De sad ved vinduet og spurgte.', 'Vi så to hold på samme tid.'];

/** Today's visit, on top of earlier ones. */
const visited = {
  observations: [
    ...signsSeen.observations,
    seen('elev-spoerger', today(), { note: notes[0]!, example: 'Vinduespladserne' }),
    seen('medarbejder-viser', today(), { state: 'not-seen', note: notes[1]! }),
  ],
};

const sample = (properties: Readonly<Record<string, unknown>>, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework, ...properties },
  texts: all,
  ...rest,
});
const observe = { mode: 'observe' };

const inside = (host: Element, of: string): HTMLElement[] => [...host.shadowRoot!.querySelectorAll<HTMLElement>(of)];

/** Says of the sign with the words what the other words say. */
function answer(host: Element, sign: string, words: string): void {
  const group = inside(host, 'fieldset fieldset').find(({ textContent }) => textContent.includes(sign));
  const label = [...(group?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent.trim() === words);
  if (!label) throw new Error(`"${sign}" has no answer "${words}"`);
  label.querySelector('input')!.click();
}

/** As the browser does it: the value, then the events. */
function native(control: HTMLElement | undefined, value: string, ...types: readonly string[]): void {
  if (!control) throw new Error('there is no such control');
  (control as HTMLInputElement).value = value;
  for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

const turn = (host: Element, date: string): void =>
  native(inside(host, 'input[type=date]')[0], date, 'input', 'change');

const markupText = (text: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(text).map(([lang, one]) => [lang, `${one} ${markup}`]));
const markupFramework = {
  ...framework,
  practiceSigns: sets.map((set) => ({
    ...set,
    title: markupText(set.title),
    signs: set.signs.map((sign) => ({ ...sign, text: markupText(sign.text) })),
    competences: (set.competences ?? []).map((one) => ({ ...one, text: markupText(one.text) })),
  })),
  examples: notAddresses.map((url, index) => ({
    id: `x${index}`,
    on: { sign: 'elev-spoerger' },
    kind: index % 2 ? 'film' : 'link',
    text: markupText({ da: `Eksempel nummer ${index}`, en: `Example number ${index}` }),
    url,
  })),
};
const prototypeFramework = {
  ...framework,
  practiceSigns: sets.map((set, index) => ({
    ...set,
    id: ['__proto__', 'constructor', 'toString'][index]!,
    layer: index === 1 ? '__proto__' : index === 2 ? 'constructor' : set.layer,
    signs: set.signs.map((sign, at) => ({ ...sign, id: ['__proto__', 'hasOwnProperty'][at]! })),
  })),
};

export const practiceSignsSamples: ElementSamples = {
  define: () => import('@pejl/elements/practice-signs/define'),
  element: () => import('@pejl/elements/practice-signs'),
  messages: () => import('../../src/practice-signs/practice-signs.messages.ts'),
  value: 'value',
  samples: {
    'read, nothing seen': sample({}, { texts: [...all, 'Det, man kan se og høre i rummet.'] }),
    'read, with what was seen': sample(
      { value: signsSeen },
      {
        texts: [...all, 'Set tit', 'Begge timer.', 'Spørgekortene på bordet', 'Andre dage'],
        printedTexts: [
          ...all,
          'Set tit',
          'Spørgekortene på bordet',
          '1. sep. 2026',
          'Vi kiggede kun i én time.',
          'udgave 2025',
        ],
      },
    ),
    'read, one layer': sample(
      { value: signsSeen, layer: 'staff' },
      { texts: ['De voksne viser', 'Kigget efter og ikke set', 'At tænke højt'] },
    ),
    'observe, nothing seen': sample(
      {},
      {
        attributes: { ...observe, name: 'tegn', required: '' },
        texts: [...all, 'Ikke kigget efter endnu'],
        printedTexts: all,
      },
    ),
    'observe, with a visit': sample(
      { value: visited },
      {
        attributes: observe,
        texts: [...all, 'Set tit', 'Spørgekortene på bordet'],
        fieldTexts: [...notes, 'Vinduespladserne'],
        printedTexts: [...all, ...notes, 'Vinduespladserne', 'Sæt ét kryds'],
      },
    ),
    'observe, one layer': sample(
      { value: visited, layer: 'learner' },
      { attributes: observe, texts: ['Eleverne spørger'], fieldTexts: [notes[0]!] },
    ),
    'observe, disabled': sample(
      { value: visited },
      { attributes: { ...observe, disabled: '' }, texts: all, fieldTexts: notes },
    ),
    'every field left open': { texts: ['Der er ingen tegn at vise endnu.'] },
    'what is referred to is not there': sample(
      { framework: looseSignsFramework, value: { observations: [seen('intet-tegn', '2026-10-12')] } },
      { texts: [...all, 'intet-maal', 'intet-tegn', 'andet-tegn', 'Noget er set ud fra en udgave med andre tegn'] },
    ),
    'seen in a newer way': sample(
      { value: { observations: [{ ...seen('elev-spoerger', '2026-10-12'), state: 'constructor' }] } },
      { texts: [...all, 'Set på en måde, som vi ikke har ord for her'] },
    ),
    'a layer that is not known': sample({
      framework: { ...framework, practiceSigns: sets.map((set) => ({ ...set, layer: 'region' })) },
    }),
    'markup in every text': sample(
      { framework: markupFramework, value: { observations: [seen('elev-spoerger', '2026-10-12', { note: markup })] } },
      { texts: [...signTexts, 'Eksempel nummer 3', markup] },
    ),
    'ids that every object has': sample(
      { framework: prototypeFramework, value: { observations: [seen('__proto__', '2026-10-12')] } },
      { attributes: observe, texts: signTexts },
    ),
    'a layer that is not there': sample({}, { attributes: { layer: 'municipality' }, texts: [], broken: true }),
    'a framework without signs': sample(
      { framework: { ...framework, practiceSigns: [] } },
      { texts: [], broken: true },
    ),
  },
  acts: {
    'say that it was seen': {
      on: 'observe, nothing seen',
      does: (host) => answer(host, 'Lederne kommer', 'Set'),
      fires: ['input', 'change'],
    },
    'say that it was looked for and not seen': {
      on: 'observe, with a visit',
      does: (host) => answer(host, 'Eleverne spørger', 'Kigget efter og ikke set'),
      fires: ['input', 'change'],
    },
    'go back to not looked for': {
      on: 'observe, with a visit',
      does: (host) => answer(host, 'Eleverne spørger', 'Ikke kigget efter endnu'),
      fires: ['input', 'change'],
    },
    'write a note': {
      on: 'observe, with a visit',
      does: (host) => native(inside(host, 'textarea')[0], 'De spurgte to gange.', 'input', 'change'),
      fires: ['input', 'change'],
    },
    'hang an example on it': {
      on: 'observe, one layer',
      does: (host) => native(inside(host, 'textarea')[1], 'Plakaten ved døren', 'input', 'change'),
      fires: ['input', 'change'],
    },
    'write while it is not looked for': {
      on: 'observe, with a visit',
      before: (host) => answer(host, 'Eleverne spørger', 'Ikke kigget efter endnu'),
      does: (host) => native(inside(host, 'textarea')[0], 'Det venter.', 'input', 'change'),
      fires: [],
    },
    'look at another day': { on: 'observe, with a visit', does: (host) => turn(host, '2026-10-12'), fires: [] },
    'move the visit to another day': {
      on: 'observe, nothing seen',
      before: async (host) => {
        answer(host, 'Lederne kommer', 'Set tit');
        await (host as HTMLElement & { updateComplete?: Promise<boolean> }).updateComplete;
        turn(host, '2026-10-13');
      },
      does: (host) => inside(host, 'button')[0]!.click(),
      fires: ['input', 'change'],
    },
  },
  nonsense: {
    framework: {
      'signs as a string': { ...framework, practiceSigns: 'tegn' },
      'sets that are not there': { ...framework, practiceSigns: [null] },
      'a set without signs': { ...framework, practiceSigns: [{ ...sets[0], signs: undefined }] },
      'signs that are not there': { ...framework, practiceSigns: [{ ...sets[0], signs: [null] }] },
      'a text that is a number': { ...framework, practiceSigns: [{ ...sets[0], signs: [{ id: 'x', text: 42 }] }] },
      'relations as an object': { ...framework, relations: {} },
      'relations that are not there': { ...framework, relations: [null] },
      'examples that are not there': { ...framework, examples: [null] },
      'no languages': { ...framework, languages: undefined },
      'no source': { ...framework, source: null },
    },
    value: {
      'no observations': {},
      'observations as a string': { observations: 'set' },
      'observations that are not there': { observations: [null] },
      'a date that is a number': { observations: [{ ...seen('elev-spoerger', '2026-10-12'), date: 42 }] },
      'a date that is none': { observations: [seen('elev-spoerger', 'i går')] },
      'a note as an object': { observations: [{ ...seen('elev-spoerger', '2026-10-12'), note: {} }] },
      'an edition as an object': { observations: [{ ...seen('elev-spoerger', '2026-10-12'), edition: {} }] },
    },
  },
};
