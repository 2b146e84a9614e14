import '@pejl/elements/concept/define';
import '@pejl/elements/indicator/define';
import '@pejl/elements/next-step/define';
import '@pejl/elements/pejlemaerke-deck/define';
import '@pejl/elements/programme/define';
import '@pejl/elements/provider/define';
import '@pejl/elements/taxonomy-matrix/define';
import { textIn, type Audience, type DialogueMethod, type LocalizedText, type PlanField } from '@pejl/core';
import type { PejlNextStep } from '@pejl/elements/next-step';
import type { PejlTaxonomyMatrix } from '@pejl/elements/taxonomy-matrix';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { takeProfile } from '../compositions/take-profile.ts';
import { inEnglish } from './in-english.ts';
import { concepts, saying, statements, statementsOf, systemPage, type Say, type Section } from './system-page.ts';
import './sosu-fyn.css';

interface Args {
  /** Whose tools the page opens with. */
  group: Audience;
}

/** What a portal calls the groups. */
const groupNames: Readonly<Record<Audience, LocalizedText>> = {
  teaching: { da: 'Undervisere', en: 'Teaching staff' },
  support: { da: 'Administration og support', en: 'Administration and support' },
  leadership: { da: 'Ledere', en: 'Leaders' },
  learner: { da: 'Elever', en: 'Learners' },
};

/** A taxonomy and the beacons of the same group of staff. */
const groups = (sosuFyn.taxonomies ?? []).flatMap((taxonomy) => {
  const set = sosuFyn.pejlemaerkeSets?.find(({ audience }) => audience === taxonomy.audience);
  return taxonomy.audience && set ? [{ audience: taxonomy.audience, taxonomy, set }] : [];
});

/** Shows the tools of the chosen group. Those of the others stay as they are, with what was written. */
function showGroup({ currentTarget }: Event): void {
  const input = currentTarget as HTMLInputElement;
  for (const part of input.closest('.host')!.querySelectorAll<HTMLElement>('[data-audience]'))
    part.hidden = part.dataset['audience'] !== input.value;
}

const ofEachGroup = (group: Audience, part: (one: (typeof groups)[number]) => TemplateResult): TemplateResult[] =>
  groups.map(
    (one) =>
      html`<div class="panel" data-audience=${one.audience} ?hidden=${one.audience !== group}>${part(one)}</div>`,
  );

/** The method's turns as a ribbon of time, each as long as it lasts. */
function ribbon({ steps = [] }: DialogueMethod): TemplateResult {
  let from = 0;
  const turns = steps.map(({ minutes = 0 }) => {
    const turn = svg`<rect x=${from + 0.15} y="0" width=${Math.max(minutes - 0.3, 0)} height="1" />`;
    from += minutes;
    return turn;
  });
  return html`<svg class="ribbon" viewBox="0 0 ${from} 1" preserveAspectRatio="none" aria-hidden="true">${turns}</svg>`;
}

function method(say: Say, one: DialogueMethod): TemplateResult {
  const minutes = (one.steps ?? []).reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  return html`<article class="panel">
    <h3>${say(one.title)}</h3>
    <p>${say(one.description)}</p>
    ${ribbon(one)}
    <details>
      <summary>
        ${say({
          da: `Sådan gør I: ${one.steps?.length} trin på ${minutes} minutter`,
          en: `How it goes: ${one.steps?.length} turns in ${minutes} minutes`,
        })}
      </summary>
      <dl class="roles">
        ${(one.roles ?? []).map(
          (role) => html`<div>
            <dt>${say(role.title)}</dt>
            <dd>${say(role.task)}</dd>
          </div>`,
        )}
      </dl>
      <ol class="turns">
        ${(one.steps ?? []).map(
          (step) =>
            html`<li>
              <span>${say(step.text)}</span>
              ${step.minutes ? html`<span class="note">${step.minutes} min.</span>` : nothing}
            </li>`,
        )}
      </ol>
    </details>
  </article>`;
}

