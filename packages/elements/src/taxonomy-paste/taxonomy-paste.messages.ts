import type { NotePlace, UnusedReason } from '@pejl/interop';
import type { MessagePacks } from '../language/language.ts';
import type { Counts } from './paste-reading.ts';
import type { FileTrouble } from './paste-source.ts';

export interface TaxonomyPasteMessages {
  readonly paste: string;
  readonly how: string;
  readonly read: string;
  readonly file: string;
  readonly fileKinds: string;
  readonly private: string;
  readonly trouble: Readonly<Record<FileTrouble, string>>;
  undo(title: string): string;
  readonly restart: string;

  readonly result: string;
  counts(counts: Counts): string;
  unsure(count: number): string;
  readonly textOnly: string;

  readonly guessed: string;
  readonly guessedHow: string;
  readonly look: string;
  readonly levelsLie: string;
  readonly orientations: readonly [rows: string, columns: string];
  readonly order: string;
  orderSaid(lowestFirst: boolean): string;
  readonly orders: readonly [lowest: string, highest: string];
  readonly headerRow: string;
  readonly headerColumn: string;
  readonly none: string;
  row(number: number): string;
  column(number: number): string;
  readonly table: string;
  tableSaid(taken: number, found: number): string;
  readonly part: string;
  partSaid(taken: number, found: number): string;
  readonly nth: (number: number) => string;
  readonly levels: string;
  readonly levelsHow: string;
  level(number: number): string;
  inTable(heading: string): string;
  readonly dimensions: string;
  dimension(number: number): string;
  readonly aside: string;
  takeBack(number: number, text: string): string;
  readonly language: string;
  languageName(tag: string): string;
  readonly split: string;
  readonly splitSaid: string;
  readonly notSplitSaid: string;
  readonly goToCell: string;
  readonly divide: string;
  readonly alsoGuessed: string;

  readonly problems: string;
  readonly questions: string;
  readonly questionsHow: string;

  readonly cells: string;
  readonly cellsHow: string;
  withRow(number: number): string;
  withColumn(number: number): string;
  moreRows(count: number): string;

  leftOver(count: number): string;
  readonly leftOverHow: string;
  readonly reasons: Readonly<Record<UnusedReason | NotePlace, string>>;
  readonly wordForWord: string;
  start(shown: number, all: number): string;
  readonly saveText: string;
  readonly textFile: string;

  readonly keep: string;
  readonly keepHow: string;
  readonly title: string;
  readonly institution: string;
  readonly edition: string;
  readonly editionHow: string;
  readonly save: string;
  saved(file: string): string;
  readonly missing: string;
}

const count = (number: number, lang: string): string => number.toLocaleString(lang);
/** @param greenlandic What `kl` is called: not every browser has a name for it. */
const name = (tag: string, lang: string, greenlandic: string): string => {
  try {
    return tag === 'kl' ? greenlandic : (new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag);
  } catch {
    return tag;
  }
};

