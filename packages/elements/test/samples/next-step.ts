import type { ElementSamples, Sample } from '../samples.ts';
import { fixtureFramework as framework, fullProfile, nowProfile, textsOf } from '../fixture-framework.ts';
import {
  gappyFramework,
  markupFramework,
  markupProfile,
  prototypeFramework,
  prototypeProfile,
  strayProfile,
} from '../hostile-fixtures.ts';

const taxonomy = framework.taxonomies![0]!;
const step = nowProfile.nextStep!;
const sentence = step.sentence!;
const said = (dimension: string, level: string): string[] =>
  taxonomy.descriptors
    .filter((cell) => cell.dimension === dimension && cell.level === level)
    .flatMap(({ claims }) => claims.map(({ text }) => text['da']!));

/** The profile with the team placed at the top level of a dimension. */
const atTop = {
  ...nowProfile,
  placements: [{ ...nowProfile.placements[0]!, dimension: 'langeord', state: 'placed', level: 'n5' }],
};
const unsure = {
  ...nowProfile,
  placements: [{ ...nowProfile.placements[1]!, state: 'not-relevant' }],
};

const sample = (properties: Readonly<Record<string, unknown>>, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework, ...properties },
  ...rest,
});

const all = (host: Element, of: string): HTMLElement[] => [...host.shadowRoot!.querySelectorAll<HTMLElement>(of)];

/** Ticks or chooses what is labelled with the words. */
function choose(host: Element, words: string): void {
  const label = all(host, 'label').find(({ textContent }) => textContent.includes(words));
  if (!label) throw new Error(`there is nothing to choose that says "${words}"`);
  label.querySelector('input')!.click();
}

