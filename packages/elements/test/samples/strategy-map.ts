import type { ElementSamples, Sample } from '../samples.ts';
import {
  apartStrategy,
  danishStrategy,
  faultyStrategy,
  longStrategy,
  markupStrategy,
  oneTrack,
  prototypeStrategy,
  strategyFramework,
  strategyNonsense,
} from './strategy-fixture.ts';

const texts = [
  'Sammen om børn i Ådal',
  'Glæde',
  'Ude hver dag',
  'Vi taler samme sprog om leg.',
  'Deles af Ude hver dag og Bøger i hænderne',
  'med sten fra åen',
  'Vi fortæller om det, vi gør.',
  'hvert år omkring marts',
];

const sample = (properties: Sample['properties'] = {}, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework: strategyFramework, ...properties },
  texts,
  ...rest,
});

const ring = (host: HTMLElement, value: string): HTMLElement => {
  const found = host.shadowRoot!.querySelector<HTMLElement>(`button[value="${value}"]`);
  if (!found) throw new Error(`there is no ring of ${value}`);
  return found;
};

export const strategyMapSamples: ElementSamples = {
  define: () => import('@pejl/elements/strategy-map/define'),
  element: () => import('@pejl/elements/strategy-map'),
  messages: () => import('../../src/strategy-map/strategy-map.messages.ts'),
  samples: {
    'to read': sample(),
    'as a list': sample({}, { attributes: { layout: 'list' } }),
    'the thread of a shared purpose': sample(
      { thread: { kind: 'purpose', id: 'faelles-sprog' } },
      { texts: [...texts, 'Formålet deles af Ude hver dag og Bøger i hænderne.'] },
    ),
    'the thread of a track, as a list': sample(
      { thread: { kind: 'strategy-track', id: 'foraeldre' }, layout: 'list' },
      { texts: [...texts, 'Sporet »Forældrene med« har 1 formål og 3 indsatser hen imod Glæde og Nysgerrighed.'] },
    ),
    'a thread that begins at nothing': sample(
      { thread: { kind: 'effort', id: 'findes-ikke' } },
      { texts: [...texts, 'Der er ingen tråd at følge fra »findes-ikke«'] },
    ),
    'shared by tracks apart': sample(
      { framework: apartStrategy },
      { texts: ['Deles af Ude hver dag og Forældrene med', 'Vi taler samme sprog om leg.'] },
    ),
    'names that lead to nothing': sample(
      { framework: faultyStrategy },
      {
        texts: [
          'Strategien nævner målområdet »findes-ikke«',
          'Sporet »Et tomt spor« nævner indsatsen »findes-ikke«',
          'Sporet har hverken formål eller indsatser endnu.',
          'og »Forældrene spørger os først.« står ikke i noget spor.',
          'Ude hver dag',
        ],
      },
    ),
    'one track': sample({ framework: oneTrack }, { texts: ['Ude hver dag', 'Vi bygger en bålplads'] }),
    'six tracks of long words': sample(
      { framework: longStrategy },
      { texts: ['Specialundervisningsvejledningskoordinering 6', 'Kompetenceudviklingsstrategiarbejdsgruppemøde 1'] },
    ),
    'six tracks of long words, as columns': sample(
      { framework: longStrategy, layout: 'columns' },
      { texts: ['Specialundervisningsvejledningskoordinering 6'] },
    ),
    'in Danish only, the thread of what runs throughout': sample({
      framework: danishStrategy,
      thread: { kind: 'effort', id: 'fortaelle' },
    }),
    'every field left open': { texts: ['Der er ingen strategi at vise endnu.'] },
    'markup in every text': sample(
      { framework: markupStrategy },
      { texts: Object.values(markupStrategy.strategies![0]!.purposes).map(({ text }) => text['da']!) },
    ),
    'ids that every object has': sample(
      { framework: prototypeStrategy, strategy: '__proto__', thread: { kind: 'effort', id: '__proto__' } },
      { texts: ['Glæde', 'Ude hver dag'] },
    ),
    'a strategy that is not there': sample({ strategy: 'findes-ikke' }, { texts: [], broken: true }),
  },
  acts: {
    'follow a thread': {
      on: 'to read',
      does: (host) => ring(host, 'effort billeder').click(),
      fires: ['pejl-thread'],
    },
    'follow it by its text': {
      on: 'to read',
      does: (host) => ring(host, 'strategy-track boeger').parentElement!.querySelector<HTMLElement>('.text')!.click(),
      fires: ['pejl-thread'],
    },
    'let go by the same ring': {
      on: 'the thread of a shared purpose',
      does: (host) => ring(host, 'purpose faelles-sprog').click(),
      fires: ['pejl-thread'],
    },
    'let go by the button': {
      on: 'the thread of a shared purpose',
      does: (host) => host.shadowRoot!.querySelector<HTMLElement>('[name=leave]')!.click(),
      fires: ['pejl-thread'],
    },
    'let go with Escape': {
      on: 'the thread of a track, as a list',
      does: (host) => {
        ring(host, 'strategy-track foraeldre').dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }),
        );
      },
      fires: ['pejl-thread'],
    },
    'go to where something shared stands in full': {
      on: 'as a list',
      does: (host) => host.shadowRoot!.querySelector('a')!.click(),
      fires: [],
    },
  },
  nonsense: {
    framework: strategyNonsense,
    thread: {
      'a kind that there is not': { kind: 'vrøvl', id: 'ude' },
      'no id': { kind: 'effort' },
      'an id that is a number': { kind: 'effort', id: 7 },
    },
  },
};
