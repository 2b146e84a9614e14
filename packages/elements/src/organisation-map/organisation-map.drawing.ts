import type { OrganisationDrawing, OrganisationLine, OrganisationMapFigure, OrganisationRect } from '@pejl/figures';
import { html, svg, type TemplateResult } from 'lit';

/** With more lines than these, those of the chosen group are drawn, and whom each works for. */
const most = 30;

const order = { aside: 0, '': 1, in: 2 } as const;

/** The needle at the group that is worked for; a ring at each end of a meeting; nothing where people are shared. */
function endsOf({ kind, ends }: OrganisationLine): string {
  if (kind === 'people') return '';
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
      (line) => svg`<g class="line ${line.kind} ${line.place}"><path class="way" d=${line.d}></path
        >${line.kind === 'people' ? svg`<path class="core" d=${line.d}></path>` : svg`<path class="end" d=${endsOf(line)}></path>`}</g>`,
    )}
  </svg>`;
}

const partsOf = (root: ParentNode, name: string): NodeListOf<HTMLElement> => root.querySelectorAll(`[part~=${name}]`);

/** Puts the boxes in their places. By hand, as an attribute would break a strict policy; on paper the styles undo it. */
export function placeParts(root: ParentNode, drawing: OrganisationDrawing | undefined): void {
  const put = (name: string, rects: readonly OrganisationRect[] | undefined): void => {
    for (const { dataset, style } of partsOf(root, name)) {
      const rect = rects?.[Number(dataset['at'])];
      const em = (length: number | undefined): string => (length === undefined ? '' : `${length / 16}em`);
      style.left = em(rect?.x);
      style.top = em(rect?.y);
      style.width = em(rect?.width);
      style.minHeight = em(rect?.height);
    }
  };
  put('group', drawing?.boxes);
  put('unit', drawing?.headings);
}

/** How high the boxes are by their own text, by group, in the units of the drawing. */
export const heightsIn = (root: ParentNode, { groups }: OrganisationMapFigure): ReadonlyMap<string, number> =>
  new Map(
    [...partsOf(root, 'group')].map((box) => {
      const last = box.lastElementChild as HTMLElement;
      const unit = parseFloat(getComputedStyle(box).fontSize) / 16;
      return [groups[Number(box.dataset['at'])]!.id, (last.offsetTop + last.offsetHeight) / unit + 13];
    }),
  );
