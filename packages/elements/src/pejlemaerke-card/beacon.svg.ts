import { html, type TemplateResult } from 'lit';

/** The beacon: a light on its tower, and, where it is lit, the beam. Drawn beside words that say the same. */
export const beacon = (lit: boolean): TemplateResult =>
  html`<svg class=${lit ? 'beacon lit' : 'beacon'} viewBox="0 0 56 48" aria-hidden="true">
    <path class="beam" d="M22 11 55 2v24L22 17Z" />
    <path d="M10 44l2-22h6l2 22M7.5 22h15M11.2 31h7.6M2 44h26" />
    <circle cx="15" cy="14" r="6.5" />
    <circle class="lamp" cx="15" cy="14" r="2.5" />
  </svg>`;
