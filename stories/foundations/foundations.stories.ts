import '@pejl/elements/pejlemaerke-card/define';
import '@pejl/tokens/pejl.css';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { PejlPejlemaerkeCard } from '@pejl/elements/pejlemaerke-card';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect, userEvent } from 'storybook/test';
import './foundations.css';

const meta: Meta = { title: 'Foundations/Language of form' };
export default meta;
type Story = StoryObj;

const sheet = (content: TemplateResult): TemplateResult => html`<div class="sheet">${content}</div>`;

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
          html`<div class="sample">
            <p lang="da" style=${styleMap({ fontSize, fontWeight })}>${text}</p>
            <code>${what}</code>
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
          html`<div class="row">
            <span class="bar" style=${styleMap({ inlineSize: `calc(${size} * var(--pejl-space, 1))` })}></span>
            <code>${size} × --pejl-space</code>
          </div>`,
      )}`,
    ),
};

/** What is chosen now, what was before, and what is neither: by line, ring and words; colour comes last. */
export const Marks: Story = {
  render: () =>
    sheet(
      html`<div class="row">
        <div class="box now">Nu: hel streg, tonet bund</div>
        <div class="box before">Før: stiplet streg</div>
        <div class="box">Hverken eller: en hårstreg</div>
      </div>`,
    ),
};

/** Our own drawings: the ring of what is chosen, the ring of what was, the needle of a bearing. */
export const Icons: Story = {
  render: () =>
    sheet(
      html`<div class="row">
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
            html`<figure class="icon">
              <svg viewBox="0 0 32 32" aria-hidden="true" stroke="currentColor">${drawing}</svg>
              <figcaption>${name}</figcaption>
            </figure>`,
        )}
      </div>`,
    ),
};

const card = (mode: 'read' | 'choose'): TemplateResult =>
  html`<pejl-pejlemaerke-card set="undervisere" pejlemaerke="udvikling-sammen" mode=${mode} .framework=${sosuFyn}></pejl-pejlemaerke-card>`;

/** Comfortable for a page, compact for a wall of cards: one number. */
export const Density: Story = {
  render: () =>
    sheet(
      html`<div class="row">
        ${['1', '0.65'].map(
          (space) =>
            html`<div class="half" style=${styleMap({ '--pejl-space': space })}>
              <p><code>--pejl-space: ${space}</code></p>
              ${card('read')}
            </div>`,
        )}
      </div>`,
    ),
};

/** Choose the beacon, and its light comes on: the one thing that moves is the one that was chosen. */
export const Motion: Story = {
  render: () => sheet(card('choose')),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<PejlPejlemaerkeCard>('pejl-pejlemaerke-card')!;
    await element.updateComplete;
    const moves = (): readonly Animation[] => element.shadowRoot!.getAnimations();
    await expect(moves()).toEqual([]);
    await userEvent.click(element.shadowRoot!.querySelector('input[name=team]')!);
    await element.updateComplete;
    await expect(element.value?.pejlemaerker).toEqual(['udvikling-sammen']);
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    await expect(moves().length > 0).toBe(!still);
  },
};
