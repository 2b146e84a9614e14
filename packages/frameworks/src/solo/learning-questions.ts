import type { LearningQuestion } from '@pejl/core';

/** The three learning questions, as a learner says them and as they are asked of a plan. */
export const learningQuestions: readonly LearningQuestion[] = [
  {
    id: 'hvor-nu',
    kind: 'where-now',
    text: { da: 'Hvor er jeg?', en: 'Where am I?' },
    planText: { da: 'Hvor er vi?', en: 'Where are we?' },
  },
  {
    id: 'hvorhen',
    kind: 'where-to',
    text: { da: 'Hvor skal jeg hen?', en: 'Where am I going?' },
    planText: { da: 'Hvor vil vi gerne hen?', en: 'Where do we want to go?' },
  },
  {
    id: 'hvordan',
    kind: 'how',
    text: { da: 'Hvordan kommer jeg derhen?', en: 'How do I get there?' },
    planText: { da: 'Hvordan kommer vi derhen?', en: 'How do we get there?' },
  },
];