/** How many lines a field has on the sheet, and where its dates stand. */
const linesOf = ({ kind }: PlanField): { readonly rows: number; readonly dated: boolean } => ({
  rows: kind === 'text' ? 3 : 4,
  dated: kind === 'dated-list',
});

function lines(field: PlanField): TemplateResult {
  const { rows, dated } = linesOf(field);
  return html`<svg class=${rows > 3 ? 'lines more' : 'lines'} viewBox="0 0 100 ${rows}" preserveAspectRatio="none" aria-hidden="true">
    ${Array.from({ length: rows }, (_, row) =>
      dated
        ? svg`<line x1="0" x2="18" y1=${row + 0.95} y2=${row + 0.95} /><line x1="21" x2="100" y1=${row + 0.95} y2=${row + 0.95} />`
        : svg`<line x1="0" x2="100" y1=${row + 0.95} y2=${row + 0.95} />`,
    )}
  </svg>`;
}

const actionPlans = (say: Say): TemplateResult[] =>
  (sosuFyn.actionPlanTemplates ?? []).map(
    (plan) =>
      html`<div class="panel sheet">
        <h3>${say(plan.title)}</h3>
        <dl>
          <div>
            <dt>${say({ da: 'Handler om', en: 'About' })}</dt>
            <dd>${say(plan.scope)}</dd>
          </div>
          <div>
            <dt>${say({ da: 'Ejes af', en: 'Owned by' })}</dt>
            <dd>${say(plan.owner)}</dd>
          </div>
        </dl>
        <ol>
          ${plan.fields.map(
            (field) =>
              html`<li>
                <h4>${say(field.title)}</h4>
                ${field.help ? html`<p class="note">${say(field.help)}</p>` : nothing}
                ${
                  field.kind === 'dated-list'
                    ? html`<p class="note">
                        ${say({ da: 'Datoen til venstre, det der skal ske til højre', en: 'The date on the left, what is to happen on the right' })}
                      </p>`
                    : nothing
                }
                ${lines(field)}
              </li>`,
          )}
        </ol>
      </div>`,
  );

