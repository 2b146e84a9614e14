import type { PlfHouse } from '@pejl/core';

/** The PLF model of the leaders' forum: five pillars, in the order in which the drawing names them, on a foundation of five parts. */
export const plfModel: PlfHouse = {
  id: 'plf-model',
  title: { da: 'PLF-modellen i Norddjurs', en: 'The PLC model of Norddjurs' },
  description: {
    da: 'Modellen er et redskab til at udvikle PLF. Den er dynamisk og støtter, at ledelsen hele tiden udvikler sig: i lederforum og i ledelsesteam og medarbejderteam ude på enhederne.',
    en: 'The model is a tool for developing the PLC. It is dynamic and supports leadership as it keeps developing: in the leaders’ forum, and in leadership teams and staff teams out in the units.',
  },
  pillars: [
    {
      id: 'faelles-vaerdier-og-visioner',
      title: { da: 'Fælles værdier og visioner', en: 'Shared values and visions' },
    },
    {
      id: 'deprivatisering-af-praksis',
      title: { da: 'Deprivatisering af praksis', en: 'Deprivatisation of practice' },
    },
    { id: 'samarbejde', title: { da: 'Samarbejde', en: 'Collaboration' } },
    { id: 'reflekterende-dialoger', title: { da: 'Reflekterende dialoger', en: 'Reflective dialogues' } },
    {
      id: 'fokus-paa-elevernes-laering',
      title: { da: 'Fokus på elevernes læring', en: 'Focus on the pupils’ learning' },
    },
  ],
  foundation: {
    parts: [
      { id: 'tid', title: { da: 'Tid', en: 'Time' } },
      { id: 'struktur', title: { da: 'Struktur', en: 'Structure' } },
      { id: 'rammer', title: { da: 'Rammer', en: 'Conditions' } },
      { id: 'beslutningskompetence', title: { da: 'Beslutningskompetence', en: 'Authority to decide' } },
      { id: 'menneskelige-ressourcer', title: { da: 'Menneskelige ressourcer', en: 'Human resources' } },
    ],
  },
};
