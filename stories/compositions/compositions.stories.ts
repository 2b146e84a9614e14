import '@pejl/elements/next-step/define';
import '@pejl/elements/pejlemaerke-card/define';
import '@pejl/elements/progress-radar/define';
import '@pejl/elements/provider/define';
import '@pejl/elements/taxonomy-matrix/define';
import type { Profile } from '@pejl/core';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { profileNow } from '../taxonomy-matrix/frameworks.ts';
import './page.css';

const meta: Meta = { title: 'Compositions/Pages', parameters: { layout: 'fullscreen' } };
export default meta;
type Story = StoryObj;

const earlier: Profile = {
  date: '2026-02-10',
  placements: profileNow.placements.map(({ reason: _reason, ...one }) =>
    one.state === 'placed'
      ? { ...one, date: '2026-02-10', level: 'niveau-2', towards: true }
      : { ...one, date: '2026-02-10' },
  ),
};

const page = (name: string, links: readonly string[], content: TemplateResult): TemplateResult =>
  html`<div class="host" lang="da">
    <header>
      <strong>${name}</strong>
      <nav aria-label=${name}>
        <ul>
          ${links.map((link) => html`<li><a href="#indhold">${link}</a></li>`)}
        </ul>
      </nav>
    </header>
    <main id="indhold">${content}</main>
  </div>`;

/** A team's room in the school's learning platform: the meeting, the matrix, and the step that it ends with. */
export const CoursePage: Story = {
  name: 'A course page in an LMS',
  render: () =>
    page(
      'Læringsplatformen',
      ['Forside', 'Mine hold', 'Mit team'],
      html`<h1>Team Grundforløb: møde den 24. november</h1>
        <p class="lead">Vi begynder med det, vi aftalte sidst. Så ser vi på én dimension ad gangen, og vi slutter med ét skridt.</p>
        <pejl-provider .framework=${sosuFyn}>
          <section class="panel" aria-labelledby="staar">
            <h2 id="staar">1. Hvor står vi?</h2>
            <pejl-taxonomy-matrix
              taxonomy="undervisere"
              mode="place"
              layout="single"
              name="profil"
              .value=${profileNow}
              .earlier=${earlier}
            ></pejl-taxonomy-matrix>
          </section>
          <div class="two">
            <section class="panel" aria-labelledby="skridt">
              <h2 id="skridt">2. Vores næste skridt</h2>
              <pejl-next-step taxonomy="undervisere" name="skridt" .profile=${profileNow}></pejl-next-step>
            </section>
            <section class="panel" aria-labelledby="spor">
              <h2 id="spor">Det styrer vi efter</h2>
              <pejl-pejlemaerke-card set="undervisere" mode="choose" name="spor"></pejl-pejlemaerke-card>
            </section>
          </div>
        </pejl-provider>`,
    ),
};

/** One beacon as the start of a talk, large, for the screen at the end of the table. */
export const SharedScreen: Story = {
  name: 'A meeting at a shared screen',
  render: () =>
    page(
      'Teammøde',
      ['Dagsorden', 'Pejlemærke', 'Næste skridt'],
      html`<h1>Hvordan ser det ud hos os?</h1>
        <p class="lead">To og to i fem minutter. Så en runde, hvor alle når at sige noget.</p>
        <h2>Vores pejlemærke i dag</h2>
        <pejl-provider .framework=${sosuFyn}>
          <pejl-pejlemaerke-card set="undervisere" size="large" frame="consultation"></pejl-pejlemaerke-card>
        </pejl-provider>`,
    ),
};

/** What lies on the table when the screen is off: the empty matrix, on a sheet of its own. */
export const PrintedSheet: Story = {
  name: 'A printed sheet',
  render: () =>
    page(
      'Arket til bordet',
      ['Udskriv med browserens egen kommando'],
      html`<h1>Hvor står vi?</h1>
        <p class="fill-in">Team og dato <span aria-hidden="true"></span></p>
        <p class="lead">Sæt kryds, hvor I står. Er I ikke enige, så skriv begge steder, og tal om forskellen.</p>
        <pejl-taxonomy-matrix taxonomy="undervisere" mode="place" .framework=${sosuFyn}></pejl-taxonomy-matrix>`,
    ),
};
