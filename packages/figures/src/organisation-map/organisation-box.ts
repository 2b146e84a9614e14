import { breakLines } from '../line-breaks/line-breaks.ts';
import type { GroupBox } from './organisation-map.ts';

/** From one line of a title, or of a heading, to the next. */
export const titleLine = 20;
/** A title is set wider than the text that it is measured as, the rest of a box smaller. */
export const bold = 1.1;
const small = 0.875;
const textLine = 20;
/** Around the text of a box; the ring beside its title; between its parts. As in the element's styles. */
const inset = 13;
const ring = 32;
const between = 6;
/** Before what stands in a list, and before what is said with a sign. */
const indent = 14;
const sign = 28;

/** About how high a box is: its lines of text by the estimate of their width, and the room around them. */
export function heightOf(
  { title, task, composition, says, added }: GroupBox,
  width: number,
  measure: (text: string) => number,
): number {
  const room = width - 2 * inset;
  const lines = (text: string, space: number, scale: number): number =>
    breakLines(text, space, (part) => measure(part) * scale).length;
  const heights = [
    lines(title.text, room - ring, bold) * titleLine,
    lines(task.text, room, small) * textLine,
    composition.reduce((sum, { text }) => sum + lines(text, room - indent, small), 0) * textLine,
    says.reduce((sum, { text }) => sum + lines(text, room - sign, small), 0) * textLine,
    added ? textLine : 0,
  ].filter(Boolean);
  return 2 * inset + heights.reduce((sum, one) => sum + one, 0) + between * (heights.length - 1);
}
