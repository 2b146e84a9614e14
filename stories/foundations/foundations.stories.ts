import '@pejl/tokens/pejl.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';

const meta: Meta = { title: 'Foundations/Language of form' };
export default meta;
type Story = StoryObj;

const sheet = (content: TemplateResult): TemplateResult =>
  html`<div
    style=${styleMap({ padding: '1em', maxInlineSize: '64em', background: 'var(--pejl-color-surface)', color: 'var(--pejl-color-text)' })}
  >
    ${content}
  </div>`;

const row = styleMap({ display: 'flex', flexWrap: 'wrap', gap: '1em', alignItems: 'center', marginBlock: '0.75em' });
const rule = (name: string): string => `var(--pejl-color-${name})`;

/** The scale of type: everything in em of the font size that the page gives. */
export const Type: Story = {
  render: () =>
    sheet(
      html`${(
        [
          ['1.25em', '500', 'Titel på en dimension eller et pejlemærke', '1.25em, 500'],
          [
            '1em',
            '400',
            'Et udsagn, som et team kan holde op mod sin praksis. Lange ord som medarbejdertrivselsundersøgelse deles, når der ikke er plads.',
            '1em, 400, 1.45 i linjehøjde',
          ],
          ['0.875em', '650', 'Navnet på et niveau, en etiket', '0.875em, 650'],
          ['0.8125em', '600', 'Et mærke: nu, før, på vej mod', '0.8125em, 600'],
        ] as const
      ).map(
        ([fontSize, fontWeight, text, what]) =>
          html`<div style=${styleMap({ marginBlock: '1.25em' })}>
            <p lang="da" style=${styleMap({ fontSize, fontWeight, margin: '0', lineHeight: '1.45', hyphens: 'auto', maxInlineSize: '65ch' })}>
              ${text}
            </p>
            <code style=${styleMap({ color: rule('text-quiet') })}>${what}</code>
          </div>`,
      )}`,
    ),
};

/** Room comes in steps of an em, and all of it is multiplied by `--pejl-space`. */
export const Spacing: Story = {
  render: () =>
    sheet(
      html`${['0.25em', '0.5em', '0.75em', '1em', '1.25em'].map(
        (size) =>
          html`<div style=${row}>
            <span
              style=${styleMap({ inlineSize: `calc(${size} * var(--pejl-space, 1))`, blockSize: '2em', background: rule('accent') })}
            ></span>
            <code>${size} × --pejl-space</code>
          </div>`,
      )}`,
    ),
};

const box = (border: string, background: string, text: string): TemplateResult =>
  html`<div style=${styleMap({ border, background, borderRadius: 'var(--pejl-radius)', padding: '0.75em 1em', minInlineSize: '9em' })}>
    ${text}
  </div>`;

/** What is chosen now, what was before, and what is neither: by line, ring and words; colour comes last. */
export const Marks: Story = {
  render: () =>
    sheet(
      html`<div style=${row}>
        ${box(`0.125em solid ${rule('accent')}`, rule('tint'), 'Nu: hel streg, tonet bund')}
        ${box(`0.125em dashed ${rule('edge')}`, 'none', 'Før: stiplet streg')}
        ${box(`0.0625em solid ${rule('line')}`, 'none', 'Hverken eller: en hårstreg')}
      </div>`,
    ),
};

/** Our own drawings: the beacon, dark and lit; the ring of what is chosen; the needle of a bearing. */
export const Icons: Story = {
  render: () =>
    sheet(
      html`<div style=${row}>
        ${(
          [
            [
              'Den tændte ring: valgt nu',
              svg`<circle cx="16" cy="16" r="9" fill="none" stroke-width="2.5"/><circle cx="16" cy="16" r="3.5" fill="currentColor" stroke="none"/>`,
            ],
            [
              'Den stiplede ring: før',
              svg`<circle cx="16" cy="16" r="9" fill="none" stroke-width="2.5" stroke-dasharray="3 3"/>`,
            ],
            [
              'Nålen: retningen',
              svg`<path d="M16 4l4 12-4 12-4-12z" fill="none" stroke-width="2"/><path d="M16 4l4 12h-8z" fill="currentColor" stroke="none"/>`,
            ],
          ] as const
        ).map(
          ([name, drawing]) =>
            html`<figure style=${styleMap({ margin: '0', textAlign: 'center', maxInlineSize: '9em' })}>
              <svg
                viewBox="0 0 32 32"
                aria-hidden="true"
                style=${styleMap({ inlineSize: '4em', blockSize: '4em', color: rule('accent') })}
                stroke="currentColor"
              >
                ${drawing}
              </svg>
              <figcaption>${name}</figcaption>
            </figure>`,
        )}
      </div>`,
    ),
};

/** Comfortable for a page, compact for a wall of cards: one number. */
export const Density: Story = {
  render: () =>
    sheet(
      html`<div style=${row}>
        ${['1', '0.65'].map(
          (space) =>
            html`<div style=${styleMap({ border: `0.0625em solid ${rule('edge')}`, borderRadius: 'var(--pejl-radius)', padding: `calc(1.25em * ${space})` })}>
              <code>--pejl-space: ${space}</code>
            </div>`,
        )}
      </div>`,
    ),
};
