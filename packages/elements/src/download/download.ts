/**
 * Gives the person a file. To follow a link to a blob is a download and no fetch: a strict content security policy lets
 * it through.
 *
 * @param file A text, or something whole.
 */
export function download(file: string | Blob, name: string, type = ''): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    typeof file === 'string' ? new Blob([file], { type: `${type};charset=utf-8` }) : file,
  );
  link.download = name;
  link.click();
  // The browser has to have begun on it before the address goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
