import '@pejl/elements/concept/define';
import '@pejl/elements/organisation-map/define';
import '@pejl/elements/practice-signs/define';
import '@pejl/elements/programme/define';
import '@pejl/elements/provider/define';
import '@pejl/elements/solo-ladder/define';
import type { ActionPlanTemplate, PlanField, StatementSet } from '@pejl/core';
import type { PejlOrganisationMap } from '@pejl/elements/organisation-map';
import type { PejlPracticeSigns } from '@pejl/elements/practice-signs';
import type { PejlSoloLadder } from '@pejl/elements/solo-ladder';
import { solo } from '@pejl/frameworks/solo';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import './layouts.css';
import { conceptList, saying, statements, systemPage, type Say } from './system-page.ts';
import './tre-kommuner.css';

const meta: Meta = {
  title: 'Systems/3K: den synligt lærende skole',
  parameters: { layout: 'fullscreen' },
};
export default meta;
type Story = StoryObj;

/** The headings of the page, in their order. */
const headings = (page: HTMLElement): readonly string[] =>
  [...page.querySelectorAll('section > h2')].map((heading) => heading.textContent);

const setOf = (id: string): StatementSet | undefined => treKommuner.statementSets?.find((set) => set.id === id);

/** A list of statements under its own title. */
const listed = (say: Say, id: string): TemplateResult | typeof nothing => {
  const set = setOf(id);
  return set ? statements(say, set) : nothing;
};

/** What a concept means, in its own words: the definition alone, or with its points. */
const definitionOf = (say: Say, id: string): TemplateResult | typeof nothing => {
  const concept = treKommuner.concepts?.find((one) => one.id === id);
  return concept
    ? html`<div>
        <h3>${say(concept.term)}</h3>
        <p>${say(concept.definition)}</p>
      </div>`
    : nothing;
};

function pupils(language: string): TemplateResult {
  const say = saying(language, treKommuner);
  const signs = treKommuner.practiceSigns?.find(({ layer }) => layer === 'learner');
  return html`<div class="for-pupils">
    ${systemPage({
      framework: treKommuner,
      beside: [solo],
      language,
      owner: treKommuner.title,
      title: { da: 'Hvor er du i det, du lærer?', en: 'Where are you in what you are learning?' },
      lead: {
        da: 'Her kan du se på det, du lærer. Du kan finde ud af, hvor du er, og hvor du skal hen. Det, du skriver, er dit. Ingen giver dig karakter for det.',
        en: 'Here you can look at what you are learning. You can find out where you are and where you are going. What you write is yours. Nobody gives you a mark for it.',
      },
      sections: [
        {
          id: 'spoergsmaal',
          title: { da: 'Tre gode spørgsmål', en: 'Three good questions' },
          lead: {
            da: 'Stil dem til dig selv, til en ven eller til en voksen. Du kan bruge dem hver dag og i alle fag.',
            en: 'Ask yourself, a friend or an adult. You can use them every day and in every subject.',
          },
          content: html`<ul class="cards">
          ${treKommuner.learningQuestions?.map((one) => html`<li><p class="question">${say(one.text)}</p></li>`)}
        </ul>`,
        },
        {
          id: 'stige',
          title: { da: 'Din stige', en: 'Your ladder' },
          lead: {
            da: 'Vælg noget, du er i gang med at lære. Hvilket trin passer nu? Begynd dér. Alle begynder nederst, når noget er nyt.',
            en: 'Choose something that you are learning. Which step fits now? Start there. Everyone starts at the bottom when something is new.',
          },
          content: html`<div class="panel"><pejl-solo-ladder mode="reflect" name="min-side" .framework=${solo}></pejl-solo-ladder></div>`,
        },
        {
          id: 'tegn',
          title: { da: 'Det kan man se, når I lærer synligt', en: 'What people can see when your learning is visible' },
          lead: {
            da: 'Tal om det i klassen: Hvad gør I allerede? Hvad vil I gerne gøre mere af?',
            en: 'Talk about it in class: what do you do already? What would you like to do more of?',
          },
          content: html`<ul class="can">
          ${signs?.signs.map(
            (sign) =>
              html`<li>
                <p>${say(sign.text)}</p>
                ${sign.example ? html`<p class="quiet">${say(sign.example)}</p>` : nothing}
              </li>`,
          )}
        </ul>`,
        },
        {
          id: 'skolen',
          title: { da: 'Sådan skal skolen være', en: 'This is how school should be' },
          lead: {
            da: 'Det har de voksne i de tre kommuner skrevet om elever og om skolen. Er der noget, du vil spørge dem om?',
            en: 'This is what the adults in the three municipalities have written about pupils and school. Is there anything you want to ask them?',
          },
          content: html`<div class="wide">${listed(say, 'vision-for-eleverne')}</div>`,
        },
      ],
    })}
  </div>`;
}

