const da = {
  error: 'fejl',
  warning: 'spørgsmål',
  read: 'læst',
  guess: 'gættet',
  usage: (complaint: string) => `${complaint}\nSkriv »pejl --help« for at se, hvordan kommandoen bruges.`,
  unknownCommand: (command: string) => `Kommandoen »${command}« findes ikke: brug import eller check.`,
  fileMissing: 'Der mangler en fil (eller - for det, der kommer ind ad standard input).',
  oneFile: 'Én fil ad gangen.',
  levels: (found: string) => `--levels er rows eller columns, ikke »${found}«.`,
  table: (found: string) => `--table er et nummer fra 1, ikke »${found}«.`,
  lang: (found: string) => `--lang er da eller en, ikke »${found}«.`,
  unreadable: (file: string) => `Filen »${file}« kan ikke læses. Findes den, og må du læse den?`,
  unused: (count: number) => `Ikke brugt (${count === 1 ? 'én tekst' : `${String(count)} tekster`}):`,
  nothingWritten: 'Der er ikke skrevet nogen fil.',
  stillToSay: (institution: string, edition: string) =>
    `Institution: »${institution}«, udgave: »${edition}«. Ret det med --institution og --edition.`,
  notJson: (reason: string) => `fejl: Filen er ikke JSON: ${reason}\n    Se efter, om det er den rigtige fil.`,
  checked: (errors: number, warnings: number) => `${String(errors)} fejl, ${String(warnings)} spørgsmål`,
  help: `pejl: en institutions egen tabel bliver til en referenceramme

  pejl import TABEL > min.json   læser en tabel (.tsv, .csv, .html; - er standard input)
  pejl check MIN.json            siger alt, hvad der er galt med en referenceramme

Til import:
  --title TITEL          taksonomiens titel
  --institution NAVN     hvis ord det er
  --edition UDGAVE       institutionens eget navn for udgaven
  --language SPROG       tekstens sprog, fx da
  --levels rows|columns  om niveauerne er rækker eller kolonner
  --highest-first        tabellen begynder med det højeste niveau
  --table N              hvilken tabel, når der er flere
  --no-split             hver celle er ét udsagn
  --licence LICENS       fx CC-BY-4.0
  --id ID                referencerammens id

Til begge:
  --lang da|en           sproget på svaret (ellers omgivelsernes LANG)
  --help                 denne hjælp

Slutkoder: 0 gjort (der kan være spørgsmål), 1 fejl i tabellen eller filen, 2 forkert brug eller ingen fil.
`,
};

const en: typeof da = {
  error: 'error',
  warning: 'question',
  read: 'read',
  guess: 'guessed',
  usage: (complaint) => `${complaint}\nWrite "pejl --help" to see how the command is used.`,
  unknownCommand: (command) => `There is no command “${command}”: use import or check.`,
  fileMissing: 'A file is missing (or - for standard input).',
  oneFile: 'One file at a time.',
  levels: (found) => `--levels is rows or columns, not “${found}”.`,
  table: (found) => `--table is a number from 1, not “${found}”.`,
  lang: (found) => `--lang is da or en, not “${found}”.`,
  unreadable: (file) => `The file “${file}” cannot be read. Is it there, and may you read it?`,
  unused: (count) => `Not used (${count === 1 ? 'one text' : `${String(count)} texts`}):`,
  nothingWritten: 'No file was written.',
  stillToSay: (institution, edition) =>
    `Institution: “${institution}”, edition: “${edition}”. Put it right with --institution and --edition.`,
  notJson: (reason) => `error: The file is not JSON: ${reason}\n    See whether it is the right file.`,
  checked: (errors, warnings) =>
    `${String(errors)} ${errors === 1 ? 'error' : 'errors'}, ${String(warnings)} ${warnings === 1 ? 'question' : 'questions'}`,
  help: `pejl: an institution's own table becomes a framework

  pejl import TABLE > mine.json  reads a table (.tsv, .csv, .html; - is standard input)
  pejl check MINE.json           tells all that is wrong with a framework

For import:
  --title TITLE          the title of the taxonomy
  --institution NAME     whose words these are
  --edition EDITION      the institution's own name for the edition
  --language LANGUAGE    the language of the texts, such as da
  --levels rows|columns  whether the levels are rows or columns
  --highest-first        the table starts with the highest level
  --table N              which table, where there are several
  --no-split             each cell is one claim
  --licence LICENCE      such as CC-BY-4.0
  --id ID                the id of the framework

For both:
  --lang da|en           the language of the answer (otherwise LANG of the environment)
  --help                 this help

Exit codes: 0 done (there may be questions), 1 errors in the table or the file, 2 wrong use or no file.
`,
};

/** The words of the command. */
export const cliMessages = { da, en };
