import '@pejl/elements/concept/define';
import '@pejl/elements/plf-pillars/define';
import '@pejl/elements/provider/define';
import {
  findNode,
  relatedNodes,
  sameIdea,
  type Concept,
  type Dimension,
  type DimensionRef,
  type Framework,
  type NodeRef,
  type RelatedNode,
  type SaidOfIdea,
  type Taxonomy,
} from '@pejl/core';
import { horsens } from '@pejl/frameworks/horsens';
import { ledereAfMedarbejdere } from '@pejl/frameworks/ledere-af-medarbejdere';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { plfPillars } from '@pejl/frameworks/plf-pillars';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { expect, userEvent } from 'storybook/test';
import { kindNames } from './kind-names.ts';
import { ourSuggestion } from './our-suggestion.ts';
import './across.css';
import './layouts.css';
import { standingOf } from './standing.ts';
import { saying, systemPage } from './system-page.ts';

/** Their order says nothing of them. */
const institutions: readonly Framework[] = [treKommuner, ledereAfMedarbejdere, horsens, norddjurs, sosuFyn];
const all: readonly Framework[] = [...institutions, plfPillars];

const ideaRef = ({ id }: Concept) => ({ framework: plfPillars.id, kind: 'concept', id }) as const;

/** The ideas that each of the institutions says something of: the data say which they are. */
const ideas = (plfPillars.concepts ?? []).filter(
  (idea) => sameIdea(institutions, ideaRef(idea)).length === institutions.length,
);

interface Args {
  idea: string;
}

const meta: Meta<Args> = {
  title: 'Systems/På tværs: samme idé, fem steder',
  parameters: { layout: 'fullscreen' },
  args: { idea: ideas[0]?.id ?? '' },
  argTypes: { idea: { control: 'select', options: ideas.map(({ id }) => id) } },
};
export default meta;
type Story = StoryObj<Args>;

/** The levels of one dimension, in words: what a dimension says is in them. */
function levels(
  language: string,
  framework: Framework,
  { in: holder, id, kind }: NodeRef,
): TemplateResult | typeof nothing {
  if (kind !== 'dimension') return nothing;
  const say = saying(language, framework);
  const taxonomy: Taxonomy | undefined = framework.taxonomies?.find((one) => one.id === holder);
  return html`<details>
    <summary>${say({ da: 'Læs, hvad der står, niveau for niveau', en: 'Read what it says, level by level' })}</summary>
    <ol>
      ${taxonomy?.levels.map(
        (level) =>
          html`<li>
            ${taxonomy.descriptors
              .filter((one) => one.dimension === id && one.level === level.id)
              .flatMap(({ claims }) => claims.map(({ text }) => html`${say(text)} `))}
          </li>`,
      )}
    </ol>
  </details>`;
}

/** One part that speaks of the idea: its kind, its words, where it stands, the note, and whose the relation is. */
function spoken(language: string, { framework, node, relation }: RelatedNode): TemplateResult {
  const say = saying(language, framework);
  const standing = standingOf(framework, node.ref);
  const { title, term, text, definition, description, points = [], parts = [] } = standing?.part ?? {};
  const name = title ?? term;
  const body = definition ?? text ?? description;
  const lines = [...points, ...parts].flatMap((one) => (one.text ? [one.text] : []));
  return html`<li>
    <p class="kind">
      ${say(kindNames[node.ref.kind])}${standing?.within.map((holder) => html` · ${say(holder)}`)}
    </p>
    ${name ? html`<h4>${say(name)}</h4>` : nothing} ${body ? html`<p>${say(body)}</p>` : nothing}
    ${lines.length ? html`<ul>${lines.map((line) => html`<li>${say(line)}</li>`)}</ul>` : nothing}
    ${levels(language, framework, node.ref)}
    ${relation.note ? html`<p class="note">${say(relation.note)}</p>` : nothing}
    ${relation.origin ? ourSuggestion(say) : nothing}
  </li>`;
}

