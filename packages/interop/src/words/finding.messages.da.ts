import type { FindingMessages } from './finding.messages.ts';

const rows: Readonly<Record<string, string>> = { 'levels-in-columns': 'kolonner' };
const limits: Readonly<Record<string, string>> = { characters: 'tegn', columns: 'kolonner', tables: 'tabeller' };
const axis = (orientation = ''): string => rows[orientation] ?? 'rækker';

export const da: FindingMessages = {
  orientation: {
    what: ({ orientation }) => `Niveauerne er læst som ${axis(orientation)}.`,
    remedy: ({ orientation }) =>
      `Vend tabellen, hvis det er ${orientation === 'levels-in-columns' ? 'rækkerne' : 'kolonnerne'}, der er niveauer.`,
  },
  'highest-first': {
    what: () => 'Tabellen begynder med det højeste niveau. Her står det laveste først.',
    remedy: () => 'Skift rækkefølgen, hvis det første niveau i tabellen er det laveste.',
  },
  'header-row': {
    what: ({ row }) => `Række ${row} er læst som overskrifter.`,
    remedy: () => 'Vælg en anden række, eller sig, at der ikke er nogen, hvis det ikke passer.',
  },
  'no-header-row': {
    what: () => 'Tabellen er læst uden en række med overskrifter.',
    remedy: () => 'Vælg rækken med overskrifter, hvis der er en.',
  },
  'header-column': {
    what: ({ column }) => `Kolonne ${column} er læst som overskrifter.`,
    remedy: () => 'Vælg en anden kolonne, eller sig, at der ikke er nogen, hvis det ikke passer.',
  },
  'no-header-column': {
    what: () => 'Tabellen er læst uden en kolonne med overskrifter.',
    remedy: () => 'Vælg kolonnen med overskrifter, hvis der er en.',
  },
  'page-furniture': {
    what: ({ text }) => `»${text}« ligner sidehoved, sidefod eller logo og er lagt til side.`,
    remedy: () => 'Tag rækken med igen, hvis den hører til tabellen.',
  },
  'repeated-header': {
    what: () => 'Overskrifterne står her igen, som øverst på en ny side. De er lagt til side.',
    remedy: () => 'Tag rækken med igen, hvis den hører til tabellen.',
  },
  'row-continued': {
    what: () => 'Der er ingen overskrift her, så teksten er lagt til den foregående.',
    remedy: () =>
      'Skriv overskriften i cellen, hvis det er et nyt niveau eller en ny dimension, eller lad rækken udgå.',
  },
  'several-parts': {
    what: ({ found, taken }) =>
      `Niveauerne begynder forfra: her er ${found} taksonomier under hinanden. Nr. ${taken} er læst.`,
    remedy: () => 'Vælg, hvilken der skal læses. Resten ligger blandt det, der ikke er brugt.',
  },
  'other-tables': {
    what: ({ found, taken }) => `Der er ${found} tabeller. Nr. ${taken} er læst; de andre er gemt som noter.`,
    remedy: () => 'Vælg en anden tabel, eller indsæt kun den, det gælder.',
  },
  'level-number-missing': {
    what: ({ level, text }) =>
      text
        ? `»${text}« har ikke noget nummer. Det er læst som niveau ${level}.`
        : `Overskriften mangler. Det er læst som niveau ${level}.`,
    remedy: () => 'Skriv nummeret eller niveauets navn, hvis det ikke passer.',
  },
  'level-numbers-differ': {
    what: ({ found }) => `Numrene følger ikke rækkefølgen: ${found}. De er beholdt som navne.`,
    remedy: () => 'Ret navnene, eller se efter, om et niveau mangler.',
  },
  'level-name-missing': {
    what: () => 'Dette niveau har ingen overskrift.',
    remedy: () => 'Skriv et navn, eller lad niveauet nøjes med sit nummer.',
  },
  'dimension-title-missing': {
    what: ({ dimension }) => `Dimensionen har ingen overskrift og hedder nu »Dimension ${dimension}«.`,
    remedy: () => 'Skriv, hvad dimensionen hedder.',
  },
  'dimension-title-joined': {
    what: ({ title }) => `To overskrifter over hinanden er sat sammen til »${title}«.`,
    remedy: () => 'Ret titlen, hvis kun den ene skal stå der.',
  },
  'dimension-spans': {
    what: ({ title }) => `»${title}« dækker flere kolonner eller rækker. De er samlet til én dimension.`,
    remedy: () => 'Del den flettede overskrift i dokumentet, hvis det er flere dimensioner.',
  },
  'cell-spans-levels': {
    what: ({ levels }) => `Cellen er flettet over ${levels} niveauer og står med de samme ord i dem alle.`,
    remedy: () => 'Ret teksten i det ene niveau, hvis niveauerne skal kunne skelnes.',
  },
  'cell-spans-dimensions': {
    what: ({ dimensions }) => `Cellen er flettet over ${dimensions} dimensioner og står med de samme ord i dem alle.`,
    remedy: () => 'Ret teksten i den ene dimension, hvis de siger noget forskelligt.',
  },
  title: {
    what: ({ title }) => `Titlen er læst som »${title}«.`,
    remedy: () => 'Skriv en anden titel, hvis den ikke passer.',
  },
  'title-missing': {
    what: ({ title }) => `Der er ingen titel over tabellen. Den hedder nu »${title}«.`,
    remedy: () => 'Skriv, hvad taksonomien hedder.',
  },
  language: {
    what: ({ language }) =>
      `Sproget er læst som ${language === 'da' ? 'dansk' : language === 'en' ? 'engelsk' : language}.`,
    remedy: () => 'Vælg et andet sprog, hvis det ikke passer.',
  },
  'claims-split': {
    what: ({ cells }) => `Teksten i ${cells === '1' ? 'én celle' : `${cells} celler`} er delt i to eller tre udsagn.`,
    remedy: () => 'Slå delingen fra, hvis hver celle skal være ét udsagn.',
  },
  'no-table': {
    what: () => 'Der er ingen tabel i det indsatte.',
    remedy: () => 'Markér hele tabellen i dokumentet, kopiér den, og indsæt den igen.',
  },
  'paste-too-large': {
    what: ({ limit = '', maximum }) =>
      `Det indsatte er for stort: der er mere end ${maximum} ${limits[limit] ?? 'rækker'}.`,
    remedy: () => 'Kopiér kun den tabel, det gælder.',
  },
  'too-few-levels': {
    what: ({ found, least, orientation }) =>
      `Der er læst ${found === '1' ? 'ét niveau' : `${found} niveauer`} (som ${axis(orientation)}), og en taksonomi har mindst ${least}.`,
    remedy: () => 'Vend tabellen, ret, hvad der er overskrifter, eller tag udeladte rækker med.',
  },
  'too-many-levels': {
    what: ({ found, most, orientation }) =>
      `Der er læst ${found} niveauer (som ${axis(orientation)}), og en taksonomi har højst ${most}.`,
    remedy: () => 'Vend tabellen, eller lad de rækker udgå, der ikke er niveauer.',
  },
  'no-dimensions': {
    what: () => 'Der er ingen dimensioner: tabellen har kun overskrifter.',
    remedy: () => 'Kopiér også de celler, der beskriver niveauerne, eller vend tabellen.',
  },
  'cell-empty': {
    what: ({ level, dimension }) => `Cellen for niveau ${level} i »${dimension}« er tom.`,
    remedy: () => 'Skriv teksten, eller lad den stå tom, hvis det er meningen.',
  },
  'level-without-number': {
    what: ({ name, level }) => `Niveau ${level} hedder »${name}« uden nummer.`,
    remedy: () => 'Mangler nummeret? Skriv det, eller lad navnet stå.',
  },
  'level-number-differs': {
    what: ({ name, level }) => `»${name}« står som niveau ${level}.`,
    remedy: () => 'Er rækkefølgen rigtig, og er alle niveauer med?',
  },
  'top-level-same': {
    what: ({ level, below }) => `Det øverste niveau, ${level}, siger det samme som niveau ${below}.`,
    remedy: () => 'Hvad gør et team på øverste niveau, som det ikke gjorde før? Ellers er det ét niveau.',
  },
  'same-in-two-dimensions': {
    what: ({ other }) => `Cellen har samme ord som cellen i »${other}« på samme niveau.`,
    remedy: () => 'Er teksten sat ind to gange, eller er det meningen?',
  },
  'voice-mixed': {
    what: ({ voice }) =>
      voice === 'i' ? 'Her står »jeg«, mens resten siger »vi«.' : 'Her står »vi«, mens resten siger »jeg«.',
    remedy: () => 'En taksonomi taler for et team. Skal der stå »vi«?',
  },
  'cell-long': {
    what: ({ characters, most }) =>
      `Cellen er på ${characters} tegn; over ${most} er den svær at holde op mod praksis.`,
    remedy: () => 'Kan den siges kortere, eller er noget af den et eksempel?',
  },
  'claim-long': {
    what: ({ words, most }) => `Udsagnet er på ${words} ord; over ${most} siger det ofte flere ting.`,
    remedy: () => 'Kan det deles i to?',
  },
};
