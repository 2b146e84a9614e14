import '@pejl/elements/concept/define';
import '@pejl/elements/programme/define';
import '@pejl/elements/provider/define';
import {
  descriptorAt,
  relationsOf,
  textIn,
  type Dimension,
  type NodeRef,
  type ProgrammeDates,
  type Relation,
} from '@pejl/core';
import type { PejlProgramme } from '@pejl/elements/programme';
import { ledereAfMedarbejdere } from '@pejl/frameworks/ledere-af-medarbejdere';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { leadersDates } from '../programme/programmes.ts';
import { inEnglish } from './in-english.ts';
import { concepts, saying, statements, statementsOf, systemPage, type Say, type Section } from './system-page.ts';
import './ledere.css';

interface Args {
  value: ProgrammeDates | undefined;
}

const leaders = sosuFyn.taxonomies?.find(({ audience }) => audience === 'leadership');

/** The relations that compare a part here with a dimension of the leaders' taxonomy at SOSU Fyn. */
const comparisons: readonly Relation[] = (ledereAfMedarbejdere.relations ?? []).filter(
  ({ kind, to }) =>
    kind === 'compared-with' && to.kind === 'dimension' && to.framework === sosuFyn.id && to.in === leaders?.id,
);
const comparedDimensions = (leaders?.dimensions ?? []).filter(({ id }) => comparisons.some(({ to }) => to.id === id));

const textsOf = new Map([
  ...(ledereAfMedarbejdere.goalAreas ?? []).flatMap(({ goals = [] }) =>
    goals.map(({ id, text }) => [id, text] as const),
  ),
  ...(ledereAfMedarbejdere.programmes ?? []).flatMap(({ steps = [] }) =>
    steps.map(({ id, title }) => [id, title] as const),
  ),
]);

/** Both views of the programme show the same dates. */
function shareDates({ currentTarget }: Event): void {
  const dated = currentTarget as PejlProgramme;
  for (const view of dated.closest('.host')!.querySelectorAll<PejlProgramme>('pejl-programme'))
    if (view !== dated) view.value = dated.value;
}

/** The dimensions that a goal can be read beside, as links to where they are. */
function besideOf(say: Say, goal: NodeRef): TemplateResult | typeof nothing {
  const dimensions = relationsOf(ledereAfMedarbejdere, goal).flatMap(({ kind, to }) => {
    const dimension = comparedDimensions.find(({ id }) => kind === 'compared-with' && id === to.id);
    return dimension ? [dimension] : [];
  });
  if (dimensions.length === 0) return nothing;
  return html`<span class="note"
    >${say({ da: 'Læs ved siden af:', en: 'Read beside:' })}
    ${dimensions.map((one) => html`<a href="#ved-siden-af-${one.id}">${say(one.title)}</a>`)}</span
  >`;
}

const goalAreas = (say: Say): TemplateResult =>
  html`<div class="flow">
    ${(ledereAfMedarbejdere.goalAreas ?? []).map(
      ({ title, goals = [] }) =>
        html`<div class="panel">
          <h3>${say(title)}</h3>
          <ul class="goals">
            ${goals.map(({ id, text }) => html`<li>${say(text)} ${besideOf(say, { kind: 'goal', id })}</li>`)}
          </ul>
        </div>`,
    )}
    ${statementsOf(ledereAfMedarbejdere, 'understanding').map(
      (set) => html`<div class="panel">${statements(say, set)}</div>`,
    )}
  </div>`;

/** A dimension with its levels, and beside it what the programme for leaders wants of the same. */
const sideBySide = (say: Say, dimension: Dimension): TemplateResult =>
  html`<div class="panel" id="ved-siden-af-${dimension.id}">
    <h3>${say(dimension.title)}</h3>
    <div class="beside">
      <div>
        <p class="kicker">${say(ledereAfMedarbejdere.title)}</p>
        <ul class="goals">
          ${comparisons
            .filter(({ to }) => to.id === dimension.id)
            .map(
              ({ from, note }) => html`<li>${say(textsOf.get(from.id))} <span class="note">${say(note)}</span></li>`,
            )}
        </ul>
      </div>
      <div>
        <p class="kicker">${sosuFyn.source.institution}: ${say(leaders?.title)}</p>
        <dl class="levels">
          ${leaders?.levels.map(
            (level, at) =>
              html`<div>
                <dt>${level.name ? say(level.name) : say({ da: `Niveau ${at + 1}`, en: `Level ${at + 1}` })}</dt>
                ${descriptorAt(leaders, level.id, dimension.id)?.claims.map(({ text }) => html`<dd>${say(text)}</dd>`)}
              </div>`,
          )}
        </dl>
      </div>
    </div>
  </div>`;

