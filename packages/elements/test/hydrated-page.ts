// What a page that was rendered on a server runs: it takes over the element in it, and compares it with a fresh one.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { prepare, settled, show, shownText } from './on-page.ts';
import { elements } from './samples.ts';

const [tag = '', name = ''] = location.pathname.slice(1).split('/').map(decodeURIComponent);
const { define, samples, acts, value = '' } = elements[tag]!;
const sample = samples[name]!;
const host = document.querySelector<HTMLElement>(`main > ${tag}`)!;
const sent = host.shadowRoot?.querySelector('table, dl, fieldset, p, div, slot');

/** What a reader sees and can use: the text, and where every control stands. */
function state(of: HTMLElement): unknown {
  const controls = [...of.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea, select, button')];
  return {
    text: shownText(of),
    controls: controls.map((one) => [one.localName, one.type, one.name, one.checked ?? null, one.value, one.disabled]),
    value: (of as HTMLElement & Record<string, unknown>)[value],
  };
}

/** What the hydrated element is, and then what a fresh one is, after the same was done to both. */
async function both(
  does: (one: HTMLElement) => Promise<void>,
): Promise<{ kept: boolean; hydrated: unknown; fresh: unknown }> {
  await settled(host);
  const kept = sent != null && sent.isConnected;
  await prepare(host, sample);
  await does(host);
  const hydrated = state(host);
  // One at a time: what is off screen is not rendered, and then not read.
  host.parentElement!.remove();
  const other = await show(tag, sample);
  await does(other);
  return { kept, hydrated, fresh: state(other) };
}

const compare = (): ReturnType<typeof both> => both(settled);

async function act(which: string): ReturnType<typeof both> {
  const { before, does } = acts[which]!;
  return both(async (one) => {
    await settled(one);
    await before?.(one);
    await settled(one);
    await does(one);
    await settled(one);
  });
}

// What cannot be said in attributes has to be there when the element comes alive, or it would take over something else.
Object.assign(host, sample.properties);
await define();
await settled(host);
Object.assign(globalThis, { pejlHydrated: { compare, act } });
