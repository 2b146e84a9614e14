import { html, type TemplateResult } from 'lit';
import type { Say } from './system-page.ts';

/** The mark on what the source does not say itself. */
export const ourSuggestion = (say: Say): TemplateResult =>
  html`<span class="ours">${say({ da: 'Vores forslag', en: 'Our suggestion' })}</span>`;
