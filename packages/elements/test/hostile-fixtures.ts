// What nobody should give an element, and somebody will.
import type { Framework, Profile } from '@pejl/core';
import { fixtureFramework, nowProfile } from './fixture-framework.ts';

/** Markup that would run, break out or show if it were taken as markup anywhere. */
export const markup = '</td></p><img src="/nothing" onerror="globalThis.pejlRan = true"><b title=\'"\'>x</b>&amp;${1}';

/** The same document with markup after every text that a person writes; ids and closed vocabularies stay as they are. */
function withMarkup<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    return (/^(da|en|reason|sentence|institution|title|edition)$/.test(key) ? `${value} ${markup}` : value) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => withMarkup(one, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withMarkup(one, name)])) as T;
}

export const markupProfile: Profile = withMarkup(nowProfile);

/** Addresses that look like links and must never become one. */
export const notAddresses = [
  'javascript:globalThis.pejlRan=true',
  'JaVaScRiPt:globalThis.pejlRan=true',
  ' javascript:globalThis.pejlRan=true',
  'java\nscript:globalThis.pejlRan=true',
  'data:text/html,<script>parent.pejlRan=true</script>',
  'vbscript:x',
  '//example.org/x',
];

export const markupFramework: Framework = {
  ...withMarkup(fixtureFramework),
  examples: notAddresses.map((url, index) => ({
    id: `e${index}`,
    on: { taxonomy: 'samarbejde', dimension: 'aftaler', level: `n${(index % 5) + 1}` },
    kind: 'link',
    text: { da: `Eksempel nummer ${index} ${markup}`, en: `Example number ${index} ${markup}` },
    url,
  })),
};

/** The names of things that every object has, as ids. */
const renamed: Readonly<Record<string, string>> = {
  samarbejde: '__proto__',
  aftaler: '__proto__',
  afproevning: 'constructor',
  n1: 'toString',
  n3: '__proto__',
  'aftaler-2': '__proto__',
  'aftaler-3': 'hasOwnProperty',
};

function renamedIds<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    return (/^(id|taxonomy|dimension|level|claims|metClaims)$/.test(key) ? (renamed[value] ?? value) : value) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => renamedIds(one, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, renamedIds(one, name)])) as T;
}

export const prototypeFramework: Framework = renamedIds(fixtureFramework);
export const prototypeProfile: Profile = renamedIds(nowProfile);

/** A framework in a language that the reader did not ask for, with an empty cell and a placement on a level it lacks. */
export const gappyFramework: Framework = {
  ...fixtureFramework,
  languages: ['da'],
  taxonomies: fixtureFramework.taxonomies!.map((taxonomy) => ({
    ...taxonomy,
    descriptors: taxonomy.descriptors.slice(1).map((descriptor) => ({
      ...descriptor,
      claims: descriptor.claims.map((claim) => ({ id: claim.id, text: { da: claim.text['da'] ?? '' } })),
    })),
  })),
};

export const strayProfile: Profile = {
  date: '2025-03-10',
  placements: [
    { ...nowProfile.placements[0]!, state: 'placed', level: 'n9', edition: '2019' },
    { ...nowProfile.placements[1]!, dimension: 'findes-ikke' },
  ],
  metClaims: ['findes-ikke'],
  nextStep: { dimension: 'findes-ikke', claims: ['findes-ikke'], sentence: 'Vi vil ...' },
};

/** Anything that is read from it throws. */
const thrower: object = new Proxy(
  {},
  {
    get: (): never => {
      throw new Error('nothing can be read here');
    },
    has: (): never => {
      throw new Error('nothing can be asked here');
    },
    ownKeys: (): never => {
      throw new Error('nothing can be listed here');
    },
  },
);

const circle: Record<string, unknown> = { placements: [] };
circle['self'] = circle;

/** What every property of every element is given in turn. */
export const nonsense: Readonly<Record<string, unknown>> = {
  null: null,
  '42': 42,
  NaN: Number.NaN,
  'an empty string': '',
  'a string': 'vrøvl',
  true: true,
  '{}': {},
  '[]': [],
  '[null]': [null],
  'a function': () => undefined,
  'a symbol': Symbol('vrøvl'),
  'a bigint': 42n,
  'an object without a prototype': Object.create(null),
  'an object that holds itself': circle,
  'a proxy that throws': thrower,
  __proto__: '__proto__',
};
