import '@pejl/elements/taxonomy-matrix/define';
import type { Framework, Profile } from '@pejl/core';
import { matrixLayouts, matrixModes, type PejlTaxonomyMatrix } from '@pejl/elements/taxonomy-matrix';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import { englishOnly, ownWords, profileAnew, profileNow, profileThen, sized } from './frameworks.ts';

interface Args {
  framework: Framework | undefined;
  taxonomy: string;
  value?: Profile;
  earlier?: Profile;
  mode: (typeof matrixModes)[number];
  layout: (typeof matrixLayouts)[number];
  required: boolean;
  disabled: boolean;
  change: () => void;
}

const matrix = (args: Partial<Args>): TemplateResult =>
  html`<pejl-taxonomy-matrix
    taxonomy=${args.taxonomy ?? ''}
    mode=${args.mode ?? 'read'}
    layout=${args.layout ?? 'auto'}
    ?required=${args.required}
    ?disabled=${args.disabled}
    .framework=${args.framework}
    .value=${args.value}
    .earlier=${args.earlier}
    @change=${args.change}
  ></pejl-taxonomy-matrix>`;

const meta: Meta<Args> = {
  title: 'Elements/Taxonomy matrix',
  component: 'pejl-taxonomy-matrix',
  render: matrix,
  args: {
    framework: sosuFyn,
    taxonomy: 'undervisere',
    mode: 'read',
    layout: 'auto',
    required: false,
    disabled: false,
    change: fn(),
  },
  argTypes: {
    framework: { control: false },
    value: { control: false },
    earlier: { control: false },
    taxonomy: { control: 'select', options: (sosuFyn.taxonomies ?? []).map(({ id }) => id) },
    mode: { control: 'inline-radio', options: matrixModes },
    layout: { control: 'inline-radio', options: matrixLayouts },
  },
};
export default meta;
type Story = StoryObj<Args>;

const element = (canvas: HTMLElement): PejlTaxonomyMatrix => canvas.querySelector('pejl-taxonomy-matrix')!;
const inside = (canvas: HTMLElement, selector: string): HTMLElement =>
  element(canvas).shadowRoot!.querySelector<HTMLElement>(selector)!;

export const Playground: Story = { args: { mode: 'place' } };

export const Read: Story = {};

export const Place: Story = {
  args: { mode: 'place' },
  play: async ({ canvasElement, args }) => {
    const matrix = element(canvasElement);
    await matrix.updateComplete;
    await userEvent.click(inside(canvasElement, 'input[name=d0][value="2"]'));
    await expect(args.change).toHaveBeenCalledTimes(1);
    await expect(matrix.value?.placements[0]).toMatchObject({
      state: 'placed',
      level: 'niveau-3',
      dimension: 'team-maal',
    });
  },
};

/** In the place mode each claim can be ticked, as an aid to the talk. */
export const TickClaims: Story = {
  args: { mode: 'place', value: profileNow },
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, 'button[name=tick]'));
    await userEvent.click(inside(canvasElement, 'input[name=claim]'));
    await expect(element(canvasElement).value?.metClaims).toHaveLength(1);
  },
};

export const ThenAndNow: Story = { args: { value: profileNow, earlier: profileThen } };
export const ThenAndNowWhilePlacing: Story = { args: { mode: 'place', value: profileNow, earlier: profileThen } };
export const NewConstellation: Story = { args: { value: profileAnew, earlier: profileThen } };

export const LayoutTable: Story = { args: { layout: 'table', value: profileNow } };
export const LayoutStacked: Story = { args: { layout: 'stacked', value: profileNow, earlier: profileThen } };
export const LayoutStackedWhilePlacing: Story = { args: { layout: 'stacked', mode: 'place', value: profileNow } };
export const LayoutSingle: Story = {
  args: { layout: 'single', mode: 'place' },
  play: async ({ canvasElement }) => {
    await element(canvasElement).updateComplete;
    await userEvent.click(inside(canvasElement, 'button[name=following]'));
    await element(canvasElement).updateComplete;
    await expect(inside(canvasElement, '[role=status]')).toHaveTextContent('2');
  },
};

export const Support: Story = { args: { taxonomy: 'administration-og-support' } };
export const Leadership: Story = { args: { taxonomy: 'ledere' } };
export const OwnWords: Story = { args: { framework: ownWords, taxonomy: '', mode: 'place' } };

export const StateLoading: Story = { args: { framework: undefined } };
export const StateEmpty: Story = { args: { framework: { ...ownWords, taxonomies: [] }, taxonomy: '' } };
export const StateWrongTaxonomy: Story = { args: { framework: ownWords, taxonomy: 'findes-ikke' } };
export const StateDisabled: Story = { args: { mode: 'place', disabled: true, value: profileNow } };
export const StateRequired: Story = { args: { mode: 'place', required: true } };
export const StateEmptyCell: Story = {
  args: {
    framework: {
      ...ownWords,
      taxonomies: ownWords.taxonomies!.map((taxonomy) => ({ ...taxonomy, descriptors: taxonomy.descriptors.slice(1) })),
    },
    taxonomy: '',
  },
};
export const StateLongWords: Story = {
  args: {
    framework: sized(
      3,
      4,
      () => 'Medarbejdertrivselsundersøgelsesopfølgningsmøder og specialundervisningstilrettelæggelsesprincipper.',
    ),
    taxonomy: '',
  },
};
export const StateOneDimension: Story = {
  args: {
    framework: sized(5, 1, (level) => `Vi gør det, som niveau ${level} fortæller om.`),
    taxonomy: '',
    mode: 'place',
  },
};
export const StateSevenLevels: Story = {
  args: { framework: sized(7, 3, (level) => `Vi gør det, som niveau ${level} fortæller om.`), taxonomy: '' },
};
export const StateEnglishOnly: Story = { args: { framework: englishOnly, taxonomy: '' } };

export const InAForm: Story = {
  render: (args) =>
    html`<form lang="da" @submit=${(event: Event) => event.preventDefault()}>
      <h2 style="font-size: min(1.5em, 10vi)">Teammøde den 18.&nbsp;november</h2>
      <p>Find jeres ståsted sammen. Er I ikke enige, så vælg det: så ved I, hvad I skal tale om næste gang.</p>
      ${matrix(args)}
      <p><button type="submit">Gem for teamet</button> <button type="reset">Begynd forfra</button></p>
    </form>`,
  args: { mode: 'place', required: true },
};
