import type { FindingMessages } from './finding.messages.ts';

const rows: Readonly<Record<string, string>> = { 'levels-in-columns': 'columns' };
const limits: Readonly<Record<string, string>> = { characters: 'characters', columns: 'columns', tables: 'tables' };
const axis = (orientation = ''): string => rows[orientation] ?? 'rows';

export const en: FindingMessages = {
  orientation: {
    what: ({ orientation }) => `The levels were read as ${axis(orientation)}.`,
    remedy: ({ orientation }) =>
      `Turn the table if the ${orientation === 'levels-in-columns' ? 'rows' : 'columns'} are the levels.`,
  },
  'highest-first': {
    what: () => 'The table starts with the highest level. Here the lowest comes first.',
    remedy: () => 'Change the order if the first level of the table is the lowest.',
  },
  'header-row': {
    what: ({ row }) => `Row ${row} was read as headings.`,
    remedy: () => 'Choose another row, or say that there is none, if this is wrong.',
  },
  'no-header-row': {
    what: () => 'The table was read without a row of headings.',
    remedy: () => 'Choose the row with the headings if there is one.',
  },
  'header-column': {
    what: ({ column }) => `Column ${column} was read as headings.`,
    remedy: () => 'Choose another column, or say that there is none, if this is wrong.',
  },
  'no-header-column': {
    what: () => 'The table was read without a column of headings.',
    remedy: () => 'Choose the column with the headings if there is one.',
  },
  'page-furniture': {
    what: ({ text }) => `“${text}” looks like a page header, a page footer or a logo and was set aside.`,
    remedy: () => 'Take the row back if it belongs to the table.',
  },
  'repeated-header': {
    what: () => 'The headings stand here again, as at the top of a new page. They were set aside.',
    remedy: () => 'Take the row back if it belongs to the table.',
  },
  'row-continued': {
    what: () => 'There is no heading here, so the text was added to the one before.',
    remedy: () => 'Write the heading in the cell if this is a new level or dimension, or leave the row out.',
  },
  'several-parts': {
    what: ({ found, taken }) =>
      `The levels start over: there are ${found} taxonomies under each other. No. ${taken} was read.`,
    remedy: () => 'Choose which one to read. The rest is among what was not used.',
  },
  'other-tables': {
    what: ({ found, taken }) => `There are ${found} tables. No. ${taken} was read; the others are kept as notes.`,
    remedy: () => 'Choose another table, or paste only the one you need.',
  },
  'level-number-missing': {
    what: ({ level, text }) =>
      text
        ? `“${text}” has no number. It was read as level ${level}.`
        : `The heading is missing. It was read as level ${level}.`,
    remedy: () => 'Write the number or the name of the level if this is wrong.',
  },
  'level-numbers-differ': {
    what: ({ found }) => `The numbers do not follow the order: ${found}. They were kept as names.`,
    remedy: () => 'Correct the names, or see whether a level is missing.',
  },
  'level-name-missing': {
    what: () => 'This level has no heading.',
    remedy: () => 'Write a name, or let the level go by its number.',
  },
  'dimension-title-missing': {
    what: ({ dimension }) => `The dimension has no heading and is now called “Dimension ${dimension}”.`,
    remedy: () => 'Write what the dimension is called.',
  },
  'dimension-title-joined': {
    what: ({ title }) => `Two headings over each other were joined to “${title}”.`,
    remedy: () => 'Correct the title if only one of them should stand there.',
  },
  'dimension-spans': {
    what: ({ title }) => `“${title}” covers several columns or rows. They were gathered to one dimension.`,
    remedy: () => 'Split the merged heading in the document if they are several dimensions.',
  },
  'cell-spans-levels': {
    what: ({ levels }) => `The cell is merged over ${levels} levels and stands with the same words in all of them.`,
    remedy: () => 'Correct the text at one level if the levels are to be told apart.',
  },
  'cell-spans-dimensions': {
    what: ({ dimensions }) =>
      `The cell is merged over ${dimensions} dimensions and stands with the same words in all of them.`,
    remedy: () => 'Correct the text in one dimension if they say different things.',
  },
  title: {
    what: ({ title }) => `The title was read as “${title}”.`,
    remedy: () => 'Write another title if this is wrong.',
  },
  'title-missing': {
    what: ({ title }) => `There is no title over the table. It is now called “${title}”.`,
    remedy: () => 'Write what the taxonomy is called.',
  },
  language: {
    what: ({ language }) =>
      `The language was read as ${language === 'da' ? 'Danish' : language === 'en' ? 'English' : language}.`,
    remedy: () => 'Choose another language if this is wrong.',
  },
  'claims-split': {
    what: ({ cells }) =>
      `The text of ${cells === '1' ? 'one cell' : `${cells} cells`} was split into two or three claims.`,
    remedy: () => 'Turn splitting off if each cell is to be one claim.',
  },
  'no-table': {
    what: () => 'There is no table in what was pasted.',
    remedy: () => 'Select the whole table in the document, copy it, and paste it again.',
  },
  'paste-too-large': {
    what: ({ limit = '', maximum }) =>
      `The paste is too large: it has more than ${maximum} ${limits[limit] ?? 'rows'}.`,
    remedy: () => 'Copy only the table that you need.',
  },
  'too-few-levels': {
    what: ({ found, least, orientation }) =>
      `${found === '1' ? 'One level was' : `${found} levels were`} read (as ${axis(orientation)}), and a taxonomy has at least ${least}.`,
    remedy: () => 'Turn the table, correct what is a heading, or take back rows that were left out.',
  },
  'too-many-levels': {
    what: ({ found, most, orientation }) =>
      `${found} levels were read (as ${axis(orientation)}), and a taxonomy has at most ${most}.`,
    remedy: () => 'Turn the table, or leave out the rows that are not levels.',
  },
  'no-dimensions': {
    what: () => 'There are no dimensions: the table has only headings.',
    remedy: () => 'Copy the cells that describe the levels too, or turn the table.',
  },
  'cell-empty': {
    what: ({ level, dimension }) => `The cell for level ${level} of “${dimension}” is empty.`,
    remedy: () => 'Write the text, or leave it empty if that is meant.',
  },
  'level-without-number': {
    what: ({ name, level }) => `Level ${level} is called “${name}”, without a number.`,
    remedy: () => 'Is the number missing? Write it, or let the name stand.',
  },
  'level-number-differs': {
    what: ({ name, level }) => `“${name}” stands as level ${level}.`,
    remedy: () => 'Is the order right, and are all levels there?',
  },
  'top-level-same': {
    what: ({ level, below }) => `The top level, ${level}, says the same as level ${below}.`,
    remedy: () => 'What does a team do at the top level that it did not do before? Otherwise they are one level.',
  },
  'same-in-two-dimensions': {
    what: ({ other }) => `The cell has the same words as the cell in “${other}” at the same level.`,
    remedy: () => 'Was the text pasted twice, or is it meant?',
  },
  'voice-mixed': {
    what: ({ voice }) =>
      voice === 'i' ? 'Here it says “I”, while the rest says “we”.' : 'Here it says “we”, while the rest says “I”.',
    remedy: () => 'A taxonomy speaks for a team. Should it say “we”?',
  },
  'cell-long': {
    what: ({ characters, most }) =>
      `The cell has ${characters} characters; over ${most} it is hard to hold up against practice.`,
    remedy: () => 'Can it be said shorter, or is some of it an example?',
  },
  'claim-long': {
    what: ({ words, most }) => `The claim has ${words} words; over ${most} it often says several things.`,
    remedy: () => 'Can it be split in two?',
  },
};
