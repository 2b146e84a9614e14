import type { PlfHouse } from '@pejl/core';

/** The five elements of professional community that Kruse, Louis and Bryk describe, and what they rest on. */
export const kruseLouisBryk: PlfHouse = {
  id: 'kruse-louis-bryk',
  title: { da: 'De fem søjler hos Kruse, Louis og Bryk', en: 'The five pillars of Kruse, Louis and Bryk' },
  description: {
    da: 'Fem kendetegn, som man kan se hos lærere, der danner et professionelt fællesskab. De står på to ting: den måde, skolen er indrettet på, og de mennesker, der arbejder der. Rækkefølgen er ikke en rangorden.',
    en: 'Five features that can be seen among teachers in a professional community. They rest on two things: how the school is set up, and the people who work there. The order is not a ranking.',
  },
  pillars: [
    {
      id: 'shared-norms-and-values',
      title: { da: 'Fælles normer og værdier', en: 'Shared norms and values' },
      description: {
        da: 'Medarbejderne er enige om det vigtigste: hvordan de ser på børn og på læring, hvad tiden skal bruges til, og hvad de kan vente af hinanden. Det viser sig i det, de siger og gør.',
        en: 'Staff agree on what matters most: how they see children and learning, what time is to be spent on, and what they can expect of each other. It shows in what they say and do.',
      },
    },
    {
      id: 'collaboration',
      title: { da: 'Samarbejde', en: 'Collaboration' },
      description: {
        da: 'Lærerne udvikler undervisning og materialer sammen. De bruger hinandens faglighed, også på tværs af fag og klassetrin.',
        en: 'Teachers develop teaching and materials together. They draw on each other’s expertise, also across subjects and year groups.',
      },
    },
    {
      id: 'collective-focus-on-student-learning',
      title: { da: 'Fælles fokus på elevernes læring', en: 'Collective focus on student learning' },
      description: {
        da: 'Det, man taler om og beslutter, handler om, hvad eleverne lærer. Lærerne går ud fra, at alle elever kan lære, og føler et fælles ansvar for, at det sker.',
        en: 'What people discuss and decide is about what students learn. Teachers assume that every student can learn, and feel a shared responsibility for seeing that it happens.',
      },
    },
    {
      id: 'deprivatisation-of-practice',
      title: { da: 'Deprivatisering af praksis', en: 'Deprivatisation of practice' },
      description: {
        da: 'Lærerne åbner døren til deres undervisning. De ser hinanden i arbejde, taler om det, de så, og skiftes til at give og få råd.',
        en: 'Teachers open the door to their teaching. They see each other at work, talk about what they saw, and take turns at giving and receiving advice.',
      },
    },
    {
      id: 'reflective-dialogue',
      title: { da: 'Reflekterende dialog', en: 'Reflective dialogue' },
      description: {
        da: 'Lærerne taler indgående sammen om undervisning og læring. De spørger til det, de selv tager for givet, og til følgerne af det, de gør.',
        en: 'Teachers talk together in depth about teaching and learning. They question what they themselves take for granted and what follows from what they do.',
      },
    },
  ],
  foundation: {
    title: { da: 'Det, søjlerne står på', en: 'What the pillars stand on' },
    parts: [
      {
        id: 'structural-conditions',
        title: { da: 'Strukturelle betingelser', en: 'Structural conditions' },
        description: {
          da: 'Tid til at mødes, kort vej til hinanden, fælles opgaver, faste måder at holde kontakten på og frihed til selv at beslutte.',
          en: 'Time to meet, being close to each other, shared tasks, regular ways of keeping in touch, and the freedom to decide for themselves.',
        },
      },
      {
        id: 'social-and-human-resources',
        title: { da: 'Sociale og menneskelige ressourcer', en: 'Social and human resources' },
        description: {
          da: 'Lyst til at blive bedre, tillid og respekt, solid faglig kunnen, støtte fra lederne og en god modtagelse af nye kolleger.',
          en: 'A wish to get better, trust and respect, solid professional skill, support from leaders, and a good induction for new colleagues.',
        },
      },
    ],
  },
};

/** The five dimensions of a professional learning community that Hord describes. */
export const hord: PlfHouse = {
  id: 'hord',
  title: { da: 'De fem dimensioner hos Hord', en: 'The five dimensions of Hord' },
  description: {
    da: 'Fem sider af et fællesskab, hvor medarbejdere og ledere bliver ved med at se på deres arbejde og gøre det bedre. De hænger sammen, og rækkefølgen er ikke en rangorden.',
    en: 'Five sides of a community in which staff and leaders keep inquiring into their work and improving it. They belong together, and the order is not a ranking.',
  },
  pillars: [
    {
      id: 'shared-and-supportive-leadership',
      title: { da: 'Delt og støttende ledelse', en: 'Shared and supportive leadership' },
      description: {
        da: 'Lederen deler indflydelse og beslutninger med medarbejderne, støtter dem i selv at gå forrest og lærer sammen med dem.',
        en: 'The leader shares influence and decisions with staff, supports them in taking the lead, and learns along with them.',
      },
    },
    {
      id: 'shared-values-and-vision',
      title: { da: 'Fælles værdier og vision', en: 'Shared values and vision' },
      description: {
        da: 'Medarbejderne har et fælles billede af det, de vil nå, med elevernes læring i midten. Billedet vejleder dem, når de vælger, hvad de vil gøre.',
        en: 'Staff share a picture of what they want to achieve, with student learning at its centre. The picture guides them when they choose what to do.',
      },
    },
    // Headed "collective creativity" in the review of 1997; the name here is the one that Hord's later texts made common.
    {
      id: 'collective-learning-and-application',
      title: { da: 'Fælles læring og anvendelse', en: 'Collective learning and application' },
      description: {
        da: 'Medarbejderne søger ny viden sammen. De bruger det, de lærer, til at finde svar på det, deres elever har brug for.',
        en: 'Staff seek new knowledge together. They use what they learn to find answers to what their students need.',
      },
    },
    {
      id: 'shared-personal-practice',
      title: { da: 'Delt personlig praksis', en: 'Shared personal practice' },
      description: {
        da: 'Kolleger besøger hinandens undervisning, lægger mærke til, hvad der sker, og giver feedback. Det hjælper både den enkelte og hele skolen.',
        en: 'Colleagues visit each other’s teaching, notice what happens and give feedback. It helps both the individual and the school as a whole.',
      },
    },
    {
      id: 'supportive-conditions',
      title: { da: 'Støttende betingelser', en: 'Supportive conditions' },
      description: {
        da: 'Det, der gør det muligt at lære og beslutte sammen: ydre vilkår som tid og sted og menneskelige som tillid og kunnen.',
        en: 'What makes it possible to learn and decide together: outer conditions such as time and place, and human ones such as trust and skill.',
      },
    },
  ],
};
