// Strategies of the tests' own: a fictional Ådal, and what no strategy should be.
import type { Framework, Strategy } from '@pejl/core';
import { markup } from '../hostile-fixtures.ts';

const said = (da: string, en: string) => ({ da, en });

const strategy: Strategy = {
  id: 'sammen-om-boern',
  title: said('Sammen om børn i Ådal', 'Together about children in Ådal'),
  description: said('Det, vi alle arbejder med de næste år.', 'What we all work on in the years to come.'),
  goalAreas: ['glaede', 'nysgerrighed'],
  tracks: [
    {
      id: 'ude',
      title: said('Ude hver dag', 'Outdoors every day'),
      description: said('Alle børn er ude, også når det regner.', 'Every child is outdoors, even when it rains.'),
      purposes: ['kroppen', 'faelles-sprog'],
      efforts: ['baalplads', 'billeder'],
    },
    {
      id: 'boeger',
      title: said('Bøger i hænderne', 'Books in hand'),
      description: said(
        'Bøger skal ligge, hvor børnene er: på gulvet, i soveposen og i skuret. '.repeat(4),
        'Books are to lie where the children are: on the floor, in the pram and in the shed. '.repeat(4),
      ),
      purposes: ['laeselyst', 'faelles-sprog'],
      efforts: ['billeder', 'laeseaften'],
    },
    {
      id: 'foraeldre',
      title: said('Forældrene med', 'Parents along'),
      purposes: ['tillid'],
      efforts: ['velkomst', 'laeseaften'],
    },
  ],
  purposes: [
    { id: 'kroppen', text: said('Børnene bliver stærke og trætte på den gode måde.', 'The children grow strong.') },
    { id: 'faelles-sprog', text: said('Vi taler samme sprog om leg.', 'We speak one language about play.') },
    { id: 'laeselyst', text: said('Børnene henter selv en bog.', 'The children fetch a book themselves.') },
    { id: 'tillid', text: said('Forældrene spørger os først.', 'Parents ask us first.') },
  ],
  efforts: [
    {
      id: 'baalplads',
      text: said('Vi bygger en bålplads', 'We build a fireplace'),
      parts: [
        { id: 'sten', text: said('med sten fra åen', 'with stones from the stream') },
        { id: 'baenke', text: said('og bænke til alle', 'and benches for all') },
      ],
    },
    { id: 'billeder', text: said('Vi viser ugens billeder frem.', 'We show the pictures of the week.') },
    {
      id: 'laeseaften',
      text: said('Vi holder læseaften ved bålet.', 'We hold a reading night by the fire.'),
      origin: 'editor',
    },
    {
      id: 'velkomst',
      text: said('Vi går på hjemmebesøg, før barnet begynder.', 'We visit homes before the child starts.'),
    },
  ],
  throughout: [{ id: 'fortaelle', text: said('Vi fortæller om det, vi gør.', 'We tell of what we do.') }],
  reviewCycles: [
    {
      id: 'aarlig',
      section: said('Indsatserne', 'The efforts'),
      who: said('Lederne af børnehusene', 'The heads of the nurseries'),
      rhythm: 'yearly',
      month: 3,
      about: true,
      description: said('Efter forældremøderne.', 'After the meetings with parents.'),
    },
    {
      id: 'hele',
      section: said('Hele strategien', 'The whole strategy'),
      who: said('Chefen', 'The chief'),
      rhythm: 'when-needed',
    },
  ],
};

/** A strategy of three tracks: two purposes or efforts that neighbours share, and one that runs throughout. */
export const strategyFramework: Framework = {
  formatVersion: 1,
  id: 'aadal',
  edition: '2026',
  languages: ['da', 'en'],
  title: said('Ådal', 'Ådal'),
  source: { institution: 'Ådal Kommune', title: 'Sammen om børn' },
  wording: 'paraphrase',
  licence: 'CC0-1.0',
  goalAreas: [
    { id: 'glaede', title: said('Glæde', 'Joy') },
    {
      id: 'nysgerrighed',
      title: said('Nysgerrighed', 'Curiosity'),
      description: said('Børn spørger.', 'Children ask.'),
    },
  ],
  strategies: [strategy],
};

