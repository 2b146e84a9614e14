import type { FoundText } from '@pejl/core';
import type { HouseGoals, HousePillar, PlfHouseFigure } from '@pejl/figures';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlfPillarsMessages } from './plf-pillars.messages.ts';

/** What the template of a house is given. */
export interface PlfHouseView {
  readonly figure: PlfHouseFigure;
  readonly words: PlfPillarsMessages;
  /** The language of the words; a text in another carries its own `lang`. */
  readonly lang: string;
  /** It may be drawn as a house where there is room. */
  readonly drawn: boolean;
  /** Whether a pillar is open, by its number. */
  isOpen(index: number): boolean;
  /** The framework has goals, so that a pillar without any lacks them. */
  readonly withGoals: boolean;
}

type Part = TemplateResult | typeof nothing;

/** Whether there is something to open a pillar for. */
export const canOpen = ({ areas, description }: HousePillar): boolean => areas.length > 0 || description !== undefined;

/** The house: one list of pillars, and the foundation below it. As a drawing it is the same list, styled. */
export function plfHouse(view: PlfHouseView): TemplateResult {
  const { figure, words, drawn } = view;
  const { title, description, pillars, foundation, summary } = figure;
  const openable = pillars.map((pillar, index) => [pillar, index] as const).filter(([pillar]) => canOpen(pillar));
  const allOpen = openable.every(([, index]) => view.isOpen(index));
  return html`<div class=${drawn ? `house of${pillars.length}` : 'house'}>
    <svg class="gable" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 10 50 0 100 10Z" vector-effect="non-scaling-stroke" />
    </svg>
    <div class="beam">
      <h3 part="title" lang=${own(view, title)}>${title.text}</h3>
      ${paragraph(view, description)}
      <div class="counted">
        <p class="quiet">${summary}</p>
        ${
          openable.length > 1
            ? html`<button type="button" name="all" value=${allOpen ? 'close' : 'open'}>
                ${allOpen ? words.closeAll : words.openAll}
              </button>`
            : nothing
        }
      </div>
      ${told(figure.ours && words.ourHouse)}
    </div>
    <ul class="pillars" part="pillars">
      ${pillars.map((pillar, index) => plfPillar(view, pillar, index))}
    </ul>
    ${
      foundation
        ? html`<div class="foundation" part="foundation">
            <h4 lang=${foundation.title ? own(view, foundation.title) : nothing}>
              ${foundation.title?.text || words.foundation}
            </h4>
            <ul>
              ${foundation.parts.map(
                (part) =>
                  html`<li>
                    <span class="stone" lang=${own(view, part.title)}>${part.title.text}</span>
                    ${paragraph(view, part.description)}
                  </li>`,
              )}
            </ul>
          </div>`
        : html`<div class="ground"></div>`
    }
  </div>`;
}

function plfPillar(view: PlfHouseView, pillar: HousePillar, index: number): TemplateResult {
  const { words } = view;
  const { title, areas, goals, description } = pillar;
  return html`<li class="pillar">
    <div class="shaft">
      <h4 part="pillar" lang=${own(view, title)}>${title.text}</h4>
      ${
        canOpen(pillar)
          ? html`<details part="goals" data-pillar=${index} ?open=${view.isOpen(index)}>
              <summary>${goals ? words.goals(goals) : words.about} ${ofPillar(view, title)}</summary>
              ${paragraph(view, description)} ${areas.map((area) => goalsOf(view, area))}
            </details>`
          : nothing
      }
      ${view.withGoals && areas.length === 0 ? html`<p class="quiet">${words.noGoals}</p>` : nothing}
      ${elsewhereOf(view, pillar)}
    </div>
  </li>`;
}

function goalsOf(view: PlfHouseView, { title, headed, description, goals, ours }: HouseGoals): TemplateResult {
  const { words } = view;
  return html`${headed ? html`<h5 lang=${own(view, title)}>${title.text}</h5>` : nothing}
  ${paragraph(view, description)}
  ${
    goals.length === 0
      ? html`<p class="quiet">${words.noGoals}</p>`
      : html`<ul class="goals">
          ${goals.map(
            (goal) =>
              html`<li>
                <span lang=${own(view, goal.text)}>${goal.title ? html`<b>${goal.title.text}:</b> ` : nothing}${goal.text.text}</span>
                ${told(goal.ours && words.ourGoal)}
              </li>`,
          )}
        </ul>`
  }
  ${told(ours && words.ourGoals)}`;
}

/** It stands beside the goals, and not within them: nobody needs to open the one to find the other. */
function elsewhereOf(view: PlfHouseView, { title, elsewhere }: HousePillar): Part {
  const { words } = view;
  if (elsewhere.length === 0) return nothing;
  const allOurs = elsewhere.every(({ ours }) => ours);
  return html`<details part="elsewhere">
    <summary>${words.elsewhere} ${ofPillar(view, title)}</summary>
    <ul>
      ${elsewhere.map(
        ({ text, where, note, ours }) =>
          html`<li>
            <b lang=${own(view, text)}>${words.calledThere(text.text)}</b>
            <span lang=${own(view, where)}>${where.text}</span>
            ${paragraph(view, note)} ${told(ours && !allOurs && words.ourComparison)}
          </li>`,
      )}
    </ul>
    ${told(allOurs && (elsewhere.length > 1 ? words.ourComparisons : words.ourComparison))}
  </details>`;
}

/** What the eye sees above, for those who come to a control alone. */
const ofPillar = (view: PlfHouseView, title: FoundText): TemplateResult =>
  html`<span class="said" lang=${own(view, title)}>${title.text}</span>`;

const own = ({ lang }: PlfHouseView, text: FoundText): string | typeof nothing =>
  text.lang === lang ? nothing : text.lang;

const paragraph = (view: PlfHouseView, text: FoundText | undefined): Part =>
  text?.text ? html`<p lang=${own(view, text)}>${text.text}</p>` : nothing;

/** A word of ours about what is not the source's. */
const told = (text: string | false): Part => (text ? html`<p class="ours">${text}</p>` : nothing);
