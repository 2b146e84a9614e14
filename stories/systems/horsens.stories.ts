import '@pejl/elements/concept/define';
import '@pejl/elements/programme/define';
import '@pejl/elements/provider/define';
import '@pejl/elements/strategy-map/define';
import { relatedNodes, type NodeKind, type RelatedNode } from '@pejl/core';
import type { PejlStrategyMap } from '@pejl/elements/strategy-map';
import { horsens } from '@pejl/frameworks/horsens';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { ourSuggestion } from './our-suggestion.ts';
import './layouts.css';
import { conceptList, saying, statements, statementsOf, systemPage, type Say } from './system-page.ts';

const meta: Meta = {
  title: 'Systems/Horsens: Fælles læring – stærkere resultater',
  parameters: { layout: 'fullscreen' },
};
export default meta;
type Story = StoryObj;

/** What Horsens itself relates a part to. */
const relatedTo = (kind: NodeKind, id: string): readonly RelatedNode[] =>
  relatedNodes([horsens], { framework: horsens.id, kind, id });

const strategy = horsens.strategies?.[0];

/** The core task, and the three things that everything is to serve. */
const aims = (say: Say): TemplateResult =>
  html`${statementsOf(horsens, 'core-task').flatMap(({ statements: said }) => said.map(({ text }) => html`<p class="big">${say(text)}</p>`))}
    <ul class="cards">
      ${horsens.goalAreas?.map((area) => html`<li class="lit"><h3>${say(area.title)}</h3></li>`)}
    </ul>`;

const concept = (id: string) => horsens.concepts?.find((one) => one.id === id);

/** Data as Horsens understands it: the definition, point by point, and where in the strategy it comes into play. */
function data(say: Say): TemplateResult {
  const meant = concept('data');
  const tracks = relatedTo('concept', 'data').filter(({ node }) => node.ref.kind === 'strategy-track');
  return html`<p class="big">${say(meant?.definition)}</p>
    <ul class="cards few">
      ${meant?.points?.map((point) => html`<li class="lit"><p>${say(point.text)}</p></li>`)}
    </ul>
    ${
      tracks.length
        ? html`<div class="space">
            <h3>${say({ da: 'De spor, hvor data er med', en: 'The tracks that data are part of' })}</h3>
            <ul>
              ${tracks.map(({ node }) => html`<li>${say(node.text)}</li>`)}
            </ul>
          </div>`
        : nothing
    }`;
}

/** Each duty, and the efforts of the leaders that it returns as. */
function duties(say: Say): TemplateResult {
  const labels = {
    duty: { da: 'Pligten', en: 'The duty' },
    effort: { da: 'Vender tilbage som lederens indsats', en: 'Returns as the leader’s effort' },
  };
  return html`<div class="rows">
    ${statementsOf(horsens, 'duty').flatMap((set) =>
      set.statements.map((duty) => {
        const efforts = relatedTo('statement', duty.id).filter(({ node }) => node.ref.kind === 'effort');
        return html`<dl class="abreast">
          <div>
            <dt>${say(labels.duty)}</dt>
            <dd><p class="strong">${say(duty.text)}</p></dd>
          </div>
          ${
            efforts.length
              ? html`<div>
                  <dt>${say(labels.effort)}</dt>
                  ${efforts.map(
                    ({ node, relation }) =>
                      html`<dd>
                        <p>${say(node.text)}</p>
                        ${relation.note ? html`<p class="note">${say(relation.note)}</p>` : nothing}
                        ${relation.origin ? ourSuggestion(say) : nothing}
                      </dd>`,
                  )}
                </div>`
              : nothing
          }
        </dl>`;
      }),
    )}
  </div>`;
}

