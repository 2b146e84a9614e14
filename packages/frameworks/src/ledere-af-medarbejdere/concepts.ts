import type { Concept } from '@pejl/core';

/** Terms that the source uses without explaining them. The definitions are ours. */
export const concepts: readonly Concept[] = [
  {
    id: 'proevehandling',
    term: { da: 'prøvehandling', en: 'trial action' },
    definition: {
      da: 'En lille ændring, som man prøver af i praksis i en afgrænset tid for at lære af den. Bagefter kan man beholde den, justere den eller droppe den.',
      en: 'A small change that people try out in practice for a limited time in order to learn from it. Afterwards they can keep it, adjust it or drop it.',
    },
    seeAlso: ['laeringssamtale'],
    origin: 'editor',
  },
  {
    id: 'laeringssamtale',
    term: { da: 'læringssamtale', en: 'learning conversation' },
    definition: {
      da: 'En samtale, hvor man ud fra data ser på, hvad man har gjort, og hvad der kom ud af det. Den slutter med, at man aftaler, hvad man nu vil gøre.',
      en: 'A conversation in which people use data to look at what they have done and what came of it. It ends with an agreement on what to do next.',
    },
    seeAlso: ['proevehandling'],
    origin: 'editor',
  },
  {
    id: 'ledelsessparring',
    term: { da: 'ledelsessparring', en: 'leadership consultation' },
    definition: {
      da: 'Et møde, hvor ledere får modspil og støtte til en opgave, de står med som ledere.',
      en: 'A meeting at which leaders are challenged and supported in a task that they face as leaders.',
    },
    seeAlso: ['laeringssamtale'],
    origin: 'editor',
  },
  {
    id: 'ressourceperson',
    term: { da: 'ressourceperson', en: 'resource person' },
    definition: {
      da: 'En medarbejder på skolen med en særlig viden eller opgave, som kolleger og ledelse kan trække på.',
      en: 'A member of staff with special knowledge or a special task that colleagues and leaders can draw on.',
    },
    origin: 'editor',
  },
];
