import type { GoalArea, StatementSet } from '@pejl/core';

/** The goals for leadership teams, in the four themes of the source. The source gives no levels, so there are none. */
export const goalAreas: readonly GoalArea[] = [
  {
    id: 'plf-samarbejdet',
    title: { da: 'PLF-samarbejdet', en: 'Collaboration in the PLC' },
    audience: 'leadership',
    goals: [
      {
        id: 'udvikle-plf-sammen',
        text: {
          da: 'At udvikle professionelle læringsfællesskaber er en opgave for hele ledelsesteamet. Teamet løser den sammen og med system.',
          en: 'Developing professional learning communities is a task for the whole leadership team. The team works on it together and systematically.',
        },
      },
      {
        id: 'laeringsresultater-styrer',
        text: {
          da: 'Det er læringsresultaterne, der styrer praksis. De styrer også samarbejdet om nye tiltag, som har elevernes læring i fokus.',
          en: 'It is learning outcomes that steer practice. They also steer collaboration on new initiatives that focus on pupils’ learning.',
        },
      },
      {
        id: 'ressourcer-efter-analyse',
        text: {
          da: 'Skolen fordeler sine ressourcer på grundlag af analyse og med resultaterne for øje.',
          en: 'The school allocates its resources on the basis of analysis and with results in view.',
        },
      },
      {
        id: 'sammen-med-ressourcepersoner',
        text: {
          da: 'Ledelsen og skolens ressourcepersoner arbejder sammen om at styrke PLF-samarbejdet, så eleverne får bedre resultater.',
          en: 'The leaders and the school’s resource people work together to strengthen collaboration in the PLC, so that pupils achieve better results.',
        },
      },
      {
        id: 'klare-roller-og-opgaver',
        text: {
          da: 'Organisationen har en klar forståelse, klare roller og klart beskrevne opgaver. Det skal sikre, at der sker læring på alle niveauer.',
          en: 'The organisation has a clear understanding, clear roles and clearly described tasks. This is to ensure that learning takes place at every level.',
        },
      },
    ],
  },
  {
    id: 'laeringssamtaler',
    title: { da: 'Læringssamtaler', en: 'Learning conversations' },
    audience: 'leadership',
    goals: [
      {
        id: 'samtaler-paa-konkrete-data',
        text: {
          da: 'Ledelsesteamet sørger for, at læringssamtalerne hviler på konkrete data. Hver samtale har et fokus, og formålet er at blive bedre netop dér.',
          en: 'The leadership team sees to it that learning conversations rest on concrete data. Each conversation has a focus, and its purpose is to get better at just that.',
        },
      },
      {
        id: 'fra-samtale-til-handling',
        text: {
          da: 'Læringssamtalerne fører til refleksion og ny viden. Begge dele bliver til nye handlinger, der peger fremad og støtter de mål, man gerne vil nå.',
          en: 'Learning conversations lead to reflection and new knowledge. Both are turned into new actions that look ahead and support the goals that people want to reach.',
        },
      },
    ],
  },
  {
    id: 'teammoeder',
    title: { da: 'Teammøder', en: 'Team meetings' },
    audience: 'leadership',
    goals: [
      {
        id: 'maal-for-elevers-laering',
        text: {
          da: 'Ledelsesteamet samarbejder om mål, der specifikt handler om, at eleverne lærer mere. Det bruger data til at samle kræfterne om at finde bedre veje til målene.',
          en: 'The leadership team works together on goals that are specifically about pupils learning more. It uses data to focus its energy on finding better ways to reach them.',
        },
      },
      {
        id: 'ledelsesmoeder-styrker-den-enkelte',
        text: {
          da: 'På ledelsesmøderne bliver den enkelte leder dygtigere til at lede på opgaven, udvikle skolens praksis og skabe høje elevresultater.',
          en: 'At leadership meetings each leader becomes better at leading the task, developing the school’s practice and bringing about high results for pupils.',
        },
      },
    ],
  },
  {
    id: 'data',
    title: { da: 'Data', en: 'Data' },
    audience: 'leadership',
    goals: [
      {
        id: 'viden-paa-tvaers-af-skoler',
        text: {
          da: 'Kommunens skoler deler viden med hinanden. Det sker med system, og den viden, de deler, bygger på data.',
          en: 'The schools of the municipality share knowledge with each other systematically, and that knowledge is based on data.',
        },
      },
    ],
  },
];

/** How the goals are to be understood. */
export const statementSets: readonly StatementSet[] = [
  {
    id: 'om-maalene',
    title: { da: 'Sådan skal målene forstås', en: 'How to understand the goals' },
    kind: 'understanding',
    description: {
      da: 'Kilden kalder målene taksonomiske, men beskriver ingen niveauer. Derfor har målene heller ingen niveauer her.',
      en: 'The source calls the goals taxonomic but describes no levels. So the goals have no levels here either.',
    },
    statements: [
      {
        id: 'sporet-og-de-overordnede-maal',
        text: {
          da: 'Dette er ét af flere spor. Også her arbejder lederne konkret med at udvikle, planlægge og føre ud i livet, men kun ud fra de overordnede mål.',
          en: 'This is one of several tracks. Here, too, leaders do the concrete work of developing, planning and carrying out, but only from the overall goals.',
        },
      },
      {
        id: 'taksonomisk-opbygning',
        text: {
          da: 'Målene er bygget op som en taksonomi. Det skal hjælpe lederne med at evaluere, hvordan de selv udvikler sig.',
          en: 'The goals are built up as a taxonomy. This is to help leaders to evaluate how they themselves are developing.',
        },
      },
      {
        id: 'ved-projektets-slutning',
        text: {
          da: 'Vi regner med, at målene er nået, når projektet slutter.',
          en: 'We expect the goals to have been reached by the end of the project.',
        },
      },
    ],
  },
];
