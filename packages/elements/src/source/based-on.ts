import type { Framework } from '@pejl/core';

/** The line that names the source where a framework says in its own words what an institution has written; '' else. */
export function basedOn(
  framework: Framework | undefined,
  words: { basedOn(institution: string, title: string): string },
): string {
  const { wording, source } = framework ?? {};
  return wording === 'paraphrase' && source?.institution && source.title
    ? words.basedOn(source.institution, source.title)
    : '';
}