const da: TaxonomyPasteMessages = {
  paste: 'Indsæt jeres taksonomi',
  how: 'Markér hele tabellen i Word, Excel eller på en webside. Kopiér den, stil dig i feltet, og indsæt.',
  read: 'Vis som matrix',
  file: 'Eller vælg en fil',
  fileKinds: '.csv, .tsv, .txt eller .html. Filen kan også trækkes herind.',
  private: 'Det, du indsætter, bliver her på siden. Intet gemmes eller sendes.',
  trouble: {
    'file-too-large': 'Filen er for stor. Åbn den, kopiér kun den tabel, det gælder, og indsæt den i feltet.',
    'file-not-text': 'Filen kan ikke læses her. Åbn den, kopiér tabellen, og indsæt den i feltet.',
  },
  undo: (title) => `Fortryd, og hent »${title}« tilbage`,
  restart: 'Begynd forfra',

  result: 'Sådan er tabellen læst',
  counts: ({ levels, dimensions, filled, empty }) =>
    `${levels} niveauer og ${dimensions} ${dimensions === 1 ? 'dimension' : 'dimensioner'}; ${filled} ${
      filled === 1 ? 'beskrivelse' : 'beskrivelser'
    }, ${empty === 0 ? 'ingen tomme' : empty === 1 ? '1 tom' : `${empty} tomme`}.`,
  unsure: (number) => (number === 1 ? 'Se efter ét sted.' : `Se efter ${number} steder.`),
  textOnly: 'Teksten står stadig i feltet.',

  guessed: 'Passer det?',
  guessedHow: 'Ret det, der er læst forkert. Resten kan blive stående.',
  look: 'Se efter',
  levelsLie: 'Niveauerne står i',
  orientations: ['rækker', 'kolonner'],
  order: 'Tabellen begynder med',
  orderSaid: (lowest) => `Tabellen begynder med det ${lowest ? 'laveste' : 'højeste'} niveau.`,
  orders: ['det laveste niveau', 'det højeste niveau'],
  headerRow: 'Række med overskrifter',
  headerColumn: 'Kolonne med overskrifter',
  none: 'Ingen',
  row: (number) => `Række ${number}`,
  column: (number) => `Kolonne ${number}`,
  table: 'Tabel',
  tableSaid: (taken, found) => `Tabel ${taken} af ${found} er læst; de andre står nederst.`,
  part: 'Taksonomi',
  partSaid: (taken, found) => `Taksonomi ${taken} af ${found} i tabellen er læst; resten står nederst.`,
  nth: (number) => `Nr. ${number}`,
  levels: 'Niveauernes navne',
  levelsHow: 'Et niveau uden navn hedder blot sit nummer.',
  level: (number) => `Niveau ${number}`,
  inTable: (heading) => `I tabellen: »${heading}«`,
  dimensions: 'Dimensionernes titler',
  dimension: (number) => `Dimension ${number}`,
  aside: 'Rækker, der er lagt til side',
  takeBack: (number, text) => `Tag række ${number} med: »${text}«`,
  language: 'Sprog',
  languageName: (tag) => name(tag, 'da', 'grønlandsk'),
  split: 'Del cellerne i udsagn',
  splitSaid: 'Hver celle deles i op til tre udsagn, som et team kan krydse af.',
  notSplitSaid: 'Hver celle er ét udsagn.',
  goToCell: 'Gå til cellen',
  divide: 'Del cellen',
  alsoGuessed: 'Andet at se efter',

  problems: 'Her mangler der noget',
  questions: 'Spørgsmål til teksten',
  questionsHow: 'De er til at tænke over. I kan lade alt stå.',

  cells: 'Ret teksten celle for celle',
  cellsHow: 'Her er tabellen, som den blev indsat. Fjern fluebenet ved en række eller kolonne, der ikke skal med.',
  withRow: (number) => `Tag række ${number} med`,
  withColumn: (number) => `Tag kolonne ${number} med`,
  moreRows: (number) => `Vis ${number} rækker til`,

  leftOver: (number) => `Det, der ikke er kommet med i matricen (${count(number, 'da')})`,
  leftOverHow: 'Intet er smidt væk. Hører noget af det til i en celle, kan det skrives ind der.',
  reasons: {
    above: 'Over tabellen',
    corner: 'Overskrift over overskrifterne',
    'page-furniture': 'Sidehoved, sidefod eller sidetal',
    'repeated-header': 'Overskrifterne igen',
    below: 'Under tabellen',
    outside: 'Uden for niveauerne',
    'other-part': 'En anden taksonomi i samme tabel',
    'left-out': 'Ladt ude',
    'not-read': 'Ikke læst',
    before: 'Før tabellen',
    after: 'Efter tabellen',
    between: 'Mellem rækkerne',
    'other-table': 'En anden tabel',
  },
  wordForWord: 'Det indsatte, ord for ord',
  start: (shown, all) => `De første ${count(shown, 'da')} tegn af ${count(all, 'da')}.`,
  saveText: 'Gem hele teksten som fil',
  textFile: 'det-indsatte.txt',

  keep: 'Gem som fil',
  keepHow: 'Filen er jeres. Med den kan matricen vises på jeres egen side.',
  title: 'Titel',
  institution: 'Institution',
  edition: 'Udgave',
  editionHow: 'Fx 2026 eller august 2026',
  save: 'Gem filen',
  saved: (file) => `Browseren gemmer »${file}« der, hvor den lægger hentede filer.`,
  missing: 'Indsæt en tabel med jeres taksonomi.',
};

