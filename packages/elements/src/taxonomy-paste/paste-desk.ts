import type { Framework } from '@pejl/core';
import { toFramework, type GridInput } from '@pejl/interop';
import { act, type Used } from './paste-act.ts';
import { readWork, type PasteReading } from './paste-reading.ts';
import { sourceFrom, wordsOf, type FileTrouble } from './paste-source.ts';
import { startWork, type Work } from './paste-work.ts';
import { rowsAtFirst } from './taxonomy-paste.cells.ts';

/** A text field shows no more than this: the whole can be saved as a file instead. */
const longestDraft = 50_000;

/** What is said of a framework besides its table. */
type Detail = 'institution' | 'edition';

interface DeskHost extends Record<Detail, string> {
  requestUpdate(): void;
}

const text = (given: unknown): string => (typeof given === 'string' ? given : '');

/** What a person has in hand: the work, the one before it, and what stands in the fields around it. */
export class Desk {
  work: Work | undefined;
  /** What undoing brings back. */
  previous: Work | undefined;
  /** What stands in the field to paste into. */
  draft = '';
  trouble: FileTrouble | '' = '';
  /** The name of the file that was saved last. */
  saved = '';
  cellsOpen = false;
  #rowsShown = 0;
  #written: Partial<Record<Detail, string>> = {};
  #host: DeskHost;
  #made: { readonly key: readonly unknown[]; readonly framework: Framework } | undefined;

  constructor(host: DeskHost) {
    this.#host = host;
  }

  /** What the work comes to. */
  get read(): PasteReading | undefined {
    return this.work && readWork(this.work);
  }

  /** What was made of the table; undefined as long as there is none that can be read. */
  get framework(): Framework | undefined {
    const { taxonomy, reading } = this.read ?? {};
    if (!taxonomy || !reading) return undefined;
    const details = { institution: this.detail('institution'), edition: this.detail('edition') };
    const key = [taxonomy, ...Object.values(details), reading.language];
    if (!this.#made || key.some((one, index) => one !== this.#made?.key[index]))
      this.#made = { key, framework: toFramework(taxonomy, { ...details, language: reading.language }) };
    return this.#made.framework;
  }

  /** What was pasted, word for word. */
  get pasted(): string {
    return this.work && this.read ? wordsOf(this.work.source, this.read.grid) : '';
  }

  /** How many rows of the table are shown to be corrected. */
  get rowsShown(): number {
    return Math.max(this.#rowsShown, rowsAtFirst(this.read?.grid.columns ?? 1));
  }

  /** What the person has written, or until then what the host says. */
  detail(name: Detail): string {
    return this.#written[name] ?? text(this.#host[name]);
  }

  /** A person's own text or table. What could be read before can come back. */
  start(source: GridInput): void {
    this.#begin(source, !this.read?.hopeless);
    this.trouble = '';
    this.#rowsShown = 0;
  }

  /** What the host gives, where it holds text. */
  give(source: unknown): void {
    const given = sourceFrom(source);
    if (given) this.#begin(given, true);
  }

  clear(): void {
    this.previous = this.work ?? this.previous;
    this.draft = '';
    this.trouble = '';
    this.#set(undefined);
  }

  /** As the host gave it. */
  reset(source: unknown): void {
    this.clear();
    this.give(source);
    this.#written = {};
  }

  undo(): void {
    const { work, previous } = this;
    this.previous = work;
    this.#set(previous);
  }

  use(used: Used): void {
    if (this.work && this.read) this.#set(act(this.work, this.read, used));
  }

  write(name: Detail | 'draft', value: string): void {
    if (name === 'draft') {
      this.draft = value;
      this.trouble = '';
    } else this.#written[name] = value;
    this.#host.requestUpdate();
  }

  refuse(trouble: FileTrouble): void {
    this.trouble = trouble;
    this.#host.requestUpdate();
  }

  /** At least so many rows. */
  show(rows: number): void {
    this.#rowsShown = Math.max(this.#rowsShown, rows);
    this.#host.requestUpdate();
  }

  /** What was saved says so, until something is changed. */
  save(name: string): void {
    this.saved = name;
    this.#host.requestUpdate();
  }

  #begin(source: GridInput, returns: boolean): void {
    if (returns) this.previous = this.work ?? this.previous;
    this.#set(startWork(source));
    // Text that is no table stays where it can be put right; with one, the field has done its work.
    const words = this.read?.hopeless ? this.pasted : '';
    this.draft = words.length <= longestDraft ? words : '';
  }

  #set(work: Work | undefined): void {
    // Once open, it stays: what is put right there must not close over the hand that does it.
    this.cellsOpen &&= work?.source === this.work?.source;
    this.work = work;
    this.saved = '';
    this.cellsOpen ||= this.read?.taxonomy === undefined;
    this.#host.requestUpdate();
  }
}
