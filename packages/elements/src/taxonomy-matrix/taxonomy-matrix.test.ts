import type { Framework, Profile } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, keys, type, viewport } from '../../test/browser.ts';
import './define.ts';
import type { PejlTaxonomyMatrix } from './taxonomy-matrix.ts';

const levels = ['et', 'to', 'tre', 'fire', 'fem'];
const dimensions = [
  { id: 'aftaler', title: { da: 'Aftaler', en: 'Agreements' } },
  { id: 'besoeg', title: { da: 'Besøg', en: 'Visits' } },
];
const framework: Framework = {
  formatVersion: 1,
  id: 'skolen',
  edition: '2026',
  languages: ['da', 'en'],
  title: { da: 'Skolens ramme' },
  source: { institution: 'Skolen', title: 'Rammen' },
  wording: 'paraphrase',
  licence: 'CC-BY-4.0',
  taxonomies: [
    {
      id: 'team',
      title: { da: 'Teamet', en: 'The team' },
      levels: levels.map((id) => ({ id })),
      dimensions,
      descriptors: levels.flatMap((level, at) =>
        dimensions.map(({ id }) => ({
          level,
          dimension: id,
          claims: [
            {
              id: `${id}-${level}`,
              text: { da: `Vi gør ${id} på måde ${at + 1}.`, en: `We do ${id} in way ${at + 1}.` },
            },
            { id: `${id}-fast`, text: { da: 'Vi mødes.', en: 'We meet.' } },
          ],
        })),
      ),
    },
  ],
};
const placement = (dimension: string, level: string, date: string, more: object = {}) =>
  ({
    framework: 'skolen',
    edition: '2026',
    taxonomy: 'team',
    dimension,
    date,
    state: 'placed',
    level,
    ...more,
  }) as const;

interface Setup {
  mode?: 'read' | 'place';
  layout?: 'auto' | 'table' | 'stacked' | 'single';
  value?: Profile;
  earlier?: Profile;
  lang?: string;
}

async function matrix({
  mode = 'place',
  layout = 'table',
  value,
  earlier,
  lang = 'da',
}: Setup = {}): Promise<PejlTaxonomyMatrix> {
  const form = await fixture<HTMLFormElement>(
    html`<form lang=${lang}>
      <pejl-taxonomy-matrix
        name="stand"
        mode=${mode}
        layout=${layout}
        .framework=${framework}
        .value=${value}
        .earlier=${earlier}
      >
      </pejl-taxonomy-matrix>
    </form>`,
  );
  const element = form.querySelector('pejl-taxonomy-matrix')!;
  await element.updateComplete;
  return element;
}

const all = <E extends Element = HTMLInputElement>(element: PejlTaxonomyMatrix, selector: string): E[] => [
  ...element.shadowRoot!.querySelectorAll<E>(selector),
];
const radios = (element: PejlTaxonomyMatrix): HTMLInputElement[] => all(element, 'input[type=radio]');
/** The radios of one dimension, by what they are named after: the words of their row. */
const radio = (element: PejlTaxonomyMatrix, dimension: string, answer: string): HTMLInputElement => {
  const found = radios(element).find((input) => {
    const names = (input.getAttribute('aria-labelledby') ?? '').split(' ');
    const words = names.map((id) => element.shadowRoot!.getElementById(id)?.textContent?.trim());
    return words.join('|') === `${dimension}|${answer}`;
  });
  assert.ok(found, `a radio named ${dimension} ${answer}`);
  return found;
};
const text = (element: PejlTaxonomyMatrix): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const listen = (element: PejlTaxonomyMatrix): string[] => {
  const heard: string[] = [];
  for (const name of ['input', 'change']) element.parentElement!.addEventListener(name, () => heard.push(name));
  return heard;
};
const submitted = (element: PejlTaxonomyMatrix): unknown => {
  const sent = new FormData(element.form!).get('stand');
  return sent === null ? null : JSON.parse(sent as string);
};

