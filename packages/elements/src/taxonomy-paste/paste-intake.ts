import type { GridInput } from '@pejl/interop';
import { sourceOf, sourceOfFile, withTyped, type FileTrouble } from './paste-source.ts';

export interface IntakeOptions {
  /** A table, or at least a text, has come in. */
  readonly start: (source: GridInput) => void;
  /** A file has come in that cannot be read. */
  readonly refuse: (trouble: FileTrouble) => void;
}

/** The ways in: the clipboard, a drag, a file. */
export class Intake {
  #options: IntakeOptions;
  #files = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  pasted(event: ClipboardEvent, field: HTMLTextAreaElement): void {
    const source = sourceOf(event.clipboardData);
    if (!source) return;
    const { value, selectionStart, selectionEnd } = field;
    const typed = value.slice(0, selectionStart) + value.slice(selectionEnd);
    // Plain text among what is typed already goes where the cursor is, as in any field.
    if (typed.trim() && !/<table/i.test(source.html ?? '')) return;
    event.preventDefault();
    this.#options.start(typed.trim() ? withTyped(typed, source) : source);
  }

  /** @param takes Whether what is dropped here is taken; a text is only where there is an empty field. */
  dragged(event: DragEvent, takes: { readonly files: boolean; readonly texts: boolean }): void {
    const { dataTransfer } = event;
    const files = dataTransfer?.types.includes('Files') ?? false;
    if (!files && !takes.texts) return;
    // Without this the browser would open the file, and the page with all that is written on it would be gone.
    event.preventDefault();
    if (event.type !== 'drop' || !takes.files) return;
    const file = dataTransfer?.files[0];
    const source = sourceOf(dataTransfer);
    if (file) void this.chosen(file);
    else if (source) this.#options.start(source);
  }

  async chosen(file: File): Promise<void> {
    const number = ++this.#files;
    const source = await sourceOfFile(file);
    // The last file that was chosen counts, however long the one before took.
    if (number !== this.#files) return;
    if (typeof source === 'string') this.#options.refuse(source);
    else this.#options.start(source);
  }
}
