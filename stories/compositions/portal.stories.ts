import '@pejl/elements/concept/define';
import '@pejl/elements/indicator/define';
import '@pejl/elements/organisation-map/define';
import '@pejl/elements/pejlemaerke-card/define';
import '@pejl/elements/plf-pillars/define';
import '@pejl/elements/programme/define';
import '@pejl/elements/strategy-map/define';
import '@pejl/elements/taxonomy-matrix/define';
import { horsens } from '@pejl/frameworks/horsens';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { leadersDates, leadersInHorsens } from '../programme/programmes.ts';
import { aadal, aadalFigures } from './aadal.ts';
import { hostPage, wordsIn, type Globals, type Words } from './host-page.ts';
import './portal.css';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly lead: TemplateResult | string;
  readonly content: TemplateResult;
}

const term = (id: string, framework: typeof norddjurs, words: string): TemplateResult =>
  // No white space may stand between the tags: a comma may follow.
  html`<pejl-concept concept=${id} .framework=${framework}>${words}</pejl-concept>`;

/** What the municipality shows, in the order that a reader from outside would ask for it. */
const parts = (words: Words): readonly Part[] => [
  {
    id: 'bygger',
    title: words('Det, vi bygger på', 'What we build on'),
    lead: html`${words('Vi arbejder som et ', 'We work as a ')}${term(
      'professionelt-laeringsfaellesskab',
      norddjurs,
      words('professionelt læringsfællesskab', 'professional learning community'),
    )}${words('. Det sværeste er nok ', '. The hardest part may be ')}${term(
      'deprivatisering-af-praksis',
      norddjurs,
      words('deprivatisering af praksis', 'deprivatisation of practice'),
    )}${words('. Modellen har vi lånt fra Norddjurs. Åbn en søjle, og læs, hvad vi vil med den.', '. We have borrowed the model from Norddjurs. Open a pillar to read what we want with it.')}`,
    content: html`<pejl-plf-pillars .framework=${norddjurs}></pejl-plf-pillars>`,
  },
  {
    id: 'vil',
    title: words('Det, vi arbejder med', 'What we are working on'),
    lead: html`${words(
      'Tre spor, som dagtilbud og skoler er fælles om. Dem har vi lånt fra Horsens, og med dem vil vi væk fra ',
      'Three tracks that day care and schools share. We have borrowed them from Horsens to get away from ',
    )}${term('synsninger', horsens, words('synsninger', 'unsupported opinions'))}${words(
      '. Tryk på ringen ved det, I er i gang med, og se, hvem der ellers er det.',
      '. Press the ring beside what you are working on, and see who else is.',
    )}`,
    content: html`<pejl-strategy-map .framework=${horsens}></pejl-strategy-map>`,
  },
  {
    id: 'aaret',
    title: words('I år', 'This year'),
    lead: words(
      'Ledernes forløb i skoleåret 2026/27, og hvornår strategien tages op igen. De tomme måneder er til at prøve af i.',
      'The leaders’ programme in the school year 2026/27, and when the strategy is taken up again. The empty months are for trying things out.',
    ),
    content: html`<pejl-programme view="year" .framework=${leadersInHorsens} .value=${leadersDates}></pejl-programme>`,
  },
  {
    id: 'moedes',
    title: words('Hvem der mødes', 'Who meets whom'),
    lead: words(
      'Vælg en gruppe, og se, hvem der sidder i den, og hvem den taler med. Så ved du også, hvem du kan skrive til.',
      'Choose a group to see who sits in it and whom it talks with. Then you also know whom to write to.',
    ),
    content: html`<pejl-organisation-map .framework=${norddjurs}></pejl-organisation-map>`,
  },
  {
    id: 'spoerger',
    title: words('Det, vi spørger os selv om', 'What we ask ourselves'),
    lead: words(
      'Et tal svarer ikke selv. Der er ingen mål for det, og skoler bliver ikke sat op mod hinanden.',
      'A figure does not answer by itself. It has no target, and schools are not set against each other.',
    ),
    content: html`<pejl-indicator .framework=${aadal} .figures=${aadalFigures}></pejl-indicator>`,
  },
  {
    id: 'med',
    title: words('Tag det med til jeres næste møde', 'Take it along to your next meeting'),
    lead: words(
      'To pejlemærker at styre efter i efteråret, og en taksonomi at læse sammen. Brug dem, som I vil. Ingen samler svarene ind.',
      'Two beacons to steer by this autumn, and a taxonomy to read together. Use them as you like. Nobody collects the answers.',
    ),
    content: html`<div class="two">
        ${['klare-laeringsmaal', 'udvikling-sammen'].map(
          (id) =>
            html`<pejl-pejlemaerke-card set="undervisere" pejlemaerke=${id} .framework=${sosuFyn}></pejl-pejlemaerke-card>`,
        )}
      </div>
      <pejl-taxonomy-matrix
        class="take-along"
        taxonomy="undervisere"
        layout="single"
        .framework=${sosuFyn}
      ></pejl-taxonomy-matrix>`,
  },
];