function staff(language: string): TemplateResult {
  const say = saying(language, treKommuner);
  return systemPage({
    framework: treKommuner,
    language,
    owner: treKommuner.title,
    title: { da: 'Vi lærer også selv', en: 'We are learners too' },
    lead: {
      da: 'For lærere og pædagoger i Gentofte, Gladsaxe og Rudersdal: hvad man kan få øje på i praksis, hvad I kan udvikle sammen, og hvordan modulerne forløber.',
      en: 'For teachers and pedagogues in Gentofte, Gladsaxe and Rudersdal: what can be seen in practice, what you can develop together, and how the modules run.',
    },
    sections: [
      {
        id: 'maal',
        title: { da: 'Det arbejder vi hen imod', en: 'What we work towards' },
        lead: {
          da: 'Fire mål bærer begge faser. Nedenunder står, hvad visionen siger om os voksne.',
          en: 'Four goals carry both phases. Below them is what the vision says about us adults.',
        },
        content: html`${treKommuner.goalAreas?.map(
          ({ goals = [] }) =>
            html`<ul class="cards">
                  ${goals.map(
                    (goal) =>
                      html`<li class="lit">
                        <h3>${say(goal.title)}</h3>
                        <p>${say(goal.text)}</p>
                      </li>`,
                  )}
                </ul>`,
        )}
            <div class="space wide">${listed(say, 'vision-for-laerere-og-paedagoger')}</div>`,
      },
      {
        id: 'tegn',
        title: { da: 'Det kan man få øje på', en: 'What can be seen' },
        lead: {
          da: 'Tag arket med ind til en kollega, som har sagt ja. Skriv, hvad I så, og tal om det bagefter. Nederst står de kompetencer, som tegnene vokser ud af.',
          en: 'Take the sheet along to a colleague who has agreed. Write what you saw, and talk about it afterwards. At the bottom are the competences that the signs grow out of.',
        },
        content: html`<div class="panel"><pejl-practice-signs layer="staff" mode="observe" name="tegn"></pejl-practice-signs></div>`,
      },
      {
        id: 'moduler',
        title: { da: 'Modulerne, og hvordan et forløb går', en: 'The modules, and how a course runs' },
        lead: {
          da: 'Instruktørerne uddannes først. Så følger kolleger i større grupper fra samme skole, og mellem gangene prøver man af hjemme.',
          en: 'Instructors are trained first. Then colleagues follow in larger groups from the same school, and between the meetings people try things out at home.',
        },
        content: html`<div class="panel"><pejl-programme></pejl-programme></div>`,
      },
      {
        id: 'hold',
        title: { da: 'Hvor mange hold bliver vi?', en: 'How many groups will we be?' },
        lead: {
          da: 'Skriv, hvor mange I er på skolen. Så kan I se, hvad det kræver af hold og instruktører.',
          en: 'Write how many you are at your school, and see what it takes in groups and instructors.',
        },
        content: html`<div class="panel"><pejl-programme view="capacity"></pejl-programme></div>`,
      },
      {
        id: 'ord',
        title: { da: 'Ord, vi bruger', en: 'Words we use' },
        lead: {
          da: 'Samme ord skal betyde det samme for os alle. Her er de, vi oftest får brug for.',
          en: 'The same word should mean the same to all of us. These are the ones that we need most often.',
        },
        content: html`<div class="two">
            ${conceptList('impact-cycle data feedback-i-alle-retninger plf', say({ da: 'Når vi ser på vores praksis', en: 'When we look at our practice' }))}
            ${conceptList('elevstemmen vaekst-frem-for-standpunkt laeringsspoergsmaal solo stilladsering the-pit', say({ da: 'Når eleverne lærer', en: 'When pupils learn' }))}
          </div>`,
      },
    ],
  });
}

