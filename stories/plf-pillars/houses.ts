import type { Framework, LocalizedText, PlfHouse, Relation } from '@pejl/core';

const said = (da: string, en: string): LocalizedText => ({ da, en });

const titles: readonly LocalizedText[] = [
  said('Vi mødes med noget i hånden', 'We meet with something in hand'),
  said('Blik for den enkelte', 'An eye for each one'),
  said('Åbne døre', 'Open doors'),
  said('Mod til at spørge', 'The courage to ask'),
  said('Fælles forberedelse', 'Preparing together'),
  said('Ro til at tænke', 'Quiet to think'),
  said('Plads til uenighed', 'Room to disagree'),
  said('Hånd om de nye', 'Care for newcomers'),
  said('Blik udad', 'An eye outwards'),
];

/** A house of so many pillars, in a school's own words. */
const houseOf = (count: number): PlfHouse => ({
  id: `med-${count}`,
  title: said(`Vores hus med ${count} søjler`, `Our house with ${count} pillars`),
  pillars: titles.slice(0, count).map((title, at) => ({ id: `s${count}-${at + 1}`, title })),
  foundation: {
    parts: [
      { id: `tid-${count}`, title: said('Tid i skemaet', 'Time in the timetable') },
      { id: `tillid-${count}`, title: said('Tillid', 'Trust') },
    ],
  },
});

const areas = titles.map((title, at) => ({
  id: `maal-${at + 1}`,
  title,
  goals: [
    {
      id: `maal-${at + 1}-a`,
      text: said('Vi aftaler, hvem der begynder.', 'We agree on who begins.'),
    },
    {
      id: `maal-${at + 1}-b`,
      text: said('Vi ser på det igen, før måneden er omme.', 'We look at it again before the month is over.'),
    },
  ],
}));

const serves = (from: string, to: string): Relation => ({
  kind: 'serves',
  from: { kind: 'goal-area', id: from },
  to: { kind: 'plf-pillar', id: to },
});

export const counts = [2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Houses of 2 to 9 pillars, each with the same goals. */
export const ownHouses: Framework = {
  formatVersion: 1,
  id: 'aavang',
  edition: '2026',
  languages: ['da', 'en'],
  title: said('Åvang', 'Åvang'),
  source: { institution: 'Åvang', title: 'Sådan mødes vi' },
  wording: 'original',
  licence: 'CC-BY-4.0',
  plfHouses: counts.map(houseOf),
  goalAreas: areas,
  relations: counts.flatMap((count) => areas.slice(0, count).map(({ id }, at) => serves(id, `s${count}-${at + 1}`))),
};

/** Five pillars of which two have goals. */
export const partly: Framework = {
  ...ownHouses,
  plfHouses: [houseOf(5)],
  relations: [serves('maal-1', 's5-1'), serves('maal-4', 's5-4')],
};

/** Relations to nothing, beside those that lead somewhere. */
export const astray: Framework = {
  ...partly,
  relations: [...partly.relations!, serves('maal-9', 'soejlen-fra-i-fjor'), serves('maal-der-er-slettet', 's5-2')],
};

export const withoutGoals: Framework = { ...ownHouses, plfHouses: [houseOf(4)], relations: [] };

/** Words as long as Danish makes them. */
export const longWords: Framework = {
  ...ownHouses,
  languages: ['da'],
  relations: ownHouses.relations!.filter(({ to }) => to.id.startsWith('s4-')),
  plfHouses: [
    {
      id: 'lange-ord',
      title: { da: 'Kompetenceudviklingsstrategiarbejdsgruppens PLF-hus' },
      pillars: [
        'Undervisningsdifferentieringsafprøvning',
        'Klasseledelsesobservationer',
        'Trivselsundersøgelsesopfølgning',
        'Forældresamarbejdsaftaler',
      ].map((da, at) => ({ id: `s4-${at + 1}`, title: { da } })),
      foundation: {
        parts: [
          { id: 'a', title: { da: 'Årsplanlægningskoordineringsmøder' } },
          { id: 'b', title: { da: 'Ro' } },
        ],
      },
    },
  ],
};

const inEnglish = (text: LocalizedText): LocalizedText => ({ en: text['en']! });

export const englishOnly: Framework = {
  ...ownHouses,
  languages: ['en'],
  relations: ownHouses.relations!.filter(({ to }) => to.id.startsWith('s4-')),
  title: inEnglish(ownHouses.title),
  plfHouses: [houseOf(4)].map((house) => ({
    ...house,
    title: inEnglish(house.title),
    pillars: house.pillars.map((pillar) => ({ ...pillar, title: inEnglish(pillar.title) })),
    foundation: { parts: house.foundation!.parts.map((part) => ({ ...part, title: inEnglish(part.title) })) },
  })),
  goalAreas: areas.map((area) => ({
    ...area,
    title: inEnglish(area.title),
    goals: area.goals.map((goal) => ({ ...goal, text: inEnglish(goal.text) })),
  })),
};
