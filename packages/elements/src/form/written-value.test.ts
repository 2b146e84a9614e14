// What every element that holds something written leaves to its controller, on the smallest element that there can be.
import { expect } from '@open-wc/testing';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { WrittenValue } from './written-value.ts';

interface Note {
  readonly text: string;
}

class TestNote extends LitElement {
  static readonly formAssociated = true;
  static override properties = {
    value: { attribute: false },
    disabled: { type: Boolean },
    required: { type: Boolean },
  };
  value: Note | undefined;
  disabled = false;
  required = false;
  isOpen = true;
  forgotten = 0;
  form: WrittenValue<Note> = new WrittenValue<Note>(this, {
    open: () => this.isOpen,
    missing: () => (this.value ? '' : 'Write something.'),
    anchor: () => this.renderRoot.querySelector('textarea') ?? undefined,
    reads: ({ text }) => typeof text === 'string',
    forget: () => this.forgotten++,
  });

  formResetCallback(): void {
    this.form.reset();
  }
  formDisabledCallback(disabled: boolean): void {
    this.form.switchOff(disabled);
  }
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('value')) this.form.take();
  }
  protected override render(): TemplateResult {
    return html`<textarea ?disabled=${this.form.disabled}></textarea>`;
  }
}

describe('what a person has written', () => {
  let form: HTMLFormElement;
  let fieldset: HTMLFieldSetElement;
  let note: TestNote;
  let heard: string[];
  const submitted = (): FormDataEntryValue | null => new FormData(form).get('note');
  const give = async (value: Note | undefined): Promise<void> => {
    note.value = value;
    await note.updateComplete;
  };

  before(() => customElements.define('test-note', TestNote));
  beforeEach(async () => {
    form = document.createElement('form');
    form.innerHTML = '<fieldset><test-note name="note"></test-note></fieldset>';
    document.body.append(form);
    fieldset = form.querySelector('fieldset')!;
    note = form.querySelector<TestNote>('test-note')!;
    heard = [];
    for (const type of ['input', 'change']) form.addEventListener(type, () => heard.push(type));
    await note.updateComplete;
  });
  afterEach(() => form.remove());

  it('is submitted as JSON, and not while it cannot be changed on screen', async () => {
    expect(submitted()).to.equal(null);
    note.form.keep({ text: 'a' });
    await note.updateComplete;
    expect(submitted()).to.equal('{"text":"a"}');
    note.isOpen = false;
    note.requestUpdate();
    await note.updateComplete;
    expect(submitted()).to.equal(null);
  });

  it('tells once what was done, and nothing of what the host gives', async () => {
    await give({ text: 'a' });
    expect(heard).to.deep.equal([]);
    note.form.keep({ text: 'b' });
    expect(heard).to.deep.equal(['input', 'change']);
    note.form.keep({ text: 'c' }, []);
    expect(heard).to.have.length(2);
    expect(note.value).to.deep.equal({ text: 'c' });
  });

  it('is heard outside a shadow root as a native field is: `input`, and not `change`', () => {
    const outside = document.createElement('div');
    form.append(outside);
    const inside = new TestNote();
    outside.attachShadow({ mode: 'open' }).append(inside);
    inside.form.keep({ text: 'a' });
    expect(heard).to.deep.equal(['input']);
  });

  it('stays the very same object when a field is left that had told already', () => {
    note.form.keep({ text: 'a' }, ['input']);
    const { value } = note;
    note.form.keep({ text: 'a' }, ['change']);
    expect(note.value).to.equal(value);
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('is replaced by what the host has just given and not rendered yet, too', () => {
    note.form.keep({ text: 'a' });
    note.value = { text: 'b' };
    note.form.keep({ text: 'a' });
    expect(note.value.text).to.equal('a');
  });

  it('goes back to what was first given when the form is reset', async () => {
    const given = { text: 'given' };
    await give(given);
    note.form.keep({ text: 'written' });
    await give({ text: 'handed back' });
    form.reset();
    await note.updateComplete;
    expect(note.value).to.equal(given);
    await give({ text: 'given later' });
    form.reset();
    expect(note.value!.text).to.equal('given later');
  });

  it('comes back from an earlier visit, and a reset knows that the host did not give it', async () => {
    const given = { text: 'given' };
    await give(given);
    note.form.restore('{"text":"written on Monday"}');
    await note.updateComplete;
    expect(note.value!.text).to.equal('written on Monday');
    expect(heard).to.deep.equal([]);
    form.reset();
    expect(note.value).to.equal(given);
  });

  it('is not lost to what a browser kept and nobody can read', async () => {
    const given = { text: 'given' };
    await give(given);
    for (const state of ['{', 'null', '{"text":5}', undefined, new File([], 'x')]) note.form.restore(state);
    expect(note.value).to.equal(given);
  });

  it('forgets what was begun on another value, and not when the host hands back the same', async () => {
    await give({ text: 'a' });
    const before = note.forgotten;
    await give({ text: 'a' });
    note.form.keep({ text: 'b' });
    await give({ text: 'b' });
    expect(note.forgotten).to.equal(before);
    await give({ text: 'c' });
    expect(note.forgotten).to.equal(before + 1);
  });

  it('is missing only where it is required and can be given', async () => {
    expect(note.form.internals.validationMessage).to.equal('');
    note.required = true;
    await note.updateComplete;
    expect(note.form.internals.validationMessage).to.equal('Write something.');
    note.isOpen = false;
    note.requestUpdate();
    await note.updateComplete;
    expect(note.form.internals.checkValidity()).to.equal(true);
  });

  it('cannot be changed where the host or a fieldset around it says so', async () => {
    const field = note.renderRoot.querySelector('textarea')!;
    fieldset.disabled = true;
    await note.updateComplete;
    expect(field.disabled).to.equal(true);
    fieldset.disabled = false;
    await note.updateComplete;
    expect(field.disabled).to.equal(false);
    note.disabled = true;
    await note.updateComplete;
    expect(field.disabled).to.equal(true);
  });

  it('without a form of its own as text is kept as it is, and not submitted', async () => {
    const ring: { text: string; self?: unknown } = { text: 'a' };
    ring.self = ring;
    note.form.keep(ring);
    await note.updateComplete;
    expect(note.value).to.equal(ring);
    expect(submitted()).to.equal(null);
  });
});
