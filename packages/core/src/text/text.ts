/**
 * Text in one or more languages, by BCP 47 tag: `{ da: 'Team, mål', en: 'Team, aims' }`.
 *
 * A framework says in `languages` which tags it writes in; the first of them is never missing.
 */
export interface LocalizedText {
  readonly [language: string]: string;
}

/** A text as it was found, with the language it is in, so that it can be marked with its own `lang`. */
export interface FoundText {
  readonly text: string;
  readonly lang: string;
}

/**
 * Finds the text in the language that is asked for; else in a language of the same base (`da-DK` finds `da`);
 * else in the first of `languages`; else in whichever language the text has.
 *
 * @param text The text in its languages. Absent text is found as `{ text: '', lang }`.
 * @param lang The language that the reader asked for.
 * @param languages The framework's languages, in its own order.
 *
 * @example
 * ```ts
 * textIn({ da: 'Vi deler', en: 'We share' }, 'en-GB', ['da', 'en']); // { text: 'We share', lang: 'en' }
 * textIn({ da: 'Vi deler' }, 'en', ['da', 'en']); // { text: 'Vi deler', lang: 'da' }
 * ```
 */
export function textIn(text: LocalizedText | undefined, lang: string, languages: readonly string[]): FoundText {
  if (text) {
    for (const tag of [lang, lang.replace(/-.*/, ''), ...languages, ...Object.keys(text)]) {
      const found = Object.hasOwn(text, tag) ? text[tag] : undefined;
      if (found) return { text: found, lang: tag };
    }
  }
  return { text: '', lang: languages[0] ?? lang };
}
