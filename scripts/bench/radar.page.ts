// The half of the radar's benchmark that runs in the page; the other half, in radar.ts, calls it.
import { PejlProgressRadar } from '@pejl/elements/progress-radar/define';
import { writesBetween } from './direct-write.ts';
import { framework } from './matrix.data.ts';
import { changed, profiles } from './radar.data.ts';
import { showChartJs, showECharts, type Drawing, type Given, type Shown } from './radar.peers.ts';
import type { Work } from './same-work.ts';
import { clearStage, middle, nextFrame, stage, styledHosts, stylesOf, toFrame, worksOnStage } from './stage.ts';
import { staticMarkup } from './static-markup.ts';

/** The element itself; its own markup as one string; the same picture by others' charts, without table and buttons. */
export const contenders = ['element', 'static', 'Chart.js', 'ECharts'] as const;
export type Contender = (typeof contenders)[number];

/** What the other contenders are made of, taken from the element once. */
export interface Material {
  readonly styles: readonly string[];
  readonly markup: string;
  /** The markup with the other profile. */
  readonly changed: string;
  readonly given: Given;
}

export interface RadarPage {
  /** Shows the element and takes its markup. */
  material(): Promise<Material>;
  /** Says what is mounted from now on. Shows nothing. */
  take(material: Material): void;
  /** Mounts so many at once, up to the first frame. Leaves them there. */
  mount(contender: Contender, count: number): Promise<number>;
  /** The median of `times` mounts, each into the empty stage. Leaves nothing. */
  mountOften(contender: Contender, times: number): Promise<number>;
  /** Shows another profile on what is mounted, `times` times to and fro: the median, each up to its frame. */
  update(contender: Contender, times: number): Promise<number>;
  /** What a reader sees of the element or the static string, all of it laid out. */
  works(): Promise<Work[]>;
  /** What the first one on the stage has drawn. */
  drawing(): Drawing;
  clear(): Promise<void>;
}

declare global {
  // oxlint-disable-next-line no-var
  var radarPage: RadarPage;
}

let taken: Material;
let styledHost: ReturnType<typeof styledHosts>;
let shown: Shown[] = [];

const markOf = (path: Element | null): number => path?.getAttribute('d')?.split('M').slice(1).length ?? 0;
const texts = (all: Iterable<Element>): string[] => [...all].map((one) => one.textContent.trim());
/** Lines of a text can stand apart in any way. */
const unbroken = (text: string): string => text.replaceAll(/\s/g, '');

function drawingIn(root: ShadowRoot): Drawing {
  const picture = root.querySelector('.picture svg')!;
  const { width, height } = picture.getBoundingClientRect();
  const written = unbroken(texts(picture.querySelectorAll('text')).join(''));
  return {
    axes: markOf(picture.querySelector('.axis')),
    points: [...picture.querySelectorAll('.mark')].map(markOf).reduce((sum, marks) => sum + marks, 0),
    labels: texts(root.querySelectorAll('tbody th')).filter((name) => written.includes(unbroken(name))),
    legend: texts(root.querySelectorAll('.legend li')),
    rings: picture.querySelector('.number')?.textContent.trim().split('') ?? [],
    width: Math.round(width),
    height: Math.round(height),
    painted: height > 100,
  };
}

function showElement(): Shown {
  const host = document.createElement('pejl-progress-radar');
  host.framework = framework;
  host.profiles = profiles;
  stage().append(host);
  return {
    host,
    change: (instead) => () => {
      host.profiles = instead ? changed : profiles;
    },
    drawing: () => drawingIn(host.shadowRoot!),
    destroy: () => host.remove(),
  };
}

function markupAs(text: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

function showStatic(): Shown {
  const host = styledHost();
  const root = host.shadowRoot!;
  root.innerHTML = taken.markup;
  stage().append(host);
  return {
    host,
    change(instead) {
      const writes = writesBetween(root, markupAs(instead ? taken.changed : taken.markup));
      return () => {
        for (const write of writes) write();
      };
    },
    drawing: () => drawingIn(root),
    destroy: () => host.remove(),
  };
}

function show(contender: Contender): Shown {
  if (contender === 'element') return showElement();
  if (contender === 'static') return showStatic();
  return (contender === 'Chart.js' ? showChartJs : showECharts)(stage(), taken.given);
}

async function mount(contender: Contender, count: number): Promise<number> {
  return toFrame(() => {
    for (let i = 0; i < count; i++) shown.push(show(contender));
  });
}

async function clear(): Promise<void> {
  for (const one of shown) one.destroy();
  shown = [];
  await clearStage();
}

globalThis.radarPage = {
  async material() {
    shown = [showElement()];
    const host = shown[0]!.host as PejlProgressRadar;
    const root = host.shadowRoot ?? (await host.updateComplete, host.shadowRoot!);
    const settle = async (): Promise<string> => {
      await host.updateComplete;
      await nextFrame();
      await nextFrame();
      return staticMarkup(root);
    };
    const markup = await settle();
    const { labels, legend, width, height } = drawingIn(root);
    shown[0]!.change(true)();
    const other = await settle();
    await clear();
    return { styles: stylesOf(PejlProgressRadar), markup, changed: other, given: { labels, legend, width, height } };
  },
  take(material) {
    taken = material;
    styledHost = styledHosts(material.styles);
  },
  mount,
  async mountOften(contender, times) {
    const taking: number[] = [];
    for (let i = 0; i < times; i++) {
      taking.push(await mount(contender, 1));
      await clear();
    }
    return middle(taking);
  },
  async update(contender, times) {
    const [one] = shown;
    if (!one) throw new Error(`no ${contender} is on the stage`);
    const taking: number[] = [];
    for (let i = 0; i < times; i++) taking.push(await toFrame(one.change(i % 2 === 0)));
    return middle(taking);
  },
  works: worksOnStage,
  drawing: () => shown[0]!.drawing(),
  clear,
};
