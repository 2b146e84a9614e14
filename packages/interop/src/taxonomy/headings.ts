import { keyOf } from '../grid/grid.ts';
import { textsOf } from './axes.ts';
import type { Frame } from './frame.ts';
import { levelLabel } from './level-label.ts';
import type { Guess, GuessCode } from './reading.ts';

/** A level or a dimension as it lies in the table: its lines or fields, and its heading. */
export interface Heading {
  readonly at: number[];
  readonly text: string;
}

/** The headings of a table, in its own order. */
export interface Headings {
  readonly levels: readonly Heading[];
  readonly dimensions: readonly Heading[];
  /** Lines beside the levels that are none. */
  readonly outside: readonly number[];
  readonly guesses: readonly Guess[];
}

/** Groups a table's lines to levels and its fields to dimensions, each with what its heading says. */
export function headingsOf(frame: Frame): Headings {
  const { axes, numbered } = frame;
  const guesses: Guess[] = [];
  const say = (code: GuessCode, path: Guess['path'], sure: boolean, values?: Guess['values']): void => {
    guesses.push(values ? { code, path, sure, values } : { code, path, sure });
  };
  const [labels, titles] = axes.inRows ? [frame.headerColumn, frame.headerRow] : [frame.headerRow, frame.headerColumn];
  const allLines = axes.inRows ? frame.rows : frame.columns;
  // What lies before the headings of the dimensions is a common heading over some of them, or nothing of the table.
  const lines = allLines.filter((line) => titles === false || line > titles);
  // What lies before the headings of the levels is beside the table: a title down its side, a line above it.
  const fields = (axes.inRows ? frame.columns : frame.rows).filter((field) => labels === false || field > labels);
  const groupLine = titles === false ? undefined : allLines.findLast((line) => line < titles);
  return { ...levelsOf(), dimensions: dimensionsOf(), guesses };

  function labelOf(line: number): string {
    return labels === false ? '' : axes.text(line, labels);
  }

  function levelsOf(): { levels: Heading[]; outside: number[] } {
    const levels: Heading[] = [];
    const outside: number[] = [];
    const labelled = lines.filter((line) => frame.levelLines.has(line));
    const [first = 0, last = 0] = [labelled[0], labelled.at(-1)];
    for (const line of lines) {
      const text = labelOf(line);
      const level = levels.at(-1);
      const merged =
        level &&
        labels !== false &&
        text !== '' &&
        keyOf(axes.cell(line, labels)) === keyOf(axes.cell(level.at[0] ?? line, labels));
      if (merged) level.at.push(line);
      else if (!numbered || labelled.length === 0) {
        if (text === '' && labels !== false) say('level-name-missing', axes.pathOfLine(line), false);
        levels.push({ at: [line], text });
      } else if (text === '') {
        const filled = textsOf(fields.map((field) => axes.cell(line, field))).length;
        if (level && filled > 0 && line < last && missesNumber(line)) levels.push({ at: [line], text });
        else if (level && filled > 0 && (axes.inRows || line < last)) {
          level.at.push(line);
          say('row-continued', axes.pathOfLine(line), false);
        } else outside.push(line);
      } else if (frame.levelLines.has(line) || (line > first && line < last)) levels.push({ at: [line], text });
      else outside.push(line);
    }
    return { levels, outside };
  }

  /** Between "Niveau 3" and "Niveau 5" a line without a heading is a level, not more of level 3. */
  function missesNumber(line: number): boolean {
    const numberOf = (at: number | undefined): number | undefined =>
      at === undefined ? undefined : levelLabel(labelOf(at))?.number;
    const before = numberOf(lines.findLast((each) => each < line && labelOf(each) !== ''));
    const after = numberOf(lines.find((each) => each > line && labelOf(each) !== ''));
    return before !== undefined && after !== undefined && Math.abs(after - before) === 2;
  }

  function dimensionsOf(): Heading[] {
    const dimensions: Heading[] = [];
    for (const field of fields) {
      const title = titles === false ? '' : axes.text(titles, field);
      const last = dimensions.at(-1);
      const before = last?.at.at(-1);
      const spans =
        title !== '' &&
        titles !== false &&
        before !== undefined &&
        keyOf(axes.cell(titles, field)) === keyOf(axes.cell(titles, before));
      const body = textsOf(lines.map((line) => axes.cell(line, field)));
      if (last && spans) {
        last.at.push(field);
        if (body.length > 0) say('dimension-spans', axes.pathOfField(field), true, { title });
      } else if (title === '' && body.length === 0) continue;
      else if (title === '' && last && !axes.inRows && titles !== false) {
        last.at.push(field);
        say('row-continued', axes.pathOfField(field), false);
      } else {
        const text = withGroup(field, title);
        if (title === '') {
          say('dimension-title-missing', axes.pathOfField(field), false, { dimension: dimensions.length + 1 });
        } else if (text !== title) say('dimension-title-joined', axes.pathOfField(field), false, { title: text });
        dimensions.push({ at: [field], text });
      }
    }
    return dimensions;
  }

  /** "Samarbejde" over "Mål" and "Normer" gives "Samarbejde: Mål" and "Samarbejde: Normer". */
  function withGroup(field: number, title: string): string {
    if (groupLine === undefined || titles === false || title === '') return title;
    const group = axes.cell(groupLine, field);
    const text = axes.text(groupLine, field);
    return text === '' || keyOf(group) === keyOf(axes.cell(titles, field)) ? title : `${text}: ${title}`;
  }
}
