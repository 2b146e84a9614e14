import '@pejl/elements/taxonomy-matrix/define';
import '@pejl/tokens/pejl.css';
import '@pejl/tokens/themes/borger.css';
import '@pejl/tokens/themes/high-contrast.css';
import '@pejl/tokens/themes/virk.css';
import type { Profile } from '@pejl/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { ownWords } from '../taxonomy-matrix/frameworks.ts';

interface Args {
  theme: '' | 'high-contrast' | 'borger' | 'virk';
  compact: boolean;
}

const value: Profile = {
  date: '2026-11-18',
  placements: [
    {
      framework: ownWords.id,
      edition: ownWords.edition,
      taxonomy: 'aargangsteam',
      dimension: 'planlaegning',
      date: '2026-11-18',
      state: 'placed',
      level: 'skud',
      towards: true,
    },
  ],
};

const colours = [
  'text',
  'text-quiet',
  'surface',
  'surface-raised',
  'line',
  'edge',
  'accent',
  'on-accent',
  'tint',
  'focus',
  'level-low',
  'level-high',
  'series-1',
  'series-2',
  'series-3',
  'series-4',
];

const themed = ({ theme, compact }: Args, content: TemplateResult): TemplateResult =>
  html`<div
    data-pejl-theme=${theme}
    style=${styleMap({
      padding: '1em',
      background: 'var(--pejl-color-surface)',
      color: 'var(--pejl-color-text)',
      fontFamily: 'var(--pejl-font-body, inherit)',
      '--pejl-space': compact ? '0.65' : null,
    })}
  >
    ${content}
  </div>`;

const meta: Meta<Args> = {
  title: 'Foundations/Themes',
  args: { theme: '', compact: false },
  argTypes: { theme: { control: 'inline-radio', options: ['', 'high-contrast', 'borger', 'virk'] } },
  render: (args) =>
    themed(
      args,
      html`<pejl-taxonomy-matrix mode="place" .framework=${ownWords} .value=${value}></pejl-taxonomy-matrix>`,
    ),
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = {};
export const HighContrast: Story = { args: { theme: 'high-contrast' } };
export const Borger: Story = { args: { theme: 'borger' } };
export const Virk: Story = { args: { theme: 'virk' } };
export const Compact: Story = { args: { compact: true } };

/** Every colour of the theme, by the name of its custom property. */
export const Colours: Story = {
  render: (args) =>
    themed(
      args,
      html`<ul style=${styleMap({ listStyle: 'none', padding: '0', display: 'grid', gap: '0.75em', gridTemplateColumns: 'repeat(auto-fill, minmax(14em, 1fr))' })}>
        ${colours.map(
          (name) =>
            html`<li style=${styleMap({ display: 'flex', gap: '0.75em', alignItems: 'center' })}>
              <span
                style=${styleMap({
                  inlineSize: '2.5em',
                  blockSize: '2.5em',
                  flex: 'none',
                  forcedColorAdjust: 'none',
                  borderRadius: '50%',
                  border: '1px solid var(--pejl-color-edge)',
                  background: `var(--pejl-color-${name})`,
                })}
              ></span>
              <code style=${styleMap({ overflowWrap: 'anywhere', minInlineSize: '0' })}>--pejl-color-${name}</code>
            </li>`,
        )}
      </ul>`,
    ),
};

/** The scale of levels, for three to seven of them: steps of light in one family of colour. */
export const LevelScale: Story = {
  render: (args) =>
    themed(
      args,
      html`${[3, 4, 5, 6, 7].map(
        (count) =>
          html`<p style=${styleMap({ display: 'flex', margin: '0 0 0.5em', gap: '0.25em' })}>
            ${Array.from({ length: count }, (_, level) => {
              const share = `${Math.round((level * 100) / (count - 1))}%`;
              const tone = `color-mix(in oklab, var(--pejl-color-level-high) ${share}, var(--pejl-color-level-low))`;
              return html`<span style=${styleMap({ flex: '1', blockSize: '2em', background: tone, forcedColorAdjust: 'none' })}></span>`;
            })}
          </p>`,
      )}`,
    ),
};