function sections(say: Say, value: ProgrammeDates | undefined): readonly Section[] {
  return [
    {
      id: 'maal',
      title: { da: 'Det, vi vil nå', en: 'What we want to reach' },
      lead: {
        da: 'Målene er til at tale om i ledelsesteamet: Hvor er I allerede godt på vej, og hvor vil I gerne begynde?',
        en: 'The goals are for the leadership team to talk about: where are you well on the way already, and where would you like to begin?',
      },
      content: goalAreas(say),
    },
    {
      id: 'forloeb',
      title: { da: 'Forløbet: Sæt jeres egne datoer', en: 'The programme: set your own dates' },
      lead: {
        da: 'Skriv, hvornår I mødes, og giv jer tid til at prøve noget af imellem. Datoerne kan gemmes til jeres egen kalender.',
        en: 'Write when you meet, and give yourselves time to try something in between. The dates can be saved for your own calendar.',
      },
      content: html`<div class="panel">
          <pejl-programme mode="date" .value=${value} @input=${shareDates} @change=${shareDates}></pejl-programme>
        </div>
        <div class="panel"><pejl-programme view="year" .value=${value}></pejl-programme></div>`,
    },
    {
      id: 'ved-siden-af',
      title: { da: 'Ved siden af SOSU Fyns taksonomi for ledere', en: 'Beside SOSU Fyn’s taxonomy for leaders' },
      lead: {
        da: 'Her er der mål, men ingen niveauer. SOSU Fyn beskriver niveauer for noget af det samme. Læs dem ved siden af hinanden: Det ene er ikke en måling af det andet. Sammenligningen er lavet til siden.',
        en: 'Here there are goals but no levels. SOSU Fyn describes levels for some of the same things. Read them beside each other: the one is no measure of the other. The comparison was made for this page.',
      },
      content: html`${comparedDimensions.map((dimension) => sideBySide(say, dimension))}`,
    },
    {
      id: 'begreber',
      title: { da: 'Ord, vi bruger', en: 'Words we use' },
      content: concepts(ledereAfMedarbejdere),
    },
  ];
}

const meta: Meta<Args> = {
  title: 'Systems/Ledere af medarbejdere',
  parameters: { layout: 'fullscreen' },
  args: { value: leadersDates },
  argTypes: { value: { control: 'object' } },
  render: ({ value }, { globals }) => {
    const language = String(globals['language'] ?? 'da');
    return systemPage({
      framework: ledereAfMedarbejdere,
      language,
      owner: { da: 'Ledelsesudvikling', en: 'Leadership development' },
      lead: {
        da: 'For ledelsesteam, der selv vil arbejde som et professionelt læringsfællesskab. Her er målene, forløbet og plads til jeres datoer.',
        en: 'For leadership teams who want to work as a professional learning community themselves. Here are the goals, the programme and room for your dates.',
      },
      sections: sections(saying(language, ledereAfMedarbejdere), value),
      beside: [sosuFyn],
    });
  },
};
export default meta;
type Story = StoryObj<Args>;

export const Ledere: Story = {
  name: 'Ledere af medarbejdere 2.0',
  play: async ({ canvasElement, step }) => {
    await step('All goals of all themes can be read', async () => {
      await expect(canvasElement.querySelectorAll('#maal .goals li')).toHaveLength(10);
    });
    await step('A goal leads to the dimension that it can be read beside', async () => {
      const link = canvasElement.querySelector<HTMLAnchorElement>('#maal .goals a')!;
      const beside = canvasElement.querySelector(link.hash)!;
      await expect(beside.textContent).toContain(textIn(comparedDimensions[0]!.title, 'da', sosuFyn.languages).text);
      await expect(beside.querySelectorAll('dt')).toHaveLength(leaders!.levels.length);
    });
    await step('A date that is written stands in the year wheel too', async () => {
      const [dated, year] = [...canvasElement.querySelectorAll<PejlProgramme>('pejl-programme')];
      await dated!.updateComplete;
      const last = [...dated!.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=date]')].at(-1)!;
      last.value = '2027-02-04';
      last.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      last.dispatchEvent(new Event('change', { bubbles: true }));
      await waitFor(() => expect(year!.value?.steps.map(({ date }) => date)).toContain('2027-02-04'));
    });
  },
};

/** Before anybody has set a date. */
export const NoDatesYet: Story = {
  name: 'Før datoerne er sat',
  args: { value: undefined },
  play: async ({ canvasElement }) => {
    const dated = canvasElement.querySelector<PejlProgramme>('pejl-programme')!;
    await dated.updateComplete;
    const fields = [...dated.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=date]')];
    await expect(fields.length).toBeGreaterThan(4);
    await expect(fields.every(({ value }) => value === '')).toBe(true);
  },
};

export const English: Story = inEnglish;
