import '@pejl/elements/concept/define';
import '@pejl/elements/organisation-map/define';
import '@pejl/elements/plf-pillars/define';
import '@pejl/elements/provider/define';
import { relatedNodes, relationsOf, textIn, type NodeKind, type PlfHouse, type Statement } from '@pejl/core';
import type { PejlOrganisationMap } from '@pejl/elements/organisation-map';
import type { PejlPlfPillars } from '@pejl/elements/plf-pillars';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { plfPillars } from '@pejl/frameworks/plf-pillars';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inEnglish } from './in-english.ts';
import { concepts, saying, statements, statementsOf, systemPage, type Say, type Section } from './system-page.ts';
import './norddjurs.css';

/** Lets the map show the group that the reader followed a link to. */
function showGroup({ currentTarget }: Event): void {
  const link = currentTarget as HTMLAnchorElement;
  const map = link.closest('.host')!.querySelector<PejlOrganisationMap>('pejl-organisation-map')!;
  map.group = link.dataset['group'] ?? '';
}

/** What the paper itself ties a statement to: a group in the map, or another list on the page. */
function linksOf(say: Say, { id }: Statement): TemplateResult | typeof nothing {
  const targets = relationsOf(norddjurs, { kind: 'statement', id }).flatMap(({ from, to }) =>
    from.id === id && to.framework === undefined ? [to] : [],
  );
  if (targets.length === 0) return nothing;
  return html`<span class="links">
    ${say({ da: 'Se på siden:', en: 'See on this page:' })}
    ${targets.map((target, at) => {
      const comma = at > 0 ? ', ' : '';
      if (target.kind === 'group') {
        const group = norddjurs.organisations?.flatMap(({ groups }) => groups).find((one) => one.id === target.id);
        return html`${comma}<a href="#organisation" data-group=${target.id} @click=${showGroup}>${say(group?.title)}</a>`;
      }
      const set = norddjurs.statementSets?.find((one) => one.id === target.id);
      return set ? html`${comma}<a href="#${set.id}">${say(set.title)}</a>` : nothing;
    })}
  </span>`;
}

/** The house that a part stands in. */
const houseOf = (id: string): PlfHouse | undefined =>
  plfPillars.plfHouses?.find(({ pillars, foundation }) =>
    [...pillars, ...(foundation?.parts ?? [])].some((part) => part.id === id),
  );

/** A part of the model, and what stands nearest to it in each of the houses that it is compared with. */
function elsewhere(
  say: Say,
  kind: NodeKind,
  { id, title }: PlfHouse['pillars'][number],
): TemplateResult | typeof nothing {
  const others = relatedNodes([norddjurs, plfPillars], { framework: norddjurs.id, kind, id }).filter(
    ({ relation }) => relation.kind === 'compared-with',
  );
  if (others.length === 0) return nothing;
  return html`<div>
    <h3>${say(title)}</h3>
    ${plfPillars.plfHouses?.map((house) => {
      const there = others.filter(({ node }) => houseOf(node.ref.id) === house);
      return there.length === 0
        ? html`<div></div>`
        : html`<dl>
            <dt>${say(house.title)}</dt>
            ${there.map(
              ({ node, relation }) =>
                html`<dd>
                  <strong>${say(node.text)}</strong>
                  <p class="note">${say(relation.note)}</p>
                </dd>`,
            )}
          </dl>`;
    })}
  </div>`;
}

