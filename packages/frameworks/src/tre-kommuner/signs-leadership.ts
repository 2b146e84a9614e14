import type { PracticeSignSet } from '@pejl/core';

/** What can be seen of the leaders, and the four fields that they have trained in. */
export const leadershipSigns: PracticeSignSet = {
  id: 'ledere',
  title: { da: 'Lederne i den synligt lærende skole', en: 'Leaders in the visibly learning school' },
  layer: 'leadership',
  description: {
    da: 'Det kan man se hos lederne, når visionen bliver til praksis. A.P. Møller Fonden har støttet den kompetenceudvikling, der skal føre dertil.',
    en: 'What can be seen of leaders when the vision becomes practice. The A.P. Møller foundation has supported the professional development that is to lead there.',
  },
  competences: [
    {
      id: 'kompetence-distribueret-ledelse',
      text: { da: 'Distribueret ledelse.', en: 'Distributed leadership.' },
    },
    {
      id: 'kompetence-ledelse-i-praksisfeltet',
      text: { da: 'Ledelse i praksisfeltet.', en: 'Leadership in the field of practice.' },
    },
    {
      id: 'kompetence-databaseret-ledelse',
      text: { da: 'Databaseret ledelse.', en: 'Data-based leadership.' },
    },
    {
      id: 'kompetence-laeringssamtalen',
      text: { da: 'Læringssamtalen.', en: 'The learning conversation.' },
    },
  ],
  signs: [
    {
      id: 'leder-dialogformer',
      text: {
        da: 'Lederne bruger systematiske former for dialog, når de arbejder sammen med medarbejderne om deres praksis.',
        en: 'Leaders use systematic forms of dialogue when they work with staff on the staff’s practice.',
      },
      example: {
        da: 'Det kan fx være læringssamtalen, coaching eller supervision.',
        en: 'It may be the learning conversation, coaching or supervision.',
      },
    },
    {
      id: 'leder-tid-og-rum',
      text: {
        da: 'Lederne skaber tid, rum og et fysisk sted til de professionelle læringsfællesskaber ud fra, hvad der lokalt er brug for, og hvad der er muligt.',
        en: 'Leaders provide time, room and a physical place for the professional learning communities, according to what is needed and possible locally.',
      },
    },
    {
      id: 'leder-deltager-i-plf',
      text: {
        da: 'Lederne er selv aktivt med i professionelle læringsfællesskaber, og de arbejder efter de samme principper.',
        en: 'Leaders take an active part in professional learning communities themselves and work by the same principles.',
      },
    },
    {
      id: 'leder-loebende-dialog',
      text: {
        da: 'Lederne kommunikerer klart og er i løbende dialog med de medarbejdere, der har fået en udviklingsopgave.',
        en: 'Leaders communicate clearly and are in continuing dialogue with the staff who have been given a development task.',
      },
    },
    {
      id: 'leder-evaluering',
      text: {
        da: 'Lederne siger tydeligt, hvorfor de har valgt at evaluere, som de gør. I deres ledelse bruger de aktivt og synligt den viden, det giver.',
        en: 'Leaders say plainly why they have chosen to evaluate as they do. They use the knowledge it gives them, actively and visibly, in their leadership.',
      },
      example: {
        da: 'Det sker fx på teammøder, til MUS og i pædagogiske udviklingsprocesser.',
        en: 'It happens, for example, at team meetings, in staff development interviews (MUS) and in educational development work.',
      },
    },
    {
      id: 'leder-laeringsspoergsmaal',
      text: {
        da: 'Lederne bygger deres strategiske redskaber, fx handleplaner, på de tre læringsspørgsmål.',
        en: 'Leaders build their strategic tools, such as action plans, on the three learning questions.',
      },
    },
    {
      id: 'leder-observationer',
      text: {
        da: 'Lederne observerer praksis og interviewer på flere forskellige måder, og det er en fast del af hverdagen.',
        en: 'Leaders observe practice and interview people in several different ways, as a regular part of everyday work.',
      },
    },
  ],
};
