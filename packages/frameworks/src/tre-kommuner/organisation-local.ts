import type { Group } from '@pejl/core';

/** Each municipality's own forums: three in Gentofte, two in Gladsaxe, three in Rudersdal. */
export const localForums: readonly Group[] = [
  {
    id: 'pss',
    title: { da: 'Platform for Strategisk Skoleledelse (PSS)', en: 'Platform for Strategic School Leadership (PSS)' },
    unit: 'gentofte',
    task: {
      da: 'Her samarbejder skoleledelser og forvaltning strategisk om skolevæsenet som helhed.',
      en: 'Here school leaders and the administration work together strategically on the schools as a whole.',
    },
    composition: [
      { role: 'skoleleder', text: { da: 'fra alle skoler i kommunen', en: 'from every school of the municipality' } },
      {
        role: 'viceskoleleder',
        text: { da: 'fra alle skoler i kommunen', en: 'from every school of the municipality' },
      },
    ],
  },
  {
    id: 'pss-forretningsudvalg',
    title: { da: 'Forretningsudvalget for PSS', en: 'The executive committee of PSS' },
    unit: 'gentofte',
    worksFor: 'pss',
    task: {
      da: 'Samarbejder med forvaltningen på vegne af PSS.',
      en: 'Works with the administration on behalf of PSS.',
    },
    meets: [
      {
        role: 'skolechef',
        description: {
          da: 'Løbende, om spørgsmål og om det, der skal prioriteres. Nogle sager rejser skolerne, andre kommer fra forvaltningen eller politikerne.',
          en: 'Regularly, on questions and on what is to come first. The schools raise some of them; others come from the administration or the politicians.',
        },
      },
    ],
  },
  {
    id: 'det-faste-udvalg',
    title: { da: 'Det Faste Udvalg for Synlig Læring', en: 'The Standing Committee on Visible Learning' },
    unit: 'gentofte',
    worksFor: 'pss',
    task: {
      da: 'Skaber overblik over forløbet og over indsatsen på skolerne. Stiller mål, billeder og planer op for, hvor skolevæsenet skal hen. Siger, hvad der forventes af skolelederne. Finder og kvalificerer veje ind i synlig læring på skolerne.',
      en: 'Provides an overview of the programme and of the work at each school. Sets up goals, pictures and plans for where the schools are to go. Says what is expected of school leaders. Finds and improves ways into visible learning at the schools.',
    },
    composition: [
      { role: 'skoleleder' },
      { role: 'viceskoleleder' },
      { text: { da: 'lærere', en: 'teachers' } },
      { text: { da: 'repræsentanter for forvaltningen', en: 'representatives of the administration' } },
    ],
    meets: [
      {
        role: 'projektleder',
        description: { da: 'Løbende og tættere samarbejde.', en: 'Continuing and closer cooperation.' },
      },
    ],
  },
  {
    id: 'los',
    title: { da: 'Ledelse og Strategi (LOS)', en: 'Leadership and Strategy (LOS)' },
    unit: 'gladsaxe',
    task: {
      da: 'Mødes en formiddag om ugen og udvikler og udmønter strategien for hele skolevæsenet: de næste skridt på tværs og på hver skole, hvem der skal på kompetenceudvikling, hvordan de får støtte, og hvordan kapaciteten bliver bygget op. Skolerne skal følges ad som ét skolevæsen. Derfor har lederne lagt en del af deres ledelse hos hinanden og forvaltningen. LOS har også holdt et seminar om fase 2 med centrale medarbejdere fra hver skole.',
      en: 'Meets one morning a week to develop the strategy for all the schools and put it into effect: the next steps across schools and at each one, who is to have professional development, how they are supported, and how capacity is built. The schools are to move in step as one school system. So the leaders have placed part of their leadership with each other and the administration. LOS has also held a seminar on phase 2 with central staff from each school.',
    },
    composition: [
      {
        role: 'skoleleder',
        text: { da: 'alle skoleledere i kommunen', en: 'every school leader of the municipality' },
      },
      { role: 'skolechef', alsoIn: ['styreteam'] },
    ],
  },
  {
    id: 'los-arbejdsgruppe',
    title: { da: 'Arbejdsgruppen under LOS', en: 'The working group of LOS' },
    unit: 'gladsaxe',
    worksFor: 'los',
    task: {
      da: 'Går i dybden: Hvad skal der til for at støtte den ønskede udvikling på skolerne og føre den ud i livet?',
      en: 'Goes into depth: what does it take to support the development that is wanted at the schools and put it into practice?',
    },
    meets: [{ role: 'projektleder', description: { da: 'Tættere samarbejde.', en: 'Closer cooperation.' } }],
  },
  {
    id: 'forvaltningens-synligt-laeringsteam',
    title: { da: 'Forvaltningens synlig læring-team', en: 'The administration’s visible learning team' },
    unit: 'rudersdal',
    task: {
      da: 'Udvikler strategien konkret og står for driften lokalt.',
      en: 'Develops the strategy concretely and runs it locally.',
    },
    composition: [
      { role: 'skolechef', alsoIn: ['styreteam', 'lokal-styregruppe'] },
      { role: 'projektleder', text: { da: '3K’s projektleder', en: 'the project manager of 3K' } },
      {
        text: { da: 'den koordinerende konsulent', en: 'the coordinating consultant' },
        alsoIn: ['operationelt-team'],
      },
      { text: { da: 'udviklingschefen', en: 'the head of development' }, alsoIn: ['lokal-styregruppe'] },
      { text: { da: 'en udviklingskonsulent', en: 'a development consultant' } },
    ],
  },
  {
    id: 'lokal-styregruppe',
    title: { da: 'Lokal styregruppe', en: 'Local steering group' },
    unit: 'rudersdal',
    task: {
      da: 'Giver strategisk sparring og drøfter, hvad parterne i fællesskab kan gøre for forløbet.',
      en: 'Gives strategic consultation and discusses what the parties can do together for the programme.',
    },
    composition: [
      { role: 'skolechef', alsoIn: ['styreteam', 'forvaltningens-synligt-laeringsteam'] },
      {
        text: {
          da: 'kredsformændene for BUPL (pædagogerne), DLF (lærerne) og skolelederforeningen',
          en: 'the local chairs of BUPL (pedagogues), DLF (teachers) and the school leaders’ association',
        },
      },
      {
        text: { da: 'udviklingschefen', en: 'the head of development' },
        alsoIn: ['forvaltningens-synligt-laeringsteam'],
      },
      { text: { da: 'den koordinerende udviklingskonsulent', en: 'the coordinating development consultant' } },
    ],
    meets: [
      {
        group: 'forvaltningens-synligt-laeringsteam',
        description: { da: 'Giver teamet strategisk sparring.', en: 'Gives the team strategic consultation.' },
      },
    ],
  },
  {
    id: 'faglig-sparringsgruppe',
    title: { da: 'Faglig sparringsgruppe', en: 'Professional consultation group' },
    unit: 'rudersdal',
    task: {
      da: 'Er løbende med til at evaluere, hvordan forløbet udvikler sig, og giver faglig sparring.',
      en: 'Helps to evaluate how the programme develops along the way, and gives professional consultation.',
    },
    composition: [
      { role: 'skoleleder', text: { da: 'udvalgte skoleledere', en: 'selected school leaders' } },
      { role: 'lic' },
      { role: 'traener-traener' },
      { text: { da: 'medarbejdere i forvaltningen', en: 'staff of the administration' } },
    ],
    meets: [
      {
        group: 'forvaltningens-synligt-laeringsteam',
        description: { da: 'Giver teamet faglig sparring.', en: 'Gives the team professional consultation.' },
      },
    ],
  },
];
