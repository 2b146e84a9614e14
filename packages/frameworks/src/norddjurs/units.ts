import type { LocalizedText, Unit } from '@pejl/core';

const dayCareArea: LocalizedText = { da: 'dagtilbudsområde', en: 'day-care area' };
const boerneby: LocalizedText = { da: 'børneby', en: 'børneby: school and day care as one unit' };
const school: LocalizedText = { da: 'skole', en: 'school' };

/** The ten units that have a unit leader (aftaleholder) each, in the order of the source. */
export const units: readonly Unit[] = [
  {
    id: 'norddjurs-kommune',
    title: { da: 'Norddjurs Kommune, skole og dagtilbud', en: 'Norddjurs Municipality, schools and day care' },
    kind: 'municipality',
    kindName: { da: 'kommune', en: 'municipality' },
    units: [
      {
        id: 'dagtilbud-auning',
        title: { da: 'Område Auning', en: 'Auning area' },
        kind: 'day-care',
        kindName: dayCareArea,
      },
      {
        id: 'dagtilbud-grenaa',
        title: { da: 'Område Grenaa', en: 'Grenaa area' },
        kind: 'day-care',
        kindName: dayCareArea,
      },
      {
        id: 'boerneby-nord',
        title: { da: 'Børneby Nord', en: 'Børneby Nord' },
        kind: 'combined-unit',
        kindName: boerneby,
      },
      {
        id: 'boerneby-midt',
        title: { da: 'Børneby Midt', en: 'Børneby Midt' },
        kind: 'combined-unit',
        kindName: boerneby,
      },
      {
        id: 'anholt-skole-og-boernehave',
        title: { da: 'Anholt Skole og Børnehave', en: 'Anholt Skole og Børnehave' },
        kind: 'combined-unit',
        kindName: boerneby,
      },
      { id: 'auning-skole', title: { da: 'Auning Skole', en: 'Auning Skole' }, kind: 'school', kindName: school },
      {
        id: 'soeren-kanne-skolen',
        title: { da: 'Søren Kanne Skolen', en: 'Søren Kanne Skolen' },
        kind: 'school',
        kindName: school,
      },
      {
        id: 'djurslandsskolen',
        title: { da: 'Djurslandsskolen', en: 'Djurslandsskolen' },
        kind: 'school',
        kindName: school,
      },
      {
        id: 'noerager-boernehave',
        title: { da: 'Nørager Børnehave', en: 'Nørager Børnehave' },
        kind: 'day-care',
        kindName: { da: 'selvejende daginstitution', en: 'self-governing day-care centre' },
      },
      {
        id: 'trivsel-og-laering',
        title: { da: 'Trivsel og Læring (PPR)', en: 'Trivsel og Læring (PPR)' },
        kind: 'service',
        kindName: {
          da: 'pædagogisk psykologisk rådgivning',
          en: 'educational psychology service',
        },
      },
    ],
  },
];
