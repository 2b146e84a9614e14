const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', ð: 'd', þ: 'th' };

/**
 * An id made of a text: small letters, digits and hyphens, at most 40 characters, opening with a letter.
 *
 * @param otherwise The id of a text that leaves nothing.
 *
 * @example
 * ```ts
 * idFrom('Fælles læring!', 'd'); // 'faelles-laering'
 * idFrom('__proto__', 'd'); // 'proto'
 * ```
 */
export function idFrom(text: string, otherwise: string): string {
  const id = text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[æøåßðþ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  // Names that every object in JavaScript has are no ids: core refuses them.
  return id === '' ? otherwise : id === 'constructor' || id === 'prototype' ? `${id}-1` : id;
}

/** Gives each id once: the second "maal" is "maal-2". */
export function uniqueIds(): (id: string) => string {
  const given = new Set<string>();
  return (id) => {
    let unique = id;
    for (let at = 2; given.has(unique); at++) unique = `${id}-${String(at)}`;
    given.add(unique);
    return unique;
  };
}
