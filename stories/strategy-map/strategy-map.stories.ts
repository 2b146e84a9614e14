import '@pejl/elements/strategy-map/define';
import type { Framework, ThreadStart } from '@pejl/core';
import { strategyMapLayouts, type PejlStrategyMap, type StrategyMapLayout } from '@pejl/elements/strategy-map';
import { horsens } from '@pejl/frameworks/horsens';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { apart, englishOnly, longWords, manyTracks, oneTrack, partly } from './strategies.ts';

interface Args {
  framework: Framework | undefined;
  strategy: string;
  thread: ThreadStart | undefined;
  layout: StrategyMapLayout;
  onThread: (thread: ThreadStart | undefined) => void;
}

const map = (args: Args): TemplateResult =>
  html`<pejl-strategy-map
    strategy=${args.strategy}
    layout=${args.layout}
    .framework=${args.framework}
    .thread=${args.thread}
    @pejl-thread=${(event: Event) => args.onThread((event.target as PejlStrategyMap).thread)}
  ></pejl-strategy-map>`;

const meta: Meta<Args> = {
  title: 'Elements/Strategy map',
  component: 'pejl-strategy-map',
  render: map,
  args: { framework: horsens, strategy: '', thread: undefined, layout: 'auto', onThread: fn() },
  argTypes: {
    framework: { control: false },
    thread: { control: 'object' },
    layout: { control: 'inline-radio', options: strategyMapLayouts },
    onThread: { table: { disable: true } },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlStrategyMap => canvas.querySelector('pejl-strategy-map')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = {};

export const Columns: Story = { args: { layout: 'columns' } };
export const List: Story = { args: { layout: 'list' } };

/** From an effort that two tracks share: up to both, to what they are for, and to the goal areas. */
export const ThreadOfAnEffort: Story = { args: { thread: { kind: 'effort', id: 'personalets-data' } } };
export const ThreadOfATrack: Story = { args: { thread: { kind: 'strategy-track', id: 'ledelse-af-laering' } } };
export const ThreadOfAPurpose: Story = { args: { thread: { kind: 'purpose', id: 'faelles-laeringskultur' } } };
export const ThreadOfAGoalArea: Story = { args: { thread: { kind: 'goal-area', id: 'trivsel' } } };

/** With the keyboard: begun with Enter, let go with Escape. */
export const FollowAndLetGo: Story = {
  play: async ({ canvasElement, args }) => {
    await element(canvasElement).updateComplete;
    inside(canvasElement, '.ring[value="effort personalets-data"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(
      /Indsatsen deles af|The effort is shared by/,
    );
    await userEvent.keyboard('{Escape}');
    await expect(args.onThread).toHaveBeenLastCalledWith(undefined);
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(/Vælg en ring|Choose a ring/);
  },
};

export const SharedByTracksApart: Story = { args: { framework: apart } };
export const OneTrack: Story = { args: { framework: oneTrack } };
export const ManyTracks: Story = { args: { framework: manyTracks } };
export const ManyTracksAsColumns: Story = { args: { framework: manyTracks, layout: 'columns' } };
export const LongWords: Story = { args: { framework: longWords } };

/** A track with nothing in it yet, and names that lead to nothing: told, and everything else is shown. */
export const StatePartly: Story = { args: { framework: partly } };
export const StateThreadOfNothing: Story = { args: { thread: { kind: 'effort', id: 'findes-ikke' } } };
export const StateNothingYet: Story = { args: { framework: undefined } };
export const StateNotThere: Story = { args: { strategy: 'findes-ikke' } };
export const StateEnglishOnly: Story = { args: { framework: englishOnly } };

export const English: Story = { render: (args) => html`<div lang="en">${map(args)}</div>` };
export const Phone: Story = {
  render: (args) =>
    html`<div class="phone">${map(args)}</div>
      <style>
        .phone {
          inline-size: min(320px, 100%);
        }
      </style>`,
};

export const InContext: Story = {
  render: (args) =>
    html`<article>
      <h2>Hvor hører vores opgave til?</h2>
      <p>
        Find jeres egen indsats på kortet, og følg tråden op: Hvad er den til for, og hvem er I fælles med? Tal så om,
        hvad I kan lade være med, fordi et andet spor allerede gør det.
      </p>
      ${map(args)}
    </article>`,
  args: { thread: { kind: 'effort', id: 'personalets-data' } },
};
