import { descriptorAt, type Framework } from '@pejl/core';
import { assert, fixture, html } from '@open-wc/testing';
import { ax, axFlat, click, engine, keys, media, type, viewport } from '../../test/browser.ts';
import './define.ts';
import type { PejlTaxonomyPaste } from './taxonomy-paste.ts';

/** A table as Word puts it on the clipboard: its own tags, classes and margins, a line before and one after. */
const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=DA><!--StartFragment-->
<p class=MsoTitle>Havneskolens team</p>
<table class=MsoTableGrid border=1 cellspacing=0>
 <tr><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td><td><p class=MsoNormal><b>Møder</b></p></td><td><p class=MsoNormal>Hjælp</p></td></tr>
 <tr><td><p class=MsoNormal>Niveau 1</p></td><td><p class=MsoNormal>Vi mødes, når nogen kalder.<o:p></o:p></p></td><td><p class=MsoNormal>Vi klarer os hver for sig.</p></td></tr>
 <tr><td><p class=MsoNormal>Niveau 2</p></td><td><p class=MsoNormal>Vi mødes hver uge. Vi har en dagsorden.</p></td><td rowspan=2><p class=MsoNormal>Vi spørger en kollega.</p></td></tr>
 <tr><td><p class=MsoNormal>Niveau</p></td><td><p class=MsoNormal>Vi slutter med en aftale.</p></td></tr>
</table><p class=MsoNormal>Vedtaget i maj.</p><!--EndFragment--></body></html>`;

/** The same kind of table out of Excel, with page furniture between its rows. */
const excel = [
  'Niveau\tMøder\tHjælp',
  'Niveau 1\tVi mødes, når nogen kalder.\tVi klarer os hver for sig.',
  'Side 1 af 2\t\t',
  'Niveau 2\tVi mødes hver uge.\t',
  'Niveau 3\t"Vi slutter med ""en aftale""."\tVi spørger en kollega.',
].join('\r\n');

/** A table without one word that says what is what. */
const plain = [
  'A\tB\tC',
  'Vi går.\tVi løber.\tVi hviler.',
  'Vi synger.\tVi tier.\tVi taler.',
  'Vi ser.\tVi lytter.\tVi læser.',
].join('\n');

interface Setup {
  lang?: string;
  required?: boolean;
  paste?: { html?: string; text?: string };
}

async function element({ lang = 'da', required = false, paste: data }: Setup = {}): Promise<PejlTaxonomyPaste> {
  const form = await fixture<HTMLFormElement>(
    html`<form lang=${lang}><pejl-taxonomy-paste name="ramme" ?required=${required}></pejl-taxonomy-paste></form>`,
  );
  const made = form.querySelector('pejl-taxonomy-paste')!;
  await made.updateComplete;
  if (data) await paste(made, data);
  return made;
}

const find = (host: PejlTaxonomyPaste, name: string): HTMLInputElement => {
  const found = host.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`);
  assert.ok(found, `a control named ${name}`);
  return found;
};
const field = (host: PejlTaxonomyPaste): HTMLTextAreaElement =>
  host.shadowRoot!.querySelector<HTMLTextAreaElement>('[name=paste]')!;
const cell = (host: PejlTaxonomyPaste, place: string): HTMLInputElement => find(host, `cell:${place}`);
const select = (host: PejlTaxonomyPaste, name: string): HTMLSelectElement => {
  const found = host.shadowRoot!.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  assert.ok(found, `a choice named ${name}`);
  return found;
};
const focused = (host: PejlTaxonomyPaste): Element | null => host.shadowRoot!.activeElement;
const said = (host: PejlTaxonomyPaste): string =>
  host.shadowRoot!.querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();
const matrixText = (host: PejlTaxonomyPaste): string =>
  host.shadowRoot!.querySelector('pejl-taxonomy-matrix')!.shadowRoot!.textContent.replace(/\s+/g, ' ');
