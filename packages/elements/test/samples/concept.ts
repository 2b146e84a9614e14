import type { ElementSamples, Sample } from '../samples.ts';
import {
  conceptFramework,
  conceptTexts,
  lostConcepts,
  markupConcepts,
  ownConcepts,
  prototypeConcepts,
} from './concept-fixture.ts';

const framework = conceptFramework;
const definition = 'Tid, hvor ingen skal nå noget.';

/** Within a text, with the layout said, though it is what is said anyway. */
const term = (attributes: Sample['attributes'], rest: Omit<Sample, 'attributes'> = {}): Sample => ({
  properties: { framework },
  texts: ['ro-tid'],
  ...rest,
  attributes: { layout: 'inline', ...attributes },
});

const list = (rest: Sample = {}): Sample => ({
  properties: { framework },
  texts: conceptTexts,
  ...rest,
  attributes: { layout: 'list', ...rest.attributes },
});

const inside = (host: Element, selector: string): HTMLElement => {
  const found = host.shadowRoot!.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

/** Opens it, as a press on the term does. */
const open = (host: Element): void => inside(host, 'summary').click();

export const conceptSamples: ElementSamples = {
  define: () => import('@pejl/elements/concept/define'),
  element: () => import('@pejl/elements/concept'),
  messages: () => import('../../src/concept/concept.messages.ts'),
  samples: {
    'in a text': term({ concept: 'ro-tid' }),
    'in a text, open': term(
      { concept: 'ro-tid' },
      { prepare: open, texts: ['ro-tid', definition, 'Telefonerne ligger i en kurv.'] },
    ),
    'in a text, of our own, open': term(
      { concept: 'runde' },
      { prepare: open, texts: ['runde', 'Forklaringen er vores egen.'] },
    ),
    'in a text, a long word, open': term(
      { concept: 'langt-ord' },
      { prepare: open, texts: [conceptTexts.at(-1)!, conceptTexts.at(-2)!] },
    ),
    'in a text, inflected': term({ concept: 'ro-tid' }, { content: 'ro-tiden', texts: [], printedTexts: ['ro-tiden'] }),
    'a list': list(),
    'a list of some': list({
      attributes: { concept: 'runde ro-tid' },
      texts: ['Se også', ...conceptTexts.slice(0, 4)],
    }),
    'a list, none of the source’s': list({ properties: { framework: ownConcepts } }),
    'a list under words of the page': list({ content: 'Ord, vi bruger', texts: conceptTexts }),
    'a list with ways to nothing': list({
      properties: { framework: lostConcepts },
      attributes: { concept: 'ro-tid vaek' },
      texts: [definition, 'vaek, borte'],
    }),
    'every field left open': { texts: ['Der er intet begreb at vise endnu.'] },
    'markup in every text': list({
      properties: { framework: markupConcepts },
      texts: markupConcepts.concepts!.flatMap((one) => [one.term['da']!, one.definition['da']!]),
    }),
    'ids that every object has': list({
      properties: { framework: prototypeConcepts },
      texts: ['Begrebet __proto__', 'Det, der hedder constructor.', 'Begrebet "]'],
    }),
    'a concept that is not there': term({ concept: 'findes-ikke' }, { texts: [], broken: true }),
    'a concept that is not there, inflected': term(
      { concept: 'findes-ikke' },
      { content: 'pauserne derefter', texts: [], broken: true },
    ),
    'a framework without concepts': list({
      properties: { framework: { ...framework, concepts: [] } },
      texts: [],
      broken: true,
    }),
  },
  acts: {
    'open it': { on: 'in a text', does: open, fires: [] },
    'close it': { on: 'in a text, open', does: open, fires: [] },
    'close it with Escape': {
      on: 'in a text, open',
      does: (host) => {
        const escape = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true });
        inside(host, 'summary').dispatchEvent(escape);
      },
      fires: [],
    },
    'move to another': { on: 'a list', does: (host) => inside(host, 'a').click(), fires: [] },
  },
  nonsense: {
    framework: {
      'concepts as an object': { ...framework, concepts: { a: framework.concepts![0] } },
      'concepts that are not there': { ...framework, concepts: [null] },
      'no definition': { ...framework, concepts: [{ id: 'ro-tid', term: { da: 'ro' } }] },
      'a term that is an object': { ...framework, concepts: [{ ...framework.concepts![0], term: { da: {} } }] },
      'ways that are not there': { ...framework, concepts: [{ ...framework.concepts![0], seeAlso: [null, 3] }] },
      'no languages': { ...framework, languages: undefined },
      'no source': { ...framework, source: null },
    },
    concept: { 'many ids': 'a b c d e f' },
  },
};
