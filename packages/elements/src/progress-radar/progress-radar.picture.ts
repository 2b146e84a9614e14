import { gapStates, type RadarFigure, type RadarShape, type RadarSpot } from '@pejl/figures';
import { html, nothing, svg, type TemplateResult } from 'lit';
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

// In as few nodes and templates as there are kinds of strokes: a chart of many points is then no heavier than one of few.

/** The figure as it is drawn. What stands at `at` is ringed. */
export function radarPicture(figure: RadarFigure, at: RadarSpot | undefined): TemplateResult {
  const { width, height, kind, centre, radius, rings, axes, numbers, shapes } = figure;
  const around = (r: number): string => (kind === 'radar' ? circlePath(centre, r) : '');
  const ring = at ? circlePath(at, 15) : '';
  return html`<svg viewBox=${`0 0 ${width} ${height}`} width=${`${width / 16}em`} aria-hidden="true">
    <path class="disc" d=${around(radius)}></path>
    <path class="hub" d=${around((rings[0]?.radius ?? 0) * 0.6)}></path>
    <path class="ring" d=${rings
      .slice(0, -1)
      .map(({ radius: r }) => around(r))
      .join('')}></path>
    <path
      class="ticks"
      d=${kind === 'radar' ? around(radius + 4) : numbers.map(({ x, y }) => `M${x} ${y - 35}v10`).join('')}
      pathLength=${kind === 'radar' ? 360 : nothing}
    ></path>
    <path class="axis" d=${axesPath(axes)}></path>
    <text
      class="number"
      font-size="14"
      text-anchor=${kind === 'radar' ? 'end' : 'middle'}
      x=${numbers.map(({ x }) => x).join(' ')}
      y=${numbers.map(({ y }) => y).join(' ')}
    >
${numbers.map(({ text }) => text).join('')}</text
    >
    <g font-size="16">
      ${axes.map(({ label: { lines, x, y, anchor }, title }) =>
        lines.map(
          (line, index) =>
            svg`<text x=${x} y=${y + index * 20} text-anchor=${anchor} lang=${title.lang}>${line}</text>`,
        ),
      )}
    </g>
    ${shapes.map(drawn)}
    <path class="halo" d=${ring}></path>
    <path class="cursor" d=${ring}></path>
  </svg>`;
}

function drawn(shape: RadarShape): TemplateResult {
  const { age, points, gaps } = shape;
  const gapsOf = (open: boolean): string =>
    gaps.map((gap) => ((gap.state === 'unanswered') === open ? gapPath(gap, age) : '')).join('');
  return svg`<g class=${`s${age}`}
    ><path class="line" d=${linesPath(shape) || nothing} stroke-dasharray=${dashes[age] || nothing}></path
    ><path class="gap" d=${gapsOf(false) || nothing}></path
    ><path class="open" d=${gapsOf(true) || nothing}></path
    ><path class="needle" d=${points.map(({ needle }) => (needle ? needlePath(needle) : '')).join('') || nothing}></path
    ><path class="lit" d=${age ? nothing : points.map(litPath).join('')}></path
    ><path class="mark" d=${points.map((point) => markPath(point, age)).join('')}></path
  ></g>`;
}

/** What the marks mean: each date with its line, and the kinds of gaps that there are. */
export function radarLegend({ shapes, rings, kind }: RadarFigure, words: ProgressRadarMessages): TemplateResult {
  const spot = { x: 22, y: 14 };
  const sign = (name: string, d: string, text: string, shape?: RadarShape): TemplateResult =>
    html`<li class=${shape?.age === 0 ? 'now' : nothing}>
      <svg class=${shape ? `s${shape.age}` : nothing} viewBox="0 0 44 28" aria-hidden="true">
        <path
          class="line"
          d=${shape && kind === 'radar' ? 'M2 14H42' : nothing}
          stroke-dasharray=${(shape && dashes[shape.age]) || nothing}
        ></path>
        <path class="lit" d=${shape?.age === 0 ? litPath(spot) : nothing}></path>
        <path class=${name} d=${d}></path></svg>${text}
    </li>`;
  return html`<ul class="legend" part="legend">
      ${shapes.map((shape) => [
        shape.newConstellation ? html`<li class="anew">${shape.newConstellation}</li>` : nothing,
        sign('mark', markPath({ x: 22, y: shape.age === 3 ? 12 : 14 }, shape.age), shape.label, shape),
      ])}
      ${
        shapes.some(({ points }) => points.some(({ needle }) => needle))
          ? sign('needle', needlePath({ ...spot, angle: 0 }), words.needle)
          : nothing
      }
      ${gapStates
        .filter((state) => shapes.some(({ gaps }) => gaps.some((gap) => gap.state === state)))
        .map((state) =>
          sign(state === 'unanswered' ? 'open' : 'gap', gapPath({ ...spot, state }, 0), words.gaps[state]),
        )}
    </ul>
    ${
      rings.some(({ name }) => name.text)
        ? html`<p class="note">
            ${words.levels}
            ${rings.map(({ number, name: { text, lang } }, at) => html`${at ? ', ' : ''}${number}&nbsp;<span lang=${text ? lang : nothing}>${words.levelIn(number, text)}</span>`)}
          </p>`
        : nothing
    }`;
}
