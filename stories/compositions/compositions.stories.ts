import '@pejl/elements/next-step/define';
import '@pejl/elements/pejlemaerke-card/define';
import '@pejl/elements/provider/define';
import '@pejl/elements/taxonomy-matrix/define';
import type { PejlNextStep } from '@pejl/elements/next-step';
import type { PejlTaxonomyMatrix } from '@pejl/elements/taxonomy-matrix';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { profileNow, profileThen } from '../taxonomy-matrix/frameworks.ts';
import { hostPage, wordsIn } from './host-page.ts';
import { takeProfile } from './take-profile.ts';

const meta: Meta = { title: 'Compositions/Pages', parameters: { layout: 'fullscreen' } };
export default meta;
type Story = StoryObj;

/** A team's room in the school's learning platform: the meeting, the matrix, and the step that it ends with. */
export const CoursePage: Story = {
  name: 'A course page in an LMS',
  render: (_args, { globals }) => {
    const words = wordsIn(globals);
    return hostPage(globals, {
      name: words('Læringsplatformen', 'The learning platform'),
      menu: [
        words('Mødet', 'The meeting'),
        [
          ['staar', words('Hvor står vi?', 'Where do we stand?')],
          ['skridt', words('Næste skridt', 'Next step')],
          ['spor', words('Pejlemærket', 'The beacon')],
        ],
      ],
      title: words('Team Grundforløb: møde den 24. november', 'The foundation course team: meeting on 24 November'),
      lead: words(
        'Vi begynder med det, vi aftalte sidst. Så ser vi på én dimension ad gangen, og vi slutter med ét skridt.',
        'We begin with what we agreed last time. Then we look at one dimension at a time, and we end with one step.',
      ),
      content: html`<pejl-provider .framework=${sosuFyn}>
        <section class="panel" aria-labelledby="staar">
          <h2 id="staar">${words('1. Hvor står vi?', '1. Where do we stand?')}</h2>
          <pejl-taxonomy-matrix
            taxonomy="undervisere"
            mode="place"
            layout="single"
            name="profil"
            .value=${profileNow}
            .earlier=${profileThen}
            @change=${takeProfile}
          ></pejl-taxonomy-matrix>
        </section>
        <div class="two">
          <section class="panel" aria-labelledby="skridt">
            <h2 id="skridt">${words('2. Vores næste skridt', '2. Our next step')}</h2>
            <pejl-next-step taxonomy="undervisere" name="skridt" .profile=${profileNow}></pejl-next-step>
          </section>
          <section class="panel" aria-labelledby="spor">
            <h2 id="spor">${words('Det styrer vi efter', 'What we steer by')}</h2>
            <pejl-pejlemaerke-card set="undervisere" mode="choose" name="spor"></pejl-pejlemaerke-card>
          </section>
        </div>
      </pejl-provider>`,
    });
  },
  play: async ({ canvasElement }) => {
    // Where the team places itself anew, its next step begins.
    const matrix = canvasElement.querySelector<PejlTaxonomyMatrix>('pejl-taxonomy-matrix')!;
    const step = canvasElement.querySelector<PejlNextStep>('pejl-next-step')!;
    await matrix.updateComplete;
    const answers = [...matrix.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    await userEvent.click(answers.find(({ checked, value }) => value && !checked)!);
    await waitFor(() => expect(matrix.value).not.toBe(profileNow));
    await expect(step.profile).toBe(matrix.value);
  },
};

/** One beacon as the start of a talk, large, for the screen at the end of the table. */
export const SharedScreen: Story = {
  name: 'A meeting at a shared screen',
  render: (_args, { globals }) => {
    const words = wordsIn(globals);
    return hostPage(globals, {
      name: words('Teammøde', 'Team meeting'),
      title: words('Hvordan ser det ud hos os?', 'What does it look like where we are?'),
      lead: words(
        'To og to i fem minutter. Så en runde, hvor alle når at sige noget.',
        'In pairs for five minutes. Then a round in which everybody gets to speak.',
      ),
      content: html`<h2>${words('Vores pejlemærke i dag', 'Our beacon today')}</h2>
        <pejl-provider .framework=${sosuFyn}>
          <pejl-pejlemaerke-card set="undervisere" size="large" frame="consultation"></pejl-pejlemaerke-card>
        </pejl-provider>`,
    });
  },
  play: async ({ canvasElement }) => {
    // It can be read from the far end of the table, and what the team says can be written down where it stands.
    const card = canvasElement.querySelector('pejl-pejlemaerke-card')!;
    await card.updateComplete;
    const statement = card.shadowRoot!.querySelector('[part=statement]')!;
    const size = (of: Element): number => parseFloat(getComputedStyle(of).fontSize);
    await expect(size(statement)).toBeGreaterThan(1.5 * size(canvasElement));
    const note = card.shadowRoot!.querySelector('[part=consultation] textarea')!;
    await userEvent.type(note, 'Døren står åben.');
    await expect(note).toHaveValue('Døren står åben.');
  },
};

/** What lies on the table when the screen is off: the empty matrix, on a sheet of its own. */
export const PrintedSheet: Story = {
  name: 'A printed sheet',
  render: (_args, { globals }) => {
    const words = wordsIn(globals);
    return hostPage(globals, {
      name: words('Arket til bordet', 'The sheet for the table'),
      title: words('Hvor står vi?', 'Where do we stand?'),
      lead: words(
        'Sæt kryds, hvor I står. Er I ikke enige, så skriv begge steder, og tal om forskellen.',
        'Put a cross where you stand. If you do not agree, write in both places and talk about the difference.',
      ),
      content: html`<p class="fill-in">${words('Team og dato', 'Team and date')} <span aria-hidden="true"></span></p>
        <pejl-taxonomy-matrix taxonomy="undervisere" mode="place" .framework=${sosuFyn}></pejl-taxonomy-matrix>`,
    });
  },
  play: async ({ canvasElement }) => {
    // Every dimension is on the sheet, and nothing is crossed beforehand.
    const matrix = canvasElement.querySelector<PejlTaxonomyMatrix>('pejl-taxonomy-matrix')!;
    await matrix.updateComplete;
    const { taxonomies = [] } = sosuFyn;
    for (const { title } of taxonomies.find(({ id }) => id === 'undervisere')!.dimensions)
      await expect(matrix.shadowRoot!.textContent).toContain(title['da']);
    await expect(matrix.shadowRoot!.querySelectorAll(':checked:not([value=""])')).toHaveLength(0);
  },
};
