import '@pejl/elements/pejlemaerke-card/define';
import type { DevelopmentTrack, Framework } from '@pejl/core';
import { cardFrames, cardModes, cardSizes, type PejlPejlemaerkeCard } from '@pejl/elements/pejlemaerke-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { emptyDeck, englishOnly, longWords, manyExamples, track, withExamples } from './local-examples.ts';

interface Args {
  framework: Framework | undefined;
  set: string;
  pejlemaerke: string;
  value?: DevelopmentTrack;
  mode: (typeof cardModes)[number];
  frame: (typeof cardFrames)[number];
  size: (typeof cardSizes)[number];
  disabled: boolean;
  change: () => void;
  example: () => void;
}

const card = (args: Partial<Args>): TemplateResult =>
  html`<pejl-pejlemaerke-card
    set=${args.set ?? ''}
    pejlemaerke=${args.pejlemaerke ?? ''}
    mode=${args.mode ?? 'read'}
    frame=${args.frame ?? 'none'}
    size=${args.size ?? 'normal'}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    @change=${args.change}
    @pejl-example=${args.example}
  ></pejl-pejlemaerke-card>`;

const meta: Meta<Args> = {
  title: 'Elements/Pejlemaerke card',
  component: 'pejl-pejlemaerke-card',
  render: card,
  args: {
    framework: withExamples,
    set: 'undervisere',
    pejlemaerke: 'positive-forventninger',
    mode: 'read',
    frame: 'none',
    size: 'normal',
    disabled: false,
    change: fn(),
    example: fn(),
  },
  argTypes: {
    framework: { control: false },
    value: { control: false },
    set: { control: 'select', options: (withExamples.pejlemaerkeSets ?? []).map(({ id }) => id) },
    mode: { control: 'inline-radio', options: cardModes },
    frame: { control: 'inline-radio', options: cardFrames },
    size: { control: 'inline-radio', options: cardSizes },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlPejlemaerkeCard => canvas.querySelector('pejl-pejlemaerke-card')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = { args: { mode: 'choose' } };

export const Read: Story = {};

export const ExampleOpen: Story = {
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, 'summary'));
    await expect(inside(canvasElement, 'details')).toHaveAttribute('open');
  },
};

export const Choose: Story = {
  args: { mode: 'choose' },
  play: async ({ canvasElement, args }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, 'input[name=team]'));
    await expect(args.change).toHaveBeenCalledTimes(1);
    await expect(element(canvasElement).value).toMatchObject({
      kind: 'team',
      pejlemaerker: ['positive-forventninger'],
    });
  },
};

export const ChosenByOne: Story = { args: { mode: 'choose', value: track('individual', 'positive-forventninger') } };
export const ChosenByTheTeam: Story = { args: { mode: 'choose', value: track('team', 'positive-forventninger') } };
export const ChosenToRead: Story = { args: { value: track('team', 'positive-forventninger') } };
export const InTheTracksOtherSet: Story = {
  args: { mode: 'choose', set: 'ledere', pejlemaerke: '', value: track('individual') },
};

export const HangAnExample: Story = {
  args: { mode: 'choose', pejlemaerke: '' },
  play: async ({ canvasElement, args, globals }) => {
    const text = globals['language'] === 'en' ? 'We call home when it goes well.' : 'Vi ringer hjem, når det går godt.';
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, 'details.own summary'));
    await userEvent.type(inside(canvasElement, '[name=text]'), text);
    await userEvent.click(inside(canvasElement, '[name=hang]'));
    await expect(args.example).toHaveBeenCalledTimes(1);
  },
};

export const Consultation: Story = { args: { frame: 'consultation' } };
export const Large: Story = { args: { size: 'large', mode: 'choose' } };

export const StateLoading: Story = { args: { framework: undefined } };
export const StateEmpty: Story = { args: { framework: emptyDeck, set: '', pejlemaerke: '' } };
export const StateManyExamples: Story = { args: { framework: manyExamples } };
export const StateEnglishOnly: Story = {
  args: { framework: englishOnly, set: '', pejlemaerke: '', mode: 'choose' },
};
export const StateNotThere: Story = { args: { pejlemaerke: 'findes-ikke' } };
export const StateDisabled: Story = {
  args: { mode: 'choose', disabled: true, value: track('team', 'positive-forventninger') },
};
export const StateLongWords: Story = {
  args: { framework: longWords, set: '', pejlemaerke: '', mode: 'choose' },
};
export const StateWithoutExample: Story = {
  args: {
    framework: {
      ...withExamples,
      wording: 'original',
      examples: [],
      pejlemaerkeSets: [
        {
          id: 'vores',
          title: { da: 'Vores egne', en: 'Our own' },
          pejlemaerker: [
            { id: 'tvivl', text: { da: 'Jeg siger det, når jeg er i tvivl.', en: 'I say so when I doubt.' } },
          ],
        },
      ],
    },
    set: '',
    pejlemaerke: '',
  },
};

export const InAForm: Story = {
  render: (args, { globals }) => {
    const [title, save, again] =
      globals['language'] === 'en'
        ? ['My track this autumn', 'Save', 'Start over']
        : ['Mit spor i efteråret', 'Gem', 'Begynd forfra'];
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>${title}</h2>
      ${card(args)}
      <p><button type="submit">${save}</button> <button type="reset">${again}</button></p>
    </form>`;
  },
  args: { mode: 'choose' },
};
