import type { ElementSamples, Sample } from '../samples.ts';
import { earlierProfile, fixtureFramework, fullProfile, nowProfile, textsOf } from '../fixture-framework.ts';
import {
  gappyFramework,
  markupFramework,
  markupProfile,
  prototypeFramework,
  prototypeProfile,
  strayProfile,
} from '../hostile-fixtures.ts';

const all = textsOf(fixtureFramework, 'da');
const written = nowProfile.placements.map(({ reason }) => reason ?? '');
const sentence = nowProfile.nextStep?.sentence ?? '';
const framework = fixtureFramework;
const [taxonomy] = framework.taxonomies!;

const sample = (properties: Sample['properties'], rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework, ...properties },
  texts: all,
  ...rest,
});

const inputs = (host: Element, of: string): HTMLInputElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLInputElement>(of),
];

/** Chooses the answer with this number (levels first, lowest first; then not relevant, not agreed, unanswered). */
function choose(host: Element, dimension: number, answer: number): void {
  const radios = inputs(host, 'input[type=radio]');
  const groups = [...new Set(radios.map(({ name }) => name))].sort();
  const group = radios.filter(({ name }) => name === groups[dimension]);
  const radio = group.at(answer);
  if (!radio) throw new Error(`there is no answer ${answer} on dimension ${dimension}`);
  radio.click();
}

function press(host: Element, words: string): void {
  const button = [...host.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
    textContent.includes(words),
  );
  if (!button) throw new Error(`there is no button that says "${words}"`);
  button.click();
}

