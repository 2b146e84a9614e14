import '@pejl/elements/solo-ladder/define';
import type { Framework, LearnerReflection } from '@pejl/core';
import { ladderModes, type LadderMode, type PejlSoloLadder } from '@pejl/elements/solo-ladder';
import { solo } from '@pejl/frameworks/solo';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { englishOnly, longWords, newToMe, ownLadder, reflection } from './ladders.ts';

interface Args {
  framework: Framework | undefined;
  scale: string;
  mode: LadderMode;
  value?: LearnerReflection | undefined;
  required: boolean;
  disabled: boolean;
  change: () => void;
}

const soloLadder = (args: Partial<Args>): TemplateResult =>
  html`<pejl-solo-ladder
    name="min-side"
    scale=${args.scale ?? ''}
    mode=${args.mode ?? 'read'}
    ?required=${args.required}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    @change=${args.change}
  ></pejl-solo-ladder>`;

const meta: Meta<Args> = {
  title: 'Elements/SOLO ladder',
  component: 'pejl-solo-ladder',
  render: soloLadder,
  args: { framework: solo, scale: '', mode: 'read', required: false, disabled: false, change: fn() },
  argTypes: {
    framework: { control: false },
    value: { control: false },
    scale: { control: 'select', options: ['', ...(solo.scales ?? []).map(({ id }) => id)] },
    mode: { control: 'inline-radio', options: ladderModes },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlSoloLadder => canvas.querySelector('pejl-solo-ladder')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = {};

/** A poster for the wall: one A4 when it is printed. */
export const Poster: Story = {};

/** A learner chooses where she is and where she is going, and writes. */
export const Reflect: Story = {
  args: { mode: 'reflect' },
  play: async ({ canvasElement, args, globals }) => {
    const text = globals['language'] === 'en' ? 'I can halve.' : 'Jeg kan halvere.';
    const ladder = element(canvasElement);
    await ladder.updateComplete;
    await userEvent.click(inside(canvasElement, '[name=now][value=unistrukturelt]'));
    await userEvent.click(inside(canvasElement, '[name=towards][value=multistrukturelt]'));
    await expect(args.change).toHaveBeenCalledTimes(2);
    await userEvent.type(inside(canvasElement, 'textarea[name=where-now]'), text);
    await expect(ladder.value).toMatchObject({
      scale: 'solo',
      now: 'unistrukturelt',
      towards: 'multistrukturelt',
      whereNow: text,
    });
  },
};

export const WithAReflection: Story = { args: { mode: 'reflect', value: reflection } };

/** Everyone begins at the bottom when something is new: the same sign, the same colours, an idea for a first step. */
export const NewToMe: Story = { args: { mode: 'reflect', value: newToMe } };

export const ReadAReflection: Story = { args: { value: reflection } };

/** To stay and get better at it is a direction too. */
export const HereAndThereAreOne: Story = {
  args: { mode: 'reflect', value: { ...reflection, towards: reflection.now! } },
};

/** Arrow up goes up the ladder. */
export const ByKeyboard: Story = {
  args: { mode: 'reflect', value: newToMe },
  play: async ({ canvasElement }) => {
    const ladder = element(canvasElement);
    await ladder.updateComplete;
    inside(canvasElement, '[name=now]:checked').focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect(ladder.value?.now).toBe('multistrukturelt');
    await userEvent.keyboard('{ArrowDown}');
    await expect(ladder.value?.now).toBe('unistrukturelt');
  },
};

export const OwnLadder: Story = { args: { framework: ownLadder, mode: 'reflect' } };
export const EnglishOnly: Story = { args: { framework: englishOnly, mode: 'reflect' } };
export const StateNothing: Story = { args: { framework: undefined } };
export const StateWrongScale: Story = { args: { scale: 'findes-ikke' } };
export const StateOtherLadder: Story = { args: { mode: 'reflect', value: { ...reflection, scale: 'en-anden' } } };
export const StateDisabled: Story = { args: { mode: 'reflect', value: reflection, disabled: true } };
export const StateLongWords: Story = { args: { framework: longWords, mode: 'reflect' } };

export const InAForm: Story = {
  render: (args, { globals }) => {
    const [title, save, again] =
      globals['language'] === 'en' ? ['My page', 'Save', 'Start over'] : ['Min side', 'Gem', 'Begynd forfra'];
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>${title}</h2>
      ${soloLadder(args)}
      <p><button type="submit">${save}</button> <button type="reset">${again}</button></p>
    </form>`;
  },
  args: { mode: 'reflect', required: true },
};

/** A framework without a scale. */
export const StateNoScale: Story = { args: { framework: { ...solo, scales: [] } } };
