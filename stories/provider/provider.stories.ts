import '@pejl/elements/provider/define';
import '@pejl/elements/next-step/define';
import '@pejl/elements/taxonomy-matrix/define';
import type { Framework } from '@pejl/core';
import type { PejlProvider } from '@pejl/elements/provider';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { englishOnly, ownWords } from '../taxonomy-matrix/frameworks.ts';

interface Args {
  framework?: Framework | undefined;
  /** What stands in the file that `src` names. */
  file?: string;
  type: string;
  lang?: string;
}

/** A file on a server, as far as a story has one. */
const addressOf = ({ file, type }: Args): string =>
  file === undefined ? '' : `data:${type};charset=utf-8,${encodeURIComponent(file)}`;

/** Without a language of its own it takes the page's. */
const page = (args: Args): TemplateResult =>
  html`<style>
      pejl-provider > * + * {
        margin-block-start: 2em;
      }
    </style>
    <pejl-provider lang=${args.lang ?? nothing} src=${addressOf(args)} .framework=${args.framework}>
    <pejl-taxonomy-matrix></pejl-taxonomy-matrix>
    <pejl-next-step dimension="planlaegning"></pejl-next-step>
  </pejl-provider>`;

const meta: Meta<Args> = {
  title: 'Elements/Provider',
  component: 'pejl-provider',
  render: page,
  args: { type: 'application/json' },
  argTypes: { framework: { control: false }, file: { control: 'text' }, type: { table: { disable: true } } },
};
export default meta;
type Story = StoryObj<Args>;

const provider = (canvas: HTMLElement): PejlProvider => canvas.querySelector('pejl-provider')!;
const says = async (canvas: HTMLElement, words: string): Promise<void> =>
  waitFor(() => expect(provider(canvas).shadowRoot?.textContent).toContain(words), { timeout: 10_000 });
const matrixSays = async (canvas: HTMLElement, words: string): Promise<void> =>
  waitFor(() => expect(canvas.querySelector('pejl-taxonomy-matrix')?.shadowRoot?.textContent).toContain(words), {
    timeout: 10_000,
  });

export const Playground: Story = { args: { framework: ownWords } };

/** Two elements, one framework. */
export const AValue: Story = { args: { framework: ownWords } };

export const AFile: Story = {
  args: { file: JSON.stringify(ownWords) },
  play: ({ canvasElement }) => matrixSays(canvasElement, 'Planlægning'),
};

export const InEnglish: Story = {
  args: { framework: ownWords, lang: 'en' },
  play: ({ canvasElement }) => matrixSays(canvasElement, 'Sprout'),
};

/** The elements speak Danish, and mark the framework's texts as English. */
export const AFrameworkInAnotherLanguage: Story = { args: { framework: englishOnly, lang: 'da' } };

export const Nothing: Story = {};

const onItsWay = 'data:application/json,on-its-way';

/** The file is asked for and has not come: no server is as slow as this one. */
export const StateLoading: Story = {
  args: { lang: 'da' },
  beforeEach: () => {
    const fetched = globalThis.fetch;
    globalThis.fetch = (input, init) =>
      input === onItsWay ? new Promise<Response>(() => undefined) : fetched(input, init);
    return () => {
      globalThis.fetch = fetched;
    };
  },
  render: ({ lang }) =>
    html`<pejl-provider lang=${lang ?? nothing} src=${onItsWay}>
      <pejl-taxonomy-matrix></pejl-taxonomy-matrix>
    </pejl-provider>`,
  play: ({ canvasElement }) => says(canvasElement, 'Rammen hentes'),
};

export const APageInsteadOfAFile: Story = {
  args: { file: '<!doctype html><title>Log ind</title>', type: 'text/html', lang: 'da' },
  play: ({ canvasElement }) => says(canvasElement, 'en webside og ikke en ramme'),
};

export const NotJson: Story = {
  args: { file: 'id;titel', lang: 'da' },
  play: ({ canvasElement }) => says(canvasElement, 'ikke hel JSON'),
};

export const ANewerFormat: Story = {
  args: { file: JSON.stringify({ ...ownWords, formatVersion: 99 }), lang: 'da' },
  play: ({ canvasElement }) => says(canvasElement, 'Rammen kan ikke vises, før dette er rettet'),
};

/** One taxonomy has no levels. The rest is shown, and what is wrong can be opened. */
export const PartlyReadable: Story = {
  args: {
    file: JSON.stringify({
      ...ownWords,
      taxonomies: [...ownWords.taxonomies!, { ...ownWords.taxonomies![0], id: 'ledelse', levels: [], descriptors: [] }],
    }),
    lang: 'da',
  },
  play: async ({ canvasElement }) => {
    await says(canvasElement, 'Noget i rammen kan ikke vises.');
    await matrixSays(canvasElement, 'Planlægning');
  },
};
