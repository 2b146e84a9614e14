import type { Programme } from '@pejl/core';

/** The five sessions and the two periods of action in practice between the consultations, in their order. */
export const programme: Programme = {
  id: 'aktiviteter-for-ledere',
  title: { da: 'Aktiviteter for ledere af medarbejdere', en: 'Activities for leaders of staff' },
  description: {
    da: 'Lederne mødes fem gange. Mellem de tre ledelsessparringer handler de i praksis. Kilden kalder målene taksonomiske, men giver dem ingen niveauer.',
    en: 'The leaders meet five times. Between the three leadership consultations they act in practice. The source calls the goals taxonomic but gives them no levels.',
  },
  steps: [
    {
      kind: 'session',
      id: 'strategisk-moede',
      title: { da: 'Strategisk møde', en: 'Strategic meeting' },
      hours: 2,
      description: {
        da: 'Et tjek: Er nøglemedarbejderne og de organisatoriske rammer på plads?',
        en: 'A check: are the key members of staff and the organisational conditions in place?',
      },
    },
    {
      kind: 'session',
      id: 'faellesdag',
      title: { da: 'Fællesdag for alle ledelsesteam', en: 'Shared day for all leadership teams' },
      hours: 6,
      description: {
        da: 'Dagen handler om ledelsesteamet som PLF. Hvert team sætter ord på en vision for samarbejdet. Det aftaler også, hvad det konkret vil gøre.',
        en: 'The day is about the leadership team as a PLC. Each team puts a vision for working together into words. It also agrees on concrete actions.',
      },
    },
    {
      kind: 'session',
      id: 'ledelsessparring-1',
      title: { da: '1. ledelsessparring', en: 'First leadership consultation' },
      hours: 2,
      description: {
        da: 'Lederne planlægger prøvehandlinger. Så går turen til praksis.',
        en: 'The leaders plan trial actions. Then they put them into practice.',
      },
    },
    {
      kind: 'practice-period',
      id: 'handlinger-i-praksis-1',
      title: { da: 'Handlinger i praksis', en: 'Actions in practice' },
    },
    {
      kind: 'session',
      id: 'ledelsessparring-2',
      title: { da: '2. ledelsessparring', en: 'Second leadership consultation' },
      hours: 2,
      description: {
        da: 'Lederne holder en læringssamtale. Så går turen igen til praksis.',
        en: 'The leaders hold a learning conversation. Then it is back to practice.',
      },
    },
    {
      kind: 'practice-period',
      id: 'handlinger-i-praksis-2',
      title: { da: 'Handlinger i praksis', en: 'Actions in practice' },
    },
    {
      kind: 'session',
      id: 'ledelsessparring-3',
      title: { da: '3. ledelsessparring', en: 'Third leadership consultation' },
      hours: 2,
      description: { da: 'Lederne holder en læringssamtale.', en: 'The leaders hold a learning conversation.' },
    },
  ],
};
