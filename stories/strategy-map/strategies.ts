import type { Framework, LocalizedText, Strategy } from '@pejl/core';
import { horsens } from '@pejl/frameworks/horsens';

const said = (da: string, en: string): LocalizedText => ({ da, en });
const [strategy] = horsens.strategies as readonly [Strategy];

const changed = (changes: Partial<Strategy>): Framework => ({
  ...horsens,
  strategies: [{ ...strategy, ...changes }],
});

/** The first and the last track share what the one between them has no part in. */
export const apart = changed({
  tracks: strategy.tracks.map((track, index) =>
    index === 1
      ? { ...track, efforts: track.efforts.filter((id) => id !== 'personalets-data') }
      : { ...track, efforts: [...new Set([...track.efforts, 'personalets-data'])] },
  ),
});

const [first] = strategy.tracks;
export const oneTrack = changed({
  tracks: [first!],
  purposes: strategy.purposes.filter(({ id }) => first!.purposes.includes(id)),
  efforts: strategy.efforts.filter(({ id }) => first!.efforts.includes(id)),
});

/** One track has been named and not written yet, and one name leads to nothing. */
export const partly = changed({
  goalAreas: [...(strategy.goalAreas ?? []), 'dannelse'],
  tracks: [
    ...strategy.tracks.slice(0, 2),
    {
      id: 'foraeldre',
      title: said('Samarbejde med forældre', 'Working with parents'),
      purposes: [],
      efforts: ['kaffe'],
    },
  ],
});

/** A strategy of a small school's own: eight tracks, each sharing an effort with the next. */
export const manyTracks: Framework = {
  formatVersion: 1,
  id: 'havneskolen',
  edition: 'august 2026',
  languages: ['da', 'en'],
  title: said('Havneskolen', 'Havneskolen'),
  source: { institution: 'Havneskolen', title: 'Otte spor' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  strategies: [
    {
      id: 'otte-spor',
      title: said('Otte spor på Havneskolen', 'Eight tracks at Havneskolen'),
      tracks: ['Læsning', 'Værksted', 'Havet', 'Musik', 'Bevægelse', 'Mad', 'Venskab', 'Fritid'].map(
        (title, index) => ({
          id: `spor-${index}`,
          title: said(
            title,
            ['Reading', 'Workshop', 'The sea', 'Music', 'Movement', 'Food', 'Friends', 'Leisure'][index]!,
          ),
          purposes: [`formaal-${index}`],
          efforts: [`indsats-${index}`, `indsats-${(index + 1) % 8}`],
        }),
      ),
      purposes: Array.from({ length: 8 }, (_, index) => ({
        id: `formaal-${index}`,
        text: said(`Formål ${index + 1}`, `Purpose ${index + 1}`),
      })),
      efforts: Array.from({ length: 8 }, (_, index) => ({
        id: `indsats-${index}`,
        text: said(`Indsats ${index + 1}, fælles for to naboer`, `Effort ${index + 1}, shared by two neighbours`),
      })),
    },
  ],
};

export const longWords: Framework = {
  ...manyTracks,
  strategies: [
    {
      ...manyTracks.strategies![0]!,
      tracks: [
        'Specialundervisningsvejledningskoordinering',
        'Kompetenceudviklingsstrategiarbejdsgruppemøder',
        'Videndelingsansvarlighedsfordeling',
      ].map((title, index) => ({
        id: `spor-${index}`,
        title: said(title, title),
        purposes: ['formaal-0'],
        efforts: [`indsats-${index}`],
      })),
      purposes: [
        { id: 'formaal-0', text: said('Undervisningsdifferentieringsafprøvningsgrundlaget kendes.', 'It is known.') },
      ],
      efforts: manyTracks.strategies![0]!.efforts.slice(0, 3),
    },
  ],
};

/** Written in English only: the words of the map follow the page, the texts say their own language. */
export const englishOnly: Framework = JSON.parse(
  JSON.stringify({ ...horsens, languages: ['en'] }, (key, value: unknown) => (key === 'da' ? undefined : value)),
) as Framework;
