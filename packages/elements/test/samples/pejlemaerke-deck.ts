import type { ElementSamples, Sample } from '../samples.ts';
import {
  beaconFramework,
  beaconNonsense,
  localExamples,
  markupBeacons,
  ownExamples,
  prototypeBeacons,
  statements,
  trackOf,
} from './pejlemaerke-fixture.ts';

const sample = (properties: Sample['properties'], rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework: beaconFramework, ...properties },
  texts: [...statements, ...localExamples],
  printedTexts: [...statements, ...ownExamples, ...localExamples],
  ...rest,
});

const inside = (host: Element, selector: string): HTMLInputElement => {
  const found = host.shadowRoot!.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

function search(host: Element, words: string): void {
  const field = inside(host, '[name=search]');
  field.value = words;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

export const pejlemaerkeDeckSamples: ElementSamples = {
  define: () => import('@pejl/elements/pejlemaerke-deck/define'),
  element: () => import('@pejl/elements/pejlemaerke-deck'),
  messages: () => import('../../src/pejlemaerke-deck/pejlemaerke-deck.messages.ts'),
  value: 'value',
  samples: {
    'to read': sample({}),
    'to choose, nothing chosen': sample({}, { attributes: { mode: 'choose', name: 'spor' } }),
    'to choose, in a team track': sample(
      { value: trackOf('team', 'doeren', 'uden') },
      { attributes: { mode: 'choose' } },
    ),
    'to choose, one set': sample(
      { value: trackOf('individual', 'spoerger') },
      { attributes: { mode: 'choose', set: 'undervisere' }, texts: statements.slice(0, 3), printedTexts: [] },
    ),
    'to choose, a track begun elsewhere': sample(
      { value: { ...trackOf('team', 'doeren'), framework: 'en-anden' } },
      { attributes: { mode: 'choose' } },
    ),
    large: sample({}, { attributes: { size: 'large' } }),
    'a list on paper': sample({}, { attributes: { paper: 'list' } }),
    disabled: sample({ value: trackOf('team', 'doeren') }, { attributes: { mode: 'choose', disabled: '' } }),
    'every field left open': { texts: ['Der er ingen pejlemærker at vise endnu.'] },
    'a set without beacons': {
      properties: {
        framework: { ...beaconFramework, pejlemaerkeSets: [{ id: 'tomt', title: { da: 'Tomt' }, pejlemaerker: [] }] },
      },
      texts: ['Der er ingen pejlemærker i sættet.'],
    },
    'a framework without sets': {
      properties: { framework: { ...beaconFramework, pejlemaerkeSets: [] } },
      texts: ['Der er ingen pejlemærker i sættet.'],
    },
    'markup in every text': {
      properties: { framework: markupBeacons },
      attributes: { mode: 'choose' },
      texts: [
        ...markupBeacons.pejlemaerkeSets!.flatMap(({ title, pejlemaerker }) => [
          title['da']!,
          ...pejlemaerker.map(({ text }) => text['da']!),
        ]),
        ...markupBeacons.examples!.map(({ text }) => text['da']!),
      ],
    },
    'ids that every object has': {
      properties: { framework: prototypeBeacons },
      attributes: { mode: 'choose' },
      texts: ['Jeg er __proto__.', 'Jeg er constructor.', 'Et eksempel'],
    },
    'a set that is not there': sample({}, { attributes: { set: 'findes-ikke' }, texts: [], broken: true }),
  },
  acts: {
    'choose for oneself': {
      on: 'to choose, nothing chosen',
      does: (host) => inside(host, '[name=individual]').click(),
      fires: ['input', 'change'],
    },
    'choose for the team': {
      on: 'to choose, nothing chosen',
      before: (host) => inside(host, '[value=team]').click(),
      does: (host) => inside(host, '[name=team]').click(),
      fires: ['input', 'change'],
    },
    'choose no longer': {
      on: 'to choose, in a team track',
      does: (host) => inside(host, '[name=team]').click(),
      fires: ['input', 'change'],
    },
    search: { on: 'to read', does: (host) => search(host, 'tvivl'), fires: [] },
    'show one set': { on: 'to read', does: (host) => inside(host, '[name=of][value=kontoret]').click(), fires: [] },
    'show only what is chosen': {
      on: 'to choose, in a team track',
      does: (host) => inside(host, '[name=only]').click(),
      fires: [],
    },
    'choose no longer, where only that is shown': {
      on: 'to choose, one set',
      before: (host) => inside(host, '[name=only]').click(),
      does: (host) => inside(host, '[name=individual]').click(),
      fires: ['input', 'change'],
    },
    'open an example': { on: 'to read', does: (host) => inside(host, 'summary').click(), fires: [] },
    enlarge: { on: 'to read', does: (host) => inside(host, '[name=enlarge]').click(), fires: [] },
    'go to the next': {
      on: 'to read',
      before: (host) => inside(host, '[name=enlarge]').click(),
      does: (host) => inside(host, '[name=following]').click(),
      fires: [],
    },
    'close it again': {
      on: 'to read',
      before: (host) => inside(host, '[name=enlarge]').click(),
      does: (host) => inside(host, 'dialog [name=close]').click(),
      fires: [],
    },
    'draw one': {
      on: 'to read',
      before: (host) => {
        Object.assign(host, { chance: ([first]: readonly string[]) => first });
      },
      does: (host) => inside(host, '[name=draw]').click(),
      fires: [],
    },
    'choose in the full view': {
      on: 'to choose, nothing chosen',
      before: (host) => inside(host, '[name=enlarge]').click(),
      does: (host) => inside(host, 'dialog [name=individual]').click(),
      fires: ['input', 'change'],
    },
  },
  nonsense: beaconNonsense,
};
