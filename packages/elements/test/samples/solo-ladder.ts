import type { ElementSamples, Sample } from '../samples.ts';
import { markup } from '../hostile-fixtures.ts';
import { bareLadderFramework, ladderFramework as framework, ladderReflection } from './solo-ladder-fixture.ts';

const [scale] = framework.scales!;
const says = scale!.levels.map(({ learnerText }) => learnerText!.da!);
const next = scale!.levels.map(({ nextText }) => nextText!.da!);
const phases = scale!.phases!.map(({ title }) => title.da!);
const questions = ['Hvor er jeg lige nu?', 'Hvor skal jeg hen?', 'Hvordan kommer jeg derhen?'];
const all = [scale!.title.da!, ...says, ...phases, ...questions];
const written = ['Brøker', 'Jeg kan halvere.', 'Jeg spørger Ida.'];
const elsewhere = { ...ladderReflection, scale: 'en-anden' };

const sample = (properties: Readonly<Record<string, unknown>>, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework, ...properties },
  texts: all,
  ...rest,
});
const reflect = { mode: 'reflect' };

const inside = (host: Element, of: string): HTMLInputElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLInputElement>(of),
];

/** Chooses a level, counted from the lowest; after the last comes "I don't know yet". */
function choose(host: Element, name: 'now' | 'towards', level: number): void {
  const radio = inside(host, `input[name=${name}]`)[level];
  if (!radio) throw new Error(`there is no level ${level}`);
  radio.click();
}

/** As the browser does it: the value, then the events. */
function native(control: HTMLInputElement | undefined, value: string): void {
  if (!control) throw new Error('there is no such control');
  control.value = value;
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Every text of the framework with markup after it. */
const withMarkup = <T>(value: T, key = ''): T => {
  if (typeof value === 'string') return (/^(da|en|after)$/.test(key) ? `${value} ${markup}` : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => withMarkup(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withMarkup(one, name)])) as T;
};

export const soloLadderSamples: ElementSamples = {
  define: () => import('@pejl/elements/solo-ladder/define'),
  element: () => import('@pejl/elements/solo-ladder'),
  messages: () => import('../../src/solo-ladder/solo-ladder.messages.ts'),
  value: 'value',
  samples: {
    'a poster': sample({}, { texts: [...all, ...next], printedTexts: [...all, ...next] }),
    'read, with a reflection': sample(
      { value: ladderReflection },
      { texts: [...all, ...written, 'Her er jeg', 'Her vil jeg hen', '12. november 2026'] },
    ),
    'reflect, nothing said': sample({}, { attributes: { ...reflect, name: 'side', required: '' } }),
    'reflect, with a reflection': sample(
      { value: ladderReflection },
      { attributes: reflect, texts: [...all, 'Find en ting mere.'], fieldTexts: written },
    ),
    'reflect, here and there are one': sample(
      { value: { ...ladderReflection, towards: 'en' } },
      { attributes: reflect, fieldTexts: written },
    ),
    'reflect, disabled': sample(
      { value: ladderReflection },
      { attributes: { ...reflect, disabled: '' }, fieldTexts: written },
    ),
    'a reflection on another ladder': sample(
      { value: elsewhere },
      { attributes: reflect, texts: [...all, 'hører til en anden stige'] },
    ),
    'nothing but levels, in English': sample(
      { framework: bareLadderFramework },
      { texts: ['Three steps', 'Somebody can try it.', 'Hvor er jeg?'] },
    ),
    'nothing but levels, to reflect on': sample(
      { framework: bareLadderFramework },
      { attributes: reflect, texts: ['Three steps', 'Somebody can try it.', 'Hvor er jeg?'] },
    ),
    'every field left open': { texts: ['Der er ingen stige at vise endnu.'] },
    'markup in every text': sample(
      { framework: withMarkup(framework), value: { ...ladderReflection, whereNow: markup, about: markup } },
      { texts: [...all, markup] },
    ),
    'ids that every object has': sample(
      {
        framework: {
          ...framework,
          scales: [
            {
              ...scale!,
              id: '__proto__',
              levels: scale!.levels.map((level, index) => ({
                ...level,
                id: ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'][index]!,
                handSign: 'constructor',
              })),
            },
          ],
        },
        scale: '__proto__',
        value: { ...ladderReflection, scale: '__proto__', now: '__proto__', towards: 'constructor' },
      },
      { attributes: reflect },
    ),
    'a level that is not there, and a phase that is not': sample(
      {
        framework: {
          ...framework,
          scales: [
            { ...scale!, levels: scale!.levels.map((level, at) => (at === 2 ? { ...level, phase: 'ukendt' } : level)) },
          ],
        },
        value: { ...ladderReflection, now: 'findes-ikke' },
      },
      { texts: [...all, 'Jeg spørger Ida.'] },
    ),
    'a scale that is not there': sample({}, { attributes: { scale: 'findes-ikke' }, texts: [], broken: true }),
    'a framework without scales': sample({ framework: { ...framework, scales: [] } }, { texts: [], broken: true }),
  },
  acts: {
    'say where I am': {
      on: 'reflect, nothing said',
      does: (host) => choose(host, 'now', 0),
      fires: ['input', 'change'],
    },
    'say where I want to go': {
      on: 'reflect, with a reflection',
      does: (host) => choose(host, 'towards', 4),
      fires: ['input', 'change'],
    },
    'say that I do not know yet': {
      on: 'reflect, with a reflection',
      does: (host) => choose(host, 'now', 5),
      fires: ['input', 'change'],
    },
    'write where I am': {
      on: 'reflect, nothing said',
      does: (host) => native(inside(host, 'textarea')[0], 'Jeg kan tælle til ti.'),
      fires: ['input', 'change'],
    },
    'write what it is about': {
      on: 'reflect, with a reflection',
      does: (host) => native(inside(host, 'input[type=text]')[0], 'Brøker og procent'),
      fires: ['input', 'change'],
    },
    'take back what I wrote': {
      on: 'reflect, with a reflection',
      does: (host) => native(inside(host, 'textarea')[2], ''),
      fires: ['input', 'change'],
    },
    'begin a new sheet on this ladder': {
      on: 'a reflection on another ladder',
      does: (host) => choose(host, 'now', 1),
      fires: ['input', 'change'],
    },
  },
  nonsense: {
    framework: {
      'scales as a string': { ...framework, scales: 'stige' },
      'scales that are not there': { ...framework, scales: [null] },
      'no levels': { ...framework, scales: [{ ...scale, levels: undefined }] },
      'levels that are not there': { ...framework, scales: [{ ...scale, levels: [null] }] },
      'an empty ladder': { ...framework, scales: [{ ...scale, levels: [] }] },
      'phases as an object': { ...framework, scales: [{ ...scale, phases: {} }] },
      'a text that is a number': { ...framework, scales: [{ ...scale, title: 42 }] },
      'a name as an object': { ...framework, scales: [{ ...scale, after: {} }] },
      'questions that are not there': { ...framework, learningQuestions: [null] },
      'no languages': { ...framework, languages: undefined },
      'no source': { ...framework, source: null },
    },
    value: {
      'no scale': { framework: 'aadal' },
      'a level as a number': { ...ladderReflection, now: 3 },
      'words as an object': { ...ladderReflection, how: {} },
      'a date that is none': { ...ladderReflection, date: 'i går' },
    },
  },
};