const withStrategy = (changes: Partial<Strategy>): Framework => ({
  ...strategyFramework,
  strategies: [{ ...strategy, ...changes }],
});

/** The first and the third track share what the second does not. */
export const apartStrategy = withStrategy({
  tracks: strategy.tracks.map((track, index) => ({
    ...track,
    purposes: index === 1 ? ['laeselyst'] : [...track.purposes, 'faelles-sprog'],
    efforts: [...track.efforts, 'billeder'],
  })),
});

/** Names that lead to nothing, a track with nothing in it, and a purpose in no track. */
export const faultyStrategy = withStrategy({
  goalAreas: ['glaede', 'findes-ikke'],
  tracks: [
    { id: 'tomt', title: said('Et tomt spor', 'An empty track'), purposes: [], efforts: ['findes-ikke'] },
    { ...strategy.tracks[0]!, purposes: ['findes-ikke', 'kroppen'] },
  ],
  reviewCycles: [{ ...strategy.reviewCycles![0]!, month: 13 }],
});

export const oneTrack = withStrategy({ tracks: strategy.tracks.slice(0, 1), throughout: [], reviewCycles: [] });

/** Six tracks of long words, of which neighbours share their efforts. */
export const longStrategy = withStrategy({
  goalAreas: [],
  tracks: Array.from({ length: 6 }, (_, index) => ({
    id: `spor${index}`,
    title: said(
      `Specialundervisningsvejledningskoordinering ${index + 1}`,
      `Interdepartmentalisation of responsibilities ${index + 1}`,
    ),
    purposes: ['lang'],
    efforts: [`e${index}`, `e${(index + 1) % 6}`],
  })),
  purposes: [
    { id: 'lang', text: said('Videndelingsansvarlighedsfordelingsprincipperne kendes.', 'The principles are known.') },
  ],
  efforts: Array.from({ length: 6 }, (_, index) => ({
    id: `e${index}`,
    text: said(`Kompetenceudviklingsstrategiarbejdsgruppemøde ${index + 1}`, `Working group ${index + 1}`),
  })),
});

/** Every text with markup after it. */
export const markupStrategy: Framework = JSON.parse(JSON.stringify(strategyFramework), (key, value: unknown) =>
  /^(da|en|institution)$/.test(key) ? `${value as string} ${markup}` : value,
) as Framework;

/** The names of things that every object has, as ids; and a goal area, a track and an effort of one id. */
export const prototypeStrategy: Framework = {
  ...withStrategy({
    id: '__proto__',
    goalAreas: ['__proto__'],
    tracks: [{ ...strategy.tracks[0]!, id: '__proto__', purposes: ['constructor'], efforts: ['__proto__'] }],
    purposes: [{ ...strategy.purposes[0]!, id: 'constructor' }],
    efforts: [{ ...strategy.efforts[1]!, id: '__proto__' }],
  }),
  goalAreas: [{ id: '__proto__', title: said('Glæde', 'Joy') }],
};

export const danishStrategy: Framework = JSON.parse(
  JSON.stringify({ ...strategyFramework, languages: ['da'] }, (key, value: unknown) =>
    key === 'en' ? undefined : value,
  ),
) as Framework;

/** What a framework should never hold. */
export const strategyNonsense = {
  'no tracks': withStrategy({ tracks: undefined as never }),
  'tracks that are not there': withStrategy({ tracks: [null] as never }),
  'a track without lists': withStrategy({ tracks: [{ id: 'x' }] as never }),
  'purposes as a string': withStrategy({ purposes: 'Formål' as never }),
  'efforts that are not there': withStrategy({ efforts: [null] as never }),
  'a month in words': withStrategy({ reviewCycles: [{ ...strategy.reviewCycles![0]!, month: 'oktober' as never }] }),
  'a cycle of no rhythm': withStrategy({ reviewCycles: [{ id: 'x', rhythm: 'vrøvl' } as never] }),
  'strategies as an object': { ...strategyFramework, strategies: { strategy } },
  'no languages': { ...strategyFramework, languages: undefined },
  'no goal areas': { ...strategyFramework, goalAreas: undefined },
  'no source': { ...strategyFramework, source: null },
};
