import type { RadarFigure } from '@pejl/figures';
import {
  axesPath,
  circlePath,
  dashes,
  gapPath,
  linesPath,
  litPath,
  markPath,
  needlePath,
} from './progress-radar.marks.ts';
import type { ProgressRadarMessages } from './progress-radar.messages.ts';

export interface SavedRadar {
  readonly figure: RadarFigure;
  readonly words: ProgressRadarMessages;
  readonly lang: string;
  /** The line that names the source of a paraphrase; ''. */
  readonly source: string;
  /** Whose colours and face are taken. */
  readonly host: HTMLElement;
}

/** How far an item is moved as it is drawn: the picture below the title, a mark of the legend to its row. */
interface Moved {
  readonly dx?: number;
  readonly dy?: number;
}

interface Stroke extends Moved {
  readonly d: string;
  readonly stroke?: string;
  readonly fill?: string;
  readonly width?: number;
  readonly dash?: string;
  /** What it is, for whoever reads the file. */
  readonly name?: string;
}

interface Writing extends Moved {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: true;
  /** What the words stand on: they are set off from lines that run behind them. */
  readonly halo?: string;
}

/** A picture as strokes and words: the SVG is written, and the PNG painted, from the same list. */
interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly items: readonly (Stroke | Writing)[];
}

/** The picture as a file. */
export function savedPicture(kind: 'svg' | 'png', radar: SavedRadar): Promise<Blob> {
  const picture = drawing(radar);
  if (kind === 'png') return painted(picture, radar.host.ownerDocument);
  return Promise.resolve(new Blob([written(picture)], { type: 'image/svg+xml' }));
}

