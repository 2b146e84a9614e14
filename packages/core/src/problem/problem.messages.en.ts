import { nameOf } from './problem-message.ts';
import type { ProblemMessages } from './problem-message.ts';

const types = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list [ ... ]',
  object: 'a group of fields { ... }',
  'localized-text': 'text with its language, as { "en": "..." }',
  true: 'true',
  null: 'nothing (null)',
  undefined: 'nothing (undefined)',
};
const parts = {
  levels: 'levels',
  dimensions: 'dimensions',
  claims: 'claims',
  languages: 'languages',
  pillars: 'pillars',
  signs: 'signs',
  tracks: 'tracks',
  groups: 'groups or roles',
  fields: 'fields',
  statements: 'statements',
};
const limits = { depth: 'layers of fields inside each other', values: 'values', characters: 'characters' };

const type = (key: string | undefined): string => nameOf(types, key, 'something else');
const part = (key: string | undefined): string => nameOf(parts, key, 'parts');
const meant = (nearest: string | undefined, other: string): string =>
  nearest ? `Is “${nearest}” meant? Then correct the word.` : other;

/** What is said of each problem, in English. */
export const en: ProblemMessages = {
  'not-a-document': {
    what: ({ found, expected }) => `There should be ${type(expected || 'object')} here, but there is ${type(found)}.`,
    remedy: () => 'See whether this is the right file, and whether all of it came along.',
  },
  'too-large': {
    what: ({ limit, maximum }) =>
      `The file is too large: it has more than ${maximum} ${nameOf(limits, limit, 'parts')}.`,
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
    what: ({ expected, found }) => `There should be ${type(expected)} here, but there is ${type(found)}.`,
    remedy: ({ expected }) => `Write ${type(expected)}, or take the field out if it is not used.`,
  },
  'unknown-field': {
    what: ({ found }) => `The field “${found}” is not known. It is kept, but not shown.`,
    remedy: ({ nearest }) => meant(nearest, 'Take the field out if nobody else uses it.'),
  },
  'unknown-kind': {
    what: ({ found }) => `“${found}” is not one of the known choices. It is kept, but not used.`,
    remedy: ({ nearest, expected }) => meant(nearest, `Choose one of these: ${expected}.`),
  },
  'unknown-state': {
    what: ({ found }) => `“${found}” is not one of the known choices, so the rest of it cannot be read.`,
    remedy: ({ nearest, expected }) => meant(nearest, `Choose one of these: ${expected}.`),
  },
  'empty-text': {
    what: ({ field }) => `The field “${field}” is empty.`,
    remedy: () => 'Write what it should say.',
  },
  'too-few': {
    what: ({ field, found, minimum }) => `Number of ${part(field)}: ${found}. At least ${minimum} are needed.`,
    remedy: ({ field }) => `Add the ${part(field)} that are missing.`,
  },
  'too-many': {
    what: ({ field, found, maximum }) => `Number of ${part(field)}: ${found}. At most ${maximum} are possible.`,
    remedy: ({ field }) => `Join some of the ${part(field)}, or take some out.`,
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
    remedy: ({ allows }) =>
      allows
        ? 'Write year, year-month or year-month-day, such as 2026, 2026-06 or 2026-06-30.'
        : 'Write the date as year-month-day with four, two and two digits, such as 2026-06-30.',
  },
  'bad-time': {
    what: ({ found }) => `“${found}” is not a time of the day.`,
    remedy: () => 'Write hours and minutes with two digits each, such as 08:30.',
  },
  'out-of-range': {
    what: ({ found, minimum, maximum }) =>
      maximum ? `${found} is too much: at most ${maximum}.` : `${found} is too little: at least ${minimum}.`,
    remedy: () => 'Correct the number.',
  },
  'from-after-to': {
    what: ({ from, to }) => `It begins with ${from} and ends with ${to}: the two are the wrong way round.`,
    remedy: () => 'Exchange them, or correct one of the two.',
  },
  'duplicate-language': {
    what: ({ language }) => `The language “${language}” is there more than once.`,
    remedy: () => 'Keep it once.',
  },
  'duplicate-id': {
    what: ({ found }) => `The id “${found}” is already used by another of the same kind.`,
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
    remedy: ({ nearest }) => meant(nearest, 'See which taxonomies the framework has, and write the id of one of them.'),
  },
  'unknown-dimension': {
    what: ({ found }) => `The taxonomy has no dimension with the id “${found}”.`,
    remedy: ({ nearest }) => meant(nearest, 'Write the id of one of its dimensions, or add the dimension.'),
  },
  'unknown-level': {
    what: ({ found }) => `The taxonomy has no level with the id “${found}”.`,
    remedy: ({ nearest }) => meant(nearest, 'Write the id of one of its levels.'),
  },
  'unknown-reference': {
    what: ({ found }) =>
      `This refers to “${found}”, which the framework does not have. The reference is kept, but leads nowhere.`,
    remedy: ({ nearest }) => meant(nearest, 'Correct the reference, or take it out.'),
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
      `This was written against another framework or edition (${found}) than this one (${expected}).`,
    remedy: () => 'See whether the words still fit what was meant.',
  },
  'unknown-claim': {
    what: ({ found }) => `The framework has no claim with the id “${found}”. It is kept, but not shown.`,
    remedy: ({ nearest }) => meant(nearest, 'See whether the claim belongs to another edition.'),
  },
  ring: {
    what: ({ found }) => `This goes round in a ring: ${found}.`,
    remedy: () => 'Take one of the links out, so that it ends somewhere.',
  },
  'empty-track': {
    what: () => 'The track has neither purposes nor efforts.',
    remedy: () => 'Write what the track is for and what is done in it, or take the track out.',
  },
  'in-no-track': {
    what: ({ found }) => `“${found}” stands in no track.`,
    remedy: () => 'Name it in the track that it belongs to, or take it out.',
  },
  'more-than-count': {
    what: ({ found, count }) => `Modules named: ${found}. The group says that it has ${count}.`,
    remedy: () => 'Correct “count”, or move the modules that do not belong here.',
  },
  'nobody-named': {
    what: () => 'It does not say who.',
    remedy: ({ expected }) => `Fill in at least one of the fields: ${expected}.`,
  },
  'two-observations': {
    what: ({ sign, date }) => `The sign “${sign}” has more than one observation of ${date}.`,
    remedy: () => 'Put them together in one.',
  },
  'two-dates': {
    what: ({ step }) => `“${step}” has been given more than one date.`,
    remedy: () => 'Keep one of them.',
  },
  'dates-collide': {
    what: ({ step, other }) => `“${step}” is at the same time as “${other}”, and some people are to be in both.`,
    remedy: () => 'Move one of them.',
  },
  'out-of-order': {
    what: ({ step, other }) => `“${step}” is before “${other}”, which comes first in the programme.`,
    remedy: () => 'See whether the dates have been exchanged.',
  },
  'two-figures': {
    what: ({ date }) => `There is more than one figure of the same thing from ${date}.`,
    remedy: () => 'Keep one of them.',
  },
  'answers-missing': {
    what: () => 'The figure comes from answers, but does not say from how many. It is not shown.',
    remedy: () => 'Write the number in “answers”.',
  },
  'more-problems': {
    what: ({ count }) => `There are ${count} more that are not mentioned.`,
    remedy: () => 'Correct what is mentioned, and try again.',
  },
};
