import type { Concept } from '@pejl/core';

/** The terms of SOSU Fyn's tools. A term that the source uses without saying what it means is defined by us, and marked. */
export const concepts: readonly Concept[] = [
  {
    id: 'pdmg',
    term: { da: 'PDMG', en: 'PDMG' },
    definition: {
      da: 'Skolens pædagogisk-didaktiske grundlag. Pejlemærker og taksonomier bygger direkte på det. Underviserne udvikler fælles materialer ud fra det, og lederne støtter, at det bliver ført ud i livet.',
      en: 'The school’s pedagogical-didactic foundation. Beacons and taxonomies build directly on it. Teachers develop shared materials from it, and leaders help to put it into practice.',
    },
    seeAlso: ['pejlemaerke', 'taksonomi'],
  },
  {
    id: 'pejlemaerke',
    term: { da: 'Pejlemærke', en: 'Beacon' },
    definition: {
      da: 'Et fyrtårn, man kan styre efter. Det siger, hvad vi stræber efter, og i hvilken retning vi gerne vil udvikle os, og det har et konkret eksempel med.',
      en: 'A lighthouse to steer by. It says what we strive for and in which direction we want to develop, and it comes with a concrete example.',
    },
    points: [
      {
        id: 'ambitioest',
        text: {
          da: 'Pejlemærker er ambitiøse, og nogle af dem er svære at leve op til.',
          en: 'Beacons are ambitious, and some of them are hard to live up to.',
        },
      },
      {
        id: 'ikke-alle-hver-dag',
        text: {
          da: 'Ingen lever op til hvert eneste af dem hver dag.',
          en: 'Nobody lives up to every one of them every day.',
        },
      },
    ],
    seeAlso: ['taksonomi', 'udviklingsspor'],
  },
  {
    id: 'taksonomi',
    term: { da: 'Taksonomi', en: 'Taxonomy' },
    definition: {
      da: 'En beskrivelse i fem niveauer af, hvordan et team kan arbejde sammen. Den støtter samarbejdet og giver det en retning. Den er en fælles referenceramme, når teamet evaluerer, reflekterer og taler om sit næste udviklingsskridt.',
      en: 'A description, at five levels, of how a team may work together. It supports that work and gives it a direction. It is a shared frame of reference when the team evaluates, reflects and talks about its next development step.',
    },
    seeAlso: ['pejlemaerke', 'fremdrift', 'tilbageslag'],
  },
  {
    id: 'udviklingsspor',
    term: { da: 'Udviklingsspor', en: 'Development track' },
    definition: {
      da: 'Pejlemærker, som en medarbejder eller et team har valgt ud for at samle kræfterne om dem.',
      en: 'Beacons that one person or a team has chosen, to focus energy on them.',
    },
    seeAlso: ['pejlemaerke'],
  },
  {
    id: 'professionelt-laeringsfaellesskab',
    term: { da: 'Professionelt læringsfællesskab', en: 'Professional learning community' },
    definition: {
      da: 'Et fællesskab af kolleger, der bliver ved med at lære sammen, så elever og kursister lærer mere.',
      en: 'A community of colleagues who go on learning together, so that students and course participants learn more.',
    },
    seeAlso: ['taksonomi', 'laeringssamtale'],
    origin: 'editor',
  },
  {
    id: 'fremdrift',
    term: { da: 'Fremdrift', en: 'Progress' },
    definition: {
      da: 'At et team kommer videre med det næste skridt. Intet team gør det hele tiden.',
      en: 'When a team moves on to its next step. No team does so all the time.',
    },
    seeAlso: ['tilbageslag', 'taksonomi'],
    origin: 'editor',
  },
  {
    id: 'tilbageslag',
    term: { da: 'Tilbageslag', en: 'Setback' },
    definition: {
      da: 'At et team igen står på et tidligere niveau, fx fordi vilkårene har ændret sig, eller fordi teamet er sat sammen på en ny måde. Det er helt almindeligt og ikke et nederlag.',
      en: 'When a team is back at an earlier level, for example because conditions have changed or because the team has been put together anew. It is quite normal and not a defeat.',
    },
    seeAlso: ['fremdrift', 'taksonomi'],
    origin: 'editor',
  },
  {
    id: 'kerneydelse',
    term: { da: 'Kerneydelse', en: 'Core service' },
    definition: {
      da: 'At elever og kursister lærer, trives og gennemfører. Opgaverne i administration, vejledning og andre støttefunktioner skal bidrage til den og er ikke til for deres egen skyld.',
      en: 'Students and course participants learning, thriving and completing their programmes. The tasks in administration, guidance and other support are to contribute to that and are not there for their own sake.',
    },
    seeAlso: ['kursist'],
  },
  {
    id: 'kursist',
    term: { da: 'Kursist', en: 'Course participant' },
    definition: {
      da: 'En, der følger et kursus på skolen, fx som en del af sin efteruddannelse.',
      en: 'Someone who takes a course at the school, for example as part of continuing education.',
    },
    origin: 'editor',
  },
  {
    id: 'data',
    term: { da: 'Data', en: 'Data' },
    definition: {
      da: 'Det, vi ser på, når vi vil vide, hvilken effekt vi har på elevernes læring. Data kan være bløde eller hårde. Det kan fx være den feedback, eleverne giver direkte og indirekte, undervisningsevalueringer, testresultater, observationer, samtaler og det, eleverne har lavet.',
      en: 'What we look at when we want to know what effect we have on students’ learning. Data may be soft or hard: the feedback that students give, directly and indirectly, teaching evaluations, test results, observations, conversations and what students have made, for example.',
    },
    seeAlso: ['laeringssamtale'],
  },
  {
    id: 'opfoelgning-og-benchmarking',
    term: { da: 'Opfølgning og benchmarking', en: 'Follow-up and benchmarking' },
    definition: {
      da: 'Skolen følger løbende op med data på seks områder og bruger dem til at sammenligne.',
      en: 'The school continually follows up with data in six areas and uses them for comparison.',
    },
    seeAlso: ['data'],
  },
  {
    id: 'formativ-feedback',
    term: { da: 'Formativ feedback', en: 'Formative feedback' },
    definition: {
      da: 'Feedback undervejs, som handler om at lære og ikke om at præstere. Den siger klart, hvad eleven kan gøre som det næste, og giver eleven del i ansvaret.',
      en: 'Feedback along the way that is about learning and not about performing. It says clearly what the student can do next, and gives the student a share of the responsibility.',
    },
  },
  {
    id: 'stillads',
    term: { da: 'Stillads', en: 'Scaffolding' },
    definition: {
      da: 'Støtte, mens man lærer noget nyt, fx en model eller et godt eksempel. Stilladset bliver taget ned igen, når man kan selv.',
      en: 'Support while someone learns something new, such as a model or a good example. The scaffolding comes down again when the learner can manage alone.',
    },
    origin: 'editor',
  },
  {
    id: 'laeringssamtale',
    term: { da: 'Læringssamtale', en: 'Learning conversation' },
    definition: {
      da: 'En samtale, hvor kolleger reflekterer og deler viden for at lære af det. Kollegial sparring og reflekterende team er to af formerne.',
      en: 'A conversation in which colleagues reflect and share knowledge in order to learn from it. Peer consultation and the reflecting team are two of its forms.',
    },
    seeAlso: ['kollegial-sparring', 'reflekterende-team', 'data'],
  },
  {
    id: 'kollegial-sparring',
    term: { da: 'Kollegial sparring', en: 'Peer consultation' },
    definition: {
      da: 'Kolleger hjælper en kollega med at tænke over noget fra arbejdet. De lytter, spørger og kommer med nye vinkler.',
      en: 'Colleagues help a colleague to think about something from work. They listen, ask and offer new angles.',
    },
    seeAlso: ['laeringssamtale', 'reflekterende-team'],
    origin: 'editor',
  },
  {
    id: 'reflekterende-team',
    term: { da: 'Reflekterende team', en: 'Reflecting team' },
    definition: {
      da: 'En gruppe, der lytter til en samtale og bagefter taler højt med hinanden om, hvad den satte i gang.',
      en: 'A group that listens to a conversation and afterwards talks aloud about what it brought to mind.',
    },
    seeAlso: ['laeringssamtale', 'kollegial-sparring'],
    origin: 'editor',
  },
  {
    id: 'proevehandling',
    term: { da: 'Prøvehandling', en: 'Trial action' },
    definition: {
      da: 'En lille og konkret ændring, som man prøver af i praksis for at lære af den. Bagefter kan man beholde den, justere den eller droppe den.',
      en: 'A small and specific change that is tried out in practice in order to learn from it. Afterwards it may be kept, adjusted or dropped.',
    },
    origin: 'editor',
  },
  {
    id: 'smart-maal',
    term: { da: 'SMART-mål', en: 'SMART goal' },
    definition: {
      da: 'Et mål, der er skrevet, så man kan se, om man når det. De fem bogstaver minder om, hvad målet skal være. Kilden bruger ordet uden at forklare det, og bogstaverne står ikke for helt det samme alle steder.',
      en: 'A goal that is written so that people can see whether they reach it. The five letters are reminders of what it should be. The source uses the word without explaining it, and the letters do not stand for quite the same everywhere.',
    },
    points: [
      {
        id: 's',
        text: {
          da: 'Specifikt: Det er klart, hvad vi vil.',
          en: 'Specific: it is clear what we want.',
        },
      },
      {
        id: 'm',
        text: {
          da: 'Målbart: Vi kan se, om vi er nået frem.',
          en: 'Measurable: we can see whether we have got there.',
        },
      },
      {
        id: 'a',
        text: {
          da: 'Accepteret: Vi er enige om det.',
          en: 'Agreed: we all stand behind it.',
        },
      },
      {
        id: 'r',
        text: {
          da: 'Realistisk: Vi kan nå det med det, vi har.',
          en: 'Realistic: we can reach it with what we have.',
        },
      },
      {
        id: 't',
        text: {
          da: 'Tidsbestemt: Vi ved, hvornår det skal være nået.',
          en: 'Time-bound: we know by when it is to be reached.',
        },
      },
    ],
    origin: 'editor',
  },
  {
    id: 'professionel-kapital',
    term: { da: 'Professionel kapital', en: 'Professional capital' },
    definition: {
      da: 'Det, en arbejdsplads har at bygge på, når medarbejderne kan deres fag, arbejder godt sammen og kan træffe gode faglige beslutninger.',
      en: 'What a workplace has to build on when staff know their profession, work well together and can make good professional decisions.',
    },
    origin: 'editor',
  },
  {
    id: 'amu',
    term: { da: 'AMU', en: 'AMU' },
    definition: {
      da: 'Arbejdsmarkedsuddannelser: korte kurser for voksne, rettet mod arbejdsmarkedet.',
      en: 'Labour market training: short courses for adults, aimed at the labour market.',
    },
    origin: 'editor',
  },
  {
    id: 'idv',
    term: { da: 'IDV', en: 'IDV' },
    definition: {
      da: 'Indtægtsdækket virksomhed: det, skolen sælger, fx et kursus, som en arbejdsplads har bestilt.',
      en: 'Income-generating activities: what the school sells, such as a course that a workplace has ordered.',
    },
    origin: 'editor',
  },
  {
    id: 'evu',
    term: { da: 'EVU', en: 'EVU' },
    definition: {
      da: 'Efter- og videreuddannelse: uddannelse for dem, der allerede er i arbejde.',
      en: 'Continuing and further education: education for those who are already at work.',
    },
    seeAlso: ['vis-kvalitet', 'kursist'],
    origin: 'editor',
  },
  {
    id: 'vis-kvalitet',
    term: { da: 'Vis Kvalitet', en: 'Vis Kvalitet' },
    definition: {
      da: 'Et landsdækkende spørgeskema, hvor kursister siger, hvad de synes om deres kursus.',
      en: 'A national questionnaire in which course participants say what they think of their course.',
    },
    seeAlso: ['evu', 'kursist'],
    origin: 'editor',
  },
];