describe('pejl-taxonomy-matrix', () => {
  describe('reading', () => {
    it('shows every descriptor under its dimension and beside its level', async () => {
      const element = await matrix({ mode: 'read' });
      const rows = all<HTMLTableRowElement>(element, 'tbody tr');
      assert.equal(rows.length, 5);
      assert.include(rows[2]!.cells[1]!.textContent, 'Vi gør aftaler på måde 3. Vi mødes.');
      assert.equal(rows[2]!.cells[0]!.textContent.trim(), 'Niveau 3');
    });

    it('has nothing to operate and submits nothing', async () => {
      const element = await matrix({
        mode: 'read',
        value: { date: '2026-11-01', placements: [placement('aftaler', 'to', '2026-11-01')] },
      });
      assert.deepEqual(all(element, 'input, button, textarea, select'), []);
      assert.equal(submitted(element), null);
      assert.include(text(element), 'Her er vi nu');
    });

    it('says whose words they are', async () => {
      assert.match(text(await matrix({ mode: 'read' })), /Vores gengivelse.*»Rammen« fra Skolen/);
    });

    it('speaks the language that it stands in, and follows it', async () => {
      const element = await matrix({ mode: 'read', lang: 'en' });
      assert.include(text(element), 'Level 3');
      assert.include(text(element), 'We do aftaler in way 3.');
      element.form!.lang = 'da';
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
      assert.include(text(element), 'Niveau 3');
    });

    it('marks text in another language than the words around it', async () => {
      const element = await matrix({ mode: 'read', lang: 'en' });
      const { da } = framework.taxonomies![0]!.title;
      element.framework = { ...framework, taxonomies: [{ ...framework.taxonomies![0]!, title: { da: da! } }] };
      await element.updateComplete;
      assert.equal(all<HTMLElement>(element, 'caption')[0]!.lang, 'da');
    });
  });

  describe('placing', () => {
    it('a choice gives one input and one change, and a new value with the framework and edition in it', async () => {
      const element = await matrix();
      const heard = listen(element);
      await click(radio(element, 'Besøg', 'Niveau 4'));
      assert.deepEqual(heard, ['input', 'change']);
      const [made] = element.value!.placements;
      assert.deepInclude(made, {
        state: 'placed',
        level: 'fire',
        dimension: 'besoeg',
        taxonomy: 'team',
        framework: 'skolen',
        edition: '2026',
      });
      assert.match(made!.date, /^\d{4}-\d\d-\d\d$/);
      assert.deepEqual(submitted(element), JSON.parse(JSON.stringify(element.value)));
    });

    it('the value that it was given is left as it was', async () => {
      const value: Profile = Object.freeze({
        date: '2026-11-01',
        placements: Object.freeze([Object.freeze(placement('aftaler', 'to', '2026-11-01'))]),
      });
      const element = await matrix({ value });
      await click(radio(element, 'Aftaler', 'Niveau 5'));
      assert.notEqual(element.value, value);
      assert.equal((value.placements[0] as { level: string }).level, 'to');
      assert.equal(element.value!.date, '2026-11-01');
    });

    it('not relevant, not agreed, unanswered and level 1 are four answers', async () => {
      const element = await matrix();
      const states: unknown[] = [];
      for (const answer of ['Niveau 1', 'Ikke relevant nu', 'Vi er ikke enige endnu', 'Ubesvaret']) {
        await click(radio(element, 'Aftaler', answer));
        await element.updateComplete;
        states.push(element.value!.placements.map(({ state }) => state));
        assert.isTrue(radio(element, 'Aftaler', answer).checked);
      }
      assert.deepEqual(states, [['placed'], ['not-relevant'], ['not-agreed'], []]);
    });

    it('a click on the words of a cell chooses it', async () => {
      const element = await matrix();
      await click(all<HTMLElement>(element, 'td div')[0]!);
      assert.equal(element.value?.placements.length, 1);
    });

    it('"on the way to" belongs to the chosen level, and goes when another is chosen', async () => {
      const element = await matrix();
      await click(radio(element, 'Aftaler', 'Niveau 2'));
      await element.updateComplete;
      const [box] = all(element, 'td input[type=checkbox]');
      assert.equal(box!.closest('label')!.textContent.trim(), 'På vej mod niveau 3');
      await click(box!);
      assert.deepInclude(element.value!.placements[0], { level: 'to', towards: true });
      await click(radio(element, 'Aftaler', 'Niveau 5'));
      await element.updateComplete;
      assert.notProperty(element.value!.placements[0], 'towards');
      assert.deepEqual(all(element, 'td input[type=checkbox]'), [], 'the top level has no next');
    });

    it('claims can be ticked and unticked without placing the team', async () => {
      const element = await matrix();
      await click(all(element, 'button')[0]!);
      await element.updateComplete;
      const boxes = all(element, 'input[name=claim]');
      assert.equal(boxes.length, 20);
      await click(boxes[0]!);
      assert.deepEqual(element.value!.metClaims, ['aftaler-et']);
      assert.deepEqual(element.value!.placements, []);
      await element.updateComplete;
      await click(boxes[0]!);
      assert.deepEqual(element.value!.metClaims ?? [], []);
    });

    it('a claim that is carried on is ticked on every level that it stands on', async () => {
      const element = await matrix();
      await click(all(element, 'button')[0]!);
      await element.updateComplete;
      await click(all(element, 'input[value=aftaler-fast]')[0]!);
      await element.updateComplete;
      assert.isTrue(all(element, 'input[value=aftaler-fast]').every(({ checked }) => checked));
    });

    it('a reason is written into the placement, key by key, and is changed when the field is left', async () => {
      const element = await matrix({
        value: { date: '2026-11-01', placements: [placement('aftaler', 'to', '2026-11-01')] },
      });
      const heard = listen(element);
      all<HTMLTextAreaElement>(element, 'textarea')[0]!.focus();
      await type('Fordi');
      assert.equal(element.value!.placements[0]!.reason, 'Fordi');
      assert.deepEqual(heard, ['input', 'input', 'input', 'input', 'input']);
      await keys('Tab');
      assert.deepEqual(heard.slice(5), ['change']);
    });

    it('a reason written before there is an answer waits for it, and comes back after unanswered', async () => {
      const element = await matrix();
      const field = all<HTMLTextAreaElement>(element, 'textarea')[0]!;
      field.focus();
      await type('Skemaet');
      await element.updateComplete;
      assert.isUndefined(element.value);
      assert.include(text(element), 'Begrundelsen kommer med, når I har valgt.');
      await click(radio(element, 'Aftaler', 'Niveau 2'));
      assert.equal(element.value!.placements[0]!.reason, 'Skemaet');
      await click(radio(element, 'Aftaler', 'Ubesvaret'));
      await element.updateComplete;
      assert.equal(field.value, 'Skemaet');
      await click(radio(element, 'Aftaler', 'Vi er ikke enige endnu'));
      assert.deepInclude(element.value!.placements[0], { state: 'not-agreed', reason: 'Skemaet' });
    });

    it('what was written on one team does not follow to the next', async () => {
      const element = await matrix();
      all<HTMLTextAreaElement>(element, 'textarea')[0]!.focus();
      await type('Hemmeligt');
      element.value = { date: '2026-10-01', placements: [] };
      await element.updateComplete;
      assert.equal(all<HTMLTextAreaElement>(element, 'textarea')[0]!.value, '');
    });

    it('disabled: nothing can be changed and nothing is submitted', async () => {
      const element = await matrix({
        value: { date: '2026-11-01', placements: [placement('aftaler', 'to', '2026-11-01')] },
      });
      element.disabled = true;
      await element.updateComplete;
      assert.isTrue(all(element, 'input, textarea').every((field) => field.matches(':disabled')));
      assert.equal(submitted(element), null);
      await click(all<HTMLElement>(element, 'td div')[0]!);
      assert.equal((element.value!.placements[0] as { level: string }).level, 'to');
    });

    it('what the host takes back is taken back on screen', async () => {
      const element = await matrix();
      element.addEventListener('change', () => (element.value = undefined));
      await click(radio(element, 'Aftaler', 'Niveau 3'));
      await element.updateComplete;
      assert.isFalse(radio(element, 'Aftaler', 'Niveau 3').checked);
      assert.isTrue(radio(element, 'Aftaler', 'Ubesvaret').checked);
    });

    it('what was chosen from another edition is kept, and the reader is told to look it over', async () => {
      const own = { date: '2026-11-01', placements: [placement('aftaler', 'to', '2026-11-01')] };
      assert.notInclude(text(await matrix({ mode: 'read', value: own })), 'anden udgave');
      const other = { ...own, placements: [{ ...own.placements[0]!, edition: '2019' }] };
      const element = await matrix({ mode: 'read', value: other });
      assert.include(text(element), 'Noget er valgt ud fra en anden udgave.');
      assert.include(text(element), 'Her er vi nu');
      const stray = await matrix({
        mode: 'read',
        value: { ...own, placements: [placement('fremmed', 'to', '2026-11-01')] },
      });
      assert.include(text(stray), 'Noget er valgt ud fra en anden udgave.');
      assert.equal(stray.value!.placements.length, 1);
    });

    it('a placement on a level that the taxonomy lacks is shown as unanswered and kept in the value', async () => {
      const value: Profile = { date: '2026-11-01', placements: [placement('aftaler', 'niogfirs', '2026-11-01')] };
      const element = await matrix({ value });
      assert.isTrue(radio(element, 'Aftaler', 'Ubesvaret').checked);
      assert.equal(element.value, value);
    });
  });

  describe('with the keyboard', () => {
    it('one stop a dimension; arrows travel within it and choose', async () => {
      const element = await matrix();
      radio(element, 'Aftaler', 'Ubesvaret').focus();
      await keys('ArrowUp');
      assert.deepInclude(element.value!.placements[0], { dimension: 'aftaler', state: 'not-agreed' });
      await element.updateComplete;
      await keys('ArrowUp');
      await keys('ArrowUp');
      assert.deepInclude(element.value!.placements[0], { dimension: 'aftaler', level: 'fem' });
      assert.equal(element.value!.placements.length, 1);
    });

    it('focus() goes to the first dimension without an answer', async () => {
      const element = await matrix({
        value: { date: '2026-11-01', placements: [placement('aftaler', 'to', '2026-11-01')] },
      });
      element.focus();
      assert.equal(
        (element.shadowRoot!.activeElement as HTMLInputElement).name,
        radio(element, 'Besøg', 'Niveau 1').name,
      );
    });
  });

  describe('in a form', () => {
    it('required: invalid until every dimension has an answer, naming what is missing', async () => {
      const element = await matrix();
      assert.isTrue(element.checkValidity());
      element.required = true;
      await element.updateComplete;
      assert.isFalse(element.form!.checkValidity());
      assert.include(element.validationMessage, 'Aftaler, Besøg');
      await click(radio(element, 'Aftaler', 'Vi er ikke enige endnu'));
      await element.updateComplete;
      assert.notInclude(element.validationMessage, 'Aftaler');
      await click(radio(element, 'Besøg', 'Ikke relevant nu'));
      await element.updateComplete;
      assert.isTrue(element.form!.checkValidity());
    });

    it('reset gives back what was first given', async () => {
      const value: Profile = { date: '2026-11-01', placements: [placement('aftaler', 'to', '2026-11-01')] };
      const element = await matrix({ value });
      await click(radio(element, 'Aftaler', 'Niveau 5'));
      await click(radio(element, 'Besøg', 'Niveau 1'));
      element.form!.reset();
      await element.updateComplete;
      assert.equal(element.value, value);
      assert.isTrue(radio(element, 'Aftaler', 'Niveau 2').checked);
      assert.isTrue(radio(element, 'Besøg', 'Ubesvaret').checked);
    });

    it('a fieldset that is disabled disables it', async () => {
      const element = await matrix();
      const fieldset = document.createElement('fieldset');
      element.form!.append(fieldset);
      fieldset.append(element);
      fieldset.disabled = true;
      await element.updateComplete;
      assert.isTrue(radios(element).every((field) => field.matches(':disabled')));
    });
  });

  describe('then and now', () => {
    const earlier: Profile = {
      date: '2026-03-12',
      placements: [
        placement('aftaler', 'fire', '2026-03-12', { constellation: 'a' }),
        placement('besoeg', 'to', '2026-03-12', { constellation: 'a' }),
      ],
    };
    const value: Profile = {
      date: '2026-11-01',
      placements: [
        placement('aftaler', 'tre', '2026-11-01', { constellation: 'a' }),
        placement('besoeg', 'tre', '2026-11-01', { constellation: 'a' }),
      ],
    };

    it('tells a setback and a progress in the same form of words', async () => {
      const words = text(await matrix({ mode: 'read', value, earlier }));
      assert.include(words, 'Fra niveau 4 til niveau 3');
      assert.include(words, 'Fra niveau 2 til niveau 3');
      assert.match(words, /Her var vi 12\. mar/);
    });

    it('asks what has happened only where the team stands lower, and takes no answer for an answer', async () => {
      const element = await matrix({ value, earlier });
      const selects = all<HTMLSelectElement>(element, 'select');
      assert.equal(selects.length, 1);
      selects[0]!.value = 'conditions-changed';
      selects[0]!.dispatchEvent(new Event('change', { bubbles: true }));
      assert.equal(element.value!.placements[0]!.setbackCause, 'conditions-changed');
      await element.updateComplete;
      await click(radio(element, 'Aftaler', 'Niveau 5'));
      assert.notProperty(element.value!.placements[0], 'setbackCause');
    });

    it('marks that the team was put together anew', async () => {
      const anew = { ...value, placements: value.placements.map((one) => ({ ...one, constellation: 'b' })) };
      assert.notInclude(text(await matrix({ mode: 'read', value, earlier })), 'sat sammen på ny');
      assert.include(text(await matrix({ mode: 'read', value: anew, earlier })), 'sat sammen på ny');
    });

    it('shows the next step in the team’s own words', async () => {
      const words = text(
        await matrix({
          mode: 'read',
          value: { ...value, nextStep: { dimension: 'besoeg', sentence: 'Vi vil besøge hinanden i uge 4.' } },
        }),
      );
      assert.match(words, /Vores næste skridt.*Vi vil besøge hinanden i uge 4\./);
    });
  });

  describe('layouts', () => {
    it('stacked: a group a dimension with its name, radios with the names of the levels', async () => {
      const element = await matrix({ layout: 'stacked' });
      assert.deepEqual(
        all(element, 'legend').map(({ textContent }) => textContent),
        ['Aftaler', 'Besøg'],
      );
      await click(radios(element)[1]!);
      assert.deepInclude(element.value!.placements[0], { dimension: 'aftaler', level: 'to' });
    });

    it('one at a time: onwards and back, said aloud, and no further than the ends', async () => {
      const element = await matrix({ layout: 'single' });
      const [, previous, following] = all<HTMLButtonElement>(element, 'button');
      const shown = (): string => all(element, 'legend')[0]!.textContent;
      assert.equal(shown(), 'Aftaler');
      await click(previous!);
      assert.equal(shown(), 'Aftaler');
      following!.focus();
      await keys('Enter');
      await element.updateComplete;
      assert.equal(shown(), 'Besøg');
      assert.match(all<HTMLElement>(element, '[role=status]')[0]!.textContent, /Dimension 2 af 2\s*: Besøg/);
      assert.equal(element.shadowRoot!.activeElement, following, 'the keyboard stays where it was');
      await click(following!);
      assert.equal(shown(), 'Besøg');
    });

    it('auto: a table where there is room, a list where there is not', async () => {
      await viewport(1100, 800);
      const element = await matrix({ layout: 'auto' });
      assert.equal(all(element, 'table').length, 1);
      element.style.width = '320px';
      for (let frames = 0; frames < 30 && all(element, 'table').length; frames++)
        await new Promise(requestAnimationFrame);
      assert.equal(all(element, 'table').length, 0);
      assert.equal(all(element, 'legend').length, 2);
    });
  });

  describe('heard', () => {
    it('each radio is named by its dimension and its level, and described by its cell', async function () {
      const element = await matrix();
      const tree = await ax(element);
      if (!tree) this.skip();
      const heard = axFlat(tree).filter(({ role }) => role === 'radio');
      assert.equal(heard.length, 16);
      assert.equal(heard[0]!.name, 'Aftaler Niveau 1');
      assert.include(heard[0]!.description, 'Vi gør aftaler på måde 1.');
    });
  });

  describe('given what it cannot show', () => {
    it('says so calmly, tells the developer, and goes on when it gets something better', async () => {
      const warn = console.warn;
      const told: unknown[][] = [];
      console.warn = (...words: unknown[]) => told.push(words);
      try {
        const element = await matrix({ mode: 'read' });
        element.taxonomy = 'findes-ikke';
        await element.updateComplete;
        assert.include(text(element), 'Taksonomien kan ikke vises.');
        assert.equal(told.length, 1);
        assert.match(String(told[0]![1]), /"findes-ikke".*team/);
        element.taxonomy = 'team';
        await element.updateComplete;
        assert.include(text(element), 'Vi gør aftaler på måde 3.');
      } finally {
        console.warn = warn;
      }
    });

    it('without a framework there is nothing to show yet, and nothing to warn of', async () => {
      const element = await matrix({ mode: 'read' });
      element.framework = undefined;
      await element.updateComplete;
      assert.include(text(element), 'Der er ingen taksonomi at vise endnu.');
    });
  });
});
