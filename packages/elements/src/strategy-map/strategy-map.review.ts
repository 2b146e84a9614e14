import type { StrategyReview } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';

/** When a section is taken up again, with its month on a dial of the year. */
export function strategyReview({ section, who, when, description, month }: StrategyReview): TemplateResult {
  const angle = ((month - 1) * Math.PI) / 6;
  const hand = `L${(16 + Math.sin(angle) * 13).toFixed(1)} ${(16 - Math.cos(angle) * 13).toFixed(1)}`;
  return html`<li>
    <svg class="dial" viewBox="0 0 32 32" width="2.25em" aria-hidden="true">
      <circle cx="16" cy="16" r="13" pathLength="120"></circle>
      <path d="M16 16${month ? hand : 'h0'}"></path>
    </svg>
    <div>
      <b lang=${section.lang}>${section.text}</b><span class="when"><span lang=${who.lang}>${who.text}</span>, ${when}</span>
      ${description.text ? html`<p class="note" lang=${description.lang}>${description.text}</p>` : nothing}
    </div>
  </li>`;
}