/** A choice in a native control, as the browser makes it: the value, then `input` and `change`. */
function native(control: HTMLElement | undefined, value: string, ...types: readonly string[]): void {
  if (!control) throw new Error('there is no such control');
  (control as HTMLInputElement).value = value;
  for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

const field = (host: Element, dimension: number): HTMLTextAreaElement | undefined =>
  [...host.shadowRoot!.querySelectorAll('textarea')].at(dimension);
const onTheWay = (host: Element): HTMLInputElement | undefined =>
  inputs(host, 'input[type=checkbox]').find((box) => box.parentElement?.textContent.includes('På vej mod'));

export const taxonomyMatrixSamples: ElementSamples = {
  define: () => import('@pejl/elements/taxonomy-matrix/define'),
  element: () => import('@pejl/elements/taxonomy-matrix'),
  messages: () => import('../../src/taxonomy-matrix/taxonomy-matrix.messages.ts'),
  value: 'value',
  samples: {
    'read, nothing said': sample({}, { attributes: { layout: 'table' } }),
    'read, with a value': sample({ value: nowProfile }, { texts: [...all, ...written, sentence] }),
    'read, stacked': sample({ value: nowProfile, layout: 'stacked' }, { texts: [...all, ...written, sentence] }),
    'read, one at a time': sample({ value: nowProfile, layout: 'single' }, { texts: ['Aftaler'], printedTexts: all }),
    'then and now': sample(
      { value: nowProfile, earlier: earlierProfile },
      { attributes: { layout: 'table' }, texts: [...all, ...written] },
    ),
    'then and now, stacked': sample({ value: nowProfile, earlier: earlierProfile, layout: 'stacked' }),
    'place, empty': sample({}, { attributes: { mode: 'place', layout: 'table', required: '', name: 'stand' } }),
    'place, with a value': sample(
      { value: nowProfile },
      { attributes: { mode: 'place' }, texts: [...all, sentence], fieldTexts: written },
    ),
    'place, stacked': sample(
      { value: nowProfile, earlier: earlierProfile },
      { attributes: { mode: 'place', layout: 'stacked' } },
    ),
    'place, one at a time': sample(
      { value: fullProfile },
      { attributes: { mode: 'place', layout: 'single' }, texts: ['Aftaler'], printedTexts: all },
    ),
    'place, then and now': sample(
      { value: nowProfile, earlier: earlierProfile },
      { attributes: { mode: 'place', layout: 'table' } },
    ),
    'place, disabled': sample({ value: fullProfile }, { attributes: { mode: 'place', disabled: '' } }),
    'every field left open': { texts: ['Der er ingen taksonomi at vise endnu.'] },
    'markup in every text': sample(
      { framework: markupFramework, value: markupProfile, earlier: earlierProfile },
      { texts: textsOf(markupFramework, 'da') },
    ),
    'ids that every object has': sample({
      framework: prototypeFramework,
      value: prototypeProfile,
      taxonomy: '__proto__',
    }),
    'gaps and strays': sample(
      { framework: gappyFramework, value: strayProfile, earlier: fullProfile },
      { attributes: { mode: 'place' }, texts: textsOf(gappyFramework, 'da') },
    ),
    'a taxonomy that is not there': sample({}, { attributes: { taxonomy: 'findes-ikke' }, texts: [], broken: true }),
    'a framework without taxonomies': sample(
      { framework: { ...framework, taxonomies: [] } },
      { texts: [], broken: true },
    ),
  },
  acts: {
    'choose a level': { on: 'place, empty', does: (host) => choose(host, 0, 2), fires: ['input', 'change'] },
    'choose a level by its text': {
      on: 'place, empty',
      does: (host) => {
        const said = fixtureFramework.taxonomies![0]!.descriptors[1]!.claims[0]!.text['da']!;
        const walker = document.createTreeWalker(host.shadowRoot!, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) if (walker.currentNode.textContent?.includes(said)) break;
        walker.currentNode.parentElement!.click();
      },
      fires: ['input', 'change'],
    },
    'say: not relevant now': { on: 'place, empty', does: (host) => choose(host, 1, -3), fires: ['input', 'change'] },
    'say: we do not agree yet': {
      on: 'place, stacked',
      does: (host) => choose(host, 0, -2),
      fires: ['input', 'change'],
    },
    'go back to unanswered': {
      on: 'place, with a value',
      does: (host) => choose(host, 0, -1),
      fires: ['input', 'change'],
    },
    'answer what was open, beside then': {
      on: 'place, then and now',
      does: (host) => choose(host, 2, 1),
      fires: ['input', 'change'],
    },
    'move up one level, beside then': {
      on: 'place, then and now',
      does: (host) => choose(host, 0, 4),
      fires: ['input', 'change'],
    },
    'answer one dimension at a time': {
      on: 'place, one at a time',
      before: (host) => press(host, 'Næste'),
      does: (host) => choose(host, 0, 0),
      fires: ['input', 'change'],
    },
    'go to the next dimension': { on: 'read, one at a time', does: (host) => press(host, 'Næste'), fires: [] },
    'say: on the way': {
      on: 'place, with a value',
      does: (host) => onTheWay(host)?.click(),
      fires: ['input', 'change'],
    },
    'tick a claim': {
      on: 'place, with a value',
      before: (host) => press(host, 'Kryds af'),
      does: (host) => inputs(host, 'input[type=checkbox]').at(-1)?.click(),
      fires: ['input', 'change'],
    },
    'write a reason': {
      on: 'place, with a value',
      does: (host) => native(field(host, 0), 'Fordi vi har prøvet det.', 'input', 'change'),
      fires: ['input', 'change'],
    },
    'write a reason before the answer': {
      on: 'place, empty',
      does: (host) => native(field(host, 1), 'Fordi vi har prøvet det.', 'input', 'change'),
      fires: [],
    },
    'say what has happened': {
      on: 'place, then and now',
      does: (host) => native(host.shadowRoot!.querySelector('select') ?? undefined, 'challenge', 'input', 'change'),
      fires: ['input', 'change'],
    },
  },
  nonsense: {
    framework: {
      'no levels': { ...framework, taxonomies: [{ ...taxonomy, levels: undefined }] },
      'levels that are not there': { ...framework, taxonomies: [{ ...taxonomy, levels: [null] }] },
      'dimensions as a string': { ...framework, taxonomies: [{ ...taxonomy, dimensions: 'Aftaler' }] },
      'descriptors as an object': { ...framework, taxonomies: [{ ...taxonomy, descriptors: {} }] },
      'taxonomies as an object': { ...framework, taxonomies: { samarbejde: taxonomy } },
      'no languages': { ...framework, languages: undefined },
      'examples that are not there': { ...framework, examples: [null] },
      'no source': { ...framework, source: null },
      'a source without a title': { ...framework, source: {} },
    },
    value: {
      'no placements': { date: '2025-03-10' },
      'placements that are not there': { date: '2025-03-10', placements: [null] },
      'no date': { placements: nowProfile.placements },
      'a date that is none': { date: 'i går', placements: [] },
      'claims as a number': { ...nowProfile, metClaims: 42 },
      'a next step as a string': { ...nowProfile, nextStep: 'vi vil' },
    },
    earlier: {
      'no placements': { date: '2025-03-10' },
      'no date': { placements: earlierProfile.placements },
      'a date that is an object': { ...earlierProfile, date: {} },
    },
  },
};