function sections(say: Say, group: Audience): readonly Section[] {
  const [anchor, understandings, uses] = [
    statementsOf(sosuFyn, 'anchor'),
    statementsOf(sosuFyn, 'understanding'),
    statementsOf(sosuFyn, 'use'),
  ];
  return [
    {
      id: 'redskaberne',
      title: { da: 'Hvad redskaberne er', en: 'What the tools are' },
      lead: {
        da: 'Pejlemærker siger »jeg« og viser en retning. Taksonomier siger »vi« og hjælper et team med at se, hvor det står. De regnes aldrig sammen, og ingen af dem er en karakter.',
        en: 'Beacons say “I” and show a direction. Taxonomies say “we” and help a team to see where it stands. They are never added up, and neither is a grade.',
      },
      content: html`<div class="panel">${anchor.map((set) => statements(say, set))}</div>
        <div class="flow">
          ${understandings.map((set) => html`<div class="panel">${statements(say, set)}</div>`)}
          ${uses.map((set) => html`<div class="panel">${statements(say, set)}</div>`)}
        </div>`,
    },
    {
      id: 'gruppe',
      title: { da: 'Find jeres gruppe', en: 'Find your group' },
      lead: {
        da: 'Taksonomi, pejlemærker og næste skridt herunder følger jeres valg. Skifter I gruppe, bliver det, I har skrevet, stående, så længe siden er åben.',
        en: 'The taxonomy, the beacons and the next step below follow your choice. If you change group, what you have written stays for as long as the page is open.',
      },
      content: html`<form>
        <fieldset class="groups">
          <legend>${say({ da: 'Medarbejdergruppe', en: 'Staff group' })}</legend>
          <div>
            ${groups.map(
              ({ audience, taxonomy, set }) =>
                html`<label>
                  <input
                    type="radio"
                    name="gruppe"
                    value=${audience}
                    .checked=${audience === group}
                    @change=${showGroup}
                  />
                  <span>${say(groupNames[audience])}</span>
                  <span class="note"
                    >${say({
                      da: `${taxonomy.dimensions.length} dimensioner, ${set.pejlemaerker.length} pejlemærker`,
                      en: `${taxonomy.dimensions.length} dimensions, ${set.pejlemaerker.length} beacons`,
                    })}</span
                  >
                </label>`,
            )}
          </div>
        </fieldset>
      </form>`,
    },
    {
      id: 'taksonomi',
      title: { da: 'Taksonomien: Hvor står vi?', en: 'The taxonomy: where do we stand?' },
      lead: {
        da: 'Læs på tværs, og vælg det, teamet kan kende sig selv i lige nu. Er I ikke enige, så vælg det: Så ved I, hvad I skal tale om.',
        en: 'Read across, and choose what the team recognises in itself right now. If you do not agree, choose that: then you know what to talk about.',
      },
      content: html`${ofEachGroup(
        group,
        ({ taxonomy }) =>
          html`<pejl-taxonomy-matrix mode="place" taxonomy=${taxonomy.id} @change=${takeProfile}></pejl-taxonomy-matrix>`,
      )}`,
    },
    {
      id: 'naeste-skridt',
      title: { da: 'Vores næste skridt', en: 'Our next step' },
      lead: {
        da: 'Når I har sat et mærke i taksonomien, står dagens niveau og det næste her side om side. Skridtet skriver I selv.',
        en: 'Once you have placed yourselves in the taxonomy, today’s level and the next stand side by side here. The step is in your own words.',
      },
      content: html`${ofEachGroup(
        group,
        ({ taxonomy }) => html`<pejl-next-step taxonomy=${taxonomy.id}></pejl-next-step>`,
      )}`,
    },
    {
      id: 'pejlemaerker',
      title: { da: 'Pejlemærkerne: Hvad styrer vi efter?', en: 'The beacons: what do we steer by?' },
      lead: {
        da: 'Vælg nogle få ud som jeres spor for en tid, eller træk et kort og tal om det. Ingen lever op til dem alle hver dag.',
        en: 'Choose a few as your track for a time, or draw a card and talk about it. Nobody lives up to all of them every day.',
      },
      content: html`${ofEachGroup(
        group,
        ({ set }) => html`<pejl-pejlemaerke-deck mode="choose" set=${set.id}></pejl-pejlemaerke-deck>`,
      )}`,
    },
    {
      id: 'samtaler',
      title: { da: 'Måder at tale sammen på', en: 'Ways to talk together' },
      lead: {
        da: 'Skolen nævner metoderne. Roller, trin og minutter er forslag fra dem, der har lavet siden: De skal sikre, at alle får tid til både at tale og lytte.',
        en: 'The school names the methods. Roles, turns and minutes are suggestions by those who made this page: they are there so that everybody gets time both to speak and to listen.',
      },
      content: html`<div class="methods">${(sosuFyn.dialogueMethods ?? []).map((one) => method(say, one))}</div>`,
    },
    {
      id: 'opfoelgning',
      title: { da: 'Det, vi følger op på', en: 'What we follow up on' },
      lead: {
        da: 'Det her holder skolen øje med. Intet af det har et måltal. Hvad tallene betyder, finder vi ud af sammen.',
        en: 'This is what the school keeps an eye on. None of it has a target. What the figures mean we find out together.',
      },
      content: html`<div class="panel"><pejl-indicator></pejl-indicator></div>`,
    },
    {
      id: 'handleplan',
      title: { da: 'Fra strategi til handling', en: 'From strategy to action' },
      lead: {
        da: 'Et tomt ark med planens overskrifter. Skriv siden ud, og læg arket på bordet.',
        en: 'An empty sheet with the headings of the plan. Print the page, and put the sheet on the table.',
      },
      content: html`${actionPlans(say)}`,
    },
    {
      id: 'forloeb',
      title: { da: 'Ledere og medarbejdere: sammen og hver for sig', en: 'Leaders and staff: together and apart' },
      content: html`<div class="panel"><pejl-programme></pejl-programme></div>
        ${statementsOf(sosuFyn, 'duty').map((set) => html`<div class="panel">${statements(say, set)}</div>`)}`,
    },
    {
      id: 'begreber',
      title: { da: 'Ord, vi bruger', en: 'Words we use' },
      content: concepts(sosuFyn),
    },
  ];
}

