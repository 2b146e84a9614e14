import type { ProblemLanguage } from './describe-path.ts';
import type { ProblemCode } from './problem-codes.ts';

/** The values of a problem as text; one that it does not have is empty. */
type ProblemValues = Readonly<Record<string, string>>;

/** What is wrong, and what to do about it. */
interface ProblemMessage {
  readonly what: (values: ProblemValues) => string;
  readonly remedy: (values: ProblemValues) => string;
}

type Messages = Readonly<Record<ProblemCode, ProblemMessage>>;

const name = (names: Readonly<Record<string, string>>, key: string | undefined, other: string): string =>
  key !== undefined && Object.hasOwn(names, key) ? (names[key] ?? other) : other;

const typesDa = {
  string: 'tekst',
  number: 'et tal',
  boolean: 'ja eller nej (true eller false)',
  array: 'en liste [ ... ]',
  object: 'en gruppe af felter { ... }',
  'localized-text': 'tekst med sit sprog, som { "da": "..." }',
  true: 'true',
  null: 'ingenting (null)',
  undefined: 'ingenting (undefined)',
};
const typesEn = {
  string: 'text',
  number: 'a number',
  boolean: 'yes or no (true or false)',
  array: 'a list [ ... ]',
  object: 'a group of fields { ... }',
  'localized-text': 'text with its language, as { "en": "..." }',
  true: 'true',
  null: 'nothing (null)',
  undefined: 'nothing (undefined)',
};
const partsDa = { levels: 'niveauer', dimensions: 'dimensioner', claims: 'udsagn', languages: 'sprog' };
const partsEn = { levels: 'levels', dimensions: 'dimensions', claims: 'claims', languages: 'languages' };
const limitsDa = { depth: 'niveauer af felter inde i hinanden', values: 'værdier', characters: 'tegn' };
const limitsEn = { depth: 'layers of fields inside each other', values: 'values', characters: 'characters' };

const typeDa = (type: string | undefined): string => name(typesDa, type, 'noget andet');
const typeEn = (type: string | undefined): string => name(typesEn, type, 'something else');
const partDa = (part: string | undefined): string => name(partsDa, part, 'dele');
const partEn = (part: string | undefined): string => name(partsEn, part, 'parts');
const meantDa = (nearest: string | undefined, other: string): string =>
  nearest ? `Er det »${nearest}«, der menes? Ret i så fald ordet.` : other;
const meantEn = (nearest: string | undefined, other: string): string =>
  nearest ? `Is “${nearest}” meant? Then correct the word.` : other;

