import type { ElementSamples, Sample } from '../samples.ts';
import { fixtureFramework } from '../fixture-framework.ts';

/** A file without a server: the answer is in the address. */
const file = (text: string, type = 'application/json'): string =>
  `data:${type};charset=utf-8,${encodeURIComponent(text)}`;

/** Names a file, and waits until it is known what became of it. */
function point(host: HTMLElement, src: string): Promise<unknown> {
  const known = new Promise((resolve) => {
    for (const type of ['load', 'error']) host.addEventListener(type, resolve, { once: true });
  });
  (host as HTMLElement & { src: string }).src = src;
  return known;
}

const content = 'Siden, som rammen er til.';
const pointed = (src: string): Omit<Sample, 'texts'> => ({
  content,
  asks: true,
  prepare: async (host) => void (await point(host, src)),
});

export const providerSamples: ElementSamples = {
  define: () => import('@pejl/elements/provider/define'),
  element: () => import('@pejl/elements/provider'),
  messages: () => import('../../src/provider/provider.messages.ts'),
  value: 'framework',
  samples: {
    'without a framework': { content, texts: [content] },
    'with a framework': { content, properties: { framework: fixtureFramework }, texts: [content] },
    'a file that is a framework': { ...pointed(file(JSON.stringify(fixtureFramework))), texts: [content] },
    'a file that is a page': {
      ...pointed(file('<!doctype html><p>Velkommen', 'text/html')),
      texts: [content, 'På adressen ligger en webside og ikke en ramme.'],
    },
    'a file with wrong things in it': {
      ...pointed(file('{"formatVersion": 1, "title": "<b>x</b>"}')),
      texts: [content, 'Rammen kan ikke vises'],
    },
  },
  acts: {
    'name a file': {
      on: 'without a framework',
      asks: true,
      does: async (host) => void (await point(host, file(JSON.stringify(fixtureFramework)))),
      fires: ['load'],
    },
    'name a file that is none': {
      on: 'without a framework',
      asks: true,
      does: async (host) => void (await point(host, file('vrøvl'))),
      fires: ['error'],
    },
  },
};
