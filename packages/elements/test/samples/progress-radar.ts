import type { Framework, Profile } from '@pejl/core';
import type { ElementSamples, Sample } from '../samples.ts';
import { earlierProfile, fixtureFramework, fullProfile, nowProfile } from '../fixture-framework.ts';
import {
  gappyFramework,
  markupFramework,
  markupProfile,
  prototypeFramework,
  prototypeProfile,
  strayProfile,
} from '../hostile-fixtures.ts';

const framework = fixtureFramework;
const [taxonomy] = framework.taxonomies!;
const titles = (of: Framework): string[] => {
  const [{ title, dimensions }] = of.taxonomies as [NonNullable<Framework['taxonomies']>[number]];
  return [title['da']!, ...dimensions.map((dimension) => dimension.title['da']!)];
};

const sample = (profiles: readonly Profile[], more: object = {}, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework, profiles, ...more },
  texts: titles(framework),
  ...rest,
});

/** The same framework with another number of dimensions. */
const withDimensions = (count: number): Framework => ({
  ...framework,
  taxonomies: [
    {
      ...taxonomy!,
      descriptors: [],
      dimensions: Array.from({ length: count }, (_, index) => ({
        id: `d${index}`,
        title: { da: `Dimension ${index + 1} om samarbejde`, en: `Dimension ${index + 1} of our work` },
      })),
    },
  ],
});
const across = (count: number, date: string): Profile => ({
  date,
  placements: Array.from({ length: count }, (_, index) => ({
    framework: framework.id,
    edition: framework.edition,
    taxonomy: taxonomy!.id,
    dimension: `d${index}`,
    date,
    state: 'placed',
    level: `n${(index % 5) + 1}`,
  })),
});

const picture = (host: HTMLElement): HTMLElement => host.shadowRoot!.querySelector<HTMLElement>('[role=application]')!;
const press = (host: HTMLElement, ...keys: readonly string[]): void => {
  for (const key of keys)
    picture(host).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
};

/** Saves without a file on the disk of whoever runs the tests. */
async function save(host: HTMLElement, name: string): Promise<void> {
  const { prototype } = (host.ownerDocument.defaultView as Window & typeof globalThis).HTMLAnchorElement;
  let saved = (): void => undefined;
  const done = new Promise<void>((resolve) => (saved = resolve));
  prototype.click = function (): void {
    if (this.download) saved();
  };
  host.shadowRoot!.querySelector<HTMLButtonElement>(`button[name=${name}]`)!.click();
  await done;
  delete (prototype as { click?: unknown }).click;
}

export const progressRadarSamples: ElementSamples = {
  define: async () => {
    await import('@pejl/elements/progress-radar/define');
    // What saves a picture is loaded when it is asked for: here before anybody listens to what is loaded.
    if (typeof document === 'object') await import('../../src/progress-radar/progress-radar.export.ts');
  },
  element: () => import('@pejl/elements/progress-radar'),
  messages: () => import('../../src/progress-radar/progress-radar.messages.ts'),
  samples: {
    'then and now': sample([earlierProfile, nowProfile], {}, { texts: [...titles(framework), 'Fra niveau 4 til'] }),
    'one date': sample([fullProfile]),
    'three dates, out of order': sample([fullProfile, earlierProfile, nowProfile]),
    'five dates': sample(
      ['2020-01-01', '2021-01-01', '2022-01-01', '2023-01-01', '2024-01-01'].map((date) => ({ ...fullProfile, date })),
      {},
      { texts: [...titles(framework), 'De fire nyeste datoer er med.'] },
    ),
    'two dimensions': {
      properties: { framework: withDimensions(2), profiles: [across(2, '2025-01-01')] },
      texts: titles(withDimensions(2)),
    },
    'ten dimensions': {
      properties: { framework: withDimensions(10), profiles: [across(10, '2024-01-01'), across(9, '2025-01-01')] },
      texts: titles(withDimensions(10)),
    },
    'twelve dimensions': {
      properties: { framework: withDimensions(12), profiles: [across(12, '2025-01-01')] },
      texts: titles(withDimensions(12)),
    },
    'no date that the calendar has': sample(
      [{ ...nowProfile, date: 'i går' }],
      {},
      { texts: [taxonomy!.title['da']!, 'En profil uden dato er udeladt.'] },
    ),
    'no profile yet': sample([], {}, { texts: [taxonomy!.title['da']!, 'Teamet har ikke valgt et ståsted endnu.'] }),
    'every field left open': { texts: ['Der er ingen taksonomi at vise endnu.'] },
    'markup in every text': sample(
      [markupProfile, earlierProfile],
      { framework: markupFramework },
      { texts: titles(markupFramework) },
    ),
    'ids that every object has': sample([prototypeProfile], { framework: prototypeFramework, taxonomy: '__proto__' }),
    'gaps and strays': sample(
      [strayProfile, fullProfile],
      { framework: gappyFramework },
      { texts: titles(gappyFramework) },
    ),
    'a taxonomy that is not there': sample([nowProfile], { taxonomy: 'findes-ikke' }, { texts: [], broken: true }),
    'profiles that are none': sample([null as unknown as Profile], {}, { texts: [], broken: true }),
  },
  acts: {
    'travel over the points': {
      on: 'then and now',
      does: (host) => {
        picture(host).focus();
        press(host, 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Home', 'ArrowUp', 'End', 'Escape');
      },
      fires: [],
    },
    'point with the mouse': {
      on: 'then and now',
      does: (host) => {
        const { left, top, width, height } = picture(host).querySelector('svg')!.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + height / 3, bubbles: true, composed: true };
        picture(host).dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse' }));
      },
      fires: [],
    },
    'fold the table away': {
      on: 'one date',
      does: (host) => host.shadowRoot!.querySelector('summary')!.click(),
      fires: [],
    },
    'save the picture as SVG': { on: 'then and now', does: (host) => save(host, 'svg'), fires: [] },
    'save the picture as PNG': { on: 'two dimensions', does: (host) => save(host, 'png'), fires: [] },
  },
  nonsense: {
    framework: {
      'no levels': { ...framework, taxonomies: [{ ...taxonomy, levels: undefined }] },
      'no levels in the list': { ...framework, taxonomies: [{ ...taxonomy, levels: [] }] },
      'levels that are not there': { ...framework, taxonomies: [{ ...taxonomy, levels: [null] }] },
      'no dimensions': { ...framework, taxonomies: [{ ...taxonomy, dimensions: [] }] },
      'dimensions as a string': { ...framework, taxonomies: [{ ...taxonomy, dimensions: 'Aftaler' }] },
      'taxonomies as an object': { ...framework, taxonomies: { samarbejde: taxonomy } },
      'no languages': { ...framework, languages: undefined },
      'no source': { ...framework, source: null },
    },
    profiles: {
      'one profile, not in a list': nowProfile,
      'no placements': [{ date: '2025-03-10' }],
      'placements that are not there': [{ date: '2025-03-10', placements: [null] }],
      'no date': [{ placements: nowProfile.placements }],
      'a date that is an object': [{ ...nowProfile, date: {} }],
      'a placement in no state that there is': [
        { ...nowProfile, placements: [{ ...nowProfile.placements[0], state: 'vrøvl' }] },
      ],
      'the same profile twice': [nowProfile, nowProfile],
    },
  },
};