const da: Messages = {
  'not-a-document': {
    what: ({ found }) => `Her skulle være en gruppe af felter { ... }, men der er ${typeDa(found)}.`,
    remedy: () => 'Se efter, om det er den rigtige fil, og om hele filen er kommet med.',
  },
  'too-large': {
    what: ({ limit, maximum }) => `Filen er for stor: den har mere end ${maximum} ${name(limitsDa, limit, 'dele')}.`,
    remedy: () => 'Se efter, om det er den rigtige fil, eller del den i flere.',
  },
  'format-missing': {
    what: ({ found }) =>
      found
        ? `Filformatets nummer kan ikke læses: »${found}« er ikke et helt tal.`
        : 'Filen siger ikke, hvilket filformat den er skrevet i.',
    remedy: () => 'Skriv "formatVersion": 1 øverst i filen.',
  },
  'format-older': {
    what: ({ found }) => `Filformat ${found} findes ikke.`,
    remedy: ({ expected }) => `Skriv "formatVersion": ${expected}, hvis filen er lavet til denne udgave af Pejl.`,
  },
  'format-newer': {
    what: ({ found, expected }) =>
      `Filen er skrevet i filformat ${found}, som er nyere end det, der kan læses her (${expected}).`,
    remedy: () => 'Brug en nyere udgave af Pejl, eller bed om at få filen i det ældre format.',
  },
  'missing-field': {
    what: ({ field }) => `Feltet »${field}« mangler.`,
    remedy: ({ field }) => `Tilføj feltet »${field}«.`,
  },
  'wrong-type': {
    what: ({ expected, found }) => `Her skulle stå ${typeDa(expected)}, men der står ${typeDa(found)}.`,
    remedy: ({ expected }) => `Skriv ${typeDa(expected)}, eller tag feltet ud, hvis det ikke bruges.`,
  },
  'unknown-field': {
    what: ({ found }) => `Feltet »${found}« er ikke kendt. Det bliver bevaret, men ikke vist.`,
    remedy: ({ nearest }) => meantDa(nearest, 'Tag feltet ud, hvis det ikke bruges af andre.'),
  },
  'unknown-kind': {
    what: ({ found }) => `»${found}« er ikke en af de kendte muligheder. Den bliver bevaret, men ikke brugt.`,
    remedy: ({ nearest, expected }) => meantDa(nearest, `Vælg en af disse: ${expected}.`),
  },
  'unknown-state': {
    what: ({ found }) => `»${found}« er ikke noget, man kan svare, så ståstedet kan ikke læses.`,
    remedy: ({ nearest, expected }) => meantDa(nearest, `Vælg en af disse: ${expected}.`),
  },
  'empty-text': {
    what: ({ field }) => `Feltet »${field}« er tomt.`,
    remedy: () => 'Skriv, hvad der skal stå.',
  },
  'too-few': {
    what: ({ field, found, minimum }) => `Der er ${found} ${partDa(field)}; der skal være mindst ${minimum}.`,
    remedy: ({ field }) => `Tilføj de ${partDa(field)}, der mangler.`,
  },
  'too-many': {
    what: ({ field, found, maximum }) => `Der er ${found} ${partDa(field)}; der kan højst være ${maximum}.`,
    remedy: ({ field }) => `Slå nogle ${partDa(field)} sammen, eller tag nogle ud.`,
  },
  'bad-id': {
    what: ({ found }) => `»${found}« kan ikke bruges som id.`,
    remedy: () =>
      'Brug kun bogstaverne a-z, tal, punktum, bindestreg og understreg, og begynd med et bogstav eller et tal. Nogle få ord, som »constructor«, er optaget af programmeringssproget.',
  },
  'bad-url': {
    what: ({ found }) => `»${found}« er ikke en adresse, der kan linkes til.`,
    remedy: () => 'Skriv hele adressen, så den begynder med https:// eller http:// og er uden mellemrum.',
  },
  'bad-language-tag': {
    what: ({ found }) => `»${found}« er ikke en sprogkode.`,
    remedy: () => 'Skriv sprogets kode: »da« for dansk, »en« for engelsk.',
  },
  'bad-date': {
    what: ({ found }) => `»${found}« er ikke en dag i kalenderen.`,
    remedy: () => 'Skriv datoen som år-måned-dag med fire, to og to tal, som 2026-06-30.',
  },
  'duplicate-language': {
    what: ({ language }) => `Sproget »${language}« står der mere end én gang.`,
    remedy: () => 'Lad sproget stå én gang.',
  },
  'duplicate-id': {
    what: ({ found }) => `Id »${found}« er brugt tidligere på samme liste.`,
    remedy: () => 'Giv den ene af de to et andet id.',
  },
  'first-language-missing': {
    what: ({ language, count }) =>
      count === '1'
        ? `Teksten findes ikke på »${language}«, som er det første af sprogene.`
        : `Ingen af de ${count} tekster findes på »${language}«, som er det første af sprogene.`,
    remedy: ({ language }) => `Skriv teksten på »${language}«, eller sæt et andet sprog først i »languages«.`,
  },
  'language-missing': {
    what: ({ language, count, texts }) => `${count} af ${texts} tekster mangler på »${language}«.`,
    remedy: ({ language }) => `Oversæt dem til »${language}«. Indtil da vises det første af sprogene.`,
  },
  'language-not-listed': {
    what: ({ language, count }) => `Sproget »${language}« er brugt (${count}), men står ikke i »languages«.`,
    remedy: ({ language }) => `Tilføj »${language}« i »languages«, eller ret sprogkoden i teksten.`,
  },
  'unknown-taxonomy': {
    what: ({ found }) => `Der er ingen taksonomi med id »${found}«.`,
    remedy: ({ nearest }) => meantDa(nearest, 'Se efter, hvilke taksonomier rammen har, og skriv id på en af dem.'),
  },
  'unknown-dimension': {
    what: ({ found }) => `Taksonomien har ingen dimension med id »${found}«.`,
    remedy: ({ nearest }) => meantDa(nearest, 'Skriv id på en af taksonomiens dimensioner, eller tilføj dimensionen.'),
  },
  'unknown-level': {
    what: ({ found }) => `Taksonomien har intet niveau med id »${found}«.`,
    remedy: ({ nearest }) => meantDa(nearest, 'Skriv id på et af taksonomiens niveauer.'),
  },
  'unknown-reference': {
    what: ({ found }) => `Der bliver henvist til »${found}«, som ikke findes i rammen.`,
    remedy: () => 'Ret henvisningen, eller tag den ud.',
  },
  'duplicate-cell': {
    what: () => 'Cellen er beskrevet mere end én gang.',
    remedy: () => 'Saml udsagnene i én beskrivelse, eller tag den ene ud.',
  },
  'empty-cell': {
    what: ({ level }) => `Der er ingen beskrivelse på niveau ${level}.`,
    remedy: () => 'Skriv, hvad et team gør her, eller lad cellen stå tom: så vises den som tom.',
  },
  'empty-dimension': {
    what: () => 'Dimensionen har ingen beskrivelser.',
    remedy: () => 'Skriv en beskrivelse for hvert niveau, eller tag dimensionen ud.',
  },
  'identical-cells': {
    what: ({ level, below }) => `Niveau ${below} og niveau ${level} siger det samme.`,
    remedy: ({ level, below }) =>
      `Se efter, om den ene er kommet med to gange. Skriv ellers, hvad et team gør på niveau ${level}, som det ikke gør på niveau ${below}.`,
  },
  'claim-in-two-dimensions': {
    what: ({ found }) => `Udsagnets id »${found}« er brugt i en anden dimension.`,
    remedy: () => 'Giv udsagnet sit eget id.',
  },
  'claim-text-differs': {
    what: ({ found }) => `Udsagnet »${found}« har en anden tekst her end på et andet niveau.`,
    remedy: () => 'Brug den samme tekst begge steder, eller giv det ene udsagn et andet id.',
  },
  'claim-skips-a-level': {
    what: ({ found, level }) => `Udsagnet »${found}« står længere nede og igen her, men ikke på niveau ${level}.`,
    remedy: ({ level }) => `Tag udsagnet med på niveau ${level}, eller giv det et andet id her.`,
  },
  'based-on-missing': {
    what: () => 'Rammen er en omskrivning, men siger ikke af hvilken.',
    remedy: () => 'Skriv i »basedOn«, hvilken ramme og udgave den er lavet ud fra.',
  },
  'url-missing': {
    what: () => 'Eksemplet er et link eller en film, men har ingen adresse.',
    remedy: () => 'Skriv adressen i »url«, eller gør eksemplet til tekst.',
  },
  'url-on-text': {
    what: () => 'Eksemplet er tekst, men har en adresse. Adressen bliver ikke vist.',
    remedy: () => 'Gør eksemplet til et link eller en film, eller tag adressen ud.',
  },
  'two-placements': {
    what: ({ dimension }) => `Dimensionen »${dimension}« har mere end ét ståsted.`,
    remedy: () => 'Lad det ene blive. Teamets tidligere ståsteder hører hjemme i tidligere profiler.',
  },
  'towards-on-top-level': {
    what: ({ level }) => `Teamet står på niveau ${level} og på vej mod det næste, men der er ikke flere niveauer.`,
    remedy: () => 'Tag »på vej mod« væk.',
  },
  'other-edition': {
    what: ({ found, expected }) =>
      `Ståstedet er taget ud fra en anden ramme eller udgave (${found}) end denne (${expected}).`,
    remedy: () => 'Se efter, om ordene stadig passer på det, teamet mente.',
  },
  'unknown-claim': {
    what: ({ found }) => `Rammen har intet udsagn med id »${found}«. Det bliver bevaret, men ikke vist.`,
    remedy: ({ nearest }) => meantDa(nearest, 'Se efter, om udsagnet hører til en anden udgave.'),
  },
  'more-problems': {
    what: ({ count }) => `Der er ${count} ting mere, som ikke er nævnt.`,
    remedy: () => 'Ret det, der er nævnt, og prøv igen.',
  },
};

