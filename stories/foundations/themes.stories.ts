import '@pejl/elements/taxonomy-matrix/define';
import '@pejl/tokens/pejl.css';
import base from '@pejl/tokens/tokens/base.json' with { type: 'json' };
import dark from '@pejl/tokens/tokens/dark.json' with { type: 'json' };
import light from '@pejl/tokens/tokens/light.json' with { type: 'json' };
import type { Profile } from '@pejl/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect } from 'storybook/test';
import { ownWords } from '../taxonomy-matrix/frameworks.ts';
import './foundations.css';

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

const sheet = (content: TemplateResult): TemplateResult => html`<div class="sheet">${content}</div>`;

const meta: Meta = {
  title: 'Foundations/Themes',
  render: () =>
    sheet(html`<pejl-taxonomy-matrix mode="place" .framework=${ownWords} .value=${value}></pejl-taxonomy-matrix>`),
};
export default meta;
type Story = StoryObj;

export const Default: Story = {};
export const HighContrast: Story = { globals: { look: 'high-contrast' } };
export const Borger: Story = { globals: { look: 'borger' } };
export const Virk: Story = { globals: { look: 'virk' } };
/** A municipality's own page of tokens: stories/compositions/aadal.css. */
export const Municipality: Story = { name: 'A municipality’s own', globals: { look: 'aadal' } };
export const Compact: Story = { globals: { density: 'compact' } };

/** A token as the pages of this kit name it: its custom property, what it is for, and its values. */
interface Token {
  readonly property: string;
  readonly description: string;
  readonly light: string;
  /** Only a colour has another in the dark. */
  readonly dark?: string;
}

const ofColour = Object.entries(light.color).flatMap(([name, token]): Token[] => {
  if (typeof token === 'string') return [];
  const inTheDark = dark.color[name as keyof typeof light.color];
  return [
    {
      property: `--pejl-color-${name}`,
      description: token.$description,
      light: token.$value,
      dark: typeof inTheDark === 'object' ? inTheDark.$value : token.$value,
    },
  ];
});
const ofForm: readonly Token[] = [
  ...Object.entries(base.font).map(([name, token]) => [`font-${name}`, token] as const),
  ...(['radius', 'space', 'line-width', 'motion'] as const).map((name) => [name, base[name]] as const),
].map(([name, { $value, $description }]) => ({
  property: `--pejl-${name}`,
  description: $description,
  light: String($value),
}));

const swatch = (background: string): TemplateResult =>
  html`<span class="swatch" style=${styleMap({ background })}></span>`;

/** Every token: what it is called, what it is for, and its value. This is all that a theme can say. */
export const Tokens: Story = {
  render: () =>
    sheet(
      html`<div class="scrolls" tabindex="0" role="region" aria-label="Tokens">
        <table>
          <thead>
            <tr>
              <th scope="col">custom property</th>
              <th scope="col">what it is for</th>
              <th scope="col">light</th>
              <th scope="col">dark</th>
            </tr>
          </thead>
          <tbody>
            ${[...ofColour, ...ofForm].map(
              ({ property, description, light, dark }) =>
                html`<tr>
                  <th scope="row"><code>${property}</code></th>
                  <td>${description}</td>
                  <td colspan=${dark ? nothing : 2}>${dark ? swatch(light) : nothing} <code>${light}</code></td>
                  ${dark ? html`<td>${swatch(dark)} <code>${dark}</code></td>` : nothing}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    ),
  play: async ({ canvas }) => {
    // What a page gets where it names the property is what the table shows of it.
    for (const { property, dark } of ofColour) {
      const row = canvas.getByText(property).closest('tr')!;
      const swatches = [...row.querySelectorAll<HTMLElement>('.swatch')];
      await expect(swatches).toHaveLength(dark ? 2 : 1);
      for (const [at, scheme] of (['light', 'dark'] as const).entries()) {
        const probe = row.appendChild(document.createElement('td'));
        Object.assign(probe.style, { colorScheme: scheme, color: `var(${property})` });
        const { color } = getComputedStyle(probe);
        probe.remove();
        await expect(getComputedStyle(swatches[at]!).backgroundColor).toBe(color);
      }
    }
  },
};

/** The colours of the theme that the toolbar has chosen, by the names of their custom properties. */
export const Colours: Story = {
  render: () =>
    sheet(
      html`<ul class="colours">
        ${ofColour.map(({ property }) => html`<li>${swatch(`var(${property})`)} <code>${property}</code></li>`)}
      </ul>`,
    ),
};

/** The scale of levels, for three to seven of them: steps of light in one family of colour. */
export const LevelScale: Story = {
  render: () =>
    sheet(
      html`${[3, 4, 5, 6, 7].map(
        (count) =>
          html`<p class="scale">
            ${Array.from({ length: count }, (_, level) => {
              const share = `${Math.round((level * 100) / (count - 1))}%`;
              const background = `color-mix(in oklab, var(--pejl-color-level-high) ${share}, var(--pejl-color-level-low))`;
              return html`<span style=${styleMap({ background })}></span>`;
            })}
          </p>`,
      )}`,
    ),
};
