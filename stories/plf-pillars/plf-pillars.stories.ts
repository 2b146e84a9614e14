import '@pejl/elements/plf-pillars/define';
import '@pejl/elements/concept/define';
import type { Framework } from '@pejl/core';
import { plfPillarsLayouts, type PejlPlfPillars } from '@pejl/elements/plf-pillars';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { plfPillars } from '@pejl/frameworks/plf-pillars';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { astray, counts, englishOnly, longWords, ownHouses, partly, withoutGoals } from './houses.ts';

interface Args {
  framework: Framework | undefined;
  frameworks: readonly Framework[];
  house: string;
  layout: (typeof plfPillarsLayouts)[number];
  open: boolean;
}

const pillars = (args: Partial<Args>): TemplateResult =>
  html`<pejl-plf-pillars
    house=${args.house ?? ''}
    layout=${args.layout ?? 'auto'}
    ?open=${args.open}
    .framework=${args.framework}
    .frameworks=${args.frameworks ?? []}
  ></pejl-plf-pillars>`;

const meta: Meta<Args> = {
  title: 'Elements/PLF pillars',
  component: 'pejl-plf-pillars',
  render: pillars,
  args: { framework: norddjurs, frameworks: [], house: '', layout: 'auto', open: false },
  argTypes: {
    framework: { control: false },
    frameworks: { control: false },
    layout: { control: 'inline-radio', options: plfPillarsLayouts },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlPlfPillars => canvas.querySelector('pejl-plf-pillars')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement[] => [
  ...element(canvas).shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export const Playground: Story = {};

export const House: Story = {};

export const OnePillarOpen: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(inside(canvasElement, 'summary').at(-1)!);
    await waitFor(() => expect(inside(canvasElement, 'h5')[0]!.checkVisibility()).toBe(true));
  },
};

export const AllOpen: Story = { args: { open: true } };

export const OpenAll: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(inside(canvasElement, 'button')[0]!);
    await waitFor(() => expect(inside(canvasElement, '.goals li').every((goal) => goal.checkVisibility())).toBe(true));
    await expect(inside(canvasElement, '.goals li')).toHaveLength(24);
  },
};

export const List: Story = { args: { layout: 'list' } };

export const Narrow: Story = {
  render: (args) => html`<div class="narrow">${pillars(args)}</div>
    <style>
      .narrow {
        max-inline-size: 22em;
      }
    </style>`,
};

/** The five pillars, and what each is called by those who described them first. */
export const WhatItIsCalledElsewhere: Story = {
  args: { frameworks: [plfPillars] },
  play: async ({ canvasElement }) => {
    await userEvent.click(inside(canvasElement, 'summary')[0]!);
    const [beside] = inside(canvasElement, '[part=elsewhere] summary');
    await waitFor(() => expect(beside!.checkVisibility()).toBe(true));
    await userEvent.click(beside!);
  },
};

export const KruseLouisAndBryk: Story = { args: { framework: plfPillars, house: 'kruse-louis-bryk' } };

export const Hord: Story = { args: { framework: plfPillars, house: 'hord', layout: 'list', open: true } };

export const ThreeToEight: Story = {
  render: () =>
    html`${counts
      .filter((count) => count > 2 && count < 9)
      .map((count) => html`${pillars({ framework: ownHouses, house: `med-${count}` })}<br />`)}`,
};

export const StateTwoPillars: Story = { args: { framework: ownHouses, house: 'med-2' } };

export const StateNinePillars: Story = { args: { framework: ownHouses, house: 'med-9' } };

export const StatePartly: Story = { args: { framework: partly } };

export const StateWithoutGoals: Story = { args: { framework: withoutGoals } };

export const StateAstray: Story = { args: { framework: astray } };

export const StateLongWords: Story = { args: { framework: longWords, open: true } };

export const StateEnglishOnly: Story = { args: { framework: englishOnly, open: true } };

export const StateLoading: Story = { args: { framework: undefined } };

export const StateNotThere: Story = { args: { house: 'findes-ikke' } };

export const InEnglish: Story = { render: (args) => html`<div lang="en">${pillars(args)}</div>` };

export const OnAForumsPage: Story = {
  render: (args) =>
    html`<article>
      <h2 style="font-size: min(1.5em, 9vw)">Lederforums møde i november</h2>
      <p>
        Vi begynder med én søjle og bliver ved den. Der er sat
        <pejl-concept concept="langsomtid" .framework=${args.framework}>langsomtid</pejl-concept> af, og vi slutter med at
        aftale, hvem der går på besøg hos hvem.
      </p>
      ${pillars(args)}
    </article>`,
};
