import type { Framework, Taxonomy, Wording } from '@pejl/core';
import { formatVersion } from '@pejl/core';
import { idFrom } from '../taxonomy/ids.ts';

/** What a table cannot say about itself. */
export interface FrameworkDetails {
  /** Without one it is made of the title. */
  readonly id?: string;
  /** The framework's title; without one the taxonomy's. */
  readonly title?: string;
  /** The institution whose words these are. */
  readonly institution: string;
  /** The institution's own name for this edition. */
  readonly edition: string;
  /** The language of the texts (BCP 47). */
  readonly language: string;
  /** Whose words: the institution's own unless said otherwise. */
  readonly wording?: Exclude<Wording, 'adapted'>;
  /** Without one: all rights reserved, in the language of the texts. */
  readonly licence?: string;
}

/**
 * A framework of one taxonomy: a file to keep, that `checkFramework` finds no error in.
 *
 * @param details Blank texts count as absent; the institution and the edition are then named as unknown and draft.
 *
 * @example
 * ```ts
 * toFramework(taxonomy, { institution: 'Skolen ved Åen', edition: '2026', language: 'da' }).id; // made of the title
 * ```
 */
export function toFramework(taxonomy: Taxonomy, details: FrameworkDetails): Framework {
  const { language } = details;
  const english = language.toLowerCase().startsWith('en');
  const own = taxonomy.title[language] ?? Object.values(taxonomy.title)[0] ?? taxonomy.id;
  const title = filled(details.title) ?? own;
  return {
    formatVersion,
    id: filled(details.id) ?? idFrom(title, 'framework'),
    edition: filled(details.edition) ?? (english ? 'draft' : 'kladde'),
    languages: [language],
    title: { [language]: title },
    source: { institution: filled(details.institution) ?? (english ? 'Not stated' : 'Ikke oplyst'), title },
    wording: details.wording ?? 'original',
    licence: filled(details.licence) ?? (english ? 'All rights reserved' : 'Alle rettigheder forbeholdt'),
    taxonomies: [taxonomy],
  };
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
