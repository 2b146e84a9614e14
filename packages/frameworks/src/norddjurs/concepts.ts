import type { Concept } from '@pejl/core';

/** Terms that a reader from elsewhere may ask about. Those without a mark say what the source says; the rest is our explanation. */
export const concepts: readonly Concept[] = [
  {
    id: 'professionelt-laeringsfaellesskab',
    term: { da: 'professionelt læringsfællesskab', en: 'professional learning community' },
    definition: {
      da: 'Et fællesskab, der arbejder ud fra fem søjler. Forkortes PLF.',
      en: 'A community that works from five pillars. Abbreviated PLC.',
    },
    points: [
      {
        id: 'faelles-vaerdier-og-visioner',
        text: { da: 'Fælles værdier og visioner', en: 'Shared values and visions' },
      },
      { id: 'deprivatisering', text: { da: 'Deprivatisering af praksis', en: 'Deprivatisation of practice' } },
      { id: 'samarbejde', text: { da: 'Samarbejde', en: 'Collaboration' } },
      { id: 'reflekterende-dialoger', text: { da: 'Reflekterende dialoger', en: 'Reflective dialogues' } },
      { id: 'elevernes-laering', text: { da: 'Fokus på elevernes læring', en: 'Focus on the pupils’ learning' } },
    ],
    seeAlso: ['deprivatisering-af-praksis'],
  },
  {
    id: 'deprivatisering-af-praksis',
    term: { da: 'deprivatisering af praksis', en: 'deprivatisation of practice' },
    definition: {
      da: 'At ens arbejde ikke er en privat sag. Man fortæller om det, lukker kolleger ind og udvikler det sammen med dem.',
      en: 'The idea that one’s work is not a private matter. People tell colleagues about it, let them in and develop it together with them.',
    },
    seeAlso: ['professionelt-laeringsfaellesskab'],
    origin: 'editor',
  },
  {
    id: 'langsomtid',
    term: { da: 'langsomtid', en: 'slow time (langsomtid)' },
    definition: {
      da: 'Tid, der er sat af til at tænke sig om sammen, uden at man samtidig skal nå frem til en beslutning eller blive færdig med en opgave.',
      en: 'Time set aside to think things over together without having to reach a decision or finish a task at the same time.',
    },
    seeAlso: ['det-reflekterende-domaene'],
    origin: 'editor',
  },
  {
    id: 'det-reflekterende-domaene',
    term: { da: 'det reflekterende domæne', en: 'the reflective domain' },
    definition: {
      da: 'Den del af en samtale, hvor man undersøger og ser på en sag fra flere sider. Man er ikke ude på at afgøre, hvem der har ret, eller hvad der skal gøres.',
      en: 'The part of a conversation in which people explore and look at a matter from several sides. They are not trying to settle who is right or what is to be done.',
    },
    seeAlso: ['langsomtid'],
    origin: 'editor',
  },
  {
    id: 'synsninger',
    term: { da: 'synsninger', en: 'unsupported opinions (synsninger)' },
    definition: {
      da: 'Det, man synes eller tror, uden at der er viden, data eller erfaring bag.',
      en: 'What people think or believe without knowledge, data or experience behind it.',
    },
    seeAlso: ['datainformeret-ledelse'],
    origin: 'editor',
  },
  {
    id: 'aftaleholder',
    term: { da: 'aftaleholder', en: 'unit leader (aftaleholder)' },
    definition: {
      da: 'En leder, der har en aftale med kommunen om sin enheds opgaver og midler.',
      en: 'A leader who has an agreement with the municipality on the tasks and the means of his or her unit.',
    },
    origin: 'editor',
  },
  {
    id: 'boerneby',
    term: { da: 'børneby', en: 'børneby' },
    definition: {
      da: 'Skole og dagtilbud samlet i én enhed.',
      en: 'School and day care brought together in one unit. The word means “children’s village”.',
    },
    seeAlso: ['aftaleholder'],
    origin: 'editor',
  },
  {
    id: 'ledelsesspaend',
    term: { da: 'ledelsesspænd', en: 'span of control' },
    definition: {
      da: 'Hvor mange medarbejdere den samme leder er nærmeste leder for.',
      en: 'How many members of staff report directly to the same leader.',
    },
    origin: 'editor',
  },
  {
    id: 'lus',
    term: { da: 'LUS', en: 'LUS (leader development interview)' },
    definition: {
      da: 'Lederudviklingssamtale: en samtale, som en leder har med sin egen leder om, hvordan det går, og hvad der skal udvikles.',
      en: 'Short for lederudviklingssamtale, a leader development interview: a leader talks with his or her own leader about how things are going and what is to be developed.',
    },
    seeAlso: ['ledelse-af-ledere'],
    origin: 'editor',
  },
  {
    id: 'datainformeret-ledelse',
    term: { da: 'datainformeret ledelse', en: 'data-informed leadership' },
    definition: {
      da: 'At bruge data til at blive klogere, før man beslutter noget. Data er med til at oplyse sagen, men det er mennesker, der beslutter.',
      en: 'Using data to become wiser before deciding. Data inform the decision, but it is people who make it.',
    },
    seeAlso: ['synsninger'],
    origin: 'editor',
  },
  {
    id: 'distribueret-ledelse',
    term: { da: 'distribueret ledelse', en: 'distributed leadership' },
    definition: {
      da: 'At flere end de formelle ledere tager del i ledelsen, fordi de har den viden eller det overblik, som en opgave kræver.',
      en: 'Sharing leadership with more people than the formal leaders, because they have the knowledge or the overview that a task requires.',
    },
    seeAlso: ['ledelse-af-ledere'],
    origin: 'editor',
  },
  {
    id: 'ledelse-af-ledere',
    term: { da: 'ledelse af ledere', en: 'leading leaders' },
    definition: {
      da: 'At være leder for nogen, der selv leder andre, fx når en aftaleholder er leder for afdelingsledere.',
      en: 'Being the leader of people who themselves lead others, for example when a unit leader leads department leaders.',
    },
    seeAlso: ['distribueret-ledelse', 'aftaleholder'],
    origin: 'editor',
  },
  {
    id: 'matrixgruppe',
    term: { da: 'matrixgruppe', en: 'matrix group' },
    definition: {
      da: 'En gruppe med folk fra flere enheder, der arbejder med ét emne på alles vegne.',
      en: 'A group of people from several units that works on one topic on behalf of them all.',
    },
    origin: 'editor',
  },
];