function page(language: string): TemplateResult {
  const say = saying(language, horsens);
  const [duty] = statementsOf(horsens, 'duty');
  return systemPage({
    framework: horsens,
    language,
    owner: { da: 'Dagtilbud og skoler i Horsens', en: 'Day care and schools in Horsens' },
    title: strategy?.title ?? horsens.title,
    lead: {
      da: 'Den strategi, dagtilbud og skoler er fælles om. Find jeres egen indsats, og se, hvad den hænger sammen med, og hvem der ellers arbejder med den.',
      en: 'The strategy that day care and schools share. Find your own effort, and see what it hangs together with and who else is working on it.',
    },
    sections: [
      {
        id: 'for-boernene',
        title: { da: 'Det handler om børnene', en: 'It is about the children' },
        lead: {
          da: 'Kerneopgaven, og de tre områder, som alt i strategien skal tjene.',
          en: 'The core task, and the three areas that everything in the strategy is to serve.',
        },
        content: aims(say),
      },
      {
        id: 'kort',
        title: { da: 'Strategien som kort', en: 'The strategy as a map' },
        lead: {
          da: 'Tryk på ringen ved det, I arbejder med, og følg tråden: op til formålet og hen til dem, der deler indsatsen med jer.',
          en: 'Press the ring beside what you work with and follow the thread: up to the purpose and across to those who share the effort with you.',
        },
        content: html`<div class="panel"><pejl-strategy-map></pejl-strategy-map></div>`,
      },
      {
        id: 'tanken',
        title: { da: 'Hvorfor vi gør det sådan', en: 'Why we do it this way' },
        content: html`<div class="columns">
          ${statementsOf(horsens, 'understanding').map((set) => statements(say, set))}
        </div>`,
      },
      {
        id: 'ansvar',
        title: { da: 'Ansvar, vi selv tager på os', en: 'Responsibility that we take on ourselves' },
        lead: {
          da: 'Der findes ingen manual til det, der sker lige nu mellem jer og børnene. Derfor fylder ansvarlighed og dømmekraft så meget i strategien.',
          en: 'There is no manual for what happens right now between you and the children. That is why accountability and judgement have so much room in the strategy.',
        },
        content: html`<div class="two">
          ${conceptList('professionel-ansvarlighed professionel-doemmekraft')} ${conceptList('proceskvalitet resultatkvalitet')}
        </div>`,
      },
      {
        id: 'pligter',
        title: duty?.title ?? {},
        lead: {
          da: 'Pligterne i toppen af organisationen kan genkendes i det, hver leder arbejder med. Læs dem ved siden af hinanden.',
          en: 'The duties at the top of the organisation can be recognised in what each leader works on. Read them side by side.',
        },
        content: html`<div class="panel">${duties(say)}</div>`,
      },
      {
        id: 'data',
        title: { da: 'Hvad vi mener med data', en: 'What we mean by data' },
        lead: {
          da: 'Begynd med spørgsmålet. Så ved I også, hvad I skal samle, og hvad I kan lade ligge.',
          en: 'Begin with the question. Then you also know what to gather and what you can leave.',
        },
        content: data(say),
      },
      {
        id: 'aaret',
        title: { da: 'Hvornår strategien tages op igen', en: 'When the strategy is taken up again' },
        lead: {
          da: 'Noget ligger fast, og noget kan flytte sig, når budgettet er på plads. Har I noget, der skal med, så tal om det i god tid.',
          en: 'Some of it stands firm, and some of it can move once the budget is agreed. If there is something you want included, talk about it in good time.',
        },
        content: html`<div class="panel"><pejl-programme view="year"></pejl-programme></div>`,
      },
      {
        id: 'ord',
        title: { da: 'Ord, vi bruger på samme måde', en: 'Words that we use in the same way' },
        content: html`<div class="two">
          ${conceptList('synlig-laering udviklende-tankesaet plf', say({ da: 'Om læring', en: 'About learning' }))}
          ${conceptList('ledelse-af-laering lead-learner systemspiller', say({ da: 'Om ledelse', en: 'About leadership' }))}
          ${conceptList('synsninger selvstaendighedskultur', say({ da: 'Det, strategien gør op med', en: 'What the strategy breaks with' }))}
        </div>`,
      },
    ],
  });
}

/** The strategy as those who are to make it happen read it: their own effort first, and what it hangs together with. */
export const Horsens: Story = {
  name: 'The strategy',
  render: (_args, { globals }) => html`${page(String(globals['language'] ?? 'da'))}`,
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('section > h2')).toHaveLength(8);
    // Each of the three duties stands beside an effort that it returns as, and the page says that this is our reading.
    await expect(canvasElement.querySelectorAll('#pligter dl')).toHaveLength(3);
    await expect(canvasElement.querySelectorAll('#pligter .ours')).toHaveLength(3);
    const map = canvasElement.querySelector<PejlStrategyMap>('pejl-strategy-map')!;
    await map.updateComplete;
    await userEvent.click(map.shadowRoot!.querySelector<HTMLElement>('button[value="effort personalets-data"]')!);
    await expect(map.thread).toEqual({ kind: 'effort', id: 'personalets-data' });
  },
};
export const HorsensInEnglish: Story = { ...Horsens, name: 'The strategy, in English', globals: { language: 'en' } };
