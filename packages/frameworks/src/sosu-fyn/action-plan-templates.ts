import type { ActionPlanTemplate } from '@pejl/core';

/** What an action plan at SOSU Fyn holds: the five things that the source names, in its order. */
export const actionPlanTemplates: readonly ActionPlanTemplate[] = [
  {
    id: 'handleplan',
    title: { da: 'Handleplan for et strategisk punkt', en: 'Action plan for a strategic point' },
    // The source does not say who at the school holds a plan.
    owner: { da: 'Skolen', en: 'The school' },
    scope: {
      da: 'Ét punkt i en af de strategier, der skal føre til handling',
      en: 'One point in one of the strategies that are to lead to action',
    },
    description: {
      da: 'Hvert punkt får sin egen handleplan, som gør det konkret.',
      en: 'Each point has an action plan of its own, which makes it concrete.',
    },
    fields: [
      { id: 'strategisk-sigte', kind: 'text', title: { da: 'Strategisk sigte', en: 'Strategic aim' } },
      { id: 'indsatser', kind: 'list', title: { da: 'Indsatser', en: 'Efforts' } },
      {
        id: 'tidsplan-og-milepaele',
        kind: 'dated-list',
        title: { da: 'Tidsplan og milepæle', en: 'Schedule and milestones' },
      },
      { id: 'succeskriterier', kind: 'list', title: { da: 'Succeskriterier', en: 'Success criteria' } },
      { id: 'maaling', kind: 'text', title: { da: 'Måling', en: 'Measure' } },
    ],
  },
];
