import '@pejl/elements/indicator/define';
import type { Framework } from '@pejl/core';
import type { IndicatorFigures } from '@pejl/elements/indicator';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import {
  activity,
  completion,
  considered,
  englishOnly,
  fewAnswers,
  longWords,
  ownWords,
  wellbeing,
} from './figures.ts';

interface Args {
  framework: Framework | undefined;
  indicator: string;
  figures: IndicatorFigures | undefined;
}

const indicator = (args: Args): TemplateResult =>
  html`<pejl-indicator
    indicator=${args.indicator}
    .framework=${args.framework}
    .figures=${args.figures}
  ></pejl-indicator>`;

const meta: Meta<Args> = {
  title: 'Elements/Indicator',
  component: 'pejl-indicator',
  render: indicator,
  args: { framework: sosuFyn, indicator: 'elevtrivsel', figures: wellbeing },
  argTypes: {
    framework: { control: false },
    indicator: { control: 'select', options: ['', ...(sosuFyn.indicators ?? []).map(({ id }) => id)] },
    figures: { control: 'object' },
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Playground: Story = {};

/** A year without a figure, and one that came from too few answers: gaps, and why. */
export const HistoryWithGaps: Story = {};
export const Breakdowns: Story = { args: { indicator: 'aktivitet', figures: activity } };
export const OneFigure: Story = { args: { indicator: 'gennemfoerelse', figures: completion } };

/** What will be looked at, and why. */
export const WithoutFigures: Story = { args: { indicator: 'gennemfoerelse', figures: undefined } };
export const MethodBeingDeveloped: Story = { args: { indicator: 'undervisningsevalueringer', figures: undefined } };
export const NotInUseYet: Story = { args: { framework: considered, indicator: '', figures: undefined } };

/** Three answers are not shown, nor the part that would give them away. */
export const FewAnswers: Story = { args: { framework: ownWords, indicator: '', figures: fewAnswers } };

export const AllOfTheFramework: Story = { args: { indicator: '', figures: undefined } };
export const AllWithFigures: Story = {
  args: { indicator: '', figures: { aktivitet: activity, gennemfoerelse: completion, elevtrivsel: wellbeing } },
};

export const LongWords: Story = { args: { framework: longWords, indicator: '', figures: fewAnswers } };
export const English: Story = { render: (args) => html`<div lang="en">${indicator(args)}</div>` };
export const EnglishOnly: Story = { args: { framework: englishOnly, indicator: '', figures: completion } };
export const Phone: Story = {
  render: (args) => html`<div class="phone">${indicator(args)}</div><style>.phone { inline-size: min(320px, 100%); }</style>`, // prettier-ignore
  args: { indicator: 'aktivitet', figures: activity },
};

export const StateNothing: Story = { args: { framework: undefined, indicator: '', figures: undefined } };
export const StateNoIndicators: Story = {
  args: { framework: { ...ownWords, indicators: [] }, indicator: '', figures: undefined },
};
export const StateWrongIndicator: Story = { args: { indicator: 'findes-ikke' } };
export const StateUnreadableFigures: Story = { args: { figures: [{ date: 'i foråret', value: 4 }] } };
export const StateWhichIndicator: Story = { args: { indicator: '', figures: wellbeing } };
export const StateUnknownBreakdown: Story = {
  args: { figures: [...wellbeing, { date: '2026', value: 4, answers: 60, breakdown: 'køn', part: 'x' }] },
};

export const InContext: Story = {
  render: (args) =>
    html`<article>
      <h2>Hvad kan tallene fortælle os?</h2>
      <p>Begynd med spørgsmålet. Hvad kan I se, og hvad kan I ikke se? Hvem ved noget, som tallene ikke siger?</p>
      ${indicator(args)}
    </article>`,
};

/** Twenty-four years, with one that has no figure. */
export const StateManyFigures: Story = {
  args: {
    figures: Array.from({ length: 24 }, (_, at) => ({
      date: String(2003 + at),
      value: (34 + ((at * 7) % 11)) / 10,
      answers: 60,
    })).filter((_, at) => at !== 9),
  },
};
