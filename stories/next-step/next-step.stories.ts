import '@pejl/elements/next-step/define';
import type { Framework, NextStep, Profile } from '@pejl/core';
import type { PejlNextStep } from '@pejl/elements/next-step';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { englishOnly, ownWords, profileNow, sized } from '../taxonomy-matrix/frameworks.ts';
import { claimOf, profileAtTop, profileMet, profileNotRelevant } from './profiles.ts';

interface Args {
  framework: Framework | undefined;
  taxonomy: string;
  dimension: string;
  value?: NextStep;
  profile?: Profile | undefined;
  required: boolean;
  disabled: boolean;
  change: () => void;
}

const nextStep = (args: Partial<Args>): TemplateResult =>
  html`<pejl-next-step
    name="skridt"
    taxonomy=${args.taxonomy ?? ''}
    dimension=${args.dimension ?? ''}
    ?required=${args.required}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    .profile=${args.profile}
    @change=${args.change}
  ></pejl-next-step>`;

const meta: Meta<Args> = {
  title: 'Elements/Next step',
  component: 'pejl-next-step',
  render: nextStep,
  args: {
    framework: sosuFyn,
    taxonomy: 'undervisere',
    dimension: '',
    profile: profileNow,
    required: false,
    disabled: false,
    change: fn(),
  },
  argTypes: {
    framework: { control: false },
    value: { control: false },
    profile: { control: false },
    taxonomy: { control: 'select', options: (sosuFyn.taxonomies ?? []).map(({ id }) => id) },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlNextStep => canvas.querySelector('pejl-next-step')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = {};

/** A claim of the next level is ticked, and the team writes what it will do. */
export const GoOn: Story = {
  play: async ({ canvasElement, args }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, '[part~=next] input'));
    await expect(args.change).toHaveBeenCalledTimes(1);
    await userEvent.type(inside(canvasElement, 'textarea'), 'Vi vil skrive dagsordenen sammen.');
    await expect(element(canvasElement).value).toEqual({
      dimension: 'team-maal',
      claims: [claimOf('niveau-4', 'team-maal', 0)],
      sentence: 'Vi vil skrive dagsordenen sammen.',
    });
  },
};

export const HoldFast: Story = {
  args: {
    value: {
      dimension: 'team-maal',
      kind: 'hold-fast',
      claims: [claimOf('niveau-3', 'team-maal', 1)],
      sentence: 'Vi vil blive ved med at skrive på dagsordenen, hvad vi vil lære, også i eksamensperioden.',
    },
  },
};

export const ReEstablish: Story = {
  args: {
    dimension: 'tillid-og-mod',
    value: {
      dimension: 'tillid-og-mod',
      kind: 're-establish',
      sentence: 'Vi vil finde en fast time igen, hvor vi kan se hinandens undervisning.',
    },
  },
};

/** What the team has ticked as its practice stands apart from what is open. */
export const SomeMetAlready: Story = { args: { profile: profileMet } };

/** The top level has a step too. */
export const TopLevel: Story = { args: { profile: profileAtTop, dimension: 'team-normer' } };

export const NotAgreed: Story = { args: { dimension: 'refleksion-og-videndeling' } };
export const NotRelevant: Story = { args: { profile: profileNotRelevant, dimension: 'refleksion-og-videndeling' } };
export const Unanswered: Story = { args: { profile: undefined } };

/** What is written on one dimension is there again when the team comes back to it. */
export const AnotherDimension: Story = {
  args: { value: { dimension: 'team-maal', sentence: 'Vi vil slutte hvert møde med en beslutning.' } },
  play: async ({ canvasElement }) => {
    const step = element(canvasElement);
    await step.updateComplete;
    await userEvent.selectOptions(inside(canvasElement, 'select'), 'team-normer');
    await expect(step.value).toEqual({ dimension: 'team-normer' });
    await userEvent.selectOptions(inside(canvasElement, 'select'), 'team-maal');
    await expect(step.value?.sentence).toBe('Vi vil slutte hvert møde med en beslutning.');
  },
};

/** The page asks about one dimension, and the team's step is about another. */
export const StepOnAnotherDimension: Story = { args: { dimension: 'team-normer', value: profileNow.nextStep! } };

export const OwnWords: Story = { args: { framework: ownWords, taxonomy: '', profile: undefined } };
export const StateNothing: Story = { args: { framework: undefined } };
export const StateEmpty: Story = {
  args: { framework: { ...ownWords, taxonomies: [] }, taxonomy: '', profile: undefined },
};
export const StateWrongDimension: Story = { args: { dimension: 'findes-ikke' } };
export const StateDisabled: Story = { args: { disabled: true, value: profileNow.nextStep! } };
export const StateLongWords: Story = {
  args: {
    framework: sized(
      3,
      2,
      () => 'Medarbejdertrivselsundersøgelsesopfølgningsmøder og specialundervisningstilrettelæggelsesprincipper.',
    ),
    taxonomy: '',
    profile: {
      date: '2026-11-18',
      placements: [
        {
          framework: 'proeve',
          edition: 'august 2026',
          taxonomy: 'proeve',
          dimension: 'd1',
          date: '2026-11-18',
          state: 'placed',
          level: 'n1',
        },
      ],
    },
  },
};

const placedOn = (framework: Framework, dimension: string, level: string): Profile => ({
  date: '2026-11-18',
  placements: [
    {
      framework: framework.id,
      edition: framework.edition,
      taxonomy: framework.taxonomies![0]!.id,
      dimension,
      date: '2026-11-18',
      state: 'placed',
      level,
    },
  ],
});
const words = (level: number): string => `Vi gør det, som niveau ${level} fortæller om.`;
const oneDimension = sized(4, 1, words);
const sevenLevels = sized(7, 2, words);

/** A single dimension leaves no choice to make. */
export const StateOneDimension: Story = {
  args: { framework: oneDimension, taxonomy: '', profile: placedOn(oneDimension, 'd1', 'n2') },
};
export const StateSevenLevels: Story = {
  args: { framework: sevenLevels, taxonomy: '', profile: placedOn(sevenLevels, 'd1', 'n6') },
};
export const StateEnglishOnly: Story = {
  args: { framework: englishOnly, taxonomy: '', profile: placedOn(englishOnly, 'planlaegning', 'skud') },
};

export const InAForm: Story = {
  render: (args, { globals }) => {
    const [title, save, again] =
      globals['language'] === 'en'
        ? ['After our meeting', 'Save for the team', 'Start over']
        : ['Efter vores møde', 'Gem for teamet', 'Begynd forfra'];
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>${title}</h2>
      ${nextStep(args)}
      <p><button type="submit">${save}</button> <button type="reset">${again}</button></p>
    </form>`;
  },
  args: { required: true },
};
