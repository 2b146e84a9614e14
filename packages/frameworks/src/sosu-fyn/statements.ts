import type { StatementSet } from '@pejl/core';

/** What the two tools are, what they rest on and how they are used, and what the leaders take on. */
export const statementSets: readonly StatementSet[] = [
  {
    id: 'forankring',
    title: { da: 'Det, pejlemærker og taksonomier bygger på', en: 'What beacons and taxonomies are anchored in' },
    kind: 'anchor',
    statements: [
      { id: 'mission', text: { da: 'Vores mission', en: 'Our mission' } },
      { id: 'vision', text: { da: 'Vores vision', en: 'Our vision' } },
      { id: 'vaerdier', text: { da: 'Vores værdier', en: 'Our values' } },
      {
        id: 'pdmg',
        text: {
          da: 'Vores pædagogisk-didaktiske grundlag (PDMG)',
          en: 'Our pedagogical-didactic foundation (PDMG)',
        },
      },
    ],
  },
  {
    id: 'begge-redskaber',
    title: { da: 'Derfor har vi pejlemærker og taksonomier', en: 'Why we have beacons and taxonomies' },
    kind: 'understanding',
    statements: [
      {
        id: 'forpligtende-rammer',
        text: {
          da: 'De giver os rammer for at udvikle en ambitiøs læringskultur: helt konkrete rammer, som ikke er til at misforstå, og som vi forpligter os på.',
          en: 'They give us a frame for developing an ambitious learning culture: one that is quite concrete, that cannot be misunderstood and that we commit ourselves to.',
        },
      },
      {
        id: 'reference-og-sprog',
        text: {
          da: 'De giver os en fælles referenceramme og et sprog, som vi alle bruger.',
          en: 'They give us a shared frame of reference, and a language that all of us use.',
        },
      },
      {
        id: 'eksempler-paa-praksis',
        text: {
          da: 'De giver detaljerede eksempler på den praksis, vi gerne vil nå frem til.',
          en: 'They give detailed examples of the kind of practice we strive for.',
        },
      },
    ],
  },
  {
    id: 'pejlemaerker-er',
    title: { da: 'Hvad pejlemærkerne er', en: 'What the beacons are' },
    kind: 'understanding',
    description: {
      da: 'Pejlemærkerne skal støtte op om den kultur, vi vil skabe, og selv være med til at skabe den. Det gør de på fem måder.',
      en: 'The beacons are to support the culture that we want to create, and to help create it. They do so in five ways.',
    },
    statements: [
      { id: 'redskab', text: { da: 'Et redskab', en: 'A tool' } },
      { id: 'vaerdisaet', text: { da: 'Et sæt værdier', en: 'A set of values' } },
      { id: 'ramme', text: { da: 'En ramme', en: 'A frame' } },
      { id: 'narrativ', text: { da: 'Et narrativ, altså en fortælling', en: 'A narrative' } },
      { id: 'artefakt', text: { da: 'Et artefakt', en: 'An artefact' } },
    ],
  },
  {
    id: 'pejlemaerker-bruges',
    title: { da: 'Sådan kan pejlemærkerne bruges', en: 'How the beacons can be used' },
    kind: 'use',
    statements: [
      {
        id: 'sparring-og-feedback',
        text: {
          da: 'Som en ramme, når kolleger giver hinanden sparring og feedback.',
          en: 'As a frame when colleagues consult each other and give each other feedback.',
        },
      },
      {
        id: 'udviklingsspor',
        text: {
          da: 'Som udviklingsspor, for den enkelte eller for et team. Når vi vælger bestemte pejlemærker ud, kan vi samle kræfterne om dem.',
          en: 'As development tracks, for one person or for a team. By choosing particular beacons we can focus our energy on them.',
        },
      },
      {
        id: 'faelles-mening',
        text: {
          da: 'Som afsæt for samtaler, der giver mening: Hvad skal der til, for at elever og kursister lærer mest muligt og får størst værdi af det? Og hvad med os selv?',
          en: 'As a starting point for meaningful conversations: what does it take for students and course participants to learn as much as they can and get the greatest value from it? And what about ourselves?',
        },
      },
    ],
  },
  {
    id: 'taksonomier-bruges',
    title: { da: 'Sådan ser vi på taksonomierne', en: 'How we see the taxonomies' },
    kind: 'understanding',
    statements: [
      {
        id: 'retning',
        text: {
          da: 'En taksonomi er et redskab. Den støtter samarbejdet i et team og giver det en retning.',
          en: 'A taxonomy is a tool. It supports the team’s work together and gives it a direction.',
        },
      },
      {
        id: 'ikke-altid-fremdrift',
        text: {
          da: 'Intet team er i fremdrift hele tiden.',
          en: 'No team is making progress all the time.',
        },
      },
      {
        id: 'vilkaar-skifter',
        text: {
          da: 'Rammer og vilkår skifter. Der kommer udfordringer, og der kommer tilbageslag. Når et team bliver sat sammen på en ny måde, skal det gøre sig fælles erfaringer igen og finde frem til en fælles forståelse på ny.',
          en: 'Circumstances and conditions change. There are challenges, and there are setbacks. When a team is put together anew, it has to gain shared experience again and build a new shared understanding.',
        },
      },
      {
        id: 'naeste-skridt',
        text: {
          da: 'Taksonomien er en fælles ramme for teamet. Teamet bruger den, når det løbende evaluerer, reflekterer og taler om sit næste udviklingsskridt som professionelt læringsfællesskab.',
          en: 'The taxonomy is a shared frame for the team. The team uses it as it continually evaluates, reflects and talks about its next development step as a professional learning community.',
        },
      },
    ],
  },
  {
    id: 'ledergruppen',
    title: { da: 'Det, ledergruppen tager på sig', en: 'What the group of leaders takes on' },
    kind: 'duty',
    description: {
      da: 'Lederne fører sammen arbejdet med kulturen ud i livet. Derfor er det afgørende, at tre ting er på plads.',
      en: 'Together the leaders put the work on the culture into practice. That is why it is essential that three things are in place.',
    },
    statements: [
      {
        id: 'selv-laeringsfaellesskab',
        text: {
          da: 'Ledergruppen er selv et solidt læringsfællesskab og er enig om værdier, om indsatser og om, hvad der kommer først.',
          en: 'The group of leaders is itself a solid learning community, and agrees on values, on efforts and on what comes first.',
        },
      },
      {
        id: 'faelles-ansvar',
        text: {
          da: 'Lederne løfter opgaven sammen og har et fælles ansvar for den.',
          en: 'The leaders carry out the task together and share the responsibility for it.',
        },
      },
      {
        id: 'rollemodeller',
        text: {
          da: 'Lederne går foran og er et rigtig godt eksempel for andre.',
          en: 'The leaders lead the way and set an excellent example for others.',
        },
      },
    ],
  },
];
