/** What `pejl` ends with: 0 done (there may be warnings), 1 the document has errors, 2 wrong use or no such file. */
export const exitCodes = { done: 0, errors: 1, usage: 2 } as const;

/** Text for a terminal: without the control characters that would make it do something. */
export function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ');
}
