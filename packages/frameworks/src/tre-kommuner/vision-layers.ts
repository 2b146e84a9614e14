import type { StatementSet } from '@pejl/core';

/** The vision, layer by layer: what a visibly learning school is for pupils, for teachers and pedagogues, and for leaders. */
export const visionLayers: readonly StatementSet[] = [
  {
    id: 'vision-for-eleverne',
    title: { da: 'Visionen for eleverne', en: 'The vision for pupils' },
    kind: 'anchor',
    statements: [
      {
        id: 'elever-tillid-lyst-og-mod',
        text: {
          da: 'Eleverne stoler på egne evner, har lyst til at lære mere og tør fejle, både alene og sammen med andre.',
          en: 'Pupils trust their own abilities, want to learn more and dare to get things wrong, alone and together.',
        },
      },
      {
        id: 'elever-indsigt',
        text: {
          da: 'Hver dag giver de tre læringsspørgsmål eleverne indsigt i deres læreproces og engagement i den.',
          en: 'Every day the three learning questions give pupils insight into their learning process and engage them in it.',
        },
      },
      {
        id: 'elever-bliver-set',
        text: {
          da: 'De voksne ser eleverne og er optaget af, hvordan de lærer og udvikler sig. Vækst tæller mere end standpunkt.',
          en: 'The adults see the pupils and care about how they learn and develop. Growth counts for more than attainment.',
        },
      },
      {
        id: 'elever-er-med',
        text: {
          da: 'Før modtog eleverne måske undervisning og fulgte et fælles forløb. Nu er de aktivt med i deres egne og de fælles læreprocesser, og de lærer at lære.',
          en: 'Pupils may once have received teaching and followed the same course as everyone else. Now they take an active part in their own learning processes and in those they share, and they learn how to learn.',
        },
      },
      {
        id: 'elever-forskellige',
        text: {
          da: 'Forløb og læringsmiljøer er differentierede. De tager afsæt i elevernes reelle forudsætninger, interesser og behov.',
          en: 'Lessons and learning environments are differentiated. They start from the pupils’ actual abilities, interests and needs.',
        },
      },
    ],
  },
  {
    id: 'vision-for-laerere-og-paedagoger',
    title: { da: 'Visionen for lærere og pædagoger', en: 'The vision for teachers and pedagogues' },
    kind: 'anchor',
    statements: [
      {
        id: 'voksne-har-det-selv',
        text: {
          da: 'Eleverne kan kun få tillid, lærelyst og mod til at fejle, hvis de møder voksne, der selv har det.',
          en: 'Pupils can only gain confidence, a wish to learn and the courage to fail if the adults they meet have these themselves.',
        },
      },
      {
        id: 'voksne-laerer',
        text: {
          da: 'Lærere og pædagoger lærer også selv. De er nysgerrige på, hvad de betyder for elevernes læring.',
          en: 'Teachers and pedagogues are learners themselves. They are curious about the difference they make to pupils’ learning.',
        },
      },
      {
        id: 'voksne-proever-af',
        text: {
          da: 'De voksne tør prøve forskellige strategier og metoder af og vurderer løbende, om de virker efter hensigten.',
          en: 'The adults dare to try out different strategies and methods, and they keep evaluating whether these have the intended effect.',
        },
      },
      {
        id: 'voksne-goer-det-tydeligt',
        text: {
          da: 'De voksne gør læreprocessen tydelig, både i samspillet med eleverne og i rummene omkring dem.',
          en: 'The adults make the learning process clear, both in their interaction with pupils and in the rooms around them.',
        },
      },
      {
        id: 'voksne-har-ord',
        text: {
          da: 'De voksne reflekterer løbende over elevernes læring og progression og har ord for den. Det bygger på stærke professionelle læringsfællesskaber.',
          en: 'The adults keep reflecting on pupils’ learning and progress and have words for it. It rests on strong professional learning communities.',
        },
      },
      {
        id: 'voksne-udvikler-sammen',
        text: {
          da: 'Normen er, at kolleger udvikler forløb og læringsmiljøer sammen. De giver løbende hinanden sparring og feedback i praksisfeltet.',
          en: 'The norm is for colleagues to develop teaching and learning environments together. They keep giving each other peer consultation and feedback in the field of practice.',
        },
      },
    ],
  },
  {
    id: 'vision-for-lederne',
    title: { da: 'Visionen for lederne', en: 'The vision for leaders' },
    kind: 'anchor',
    statements: [
      {
        id: 'ledere-og-praksis',
        text: {
          da: 'Ledere på alle niveauer er optaget af skolens praksis. De går engageret ind i dialogen om, hvordan eleverne lærer og trives, så begge dele får den bedste støtte.',
          en: 'Leaders at every level care about the school’s practice. They engage in the dialogue on how pupils learn and thrive, so that both get the best support.',
        },
      },
      {
        id: 'ledere-og-vaerdier',
        text: {
          da: 'Lederne sørger for, at værdier, mål og planer lever og betyder noget for børn og voksne på skolen.',
          en: 'Leaders see to it that values, goals and plans are alive and matter to children and adults at the school.',
        },
      },
      {
        id: 'ledere-og-sprog',
        text: {
          da: 'Lederne går forrest i at udvikle et fælles sprog om læring, så skolen bliver tydelig som et fælles professionelt rum.',
          en: 'Leaders lead the way in developing a shared language for learning, so that the school stands out as a shared professional space.',
        },
      },
      {
        id: 'ledere-og-ny-viden',
        text: {
          da: 'Lederne sørger for, at skolen opsøger og bruger ny viden om, hvad der hjælper børn til at lære og udvikle sig.',
          en: 'Leaders see to it that the school seeks out and uses new knowledge of what helps children to learn and develop.',
        },
      },
      {
        id: 'ledere-prioriterer',
        text: {
          da: 'Lederne bygger på systematisk viden om elevernes progression, når de prioriterer nye mål og indsatser.',
          en: 'Leaders build on systematic knowledge of pupils’ progress when they prioritise new goals and efforts.',
        },
      },
      {
        id: 'ledere-og-elevstemmen',
        text: {
          da: 'Lederne engagerer sig i elevernes læring med vægt på elevstemmen: De observerer og giver sparring og feedback.',
          en: 'Leaders engage in pupils’ learning with an emphasis on the pupils’ voice: they observe, advise and give feedback.',
        },
      },
      {
        id: 'ledere-soeger-selv',
        text: {
          da: 'Lederne søger selv inspiration, sparring og feedback, både på egen skole og hos andre skoler og kommuner.',
          en: 'Leaders seek inspiration, consultation and feedback for themselves, both at their own school and at other schools and municipalities.',
        },
      },
    ],
  },
];
