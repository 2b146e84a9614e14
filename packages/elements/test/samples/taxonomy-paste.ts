import type { Act, ElementSamples, Sample } from '../samples.ts';
import { markup } from '../hostile-fixtures.ts';

const long = 'Undervisningsdifferentieringsafprøvningsopsamlingsskemaerne';

/** A table as a spreadsheet puts it on the clipboard, with a level that has lost its number and a note below. */
const table = [
  'Niveau\tMøder\tHjælp',
  'Niveau 1\tVi mødes, når nogen kalder.\tVi klarer os hver for sig.',
  'Niveau 2\tVi mødes hver uge. Vi har en dagsorden.\tVi spørger en kollega.',
  `Niveau\tVi slutter med en aftale.\t${long} ligger fremme.`,
  'Vedtaget i maj.',
].join('\n');
const texts = ['Møder', 'Hjælp', 'Vi mødes, når nogen kalder.', 'Vi klarer os hver for sig.', `${long} ligger fremme.`];

/** The same with markup in every cell: escaped, as a clipboard has it, and then as text that looks like it. */
const escaped = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const hostile = `<table>${table
  .split('\n')
  .slice(0, 4)
  .map(
    (row) =>
      `<tr>${row.split('\t').map((cell) => `<td>${cell} ${escaped}<img src=x onerror="globalThis.pejlRan = true"></td>`)}</tr>`,
  )
  .join(
    '',
  )}</table><a href="javascript:globalThis.pejlRan=true">Læs mere</a><script>globalThis.pejlRan = true</script>`;

const find = <E extends HTMLElement = HTMLInputElement>(host: Element, selector: string): E => {
  const found = host.shadowRoot!.querySelector<E>(selector);
  if (!found) throw new Error(`there is no ${selector}`);
  return found;
};

/** A paste as the browser tells of it. */
function paste(host: Element, type: 'text/plain' | 'text/html', what: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, what);
  // Not every engine takes the data of an event that a program makes.
  const event = new Event('paste', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  find(host, '[part~=field]').dispatchEvent(event);
}

const pasted = (what = table, type: 'text/plain' | 'text/html' = 'text/plain'): Pick<Sample, 'prepare'> => ({
  prepare: (host) => paste(host, type, what),
});
const press = (host: Element, name: string): void => find(host, `button[name=${name}]`).click();

function write(host: Element, selector: string, text: string): void {
  const field = find(host, selector);
  field.value = text;
  for (const type of ['input', 'change'])
    field.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

const act = (on: string, does: Act['does'], fires: Act['fires'] = ['input', 'change']): Act => ({ on, does, fires });

export const taxonomyPasteSamples: ElementSamples = {
  define: () => import('@pejl/elements/taxonomy-paste/define'),
  element: () => import('@pejl/elements/taxonomy-paste'),
  messages: () => import('../../src/taxonomy-paste/taxonomy-paste.messages.ts'),
  value: 'framework',
  samples: {
    empty: { attributes: { name: 'ramme', required: '' } },
    'with the institution': { properties: { institution: 'Prøveskolen', edition: '2025' } },
    disabled: { attributes: { disabled: '' } },
    'a table': { attributes: { institution: 'Prøveskolen' }, ...pasted(), texts },
    'text that is no table': { ...pasted('Vi mødes hver uge.'), fieldTexts: ['Vi mødes hver uge.'], printedTexts: [] },
    'markup in every cell': {
      ...pasted(hostile, 'text/html'),
      texts: ['Vi mødes, når nogen kalder.', '<img src="/nothing"'],
    },
  },
  acts: {
    'paste a table': act('empty', (host) => paste(host, 'text/plain', table)),
    'paste what is no table': act('empty', (host) => paste(host, 'text/plain', 'Vi mødes hver uge.'), []),
    'write in the field': act('empty', (host) => write(host, '[part~=field]', 'Vi mødes'), []),
    'start again': act('a table', (host) => press(host, 'restart')),
    'put a name right': act('a table', (host) => write(host, '[name^="dimension:"]', 'Teammøder')),
    'say whose words they are': act('a table', (host) => write(host, '[name=institution]', 'Den anden skole')),
  },
};
