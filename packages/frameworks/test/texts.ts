/** A text of a framework with the place that it stands at, so that a failure names the sentence. */
export interface PlacedText {
  readonly at: string;
  readonly text: Readonly<Record<string, string>>;
}

/** Every text in a part of a framework, in its order. A place is named by the ids on the way to it. */
export function textsIn(part: unknown, at = ''): PlacedText[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('da' in part || 'en' in part) return [{ at, text: part as Record<string, string> }];
  return Object.entries(part).flatMap(([key, inner]: [string, unknown]) => {
    const id = (inner as { readonly id?: string } | null)?.id;
    return textsIn(inner, `${at}/${id ?? key}`);
  });
}

/**
 * LIX, the Danish measure of how hard texts are to read: words to a sentence, and words of more than six letters to a
 * hundred. Under 25 is for children, 35 to 44 is a newspaper. (Björnsson, 1968.)
 */
export function lixOf(...texts: readonly string[]): number {
  const words = texts.flatMap((text) => text.match(/[\p{L}\d]+(?:[’-][\p{L}\d]+)*/gu) ?? []);
  const sentences = texts.flatMap((text) => text.split(/[.!?:…]+(?:\s|$)/u).filter((part) => /\p{L}/u.test(part)));
  if (words.length === 0) return 0;
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}