/** What one framework says of the idea. */
const saidBy = (language: string, { framework, parts }: SaidOfIdea, look = ''): TemplateResult =>
  html`<article class=${look} aria-labelledby="idea-${framework.id}">
    <h3 id="idea-${framework.id}">${saying(language, framework)(framework.title)}</h3>
    <ul class="said">
      ${parts.map((part) => spoken(language, part))}
    </ul>
  </article>`;

/** What the word means, and what research says of it; then the institutions, side by side and in words. */
function sideBySide(language: string, id: string): TemplateResult {
  const idea = plfPillars.concepts?.find((one) => one.id === id);
  const say = saying(language, plfPillars);
  if (!idea) return html`<p>${say({ da: 'Vælg en idé.', en: 'Choose an idea.' })}</p>`;
  return html`<p class="quiet" role="status">
      ${say({ da: 'Her er det, de siger om', en: 'This is what they say of' })} <strong>${say(idea.term)}</strong>.
    </p>
    <div class="two">
      <div class="panel">
        <pejl-concept layout="list" concept=${idea.id} .framework=${plfPillars}></pejl-concept>
      </div>
      ${sameIdea([plfPillars], ideaRef(idea)).map((said) => saidBy(language, said, 'panel'))}
    </div>
    <div class="institutions">${sameIdea(institutions, ideaRef(idea)).map((said) => saidBy(language, said))}</div>`;
}

/** The ideas as radios; what is said of the chosen one stands below. */
function choice(language: string, chosen: string): TemplateResult {
  const say = saying(language, plfPillars);
  let shown: Element | undefined;
  const show = (id: string): void => {
    if (shown) render(sideBySide(language, id), shown as HTMLElement);
  };
  return html`<fieldset class="ideas" @change=${({ target }: Event) => show((target as HTMLInputElement).value)}>
      <legend>${say({ da: 'Hvad vil du læse om?', en: 'What would you like to read about?' })}</legend>
      <div>
        ${ideas.map(
          ({ id, term }) =>
            html`<label><input type="radio" name="idea" value=${id} ?checked=${id === chosen} /> ${say(term)}</label>`,
        )}
      </div>
    </fieldset>
    <div
      ${ref((element) => {
        shown = element;
        show(chosen);
      })}
    ></div>`;
}

/** What a part is compared with, by the house that the other part stands in. */
function pillarsBeside(language: string): TemplateResult {
  const [hub, ...others] = plfPillars.plfHouses ?? [];
  const sayOf = (framework: Framework) => saying(language, framework);
  const say = sayOf(plfPillars);
  const houses = [
    ...(norddjurs.plfHouses ?? []).map((house) => ({ framework: norddjurs, house })),
    ...others.map((house) => ({ framework: plfPillars, house })),
  ];
  const rows = [
    ...(hub?.pillars ?? []).map((part) => ({ kind: 'plf-pillar' as const, part })),
    ...(hub?.foundation?.parts ?? []).map((part) => ({ kind: 'foundation-part' as const, part })),
  ];
  return html`<div class="rows">
    ${rows.map(({ kind, part }) => {
      const compared = relatedNodes(all, { framework: plfPillars.id, kind, id: part.id }).filter(
        ({ relation }) => relation.kind === 'compared-with',
      );
      return html`<div>
        <h3>${say(part.title)}</h3>
        <dl class="abreast">
          <div>
            <dt>${say(hub?.title)}</dt>
            <dd>
              <p>${say(part.description)}</p>
              <p class="kind">${say(kindNames[kind])}</p>
            </dd>
          </div>
          ${houses.map(({ framework, house }) => {
            const inHouse = new Set([...house.pillars, ...(house.foundation?.parts ?? [])].map(({ id }) => id));
            const here = compared.filter((one) => one.framework === framework && inHouse.has(one.node.ref.id));
            return here.length
              ? html`<div>
                  <dt>${sayOf(framework)(house.title)}</dt>
                  ${here.map(
                    ({ node, relation }) =>
                      html`<dd>
                        <p class="strong">${sayOf(framework)(node.text)}</p>
                        ${relation.note ? html`<p class="note">${sayOf(framework)(relation.note)}</p>` : nothing}
                        ${relation.origin ? ourSuggestion(say) : nothing}
                      </dd>`,
                  )}
                </div>`
              : html`<div>
                  <dt>${sayOf(framework)(house.title)}</dt>
                  <dd class="quiet">${say({ da: 'Her har vi ikke peget på noget.', en: 'We have not pointed to anything here.' })}</dd>
                </div>`;
          })}
        </dl>
      </div>`;
    })}
  </div>`;
}

