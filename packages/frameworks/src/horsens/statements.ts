import type { StatementSet } from '@pejl/core';

/** The thinking and the research behind the strategy, the core task as it puts it, and what it asks of leaders and administration. */
export const statementSets: readonly StatementSet[] = [
  {
    id: 'tanken-bag',
    title: { da: 'Tanken bag strategien', en: 'The thinking behind the strategy' },
    kind: 'understanding',
    statements: [
      {
        id: 'laering-paa-alle-niveauer',
        text: {
          da: 'Børnenes læring hænger tæt sammen med, at medarbejdere og ledere selv bliver ved med at lære. Derfor skal der læres på alle niveauer. Det er det, navnet siger.',
          en: 'Children’s learning is closely tied to staff and leaders who keep learning themselves. So there has to be learning at every level. That is what the name says.',
        },
      },
      {
        id: 'staerk-laeringskultur',
        text: {
          da: 'Vi løser kun kerneopgaven, når en stærk læringskultur bærer både børn og voksne. Det mindset skal de professionelle skabe sammen og målrettet, og de skal holde fast i det.',
          en: 'We succeed with the core task only when a strong culture of learning carries children and adults alike. It is for the professionals to create that mindset together, with purpose, and to keep it up.',
        },
      },
      {
        id: 'samme-kurs',
        text: {
          da: 'Med få, klare mål, gennemsigtighed og en fælles tilgang vil vi samle os om det samme og holde kursen.',
          en: 'With few and clear goals, openness and a shared approach, we want to focus on the same things and hold our course.',
        },
      },
      {
        id: 'faelles-ansvar',
        text: {
          da: 'Vi stræber efter at forstå værdier, visioner og kerneopgave på samme måde. Ansvaret for kerneopgaven vil vi tage sammen.',
          en: 'We strive to understand values, visions and the core task in the same way. We want to take responsibility for the core task together.',
        },
      },
    ],
  },
  {
    id: 'forskning',
    title: { da: 'Det siger forskningen', en: 'What research says' },
    kind: 'understanding',
    statements: [
      {
        id: 'forskning-om-maal',
        text: {
          da: 'Børn og elever lærer mere, når tydelige mål sætter rammen for at differentiere, for løbende at samle data og evaluere og for at give feedback.',
          en: 'Children and pupils learn more when clear goals set the frame for differentiating, for gathering data and evaluating along the way, and for giving feedback.',
        },
      },
      {
        id: 'forskning-om-synlighed',
        text: {
          da: 'Når læringen på den måde bliver synlig, bliver børn og elever mere bevidste om deres egen læring. De får også mere ud af den.',
          en: 'When learning is made visible like this, children and pupils become more aware of their own learning. They also get more out of it.',
        },
      },
      {
        id: 'forskning-om-plf',
        text: {
          da: 'Professionelle læringsfællesskaber er en ideel ramme om professionel udvikling og om bedre kvalitet i praksis. Derfor lærer og udvikler børnene sig mere.',
          en: 'Professional learning communities are an ideal setting for professional development and for better quality in practice. So the children learn and develop more.',
        },
      },
    ],
  },
  {
    id: 'kerneopgaven',
    title: { da: 'Kerneopgaven', en: 'The core task' },
    kind: 'core-task',
    statements: [
      {
        id: 'fremme-trivsel-laering-udvikling',
        text: {
          da: 'I dagtilbud og i skoler er kerneopgaven den samme: at børnene trives, lærer og udvikler sig.',
          en: 'In day care and in schools the core task is the same: that children thrive, learn and develop.',
        },
      },
      {
        id: 'lede-laering',
        text: {
          da: 'For en leder er kerneopgaven at lede læring, både hos børn og elever og hos medarbejdere.',
          en: 'For a leader the core task is to lead learning, among children and pupils as well as among staff.',
        },
      },
    ],
  },
  {
    id: 'ledelse-og-forvaltning',
    title: {
      da: 'Professionel ansvarlighed for ledelse og forvaltning',
      en: 'Professional accountability for leaders and the administration',
    },
    kind: 'duty',
    statements: [
      {
        id: 'standarder-og-praksis',
        text: {
          da: 'Ledelse og forvaltning får professionelle standarder og en professionel praksis på plads og fremmer dem begge.',
          en: 'Leaders and the administration put professional standards and professional practice in place and promote both.',
        },
      },
      {
        id: 'organisationens-resultater',
        text: {
          da: 'Ledelse og forvaltning følger hele tiden op på de resultater, som organisationen når.',
          en: 'Leaders and the administration continually follow up on the results of the organisation.',
        },
      },
      {
        id: 'supportfunktioner',
        text: {
          da: 'Ledelse og forvaltning sørger for, at supportfunktionerne virker.',
          en: 'Leaders and the administration make sure that support functions work.',
        },
      },
    ],
  },
];
