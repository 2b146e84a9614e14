import { gapStates, type RadarFigure, type RadarShape, type RadarSpot } from '@pejl/figures';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { circlePath, dashes, gapPath, linesPath, litPath, markPath, needlePath } from './progress-radar.marks.ts';
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
    <path class="axis" d=${axes.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('')}></path>
    <text
      class="number"
      font-size="14"
      text-anchor=${kind === 'radar' ? 'end' : 'middle'}
      x=${numbers.map(({ x }) => x).join(' ')}
      y=${numbers.map(({ y }) => y).join(' ')}
    >
${numbers.map(({ text }) => text).join('')}</text
    >
    <g font-size="16" font-weight=${axes[0]?.key ? 700 : nothing}>
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
  const spot = { x: 14, y: 14 };
  const signs: [name: string, d: string, text: string][] = [];
  if (shapes.some(({ points }) => points.some(({ needle }) => needle)))
    signs.push(['needle', needlePath({ ...spot, angle: 0 }), words.needle]);
  for (const state of gapStates)
    if (shapes.some(({ gaps }) => gaps.some((gap) => gap.state === state)))
      signs.push([state === 'unanswered' ? 'open' : 'gap', gapPath({ ...spot, state }, 0), words.gaps[state]]);
  return html`<ul class="legend" part="legend">
      ${shapes.map(({ age, label, newConstellation }) => [
        newConstellation ? html`<li class="anew">${newConstellation}</li>` : nothing,
        html`<li class=${age ? nothing : 'now'}>
              <svg class=${`s${age}`} viewBox="0 0 44 28" width="2.75em" aria-hidden="true">
                <path
                  class="line"
                  d=${kind === 'radar' ? 'M2 14H42' : nothing}
                  stroke-dasharray=${dashes[age] || nothing}
                ></path>
                <path class="lit" d=${age ? nothing : litPath({ x: 22, y: 14 })}></path>
                <path class="mark" d=${markPath({ x: 22, y: age === 3 ? 12 : 14 }, age)}></path>
              </svg>
              ${label}
            </li>`,
      ])}
      ${signs.map(
        ([name, d, text]) =>
          html`<li>
            <svg viewBox="0 0 28 28" width="1.75em" aria-hidden="true"><path class=${name} d=${d}></path></svg>${text}
          </li>`,
      )}
    </ul>
    ${
      rings.some(({ name }) => name.text)
        ? html`<p class="note">
            ${words.levels} ${rings.map(({ number, name }) => `${number} ${words.levelIn(number, name.text)}`).join(', ')}
          </p>`
        : nothing
    }`;
}
