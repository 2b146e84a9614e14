import type { Group, Organisation, Role, Unit } from '@pejl/core';

import { localForums } from './organisation-local.ts';

/** The three municipalities. The source names no schools and no districts, so neither does this. */
export const units: readonly Unit[] = [
  { id: 'gentofte', title: { da: 'Gentofte', en: 'Gentofte' }, kind: 'municipality' },
  { id: 'gladsaxe', title: { da: 'Gladsaxe', en: 'Gladsaxe' }, kind: 'municipality' },
  { id: 'rudersdal', title: { da: 'Rudersdal', en: 'Rudersdal' }, kind: 'municipality' },
];

const roles: readonly Role[] = [
  {
    id: 'skolechef',
    title: { da: 'Skolechef', en: 'Director of schools' },
    description: { da: 'Leder skoleområdet i sin kommune.', en: 'Heads the schools of a municipality.' },
  },
  {
    id: 'noeglemedarbejder',
    title: { da: 'Nøglemedarbejder i forvaltningen', en: 'Key member of staff in the administration' },
    description: {
      da: 'Én fra hver kommune binder styreteamets drøftelser sammen med det, der sker i kommunen.',
      en: 'One from each municipality links what the steering team discusses with what happens in the municipality.',
    },
  },
  {
    id: 'projektleder',
    title: { da: 'Projektleder', en: 'Project manager' },
    description: {
      da: 'Leder forløbet til daglig. Koordinerer på tværs og støtter på forskellige måder arbejdet i kommunerne. Målet er sammenhæng i, hvordan forløbet bredes ud, og ikke at de tre kommuner gør det ens.',
      en: 'Leads the programme from day to day. Coordinates across the municipalities and supports their work in different ways. The aim is for the programme to hang together as it spreads, not for the three municipalities to do it alike.',
    },
  },
  {
    id: 'projektmedarbejder',
    title: { da: 'Projektmedarbejder', en: 'Project staff' },
    description: {
      da: 'Hjælper projektlederen, fx med at styre økonomi, planlægge kurser og stå for kommunikation.',
      en: 'Support the project manager, for example with finance, course planning and communication.',
    },
  },
  {
    id: 'skoleleder',
    title: { da: 'Skoleleder', en: 'School leader' },
    description: {
      da: 'Ejer forandringen på sin skole og går forrest sammen med resten af ledelsen og ressourcepersonerne. Skolen får mere frihed til at vælge tempo og form. Til gengæld bliver den strategiske dialog tættere, og der er mere sparring og støtte til at skabe refleksionsrum og træningsbaner.',
      en: 'Owns the change at the school and leads the way together with the rest of the leaders and the resource people. The school has more freedom to choose its pace and form. In return the strategic dialogue is closer, with more consultation and support for creating rooms for reflection and practice lanes.',
    },
  },
  {
    id: 'viceskoleleder',
    title: { da: 'Viceskoleleder', en: 'Deputy school leader' },
  },
  {
    id: 'anden-faglig-leder',
    title: { da: 'Anden faglig leder på en skole', en: 'Other educational leader of a school' },
  },
  {
    id: 'lic',
    title: { da: 'LIC (lokal impact coach)', en: 'LIC (local impact coach)' },
    description: {
      da: 'Forandringsagent på sin egen skole.',
      en: 'Change agent at their own school.',
    },
  },
  {
    id: 'traener-traener',
    title: { da: 'Træner-træner', en: 'Trainers’ trainer' },
    description: {
      da: 'En konsulent, skoleleder eller anden, der giver sparring på andre skoler.',
      en: 'A consultant, school leader or other person who gives consultation at other schools.',
    },
  },
  {
    id: 'instruktoer',
    title: { da: 'Instruktør (frontløber)', en: 'Instructor (front runner)' },
    description: {
      da: 'En medarbejder, der underviser kolleger i 3K på basismodulerne. På egen skole kan instruktøren give supervision, sparring og vejledning.',
      en: 'A member of staff who teaches colleagues across 3K in the basic modules. At their own school they can give supervision, consultation and guidance.',
    },
  },
];

