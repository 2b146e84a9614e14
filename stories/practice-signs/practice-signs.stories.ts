import '@pejl/elements/practice-signs/define';
import { layers, type Framework, type SignObservations } from '@pejl/core';
import { signsModes, type PejlPracticeSigns, type SignsMode } from '@pejl/elements/practice-signs';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { englishOnly, learner, longWords, visits, withLocalExamples, withLooseEnds } from './visits.ts';

interface Args {
  framework: Framework | undefined;
  layer: string;
  mode: SignsMode;
  value?: SignObservations | undefined;
  required: boolean;
  disabled: boolean;
  change: () => void;
}

const practiceSigns = (args: Partial<Args>): TemplateResult =>
  html`<pejl-practice-signs
    name="tegn"
    layer=${args.layer ?? ''}
    mode=${args.mode ?? 'read'}
    ?required=${args.required}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    @change=${args.change}
  ></pejl-practice-signs>`;

const meta: Meta<Args> = {
  title: 'Elements/Practice signs',
  component: 'pejl-practice-signs',
  render: practiceSigns,
  args: { framework: treKommuner, layer: '', mode: 'read', required: false, disabled: false, change: fn() },
  argTypes: {
    framework: { control: false },
    value: { control: false },
    layer: { control: 'select', options: ['', ...layers] },
    mode: { control: 'inline-radio', options: signsModes },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlPracticeSigns => canvas.querySelector('pejl-practice-signs')!;
const inside = <T extends HTMLElement = HTMLElement>(canvas: HTMLElement, selector: string): T =>
  element(canvas).shadowRoot!.querySelector<T>(selector)!;

export const Playground: Story = {};

/** Side by side where there is room: what the staff do shows in the pupils, and what the leaders do in the staff. */
export const AllLayers: Story = { args: { value: visits } };

export const OneLayer: Story = { args: { layer: 'staff' } };

/** What was seen, with its day: the newest in sight, those before it folded. */
export const WithWhatWasSeen: Story = { args: { layer: 'learner', value: visits } };

export const LocalExamples: Story = { args: { framework: withLocalExamples } };

/** Nothing is looked for yet: that is where every sign begins, and where it may stay. */
export const Observe: Story = { args: { mode: 'observe', layer: 'learner' } };

/** A sign is seen, and somebody writes what happened. */
export const ObserveAndWrite: Story = {
  args: { mode: 'observe', layer: 'learner', value: visits },
  play: async ({ canvasElement, args, globals }) => {
    const note =
      globals['language'] === 'en' ? 'They showed with a hand where they were.' : 'De viste med hånden, hvor de var.';
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, '[name=s2][value=seen]'));
    await expect(args.change).toHaveBeenCalledTimes(1);
    await userEvent.type(inside(canvasElement, '[name=note2]'), note);
    const written = element(canvasElement).value!.observations.at(-1)!;
    await expect(written).toMatchObject({
      sign: learner[2]!,
      state: 'seen',
      note,
    });
  },
};

/** The visit was on another day: nothing moves by itself, and it can be moved. */
export const AnotherDay: Story = {
  args: { mode: 'observe', layer: 'learner' },
  play: async ({ canvasElement }) => {
    const signs = element(canvasElement);
    await signs.updateComplete;
    await userEvent.click(inside(canvasElement, '[name=s0][value=seen-often]'));
    const day = inside<HTMLInputElement>(canvasElement, '[type=date]');
    day.value = '2026-11-17';
    day.dispatchEvent(new Event('change', { bubbles: true }));
    await signs.updateComplete;
    await expect(signs.value!.observations[0]!.date).not.toBe('2026-11-17');
    await userEvent.click(inside(canvasElement, '[name=move]'));
    await expect(signs.value!.observations[0]!.date).toBe('2026-11-17');
  },
};

export const ObserveAllLayers: Story = { args: { mode: 'observe', framework: withLocalExamples, value: visits } };

export const EnglishOnly: Story = { args: { framework: englishOnly, mode: 'observe' } };
export const StateNothing: Story = { args: { framework: undefined } };
export const StateWrongLayer: Story = { args: { layer: 'municipality' } };

/** A suggestion and an example refer to what is not there: one line says which, and the rest goes on. */
export const StateLooseEnds: Story = { args: { framework: withLooseEnds, layer: 'learner' } };

export const StateDisabled: Story = { args: { mode: 'observe', layer: 'learner', value: visits, disabled: true } };
export const StateLongWords: Story = { args: { framework: longWords } };
export const StateLongWordsObserve: Story = { args: { framework: longWords, mode: 'observe' } };

export const InAForm: Story = {
  render: (args, { globals }) => {
    const [title, save, again] =
      globals['language'] === 'en'
        ? ['A visit to year 5', 'Save', 'Start over']
        : ['Besøg i 5. klasse', 'Gem', 'Begynd forfra'];
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>${title}</h2>
      ${practiceSigns(args)}
      <p><button type="submit">${save}</button> <button type="reset">${again}</button></p>
    </form>`;
  },
  args: { mode: 'observe', layer: 'learner', required: true },
};

/** A layer that the model does not know. */
export const StateNoSuchLayer: Story = { args: { layer: 'findes-ikke' } };
