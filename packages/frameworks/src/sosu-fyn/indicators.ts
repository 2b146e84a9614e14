import type { Indicator } from '@pejl/core';

/** The six areas that SOSU Fyn follows up on and compares with others. None has a target. */
export const indicators: readonly Indicator[] = [
  {
    id: 'aktivitet',
    title: { da: 'Aktivitet på uddannelserne', en: 'Activity in the programmes of study' },
    state: 'in-use',
    description: {
      da: 'Hvor mange der bliver optaget, fordelt på unge og voksne og på lokationer, og hvor stor kursusaktiviteten er på AMU (arbejdsmarkedsuddannelser) og IDV (indtægtsdækket virksomhed).',
      en: 'How many are admitted, broken down by young and adult learners and by location, and how much course activity there is in AMU (labour market training) and IDV (income-generating activities).',
    },
    breakdowns: [
      {
        id: 'unge-og-voksne',
        title: { da: 'Unge og voksne', en: 'Young and adult learners' },
        parts: [
          { id: 'unge', title: { da: 'Unge', en: 'Young learners' } },
          { id: 'voksne', title: { da: 'Voksne', en: 'Adult learners' } },
        ],
      },
      { id: 'lokation', title: { da: 'Lokation', en: 'Location' } },
      {
        id: 'kursusaktivitet',
        title: { da: 'Kursusaktivitet', en: 'Course activity' },
        parts: [
          { id: 'amu', title: { da: 'AMU', en: 'AMU' } },
          { id: 'idv', title: { da: 'IDV', en: 'IDV' } },
        ],
      },
    ],
  },
  {
    id: 'gennemfoerelse',
    title: { da: 'Gennemførelse', en: 'Completion' },
    question: {
      da: 'Hvor i forløbet falder mange fra?',
      en: 'Where in the course do many learners leave?',
    },
    state: 'in-use',
    description: {
      da: 'Her vil skolen se flere nuancer end det tal, man plejer at bruge: hvor mange der er faldet fra efter tre måneder.',
      en: 'Here the school wants to see more than the figure that is usually given: how many have left after three months.',
    },
    breakdowns: [{ id: 'hvor-i-forloebet', title: { da: 'Hvor i forløbet', en: 'Where in the course' } }],
  },
  {
    id: 'undervisningsevalueringer',
    title: { da: 'Undervisningsevalueringer', en: 'Teaching evaluations' },
    state: 'being-developed',
    description: {
      da: 'Skolen skal udvikle et koncept, som passer til formålet.',
      en: 'The school is to develop a format that fits the purpose.',
    },
    fromAnswers: true,
  },
  {
    id: 'elevtrivsel',
    title: { da: 'Elevtrivsel og Vis Kvalitet', en: 'Learner wellbeing and Vis Kvalitet' },
    dataSource: {
      da: 'Undersøgelser af elevernes trivsel og Vis Kvalitet for efter- og videreuddannelse (EVU)',
      en: 'Surveys of learners’ wellbeing, and Vis Kvalitet for continuing and further education (EVU)',
    },
    state: 'in-use',
    fromAnswers: true,
  },
  {
    id: 'medarbejdertrivsel',
    title: { da: 'Medarbejdertrivsel', en: 'Staff wellbeing' },
    dataSource: { da: 'Undersøgelser af medarbejdernes trivsel', en: 'Surveys of staff wellbeing' },
    // What is considered is a change of method; the surveys that it may replace are in use.
    state: 'in-use',
    description: {
      da: 'Måske går skolen over til at måle professionel kapital i stedet.',
      en: 'The school may change to measuring professional capital instead.',
    },
    fromAnswers: true,
  },
  {
    id: 'virksomhedstilfredshed',
    title: { da: 'Virksomhedstilfredshed', en: 'Employer satisfaction' },
    dataSource: {
      da: 'Undersøgelser af, hvor tilfredse virksomhederne er',
      en: 'Surveys of how satisfied employers are',
    },
    state: 'in-use',
    fromAnswers: true,
  },
];
