import type { ElementSamples, Sample } from '../samples.ts';
import { beaconFramework, beaconNonsense, markupBeacons, prototypeBeacons, trackOf } from './pejlemaerke-fixture.ts';

const statement = 'Jeg lader døren stå åben.';
const example = 'Fx må en kollega kigge ind midt i timen.';
const local = ['Kaffekanden står hos 7.b om tirsdagen.', 'Filmen om de åbne døre'];

const sample = (properties: Sample['properties'], rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework: beaconFramework, ...properties },
  texts: [statement, ...local],
  printedTexts: [statement, example, ...local],
  ...rest,
});

const inside = (host: Element, selector: string): HTMLInputElement => {
  const found = host.shadowRoot!.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

/** Writes in a field, as the browser tells it. */
function write(host: Element, name: string, text: string): void {
  const field = inside(host, `[name=${name}]`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const pejlemaerkeCardSamples: ElementSamples = {
  define: () => import('@pejl/elements/pejlemaerke-card/define'),
  element: () => import('@pejl/elements/pejlemaerke-card'),
  messages: () => import('../../src/pejlemaerke-card/pejlemaerke-card.messages.ts'),
  value: 'value',
  samples: {
    'to read': sample({}),
    'to read, chosen': sample({ value: trackOf('team', 'doeren') }),
    'to choose, nothing chosen': sample({}, { attributes: { mode: 'choose', name: 'spor' } }),
    'to choose, in a team track': sample({ value: trackOf('team', 'doeren') }, { attributes: { mode: 'choose' } }),
    'to choose, beside an individual track': sample(
      { value: trackOf('individual', 'spoerger') },
      { attributes: { mode: 'choose' } },
    ),
    'to choose, in a track of another set': sample(
      { value: { ...trackOf('team', 'doeren'), set: 'kontoret' } },
      { attributes: { mode: 'choose' } },
    ),
    'a frame for consultation': sample({ frame: 'consultation' }),
    'large, to choose, with a frame': sample(
      { value: trackOf('individual', 'doeren') },
      { attributes: { mode: 'choose', frame: 'consultation', size: 'large' } },
    ),
    'long words, without local examples': sample(
      {},
      {
        attributes: { set: 'kontoret', mode: 'choose' },
        texts: ['Jeg kender skolebestyrelsesmødereferaternes arkiveringsprincipper.'],
        printedTexts: ['Fx finder jeg dem på under et minut.'],
      },
    ),
    'without an example': sample(
      {},
      { attributes: { pejlemaerke: 'uden' }, texts: ['Jeg siger, hvad jeg er i tvivl om.'], printedTexts: [] },
    ),
    disabled: sample({ value: trackOf('team', 'doeren') }, { attributes: { mode: 'choose', disabled: '' } }),
    'every field left open': { texts: ['Der er intet pejlemærke at vise endnu.'] },
    'markup in every text': {
      properties: { framework: markupBeacons },
      texts: [
        markupBeacons.pejlemaerkeSets![0]!.pejlemaerker[0]!.text['da']!,
        ...markupBeacons.examples!.map(({ text }) => text['da']!),
      ],
    },
    'ids that every object has': {
      properties: { framework: prototypeBeacons, pejlemaerke: 'constructor' },
      attributes: { mode: 'choose' },
      texts: ['Jeg er constructor.', 'Et eksempel'],
    },
    'a beacon that is not there': sample({}, { attributes: { pejlemaerke: 'findes-ikke' }, texts: [], broken: true }),
    'a set that is not there': sample({}, { attributes: { set: 'findes-ikke' }, texts: [], broken: true }),
    'a framework without sets': {
      properties: { framework: { ...beaconFramework, pejlemaerkeSets: [] } },
      texts: ['Der er intet pejlemærke at vise endnu.'],
    },
  },
  acts: {
    'choose for oneself': {
      on: 'to choose, nothing chosen',
      does: (host) => inside(host, '[name=individual]').click(),
      fires: ['input', 'change'],
    },
    'choose for the team': {
      on: 'to choose, nothing chosen',
      does: (host) => inside(host, '[name=team]').click(),
      fires: ['input', 'change'],
    },
    'choose no longer': {
      on: 'to choose, in a team track',
      does: (host) => inside(host, '[name=team]').click(),
      fires: ['input', 'change'],
    },
    'open the example': { on: 'to read', does: (host) => inside(host, 'summary').click(), fires: [] },
    'write an example': {
      on: 'to choose, nothing chosen',
      does: (host) => write(host, 'text', 'Vi har taget dørene af.'),
      fires: [],
    },
    'hang an example on it': {
      on: 'to choose, nothing chosen',
      before: (host) => write(host, 'text', 'Vi har taget dørene af.'),
      does: (host) => inside(host, '[name=hang]').click(),
      fires: ['pejl-example'],
    },
    'hang on an example without words': {
      on: 'to choose, nothing chosen',
      does: (host) => inside(host, '[name=hang]').click(),
      fires: [],
    },
    'write on the sheet': {
      on: 'a frame for consultation',
      does: (host) => write(host, 'looksFor', 'Hvem tager ordet først?'),
      fires: [],
    },
  },
  nonsense: beaconNonsense,
};