/** The colours as they are on screen: a custom property holds words, and only a used colour is a colour. */
function coloursOf(host: HTMLElement) {
  const probe = host.ownerDocument.createElement('span');
  (host.shadowRoot ?? host).append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(--_color-${name})`;
    return getComputedStyle(probe).color;
  };
  const series = [1, 2, 3, 4].map((number) => colour(`series-${number}`));
  const found = {
    text: colour('text'),
    quiet: colour('text-quiet'),
    surface: colour('surface'),
    raised: colour('surface-raised'),
    line: colour('line'),
    edge: colour('edge'),
    series,
  };
  probe.remove();
  return found;
}

function drawing({ figure, words, lang, source, host }: SavedRadar): Drawing {
  const { text, quiet, surface, raised, line, edge, series } = coloursOf(host);
  const { centre, radius, rings, axes, numbers, shapes, kind, title, notes, summary } = figure;
  const items: (Stroke | Writing)[] = [];
  const margin = 24;
  const top = 72;
  const width = Math.max(figure.width, 520) + 2 * margin;
  const left = (width - figure.width) / 2;

  // The picture itself is laid out from 0, 0.
  if (kind === 'radar') {
    items.push({ d: circlePath(centre, radius), fill: raised });
    items.push({ d: circlePath(centre, rings[0]!.radius * 0.6), fill: surface });
    for (const ring of rings) items.push({ d: circlePath(centre, ring.radius), stroke: line });
    items.push({ d: circlePath(centre, radius), stroke: edge });
    const tick = (degree: number): string => {
      const [sin, cos] = [Math.sin((degree * Math.PI) / 180), Math.cos((degree * Math.PI) / 180)];
      const at = (out: number): string => `${(centre.x + sin * out).toFixed(1)} ${(centre.y - cos * out).toFixed(1)}`;
      return `M${at(radius + 1.5)}L${at(radius + 6.5)}`;
    };
    items.push({ d: Array.from({ length: 72 }, (_, index) => tick(index * 5)).join(''), stroke: edge });
  } else {
    items.push({ d: numbers.map(({ x, y }) => `M${x} ${y - 35}v10`).join(''), stroke: edge });
  }
  items.push({ d: axesPath(axes), stroke: line });
  for (const { x, y, text: number } of numbers)
    items.push({
      text: number,
      x,
      y,
      size: 14,
      fill: quiet,
      halo: kind === 'radar' ? raised : surface,
      anchor: kind === 'radar' ? 'end' : 'middle',
    });
  for (const { label } of axes)
    for (const [index, one] of label.lines.entries())
      items.push({ text: one, x: label.x, y: label.y + index * 20, size: 16, fill: text, anchor: label.anchor });
  for (const shape of shapes) {
    const { age } = shape;
    const stroke = series[age]!;
    const lines = linesPath(shape);
    if (lines) items.push({ d: lines, stroke, width: age ? 2 : 3, dash: dashes[age]!, name: 'line' });
    for (const gap of shape.gaps)
      items.push({
        d: gapPath(gap, age),
        stroke,
        fill: surface,
        width: 1.75,
        name: `gap ${gap.state}`,
        ...(gap.state === 'unanswered' && { dash: '0.5 3.5' }),
      });
    for (const point of shape.points) {
      if (point.needle) items.push({ d: needlePath(point.needle), stroke, fill: surface, width: 1.75, name: 'needle' });
      if (age === 0) items.push({ d: litPath(point), stroke, width: 1.25 });
      items.push({ d: markPath(point, age), stroke, width: 2, name: 'point', ...(age === 0 && { fill: stroke }) });
    }
  }
  const inPicture = items.splice(0);

  items.push({ d: 'M0 0h100000v100000h-100000z', fill: surface });
  items.push({ text: title.text, x: margin, y: 44, size: 22, fill: text, bold: true });
  items.push(...inPicture.map((item) => moved(item, left, top)));

  let y = top + figure.height + 36;
  const row = (said: string, ...marks: readonly Stroke[]): void => {
    items.push(...marks.map((mark) => moved(mark, margin, y - 5)));
    for (const one of wrapped(said, width - 2 * margin - (marks.length ? 64 : 0))) {
      items.push({ text: one, x: margin + (marks.length ? 64 : 0), y, size: 16, fill: text });
      y += 22;
    }
    y += 6;
  };
  for (const { age, label, newConstellation } of shapes) {
    const stroke = series[age]!;
    const at = { x: 26, y: age === 3 ? -2 : 0 };
    if (newConstellation) row(newConstellation);
    row(
      label,
      ...(kind === 'radar' ? [{ d: 'M2 0H50', stroke, width: age ? 2 : 3, dash: dashes[age]! }] : []),
      ...(age === 0 ? [{ d: litPath(at), stroke, width: 1.25 }] : []),
      { d: markPath(at, age), stroke, width: 2, ...(age === 0 && { fill: stroke }) },
    );
  }
  const mark = { stroke: text, fill: surface, width: 1.75 };
  const middle = { x: 26, y: 0 };
  if (shapes.some(({ points }) => points.some(({ needle }) => needle)))
    row(words.needle, { ...mark, d: needlePath({ ...middle, angle: 0 }) });
  for (const state of new Set(shapes.flatMap(({ gaps }) => gaps.map((gap) => gap.state))))
    row(words.gaps[state], {
      ...mark,
      d: gapPath({ ...middle, state }, 0),
      ...(state === 'unanswered' && { dash: '0.5 3.5' }),
    });
  if (rings.some(({ name }) => name.text))
    row(
      `${words.levels} ${rings.map(({ number, name }) => `${number} ${words.levelIn(number, name.text)}`).join(', ')}`,
    );
  for (const note of [...notes, source]) if (note) row(note);

  const font = getComputedStyle(host).fontFamily;
  return { width, height: y + 4, font, lang, title: title.text, description: summary, items };
}

function wrapped(text: string, room: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length * 9.5 > room && lines.at(-1)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

const moved = <Item extends Moved>(item: Item, dx: number, dy: number): Item => ({ ...item, dx, dy });

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '');

function written({ width, height, font, lang, title, description, items }: Drawing): string {
  const elements = items.map((item) => {
    const { dx = 0, dy = 0 } = item;
    const where = dx || dy ? ` transform="translate(${dx} ${dy})"` : '';
    if ('text' in item) {
      const { text, x, y, size, fill, anchor = 'start', bold, halo } = item;
      return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}"${bold ? ' font-weight="650"' : ''}${halo ? ` stroke="${halo}" stroke-width="4" paint-order="stroke"` : ''}${where}>${escaped(text)}</text>`;
    }
    const { d, stroke = 'none', fill = 'none', width: line = 1, dash, name } = item;
    return `<path d="${d}" stroke="${stroke}" fill="${fill}" stroke-width="${line}"${dash ? ` stroke-dasharray="${dash}"` : ''}${name ? ` class="${name}"` : ''}${where}/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" lang="${escaped(lang)}" role="img" font-family="${escaped(font)}" stroke-linejoin="round" stroke-linecap="round">
<title>${escaped(title)}</title>
<desc>${escaped(description)}</desc>
${elements.join('\n')}
</svg>
`;
}

function painted({ width, height, font, items }: Drawing, page: Document): Promise<Blob> {
  const scale = 2;
  const canvas = page.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) return Promise.reject(new Error('this browser has no canvas to paint on'));
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.direction = 'ltr';
  for (const item of items) {
    const { dx = 0, dy = 0 } = item;
    context.setTransform(scale, 0, 0, scale, dx * scale, dy * scale);
    if ('text' in item) {
      const { text, x, y, size, fill, anchor = 'start', bold, halo } = item;
      context.font = `${bold ? '650 ' : ''}${size}px ${font}`;
      context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
      if (halo) {
        Object.assign(context, { strokeStyle: halo, lineWidth: 4 });
        context.setLineDash([]);
        context.strokeText(text, x, y);
      }
      context.fillStyle = fill;
      context.fillText(text, x, y);
      continue;
    }
    const { d, stroke, fill, width: line = 1, dash } = item;
    const path = new Path2D(d);
    if (fill) {
      context.fillStyle = fill;
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it is a canvas
      context.fill(path);
    }
    if (!stroke) continue;
    context.strokeStyle = stroke;
    context.lineWidth = line;
    context.setLineDash(dash ? dash.split(' ').map(Number) : []);
    context.stroke(path);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be painted'))),
      'image/png',
    );
  });
}
