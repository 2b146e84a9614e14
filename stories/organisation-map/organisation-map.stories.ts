import '@pejl/elements/organisation-map/define';
import type { Framework } from '@pejl/core';
import {
  organisationMapLayouts,
  type OrganisationMapLayout,
  type PejlOrganisationMap,
} from '@pejl/elements/organisation-map';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { astray, englishOnly, longWords, manyGroups, noGroups, oneGroup } from './organisations.ts';

interface Args {
  framework: Framework | undefined;
  organisation: string;
  group: string;
  units: boolean;
  layout: OrganisationMapLayout;
  onGroup: (group: string) => void;
}

const map = (args: Args): TemplateResult =>
  html`<pejl-organisation-map
    organisation=${args.organisation}
    group=${args.group}
    layout=${args.layout}
    ?units=${args.units}
    .framework=${args.framework}
    @pejl-group=${(event: Event) => args.onGroup((event.target as PejlOrganisationMap).group)}
  ></pejl-organisation-map>`;

const meta: Meta<Args> = {
  title: 'Elements/Organisation map',
  component: 'pejl-organisation-map',
  render: map,
  args: { framework: treKommuner, organisation: '', group: '', units: false, layout: 'auto', onGroup: fn() },
  argTypes: {
    framework: { control: false },
    layout: { control: 'inline-radio', options: organisationMapLayouts },
    onGroup: { table: { disable: true } },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlOrganisationMap => canvas.querySelector('pejl-organisation-map')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = {};

export const Drawing: Story = {};
export const List: Story = { args: { layout: 'list' } };

/** What hangs together with the steering team stands out; the rest steps back. */
export const AGroupIsChosen: Story = { args: { group: 'styreteam' } };

/** With the keyboard: chosen with Enter, let go with Escape. */
export const ChooseAndLetGo: Story = {
  play: async ({ canvasElement, args }) => {
    await element(canvasElement).updateComplete;
    inside(canvasElement, '.ring[value="operationelt-team"]').focus();
    await userEvent.keyboard('{Enter}');
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent(
      /»Operationelt team« hænger sammen med|“Operational team” is connected with/,
    );
    await userEvent.keyboard('{Escape}');
    await expect(args.onGroup).toHaveBeenLastCalledWith('');
  },
};

/** A leaders' forum, and the units that its members lead. */
export const WithUnits: Story = { args: { framework: norddjurs, units: true } };

export const OneGroup: Story = { args: { framework: oneGroup } };
export const ManyGroups: Story = { args: { framework: manyGroups } };
export const LongWords: Story = { args: { framework: longWords } };

/** A ring, and names that lead to nothing: told, and everything else is shown. */
export const StateAstray: Story = { args: { framework: astray } };
export const StateNoGroups: Story = { args: { framework: noGroups } };
export const StateNoSuchGroup: Story = { args: { framework: norddjurs, group: 'findes-ikke' } };
export const StateNothingYet: Story = { args: { framework: undefined } };
export const StateNotThere: Story = { args: { organisation: 'findes-ikke' } };
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
      <h2>Hvem spørger vi?</h2>
      <p>
        Er du ny i forløbet? Find din egen gruppe, og se, hvem den hænger sammen med. Så ved du, hvem der kan tage et
        spørgsmål videre.
      </p>
      ${map(args)}
    </article>`,
  args: { group: 'operationelt-team' },
};
