import type { GoalArea, LearningQuestion } from '@pejl/core';

/** The four goals for practice that each carry a part of the vision. */
export const goalAreas: readonly GoalArea[] = [
  {
    id: 'fire-maal',
    title: { da: 'Fire mål for vores praksis', en: 'Four goals for our practice' },
    description: {
      da: 'Hvert mål bidrager til den synligt lærende skole. Fase 2 arbejder videre med alle fire, så praksis på hver skole udvikler sig og slår rod.',
      en: 'Each goal contributes to the visibly learning school. Phase 2 carries on with all four, so that practice at each school develops and takes root.',
    },
    goals: [
      {
        id: 'synligt-laerende-elev',
        title: { da: 'Den synligt lærende elev', en: 'The visibly learning pupil' },
        text: {
          da: 'Eleverne kender deres læringsmål. De kan forklare, hvor de står, hvor de er på vej hen, og hvad der bringer dem derhen.',
          en: 'Pupils know their learning goals. They can explain where they stand, where they are heading and what will take them there.',
        },
      },
      {
        id: 'feedback',
        title: { da: 'Feedback', en: 'Feedback' },
        text: {
          da: 'Vi giver hinanden feedback og tager selv imod den på alle niveauer.',
          en: 'We give each other feedback, and take it ourselves, at every level.',
        },
      },
      {
        id: 'inspireret-undervisning',
        title: { da: 'Inspireret og passioneret undervisning', en: 'Inspired and passionate teaching' },
        text: {
          da: 'Vi fører en professionel dialog om, hvad vi betyder for elevernes progression. Det gør vi nysgerrigt og engageret.',
          en: 'We have a professional dialogue about the difference we make to pupils’ progress. We do so with curiosity and commitment.',
        },
      },
      {
        id: 'kend-din-virkning',
        title: { da: 'Kend din virkning', en: 'Know your impact' },
        text: {
          da: 'Vi samler viden systematisk og bruger den: Den siger noget vigtigt om, hvad vi betyder for elevernes progression.',
          en: 'We gather knowledge systematically and use it: it tells us something important about the difference we make to pupils’ progress.',
        },
      },
    ],
  },
];

/** The three learning questions, asked by pupils every day, and the ground on which the schools build their plans. */
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
    planText: { da: 'Hvordan kan vi komme derhen?', en: 'How can we get there?' },
  },
];
