import '@pejl/elements/progress-radar/define';
import type { Framework, Profile } from '@pejl/core';
import type { PejlProgressRadar } from '@pejl/elements/progress-radar';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { englishOnly, sized } from '../taxonomy-matrix/frameworks.ts';
import {
  anew,
  fourDates,
  longTitles,
  march,
  november,
  ownWords,
  plainTitles,
  profileOf,
  withDimensions,
  withGaps,
} from './profiles.ts';

interface Args {
  framework: Framework | undefined;
  taxonomy: string;
  profiles: readonly Profile[] | undefined;
}

const radar = (args: Args): TemplateResult =>
  html`<pejl-progress-radar
    taxonomy=${args.taxonomy}
    .framework=${args.framework}
    .profiles=${args.profiles}
  ></pejl-progress-radar>`;

const meta: Meta<Args> = {
  title: 'Elements/Progress radar',
  component: 'pejl-progress-radar',
  render: radar,
  args: { framework: sosuFyn, taxonomy: 'undervisere', profiles: [march, november] },
  argTypes: {
    framework: { control: false },
    profiles: { control: 'object' },
    taxonomy: { control: 'select', options: (sosuFyn.taxonomies ?? []).map(({ id }) => id) },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlProgressRadar => canvas.querySelector('pejl-progress-radar')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = {};
export const OneDate: Story = { args: { profiles: [november] } };
export const ThenAndNow: Story = {};
export const FourDates: Story = { args: { profiles: fourDates } };

/** Unanswered and not agreed are gaps with a mark of their own; no line runs across them. */
export const Gaps: Story = { args: { profiles: withGaps } };

/** The team was put together anew in between, and stands lower: told as calmly as anything else. */
export const SetbackAndNewConstellation: Story = { args: { profiles: anew } };

/** With the keyboard: each point is ringed and said. */
export const PointByPoint: Story = {
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    inside(canvasElement, '[role=application]').focus();
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}');
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent('Team – normer, 12. marts 2026: niveau 3');
  },
};

const sizedArgs = (framework: Framework, ...answers: Parameters<typeof profileOf>[2][]): Args => ({
  framework,
  taxonomy: '',
  profiles: answers.map((one, index) => profileOf(framework, `2026-0${index * 6 + 3}-12`, one)),
});

export const ThreeDimensions: Story = {
  args: sizedArgs(withDimensions(3, plainTitles), [1, 2, 3], [2, 2, '3+']),
};
export const TenDimensions: Story = {
  args: sizedArgs(
    withDimensions(10, plainTitles),
    [1, 2, 3, 4, 5, 'not-agreed', 2, 2, 'not-relevant', 1],
    [2, 2, '3+', 4, 4, 3, undefined, 2, 3, 2],
  ),
};

/** Two dimensions are no shape: rows of steps say the same. The levels have the institution's own names. */
export const TwoDimensions: Story = { args: sizedArgs(ownWords, [1, 3], ['2+', 'not-agreed']) };
export const TwelveDimensions: Story = {
  args: sizedArgs(
    withDimensions(12, plainTitles),
    [1, 2, 3, 4, 5, 'not-agreed', 2, 2, 'not-relevant', 1, 1, 1],
    [2, 2, '3+', 4, 4, 3, undefined, 2, 3, 2, 1, 1],
  ),
};
export const LongWords: Story = { args: sizedArgs(withDimensions(5, longTitles), [2, 2, '3+', 4, 4]) };

export const English: Story = {
  render: (args) => html`<div lang="en">${radar(args)}</div>`,
  args: sizedArgs(englishOnly, [1, 3], ['2+', 2]),
};
export const Phone: Story = {
  render: (args) => html`<div class="phone">${radar(args)}</div><style>.phone { max-inline-size: 320px; }</style>`, // prettier-ignore
};

/** One dimension, and levels as many as there can be: rows of steps and a radar of seven rings. */
export const StateOneDimension: Story = { args: sizedArgs(withDimensions(1, plainTitles), [2], ['3+']) };
export const StateSevenLevels: Story = {
  args: sizedArgs(
    sized(7, 5, (level) => `Vi gør det, som niveau ${level} fortæller om.`),
    [1, 3, 5, 7, 2],
    [2, '3+', 4, 7, 6],
  ),
};
/** The page is in Danish, and the framework's texts are marked as English. */
export const StateEnglishOnly: Story = { args: sizedArgs(englishOnly, [1, 3], ['2+', 2]) };
export const StateNothingYet: Story = { args: { framework: undefined, profiles: undefined } };
export const StateNoProfile: Story = { args: { profiles: [] } };
export const StateLeftOut: Story = {
  args: {
    profiles: [
      { ...november, date: '2024-01-10' },
      ...fourDates,
      { ...november, date: 'uden dato' },
      profileOf(sosuFyn, '2026-11-18', [1], { taxonomy: 'ledere' }),
    ],
  },
};
export const StateWrongTaxonomy: Story = { args: { taxonomy: 'findes-ikke' } };

export const InContext: Story = {
  render: (args) =>
    html`<article lang="da">
      <h2>Et år som team</h2>
      <p>
        Begynd med det, der ikke har flyttet sig: er det noget, I holder fast i, eller noget, I ikke har haft tid til?
        Tal så om det, der har.
      </p>
      ${radar(args)}
    </article>`,
};
