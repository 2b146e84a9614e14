import { textIn, type FoundText, type LocalizedText } from '@pejl/core';

/** Finds a text in the reader's language. */
export type Finder = (text: LocalizedText) => FoundText;

/**
 * A finder for the texts of one framework, given its languages.
 *
 * @throws Error, the finder, where it meets something that is no text.
 */
export const finderFor =
  (lang: string, languages: readonly string[]): Finder =>
  (text) => {
    const found = textIn(text, lang, languages);
    if (typeof found.text !== 'string') throw new Error('a text is not a string');
    return found;
  };
