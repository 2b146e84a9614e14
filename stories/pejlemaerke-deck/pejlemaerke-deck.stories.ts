import '@pejl/elements/pejlemaerke-deck/define';
import type { DevelopmentTrack, Framework } from '@pejl/core';
import { cardModes, cardSizes } from '@pejl/elements/pejlemaerke-card';
import { deckPapers, type PejlPejlemaerkeDeck } from '@pejl/elements/pejlemaerke-deck';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import {
  emptyDeck,
  englishOnly,
  longWords,
  manyCards,
  oneCard,
  partly,
  track,
  withExamples,
} from '../pejlemaerke-card/local-examples.ts';

interface Args {
  framework: Framework | undefined;
  set: string;
  value?: DevelopmentTrack;
  mode: (typeof cardModes)[number];
  size: (typeof cardSizes)[number];
  paper: (typeof deckPapers)[number];
  disabled: boolean;
  change: () => void;
}

const deck = (args: Partial<Args>): TemplateResult =>
  html`<pejl-pejlemaerke-deck
    set=${args.set ?? ''}
    mode=${args.mode ?? 'read'}
    size=${args.size ?? 'normal'}
    paper=${args.paper ?? 'cards'}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    @change=${args.change}
  ></pejl-pejlemaerke-deck>`;

const meta: Meta<Args> = {
  title: 'Elements/Pejlemaerke deck',
  component: 'pejl-pejlemaerke-deck',
  render: deck,
  args: {
    framework: withExamples,
    set: '',
    mode: 'read',
    size: 'normal',
    paper: 'cards',
    disabled: false,
    change: fn(),
  },
  argTypes: {
    framework: { control: false },
    value: { control: false },
    set: { control: 'select', options: ['', ...(withExamples.pejlemaerkeSets ?? []).map(({ id }) => id)] },
    mode: { control: 'inline-radio', options: cardModes },
    size: { control: 'inline-radio', options: cardSizes },
    paper: { control: 'inline-radio', options: deckPapers },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlPejlemaerkeDeck => canvas.querySelector('pejl-pejlemaerke-deck')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = { args: { mode: 'choose' } };

export const Read: Story = {};
export const OneSet: Story = { args: { set: 'undervisere' } };

export const Choose: Story = {
  args: { mode: 'choose' },
  play: async ({ canvasElement, args }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, 'input[name=individual]'));
    await expect(args.change).toHaveBeenCalledTimes(1);
    await expect(element(canvasElement).value?.pejlemaerker).toHaveLength(1);
  },
};

export const TeamTrack: Story = {
  args: { mode: 'choose', value: track('team', 'positive-forventninger') },
};

export const Search: Story = {
  play: async ({ canvasElement, globals }) => {
    await element(canvasElement).updateComplete;
    const english = globals['language'] === 'en';
    await userEvent.type(inside(canvasElement, '[name=search]'), english ? 'culture others' : 'kolleger laerer');
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(english ? /of 30/ : /af 30/);
  },
};

export const NothingFound: Story = {
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await userEvent.type(inside(canvasElement, '[name=search]'), 'xyz');
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(/Ingen|No beacons/);
  },
};

export const OnlyChosen: Story = {
  args: { mode: 'choose', value: track('individual', 'positive-forventninger') },
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, '[name=only]'));
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(/1 (af|of) 30/);
  },
};

export const DrawOne: Story = {
  play: async ({ canvasElement }) => {
    const deck = element(canvasElement);
    await deck.updateComplete;
    // The same one every time, so that the picture of the story stays the same.
    deck.chance = ([first]) => first!;
    await userEvent.click(inside(canvasElement, '[name=draw]'));
    await expect(inside(canvasElement, 'dialog')).toHaveAttribute('open');
  },
};

export const Large: Story = { args: { size: 'large', set: 'undervisere' } };

export const StateLoading: Story = { args: { framework: undefined } };
export const StateEmpty: Story = { args: { framework: emptyDeck } };
export const StateWrongSet: Story = { args: { set: 'findes-ikke' } };
export const StateDisabled: Story = {
  args: { mode: 'choose', disabled: true, set: 'undervisere', value: track('team', 'positive-forventninger') },
};
export const StateLongWords: Story = { args: { framework: longWords, mode: 'choose' } };
export const StateThreeHundred: Story = { args: { framework: manyCards, mode: 'choose' } };
export const StatePartly: Story = { args: { framework: partly } };
export const StateOneCard: Story = { args: { framework: oneCard } };
export const StateEnglishOnly: Story = { args: { framework: englishOnly, mode: 'choose' } };
export const OnPaperAsAList: Story = { args: { paper: 'list', set: 'undervisere' } };

export const InAForm: Story = {
  render: (args, { globals }) => {
    const [title, how, save, again] =
      globals['language'] === 'en'
        ? [
            'Our track this spring',
            'Choose two or three together. All are as good; it is about what you want to practise now.',
            'Save for the team',
            'Start over',
          ]
        : [
            'Vores spor i foråret',
            'Vælg to eller tre sammen. De er lige gode; det handler om, hvad I vil øve jer på nu.',
            'Gem for teamet',
            'Begynd forfra',
          ];
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>${title}</h2>
      <p>${how}</p>
      ${deck(args)}
      <p><button type="submit">${save}</button> <button type="reset">${again}</button></p>
    </form>`;
  },
  args: { mode: 'choose', set: 'undervisere', value: track('team') },
};
