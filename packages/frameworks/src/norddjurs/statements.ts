import type { StatementSet } from '@pejl/core';

/** What the leaders' forum stands on, pays attention to, develops and takes the initiative to. */
export const statementSets: readonly StatementSet[] = [
  {
    id: 'vaerdier',
    title: { da: 'Vores Norddjurs: kommunens fælles værdier', en: 'Vores Norddjurs: the municipality’s shared values' },
    kind: 'value',
    statements: [
      { id: 'udvikling', text: { da: 'Udvikling', en: 'Development' } },
      { id: 'tillid', text: { da: 'Tillid', en: 'Trust' } },
      { id: 'faellesskab', text: { da: 'Fællesskab', en: 'Community' } },
      { id: 'ordentlighed', text: { da: 'Ordentlighed', en: 'Decency' } },
    ],
  },
  {
    id: 'kerneopgave',
    title: {
      da: 'Den fælles kerneopgave for skole og dagtilbud',
      en: 'The shared core task of schools and day care',
    },
    kind: 'core-task',
    statements: [
      {
        id: 'kerneopgaven',
        text: {
          da: 'Vi skaber miljøer, hvor børnene bliver set, og hvor de lærer, trives, er med og tør livet.',
          en: 'We create environments in which children are seen, and in which they learn, thrive, take part and dare to live life.',
        },
      },
    ],
  },
  {
    id: 'opmaerksomhedspunkter',
    title: { da: 'Særlige opmærksomhedspunkter', en: 'Special points of attention' },
    kind: 'point-of-attention',
    description: {
      da: 'Notatet lægger op til, at man drøfter tre ting: punkterne her, initiativerne, og hvordan arbejdet kan være med til at udvikle ledelsen i kommunen.',
      en: 'The paper invites discussion of three things: the points here, the initiatives, and how the work can help to develop leadership in the municipality.',
    },
    statements: [
      {
        id: 'rammer-og-vilkaar',
        text: { da: 'Ledernes rammer og vilkår', en: 'The conditions that leaders work under' },
      },
      {
        id: 'tid-til-paedagogisk-ledelse',
        text: {
          da: 'Mere tid til pædagogisk ledelse frem for administrativ',
          en: 'More time for educational rather than administrative leadership',
        },
      },
      {
        id: 'forvaltning-og-politisk-niveau',
        text: {
          da: 'Samarbejdet med både forvaltningen og det politiske niveau',
          en: 'Collaboration with both the school administration and the political level',
        },
      },
      {
        id: 'det-store-faellesskab',
        text: {
          da: 'At se sig selv som del af det store fællesskab',
          en: 'Seeing oneself as part of the larger community',
        },
      },
      {
        id: 'afsaet-i-vaerdierne',
        text: {
          da: 'At arbejde ud fra vores fælles værdier, Vores Norddjurs',
          en: 'Working from the values that we share, Vores Norddjurs (“Our Norddjurs”)',
        },
      },
    ],
  },
  {
    id: 'udviklingsomraader',
    title: { da: 'Særlige udviklingsområder', en: 'Special areas of development' },
    kind: 'development-area',
    period: '2021',
    statements: [
      { id: 'datainformeret-ledelse', text: { da: 'Datainformeret ledelse', en: 'Data-informed leadership' } },
      {
        id: 'personligt-lederskab',
        text: { da: 'Udvikling af det personlige lederskab', en: 'Developing personal leadership' },
      },
      { id: 'distribueret-ledelse', text: { da: 'Distribueret ledelse', en: 'Distributed leadership' } },
      { id: 'ledelse-af-ledere', text: { da: 'Ledelse af ledere', en: 'Leading leaders' } },
    ],
  },
  {
    id: 'initiativer',
    title: { da: 'Konkrete initiativer', en: 'Concrete initiatives' },
    kind: 'initiative',
    statements: [
      {
        id: 'matrixgrupper',
        text: {
          da: 'To strategiske indsatser, hver med sin matrixgruppe: strategisk kommunikation og læringsmiljøer',
          en: 'Two strategic efforts, each with its matrix group: strategic communication and learning environments',
        },
      },
      {
        id: 'lus',
        text: {
          da: 'At udvikle et koncept for LUS og holde samtalerne',
          en: 'Developing a format for LUS, the leader development interview, and holding the interviews',
        },
        description: { da: 'Kilden henviser til et bilag.', en: 'The source refers to an annex.' },
      },
      {
        id: 'mentorordning',
        text: { da: 'En mentorordning for nye ledere', en: 'A mentoring scheme for new leaders' },
        description: { da: 'Kilden henviser til et bilag.', en: 'The source refers to an annex.' },
      },
      {
        id: 'dialogmoeder-med-ledelsesteam',
        text: {
          da: 'Forvaltningen og de lokale ledelsesteam holder dialogmøder i efteråret 2021 og foråret 2022',
          en: 'The school administration and the local leadership teams hold dialogue meetings in autumn 2021 and spring 2022',
        },
      },
      {
        id: 'opdelte-ledermoeder',
        text: {
          da: 'Ledermøderne bliver delt i to: møder om drift og møder om strategi',
          en: 'The leaders’ meetings are split in two: operational meetings and strategic ones',
        },
      },
      {
        id: 'dialogmoeder-med-lederforeningen',
        text: {
          da: 'Forvaltningen og lederforeningen holder dialogmøder og laver en konkret handleplan i sommeren 2021',
          en: 'The school administration and the leaders’ association hold dialogue meetings and draw up a concrete action plan in the summer of 2021',
        },
      },
    ],
  },
];