const acrossGroups: readonly Group[] = [
  {
    id: 'styreteam',
    title: { da: 'Styreteam', en: 'Steering team' },
    task: {
      da: 'Sætter retning for forløbet og sikrer, at kommunerne samarbejder på flere niveauer.',
      en: 'Sets the direction of the programme and makes sure that the municipalities cooperate at several levels.',
    },
    composition: [
      { role: 'skolechef', text: { da: 'skolecheferne', en: 'the directors of schools' } },
      {
        role: 'noeglemedarbejder',
        text: { da: 'en fra forvaltningen i hver kommune', en: 'one from the administration of each municipality' },
        atLeast: 3,
        atMost: 3,
        alsoIn: ['operationelt-team'],
      },
    ],
    meets: [
      {
        group: 'strategisk-sparringsgruppe',
        description: {
          da: 'Både løbende og når der er brug for det.',
          en: 'Regularly and whenever there is a need.',
        },
      },
    ],
  },
  {
    id: 'operationelt-team',
    title: { da: 'Operationelt team', en: 'Operational team' },
    worksFor: 'styreteam',
    task: {
      da: 'Fører styreteamets beslutninger ud i livet og koordinerer på tværs. Støtter skolerne, når de omsætter, oversætter og forankrer kernen i synlig læring.',
      en: 'Puts the steering team’s decisions into practice and coordinates across the municipalities. Supports schools as they apply, translate and anchor the core of visible learning.',
    },
    composition: [
      {
        role: 'noeglemedarbejder',
        text: { da: 'en fra forvaltningen i hver kommune', en: 'one from the administration of each municipality' },
        atLeast: 3,
        atMost: 3,
        alsoIn: ['styreteam'],
      },
    ],
    meets: [
      {
        role: 'projektleder',
        description: {
          da: 'Teamet og projektlederen arbejder tæt sammen til daglig.',
          en: 'The team and the project manager work closely every day.',
        },
      },
      {
        role: 'skoleleder',
        description: {
          da: 'Tæt og løbende dialog og støtte, også til andre centrale aktører.',
          en: 'Close and continuing dialogue and support, also for other central people.',
        },
      },
      {
        role: 'lic',
        description: { da: 'Tæt og løbende dialog og støtte.', en: 'Close and continuing dialogue and support.' },
      },
    ],
  },
  {
    id: 'strategisk-sparringsgruppe',
    title: { da: 'Strategisk sparringsgruppe', en: 'Strategic consultation group' },
    task: {
      da: 'Kvalificerer de strategiske beslutninger og leverancer, der betyder mest. Sørger for, at strategierne på tværs hele tiden hænger tæt sammen med skolernes opgave: at føre dem ud i livet.',
      en: 'Advises on the strategic decisions and deliverables that matter most, and so makes them better. Makes sure that the shared strategies stay closely tied to the schools’ task: to put them into practice.',
    },
    composition: [
      { role: 'skoleleder', atLeast: 3, atMost: 3 },
      { role: 'anden-faglig-leder', atLeast: 3, atMost: 3 },
      { role: 'lic', atLeast: 3 },
      {
        group: 'det-faste-udvalg',
        text: { da: 'herfra kommer Gentoftes repræsentanter', en: 'Gentofte’s representatives come from here' },
      },
      {
        group: 'los-arbejdsgruppe',
        text: { da: 'herfra kommer Gladsaxes repræsentanter', en: 'Gladsaxe’s representatives come from here' },
      },
      {
        group: 'lokal-styregruppe',
        text: {
          da: 'herfra og fra den faglige sparringsgruppe kommer Rudersdals repræsentanter',
          en: 'Rudersdal’s representatives come from here and from the professional consultation group',
        },
      },
      {
        group: 'faglig-sparringsgruppe',
        text: {
          da: 'herfra og fra den lokale styregruppe kommer Rudersdals repræsentanter',
          en: 'Rudersdal’s representatives come from here and from the local steering group',
        },
      },
    ],
    meets: [
      {
        group: 'styreteam',
        description: {
          da: 'Både til fælles møder og for at forberede eller bearbejde styreteamets rammebeslutninger.',
          en: 'Both for joint meetings and to prepare or work on the steering team’s framework decisions.',
        },
      },
    ],
  },
  {
    id: 'arbejdsgrupper',
    title: { da: 'Arbejdsgrupper', en: 'Working groups' },
    task: {
      da: 'Bliver dannet løbende om en leverance. Det kan være kurser, en ramme og støtte til skolernes arbejde med handleplaner eller data på tværs til undersøgelser af praksis. Det operationelle team og projektlederen sikrer, at kommunerne er repræsenteret.',
      en: 'Formed along the way around a deliverable: courses, a frame and support for the schools’ work on action plans, or data from all three for studies of practice. The operational team and the project manager see to it that the municipalities are represented.',
    },
    composition: [
      {
        text: {
          da: 'nøglemedarbejdere fra de tre kommuner: opgaven sætter holdet mere end ligelig repræsentation',
          en: 'key members of staff from the three municipalities: the task decides the team, more than equal representation does',
        },
      },
    ],
    meets: [
      {
        role: 'skoleleder',
        description: {
          da: 'Skoleledere bidrager systematisk med sparring og feedback på hver leverance.',
          en: 'School leaders systematically give consultation and feedback on each deliverable.',
        },
      },
      {
        role: 'lic',
        description: {
          da: 'LIC’er og andre bidrager systematisk med sparring og feedback på hver leverance.',
          en: 'LICs and others systematically give consultation and feedback on each deliverable.',
        },
      },
    ],
  },
  {
    id: 'skolens-synlig-laeringsteam',
    title: { da: 'Skolens synlig læring-team', en: 'The school’s visible learning team' },
    task: {
      da: 'Driver udviklingen på hver skole. Møder nye perspektiver og værktøjer og handler i praksis.',
      en: 'Drives the development at each school. Meets new perspectives and tools and acts in practice.',
    },
    composition: [
      { text: { da: 'skolens ledere', en: 'the school’s leaders' } },
      { role: 'lic' },
      { text: { da: 'ressourcepersoner', en: 'resource people' } },
    ],
    meets: [
      {
        role: 'traener-traener',
        description: { da: 'Teamet får sparring og supervision.', en: 'The team gets consultation and supervision.' },
      },
    ],
  },
];

/** How the three municipalities organise phase 2 together, and each of them at home. */
export const organisation: Organisation = {
  id: '3k',
  title: { da: '3K: Gentofte, Gladsaxe og Rudersdal', en: '3K: Gentofte, Gladsaxe and Rudersdal' },
  description: {
    da: 'Modellen fra fase 1 fortsætter, men nu skal den mere end før støtte hver skoles udvikling og forankring. Derfor styrkes processtøtte, sparring og supervision, både på skolen og på tværs. Støtten til skolerne ligger mest i den support, som hver kommune allerede har. Kommunernes medarbejdere træder ikke tilbage: Der er brug for mere facilitering, støtte og koordinering.',
    en: 'The model of phase 1 continues, but more than before it is to support development and anchoring at each school. So process support, consultation and supervision are strengthened, at the school and across the municipalities. Most of the support lies with the support function that each municipality already has. The municipalities’ staff do not step back: more facilitation, support and coordination are needed.',
  },
  roles,
  groups: [...acrossGroups, ...localForums],
};