const meta: Meta<Args> = {
  title: 'Systems/SOSU Fyn',
  parameters: { layout: 'fullscreen' },
  args: { group: 'teaching' },
  argTypes: { group: { control: 'inline-radio', options: groups.map(({ audience }) => audience) } },
  render: ({ group }, { globals }) => {
    const language = String(globals['language'] ?? 'da');
    const say = saying(language, sosuFyn);
    return systemPage({
      framework: sosuFyn,
      language,
      owner: { da: sosuFyn.source.institution },
      lead: {
        da: 'Her er det, vi udvikler vores læringskultur med: pejlemærker at styre efter, taksonomier til teamets samtale om, hvor det står, og måder at tale sammen på. Begynd dér, hvor I er.',
        en: 'Here is what we develop our learning culture with: beacons to steer by, taxonomies for the team’s talk about where it stands, and ways to talk together. Begin where you are.',
      },
      sections: sections(say, group),
    });
  },
};
export default meta;
type Story = StoryObj<Args>;

const textOf = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ') ?? '';

export const SosuFyn: Story = {
  name: 'Strategi og redskaber',
  play: async ({ canvasElement, step }) => {
    await step('Every section that the page names is there', async () => {
      const links = [...canvasElement.querySelectorAll<HTMLAnchorElement>('nav a')];
      await expect(links.length).toBeGreaterThan(8);
      for (const link of links) await expect(canvasElement.querySelector(link.hash)).not.toBeNull();
    });
    await step('The leaders find their own taxonomy', async () => {
      await userEvent.click(canvasElement.querySelector('input[value=leadership]')!);
      const shown = [...canvasElement.querySelectorAll('pejl-taxonomy-matrix')].filter((one) => one.checkVisibility());
      await expect(shown.map(({ taxonomy }) => taxonomy)).toEqual(['ledere']);
    });
    await step('Where they place themselves, their next step begins', async () => {
      const matrix = canvasElement.querySelector<PejlTaxonomyMatrix>('pejl-taxonomy-matrix[taxonomy=ledere]')!;
      await matrix.updateComplete;
      await userEvent.click(matrix.shadowRoot!.querySelector('input[type=radio]')!);
      const next = canvasElement.querySelector<PejlNextStep>('pejl-next-step[taxonomy=ledere]')!;
      await waitFor(() => expect(next.profile?.placements).toHaveLength(1));
      await next.updateComplete;
      const dimension = sosuFyn.taxonomies!.find(({ id }) => id === 'ledere')!.dimensions[0]!;
      await expect(textOf(next.shadowRoot!.querySelector('[part=title]'))).toContain(
        textIn(dimension.title, 'da', sosuFyn.languages).text,
      );
    });
  },
};

export const English: Story = inEnglish;

/** The leaders' own tools first. */
export const ForLeaders: Story = {
  name: 'For ledere',
  args: { group: 'leadership' },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole('radio', { name: /^Ledere/ })).toBeChecked();
    const shown = [...canvasElement.querySelectorAll('pejl-next-step')].filter((one) => one.checkVisibility());
    await expect(shown.map(({ taxonomy }) => taxonomy)).toEqual(['ledere']);
  },
};