/** A field of the plan as it stands on an empty sheet. */
function field(say: Say, one: PlanField): TemplateResult {
  const id = `plan-${one.id}`;
  const help = one.help
    ? html`<p class="help" id="${id}-h">${say(one.help)}</p>`
    : one.kind === 'list'
      ? html`<p class="help" id="${id}-h">${say({ da: 'Én ting på hver linje.', en: 'One thing on each line.' })}</p>`
      : nothing;
  const described = help === nothing ? nothing : `${id}-h`;
  if (one.kind !== 'dated-list')
    return html`<div>
      <label for=${id}>${say(one.title)}</label>
      ${help}
      ${one.kind === 'date' ? html`<input id=${id} type="date" aria-describedby=${described} />` : html`<textarea id=${id} rows="3" aria-describedby=${described}></textarea>`}
    </div>`;
  return html`<fieldset aria-describedby=${described}>
    <legend>${say(one.title)}</legend>
    ${help}
    ${[1, 2, 3].map(
      (row) =>
        html`<div class="dated">
          <div>
            <label for="${id}-n${row}">${say({ da: 'Hvornår', en: 'When' })}</label>
            <input id="${id}-n${row}" autocomplete="off" />
          </div>
          <div>
            <label for="${id}-v${row}">${say({ da: 'Hvad eller hvem', en: 'What or who' })}</label>
            <input id="${id}-v${row}" autocomplete="off" />
          </div>
        </div>`,
    )}
  </fieldset>`;
}

/** The plan as an empty sheet: the three questions first and largest, then what the school takes a stance on. */
function planSheet(say: Say, plan: ActionPlanTemplate): TemplateResult {
  const asked = new Set(treKommuner.learningQuestions?.map(({ planText }) => planText?.['da']));
  const isAsked = ({ title }: PlanField): boolean => asked.has(title['da']);
  return html`<form class="plan-sheet panel" aria-labelledby="handleplan-h" @submit=${(event: Event) => event.preventDefault()}>
    <dl class="abreast">
      <div>
        <dt>${say({ da: 'Hvem ejer planen?', en: 'Who owns the plan?' })}</dt>
        <dd>${say(plan.owner)}</dd>
      </div>
      <div>
        <dt>${say({ da: 'Hvad gælder den?', en: 'What is it about?' })}</dt>
        <dd>${say(plan.scope)}</dd>
      </div>
    </dl>
    <div class="questions">${plan.fields.filter(isAsked).map((one) => field(say, one))}</div>
    ${plan.fields.filter((one) => !isAsked(one)).map((one) => field(say, one))}
    <p class="help">
      ${say({ da: 'Siden gemmer ikke, hvad I skriver. Udskriv arket, eller kopiér teksten, før I lukker.', en: 'This page does not keep what you write. Print the sheet, or copy the text, before you close it.' })}
    </p>
  </form>`;
}

function leaders(language: string): TemplateResult {
  const say = saying(language, treKommuner);
  const plan = treKommuner.actionPlanTemplates?.[0];
  const lessons = setOf('laert-af-fase-1');
  return systemPage({
    framework: treKommuner,
    language,
    owner: treKommuner.title,
    title: { da: 'Forandringen er jeres, og I får hjælp', en: 'The change is yours, and there is help' },
    lead: {
      da: 'For skoleledelser i Gentofte, Gladsaxe og Rudersdal: jeres egen handleplan, det, fase 1 lærte os, og hvem I kan trække på.',
      en: 'For school leaders in Gentofte, Gladsaxe and Rudersdal: your own action plan, what phase 1 taught us, and whom you can draw on.',
    },
    sections: [
      {
        id: 'laert',
        title: lessons?.title ?? {},
        lead: {
          da: 'Kritikken fra skolerne blev hørt. Det er den, fase 2 er bygget op efter.',
          en: 'The schools’ criticism was heard. Phase 2 is built on it.',
        },
        content: html`<ul class="cards pairs">
              ${lessons?.statements.map(
                (lesson) =>
                  html`<li>
                    <p class="strong">${say(lesson.text)}</p>
                    <p>${say(lesson.description)}</p>
                  </li>`,
              )}
            </ul>
            <div class="columns space">
              ${listed(say, 'evaluering-maal')} ${listed(say, 'evaluering-implementering')}
            </div>`,
      },
      {
        id: 'handleplan',
        title: plan?.title ?? {},
        ...(plan?.description && { lead: plan.description }),
        content: html`${plan ? planSheet(say, plan) : nothing}`,
      },
      {
        id: 'tegn',
        title: { da: 'Det kan man få øje på hos os ledere', en: 'What can be seen of us leaders' },
        lead: {
          da: 'Brug tegnene som spejl: alene, i ledelsesteamet eller sammen med en leder fra en anden skole.',
          en: 'Use the signs as a mirror: alone, in your leadership team or with a leader from another school.',
        },
        content: html`<div class="panel"><pejl-practice-signs layer="leadership" mode="observe" name="tegn"></pejl-practice-signs></div>
            <div class="space wide">${listed(say, 'vision-for-lederne')}</div>`,
      },
      {
        id: 'organisation',
        title: { da: 'Hvem beslutter hvad, og hvem kan I spørge?', en: 'Who decides what, and whom can you ask?' },
        lead: {
          da: 'Vælg en gruppe, og se, hvem der sidder i den, og hvem den mødes med.',
          en: 'Choose a group to see who sits in it and whom it meets.',
        },
        content: html`<div class="panel"><h3>${say(treKommuner.organisations?.[0]?.title)}</h3><pejl-organisation-map units></pejl-organisation-map></div>`,
      },
      {
        id: 'hinanden',
        title: { da: 'Brug hinanden', en: 'Draw on each other' },
        content: html`${treKommuner.dialogueMethods?.map(
          (method) =>
            html`<h3>${say(method.title)}</h3>
                  <p>${say(method.description)}</p>
                  <ol class="cards">
                    ${method.steps?.map((step) => html`<li class="lit">${say(step.text)}</li>`)}
                  </ol>`,
        )}
            <div class="cards space">
              ${['lederrum', 'laeringssamtale', 'forandringsejer'].map((id) => definitionOf(say, id))}
            </div>`,
      },
      {
        id: 'ord',
        title: { da: 'Ord i fase 2', en: 'Words of phase 2' },
        content: html`<div class="two">
            ${conceptList('forandringsagent lic traener-traener instruktoer synlig-laeringsteam', say({ da: 'Hvem der bærer det', en: 'Who carries it' }))}
            ${conceptList('kapacitetsopbygning traeningsbane fordybelsesmodul distriktsomraade', say({ da: 'Hvad der bærer det', en: 'What carries it' }))}
          </div>`,
      },
    ],
  });
}

