// The same radar by the charts of others: the same axes, dates, numbers, labels and legend, nothing that moves.
import { levels } from './radar.data.ts';

/** What a chart shows, as far as it can be read. */
export interface Drawing {
  readonly axes: number;
  readonly points: number;
  /** The names of the axes, of the dates and of the rings. */
  readonly labels: readonly string[];
  readonly legend: readonly string[];
  readonly rings: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Whether there is anything to be seen. */
  readonly painted: boolean;
}

/** A chart on the stage. */
export interface Shown {
  readonly host: HTMLElement;
  /** Makes ready to show the other profile in the place of the newest, or that again; the act alone is measured. */
  change(instead: boolean): () => void;
  drawing(): Drawing;
  destroy(): void;
}

interface ChartJs {
  readonly data: { readonly labels: readonly string[]; readonly datasets: { data: readonly number[] }[] };
  readonly legend: { readonly legendItems: readonly { readonly text: string }[] };
  readonly scales: {
    readonly r: { readonly _pointLabels: readonly string[]; readonly ticks: readonly { readonly label: string }[] };
  };
  getDatasetMeta(index: number): {
    readonly data: readonly { readonly x: number; readonly y: number; readonly skip: boolean }[];
  };
  update(mode: 'none'): void;
  destroy(): void;
}

interface Painted {
  readonly type: string;
  readonly style: { readonly text?: string };
  /** The axis, where it is the mark of a point. */
  readonly __dimIdx?: number;
}

interface ECharts {
  setOption(option: object): void;
  getOption(): { readonly radar: readonly [{ readonly indicator: readonly object[] }] };
  getZr(): {
    readonly storage: { getDisplayList(): readonly Painted[] };
  };
  dispose(): void;
}

interface Libraries {
  readonly Chart: new (canvas: HTMLCanvasElement, config: object) => ChartJs;
  readonly init: (host: HTMLElement, theme: null, options: object) => ECharts;
}

declare global {
  // oxlint-disable-next-line no-var
  var peerLibraries: Libraries | undefined;
}

/** The libraries as a script's text: as little of them as the chart needs. */
export const librariesScript = `
  import { Chart, Legend, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js';
  import { init, use } from 'echarts/core';
  import { RadarChart } from 'echarts/charts';
  import { LegendComponent, RadarComponent } from 'echarts/components';
  import { CanvasRenderer } from 'echarts/renderers';
  Chart.register(Legend, LineElement, PointElement, RadarController, RadialLinearScale);
  use([RadarChart, LegendComponent, RadarComponent, CanvasRenderer]);
  globalThis.peerLibraries = { Chart, init };
`;

const rings = 5;
const colours = ['#004f6e', '#8a4b08'] as const;
/** The number of a ring. The middle is no level. */
const ringName = (value: number): string => (value ? String(value) : '');

function libraries(): Libraries {
  if (!globalThis.peerLibraries) throw new Error('the libraries of the peers are not in this page');
  return globalThis.peerLibraries;
}

function painted(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((byte, index) => index % 4 === 3 && byte > 0).length > 2000;
}

/** What both draw: taken from the element, so that they cannot be given anything else. */
export type Given = Pick<Drawing, 'labels' | 'legend' | 'width' | 'height'>;

export function showChartJs(stage: HTMLElement, { labels, legend, width, height }: Given): Shown {
  const host = document.createElement('canvas');
  host.width = width;
  host.height = height;
  host.style.display = 'block';
  stage.append(host);
  const [now = '', earlier = ''] = legend;
  const chart = new (libraries().Chart)(host, {
    type: 'radar',
    data: {
      labels,
      datasets: [
        { label: now, data: levels.now, borderColor: colours[0], backgroundColor: colours[0], borderWidth: 3 },
        {
          label: earlier,
          data: levels.earlier,
          borderColor: colours[1],
          borderWidth: 2,
          borderDash: [8, 5],
          pointStyle: 'rect',
          pointRadius: 7,
        },
      ],
    },
    options: {
      responsive: false,
      animation: false,
      devicePixelRatio: 1,
      scales: {
        r: {
          min: 0,
          max: rings,
          ticks: { stepSize: 1, callback: ringName },
          pointLabels: { font: { size: 16 } },
        },
      },
      plugins: { legend: { position: 'bottom', labels: { usePointStyle: true, font: { size: 14 } } } },
    },
  });
  return {
    host,
    change: (instead) => () => {
      chart.data.datasets[0]!.data = instead ? levels.instead : levels.now;
      chart.update('none');
    },
    drawing() {
      const inside = ({ x, y, skip }: { x: number; y: number; skip: boolean }): boolean =>
        !skip && x > 0 && x < width && y > 0 && y < height;
      return {
        axes: chart.scales.r._pointLabels.length,
        points: [0, 1].flatMap((index) => chart.getDatasetMeta(index).data.filter(inside)).length,
        labels: chart.scales.r._pointLabels,
        legend: chart.legend.legendItems.map(({ text }) => text),
        rings: chart.scales.r.ticks.map(({ label }) => label).filter(Boolean),
        width: host.width,
        height: host.height,
        painted: painted(host),
      };
    },
    destroy() {
      chart.destroy();
      host.remove();
    },
  };
}

export function showECharts(stage: HTMLElement, { labels, legend, width, height }: Given): Shown {
  const host = document.createElement('div');
  host.style.cssText = `width:${width}px;height:${height}px`;
  stage.append(host);
  const chart = libraries().init(host, null, { renderer: 'canvas', width, height, devicePixelRatio: 1 });
  const data = (now: readonly number[]): object[] => [
    { name: legend[0], value: now, symbolSize: 9, lineStyle: { width: 3 }, itemStyle: { color: colours[0] } },
    {
      name: legend[1],
      value: levels.earlier,
      symbol: 'rect',
      symbolSize: 14,
      lineStyle: { width: 2, type: [8, 5] },
      itemStyle: { color: colours[1] },
    },
  ];
  chart.setOption({
    animation: false,
    legend: { data: legend, bottom: 0, textStyle: { fontSize: 14 } },
    radar: {
      shape: 'circle',
      splitNumber: rings,
      axisName: { fontSize: 16, color: '#222' },
      indicator: labels.map((name, axis) => ({
        name,
        min: 0,
        max: rings,
        axisLabel: { show: axis === 0, formatter: ringName },
      })),
    },
    series: [{ type: 'radar', data: data(levels.now) }],
  });
  return {
    host,
    change: (instead) => () => chart.setOption({ series: [{ data: data(instead ? levels.instead : levels.now) }] }),
    drawing() {
      const list = chart.getZr().storage.getDisplayList();
      const texts = list.flatMap(({ type, style }) => (/text|tspan/.test(type) ? [style.text ?? ''] : []));
      const canvas = host.querySelector('canvas')!;
      return {
        axes: chart.getOption().radar[0].indicator.length,
        points: list.filter(({ __dimIdx: axis }) => axis !== undefined).length,
        labels: labels.filter((label) => texts.includes(label)),
        legend: legend.filter((label) => texts.includes(label)),
        rings: texts.filter((text) => /^\d$/.test(text)).sort(),
        width: canvas.width,
        height: canvas.height,
        painted: painted(canvas),
      };
    },
    destroy() {
      chart.dispose();
      host.remove();
    },
  };
}
