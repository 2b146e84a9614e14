import '@pejl/elements/next-step/define';
import '@pejl/elements/pejlemaerke-card/define';
import '@pejl/elements/progress-radar/define';
import '@pejl/elements/provider/define';
import type { NextStep } from '@pejl/core';
import type { PejlNextStep } from '@pejl/elements/next-step';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { track } from '../pejlemaerke-card/local-examples.ts';
import { teamsYear } from './aadal.ts';
import { hostPage, wordsIn, type Globals } from './host-page.ts';

const teamsTrack = track('team', 'formativ-feedback', 'udvikling-sammen');

/** A team's own page between two meetings: what it agreed, what has moved, what is next, and what it steers by. */
function teamPage(globals: Globals): TemplateResult {
  const words = wordsIn(globals);
  const next: NextStep = {
    dimension: 'tillid-og-mod',
    sentence: words(
      'Vi vil bruge de første ti minutter af onsdagsmødet på noget, en af os har brug for hjælp til.',
      'We will spend the first ten minutes of the Wednesday meeting on something that one of us needs help with.',
    ),
  };
  return hostPage(globals, {
    name: words('Team Grundforløb', 'The foundation course team'),
    menu: [
      words('På siden', 'On this page'),
      [
        ['aftalt', words('Det, vi aftalte', 'What we agreed')],
        ['aaret', words('Før og nu', 'Then and now')],
        ['skridt', words('Næste skridt', 'Next step')],
        ['spor', words('Vores spor', 'Our track')],
      ],
    ],
    title: words('Vores år som team', 'Our year as a team'),
    lead: words(
      'Siden er teamets egen. Vi bestemmer selv, hvem der ellers får den at se.',
      'This page is the team’s own. We decide who else is to see it.',
    ),
    content: html`<pejl-provider class="sourced-below" .framework=${sosuFyn}>
      <section class="panel" aria-labelledby="aftalt">
        <h2 id="aftalt">${words('Det, vi aftalte i marts', 'What we agreed in March')}</h2>
        <dl>
          <div>
            <dt>${words('Skridtet', 'The step')}</dt>
            <dd>
              ${words(
                '»Vi vil skrive én beslutning ned til sidst i hvert møde og begynde det næste med den.«',
                '“We will write one decision down at the end of every meeting and begin the next with it.”',
              )}
            </dd>
          </div>
          <div>
            <dt>${words('Det, vi prøvede', 'What we tried')}</dt>
            <dd>
              ${words(
                'En af os skrev med på tavlen. Efter tre uger skiftede vi til et fælles dokument.',
                'One of us wrote on the board. After three weeks we changed to a shared document.',
              )}
            </dd>
          </div>
          <div>
            <dt>${words('Det, vi tager med', 'What we take along')}</dt>
            <dd>
              ${words(
                'Vi beholder det. Møderne begynder nu med noget, vi selv har bestemt.',
                'We keep it. The meetings now begin with something that we have decided ourselves.',
              )}
            </dd>
          </div>
        </dl>
      </section>
      <section class="panel" aria-labelledby="aaret">
        <h2 id="aaret">${words('Før og nu', 'Then and now')}</h2>
        <p class="lead">
          ${words(
            'I august fik vi nyt skema og ses sjældnere. Det kan vi mærke på tilliden, og det er godt at vide, før vi vælger næste skridt. Om refleksion er vi ikke enige endnu. Det tager vi op igen i januar.',
            'In August we got a new timetable and see less of each other. We notice it in our trust, and that is good to know before we choose the next step. About reflection we do not agree yet. We take it up again in January.',
          )}
        </p>
        <pejl-progress-radar taxonomy="undervisere" .profiles=${teamsYear}></pejl-progress-radar>
      </section>
      <section class="panel" aria-labelledby="skridt">
        <h2 id="skridt">${words('Vores næste skridt', 'Our next step')}</h2>
        <pejl-next-step
          taxonomy="undervisere"
          name="skridt"
          .profile=${teamsYear.at(-1)}
          .value=${next}
        ></pejl-next-step>
      </section>
      <section aria-labelledby="spor">
        <h2 id="spor">${words('Vores spor: Det styrer vi efter', 'Our track: what we steer by')}</h2>
        <div class="two">
          ${teamsTrack.pejlemaerker.map(
            (id) =>
              html`<pejl-pejlemaerke-card
                set=${teamsTrack.set}
                pejlemaerke=${id}
                .value=${teamsTrack}
              ></pejl-pejlemaerke-card>`,
          )}
        </div>
      </section>
    </pejl-provider>`,
    footer: html`<p>
      ${words(
        'Ordene i taksonomien og på kortene er en gengivelse, bygget på',
        'The words of the taxonomy and on the cards are a paraphrase, based on',
      )}
      <cite>${sosuFyn.source.title}</cite>, ${sosuFyn.source.institution}.
      ${words(
        'Institutionen har ikke godkendt ordlyden. Teamet er opdigtet.',
        'The institution has not endorsed the wording. The team is made up.',
      )}
    </p>`,
  });
}

const meta: Meta = {
  title: 'Compositions/Team page',
  parameters: { layout: 'fullscreen' },
  render: (_args, { globals }) => teamPage(globals),
};
export default meta;
type Story = StoryObj;

const inside = (canvas: HTMLElement, tag: string, selector: string): HTMLElement =>
  canvas.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** A dimension that stands lower than in March is told in the same words as one that stands higher. */
export const TeamPage: Story = {
  name: 'A team’s own page',
  play: async ({ canvasElement, step }) => {
    const radar = canvasElement.querySelector('pejl-progress-radar')!;
    await radar.updateComplete;
    await step('The table tells then and now, whichever way it went', async () => {
      const rows = [...radar.shadowRoot!.querySelectorAll('tr')].map((row) =>
        [...row.cells].map((cell) => cell.textContent.trim()),
      );
      await expect(rows.find(([dimension]) => dimension === 'Relationel tillid og mod')).toContain(
        'Fra niveau 4 til niveau 3',
      );
      await expect(rows.find(([dimension]) => dimension === 'Team – mål')?.join()).toContain('Fra niveau 2 til');
    });
    await step('By the keyboard the picture says the same', async () => {
      inside(canvasElement, 'pejl-progress-radar', '[role=application]').focus();
      await userEvent.keyboard('{End}');
      await expect(inside(canvasElement, 'pejl-progress-radar', '[role=status]')).toHaveTextContent(
        '18. november 2026: niveau 3',
      );
    });
    await step('The step is the team’s own sentence, and can be written anew', async () => {
      const next = canvasElement.querySelector<PejlNextStep>('pejl-next-step')!;
      await next.updateComplete;
      const sentence = inside(canvasElement, 'pejl-next-step', 'textarea') as HTMLTextAreaElement;
      await expect(sentence.value).toContain('onsdagsmødet');
      await userEvent.type(sentence, ' Vi begynder i næste uge.');
      await expect(next.value?.sentence).toMatch(/onsdagsmødet.* Vi begynder i næste uge\.$/);
    });
  },
};

export const InEnglish: Story = {
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const radar = canvasElement.querySelector('pejl-progress-radar')!;
    await radar.updateComplete;
    await expect(radar.shadowRoot!.querySelector('[part=table]')).toHaveTextContent('From level 4 to level 3');
  },
};