/** A pupil says where she is and where she is going, in her own words. */
export const Pupils: Story = {
  name: 'For pupils',
  render: (_args, { globals }) => pupils(String(globals['language'] ?? 'da')),
  play: async ({ canvasElement }) => {
    await expect(headings(canvasElement)).toHaveLength(4);
    await expect(canvasElement.querySelectorAll('#spoergsmaal .question')).toHaveLength(3);
    await expect(canvasElement.querySelectorAll('#tegn li')).toHaveLength(5);
    const ladder = canvasElement.querySelector<PejlSoloLadder>('pejl-solo-ladder')!;
    await ladder.updateComplete;
    await userEvent.click(ladder.shadowRoot!.querySelector('[name=now]')!);
    await expect(ladder.value?.now).toBe(solo.scales?.[0]?.levels[0]?.id);
  },
};
export const PupilsInEnglish: Story = { ...Pupils, name: 'For pupils, in English', globals: { language: 'en' } };

/** Colleagues write what they saw of a sign; a school works out its groups. */
export const Staff: Story = {
  name: 'For teachers and pedagogues',
  render: (_args, { globals }) => staff(String(globals['language'] ?? 'da')),
  play: async ({ canvasElement }) => {
    await expect(headings(canvasElement)).toHaveLength(5);
    const signs = canvasElement.querySelector<PejlPracticeSigns>('pejl-practice-signs')!;
    await signs.updateComplete;
    await userEvent.click(signs.shadowRoot!.querySelector('input[value=seen]')!);
    await expect(signs.value?.observations.map(({ sign, state }) => [sign, state])).toEqual([
      ['voksen-rammesaetter', 'seen'],
    ]);
    const capacity = canvasElement.querySelector('#hold pejl-programme')!.shadowRoot!;
    await userEvent.type(capacity.querySelector('[name=participants]')!, '48');
    await expect(capacity.querySelector('[role=status]')!).toHaveTextContent('48');
  },
};
export const StaffInEnglish: Story = {
  ...Staff,
  name: 'For teachers and pedagogues, in English',
  globals: { language: 'en' },
};

/** A leadership team finds its sheet, and whom a group meets. */
export const Leaders: Story = {
  name: 'For leaders',
  render: (_args, { globals }) => leaders(String(globals['language'] ?? 'da')),
  play: async ({ canvasElement }) => {
    await expect(headings(canvasElement)).toHaveLength(6);
    const questions = [...canvasElement.querySelectorAll<HTMLTextAreaElement>('.questions textarea')];
    await expect(questions.map(({ labels }) => labels[0]!.textContent)).toHaveLength(3);
    await userEvent.type(questions[0]!, 'Vi …');
    await expect(questions[0]!).toHaveValue('Vi …');
    const map = canvasElement.querySelector<PejlOrganisationMap>('pejl-organisation-map')!;
    await map.updateComplete;
    await userEvent.click(map.shadowRoot!.querySelector('button')!);
    await expect(map.group).not.toBe('');
  },
};
export const LeadersInEnglish: Story = { ...Leaders, name: 'For leaders, in English', globals: { language: 'en' } };