/** All that can be read: text, details, fields. */
const allText = (host: PejlTaxonomyPaste): string =>
  [
    host.shadowRoot!.textContent,
    ...[...host.shadowRoot!.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
  ].join(' ');
const listen = (host: PejlTaxonomyPaste): string[] => {
  const heard: string[] = [];
  for (const name of ['input', 'change']) host.parentElement!.addEventListener(name, () => heard.push(name));
  return heard;
};
const settled = async (host: PejlTaxonomyPaste): Promise<void> => {
  await host.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
};
const wordsAt = (framework: Framework | undefined, level: number, dimension: number): string => {
  const taxonomy = framework!.taxonomies![0]!;
  const at = descriptorAt(taxonomy, taxonomy.levels[level]!.id, taxonomy.dimensions[dimension]!.id);
  return at?.claims.map(({ text }) => Object.values(text).join()).join(' ') ?? '';
};

/** A paste as the browser sends it, with what is on the clipboard: what the browser is to do itself, and how long it took. */
async function paste(
  host: PejlTaxonomyPaste,
  { html = '', text = '' }: { html?: string; text?: string },
): Promise<{ native: boolean; took: number }> {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  if (text) clipboardData.setData('text/plain', text);
  field(host).focus();
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
  // Firefox gives an event of a script an empty clipboard of its own.
  if (event.clipboardData?.types.length === 0) Object.defineProperty(event, 'clipboardData', { value: clipboardData });
  // Not counted: to put it on the clipboard, where WebKit cleans it first.
  const started = performance.now();
  const native = field(host).dispatchEvent(event);
  await settled(host);
  return { native, took: performance.now() - started };
}

/** A choice in a native control, as the browser makes it. */
async function choose(host: PejlTaxonomyPaste, name: string, value: string): Promise<void> {
  const control = select(host, name);
  control.value = value;
  assert.equal(control.value, value, `${name} offers ${value}`);
  for (const kind of ['input', 'change'])
    control.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === 'input' }));
  await settled(host);
}

/** A text written into a field, replacing what stands there. */
async function write(host: PejlTaxonomyPaste, name: string, value: string): Promise<void> {
  const control = find(host, name);
  control.value = value;
  for (const kind of ['input', 'change'])
    control.dispatchEvent(new Event(kind, { bubbles: true, composed: kind === 'input' }));
  await settled(host);
}

const press = async (host: PejlTaxonomyPaste, name: string): Promise<void> => {
  await click(find(host, name));
  await settled(host);
};

