/**
 * Enough lines for what is written, where a field does not grow by itself.
 *
 * @param letters How many letters stand on a line.
 */
export const linesOf = (text: string, letters = 40): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / letters)), 0);
