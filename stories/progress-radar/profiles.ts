import type { Framework, Placement, Profile } from '@pejl/core';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { ownWords, profileNow, profileThen, sized } from '../taxonomy-matrix/frameworks.ts';

type Answer = number | `${number}+` | 'not-relevant' | 'not-agreed' | undefined;

/** A profile on the first taxonomy of a framework, or on the one with the id: one answer a dimension, in its order. */
export function profileOf(
  framework: Framework,
  date: string,
  answers: readonly Answer[],
  { taxonomy: id, constellation }: { taxonomy?: string; constellation?: string } = {},
): Profile {
  const taxonomy = framework.taxonomies!.find((one) => !id || one.id === id)!;
  const placements = taxonomy.dimensions.flatMap((dimension, index): Placement[] => {
    const answer = answers[index];
    if (answer === undefined) return [];
    const base = {
      framework: framework.id,
      edition: framework.edition,
      taxonomy: taxonomy.id,
      dimension: dimension.id,
      date,
      ...(constellation && { constellation }),
    };
    if (answer === 'not-relevant' || answer === 'not-agreed') return [{ ...base, state: answer }];
    const level = taxonomy.levels[parseInt(String(answer), 10) - 1]!.id;
    return [{ ...base, state: 'placed', level, ...(String(answer).endsWith('+') && { towards: true }) }];
  });
  return { date, placements, ...(constellation && { constellation }) };
}

const teaching = (date: string, answers: readonly Answer[], constellation = 'team-a'): Profile =>
  profileOf(sosuFyn, date, answers, { taxonomy: 'undervisere', constellation });

export const november = teaching('2026-11-18', ['3+', 3, 2, 4, 3]);
export const march = teaching('2026-03-12', [2, 3, 2, 3, 3]);
export const fourDates = [
  teaching('2025-06-10', [1, 2, 2, 3, 2]),
  teaching('2025-11-20', [2, 2, 2, 4, '2+']),
  march,
  november,
];
export const withGaps = [profileThen, profileNow];
export const anew = [
  teaching('2026-03-12', [4, 4, 3, 5, 4], 'team-a'),
  teaching('2026-11-18', [2, 3, '2+', 3, 3], 'team-b'),
];

/** A taxonomy with so many dimensions, by these titles in turn. */
export function withDimensions(count: number, titles: readonly string[]): Framework {
  const framework = sized(5, count, (level) => `Vi gør det, som niveau ${level} fortæller om.`);
  return {
    ...framework,
    taxonomies: framework.taxonomies!.map((taxonomy) => ({
      ...taxonomy,
      dimensions: taxonomy.dimensions.map((dimension, index) => ({
        ...dimension,
        title: { da: titles[index % titles.length]! },
      })),
    })),
  };
}

export const plainTitles = [
  'Fælles mål',
  'Møder og aftaler',
  'Feedback',
  'Deling af viden',
  'Tillid',
  'Elevernes stemme',
  'Brug af data',
  'Nye kolleger',
  'Samarbejde med hjemmet',
  'Opfølgning',
  'Ledelse tæt på',
  'Overgange',
];
export const longTitles = [
  'Videndelingsansvarlighedsfordeling og dokumentationstilgængelighed',
  'Medarbejdertrivselsundersøgelsesopfølgning',
  'Specialundervisningstilrettelæggelse/kompetenceudviklingsstrategi',
  'Aftaler',
  'Undervisningsdifferentieringsafprøvning i praksis',
];

export { ownWords };