const taxonomyOf = (id: string | undefined): Taxonomy | undefined => sosuFyn.taxonomies?.find((one) => one.id === id);

/** The dimension that a claim is a claim of. */
function dimensionOf({ in: holder, id }: NodeRef): Dimension | undefined {
  const taxonomy = taxonomyOf(holder);
  const descriptor = taxonomy?.descriptors.find(({ claims }) => claims.some((claim) => claim.id === id));
  return taxonomy?.dimensions.find((one) => one.id === descriptor?.dimension);
}

/** The dimensions of a team's own taxonomy that mirror one of the leaders'; either of the two may say so. */
function mirrored(leaders: string | undefined, dimension: Dimension | undefined, team: string): readonly Dimension[] {
  const besides = ({ sameAs = [], readBeside = [] }: Dimension): readonly DimensionRef[] => [...sameAs, ...readBeside];
  return (taxonomyOf(team)?.dimensions ?? []).filter(
    (one) =>
      dimension &&
      (besides(dimension).some((ref) => ref.taxonomy === team && ref.dimension === one.id) ||
        besides(one).some((ref) => ref.taxonomy === leaders && ref.dimension === dimension.id)),
  );
}

/** What leaders say of the teams that they support, dimension by dimension, beside those teams' own taxonomies. */
function leadersBeside(language: string): TemplateResult {
  const say = saying(language, sosuFyn);
  const supported = (sosuFyn.relations ?? []).filter(({ kind }) => kind === 'supports');
  const claims = new Map(supported.map(({ from }) => [JSON.stringify(from), from]));
  // Claims of one dimension that speak of the same teams stand together.
  const rows = new Map<string, { readonly from: NodeRef; readonly to: readonly NodeRef[] }[]>();
  for (const [key, from] of claims) {
    const to = supported.filter((one) => JSON.stringify(one.from) === key).map((one) => one.to);
    const row = JSON.stringify([dimensionOf(from)?.id, to]);
    rows.set(row, [...(rows.get(row) ?? []), { from, to }]);
  }
  return html`<div class="rows">
    ${[...rows.values()].map((said) => {
      const [first] = said;
      if (!first) return nothing;
      const dimension = dimensionOf(first.from);
      return html`<div>
        <h3>${say(dimension?.title)}</h3>
        <dl class="abreast">
          <div>
            <dt>${say(taxonomyOf(first.from.in)?.title)}</dt>
            <dd>
              <ul>
                ${said.map(({ from }) => html`<li>${say(findNode(sosuFyn, from)?.text)}</li>`)}
              </ul>
            </dd>
          </div>
          <div>
            <dt>${say({ da: 'Læs ved siden af', en: 'Read beside' })}</dt>
            ${first.to.map(
              (team) =>
                html`<dd>
                  <p class="strong">${say(findNode(sosuFyn, team)?.text)}</p>
                  ${mirrored(first.from.in, dimension, team.id).map(
                    (one) =>
                      html`<p>${say(one.title)}</p>
                        ${levels(language, sosuFyn, { kind: 'dimension', in: team.id, id: one.id })}`,
                  )}
                </dd>`,
            )}
          </div>
        </dl>
      </div>`;
    })}
  </div>`;
}

