import type { Framework, Placed, Profile, ProblemPath, Taxonomy } from '../src/index.ts';
import { sampleParts } from './sample-parts.ts';

const taxonomy: Taxonomy = {
  id: 'teachers',
  title: { da: 'Undervisere', en: 'Teachers' },
  audience: 'teaching',
  levels: [{ id: 'l1' }, { id: 'l2', name: { da: 'På vej', en: 'Under way' } }, { id: 'l3' }, { id: 'l4' }],
  dimensions: [
    {
      id: 'aims',
      title: { da: 'Team - mål', en: 'Team - aims' },
      sameAs: [{ taxonomy: 'leaders', dimension: 'aims' }],
    },
    { id: 'data', title: { da: 'Data', en: 'Data' }, readBeside: [{ taxonomy: 'leaders', dimension: 'support' }] },
  ],
  descriptors: [
    { level: 'l1', dimension: 'aims', claims: [claim('a1', 'Vi taler om opgaver', 'We talk about tasks')] },
    {
      level: 'l2',
      dimension: 'aims',
      claims: [claim('a2', 'Vi skriver et mål', 'We write an aim'), claim('a3', 'Alle kender målet', 'All know it')],
    },
    {
      level: 'l3',
      dimension: 'aims',
      claims: [claim('a3', 'Alle kender målet', 'All know it'), claim('a4', 'Vi ser efter i maj', 'We look in May')],
    },
    { level: 'l4', dimension: 'aims', claims: [claim('a5', 'Vi flytter målet', 'We move the aim')] },
    { level: 'l1', dimension: 'data', claims: [claim('d1', 'Vi gætter', 'We guess')] },
    { level: 'l2', dimension: 'data', claims: [claim('d2', 'Vi tæller', 'We count')] },
    { level: 'l3', dimension: 'data', claims: [claim('d3', 'Vi spørger', 'We ask')] },
    { level: 'l4', dimension: 'data', claims: [claim('d4', 'Vi prøver af', 'We try out')] },
  ],
};

const leaders: Taxonomy = {
  id: 'leaders',
  title: { da: 'Ledere', en: 'Leaders' },
  audience: 'leadership',
  levels: [{ id: 'one' }, { id: 'two' }, { id: 'three' }],
  dimensions: [
    { id: 'aims', title: { da: 'Mål', en: 'Aims' } },
    { id: 'support', title: { da: 'Støtte', en: 'Support' } },
  ],
  descriptors: ['one', 'two', 'three'].flatMap((level, index) =>
    ['aims', 'support'].map((dimension) => ({
      level,
      dimension,
      claims: [
        {
          ...claim(`${dimension}-${level}`, `Vi gør ${index} i ${dimension}`, `We do ${index}`),
          about: 'own-team' as const,
        },
      ],
    })),
  ),
};

function claim(id: string, da: string, en: string): { id: string; text: { da: string; en: string } } {
  return { id, text: { da, en } };
}

/** A small framework of taxonomies and pejlemærker, without a problem. */
export const sample: Framework = frozen({
  formatVersion: 1,
  id: 'sample',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Eksempel', en: 'Example' },
  source: { institution: 'Skolen ved åen', title: 'Sådan arbejder vi', url: 'https://example.org/vi' },
  basedOn: { framework: 'older', edition: '2024' },
  wording: 'adapted',
  licence: 'CC-BY-4.0',
  taxonomies: [taxonomy, leaders],
  pejlemaerkeSets: [
    {
      id: 'all',
      title: { da: 'Alle', en: 'All' },
      audience: 'support',
      pejlemaerker: [
        {
          id: 'p1',
          text: { da: 'Jeg siger godmorgen', en: 'I say good morning' },
          example: { da: 'Fx ved døren', en: 'At the door' },
        },
        { id: 'p2', text: { da: 'Jeg spørger', en: 'I ask' } },
      ],
    },
  ],
  examples: [
    {
      id: 'e1',
      on: { taxonomy: 'teachers', dimension: 'aims', level: 'l2' },
      kind: 'link',
      text: { da: 'Vores mål', en: 'Our aim' },
      url: 'http://example.org/m',
    },
    { id: 'e2', on: { pejlemaerkeSet: 'all', pejlemaerke: 'p2' }, kind: 'text', text: { da: 'Hos os', en: 'Here' } },
  ],
});

/** The same with one of every part and field that the model has. */
export const wholeSample: Framework = frozen({
  ...sample,
  ...sampleParts,
  examples: [
    ...(sample.examples ?? []),
    { id: 'e3', on: { sign: 's1' }, kind: 'text', text: { da: 'I 4. a', en: 'In 4a' } },
  ],
});

/** A placement on the sample's first taxonomy. */
export const placed = (dimension: string, level: string, date = '2026-06-01'): Placed => ({
  framework: 'sample',
  edition: '2026',
  taxonomy: 'teachers',
  dimension,
  date,
  state: 'placed',
  level,
});

/** A profile without a problem against the sample, with every field that the model has. */
export const sampleProfile: Profile = frozen({
  date: '2026-06-30',
  placements: [
    {
      ...placed('aims', 'l2'),
      towards: true,
      reason: 'Vi har skrevet det ned',
      setbackCause: 'stricter-eye',
      constellation: 'team-a-2026',
    },
    { ...without<Placed>(placed('data', 'l1'), ['level']), state: 'not-agreed' },
  ],
  constellation: 'team-a-2026',
  metClaims: ['a3'],
  nextStep: { dimension: 'aims', kind: 're-establish', claims: ['a4'], sentence: 'Vi vil se efter i maj' },
});

/** The same, and so are all of its parts, but nothing can be written to them. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

/** A frozen copy of a document with another value at the path. */
export function edited(document: unknown, path: ProblemPath, value: unknown): unknown {
  return change(document, path, (owner, key) => {
    Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
  });
}

/** A frozen copy of a document without what stands at the path. */
export function without<T = unknown>(document: T, path: ProblemPath): T {
  return change(document, path, (owner, key) => {
    if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else Reflect.deleteProperty(owner, key);
  }) as T;
}

/** Every place in a document. */
export const placesIn = (value: unknown, path: ProblemPath = []): ProblemPath[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        return [place, ...placesIn(part, place)];
      })
    : [];

function change(document: unknown, path: ProblemPath, act: (owner: object, key: string) => void): unknown {
  const copy: unknown = structuredClone(document);
  let owner = copy;
  for (const step of path.slice(0, -1)) owner = (owner as Record<string | number, unknown>)[step];
  act(owner as object, String(path.at(-1)));
  return frozen(copy);
}
