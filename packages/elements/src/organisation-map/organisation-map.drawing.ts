import type { OrganisationDrawing, OrganisationLine, OrganisationMapFigure, OrganisationRect } from '@pejl/figures';
import { html, svg, type LitElement, type TemplateResult } from 'lit';

/** With more lines than these, those of the chosen group are drawn, and whom each works for. */
const most = 30;

const order = { aside: 0, '': 1, in: 2 } as const;

/** The needle at the group that is worked for; a ring at each end of a meeting; the light middle where people are shared. */
function endsOf({ kind, ends, d }: OrganisationLine): string {
  if (kind === 'people') return d;
  const [, to] = ends as [OrganisationLine['ends'][number], OrganisationLine['ends'][number]];
  if (kind === 'works-for') return `M${to.x} ${to.y}l-4.5 ${to.up ? 9 : -9}h9z`;
  return ends.map(({ x, y, up }) => `M${x - 3.5} ${y + (up ? 4 : -4)}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0`).join('');
}

/** The lines behind the boxes. What they say stands in words in the boxes, so nothing here is read out. */
export function organisationLines({ width, height, lanes, lines }: OrganisationDrawing): TemplateResult {
  const drawn = [...lines].sort((one, other) => order[one.place] - order[other.place]);
  return html`<svg class="lines${lines.length > most ? ' many' : ''}" part="lines" viewBox="0 0 ${width} ${height}" width="${width / 16}em" height="${height / 16}em" aria-hidden="true">
    ${lanes.map((lane) => svg`<rect class="lane" x=${lane.x} y=${lane.y} width=${lane.width} height=${lane.height} rx="6"></rect>`)}
    ${drawn.map(
      (line) =>
        svg`<g class="line ${line.kind} ${line.place}"><path class="way" d=${line.d}></path><path class="end" d=${endsOf(line)}></path></g>`,
    )}
  </svg>`;
}

/** Puts the boxes in their places. By hand, as an attribute would break a strict policy; on paper the styles undo it. */
export function placeParts(root: ParentNode, drawing: OrganisationDrawing | undefined): void {
  const em = (length: number | undefined): string => (length === undefined ? '' : `${length / 16}em`);
  for (const { dataset, style, localName } of root.querySelectorAll<HTMLElement>('[data-at]')) {
    const rects = localName === 'li' ? drawing?.boxes : drawing?.headings;
    const rect: OrganisationRect | undefined = rects?.[Number(dataset['at'])];
    style.left = em(rect?.x);
    style.top = em(rect?.y);
    style.width = em(rect?.width);
    style.minHeight = em(rect?.height);
  }
}

/** About how high the boxes are, until they stand there and are measured: good enough to begin with, and quick. */
export const roughHeights = ({ groups }: OrganisationMapFigure): ReadonlyMap<string, number> =>
  new Map(
    groups.map(({ id, title, task, composition, says }) => [
      id,
      [title, task, ...composition, ...says].reduce((sum, { text }) => sum + 20 * Math.ceil(text.length / 30), 40),
    ]),
  );

/**
 * Calls back when the boxes of a map have been laid out: before the next frame where the map is in sight. Off screen, and
 * on no page, nothing is laid out until it comes there.
 */
export function onceLaidOut(map: LitElement, then: () => void): void {
  const wait = (): void => {
    const box = map.renderRoot.querySelector('.group');
    const watch = new ResizeObserver(() => {
      watch.disconnect();
      // Outside the observer's own loop.
      requestAnimationFrame(() => (map.isConnected ? then() : wait()));
    });
    if (box) watch.observe(box);
  };
  requestAnimationFrame(() => {
    const { top, bottom } = map.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) then();
    else wait();
  });
}

/** How high the boxes are by their own text, by group, in the units of the drawing. */
export const heightsIn = (root: ParentNode, { groups }: OrganisationMapFigure): ReadonlyMap<string, number> =>
  new Map(
    Array.from(root.querySelectorAll<HTMLElement>('.group'), (box) => {
      const last = box.lastElementChild as HTMLElement;
      const unit = parseFloat(getComputedStyle(box).fontSize) / 16;
      return [groups[Number(box.dataset['at'])]!.id, (last.offsetTop + last.offsetHeight) / unit + 13];
    }),
  );