/** As the browser does it: the value, then the events. */
function native(host: Element, of: string, value: string, ...types: readonly string[]): void {
  const control = all(host, of)[0] as HTMLInputElement | undefined;
  if (!control) throw new Error(`there is no ${of}`);
  control.value = value;
  for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

const texts = ['Aftaler', ...said('aftaler', 'n3'), ...said('aftaler', 'n4')];

export const nextStepSamples: ElementSamples = {
  define: () => import('@pejl/elements/next-step/define'),
  element: () => import('@pejl/elements/next-step'),
  messages: () => import('../../src/next-step/next-step.messages.ts'),
  value: 'value',
  samples: {
    'nothing written yet': sample(
      { profile: nowProfile },
      { texts, attributes: { name: 'skridt', required: '' }, printedTexts: texts },
    ),
    'with a step': sample(
      { profile: nowProfile, value: step },
      { texts: [...texts, 'Det gør I allerede'], fieldTexts: [sentence] },
    ),
    'one dimension': sample(
      { profile: nowProfile, value: step, dimension: 'aftaler' },
      { texts, fieldTexts: [sentence] },
    ),
    'a step on another dimension': sample(
      { profile: fullProfile, value: step, dimension: 'langeord' },
      { texts: ['Jeres næste skridt handler nu om »Aftaler«.', ...said('langeord', 'n5')] },
    ),
    'at the top': sample(
      { profile: atTop, value: { dimension: 'langeord', kind: 'hold-fast', claims: ['langeord-5'], sentence } },
      { texts: ['Der er ikke noget næste niveau', ...said('langeord', 'n5')], fieldTexts: [sentence] },
    ),
    'not agreed': sample(
      { profile: nowProfile, dimension: 'afproevning' },
      { texts: ['uenigheden er jeres dagsorden', 'Vi ser det forskelligt.'] },
    ),
    'not relevant': sample({ profile: unsure, dimension: 'afproevning' }, { texts: ['ikke er relevant nu'] }),
    'not placed': sample({}, { texts: ['I har ikke taget stilling'] }),
    disabled: sample(
      { profile: nowProfile, value: step },
      { attributes: { disabled: '' }, texts, fieldTexts: [sentence] },
    ),
    'every field left open': { texts: ['Der er ingen taksonomi at tage et skridt ud fra endnu.'] },
    'markup in every text': sample(
      { framework: markupFramework, profile: markupProfile, value: markupProfile.nextStep },
      { texts: [textsOf(markupFramework, 'da')[0]!], fieldTexts: [markupProfile.nextStep!.sentence!] },
    ),
    'ids that every object has': sample({
      framework: prototypeFramework,
      profile: prototypeProfile,
      value: prototypeProfile.nextStep,
      taxonomy: '__proto__',
    }),
    'gaps and strays': sample({ framework: gappyFramework, profile: strayProfile, value: strayProfile.nextStep }),
    'an empty cell': sample(
      {
        framework: gappyFramework,
        profile: { ...fullProfile, placements: [{ ...fullProfile.placements[0]!, level: 'n1' }] },
      },
      { texts: ['Ingen beskrivelse'] },
    ),
    'a dimension that is not there': sample({}, { attributes: { dimension: 'findes-ikke' }, texts: [], broken: true }),
    'a taxonomy that is not there': sample({}, { attributes: { taxonomy: 'findes-ikke' }, texts: [], broken: true }),
  },
  acts: {
    'tick an open claim': {
      on: 'nothing written yet',
      does: (host) => choose(host, 'Vi siger til'),
      fires: ['input', 'change'],
    },
    'take a claim back': {
      on: 'with a step',
      does: (host) => choose(host, 'Vi siger til'),
      fires: ['input', 'change'],
    },
    'tick a claim of today': {
      on: 'with a step',
      does: (host) => choose(host, 'hver måned'),
      fires: ['input', 'change'],
    },
    'hold fast': { on: 'with a step', does: (host) => choose(host, 'Holde fast'), fires: ['input', 'change'] },
    're-establish at the top': {
      on: 'at the top',
      does: (host) => choose(host, 'Genskabe'),
      fires: ['input', 'change'],
    },
    'write the sentence': {
      on: 'nothing written yet',
      does: (host) => native(host, 'textarea', 'Vi vil prøve det af i uge 9.', 'input', 'change'),
      fires: ['input', 'change'],
    },
    'write on what the team does not agree on': {
      on: 'not agreed',
      does: (host) => native(host, 'textarea', 'Vi vil tale om det på mandag.', 'input', 'change'),
      fires: ['input', 'change'],
    },
    'write on another dimension than the value’s': {
      on: 'a step on another dimension',
      does: (host) => native(host, 'textarea', 'Vi vil passe på det.', 'input', 'change'),
      fires: ['input', 'change'],
    },
    'choose another dimension': {
      on: 'with a step',
      does: (host) => native(host, 'select', 'langeord', 'input', 'change'),
      fires: ['input', 'change'],
    },
  },
  nonsense: {
    framework: {
      'no levels': { ...framework, taxonomies: [{ ...taxonomy, levels: undefined }] },
      'no dimensions': { ...framework, taxonomies: [{ ...taxonomy, dimensions: [] }] },
      'dimensions as a string': { ...framework, taxonomies: [{ ...taxonomy, dimensions: 'Aftaler' }] },
      'descriptors as an object': { ...framework, taxonomies: [{ ...taxonomy, descriptors: {} }] },
      'no languages': { ...framework, languages: undefined },
      'no source': { ...framework, source: null },
    },
    value: {
      'no dimension': { sentence },
      'claims as a number': { ...step, claims: 42 },
      'a sentence as an object': { ...step, sentence: {} },
      'a kind that is none': { ...step, kind: 'climb' },
    },
    profile: {
      'no placements': { date: '2025-03-10' },
      'placements that are not there': { date: '2025-03-10', placements: [null] },
      'claims as a number': { ...nowProfile, metClaims: 42 },
      'a reason as an object': { ...nowProfile, placements: [{ ...nowProfile.placements[1]!, reason: {} }] },
    },
  },
};
