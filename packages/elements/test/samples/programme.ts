import type { Framework, Programme } from '@pejl/core';
import type { ElementSamples, Sample } from '../samples.ts';
import { markup } from '../hostile-fixtures.ts';
import { aadal, aadalDates, collidingDates } from './programme-fixture.ts';

const [programme] = aadal.programmes as readonly [Programme];
const withProgramme = (change: Partial<Programme>): Framework => ({
  ...aadal,
  programmes: [{ ...programme, ...change }],
});
const { steps: _steps, ...withoutSteps } = programme;

const sample = (properties: Readonly<Record<string, unknown>>, rest: Omit<Sample, 'properties'> = {}): Sample => ({
  properties: { framework: aadal, ...properties },
  ...rest,
});

/** The same programme in Danish alone, with markup after every text that a person writes. */
function hostile<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (/^(da|place|institution)$/.test(key) ? `${value} ${markup}` : value) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => hostile(one)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'en');
  return Object.fromEntries(entries.map(([name, one]) => [name, hostile(one, name)])) as T;
}

const all = (host: Element, of: string): HTMLInputElement[] => [
  ...host.shadowRoot!.querySelectorAll<HTMLInputElement>(of),
];

/** As the browser does it: the value, then the events. */
function write(host: Element, of: string, value: string, at = 0): void {
  const field = all(host, of)[at];
  if (!field) throw new Error(`there is no ${of} number ${at}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Saves without a file on the disk of whoever runs the tests. */
async function save(host: HTMLElement): Promise<void> {
  const { prototype } = (host.ownerDocument.defaultView as Window & typeof globalThis).HTMLAnchorElement;
  let saved = (): void => undefined;
  const done = new Promise<void>((resolve) => (saved = resolve));
  prototype.click = function (): void {
    if (this.download) saved();
  };
  host.shadowRoot!.querySelector<HTMLButtonElement>('button[name=calendar]')!.click();
  await done;
  delete (prototype as { click?: unknown }).click;
}

const texts = [
  'Sammen om læsning',
  'At få et fælles sprog.',
  'Opstart',
  'Prøv det af',
  'cirka 4–6 uger',
  'Erfaringsopsamling og læsevejledningskoordinering',
  'Hold på 10–12 med 2 instruktører, 5–6 uger imellem, i alt 10–12 uger.',
  'Læs højt',
  'Et modul mere er ikke navngivet i kilden.',
  'Cirka 20 uddannes.',
];
const dated = { mode: 'date', name: 'datoer' };

export const programmeSamples: ElementSamples = {
  define: async () => {
    await import('@pejl/elements/programme/define');
    // What makes a calendar is loaded when it is asked for: here before anybody listens to what is loaded.
    if (typeof document === 'object') {
      await import('ical-generator');
      await import('../../src/programme/programme.calendar.ts');
    }
  },
  element: () => import('@pejl/elements/programme'),
  messages: () => import('../../src/programme/programme.messages.ts'),
  value: 'value',
  samples: {
    'to read': sample({}, { texts: [...texts, 'Sammen', 'For sig'] }),
    'to read, with dates': sample(
      { value: aadalDates },
      { texts: [...texts, 'torsdag den 3. september 2026 kl. 13.00, Ådalskolen, lokale 7'] },
    ),
    'to date, nothing yet': sample({}, { attributes: { ...dated, required: '' }, texts }),
    'to date': sample({ value: aadalDates }, { attributes: dated, texts, fieldTexts: ['Ådalskolen, lokale 7'] }),
    'to date, every date worth a second look': sample(
      { value: collidingDates },
      {
        attributes: dated,
        texts: [
          '»2026-09-31« findes ikke i kalenderen.',
          'Den sidste dag ligger før den første.',
          'Ligger samme dag som »Ledersparring«.',
          'Ligger før »Prøv det af«',
          'En dato hører ikke til noget trin her',
        ],
      },
    ),
    'to date, disabled': sample(
      { value: aadalDates },
      { attributes: { ...dated, disabled: '' }, texts, fieldTexts: ['Ådalskolen, lokale 7'] },
    ),
    'dates of another programme': sample(
      { value: { ...aadalDates, programme: 'et-andet' } },
      { attributes: dated, texts: ['hører til et andet forløb: »et-andet«'] },
    ),
    'a programme without steps': sample({ programme: 'tomt' }, { texts: ['Der er ingen trin i forløbet endnu.'] }),
    'modules only': sample({ framework: { ...aadal, programmes: [withoutSteps] } }, { texts: ['Grundmoduler'] }),
    'names that nobody has, and a kind of a newer edition': sample(
      {
        framework: withProgramme({
          steps: [
            { kind: 'session', id: 's', title: { da: 'Møde' }, groups: ['findes-ikke'] },
            { kind: 'ekskursion', id: 'e', title: { da: 'Tur til Ådal' } } as never,
          ],
        }),
      },
      { texts: ['»Møde« nævner »findes-ikke«', '»Tur til Ådal« er et trin af en slags', 'Grundmoduler'] },
    ),
    'the year': sample(
      { view: 'year', value: aadalDates },
      { texts: ['Årshjul', 'marts', 'Målene', 'Skolelederne', 'Hele strategien', 'september', 'Opstart'] },
    ),
    'the year without a programme': sample(
      { view: 'year', framework: { ...aadal, programmes: undefined } },
      { texts: ['Årshjul', 'Målene'] },
    ),
    'the year with nothing in it': sample(
      { view: 'year', programme: 'tomt', framework: { ...aadal, strategies: undefined } },
      { texts: ['Der er hverken datoer'] },
    ),
    'groups and instructors': sample(
      { view: 'capacity' },
      {
        texts: ['Hvor mange hold og instruktører?', 'Grundmoduler', 'Skriv, hvor mange der skal deltage.'],
      },
    ),
    'groups and instructors, worked out': sample(
      { view: 'capacity' },
      {
        texts: [
          '50 deltagere bliver til 5 hold med 10 på hvert.',
          '4 instruktører kan have 2 hold ad gangen, så kurset køres 3 gange efter hinanden.',
          'Det tager 30–36 uger.',
        ],
        prepare: async (host) => {
          write(host, '[name=participants]', '50');
          write(host, '[name=instructors]', '4');
          await (host as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
        },
      },
    ),
    'no groups to work out': sample({ view: 'capacity', programme: 'tomt' }, { texts: ['ingen hold at regne på'] }),
    'every field left open': { texts: ['Der er intet forløb at vise endnu.'] },
    'markup in every text, one language only': sample(
      { framework: { ...hostile(aadal), languages: ['da'] }, value: hostile(aadalDates) },
      { attributes: dated, texts: [markup] },
    ),
    'ids that every object has': sample({
      framework: withProgramme({
        id: '__proto__',
        steps: [{ kind: 'session', id: '__proto__', title: { da: 'Møde' }, groups: ['constructor'] }],
        participantGroups: [
          { id: 'constructor', title: { da: 'Alle' } },
          { id: 'toString', title: { da: 'Andre' } },
        ],
      }),
      value: { ...aadalDates, programme: '__proto__', steps: [{ step: '__proto__', date: '2026-09-03' }] },
    }),
    'a programme that is not there': sample({ programme: 'findes-ikke' }, { texts: [], broken: true }),
    'dates that are none': sample({ value: { steps: [{ step: 'opstart' }] } }, { texts: [], broken: true }),
  },
  acts: {
    'write a date': {
      on: 'to date, nothing yet',
      does: (host) => write(host, '[name=date]', '2026-09-10'),
      fires: ['input', 'change'],
    },
    'take a date away': {
      on: 'to date',
      does: (host) => write(host, '[name=date]', ''),
      fires: ['input', 'change'],
    },
    'write the last day': {
      on: 'to date',
      does: (host) => write(host, '[name=until]', '2026-10-16'),
      fires: ['input', 'change'],
    },
    'write a time': { on: 'to date', does: (host) => write(host, '[name=time]', '14:30'), fires: ['input', 'change'] },
    'write a place': {
      on: 'to date',
      does: (host) => write(host, '[name=place]', 'Biblioteket'),
      fires: ['input', 'change'],
    },
    'write a place before there is a date': {
      on: 'to date, nothing yet',
      does: (host) => write(host, '[name=place]', 'Biblioteket'),
      fires: [],
    },
    'date a meeting of a module': {
      on: 'to date, nothing yet',
      does: (host) => write(host, '[part=module] [name=date]', '2027-01-11'),
      fires: ['input', 'change'],
    },
    'write dates where the page gave those of another programme': {
      on: 'dates of another programme',
      does: (host) => write(host, '[name=date]', '2026-09-10'),
      fires: ['input', 'change'],
    },
    'say how many take part': {
      on: 'groups and instructors',
      does: (host) => write(host, '[name=participants]', '48'),
      fires: [],
    },
    'save the calendar': { on: 'to read, with dates', does: save, fires: [] },
  },
  nonsense: {
    framework: {
      'steps as an object': withProgramme({ steps: {} as never }),
      'steps that are not there': withProgramme({ steps: [null] as never }),
      'a title that is none': withProgramme({ title: null as never }),
      'modules as a string': withProgramme({ moduleGroups: [{ modules: 'Læs højt' }] as never }),
      'a course of nonsense': withProgramme({
        moduleGroups: [
          { ...programme.moduleGroups![0]!, course: { groupSize: { from: 0, to: -1 }, weeks: {}, instructors: NaN } },
        ] as never,
      }),
      'programmes as an object': { ...aadal, programmes: {} },
      'no languages': { ...aadal, languages: undefined },
      'no source': { ...aadal, source: null },
      'review cycles of nonsense': { ...aadal, strategies: [{ reviewCycles: [{ month: 13 }] }] },
    },
    value: {
      'steps that are not there': { ...aadalDates, steps: [null] },
      'steps as an object': { ...aadalDates, steps: {} },
      'a date as a number': { ...aadalDates, steps: [{ step: 'opstart', date: 20260903 }] },
      'a date in words': { ...aadalDates, steps: [{ step: 'opstart', date: 'i morgen' }] },
      'a last day in words': { ...aadalDates, steps: [{ step: 'proev', date: '2026-09-04', until: 'jul' }] },
      'no programme': { steps: [] },
    },
  },
};
