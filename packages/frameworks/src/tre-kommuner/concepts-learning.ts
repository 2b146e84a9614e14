import type { Concept } from '@pejl/core';

/** The terms that pupils, teachers and pedagogues meet. */
export const learningConcepts: readonly Concept[] = [
  {
    id: 'synligt-laerende-skole',
    term: { da: 'synligt lærende skole', en: 'visibly learning school' },
    definition: {
      da: 'Visionen for hele forløbet: en skole, hvor børnene lærer at lære mere, og hvor de voksne også lærer. Visionen har tre lag.',
      en: 'The vision of the whole programme: a school in which children learn how to learn more, and the adults learn too. It has three layers.',
    },
    points: [
      { id: 'elever', text: { da: 'Det, eleverne oplever.', en: 'What pupils experience.' } },
      { id: 'medarbejdere', text: { da: 'Hvad lærere og pædagoger gør.', en: 'What teachers and pedagogues do.' } },
      { id: 'ledere', text: { da: 'Hvordan der bliver ledet.', en: 'How it is led.' } },
    ],
    seeAlso: ['laeringsspoergsmaal', 'feedback-i-alle-retninger'],
  },
  {
    id: 'laeringsspoergsmaal',
    term: { da: 'de tre læringsspørgsmål', en: 'the three learning questions' },
    definition: {
      da: 'Læringens grundspørgsmål. Eleverne arbejder med dem hver dag og får indsigt i deres egen læreproces. Lederne bygger strategiske redskaber, fx handleplaner, på de samme tre.',
      en: 'The basic questions of learning. Pupils work with them every day and gain insight into their own learning process. Leaders build strategic tools, such as action plans, on the same three.',
    },
    points: [
      { id: 'hvor-nu', text: { da: 'Hvor er jeg? Hvor er vi?', en: 'Where am I? Where are we?' } },
      {
        id: 'hvorhen',
        text: { da: 'Hvor skal jeg hen? Hvor vil vi gerne hen?', en: 'Where am I going? Where do we want to go?' },
      },
      {
        id: 'hvordan',
        text: {
          da: 'Hvordan kommer jeg derhen? Hvordan kan vi komme derhen?',
          en: 'How do I get there? How can we get there?',
        },
      },
    ],
    seeAlso: ['handleplan', 'solo'],
  },
  {
    id: 'solo',
    term: { da: 'SOLO-taksonomien', en: 'the SOLO taxonomy' },
    definition: {
      da: 'Grundbegreber og håndtegn, som elever og voksne bruger til at tale om niveauer i læring. Eleverne vurderer, hvor de starter, og hvor de vil hen. De voksne kan sætte rammen om et forløb med den.',
      en: 'Basic terms and hand signs that pupils and adults use for talking about levels of learning. Pupils judge where they start and where they want to go. Adults can frame their teaching with it.',
    },
    seeAlso: ['laeringsspoergsmaal', 'stilladsering'],
  },
  {
    id: 'stilladsering',
    term: { da: 'stilladsering', en: 'scaffolding' },
    definition: {
      da: 'Det, de voksne gør for at guide eleverne gennem læreprocesser. Feedback, SOLO og the pit er eksempler.',
      en: 'What adults do to guide pupils through learning processes. Feedback, SOLO and the pit are examples.',
    },
    seeAlso: ['the-pit', 'solo', 'feedback-i-alle-retninger'],
  },
  {
    id: 'the-pit',
    term: { da: 'the pit', en: 'the pit' },
    definition: {
      da: 'En måde at stilladsere på, som kilden nævner uden at forklare den. Vi forstår den som et billede: Når man lærer noget svært, er man nede i et hul et stykke tid, og så arbejder man sig op igen.',
      en: 'A way of scaffolding that the source names without explaining it. We take it as an image: while learning something hard, you are down in a hole for a time, and then you work your way up again.',
    },
    seeAlso: ['stilladsering'],
    origin: 'editor',
  },
  {
    id: 'feedback-i-alle-retninger',
    term: { da: 'feedback i alle retninger', en: 'feedback in every direction' },
    definition: {
      da: 'Alle giver feedback, og alle får den. Kolleger giver den til hinanden i praksisfeltet, og lederne henter den selv på egen skole og hos andre. Mellem elever, voksne og ledere går den fire veje.',
      en: 'Everyone gives feedback and everyone gets it. Colleagues give it to each other in the field of practice, and leaders seek it at their own school and elsewhere. Between pupils, adults and leaders it goes four ways.',
    },
    points: [
      {
        id: 'voksen-til-elev',
        text: {
          da: 'Fra voksen til elev: om læreprocessen, mens den er i gang, frem for til sidst.',
          en: 'Adult to pupil: on the learning process while it is under way, rather than at the end.',
        },
      },
      {
        id: 'elev-til-voksen',
        text: {
          da: 'Fra elev til voksen: De voksne beder selv om den for at høre, hvad de betyder for elevens læring.',
          en: 'Pupil to adult: adults themselves ask for it, to hear what difference they make to the pupil’s learning.',
        },
      },
      {
        id: 'elev-til-elev',
        text: {
          da: 'Fra elev til elev: en fast del af læreprocessen.',
          en: 'Pupil to pupil: a fixed part of the learning process.',
        },
      },
      {
        id: 'leder-til-medarbejder',
        text: {
          da: 'Fra leder til medarbejder: om praksis. Her var der ikke sket ret meget i fase 1.',
          en: 'Leader to staff: on practice. Not much had happened here in phase 1.',
        },
      },
    ],
    seeAlso: ['elevstemmen', 'laeringssamtale'],
  },
  {
    id: 'elevstemmen',
    term: { da: 'elevstemmen', en: 'the pupils’ voice' },
    definition: {
      da: 'Det, eleverne selv siger om deres læring. Modulet om feedback har den i fokus. Lederne lægger vægt på den, når de selv observerer og giver sparring og feedback.',
      en: 'What pupils themselves say about their learning. The module on feedback has it in focus. Leaders give weight to it when they observe, advise and give feedback.',
    },
    seeAlso: ['feedback-i-alle-retninger'],
  },
  {
    id: 'vaekst-frem-for-standpunkt',
    term: { da: 'vækst frem for standpunkt', en: 'growth rather than attainment' },
    definition: {
      da: 'De voksne ser mere på, hvordan en elev vokser, end på, hvor eleven står.',
      en: 'Adults look more at how a pupil grows than at where the pupil stands.',
    },
  },
  {
    id: 'data',
    term: { da: 'data', en: 'data' },
    definition: {
      da: 'Et bredt begreb i fase 2. Man samler, analyserer og bruger data: i dialogen med eleverne, i feedback, og når læreprocesser bliver tilrettelagt og evalueret.',
      en: 'A broad term in phase 2. People gather, analyse and use data: in dialogue with pupils, in feedback, and when planning and evaluating learning processes.',
    },
    seeAlso: ['impact-cycle'],
  },
  {
    id: 'impact-cycle',
    term: { da: 'impact cycle (virkningscyklus)', en: 'impact cycle' },
    definition: {
      da: 'En systematisk ramme, hvor medarbejderne udvikler deres praksis for at støtte elevernes læring og udvikling. I fase 1 blev den præsenteret og prøvet af, og der blev fulgt op på den.',
      en: 'A systematic frame in which staff develop their practice to support pupils’ learning and development. In phase 1 it was presented, tried out and followed up.',
    },
    seeAlso: ['data', 'traeningsbane'],
  },
  {
    id: 'plf',
    term: { da: 'professionelt læringsfællesskab', en: 'professional learning community' },
    definition: {
      da: 'Kolleger, der planlægger, gennemfører og evaluerer forløb sammen og ser på effekten af deres praksis. De reflekterer løbende over elevernes læring og giver hinanden sparring og feedback.',
      en: 'Colleagues who plan, carry out and evaluate teaching together and look at the effect of their practice. They keep reflecting on pupils’ learning and give each other peer consultation and feedback.',
    },
    seeAlso: ['data', 'feedback-i-alle-retninger'],
  },
];