const en: Messages = {
  'not-a-document': {
    what: ({ found }) => `There should be a group of fields { ... } here, but there is ${typeEn(found)}.`,
    remedy: () => 'See whether this is the right file, and whether all of it came along.',
  },
  'too-large': {
    what: ({ limit, maximum }) =>
      `The file is too large: it has more than ${maximum} ${name(limitsEn, limit, 'parts')}.`,
    remedy: () => 'See whether this is the right file, or divide it into several.',
  },
  'format-missing': {
    what: ({ found }) =>
      found
        ? `The number of the file format cannot be read: “${found}” is not a whole number.`
        : 'The file does not say which file format it is written in.',
    remedy: () => 'Write "formatVersion": 1 at the top of the file.',
  },
  'format-older': {
    what: ({ found }) => `There is no file format ${found}.`,
    remedy: ({ expected }) => `Write "formatVersion": ${expected} if the file is made for this edition of Pejl.`,
  },
  'format-newer': {
    what: ({ found, expected }) =>
      `The file is written in file format ${found}, which is newer than what can be read here (${expected}).`,
    remedy: () => 'Use a newer edition of Pejl, or ask for the file in the older format.',
  },
  'missing-field': {
    what: ({ field }) => `The field “${field}” is missing.`,
    remedy: ({ field }) => `Add the field “${field}”.`,
  },
  'wrong-type': {
    what: ({ expected, found }) => `There should be ${typeEn(expected)} here, but there is ${typeEn(found)}.`,
    remedy: ({ expected }) => `Write ${typeEn(expected)}, or take the field out if it is not used.`,
  },
  'unknown-field': {
    what: ({ found }) => `The field “${found}” is not known. It is kept, but not shown.`,
    remedy: ({ nearest }) => meantEn(nearest, 'Take the field out if nobody else uses it.'),
  },
  'unknown-kind': {
    what: ({ found }) => `“${found}” is not one of the known choices. It is kept, but not used.`,
    remedy: ({ nearest, expected }) => meantEn(nearest, `Choose one of these: ${expected}.`),
  },
  'unknown-state': {
    what: ({ found }) => `“${found}” is not one of the answers, so the placement cannot be read.`,
    remedy: ({ nearest, expected }) => meantEn(nearest, `Choose one of these: ${expected}.`),
  },
  'empty-text': {
    what: ({ field }) => `The field “${field}” is empty.`,
    remedy: () => 'Write what it should say.',
  },
  'too-few': {
    what: ({ field, found, minimum }) => `Number of ${partEn(field)}: ${found}. At least ${minimum} are needed.`,
    remedy: ({ field }) => `Add the ${partEn(field)} that are missing.`,
  },
  'too-many': {
    what: ({ field, found, maximum }) => `Number of ${partEn(field)}: ${found}. At most ${maximum} are possible.`,
    remedy: ({ field }) => `Join some of the ${partEn(field)}, or take some out.`,
  },
  'bad-id': {
    what: ({ found }) => `“${found}” cannot be used as an id.`,
    remedy: () =>
      'Use only the letters a-z, digits, full stop, hyphen and underscore, and begin with a letter or a digit. A few words, such as “constructor”, are taken by the programming language.',
  },
  'bad-url': {
    what: ({ found }) => `“${found}” is not an address that can be linked to.`,
    remedy: () => 'Write the whole address, so that it begins with https:// or http:// and has no spaces.',
  },
  'bad-language-tag': {
    what: ({ found }) => `“${found}” is not the code of a language.`,
    remedy: () => 'Write the code of the language: “da” for Danish, “en” for English.',
  },
  'bad-date': {
    what: ({ found }) => `“${found}” is not a day of the calendar.`,
    remedy: () => 'Write the date as year-month-day with four, two and two digits, such as 2026-06-30.',
  },
  'duplicate-language': {
    what: ({ language }) => `The language “${language}” is there more than once.`,
    remedy: () => 'Keep it once.',
  },
  'duplicate-id': {
    what: ({ found }) => `The id “${found}” is used earlier in the same list.`,
    remedy: () => 'Give one of the two another id.',
  },
  'first-language-missing': {
    what: ({ language, count }) =>
      count === '1'
        ? `The text is not there in “${language}”, the first of the languages.`
        : `None of the ${count} texts is there in “${language}”, the first of the languages.`,
    remedy: ({ language }) => `Write the text in “${language}”, or put another language first in “languages”.`,
  },
  'language-missing': {
    what: ({ language, count, texts }) => `Texts missing in “${language}”: ${count} of ${texts}.`,
    remedy: ({ language }) => `Translate them into “${language}”. Until then the first of the languages is shown.`,
  },
  'language-not-listed': {
    what: ({ language, count }) => `The language “${language}” is used (${count}) but is not in “languages”.`,
    remedy: ({ language }) => `Add “${language}” to “languages”, or correct the language code of the text.`,
  },
  'unknown-taxonomy': {
    what: ({ found }) => `There is no taxonomy with the id “${found}”.`,
    remedy: ({ nearest }) =>
      meantEn(nearest, 'See which taxonomies the framework has, and write the id of one of them.'),
  },
  'unknown-dimension': {
    what: ({ found }) => `The taxonomy has no dimension with the id “${found}”.`,
    remedy: ({ nearest }) => meantEn(nearest, 'Write the id of one of its dimensions, or add the dimension.'),
  },
  'unknown-level': {
    what: ({ found }) => `The taxonomy has no level with the id “${found}”.`,
    remedy: ({ nearest }) => meantEn(nearest, 'Write the id of one of its levels.'),
  },
  'unknown-reference': {
    what: ({ found }) => `This refers to “${found}”, which the framework does not have.`,
    remedy: () => 'Correct the reference, or take it out.',
  },
  'duplicate-cell': {
    what: () => 'The cell is described more than once.',
    remedy: () => 'Put the claims together in one descriptor, or take one of the two out.',
  },
  'empty-cell': {
    what: ({ level }) => `There is no descriptor at level ${level}.`,
    remedy: () => 'Write what a team does here, or leave the cell empty: then it is shown as empty.',
  },
  'empty-dimension': {
    what: () => 'The dimension has no descriptors.',
    remedy: () => 'Write a descriptor for each level, or take the dimension out.',
  },
  'identical-cells': {
    what: ({ level, below }) => `Level ${below} and level ${level} say the same.`,
    remedy: ({ level, below }) =>
      `See whether one of them came along twice. Otherwise write what a team does at level ${level} that it does not do at level ${below}.`,
  },
  'claim-in-two-dimensions': {
    what: ({ found }) => `The claim’s id “${found}” is used in another dimension.`,
    remedy: () => 'Give the claim an id of its own.',
  },
  'claim-text-differs': {
    what: ({ found }) => `The claim “${found}” has another text here than at another level.`,
    remedy: () => 'Use the same text in both places, or give one of the claims another id.',
  },
  'claim-skips-a-level': {
    what: ({ found, level }) => `The claim “${found}” is at a lower level and again here, but not at level ${level}.`,
    remedy: ({ level }) => `Carry the claim on at level ${level}, or give it another id here.`,
  },
  'based-on-missing': {
    what: () => 'The framework is adapted, but does not say from which.',
    remedy: () => 'Write in “basedOn” which framework and edition it was made from.',
  },
  'url-missing': {
    what: () => 'The example is a link or a film, but has no address.',
    remedy: () => 'Write the address in “url”, or make the example a text.',
  },
  'url-on-text': {
    what: () => 'The example is a text, but has an address. The address is not shown.',
    remedy: () => 'Make the example a link or a film, or take the address out.',
  },
  'two-placements': {
    what: ({ dimension }) => `The dimension “${dimension}” has more than one placement.`,
    remedy: () => 'Keep one of them. Where the team stood earlier belongs in earlier profiles.',
  },
  'towards-on-top-level': {
    what: ({ level }) => `The team is at level ${level} and on the way to the next, but there are no more levels.`,
    remedy: () => 'Take “on the way to” away.',
  },
  'other-edition': {
    what: ({ found, expected }) =>
      `The placement was made against another framework or edition (${found}) than this one (${expected}).`,
    remedy: () => 'See whether the words still fit what the team meant.',
  },
  'unknown-claim': {
    what: ({ found }) => `The framework has no claim with the id “${found}”. It is kept, but not shown.`,
    remedy: ({ nearest }) => meantEn(nearest, 'See whether the claim belongs to another edition.'),
  },
  'more-problems': {
    what: ({ count }) => `There are ${count} more that are not mentioned.`,
    remedy: () => 'Correct what is mentioned, and try again.',
  },
};

export const problemMessages: Readonly<Record<ProblemLanguage, Messages>> = { da, en };