/** The look that the toolbar chose; without one, Ådal's own. */
function portal(globals: Globals): TemplateResult {
  const words = wordsIn(globals);
  const all = parts(words);
  return html`<div class="portal" data-pejl-theme=${globals.look || 'aadal'}>
    ${hostPage(globals, {
      name: words('Ådal Kommune: dagtilbud og skoler', 'Ådal Municipality: day care and schools'),
      menu: [words('På siden', 'On this page'), all.map(({ id, title }) => [id, title] as const)],
      title: words('Vi lærer sammen i Ådal', 'Learning together in Ådal'),
      lead: words(
        'Her kan forældre, medarbejdere og ledere se, hvad vi vil med hinanden, hvad vi er i gang med i år, og hvor man kan være med.',
        'Here parents, staff and leaders can see what we want to do together, what we are working on this year, and where to take part.',
      ),
      content: html`${all.map(
        ({ id, title, lead, content }) =>
          html`<section class="panel" aria-labelledby=${id}>
            <h2 id=${id}>${title}</h2>
            <p class="lead">${lead}</p>
            ${content}
          </section>`,
      )}`,
      footer: html`<p>
        ${words(
          'Ådal er opdigtet, og det er tallene også. Ordene er gengivet efter rigtige steder, og hver af dem er nævnt dér, hvor ordene står. Siden gemmer intet om dig.',
          'Ådal is made up, and so are the figures. The words are paraphrased from real places, and each of them is named where its words stand. This page keeps nothing about you.',
        )}
      </p>`,
    })}
  </div>`;
}

const meta: Meta = {
  title: 'Compositions/Municipal portal',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => portal(globals),
};
export default meta;
type Story = StoryObj;

const inside = (canvas: HTMLElement, tag: string): ShadowRoot => canvas.querySelector(tag)!.shadowRoot!;

/** A parent finds the way by headings, a leader her pillar and her own effort, a teacher what the word means. */
export const Portal: Story = {
  name: 'A municipal portal',
  play: async ({ canvas, canvasElement, step }) => {
    await step('Each of the menu’s links leads to the heading that it names', async () => {
      const links = [...canvas.getByRole('navigation', { name: 'På siden' }).querySelectorAll('a')];
      await expect(links).toHaveLength(6);
      for (const { hash, textContent } of links)
        await expect(canvasElement.querySelector(`h2${hash}`)).toHaveTextContent(textContent);
    });
    await step('The first stop of the Tab key leads past the menu', async () => {
      await userEvent.tab();
      await expect(document.activeElement).toHaveTextContent('Til indholdet');
      await expect(document.activeElement).toHaveAttribute('href', '#indhold');
    });
    await step('A word is explained where it stands, and its source is named', async () => {
      const concept = inside(canvasElement, 'pejl-concept[concept=deprivatisering-af-praksis]');
      await userEvent.click(concept.querySelector('summary')!);
      await waitFor(() => expect(concept.querySelector('[part=definition]')!.checkVisibility()).toBe(true));
      await userEvent.keyboard('{Escape}');
    });
    await step('A pillar opens on its goals', async () => {
      const pillars = inside(canvasElement, 'pejl-plf-pillars');
      await userEvent.click(pillars.querySelector('summary')!);
      await waitFor(() => expect(pillars.querySelector('[part=goals] li')!.checkVisibility()).toBe(true));
    });
    await step('An effort shows who shares it', async () => {
      const map = inside(canvasElement, 'pejl-strategy-map');
      await userEvent.click(map.querySelector('button[value="effort personalets-data"]')!);
      await expect(map.querySelector('[role=status]')!).toHaveTextContent('Indsatsen deles af');
    });
    await step('Every figure stands under a question', async () => {
      const text = inside(canvasElement, 'pejl-indicator').textContent;
      for (const { question } of aadal.indicators!) await expect(text).toContain(question!['da']);
    });
  },
};

export const InEnglish: Story = {
  globals: { language: 'en' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('navigation', { name: 'On this page' })).toBeVisible();
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Learning together in Ådal');
  },
};

/** Ådal's tokens have a value for the dark too: axe holds every text to its contrast. */
export const InTheDark: Story = { name: 'In the dark', globals: { theme: 'dark' } };
