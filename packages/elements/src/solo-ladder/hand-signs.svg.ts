import type { HandSign } from '@pejl/core';
import { html, type TemplateResult } from 'lit';

/** Lines only, so that a hand takes the colour of the text that it stands with, on any ground. */
const lines: Readonly<Record<HandSign, string>> = {
  'closed-fist':
    'M14 33V21a4.5 4.5 0 0 1 9 0v10M23 21v-2a4.5 4.5 0 0 1 9 0v12M32 20a4.5 4.5 0 0 1 9 0v11M41 22a4.5 4.5 0 0 1 9 0v13c0 8-4 10-4 16v7M18 58v-6c0-4-6-7-6-12 0-4 3-7 7-7h14a4.5 4.5 0 0 1 0 9h-9',
  'one-finger':
    'M15 36V9a4.5 4.5 0 0 1 9 0v22M24 29a4.5 4.5 0 0 1 9 0v5M33 29a4.5 4.5 0 0 1 9 0v6M42 31a4.5 4.5 0 0 1 9 0v6c0 8-5 10-5 16v5M19 58v-5c0-4-7-6-7-12 0-4 3-6 7-6h14a4.5 4.5 0 0 1 0 9h-8',
  'fingers-apart':
    'M20 60v-6c0-4-6-8-7-14 0-3 1-5 3-6.5l.5-.7L7.9 13.6A4.4 4.4 0 0 1 16 10l8.5 19.2q1.8 2.3 3.1-1.2V6.5a4.4 4.4 0 0 1 8.8 0V28q1.3 3.5 3.1 1.2L48 10a4.4 4.4 0 0 1 8.1 3.6L47.5 32.8C50 36 51 38 51 42c0 7-6 8-6 13v5M16 34c2-2 5-2 8-1l13 4a4.3 4.3 0 0 1-2.5 8.2L26 43M38.5 39c1-4 4-5.5 7-4.5 4 1.5 5 5 5 8',
  'fingers-linked':
    'M2 27c6-1.5 8-6 10-11l4.5-9.5a3.8 3.8 0 0 1 7 3L22.5 13H40a3.5 3.5 0 0 1 0 7H24a3.5 3.5 0 0 0 0 7h16a3.5 3.5 0 0 1 0 7H24a3.5 3.5 0 0 0 0 7h16a3.5 3.5 0 0 1 0 7H20C13 48 11 45.5 2 45M62 29c-5-1-6-4-7.5-8l-3-9a3.8 3.8 0 0 0-7.5 1.5M24 48a3.5 3.5 0 0 0 0 7h19c8 0 10-7 19-8',
  'hand-opens':
    'M23 61v-4c0-6-6.5-6-11-11.3L3.4 38.9A4 4 0 0 1 8.3 32.6L17 39.3q2 .7.3-4.3L10.9 19.2a4 4 0 0 1 7.4-3L24.7 32q1.3 1.7 1.8-1.2L24.8 11.4a4 4 0 0 1 8-.7l1.7 19.5q1 2.3 1.6.5L39.8 13.1a4 4 0 0 1 7.9 1.6L43.9 32.3q-.7 3.2 1.3.7L51.5 22.5a3.8 3.8 0 0 1 6.5 4L50.8 38.5C48.5 43.5 43 49 43 57v4M18.5 6l1.5 3M29 1.5v.1M39.5 4l-1 3M54 13l-2 2.5',
};

/** A light, for a level that has no sign. */
const light = 'M32 14a18 18 0 1 0 .1 0M32 27a5 5 0 1 0 .1 0';

/** A hand sign of Pejl's own, drawn beside words that say the same. */
export const handSign = (sign: HandSign | undefined): TemplateResult =>
  html`<svg class="hand" viewBox="0 0 64 64" aria-hidden="true">
    <path d=${sign !== undefined && Object.hasOwn(lines, sign) ? lines[sign] : light} />
  </svg>`;
