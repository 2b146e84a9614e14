import '@pejl/elements/concept/define';
import type { Framework } from '@pejl/core';
import { conceptLayouts, type PejlConcept } from '@pejl/elements/concept';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { plfPillars } from '@pejl/frameworks/plf-pillars';
import { solo } from '@pejl/frameworks/solo';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { astray, englishOnly, longWords, ownConcepts } from './concepts.ts';

interface Args {
  framework: Framework | undefined;
  concept: string;
  layout: (typeof conceptLayouts)[number];
  words: string;
}

const concept = ({ framework, concept: id = '', layout = 'inline', words = '' }: Partial<Args>): TemplateResult =>
  html`<pejl-concept concept=${id} layout=${layout} .framework=${framework}>${words || undefined}</pejl-concept>`;

const inText = (args: Partial<Args>): TemplateResult =>
  html`<p class="prose">
      Vores forum mødes hver anden torsdag, og vi har sat ${concept(args)} af til det, der ikke haster. Først bagefter ser
      vi på kalenderen, og den får en halv time.
    </p>
    <style>
      .prose {
        display: flow-root;
        max-inline-size: 38em;
        line-height: 1.6;
        text-wrap: pretty;
      }
    </style>`;

const meta: Meta<Args> = {
  title: 'Elements/Concept',
  component: 'pejl-concept',
  render: (args) => (args.layout === 'list' ? concept(args) : inText(args)),
  args: { framework: norddjurs, concept: 'langsomtid', layout: 'inline', words: '' },
  argTypes: { framework: { control: false }, layout: { control: 'inline-radio', options: conceptLayouts } },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlConcept => canvas.querySelector('pejl-concept')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = {};

export const InText: Story = {};

export const Open: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(inside(canvasElement, 'summary'));
    await waitFor(() => expect(inside(canvasElement, '[part=definition]').checkVisibility()).toBe(true));
  },
};

export const Inflected: Story = {
  args: { words: 'langsomtiden' },
  play: async ({ canvasElement }) => {
    await expect(element(canvasElement).textContent).toContain('langsomtiden');
    await userEvent.click(inside(canvasElement, 'summary'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(inside(canvasElement, '[part=definition]').checkVisibility()).toBe(false));
  },
};

export const WithPoints: Story = {
  args: { framework: ownConcepts, concept: 'makkertime', words: 'makkertimen' },
  play: Open.play!,
};

export const List: Story = { args: { layout: 'list', concept: '' } };

export const ListOfSome: Story = {
  args: { layout: 'list', concept: 'data feedback reflection', framework: plfPillars },
};

export const ListWithPoints: Story = { args: { layout: 'list', concept: '', framework: solo } };

export const SeeAlso: Story = {
  args: { layout: 'list', concept: '', framework: ownConcepts },
  play: async ({ canvasElement }) => {
    await userEvent.click(inside(canvasElement, 'a'));
    await expect(element(canvasElement).shadowRoot!.activeElement?.textContent).toBe('kigger');
  },
};

export const UnderAHeading: Story = {
  render: (args) =>
    html`<pejl-concept layout="list" .framework=${args.framework}><h2>Ord, vi bruger</h2></pejl-concept>`,
  args: { framework: ownConcepts },
};

export const StateAstray: Story = { args: { layout: 'list', concept: '', framework: astray } };

export const StateLongWords: Story = { args: { layout: 'list', concept: '', framework: longWords } };

export const StateEnglishOnly: Story = { args: { layout: 'list', concept: '', framework: englishOnly } };

export const StateEmpty: Story = { args: { layout: 'list', framework: { ...ownConcepts, concepts: [] } } };

export const StateLoading: Story = { args: { framework: undefined, layout: 'list' } };

/** The words of the text stay, and there is nothing to press. */
export const StateNotThere: Story = { args: { concept: 'findes-ikke', words: 'en time' } };

export const StateNotThereWithoutWords: Story = { args: { concept: 'findes-ikke' } };

export const InEnglish: Story = {
  render: (args) => html`<div lang="en">${concept({ ...args, layout: 'list', concept: '' })}</div>`,
};

export const ListOfOne: Story = { args: { layout: 'list' } };
