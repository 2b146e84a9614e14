import '@pejl/elements/programme/define';
import type { Framework, ProgrammeDates } from '@pejl/core';
import {
  programmeModes,
  programmeViews,
  type PejlProgramme,
  type ProgrammeMode,
  type ProgrammeView,
} from '@pejl/elements/programme';
import { horsens } from '@pejl/frameworks/horsens';
import { ledereAfMedarbejdere } from '@pejl/frameworks/ledere-af-medarbejdere';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import {
  brokenReferences,
  collidingDates,
  englishOnly,
  leadersDates,
  leadersInHorsens,
  longWords,
  manySteps,
  moduleDates,
  noSteps,
  oneStep,
  ownWords,
} from './programmes.ts';

interface Args {
  framework: Framework | undefined;
  programme: string;
  value: ProgrammeDates | undefined;
  mode: ProgrammeMode;
  view: ProgrammeView;
  required: boolean;
  disabled: boolean;
  change: () => void;
}

const programme = (args: Args): TemplateResult =>
  html`<pejl-programme
    name="datoer"
    programme=${args.programme}
    mode=${args.mode}
    view=${args.view}
    ?required=${args.required}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    @change=${args.change}
  ></pejl-programme>`;

const meta: Meta<Args> = {
  title: 'Elements/Programme',
  component: 'pejl-programme',
  render: programme,
  args: {
    framework: ledereAfMedarbejdere,
    programme: '',
    value: leadersDates,
    mode: 'read',
    view: 'timeline',
    required: false,
    disabled: false,
    change: fn(),
  },
  argTypes: {
    framework: { control: false },
    value: { control: 'object' },
    mode: { control: 'inline-radio', options: programmeModes },
    view: { control: 'inline-radio', options: programmeViews },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlProgramme => canvas.querySelector('pejl-programme')!;
const field = (canvas: HTMLElement, selector: string, at = 0): HTMLInputElement =>
  element(canvas).shadowRoot!.querySelectorAll<HTMLInputElement>(selector)[at]!;
/** A date field is filled by its value: each browser has its own way of typing one. */
async function fill(canvas: HTMLElement, selector: string, value: string, at = 0): Promise<void> {
  await element(canvas).updateComplete;
  const input = field(canvas, selector, at);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element(canvas).updateComplete;
}

export const Playground: Story = {};

/** Fourteen hours in five sessions, with practice in between; no dates yet. */
export const Read: Story = { args: { value: undefined } };
export const ReadWithDates: Story = {};

/** Some of it is shared, and some is apart. */
export const TogetherAndApart: Story = { args: { framework: sosuFyn, value: undefined } };

/** Modules with the shape of their course, and the instructors who are trained first. */
export const Modules: Story = { args: { framework: treKommuner, value: undefined } };

export const DateIt: Story = {
  args: { mode: 'date', value: undefined },
  play: async ({ canvasElement, args }) => {
    await fill(canvasElement, '[name=date]', '2026-09-03');
    await userEvent.type(field(canvasElement, '[name=place]'), 'Rådhuset');
    await expect(element(canvasElement).value?.steps).toEqual([
      { step: 'strategisk-moede', date: '2026-09-03', place: 'Rådhuset' },
    ]);
    await expect(args.change).toHaveBeenCalled();
  },
};
export const DateMeetingsOfAModule: Story = { args: { framework: treKommuner, mode: 'date', value: moduleDates } };

/** What may be worth a second look is told below the fields, and nothing is refused. */
export const WorthASecondLook: Story = { args: { mode: 'date', value: collidingDates } };
export const WorthASecondLookRead: Story = { args: { value: collidingDates } };

/** A place that is written first waits for its date. */
export const PlaceBeforeDate: Story = {
  args: { mode: 'date', value: undefined },
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await userEvent.type(field(canvasElement, '[name=place]'), 'Rådhuset');
    await expect(element(canvasElement).value).toBeUndefined();
    await expect(field(canvasElement, '[name=place]').value).toBe('Rådhuset');
  },
};

export const YearWheel: Story = { args: { framework: leadersInHorsens, view: 'year' } };

/** Without a programme: what the strategies take up again. */
export const YearOfReviews: Story = { args: { framework: horsens, value: undefined, view: 'year' } };
export const YearWithNothing: Story = { args: { framework: ownWords, value: undefined, view: 'year' } };

export const Capacity: Story = { args: { framework: treKommuner, value: undefined, view: 'capacity' } };

/** 240 people in groups of 22 to 24, with eight instructors. */
export const CapacityWorkedOut: Story = {
  ...Capacity,
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '[name=participants]', '240');
    await fill(canvasElement, '[name=instructors]', '8');
    await expect(element(canvasElement).shadowRoot!.textContent).toContain('10 hold med 24 på hvert');
  },
};
export const CapacityDoesNotDivide: Story = {
  ...Capacity,
  play: ({ canvasElement }) => fill(canvasElement, '[name=participants]', '50'),
};
export const CapacityTooFewInstructors: Story = {
  ...Capacity,
  play: async ({ canvasElement }) => {
    await fill(canvasElement, '[name=participants]', '66');
    await fill(canvasElement, '[name=instructors]', '1');
  },
};
export const CapacityWithoutGroups: Story = { args: { framework: ownWords, value: undefined, view: 'capacity' } };

export const OwnWords: Story = { args: { framework: ownWords, value: undefined, mode: 'date' } };
export const OneStep: Story = { args: { framework: oneStep, value: undefined } };
export const ManySteps: Story = { args: { framework: manySteps, value: undefined } };
export const LongWords: Story = { args: { framework: longWords, value: undefined, mode: 'date' } };

export const English: Story = {
  render: (args) => html`<div lang="en">${programme(args)}</div>`,
  args: { mode: 'date' },
};
/** A framework in English alone, on a Danish page: its texts are marked as English. */
export const EnglishOnly: Story = { args: { framework: englishOnly, value: undefined } };
export const Phone: Story = {
  render: (args) => html`<div class="phone">${programme(args)}</div><style>.phone { inline-size: min(320px, 100%); }</style>`, // prettier-ignore
  args: { mode: 'date' },
};
export const YearOnAPhone: Story = { ...Phone, args: { framework: leadersInHorsens, view: 'year' } };

export const StateNothing: Story = { args: { framework: undefined, value: undefined } };
export const StateNoSteps: Story = { args: { framework: noSteps, value: undefined } };
export const StateWrongProgramme: Story = { args: { programme: 'findes-ikke' } };
export const StateBrokenReferences: Story = { args: { framework: brokenReferences, value: undefined } };
export const StateOtherProgramme: Story = {
  args: { mode: 'date', value: { ...leadersDates, programme: 'et-andet-forloeb' } },
};
export const StateRequired: Story = { args: { mode: 'date', required: true } };
export const StateDisabled: Story = { args: { mode: 'date', disabled: true } };

export const InAForm: Story = {
  render: (args) =>
    html`<form @submit=${(event: Event) => event.preventDefault()}>
      <h2>Skoleåret 2026/27</h2>
      ${programme(args)}
      <p><button type="submit">Gem datoerne</button> <button type="reset">Begynd forfra</button></p>
    </form>`,
  args: { mode: 'date', required: true },
};
