/** A text of at most so many characters; of a longer one the beginning, and a sign that there is more. */
export const short = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
