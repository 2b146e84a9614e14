// The half of the matrix's benchmark that runs in the page; the other half, in matrix.ts, calls it.
import { PejlTaxonomyMatrix } from '@pejl/elements/taxonomy-matrix/define';
import { render } from 'lit';
import { bareTemplate, cutIntoTemplates, type BareMarkup } from './bare-lit.ts';
import { writesBetween } from './direct-write.ts';
import { framework, profile } from './matrix.data.ts';
import type { Work } from './same-work.ts';
import {
  allVisible,
  clearStage,
  middle,
  nextFrame,
  stage,
  styledHosts,
  stylesOf,
  toFrame,
  worksOnStage,
} from './stage.ts';
import { staticMarkup } from './static-markup.ts';

export type Mode = 'read' | 'place';

/** The element itself; its own markup as one string; the same markup by bare Lit templates. */
export const contenders = ['element', 'static', 'bare'] as const;
export type Contender = (typeof contenders)[number];

/** What the other contenders are made of, taken from the element once. */
export interface Material {
  readonly mode: Mode;
  readonly styles: readonly string[];
  readonly markup: string;
  /** The markup after one dimension is placed anew; '' in reading mode. */
  readonly moved: string;
  readonly bare: BareMarkup;
}

export interface MatrixPage {
  /** Shows the element and takes its markup. */
  material(mode: Mode): Promise<Material>;
  /** Says what is mounted from now on. Shows nothing. */
  take(material: Material): void;
  /** Mounts one into the empty stage, up to its layout. Leaves it there. */
  mount(contender: Contender): Promise<number>;
  /** The median of `times` mounts, each into the empty stage. Leaves nothing. */
  mountOften(contender: Contender, times: number): Promise<number>;
  /** Mounts many at once, up to the first frame with layout. Leaves them there. */
  mountMany(contender: Contender, count: number): Promise<number>;
  /** Mounts one, and gives the median of `times` placements, to and fro. Leaves it there. */
  place(contender: 'element' | 'static', times: number): Promise<number>;
  /** What stands on the stage, all of it laid out. */
  works(): Promise<Work[]>;
  clear(): Promise<void>;
}

declare global {
  // oxlint-disable-next-line no-var
  var matrixPage: MatrixPage;
}

/** The level that the first dimension stands at, and the one that it is placed at, to and fro. */
const from = 1;
const to = 2;

let taken: Material;
let bare: ReturnType<typeof bareTemplate>;
let styledHost: ReturnType<typeof styledHosts>;

function make(contender: Contender): HTMLElement {
  if (contender === 'element') {
    const element = document.createElement('pejl-taxonomy-matrix');
    element.framework = framework;
    element.value = profile;
    element.mode = taken.mode;
    return element;
  }
  const host = styledHost();
  const root = host.shadowRoot!;
  if (contender === 'static') root.innerHTML = taken.markup;
  else render(bare(), root);
  return host;
}

async function updated(host: Element): Promise<void> {
  await Promise.resolve();
  if (host instanceof PejlTaxonomyMatrix) while (!(await host.updateComplete));
}

/** Lays out what stands in the host. Asked of an element in its midst: content-visibility may pass over all others. */
function layOut(host: Element): number {
  const all = host.shadowRoot!.querySelectorAll('*');
  return all[all.length >> 1]!.getBoundingClientRect().bottom;
}

async function mount(contender: Contender): Promise<number> {
  const start = performance.now();
  const host = make(contender);
  stage().append(host);
  await updated(host);
  layOut(host);
  return performance.now() - start;
}

function firstRadios(root: ShadowRoot): HTMLInputElement[] {
  const radios = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  return radios.filter(({ name }) => name === radios[0]?.name);
}

function markupAfter(target: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = target;
  return template.content;
}

async function placeOnce(host: Element, there: boolean): Promise<number> {
  const root = host.shadowRoot!;
  if (host instanceof PejlTaxonomyMatrix) {
    const radio = firstRadios(root)[there ? to : from]!;
    const start = performance.now();
    radio.click();
    await updated(host);
    layOut(host);
    return performance.now() - start;
  }
  const writes = writesBetween(root, markupAfter(there ? taken.moved : taken.markup));
  const start = performance.now();
  for (const write of writes) write();
  await updated(host);
  layOut(host);
  return performance.now() - start;
}

globalThis.matrixPage = {
  async material(mode) {
    taken = { mode, styles: [], markup: '', moved: '', bare: { templates: [], uses: [] } };
    const host = make('element');
    const root = host.shadowRoot ?? (stage().append(host), host.shadowRoot!);
    const settle = async (): Promise<void> => {
      await updated(host);
      await nextFrame();
      await nextFrame();
    };
    await settle();
    const markup = staticMarkup(root);
    let moved = '';
    if (mode === 'place') {
      firstRadios(root)[to]!.click();
      await settle();
      moved = staticMarkup(root);
    }
    host.remove();
    return { mode, styles: stylesOf(PejlTaxonomyMatrix), markup, moved, bare: cutIntoTemplates(markup) };
  },
  take(material) {
    taken = material;
    bare = bareTemplate(material.bare);
    styledHost = styledHosts(material.styles);
  },
  mount,
  async mountOften(contender, times) {
    const taking: number[] = [];
    for (let i = 0; i < times; i++) {
      taking.push(await mount(contender));
      stage().replaceChildren();
    }
    await nextFrame();
    return middle(taking);
  },
  mountMany(contender, count) {
    return toFrame(() => {
      const hosts = Array.from({ length: count }, () => make(contender));
      if (contender !== 'element') for (const host of hosts) host.shadowRoot!.adoptedStyleSheets.push(allVisible());
      stage().append(...hosts);
    });
  },
  async place(contender, times) {
    await mount(contender);
    await nextFrame();
    const host = stage().firstElementChild!;
    const taking: number[] = [];
    for (let i = 0; i < times; i++) {
      taking.push(await placeOnce(host, i % 2 === 0));
      await nextFrame();
    }
    return middle(taking);
  },
  works: worksOnStage,
  clear: clearStage,
};
