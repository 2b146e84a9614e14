import type { Programme } from '@pejl/core';

/** The programme that leaders and staff of SOSU Fyn share. The source gives no hours, no dates and no order of its parts. */
export const programmes: readonly Programme[] = [
  {
    id: 'faelles-kompetenceudvikling',
    title: { da: 'Fælles internt kompetenceudviklingsforløb', en: 'Shared internal development programme' },
    description: {
      da: 'Forløbet er for hele ledergruppen og for lige så mange medarbejdere, som ledelsen har udpeget. Noget er de sammen om. Andet er delt, så ledere og medarbejdere hver for sig kan tage fat på de temaer og udfordringer, der er vigtige for dem. Kilden siger ikke, hvor mange gange man mødes, hvor længe eller i hvilken rækkefølge.',
      en: 'The programme is for the whole group of leaders and for an equal number of staff whom the leaders have appointed. Some of it they do together. The rest is divided, so that leaders and staff can each take up the themes and challenges that matter to them. The source does not say how often people meet, for how long or in which order.',
    },
    aims: [
      {
        id: 'faelles-sprog',
        text: {
          da: 'Ledere og medarbejdere skal sammen forstå den læringsteori, som strategien bygger på, og have et fælles sprog for den.',
          en: 'Leaders and staff are to share an understanding of the learning theory that the strategy builds on, and a language for it.',
        },
      },
      {
        id: 'rum-til-dialog',
        text: {
          da: 'Der skal være rammer og plads til, at ledere og medarbejdere kan tale sammen om, hvordan de fører strategien ud i livet.',
          en: 'There is to be a setting and room for leaders and staff to talk with each other about how they put the strategy into practice.',
        },
      },
      {
        id: 'lede-plf',
        text: {
          da: 'Ledelsesteamet skal udvikle sig og få de kompetencer, det kræver at lede professionelle læringsfællesskaber.',
          en: 'The leadership team is to develop, and to gain the competences that it takes to lead professional learning communities.',
        },
      },
    ],
    participantGroups: [
      {
        id: 'ledere',
        title: { da: 'Ledere', en: 'Leaders' },
        description: { da: 'Hele ledergruppen.', en: 'The whole group of leaders.' },
      },
      {
        id: 'medarbejdere',
        title: { da: 'Medarbejdere', en: 'Staff' },
        description: {
          da: 'Medarbejdere, som ledelsen har udpeget. De er lige så mange som lederne.',
          en: 'Staff whom the leaders have appointed. There are as many of them as there are leaders.',
        },
      },
    ],
    steps: [
      {
        kind: 'session',
        id: 'faelles-del',
        title: { da: 'Det, vi er sammen om', en: 'What we do together' },
        description: {
          da: 'Den del af forløbet, som ledere og medarbejdere følger sammen.',
          en: 'The part of the programme that leaders and staff follow together.',
        },
      },
      {
        kind: 'session',
        id: 'ledernes-del',
        title: { da: 'Ledernes egen del', en: 'The leaders’ own part' },
        groups: ['ledere'],
        description: {
          da: 'Om de temaer og udfordringer, man står med som leder.',
          en: 'About the themes and challenges that leaders face.',
        },
      },
      {
        kind: 'session',
        id: 'medarbejdernes-del',
        title: { da: 'Medarbejdernes egen del', en: 'The staff’s own part' },
        groups: ['medarbejdere'],
        description: {
          da: 'Om de temaer og udfordringer, man står med som medarbejder.',
          en: 'About the themes and challenges that staff face.',
        },
      },
    ],
  },
];
