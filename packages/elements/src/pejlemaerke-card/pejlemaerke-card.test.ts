import { checkFramework, checkTrack } from '@pejl/core/schema';
import type { DevelopmentTrack, Example, Framework } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, keys, media, type } from '../../test/browser.ts';
import { consoleDuring } from '../../test/on-page.ts';
import { beaconFramework as framework, trackOf } from '../../test/samples/pejlemaerke-fixture.ts';
import './define.ts';
import type { PejlPejlemaerkeCard } from './pejlemaerke-card.ts';

interface Setup {
  mode?: 'read' | 'choose';
  frame?: 'none' | 'consultation';
  value?: DevelopmentTrack;
  pejlemaerke?: string;
  lang?: string;
}

async function card({
  mode = 'choose',
  frame = 'none',
  value,
  pejlemaerke = 'doeren',
  lang = 'da',
}: Setup = {}): Promise<PejlPejlemaerkeCard> {
  const form = await fixture<HTMLFormElement>(
    html`<form lang=${lang}>
      <pejl-pejlemaerke-card
        name="spor"
        set="undervisere"
        mode=${mode}
        frame=${frame}
        pejlemaerke=${pejlemaerke}
        .framework=${framework}
        .value=${value}
      ></pejl-pejlemaerke-card>
    </form>`,
  );
  const element = form.querySelector('pejl-pejlemaerke-card')!;
  await element.updateComplete;
  return element;
}

