import type { PracticeSignSet } from '@pejl/core';

/** What can be seen of teachers and pedagogues, and what they learn so that it can come to be seen. */
export const staffSigns: PracticeSignSet = {
  id: 'laerere-og-paedagoger',
  title: {
    da: 'Lærere og pædagoger i den synligt lærende skole',
    en: 'Teachers and pedagogues in the visibly learning school',
  },
  layer: 'staff',
  description: {
    da: 'Det kan man se hos lærere og pædagoger, når visionen bliver til praksis. Kompetencerne får de på kurserne og på de træningsbaner, skolen skaber til dem.',
    en: 'What can be seen of teachers and pedagogues when the vision becomes practice. They gain the competences on the courses and in the practice lanes that the school sets up.',
  },
  competences: [
    {
      id: 'kompetence-maal-og-sprog',
      text: {
        da: 'At formulere klare læringsmål og bruge et systematisk sprog om læring, blandt andet ud fra SOLO.',
        en: 'To put clear learning goals into words and use a systematic language for learning, based on SOLO among other things.',
      },
    },
    {
      id: 'kompetence-stilladsering',
      text: {
        da: 'At guide eleverne gennem læreprocesser med forskellige former for stilladsering, fx feedback, SOLO og the pit.',
        en: 'To guide pupils through learning processes with different kinds of scaffolding, such as feedback, SOLO and the pit.',
      },
    },
    {
      id: 'kompetence-data',
      text: {
        da: 'At samle og analysere data og bygge på dem, når man tilrettelægger undervisningen og elevernes læringsprogression.',
        en: 'To gather and analyse data and build on them when planning teaching and pupils’ progress in learning.',
      },
    },
    {
      id: 'kompetence-fordybelse',
      text: {
        da: 'At gå i dybden med én eller flere sider af de fire mål. Fx kan man efter forløbet om filosofi for børn arbejde med elevernes metakognition i undervisningen.',
        en: 'To go into depth with one or more sides of the four goals. After the module on philosophy for children, for example, they can work with pupils’ metacognition in their teaching.',
      },
    },
    {
      id: 'kompetence-kollegial-observation',
      text: {
        da: 'At observere, reflektere, give feedback og evaluere sammen som kolleger.',
        en: 'To observe, reflect, give feedback and evaluate together as colleagues.',
      },
    },
  ],
  signs: [
    {
      id: 'voksen-rammesaetter',
      text: {
        da: 'Lærere og pædagoger sætter en tydelig ramme om forløbet ud fra læringsmål.',
        en: 'Teachers and pedagogues frame their teaching clearly by its learning goals.',
      },
      example: {
        da: 'Fx er målene omsat til en SOLO-taksonomi, som de har formuleret sammen med den enkelte elev.',
        en: 'For example, the goals are turned into a SOLO taxonomy that they have worded together with each pupil.',
      },
    },
    {
      id: 'voksen-spoerger',
      text: {
        da: 'Lærere og pædagoger spørger løbende og systematisk til, hvor eleverne er i deres læreproces. Det gør de på forskellige måder, fx med begreberne fra SOLO. De beder også eleverne om feedback: Hvad betyder de voksne for elevernes læring?',
        en: 'Teachers and pedagogues regularly and systematically ask where pupils are in their learning process. They do so in different ways, for example in the terms of SOLO. They also ask pupils for feedback: what difference do the adults make to pupils’ learning?',
      },
    },
    {
      id: 'voksen-guider',
      text: {
        da: 'Lærere og pædagoger guider eleverne gennem gode faser i læringen, både visuelt og i selve processen. De hjælper eleverne med at bygge strategier op, så de kan komme videre, når de møder modstand.',
        en: 'Teachers and pedagogues guide pupils through suitable phases of learning, both visually and in the process itself. They help pupils to build strategies for moving on when they meet resistance.',
      },
    },
    {
      id: 'voksen-taksonomier',
      text: {
        da: 'Lærere og pædagoger taler om taksonomier og bruger dem: De viser, at læring sker på flere niveauer og skrider frem. Sammen med eleverne vurderer de, hvor den enkelte starter, og hvilket niveau eleven vil hen mod.',
        en: 'Teachers and pedagogues talk about taxonomies and use them to show that learning happens at several levels and moves forward. Together with the pupils they judge at which level each one starts and which one to work towards.',
      },
    },
    {
      id: 'voksen-samarbejder',
      text: {
        da: 'Lærere og pædagoger planlægger systematisk undervisningen sammen ud fra synlige tegn på, at eleverne lærer og udvikler sig. De både giver og får sparring og feedback i praksisfeltet.',
        en: 'Teachers and pedagogues plan teaching together, systematically, from visible signs of pupils’ learning and development. They both give and get peer consultation and feedback in the field of practice.',
      },
    },
    {
      id: 'voksen-faelles-sprog',
      text: {
        da: 'Lærere og pædagoger beslutter at have et fælles sprog og fælles tilgange i undervisningen, og de bruger dem.',
        en: 'Teachers and pedagogues decide on a shared language and shared approaches in teaching, and use them.',
      },
      example: {
        da: 'Fx bruger de én taksonomi eller de samme modeller for feedback.',
        en: 'For example, they all use one taxonomy or the same models of feedback.',
      },
    },
  ],
};
