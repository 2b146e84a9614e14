import '@pejl/elements/taxonomy-paste/define';
import type { PejlTaxonomyPaste } from '@pejl/elements/taxonomy-paste';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import {
  columnsTable,
  doubtfulTable,
  englishTable,
  longWordsTable,
  oneColumn,
  prose,
  sevenLevels,
  wordTable,
} from './tables.ts';

interface Args {
  institution: string;
  edition: string;
  source?: PejlTaxonomyPaste['source'];
  required: boolean;
  disabled: boolean;
  change: () => void;
}

const paste = (args: Partial<Args>): TemplateResult =>
  html`<pejl-taxonomy-paste
    institution=${args.institution ?? ''}
    edition=${args.edition ?? ''}
    ?required=${args.required}
    ?disabled=${args.disabled}
    .source=${args.source}
    @change=${args.change}
  ></pejl-taxonomy-paste>`;

const meta: Meta<Args> = {
  title: 'Elements/Taxonomy paste',
  component: 'pejl-taxonomy-paste',
  render: paste,
  args: { institution: '', edition: '', required: false, disabled: false, change: fn() },
  argTypes: { source: { control: 'object' } },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlTaxonomyPaste => canvas.querySelector('pejl-taxonomy-paste')!;
const inside = (canvas: HTMLElement, selector: string): HTMLInputElement =>
  element(canvas).shadowRoot!.querySelector<HTMLInputElement>(selector)!;
const settled = async (canvas: HTMLElement): Promise<void> => {
  await element(canvas).updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
};

/** What a person does with Ctrl and V, once the table is copied. */
async function pasteInto(canvas: HTMLElement, type: 'text/html' | 'text/plain', content: string): Promise<void> {
  await element(canvas).updateComplete;
  const clipboardData = new DataTransfer();
  clipboardData.setData(type, content);
  inside(canvas, '[name=paste]').dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
  );
  await settled(canvas);
}

export const Playground: Story = {};

/** Before anything is pasted. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    await expect(element(canvasElement).framework).toBeUndefined();
  },
};

/** A table that the page already has is read at once; starting over returns to it. */
export const FromTheStart: Story = {
  args: { institution: 'Havneskolen', edition: '2026', source: { html: wordTable } },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(element(canvasElement).framework?.taxonomies?.[0]?.levels).toHaveLength(4);
  },
};

/** A table copied in Word: the matrix is there at once. */
export const FromWord: Story = {
  args: { institution: 'Havneskolen', edition: '2026' },
  play: async ({ canvasElement, args }) => {
    await pasteInto(canvasElement, 'text/html', wordTable);
    await expect(args.change).toHaveBeenCalledTimes(1);
    await expect(element(canvasElement).framework?.taxonomies?.[0]?.levels).toHaveLength(4);
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent('4 ');
  },
};

/** Levels may lie in columns as well. */
export const LevelsAsColumns: Story = {
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/plain', columnsTable);
    await expect(inside(canvasElement, '[name=orientation]').value).toBe('levels-in-columns');
  },
};

/** A table that leaves much to be guessed: each guess is a sentence with what puts it right beside it. */
export const GuessesToPutRight: Story = {
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/plain', doubtfulTable);
    await userEvent.type(inside(canvasElement, '[name="dimension:columns:3"]'), ' og deres dag');
    await expect(element(canvasElement).framework?.taxonomies?.[0]?.dimensions[2]?.title['da']).toContain('deres dag');
  },
};

/** Each cell can be corrected, each row and column left out. */
export const CellByCell: Story = {
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/plain', doubtfulTable);
    await userEvent.click(inside(canvasElement, '[name="go:2:3"]'));
    await settled(canvasElement);
    await userEvent.type(inside(canvasElement, '[name="cell:2:3"]'), 'Vi fortæller om enkelte børn.');
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(/, (ingen tomme|none empty)/);
  },
};

/** Text without a table stays in the field, and the field says what to do. */
export const NothingReadable: Story = {
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/plain', prose);
    await expect(inside(canvasElement, '[name=paste]').value).toBe(prose);
  },
};

/** Two levels are too few: the table is shown, to be put right. */
export const TooFewLevels: Story = {
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/plain', englishTable.split('\n').slice(0, 3).join('\n'));
    await expect(element(canvasElement).framework).toBeUndefined();
  },
};

/** To start over asks nothing, because it can be undone. */
export const StartOverAndUndo: Story = {
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/html', wordTable);
    await userEvent.click(inside(canvasElement, '[name=restart]'));
    await settled(canvasElement);
    await expect(inside(canvasElement, '[name=undo]')).toHaveTextContent('Havneskolen');
  },
};

export const English: Story = {
  render: (args) => html`<div lang="en">${paste(args)}</div>`,
  args: { institution: 'Harbour School' },
  play: async ({ canvasElement }) => {
    await pasteInto(canvasElement, 'text/plain', englishTable);
    await expect(inside(canvasElement, 'h2')).toHaveTextContent('How the table was read');
  },
};

/** In a narrow column, as on a phone. */
export const Narrow: Story = {
  render: (args) => html`<div class="pejl-narrow">${paste(args)}</div>`,
  play: async ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('.pejl-narrow')!.style.maxInlineSize = '20rem';
    await pasteInto(canvasElement, 'text/html', wordTable);
    await expect(element(canvasElement).framework).toBeDefined();
  },
};

export const Disabled: Story = { args: { disabled: true, institution: 'Havneskolen' } };

// The same tables from the start, so that a page of documentation shows the states without an act.
export const StateEmpty: Story = {};
export const StatePartly: Story = { args: { source: { text: doubtfulTable } } };
export const StateNothingReadable: Story = { args: { source: { text: prose } } };
export const StateTooFewLevels: Story = {
  args: { source: { text: englishTable.split('\n').slice(0, 3).join('\n') } },
};
export const StateOneDimension: Story = { args: { source: { text: oneColumn } } };
export const StateSevenLevels: Story = { args: { source: { text: sevenLevels } } };
export const StateLongWords: Story = { args: { source: { text: longWordsTable } } };
/** English words on a Danish page: the element speaks Danish, and marks the table's words. */
export const StateEnglishOnly: Story = {
  args: { source: { text: englishTable } },
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    await expect(element(canvasElement).framework?.languages).toEqual(['en']);
  },
};

export const InAForm: Story = {
  render: (args, { globals }) => {
    const [title, how, save, again] =
      globals['language'] === 'en'
        ? [
            'Our own taxonomy',
            'Bring the table that you use. You can put right what is read wrongly.',
            'Use it',
            'Start over',
          ]
        : [
            'Jeres egen taksonomi',
            'Tag den tabel, I bruger. Det, der bliver læst forkert, kan I rette.',
            'Brug den',
            'Begynd forfra',
          ];
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2 style="font-size: min(1.5em, 10vi)">${title}</h2>
      <p>${how}</p>
      ${paste(args)}
      <p><button type="submit">${save}</button> <button type="reset">${again}</button></p>
    </form>`;
  },
  args: { required: true },
};