const page = (language: string, idea: string): TemplateResult =>
  systemPage({
    framework: plfPillars,
    beside: institutions,
    language,
    owner: { da: 'På tværs', en: 'Across' },
    title: { da: 'Samme idé, fem steder', en: 'The same idea in five places' },
    lead: {
      da: 'Fem steder bruger de samme ord, men lægger de også det samme i dem? Læs dem ved siden af hinanden, og tag det med hjem, I kan bruge. Ingen af dem er målestok for de andre.',
      en: 'Five places use the same words, but do they mean the same by them? Read them side by side, and take home what you can use. None of them is a yardstick for the others.',
    },
    sections: [
      {
        id: 'ideer',
        title: { da: 'Hvad mener de med det?', en: 'What do they mean by it?' },
        lead: {
          da: 'At en tekst handler om netop denne idé, er som regel vores læsning. Så står der »Vores forslag« ved den.',
          en: 'That a text is about this very idea is most often our reading. Then it is marked “Our suggestion”.',
        },
        content: choice(language, idea),
      },
      {
        id: 'soejler',
        title: { da: 'Søjlerne ved siden af hinanden', en: 'The pillars side by side' },
        lead: {
          da: 'Kruse, Louis og Bryk har fem søjler, og Norddjurs har bygget sit hus på de samme. Hord deler stoffet anderledes op.',
          en: 'Kruse, Louis and Bryk have five pillars, and Norddjurs has built its house on the same ones. Hord divides the matter in another way.',
        },
        content: html`<div class="panel">
            <pejl-plf-pillars .framework=${norddjurs} .frameworks=${[plfPillars]}></pejl-plf-pillars>
          </div>
          <div class="panel">${pillarsBeside(language)}</div>`,
      },
      {
        id: 'ledere',
        title: { da: 'Når ledere taler om deres team', en: 'When leaders speak of their teams' },
        lead: {
          da: 'Nogle udsagn i ledernes taksonomi på SOSU Fyn handler om de team, de leder. Her står de sammen med de taksonomier, som teamene selv bruger. Læs dem sammen, når ledere og team mødes.',
          en: 'Some claims of the leaders’ taxonomy at SOSU Fyn are about the teams that they lead. Here they stand with the taxonomies that those teams use themselves. Read them together when leaders and teams meet.',
        },
        content: html`<div class="panel">${leadersBeside(language)}</div>`,
      },
    ],
  });

/** A reader chooses an idea, and sees what each of the five means by it. */
export const SameIdea: Story = {
  name: 'The same idea, five places',
  render: ({ idea }, { globals }) => page(String(globals['language'] ?? 'da'), idea),
  play: async ({ canvasElement }) => {
    const radios = [...canvasElement.querySelectorAll<HTMLInputElement>('[name=idea]')];
    // The data say which ideas all five share.
    await expect(radios.map(({ value }) => value)).toEqual([
      'collaboration',
      'reflection',
      'data',
      'feedback',
      'leadership-of-learning',
    ]);
    for (const radio of [...radios.slice(1), radios[0]!]) {
      await userEvent.click(radio);
      await expect(canvasElement.querySelector('[role=status]')!).toHaveTextContent(
        radio.labels![0]!.textContent.trim(),
      );
      for (const { id } of institutions) {
        const said = canvasElement.querySelectorAll(`[aria-labelledby="idea-${id}"] .said > li`);
        await expect(said.length).toBeGreaterThan(0);
      }
    }
    await expect(canvasElement.querySelectorAll('#soejler .rows > div').length).toBeGreaterThan(4);
    await expect(canvasElement.querySelectorAll('#ledere dl').length).toBeGreaterThan(0);
  },
};
export const InEnglish: Story = { ...SameIdea, name: 'The same idea, in English', globals: { language: 'en' } };
export const Data: Story = {
  name: 'What they mean by data',
  args: { idea: 'data' },
  render: SameIdea.render!,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'data' })).toBeChecked();
    await expect(canvas.getByRole('status')).toHaveTextContent('data');
  },
};