/** What tests ask of a part; a part that lacks it fails the assertion. */
interface Part extends HTMLElement {
  value: string;
  open: boolean;
}
const find = (element: PejlPejlemaerkeCard, selector: string): Part => {
  const found = element.shadowRoot!.querySelector<Part>(selector);
  assert.ok(found, selector);
  return found;
};
const all = (element: PejlPejlemaerkeCard, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const shown = (element: PejlPejlemaerkeCard): string => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
/** The checkbox that is named by these words, and then by the beacon's statement. */
const toggle = (element: PejlPejlemaerkeCard, words: string): HTMLInputElement | undefined =>
  all(element, 'input[type=checkbox]').find((box) => nameOf(element, box).startsWith(words)) as HTMLInputElement;
const nameOf = (element: PejlPejlemaerkeCard, control: HTMLElement): string =>
  (control.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => element.shadowRoot!.getElementById(id)?.textContent?.trim())
    .join(' ');
const describedBy = (element: PejlPejlemaerkeCard, control: HTMLElement): string =>
  element.shadowRoot!.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
const submitted = (element: PejlPejlemaerkeCard): unknown => {
  const sent = new FormData(element.form!).get('spor');
  return sent === null ? null : JSON.parse(sent as string);
};
const write = async (element: PejlPejlemaerkeCard, name: string, text: string): Promise<void> => {
  find(element, `[name=${name}]`).focus();
  await type(text);
  await element.updateComplete;
};
const openOwn = (element: PejlPejlemaerkeCard): void => {
  find(element, 'details.own').open = true;
};

describe('pejl-pejlemaerke-card', () => {
  describe('reading', () => {
    it('shows the beacon, and what hangs on it, and opens its example', async () => {
      const element = await card({ mode: 'read' });
      assert.equal(find(element, 'h3').textContent, 'Jeg lader døren stå åben.');
      assert.include(shown(element), 'Kaffekanden står hos 7.b om tirsdagen.');
      const example = find(element, 'details p');
      assert.isFalse(example.checkVisibility({ contentVisibilityAuto: true }));
      await click(find(element, 'summary'));
      assert.isTrue(example.checkVisibility());
    });

    it('keeps the example open when something else changes', async () => {
      const element = await card();
      await click(find(element, 'summary'));
      await new Promise((resolve) => setTimeout(resolve));
      element.value = trackOf('team');
      await element.updateComplete;
      assert.isTrue(find(element, 'details').open);
    });

    it('links to the web, and to nothing else', async () => {
      const element = await card({ mode: 'read' });
      assert.deepEqual(
        all(element, 'a').map((link) => (link as HTMLAnchorElement).href),
        ['https://example.org/doere'],
      );
    });

    it('has nothing to choose, submits nothing, and says what is chosen', async () => {
      const element = await card({ mode: 'read', value: trackOf('individual', 'doeren') });
      assert.equal(all(element, 'input, textarea, button').length, 0);
      assert.equal(submitted(element), null);
      assert.include(shown(element), 'Jeg har valgt det');
    });

    it('is an article named by its statement, and its parts are named by words and statement', async function () {
      const tree = axFlat(await ax(await card()));
      if (tree.length === 0) return this.skip();
      const named = (role: string): string[] => tree.filter((node) => node.role === role).map(({ name }) => name);
      assert.deepEqual(named('article'), ['Jeg lader døren stå åben.']);
      assert.deepEqual(named('heading'), ['Jeg lader døren stå åben.']);
      assert.deepEqual(named('checkbox'), [
        'Med i mit spor Jeg lader døren stå åben.',
        'Med i vores spor Jeg lader døren stå åben.',
      ]);
    });

    it('says that there is nothing yet in a set without beacons, and that one that is asked for is not there', async () => {
      const element = await card({ mode: 'read', pejlemaerke: '' });
      const [set] = framework.pejlemaerkeSets!;
      element.framework = { ...framework, pejlemaerkeSets: [{ ...set!, pejlemaerker: [] }] };
      await element.updateComplete;
      assert.include(shown(element), 'Der er intet pejlemærke at vise endnu.');
      element.pejlemaerke = 'findes-ikke';
      assert.match((await consoleDuring(() => element.updateComplete)).join(), /no pejlemærke "findes-ikke"/);
      assert.include(shown(element), 'Pejlemærket kan ikke vises.');
    });

    it('marks text in another language than the words around it', async () => {
      const element = await card({ mode: 'read', lang: 'en' });
      const pejlemaerkeSets = framework.pejlemaerkeSets!.map((set) => ({
        ...set,
        pejlemaerker: set.pejlemaerker.map((one) => ({ ...one, text: { da: one.text['da']! } })),
      }));
      element.framework = { ...framework, pejlemaerkeSets };
      await element.updateComplete;
      assert.equal(find(element, 'h3').lang, 'da');
      assert.equal(find(element, 'details p').lang, '');
    });
  });

  describe('choosing', () => {
    it('begins one person’s track, or a team’s, and then offers that one alone', async () => {
      for (const [words, other, kind] of [
        ['Med i mit spor', 'Med i vores spor', 'individual'],
        ['Med i vores spor', 'Med i mit spor', 'team'],
      ] as const) {
        const element = await card();
        await click(toggle(element, words)!);
        await element.updateComplete;
        const { problems, track } = checkTrack(element.value, framework);
        assert.deepEqual(problems, []);
        assert.deepEqual(track, { ...trackOf(kind, 'doeren'), kind });
        assert.deepEqual(submitted(element), track);
        assert.isUndefined(toggle(element, other));
        assert.isTrue(toggle(element, words)!.checked);
      }
    });

    it('gives exactly one input and one change for an act, by keyboard too', async () => {
      const element = await card();
      const heard: string[] = [];
      for (const name of ['input', 'change']) element.form!.addEventListener(name, () => heard.push(name));
      toggle(element, 'Med i mit spor')!.focus();
      await keys(' ');
      assert.deepEqual(heard, ['input', 'change']);
    });

    it('replaces the value and keeps what else is in it', async () => {
      const value = Object.freeze({ ...trackOf('team', 'spoerger'), period: { from: '2026-08-01' } });
      const element = await card({ value });
      await click(toggle(element, 'Med i vores spor')!);
      assert.deepEqual(element.value, { ...value, pejlemaerker: ['spoerger', 'doeren'] });
      assert.deepEqual(value.pejlemaerker, ['spoerger']);
      await click(toggle(element, 'Med i vores spor')!);
      assert.deepEqual(element.value, value);
    });

    it('is no track again when the only choice of a track begun here is taken back', async () => {
      const element = await card();
      await click(toggle(element, 'Med i mit spor')!);
      await click(toggle(element, 'Med i mit spor')!);
      await element.updateComplete;
      assert.isUndefined(element.value);
      assert.ok(toggle(element, 'Med i vores spor'));
    });

    it('does not take a track of another set or framework apart', async () => {
      for (const value of [
        { ...trackOf('team', 'doeren'), set: 'kontoret' },
        { ...trackOf('team', 'doeren'), framework: 'en-anden' },
      ]) {
        const element = await card({ value });
        const box = toggle(element, 'Med i vores spor')!;
        assert.isTrue(box.disabled);
        assert.isFalse(box.checked);
        assert.include(shown(element), 'Et spor holder sig til det sæt');
        assert.deepEqual(submitted(element), value);
      }
    });

    it('keeps ids that the set does not have, and tells the developer once', async () => {
      let element!: PejlPejlemaerkeCard;
      const told = await consoleDuring(async () => {
        element = await card({ value: trackOf('team', 'forsvundet') });
        toggle(element, 'Med i vores spor')!.click();
        await element.updateComplete;
      });
      assert.deepEqual(element.value!.pejlemaerker, ['forsvundet', 'doeren']);
      assert.equal(told.length, 1);
      assert.match(told[0]!, /forsvundet/);
    });

    it('comes back to what was given when the form is reset', async () => {
      const value = trackOf('team', 'spoerger');
      const element = await card({ value });
      await click(toggle(element, 'Med i vores spor')!);
      element.form!.reset();
      assert.equal(element.value, value);
    });

    it('is not chosen by what is disabled, nor by a disabled fieldset', async () => {
      const element = await card();
      element.formDisabledCallback(true);
      await element.updateComplete;
      assert.isTrue(toggle(element, 'Med i mit spor')!.disabled);
    });
  });

  describe('an example of one’s own', () => {
    const hang = async (element: PejlPejlemaerkeCard): Promise<Example[]> => {
      const got: Example[] = [];
      element.form!.addEventListener('pejl-example', ({ example }) => got.push(example), { once: true });
      await click(find(element, '[name=hang]'));
      await element.updateComplete;
      return got;
    };

    it('goes out as an example that a framework can take in, and is shown as not saved until it does', async () => {
      const element = await card();
      openOwn(element);
      await write(element, 'text', 'Vi har taget dørene af.');
      await write(element, 'link', 'https://example.org/af');
      const [example] = await hang(element);
      const { id, ...rest } = example!;
      assert.deepEqual(rest, {
        on: { pejlemaerkeSet: 'undervisere', pejlemaerke: 'doeren' },
        kind: 'link',
        text: { da: 'Vi har taget dørene af.' },
        url: 'https://example.org/af',
      });
      assert.match(shown(element), /Vi har taget dørene af\. \(ikke gemt endnu\)/);
      assert.equal(find(element, '[name=text]').value, '');
      assert.include(find(element, '[role=status]').textContent, 'Eksemplet hænger på');
      const grown: Framework = { ...framework, examples: [...framework.examples!, example!] };
      assert.notInclude(
        checkFramework(grown)
          .problems.filter(({ severity }) => severity === 'error')
          .map(({ path }) => path.join(' '))
          .join(),
        'examples',
      );
      element.framework = grown;
      await element.updateComplete;
      assert.include(shown(element), 'Vi har taget dørene af.');
      assert.notInclude(shown(element), 'ikke gemt endnu');
      assert.match(id, /^[A-Za-z0-9][\w.-]*$/);
    });

    it('is not hung on without words, nor with a link that is none, and nothing written is lost', async () => {
      const element = await card();
      openOwn(element);
      await write(element, 'link', 'javascript:alert(1)');
      assert.deepEqual(await hang(element), []);
      assert.include(describedBy(element, find(element, '[name=text]')), 'Skriv først');
      assert.equal(describedBy(element, find(element, '[name=link]')), '');
      assert.equal(all(element, '[role=status]').length, 0, 'the field says it; a status would say it again');
      assert.isTrue(element.shadowRoot!.activeElement === find(element, '[name=text]'));
      await write(element, 'text', 'Se her');
      assert.deepEqual(await hang(element), []);
      assert.include(describedBy(element, find(element, '[name=link]')), 'https://');
      assert.equal(find(element, '[name=link]').value, 'javascript:alert(1)');
      assert.equal(find(element, '[name=text]').value, 'Se her');
    });

    it('is kept while another beacon is shown', async () => {
      const element = await card();
      openOwn(element);
      await write(element, 'text', 'Et halvt eks');
      element.pejlemaerke = 'spoerger';
      await element.updateComplete;
      assert.equal(find(element, '[name=text]').value, '');
      element.pejlemaerke = 'doeren';
      await element.updateComplete;
      assert.equal(find(element, '[name=text]').value, 'Et halvt eks');
    });
  });

  describe('a frame for peer consultation', () => {
    it('asks who shows, who listens and what to look for, with room to write', async () => {
      const element = await card({ mode: 'read', frame: 'consultation' });
      assert.deepEqual(
        all(element, 'textarea').map((field) => nameOf(element, field)),
        ['Hvem viser?', 'Hvem lytter?', 'Hvad kigger vi efter?'],
      );
      assert.match(shown(element), /Aftal, hvad I vil kunne se .*»Jeg lader døren stå åben\.«/);
      assert.include(shown(element), 'gemmes ikke');
    });

    it('gives what was written to the paper, and the example too', async function () {
      const element = await card({ mode: 'read', frame: 'consultation' });
      await write(element, 'listens', 'Amina og Per');
      if (!(await media({ type: 'print' }))) return this.skip();
      try {
        dispatchEvent(new Event('beforeprint'));
        const paper = all(element, 'p').filter((one) => one.checkVisibility());
        assert.ok(paper.some(({ textContent }) => textContent === 'Amina og Per'));
        assert.ok(paper.some(({ textContent }) => textContent?.startsWith('Fx må en kollega')));
        assert.isFalse(all(element, 'textarea').some((one) => one.checkVisibility()));
      } finally {
        dispatchEvent(new Event('afterprint'));
        await media({});
      }
      assert.isFalse(find(element, 'details').open);
    });
  });

  it('has no number in its properties, its value or its events', async () => {
    const element = await card();
    const numbers: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number' || typeof value === 'bigint') numbers.push(path);
      else if (typeof value === 'object' && value !== null)
        for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`);
    };
    element.form!.addEventListener('pejl-example', ({ example }) => walk(example, 'event'));
    openOwn(element);
    await write(element, 'text', 'Se her');
    await click(find(element, '[name=hang]'));
    await click(toggle(element, 'Med i mit spor')!);
    const { elementProperties } = element.constructor as unknown as { elementProperties: Map<string, unknown> };
    for (const name of elementProperties.keys()) {
      if (name !== 'framework') walk((element as unknown as Record<string, unknown>)[name], name);
    }
    walk(framework.pejlemaerkeSets, 'pejlemaerkeSets');
    assert.deepEqual(numbers, []);
    assert.ok(element.value);
  });
});
