// The half of the systems' benchmark that runs in the page; the other half, in systems.ts, calls it.
import '@pejl/elements/concept/define';
import '@pejl/elements/indicator/define';
import '@pejl/elements/organisation-map/define';
import '@pejl/elements/plf-pillars/define';
import '@pejl/elements/practice-signs/define';
import '@pejl/elements/programme/define';
import '@pejl/elements/solo-ladder/define';
import '@pejl/elements/strategy-map/define';
import type { LitElement } from 'lit';
import type { Work } from './same-work.ts';
import { clearStage, middle, nextFrame, stage, styledHosts, stylesOf, toFrame, worksOnStage } from './stage.ts';
import { staticMarkup } from './static-markup.ts';
import { systems } from './systems.data.ts';

/** The element; and its own markup as one string, with the same styles. */
export const contenders = ['element', 'static'] as const;
export type Contender = (typeof contenders)[number];

/** What the static string is made of, taken from the element once. */
export interface Material {
  readonly tag: string;
  readonly styles: readonly string[];
  readonly markup: string;
}

/** In milliseconds: up to the first frame, and what the frame after it takes, as some lay out again what has stood once. */
export interface Taken {
  readonly first: number;
  readonly second: number;
}

export interface SystemsPage {
  tags(): string[];
  /** Shows the element and takes its markup. */
  material(tag: string): Promise<Material>;
  /** Says what is mounted from now on. Shows nothing. */
  take(material: Material): void;
  /** Mounts `count` at once into the empty stage. Leaves them there. */
  mount(contender: Contender, count: number): Promise<Taken>;
  /** The medians of `times` mounts, each of one into the empty stage. Leaves nothing. */
  mountOften(contender: Contender, times: number): Promise<Taken>;
  /** What stands on the stage, all of it laid out. */
  works(): Promise<Work[]>;
  clear(): Promise<void>;
}

declare global {
  // oxlint-disable-next-line no-var
  var systemsPage: SystemsPage;
}

let taken: Material;
let styledHost: ReturnType<typeof styledHosts>;

function makeElement(tag: string): HTMLElement {
  const system = systems.find((one) => one.tag === tag);
  if (!system) throw new Error(`there is no ${tag} to measure`);
  return Object.assign(document.createElement(tag), system.given);
}

function make(contender: Contender): HTMLElement {
  if (contender === 'element') return makeElement(taken.tag);
  const host = styledHost();
  host.shadowRoot!.innerHTML = taken.markup;
  return host;
}

async function mount(contender: Contender, count: number): Promise<Taken> {
  let later: Promise<number> | undefined;
  const first = await toFrame(() => {
    // Asked for first, so that whatever the elements put off to the next frame falls within it.
    later = toFrame(() => {});
    stage().append(...Array.from({ length: count }, () => make(contender)));
  });
  return { first, second: await later! };
}

globalThis.systemsPage = {
  tags: () => systems.map(({ tag }) => tag),
  async material(tag) {
    const host = makeElement(tag) as LitElement;
    stage().append(host);
    await host.updateComplete;
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    const material = {
      tag,
      styles: stylesOf(host.constructor as typeof LitElement),
      markup: staticMarkup(host.shadowRoot!),
    };
    await clearStage();
    return material;
  },
  take(material) {
    taken = material;
    styledHost = styledHosts(material.styles);
  },
  mount,
  async mountOften(contender, times) {
    const all: Taken[] = [];
    for (let i = 0; i < times; i++) {
      all.push(await mount(contender, 1));
      await clearStage();
    }
    return { first: middle(all.map(({ first }) => first)), second: middle(all.map(({ second }) => second)) };
  },
  works: worksOnStage,
  clear: clearStage,
};
