import type { Organisation } from '@pejl/core';

/** The leaders' forum, the leaders around it, and who meets whom: as far as the source says. */
export const organisation: Organisation = {
  id: 'lederforum-og-ledere',
  title: { da: 'Lederforum og lederne omkring det', en: 'The leaders’ forum and the leaders around it' },
  description: {
    da: 'Alle led skal være med: Målet er, at både ledere og medarbejdere arbejder med professionelle læringsfællesskaber.',
    en: 'Every layer is to be part of it: the aim is for leaders and staff alike to work as professional learning communities.',
  },
  roles: [
    {
      id: 'aftaleholder',
      title: { da: 'Aftaleholder', en: 'Unit leader (aftaleholder)' },
      description: {
        da: 'Leder et dagtilbudsområde, en børneby, en skole, den selvejende daginstitution eller Trivsel og Læring (PPR). Enhederne er ikke lige store.',
        en: 'Leads a day-care area, a børneby, a school, the self-governing day-care centre or Trivsel og Læring (PPR). The units are not of the same size.',
      },
      count: 10,
    },
    {
      id: 'skole-og-dagtilbudschef',
      title: { da: 'Skole- og dagtilbudschef', en: 'Director of schools and day care' },
      count: 1,
    },
    {
      id: 'afdelingsleder',
      title: { da: 'Afdelingsleder', en: 'Department leader' },
      description: {
        da: 'Nogle leder ikke på fuld tid. Ledelsesspændet er meget forskelligt fra enhed til enhed.',
        en: 'Some do not lead full-time. The span of control differs greatly from unit to unit.',
      },
      count: 25,
    },
  ],
  groups: [
    {
      id: 'lederforum',
      title: { da: 'Lederforum', en: 'The leaders’ forum' },
      task: {
        da: 'Udvikler sig som professionelt læringsfællesskab. Det har forummet arbejdet med siden sidst i 2019.',
        en: 'Develops as a professional learning community. The forum has been working on it since late 2019.',
      },
      unit: 'norddjurs-kommune',
      composition: [
        { role: 'aftaleholder', atLeast: 10, atMost: 10 },
        { role: 'skole-og-dagtilbudschef', atLeast: 1, atMost: 1 },
      ],
    },
    {
      id: 'lokale-ledelsesteam',
      title: { da: 'De lokale ledelsesteam', en: 'The local leadership teams' },
      task: {
        da: 'Bruger PLF-modellen, når de udvikler ledelsen på deres egen enhed.',
        en: 'Use the PLC model when they develop leadership in their own unit.',
      },
    },
    {
      id: 'medarbejderteam',
      title: { da: 'Medarbejderteam på enhederne', en: 'Staff teams in the units' },
      task: {
        da: 'Bruger også modellen som støtte.',
        en: 'Also use the model for support.',
      },
    },
    {
      id: 'matrixgruppe-strategisk-kommunikation',
      title: { da: 'Matrixgruppe: strategisk kommunikation', en: 'Matrix group: strategic communication' },
      task: { da: 'Arbejder med en strategisk indsats.', en: 'Works on a strategic effort.' },
    },
    {
      id: 'matrixgruppe-laeringsmiljoeer',
      title: { da: 'Matrixgruppe: læringsmiljøer', en: 'Matrix group: learning environments' },
      task: { da: 'Arbejder med en strategisk indsats.', en: 'Works on a strategic effort.' },
    },
    {
      id: 'forvaltningen',
      title: { da: 'Forvaltningen', en: 'The school administration' },
      meets: [
        {
          group: 'lokale-ledelsesteam',
          description: {
            da: 'Dialogmøder i efteråret 2021 og foråret 2022',
            en: 'Dialogue meetings in autumn 2021 and spring 2022',
          },
        },
        {
          group: 'lederforeningen',
          description: {
            da: 'Dialogmøder og en konkret handleplan i sommeren 2021',
            en: 'Dialogue meetings and a concrete action plan in the summer of 2021',
          },
        },
      ],
    },
    { id: 'lederforeningen', title: { da: 'Lederforeningen', en: 'The leaders’ association' } },
  ],
};