function sections(say: Say): readonly Section[] {
  const house = norddjurs.plfHouses?.[0];
  const panels = (kind: 'point-of-attention' | 'development-area' | 'initiative'): TemplateResult[] =>
    statementsOf(norddjurs, kind).map(
      (set) => html`<div class="panel">${statements(say, set, (one) => linksOf(say, one))}</div>`,
    );
  return [
    {
      id: 'kerneopgave',
      title: { da: 'Det, alt begynder med', en: 'Where everything begins' },
      content: html`<div class="two">
        ${statementsOf(norddjurs, 'core-task').map(
          (set) => html`<div class="panel">
            <h3>${say(set.title)}</h3>
            ${set.statements.map(({ text }) => html`<p class="keystone">${say(text)}</p>`)}
          </div>`,
        )}
        ${statementsOf(norddjurs, 'value').map((set) => html`<div class="panel">${statements(say, set)}</div>`)}
      </div>`,
    },
    {
      id: 'plf',
      title: { da: 'Vores PLF-model', en: 'Our PLC model' },
      lead: {
        da: 'Søjlerne står på et fælles fundament. Åbn en søjle, og læs de mål, lederforum arbejder efter. Rækkefølgen betyder ikke noget.',
        en: 'The pillars stand on a shared foundation. Open a pillar to read the goals that the leaders’ forum works towards. The order does not matter.',
      },
      content: html`<div class="panel"><pejl-plf-pillars></pejl-plf-pillars></div>`,
    },
    {
      id: 'det-vi-arbejder-med',
      title: { da: 'Det, vi arbejder med', en: 'What we are working on' },
      lead: {
        da: 'Hvad vi skal være opmærksomme på, hvor vi vil udvikle os, og hvad vi gør ved det.',
        en: 'What we need to pay attention to, where we want to develop, and what we do about it.',
      },
      content: html`<div class="flow">
        ${panels('point-of-attention')} ${panels('development-area')} ${panels('initiative')}
      </div>`,
    },
    {
      id: 'organisation',
      title: { da: 'Hvem er med, og hvem mødes', en: 'Who takes part, and who meets' },
      lead: {
        da: 'Vælg en gruppe, og se, hvem den hænger sammen med. Under kortet står enhederne: dagtilbud lige så vel som skoler.',
        en: 'Choose a group to see whom it is connected with. Below the map are the units: day care as well as schools.',
      },
      content: html`<div class="panel">
        ${norddjurs.organisations?.map(({ title }) => html`<h3>${say(title)}</h3>`)}
        <pejl-organisation-map units></pejl-organisation-map>
      </div>`,
    },
    {
      id: 'andre-steder',
      title: { da: 'Det samme med andre ord', en: 'The same in other words' },
      lead: {
        da: 'Søjlerne findes også i forskningen, men de hedder ikke altid det samme. Sammenligningen er ikke kommunens egen: Den er lavet til siden.',
        en: 'The pillars are found in research as well, though not always by the same name. The comparison is not the municipality’s own: it was made for this page.',
      },
      content: html`<div class="panel elsewhere">
        ${house?.pillars.map((pillar) => elsewhere(say, 'plf-pillar', pillar))}
        ${house?.foundation?.parts.map((part) => elsewhere(say, 'foundation-part', part))}
      </div>`,
    },
    {
      id: 'begreber',
      title: { da: 'Ord, vi bruger', en: 'Words we use' },
      content: concepts(norddjurs),
    },
  ];
}

const meta: Meta = {
  title: 'Systems/Norddjurs',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => {
    const language = String(globals['language'] ?? 'da');
    return systemPage({
      framework: norddjurs,
      language,
      owner: { da: norddjurs.source.institution },
      lead: {
        da: 'Vi er ledere af dagtilbud, skoler og børnebyer, og vi lærer af hinanden. Her er det, vi er fælles om: opgaven, værdierne, modellen og det, vi er i gang med.',
        en: 'We lead day care, schools and børnebyer, and we learn from each other. Here is what we share: the task, the values, the model and what we have set in motion.',
      },
      sections: sections(saying(language, norddjurs)),
      beside: [plfPillars],
    });
  },
};
export default meta;
type Story = StoryObj;

export const Norddjurs: Story = {
  name: 'Lederforum',
  play: async ({ canvasElement, step }) => {
    await step('The core task stands before the model', async () => {
      const [first] = canvasElement.querySelectorAll('section');
      const task = norddjurs.statementSets!.find(({ kind }) => kind === 'core-task')!.statements[0]!;
      await expect(first!.textContent).toContain(textIn(task.text, 'da', norddjurs.languages).text);
    });
    await step('Every pillar has its goals', async () => {
      const house = canvasElement.querySelector<PejlPlfPillars>('pejl-plf-pillars')!;
      await house.updateComplete;
      await expect(house.shadowRoot!.querySelectorAll('[part=goals]')).toHaveLength(5);
    });
    await step('From an initiative to the group that carries it', async () => {
      const map = canvasElement.querySelector<PejlOrganisationMap>('pejl-organisation-map')!;
      await userEvent.click(canvasElement.querySelector('[data-group=lederforeningen]')!);
      await waitFor(() => expect(map.shadowRoot!.querySelector('button[aria-pressed=true]')).not.toBeNull());
      await expect(map.group).toBe('lederforeningen');
    });
  },
};

export const English: Story = inEnglish;
