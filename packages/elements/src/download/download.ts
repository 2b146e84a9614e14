/**
 * Gives the person a file. To follow a link to a blob is a download and no fetch: a strict content security policy lets
 * it through.
 */
export function download(content: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
