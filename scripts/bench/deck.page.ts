// The half of the deck's benchmark that runs in the page; the other half, in deck.ts, calls it.
import { PejlPejlemaerkeDeck } from '@pejl/elements/pejlemaerke-deck/define';
import { chosenSet, framework } from './deck.data.ts';
import type { Work } from './same-work.ts';
import { clearStage, middle, nextFrame, stage, styledHosts, stylesOf, toFrame, worksOnStage } from './stage.ts';
import { staticMarkup } from './static-markup.ts';

/** The element; its own markup as one string, all of it laid out; and the same with what is off screen passed over. */
export const contenders = ['element', 'plain', 'skipping'] as const;
export type Contender = (typeof contenders)[number];

/** What the other contenders are made of, taken from the element once. */
export interface Material {
  readonly styles: readonly string[];
  readonly markup: string;
  /** What stands above the cards, of all and of the one set. */
  readonly bar: string;
  readonly barOfSet: string;
}

export interface DeckPage {
  /** Shows the element and takes its markup. */
  material(): Promise<Material>;
  /** Says what is mounted from now on. Shows nothing. */
  take(material: Material): void;
  /** Mounts one into the empty stage, up to the first frame. Leaves it there. */
  mount(contender: Contender): Promise<number>;
  /** Filters what is mounted to one set, up to its frame. */
  filter(): Promise<number>;
  /** Filters to one set and back, `times` times: the median of both together. */
  filterAndBack(times: number): Promise<number>;
  /** What stands on the stage, all of it laid out. */
  works(): Promise<Work[]>;
  /** How many cards there are. */
  cards(): number;
  clear(): Promise<void>;
}

declare global {
  // oxlint-disable-next-line no-var
  var deckPage: DeckPage;
}

const allLaidOut = '.cards > li { content-visibility: visible !important; }';

let taken: Material;
let hosts: Readonly<Record<'plain' | 'skipping', () => HTMLElement>>;

function make(contender: Contender): HTMLElement {
  if (contender === 'element') {
    const element = document.createElement('pejl-pejlemaerke-deck');
    element.framework = framework;
    return element;
  }
  const host = hosts[contender]();
  host.shadowRoot!.innerHTML = taken.markup;
  return host;
}

const only = (): HTMLElement => stage().firstElementChild as HTMLElement;

/** Makes ready to filter to one set, or to show all again. The act alone is measured. */
function filtering(host: HTMLElement): { readonly toSet: () => void; readonly back: () => void } {
  const root = host.shadowRoot!;
  const radio = (value: string): HTMLInputElement => root.querySelector(`input[name=of][value="${value}"]`)!;
  const [ofSet, ofAll] = [radio(chosenSet), radio('')];
  if (host instanceof PejlPejlemaerkeDeck) return { toSet: () => ofSet.click(), back: () => ofAll.click() };
  const bar = root.querySelector('.bar')!;
  const items = [...root.querySelectorAll<HTMLElement>('.cards > li')];
  const stays = items.map(({ dataset }) => dataset['key']?.startsWith(`["${chosenSet}"`));
  const [first, last] = [stays.indexOf(true), stays.lastIndexOf(true)];
  const [before, after] = [items.slice(0, first), items.slice(last + 1)];
  return {
    toSet: () => {
      ofSet.checked = true;
      for (const item of before) item.remove();
      for (const item of after) item.remove();
      bar.innerHTML = taken.barOfSet;
    },
    back: () => {
      ofAll.checked = true;
      items[first]!.before(...before);
      items[last]!.after(...after);
      bar.innerHTML = taken.bar;
    },
  };
}

globalThis.deckPage = {
  async material() {
    const host = make('element') as PejlPejlemaerkeDeck;
    stage().append(host);
    const root = host.shadowRoot ?? (await host.updateComplete, host.shadowRoot!);
    const settle = async (): Promise<string> => {
      await host.updateComplete;
      await nextFrame();
      await nextFrame();
      const copy = document.createElement('div');
      copy.innerHTML = staticMarkup(root);
      return copy.querySelector('.bar')!.innerHTML;
    };
    const bar = await settle();
    const markup = staticMarkup(root);
    filtering(host).toSet();
    const barOfSet = await settle();
    await clearStage();
    return { styles: stylesOf(PejlPejlemaerkeDeck), markup, bar, barOfSet };
  },
  take(material) {
    taken = material;
    hosts = { plain: styledHosts([...material.styles, allLaidOut]), skipping: styledHosts(material.styles) };
  },
  mount: (contender) => toFrame(() => stage().append(make(contender))),
  filter: () => toFrame(filtering(only()).toSet),
  async filterAndBack(times) {
    const taking: number[] = [];
    const { toSet, back } = filtering(only());
    for (let i = 0; i < times; i++) taking.push((await toFrame(toSet)) + (await toFrame(back)));
    return middle(taking);
  },
  works: worksOnStage,
  cards: () => only().shadowRoot!.querySelectorAll('.cards > li').length,
  clear: clearStage,
};