describe('pejl-taxonomy-paste', () => {
  beforeEach(() => viewport(1000, 800));

  describe('pasted', () => {
    it('a table from Word is a matrix at once, and the summary says what was read', async () => {
      const host = await element();
      const heard = listen(host);
      assert.isFalse((await paste(host, { html: word, text: 'not this' })).native, 'the browser does not paste it too');
      assert.match(said(host), /^3 niveauer og 2 dimensioner; 6 beskrivelser, ingen tomme\./);
      assert.include(matrixText(host), 'Havneskolens team');
      assert.include(matrixText(host), 'Vi mødes, når nogen kalder.');
      assert.deepEqual(heard, ['input', 'change']);
      assert.equal(host.framework!.formatVersion, 1);
    });

    it('a table marked and copied on a page, pasted with the keys', async () => {
      const host = await element();
      const page = document.createElement('div');
      page.innerHTML = word.slice(word.indexOf('<table'), word.indexOf('</table>') + 8);
      document.body.append(page);
      getSelection()!.selectAllChildren(page);
      await keys('Control', 'c');
      page.remove();
      field(host).focus();
      await keys('Control', 'v');
      await settled(host);
      assert.match(said(host), /^3 niveauer og 2 dimensioner; 6 beskrivelser/);
      assert.equal(wordsAt(host.framework, 2, 0), 'Vi slutter med en aftale.');
      // Only with the clipboard's own HTML is the merged cell known as one.
      assert.equal(wordsAt(host.framework, 2, 1), 'Vi spørger en kollega.');
    });

    it('the keyboard is where the result begins, not lost with the field', async () => {
      const host = await element({ paste: { html: word } });
      assert.equal(focused(host)?.textContent, 'Sådan er tabellen læst');
    });

    it('tab-separated text from Excel, with its quotes and Windows line ends', async () => {
      const host = await element({ paste: { text: excel } });
      assert.match(said(host), /3 niveauer og 2 dimensioner; 5 beskrivelser, 1 tom/);
      assert.equal(wordsAt(host.framework, 2, 0), 'Vi slutter med "en aftale".');
    });

    it('text that was typed is read when the person asks for it', async () => {
      const host = await element();
      const heard = listen(host);
      field(host).focus();
      await type('Niveau;A');
      assert.deepEqual(heard, [], 'nothing has come of it yet');
      await write(host, 'paste', 'Niveau;Møder\nNiveau 1;Vi går.\nNiveau 2;Vi ser.\nNiveau 3;Vi gør.');
      await press(host, 'read');
      assert.match(said(host), /3 niveauer og 1 dimension;/);
    });

    it('a table that is pasted after typed words keeps the words', async () => {
      const host = await element();
      await write(host, 'paste', 'Det her & <b>hint</b> først');
      field(host).setSelectionRange(0, 0);
      await paste(host, { html: word });
      assert.include(allText(host), 'Det her & <b>hint</b> først');
      assert.ok(host.framework);
    });

    it('a file is read, in the letters of old Danish files too', async () => {
      const host = await element();
      const bytes = Uint8Array.from(
        'Niveau;M\u00f8der\nNiveau 1;Vi g\u00e5r.\nNiveau 2;Vi ser.\nNiveau 3;Vi g\u00f8r.',
        (one) => one.charCodeAt(0),
      );
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'tabel.csv'));
      const input = find(host, 'file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      for (let times = 0; times < 30 && !host.framework; times++) await settled(host);
      assert.equal(host.framework!.taxonomies![0]!.dimensions[0]!.title['da'], 'Møder');
    });

    it('a Word file is not text: it says what to do instead', async () => {
      const host = await element();
      const drop = new DataTransfer();
      drop.items.add(new File(['PK\u0003\u0004\0\0'], 'taksonomi.docx'));
      const event = new DragEvent('drop', { dataTransfer: drop, bubbles: true, composed: true, cancelable: true });
      assert.isFalse(field(host).dispatchEvent(event), 'the browser does not leave the page for it');
      for (let times = 0; times < 30 && !said(host); times++) await settled(host);
      assert.include(said(host), 'Filen kan ikke læses her.');
      assert.include(field(host).getAttribute('aria-describedby'), 'summary');
    });
  });

  describe('put right', () => {
    it('levels as columns, and back: what was written on the levels is still there', async () => {
      const host = await element({ paste: { html: word } });
      await write(host, 'level:rows:1', 'Begyndelsen');
      await choose(host, 'orientation', 'levels-in-columns');
      assert.isUndefined(host.framework, 'two columns are too few levels');
      assert.include(said(host), 'mindst 3');
      await choose(host, 'orientation', 'levels-in-rows');
      assert.deepEqual(host.framework!.taxonomies![0]!.levels[0]!.name, { da: 'Begyndelsen' });
    });

    it('the row of headings: another, or none', async () => {
      const host = await element({ paste: { text: plain } });
      await choose(host, 'header-column', 'none');
      await choose(host, 'header-row', '0');
      assert.equal(host.framework!.taxonomies![0]!.dimensions[2]!.title['da'], 'C');
      await choose(host, 'header-row', 'none');
      assert.equal(host.framework!.taxonomies![0]!.levels.length, 4);
      assert.equal(wordsAt(host.framework, 0, 2), 'C');
    });

    it('the order of the levels', async () => {
      const host = await element({ paste: { html: word } });
      await choose(host, 'order', 'highest-first');
      assert.equal(wordsAt(host.framework, 0, 0), 'Vi slutter med en aftale.');
    });

    it('a level without its number is pointed out at its name, and no longer when it has one', async () => {
      const host = await element({ paste: { html: word } });
      const name = find(host, 'level:rows:3');
      const hint = (): string => host.shadowRoot!.getElementById(name.getAttribute('aria-describedby')!)!.textContent;
      assert.include(hint(), '»Niveau« har ikke noget nummer.');
      name.focus();
      await type('Vi kan');
      await settled(host);
      assert.notInclude(hint(), 'har ikke noget nummer');
      assert.deepEqual(host.framework!.taxonomies![0]!.levels[2]!.name, { da: 'Vi kan' });
      assert.equal(focused(host), name, 'the keyboard stays where it writes');
    });

    it('a dimension’s title', async () => {
      const host = await element({ paste: { html: word } });
      await write(host, 'dimension:columns:2', 'At hjælpe hinanden');
      assert.equal(host.framework!.taxonomies![0]!.dimensions[1]!.title['da'], 'At hjælpe hinanden');
      assert.include(matrixText(host), 'At hjælpe hinanden');
    });

    it('rows that were set aside are taken back, and others left out', async () => {
      const host = await element({ paste: { text: excel } });
      assert.include(allText(host), 'Tag række 3 med: »Side 1 af 2«');
      await press(host, 'back:2');
      assert.equal(host.framework!.taxonomies![0]!.levels.length, 4);
      host.shadowRoot!.querySelector<HTMLDetailsElement>('details.cells')!.open = true;
      await press(host, 'row:2');
      assert.equal(host.framework!.taxonomies![0]!.levels.length, 3);
      await press(host, 'column:1');
      assert.deepEqual(
        host.framework!.taxonomies![0]!.dimensions.map(({ title }) => title['da']),
        ['Hjælp'],
      );
    });

    it('too many levels: the one that is none is left out in the open table, which stays open', async () => {
      const rows = Array.from({ length: 8 }, (_, at) => `Niveau ${at + 1}\tVi gør ${at}.`);
      const host = await element({ paste: { text: ['Niveau\tMøder', ...rows].join('\n') } });
      assert.include(said(host), 'højst 7');
      await press(host, 'row:8');
      assert.equal(host.framework!.taxonomies![0]!.levels.length, 7);
      assert.equal(focused(host), find(host, 'row:8'));
      assert.isTrue(find(host, 'row:8').checkVisibility());
    });

    it('one claim a cell, or several', async () => {
      const host = await element({ paste: { html: word } });
      const claims = (): number =>
        host.framework!.taxonomies![0]!.descriptors.find(({ claims }) => claims.length > 1) ? 2 : 1;
      assert.equal(claims(), 2);
      await press(host, 'split');
      assert.equal(claims(), 1);
    });

    it('a merged cell is divided, and its parts are written apart', async () => {
      const host = await element({ paste: { html: word } });
      assert.equal(wordsAt(host.framework, 1, 1), wordsAt(host.framework, 2, 1));
      await press(host, 'divide:2:2');
      assert.equal(focused(host), cell(host, '2:2'));
      await write(host, 'cell:3:2', 'Vi besøger hinanden.');
      assert.equal(wordsAt(host.framework, 1, 1), 'Vi spørger en kollega.');
      assert.equal(wordsAt(host.framework, 2, 1), 'Vi besøger hinanden.');
    });

    it('a cell’s text, which outlasts every other correction', async () => {
      const host = await element({ paste: { html: word } });
      await write(host, 'cell:1:1', 'Vi mødes aldrig.');
      await choose(host, 'order', 'highest-first');
      await press(host, 'split');
      await choose(host, 'order', 'lowest-first');
      assert.equal(wordsAt(host.framework, 0, 0), 'Vi mødes aldrig.');
      assert.equal(cell(host, '1:1').value, 'Vi mødes aldrig.');
    });

    it('to write in a cell never turns the table over', async () => {
      const host = await element({ paste: { html: word } });
      // What is written would be read as levels in columns, had it been pasted.
      for (const at of [0, 1, 2]) {
        await write(host, `cell:${at + 1}:0`, ['Møder', 'Hjælp', 'Blik'][at]!);
        await write(host, `cell:0:${at}`, `Niveau ${at + 1}`);
      }
      assert.equal(select(host, 'orientation').value, 'levels-in-rows');
      assert.equal(host.framework!.taxonomies![0]!.levels.length, 3);
      assert.equal(wordsAt(host.framework, 0, 0), 'Vi mødes, når nogen kalder.');
    });

    it('another of several tables, and back to what was written in the first', async () => {
      const second = word.replaceAll('Vi ', 'I ').replace('<!--StartFragment-->', '');
      const host = await element({ paste: { html: word + second } });
      const taken = select(host, 'table').value;
      await write(host, 'cell:1:1', 'Mit eget.');
      await choose(host, 'table', taken === '0' ? '1' : '0');
      assert.notInclude(matrixText(host), 'Mit eget.');
      await choose(host, 'table', taken);
      assert.include(matrixText(host), 'Mit eget.');
    });

    it('a finding leads to its cell', async () => {
      const host = await element({ paste: { text: excel } });
      assert.include(allText(host), 'er tom.');
      await press(host, 'go:3:2');
      assert.equal(focused(host), cell(host, '3:2'));
      await type('Vi spørger.');
      await settled(host);
      assert.match(said(host), /6 beskrivelser, ingen tomme/);
    });

    it('a text gives input at each key and change when its field is left', async () => {
      const host = await element({ paste: { html: word } });
      const heard = listen(host);
      find(host, 'institution').focus();
      await type('Å');
      await keys('Tab');
      assert.deepEqual(heard, ['input', 'change']);
      assert.equal(host.framework!.source.institution, 'Å');
    });
  });

  describe('nothing is lost', () => {
    for (const [name, data, texts] of [
      ['Word', { html: word }, word.replace(/<style>.*?<\/style>|<!--.*?-->|<[^>]+>/gs, ' ').replaceAll('&nbsp;', ' ')],
      ['Excel', { text: excel }, excel],
      ['prose', { text: 'Her er ingen tabel.\nKun to linjer med ord.' }, 'Her er ingen tabel. Kun to linjer med ord.'],
      ['too few levels', { text: 'Niveau\tMål\nNiveau 1\tSamles\n\nEfterskrift' }, 'Niveau Mål Samles Efterskrift'],
    ] as const) {
      it(`every word of ${name} is on screen or in the details`, async () => {
        const host = await element({ paste: data });
        const bare = (all: string): string => all.replaceAll('"', '');
        const shown = bare(allText(host) + (host.framework ? matrixText(host) : ''));
        const missing = bare(texts)
          .split(/\s+/)
          .filter((one) => !shown.includes(one));
        assert.deepEqual(missing, []);
      });
    }

    it('what did not go into the matrix is listed, with the reason', async () => {
      const leftOver = (host: PejlTaxonomyPaste): string =>
        host.shadowRoot!.querySelector('[part=left-over]')!.textContent.replace(/\s+/g, ' ');
      assert.include(leftOver(await element({ paste: { html: word } })), 'Efter tabellen Vedtaget i maj.');
      assert.include(leftOver(await element({ paste: { text: excel } })), 'Side 1 af 2');
    });

    it('text without a table stays in the field, and the field says why', async () => {
      const host = await element({ paste: { text: 'Ingen tabel her.' } });
      assert.equal(field(host).value, 'Ingen tabel her.');
      assert.equal(focused(host), field(host));
      assert.include(said(host), 'Der er ingen tabel i det indsatte.');
      assert.equal(field(host).getAttribute('aria-invalid'), 'true');
      assert.isUndefined(host.framework);
    });

    it('to start over asks nothing and can be undone, corrections and all', async () => {
      const host = await element({ paste: { html: word } });
      await write(host, 'cell:1:1', 'Vi mødes aldrig.');
      const before = JSON.stringify(host.framework);
      const heard = listen(host);
      await press(host, 'restart');
      assert.isUndefined(host.framework);
      assert.equal(focused(host), field(host));
      await press(host, 'undo');
      assert.equal(JSON.stringify(host.framework), before);
      assert.deepEqual(heard, ['input', 'change', 'input', 'change']);
    });

    it('what was pasted before is still there after another paste', async () => {
      const host = await element({ paste: { html: word } });
      await press(host, 'restart');
      await paste(host, { text: excel });
      await press(host, 'undo');
      assert.include(matrixText(host), 'Havneskolens team');
      await press(host, 'undo');
      assert.match(said(host), /5 beskrivelser, 1 tom/);
    });
  });

  describe('bad input', () => {
    it('markup is text: nothing runs, nothing is asked for, all is shown', async () => {
      const page = globalThis as { pejlRan?: boolean };
      const bad = '<img src="/pejl-x.png" onerror="globalThis.pejlRan=true">';
      const text = excel
        .replace('Vi mødes hver uge.', bad)
        .replace('Møder', '<script>globalThis.pejlRan=true</script>');
      const host = await element({ paste: { text } });
      assert.include(matrixText(host), bad);
      assert.include(matrixText(host), '<script>');
      const html = word.replace(
        'Hjælp',
        '<img src="/pejl-x.png" onerror="globalThis.pejlRan=true">Hjælp<script>globalThis.pejlRan=true</script>',
      );
      await press(host, 'restart');
      await paste(host, { html });
      await settled(host);
      assert.isUndefined(page.pejlRan);
      assert.deepEqual(
        performance.getEntriesByType('resource').filter(({ name }) => name.includes('pejl-x')),
        [],
      );
      assert.equal(host.shadowRoot!.querySelectorAll('img, script').length, 0);
    });

    for (const [name, data] of [
      ['one endless line', { text: 'vi '.repeat(3_500_000) }],
      ['a hundred thousand rows', { text: `${'a'.repeat(50)}\t${'b'.repeat(50)}\n`.repeat(100_000) }],
      [
        'a table of very long cells',
        { text: `Niveau\tA\n${[1, 2, 3].map((n) => `Niveau ${n}\t${'ord '.repeat(850_000)}`).join('\n')}` },
      ],
      [
        'ten megabytes of styling round a small table',
        { html: `<style>${'p{margin:0} '.repeat(900_000)}</style>${word}` },
      ],
    ] as const) {
      it(`10 MB, ${name}: it stays alive, and the next paste works`, async function () {
        this.timeout(30_000);
        const host = await element();
        const { took } = await paste(host, data);
        assert.isNotEmpty(said(host));
        if (host.framework) await press(host, 'restart');
        else {
          const words = host.shadowRoot!.querySelector('.word-for-word pre')!.textContent;
          assert.isTrue(words.startsWith(data.text!.slice(0, 10_000)), 'its beginning can be read');
          assert.ok(find(host, 'save-text'), 'and the whole of it saved');
        }
        await paste(host, { text: excel });
        assert.ok(host.framework);
        assert.isBelow(took, 5_000);
      });
    }

    it('a large sheet shows its rows in portions', async () => {
      const rows = Array.from({ length: 400 }, (_, row) =>
        Array.from({ length: 12 }, (_, at) => `r${row}k${at}`).join('\t'),
      );
      const host = await element({ paste: { text: rows.join('\n') } });
      assert.include(said(host), 'højst 7');
      const before = host.shadowRoot!.querySelectorAll('textarea').length;
      assert.isBelow(before, 1000);
      await press(host, 'more');
      assert.isAbove(host.shadowRoot!.querySelectorAll('textarea').length, before);
      assert.equal((focused(host) as HTMLInputElement).type, 'checkbox');
    });
  });

  describe('in a form', () => {
    it('submits the framework under its name; required asks for a table', async () => {
      const host = await element({ required: true });
      assert.isFalse(host.form!.checkValidity());
      assert.include(host.validationMessage, 'Indsæt en tabel');
      await paste(host, { html: word });
      assert.isTrue(host.form!.checkValidity());
      assert.deepEqual(JSON.parse(new FormData(host.form!).get('ramme') as string), host.framework);
    });

    it('reset empties it, and that too can be undone', async () => {
      const host = await element({ paste: { html: word } });
      const heard = listen(host);
      host.form!.reset();
      await settled(host);
      assert.isUndefined(host.framework);
      assert.deepEqual(heard, []);
      await press(host, 'undo');
      assert.ok(host.framework);
    });

    it('a table that the host gives is there from the start, is no act, and is what a reset returns to', async () => {
      const host = await element();
      const heard = listen(host);
      host.source = { text: excel };
      await settled(host);
      assert.match(said(host), /5 beskrivelser, 1 tom/);
      assert.deepEqual(heard, []);
      assert.isNull(focused(host));
      await press(host, 'restart');
      await paste(host, { html: word });
      host.form!.reset();
      await settled(host);
      assert.match(said(host), /5 beskrivelser, 1 tom/);
      await press(host, 'undo');
      assert.include(matrixText(host), 'Havneskolens team');
    });

    it('disabled: nothing can be changed and nothing is submitted', async () => {
      const host = await element({ paste: { html: word } });
      host.disabled = true;
      await settled(host);
      const controls = [...host.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select, textarea, button')];
      assert.isTrue(controls.every(({ disabled }) => disabled));
      assert.isNull(new FormData(host.form!).get('ramme'));
    });

    it('the host’s institution stands until the person writes another', async () => {
      const host = await element({ paste: { html: word } });
      host.institution = 'Skolen';
      host.edition = '2026';
      await settled(host);
      assert.deepInclude(host.framework!, { edition: '2026', wording: 'original' });
      assert.equal(host.framework!.source.institution, 'Skolen');
      await write(host, 'institution', 'Havneskolen');
      assert.equal(host.framework!.source.institution, 'Havneskolen');
    });
  });

  describe('saved', () => {
    it('the file holds the framework and is named after it', async () => {
      const host = await element({ paste: { html: word } });
      let saved: { name: string; href: string } | undefined;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement): void {
        saved = { name: this.download, href: this.href };
      };
      try {
        await press(host, 'save');
        assert.equal(saved?.name, `${host.framework!.id}.json`);
        const file: unknown = await (await fetch(saved!.href)).json();
        assert.deepEqual(file, host.framework);
        assert.include(allText(host), saved!.name);
      } finally {
        delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
      }
    });
  });

  describe('with the keyboard alone', () => {
    it('from the field through a correction to starting over and back', async function () {
      if (engine === 'webkit') this.skip(); // Tab stops at fields only, by its own setting.
      const host = await element();
      host.focus();
      assert.equal(focused(host), field(host));
      await paste(host, { html: word });
      await keys('Tab');
      assert.equal((focused(host) as HTMLButtonElement).name, 'restart');
      const order = select(host, 'order');
      order.focus();
      await keys('ArrowDown');
      await settled(host);
      assert.equal(order.value, 'highest-first');
      assert.equal(wordsAt(host.framework, 0, 0), 'Vi slutter med en aftale.');
      find(host, 'restart').focus();
      await keys('Enter');
      await settled(host);
      assert.equal(focused(host), field(host));
      find(host, 'undo').focus();
      await keys('Enter');
      await settled(host);
      assert.equal(focused(host)?.id, 'result');
    });
  });

  describe('heard', () => {
    it('every control has a name, and no two of a kind the same', async function () {
      const host = await element({ paste: { html: word } });
      for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
      await settled(host);
      const tree = await ax(host);
      if (!tree) return this.skip();
      const controls = axFlat(tree).filter(({ role }) => /textbox|combobox|checkbox/i.test(role));
      assert.isAbove(controls.length, 25);
      assert.deepEqual(
        controls.filter(({ name }) => !name.trim()),
        [],
      );
      assert.equal(new Set(controls.map(({ role, name }) => `${role} ${name}`)).size, controls.length);
      assert.include(
        controls.map(({ name }) => name),
        'Række 2 Kolonne 2',
      );
      const order = controls.find(({ name }) => name === 'Niveauerne står i');
      assert.include(order?.description, 'Niveauerne er læst som rækker.');
    });

    it('in English as a whole', async () => {
      const host = await element({ lang: 'en', paste: { html: word } });
      assert.match(said(host), /^3 levels and 2 dimensions; 6 descriptors, none empty\./);
      assert.notMatch(host.shadowRoot!.textContent, /Niveauerne|Dimensionernes|Ret teksten/);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds nothing, ${colorScheme}`, async function () {
        this.timeout(30_000);
        const host = await element({ paste: { html: word } });
        for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
        host.style.colorScheme = colorScheme;
        await media({ colorScheme });
        await assert.isAccessible(host);
        await press(host, 'restart');
        await paste(host, { text: 'Ingen tabel.' });
        await assert.isAccessible(host);
        await media({});
      });
    }
  });
});
