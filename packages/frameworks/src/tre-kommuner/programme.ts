import type { Programme } from '@pejl/core';

/** Phase 2 as it is offered: four basic modules, six in-depth modules, and the municipalities' own instructors trained first. */
export const phaseTwo: Programme = {
  id: 'fase-2',
  title: { da: 'Kompetenceudvikling i fase 2', en: 'Professional development in phase 2' },
  description: {
    da: 'Fase 1 gav ledere og medarbejdere et fundament. I fase 2 bygger de kapacitet op i egen organisation. Kommunerne uddanner derfor deres egne instruktører sammen med leverandører udefra. Så vidt det er muligt, står instruktørerne for alle fire basismoduler. De inddrager deltagerne meget og støtter dem tydeligt i at bruge det i praksis. Hver skole vælger fordybelse efter fokus og interesse.',
    en: 'Phase 1 gave leaders and staff a foundation. In phase 2 they build capacity in their own organisation. So the municipalities train instructors of their own together with external providers. As far as possible the instructors run all four basic modules. They involve participants closely and clearly support them in using it in practice. Each school chooses in-depth modules by focus and interest.',
  },
  aims: [
    {
      id: 'kapacitet',
      text: {
        da: 'At bygge kapacitet op i egen organisation.',
        en: 'To build capacity in their own organisation.',
      },
    },
    {
      id: 'forankring',
      text: {
        da: 'At ny praksis slår rod, tæt på de forløb, hvor den bliver prøvet af.',
        en: 'To let new practice take root, close to where it is tried out.',
      },
    },
  ],
  participantGroups: [
    {
      id: 'instruktoerer',
      title: { da: 'Instruktører (frontløbere)', en: 'Instructors (front runners)' },
      description: {
        da: 'Uddannes først, alle efter omtrent den samme model. De har selv arbejdet med emnet i praksis og tager egne eksempler med på kurset for de andre.',
        en: 'Trained first, all by roughly the same model. They have worked with the topic in practice themselves and bring examples of their own to the course for the others.',
      },
    },
    {
      id: 'oevrige-medarbejdere',
      title: { da: 'Alle øvrige medarbejdere', en: 'All other staff' },
      description: {
        da: 'Næsten alle i 3K: Kun de, der har lært det på anden vis, er undtaget. De kommer i større grupper fra samme skole. Mellem kursusgangene arbejder de med metoderne sammen med kolleger. Skolen giver rammerne, og frontløberne støtter dem i praksisfeltet.',
        en: 'Nearly everyone in 3K: only those who have already learnt it in another way are exempt. They come in larger groups from the same school. Between the meetings they work with the methods together with colleagues. The school provides the setting, and the front runners support them in the field of practice.',
      },
    },
    {
      id: 'synlig-laeringsteam',
      title: { da: 'Skolens synlig læring-team', en: 'The school’s visible learning team' },
      description: {
        da: 'Ledere, LIC’er og ressourcepersoner får et støttende forløb: nye perspektiver og værktøjer, handling i praksis samt sparring og supervision fra træner-trænere. Professionshøjskolen UCC står for det, og lederrum ligger imellem forløbene.',
        en: 'Leaders, LICs and resource people follow a course of support: new perspectives and tools, action in practice, and consultation and supervision from trainers’ trainers. UCC, a university college, runs it, with leaders’ rooms between the courses.',
      },
    },
    {
      id: 'hele-medarbejdergruppen',
      title: { da: 'Hele medarbejdergruppen på en skole', en: 'All the staff of a school' },
      description: {
        da: 'Får forløb, hvor skolen selv bestemmer indholdet ud fra sin handleplan. Det kan være hjælp til at forstå og acceptere opgaven sammen, kollegial sparring, effektive møder eller skoledagens organisering. Facilitatorer eller oplægsholdere udefra støtter.',
        en: 'Follow courses whose content the school decides from its action plan: help in understanding and accepting the task together, peer consultation, effective meetings or how the school day is organised, for example. External facilitators or speakers support it.',
      },
    },
  ],
  moduleGroups: [
    {
      id: 'basismoduler',
      title: { da: 'Basismoduler', en: 'Basic modules' },
      offer: 'for-nearly-all',
      count: 4,
      course: {
        weeksApart: { from: 6, to: 8 },
        weeks: { from: 14, to: 16 },
        groupSize: { from: 22, to: 24 },
        instructors: 2,
      },
      modules: [
        {
          id: 'basis-solo',
          title: { da: 'SOLO-taksonomi og synligt lærende elev', en: 'SOLO taxonomy and the visibly learning pupil' },
          description: {
            da: 'Gør eleverne bevidste om deres egne læreprocesser. De voksne har blik for den enkelte elevs læring, når de planlægger, gennemfører og evaluerer.',
            en: 'Makes pupils aware of their own learning processes. The adults keep each pupil’s learning in view when they plan, carry out and evaluate.',
          },
        },
        {
          id: 'basis-feedback',
          title: { da: 'Feedback med fokus på elevstemmen', en: 'Feedback with the pupils’ voice in focus' },
          description: {
            da: 'Styrker feedback i praksis. Feedback bliver et værktøj i en levende dialog med eleverne, mens læreprocessen er i gang, mere end en evaluering til sidst.',
            en: 'Strengthens feedback in practice. It becomes a tool in a living dialogue with pupils while the learning process is under way, rather than an evaluation at the end.',
          },
        },
        {
          id: 'basis-data',
          title: { da: 'Dataanvendelse', en: 'Using data' },
          description: {
            da: 'Gør forståelsen af data bredere. Lærere og pædagoger får hjælp til at bruge de mange data i dialog og feedback til eleverne, og når de tilrettelægger og evaluerer læreprocesser.',
            en: 'Broadens the understanding of data. Teachers and pedagogues get help in using the many data in dialogue and feedback to pupils, and when they plan and evaluate learning processes.',
          },
        },
        {
          id: 'basis-plf',
          title: { da: 'Professionelle læringsfællesskaber', en: 'Professional learning communities' },
          description: {
            da: 'Styrker arbejdet med den synligt lærende skole og gør det mere systematisk. Lærere og pædagoger får et stærkere fagligt samarbejde, både når de planlægger et forløb, gennemfører det og evaluerer det.',
            en: 'Supports a stronger and more systematic effort for the visibly learning school. Teachers and pedagogues build a stronger professional collaboration on planning, carrying out and evaluating teaching.',
          },
        },
      ],
    },
    {
      id: 'fordybelsesmoduler',
      title: { da: 'Fordybelsesmoduler', en: 'In-depth modules' },
      offer: 'by-choice',
      count: 6,
      modules: [
        { id: 'fordybelse-kompetencer', title: { da: 'Fremtidens kompetencer', en: 'Competences of the future' } },
        { id: 'fordybelse-breakthrough', title: { da: 'Breakthrough', en: 'Breakthrough' } },
        { id: 'fordybelse-filosofi', title: { da: 'Filosofi for børn', en: 'Philosophy for children' } },
      ],
    },
  ],
  instructorCourses: [
    {
      id: 'instruktoerer-solo',
      title: {
        da: 'Instruktører i SOLO og synligt lærende elev',
        en: 'Instructors in SOLO and the visibly learning pupil',
      },
      term: { da: 'forår 2018', en: 'spring 2018' },
      modules: ['basis-solo'],
      trained: { from: 190, to: 190, about: true },
      continuePercent: { from: 30, to: 30, about: true },
    },
    {
      id: 'instruktoerer-feedback',
      title: { da: 'Instruktører i feedback', en: 'Instructors in feedback' },
      term: { da: 'efterår 2018', en: 'autumn 2018' },
      modules: ['basis-feedback'],
    },
    {
      id: 'instruktoerer-plf-og-data',
      title: {
        da: 'Instruktører i professionelle læringsfællesskaber og data',
        en: 'Instructors in professional learning communities and data',
      },
      term: { da: 'forår 2019', en: 'spring 2019' },
      modules: ['basis-plf', 'basis-data'],
    },
  ],
};
