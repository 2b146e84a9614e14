/**
 * The text of a file: by its byte order mark (UTF-8, UTF-16), else as UTF-8 where it is valid, else as Windows-1252,
 * which is what older office programs write and a superset of Latin-1.
 *
 * @example
 * ```ts
 * decodeText(Uint8Array.of(0x4d, 0xe5, 0x6c)); // 'Mål'
 * ```
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
