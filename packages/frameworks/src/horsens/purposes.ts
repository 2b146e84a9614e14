import type { Purpose } from '@pejl/core';

/** What the three tracks are for: three each, and one of them in two tracks. */
export const purposes: readonly Purpose[] = [
  {
    id: 'synlig-udvikle',
    text: {
      da: 'At blive ved med at udvikle arbejdet med synlig og målstyret læring og gøre det bedre i hvert dagtilbud og på hver skole i kommunen.',
      en: 'To go on developing the work with visible, goal-directed learning and making it better in every day-care centre and every school in the municipality.',
    },
  },
  {
    id: 'synlig-system',
    text: {
      da: 'At blive ved med at styrke systematikken, når dagtilbud og skoler arbejder med synlig og målstyret læring.',
      en: 'To go on making the work with visible, goal-directed learning in day care and schools more systematic.',
    },
  },
  {
    id: 'synlig-effekt',
    text: {
      da: 'At blive ved med at have blik for, at synlig og målstyret læring bliver lagt til rette for netop den børnegruppe, det gælder, og at den virker for børnene.',
      en: 'To keep the focus on planning visible, goal-directed learning for the very group of children it is meant for, and on its effect for them.',
    },
  },
  {
    id: 'plf-laeringskultur',
    text: {
      da: 'At blive ved med at udvikle den professionelle læringskultur og gøre den bedre. Det sker ved at udvikle det arbejde, som ledere, lærere og pædagoger i dagtilbud og skoler gør i professionelle læringsfællesskaber.',
      en: 'To go on developing the professional learning culture and raising its quality, by developing the work that leaders, teachers and pedagogues in day care and schools do in professional learning communities.',
    },
  },
  {
    id: 'plf-viden-og-data',
    text: {
      da: 'At blive ved med at styrke systematikken i arbejdet med viden og data. Dagtilbud og skoler samler viden og data om børns og elevers læring, trivsel og personlige mestring. De reflekterer over det, og ud fra det planlægger de, hvad de vil gøre pædagogisk og didaktisk.',
      en: 'To go on making the work with knowledge and data more systematic. Day care and schools gather knowledge and data about the learning, wellbeing and personal mastery of children and pupils. They reflect on it, and from it they plan what to do in pedagogy and teaching.',
    },
  },
  {
    id: 'faelles-laeringskultur',
    text: {
      da: 'At blive ved med at udvikle en læringskultur, som ledere og medarbejdere er fælles om, både i dagtilbud og i skoler. Den skal være stærk og ambitiøs, bygge på den børnegruppe, man har, og virke for børnene.',
      en: 'To go on developing a learning culture that leaders and staff share, in day care as well as in schools. It is to be strong and ambitious, to start from the actual group of children, and to have an effect for them.',
    },
  },
  {
    id: 'ledelse-af-laering-udvikle',
    text: {
      da: 'At blive ved med at udvikle den måde, lederne leder læring på, og gøre den bedre, med blik for børnenes læringsudbytte.',
      en: 'To go on developing and improving the way leaders lead learning, with an eye to what the children learn from it.',
    },
  },
  {
    id: 'ledelse-af-kerneopgaven',
    text: {
      da: 'At blive ved med at styrke ledelsen af kerneopgaven, så den bliver mere systematisk og hænger bedre sammen.',
      en: 'To go on strengthening the leadership of the core task, so that it becomes more systematic and hangs together better.',
    },
  },
];