const en: TaxonomyPasteMessages = {
  paste: 'Paste your taxonomy',
  how: 'Mark the whole table in Word, Excel or on a web page. Copy it, go to the field, and paste.',
  read: 'Show as a matrix',
  file: 'Or choose a file',
  fileKinds: '.csv, .tsv, .txt or .html. The file can also be dragged here.',
  private: 'What you paste stays here on the page. Nothing is stored or sent.',
  trouble: {
    'file-too-large': 'The file is too large. Open it, copy only the table in question, and paste it into the field.',
    'file-not-text': 'The file cannot be read here. Open it, copy the table, and paste it into the field.',
  },
  undo: (title) => `Undo, and bring back “${title}”`,
  restart: 'Start over',

  result: 'How the table was read',
  counts: ({ levels, dimensions, filled, empty }) =>
    `${levels} levels and ${dimensions} ${dimensions === 1 ? 'dimension' : 'dimensions'}; ${filled} ${
      filled === 1 ? 'descriptor' : 'descriptors'
    }, ${empty === 0 ? 'none empty' : `${empty} empty`}.`,
  unsure: (number) => (number === 1 ? 'One place to check.' : `${number} places to check.`),
  textOnly: 'The text is still in the field.',

  guessed: 'Is this right?',
  guessedHow: 'Correct what was read wrongly. The rest can stay.',
  look: 'Check',
  levelsLie: 'The levels are in',
  orientations: ['rows', 'columns'],
  order: 'The table starts with',
  orderSaid: (lowest) => `The table starts with the ${lowest ? 'lowest' : 'highest'} level.`,
  orders: ['the lowest level', 'the highest level'],
  headerRow: 'Row of headings',
  headerColumn: 'Column of headings',
  none: 'None',
  row: (number) => `Row ${number}`,
  column: (number) => `Column ${number}`,
  table: 'Table',
  tableSaid: (taken, found) => `Table ${taken} of ${found} was read; the others are at the bottom.`,
  part: 'Taxonomy',
  partSaid: (taken, found) => `Taxonomy ${taken} of ${found} in the table was read; the rest is at the bottom.`,
  nth: (number) => `No. ${number}`,
  levels: 'Names of the levels',
  levelsHow: 'A level without a name goes by its number.',
  level: (number) => `Level ${number}`,
  inTable: (heading) => `In the table: “${heading}”`,
  dimensions: 'Titles of the dimensions',
  dimension: (number) => `Dimension ${number}`,
  aside: 'Rows that were set aside',
  takeBack: (number, text) => `Take row ${number} back: “${text}”`,
  language: 'Language',
  languageName: (tag) => name(tag, 'en', 'Greenlandic'),
  split: 'Split the cells into claims',
  splitSaid: 'Each cell is split into up to three claims that a team can tick.',
  notSplitSaid: 'Each cell is one claim.',
  goToCell: 'Go to the cell',
  divide: 'Divide the cell',
  alsoGuessed: 'More to check',

  problems: 'Something is missing here',
  questions: 'Questions about the text',
  questionsHow: 'They are for you to consider. You may leave everything as it is.',

  cells: 'Correct the text cell by cell',
  cellsHow: 'This is the table as it was pasted. Untick a row or a column that does not belong.',
  withRow: (number) => `Include row ${number}`,
  withColumn: (number) => `Include column ${number}`,
  moreRows: (number) => `Show ${number} more rows`,

  leftOver: (number) => `What did not go into the matrix (${count(number, 'en-GB')})`,
  leftOverHow: 'Nothing was thrown away. What belongs in a cell can be written there.',
  reasons: {
    above: 'Above the table',
    corner: 'Heading over the headings',
    'page-furniture': 'Page header, page footer or page number',
    'repeated-header': 'The headings again',
    below: 'Below the table',
    outside: 'Outside the levels',
    'other-part': 'Another taxonomy in the same table',
    'left-out': 'Left out',
    'not-read': 'Not read',
    before: 'Before the table',
    after: 'After the table',
    between: 'Between the rows',
    'other-table': 'Another table',
  },
  wordForWord: 'What was pasted, word for word',
  start: (shown, all) => `The first ${count(shown, 'en-GB')} characters of ${count(all, 'en-GB')}.`,
  saveText: 'Save the whole text as a file',
  textFile: 'what-was-pasted.txt',

  keep: 'Save as a file',
  keepHow: 'The file is yours. With it, the matrix can be shown on your own page.',
  title: 'Title',
  institution: 'Institution',
  edition: 'Edition',
  editionHow: 'Such as 2026 or August 2026',
  save: 'Save the file',
  saved: (file) => `The browser saves “${file}” where it keeps downloaded files.`,
  missing: 'Paste a table with your taxonomy.',
};

export const taxonomyPasteMessages: MessagePacks<TaxonomyPasteMessages> = { da, en };
