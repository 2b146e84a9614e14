import type { PracticeSignSet } from '@pejl/core';

/** What can be seen of the pupils in a visibly learning school. */
export const learnerSigns: PracticeSignSet = {
  id: 'elever',
  title: { da: 'Eleverne i den synligt lærende skole', en: 'Pupils in the visibly learning school' },
  layer: 'learner',
  description: {
    da: 'Det kan man se hos eleverne, når visionen bliver til praksis.',
    en: 'What can be seen of pupils when the vision becomes practice.',
  },
  signs: [
    {
      id: 'elev-kender-maal',
      text: {
        da: 'Eleverne kender og forstår læringsmålene for det forløb, de er i gang med.',
        en: 'Pupils know and understand the learning goals of what they are working on.',
      },
    },
    {
      id: 'elev-sprog-om-laering',
      text: {
        da: 'Eleverne har et sprog om læring og kan sætte ord på deres egen læreproces. De kan svare på de tre læringsspørgsmål.',
        en: 'Pupils have a language for learning and can put their own learning process into words. They can answer the three learning questions.',
      },
    },
    {
      id: 'elev-vurderer-niveau',
      text: {
        da: 'Eleverne kan vurdere og fortælle, hvilket niveau de starter på, og hvilket de vil arbejde sig frem til.',
        en: 'Pupils can judge and say which level they are starting at and which one they want to work towards.',
      },
      example: {
        da: 'Fx bruger de grundbegreberne og håndtegnene fra SOLO.',
        en: 'For example, they use the basic terms and the hand signs of SOLO.',
      },
    },
    {
      id: 'elev-aktiv',
      text: {
        da: 'Eleverne er aktivt med i læreprocesserne. De har metoder og strategier til at komme videre.',
        en: 'Pupils take an active part in the learning processes. They have methods and strategies for moving on.',
      },
    },
    {
      id: 'elev-feedback',
      text: {
        da: 'Eleverne giver og får feedback: fra elev til voksen, fra voksen til elev og fra elev til elev. Feedbacken er en fast del af læreprocessen og har betydning for, hvordan den bliver lagt til rette fremover.',
        en: 'Pupils give and get feedback: pupil to adult, adult to pupil and pupil to pupil. The feedback is built into the learning process and shapes how it is planned from then on.',
      },
    },
  ],
};
