import { UnequalWork } from './report.ts';

/** What a reader sees, as far as two contenders must agree on it. */
export interface Work {
  /** The visible text, each run of white space as one space. */
  readonly text: string;
  readonly elements: number;
  readonly radios: number;
  /** Which of the controls are checked. */
  readonly checked: string;
  /** What is written in the fields. */
  readonly written: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** Looks at what stands under a shadow root; lays it out where it is not. Runs in the page. */
export function workOf(root: ShadowRoot): Work {
  const children = [...root.children] as HTMLElement[];
  const boxes = children.map((child) => child.getBoundingClientRect());
  const all = [...root.querySelectorAll('*')];
  const inputs = all.filter((element) => element instanceof HTMLInputElement);
  return {
    text: children
      .map((child) => child.innerText)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
    elements: all.length,
    radios: inputs.filter(({ type }) => type === 'radio').length,
    checked: inputs.map(({ checked }) => (checked ? 'x' : '-')).join(''),
    written: [...root.querySelectorAll('textarea, select, input:not([type=radio], [type=checkbox])')]
      .map((field) => (field as HTMLTextAreaElement).value)
      .join('|'),
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top)),
  };
}

/**
 * Refuses to compare what does not do the same work.
 *
 * @param least How many characters there are at the very least, so that nothing at all is not taken for the same.
 * @throws {UnequalWork} Names the first thing in which a contender differs.
 */
export function checkSameWork(row: string, works: Readonly<Record<string, Work>>, least = 1000): void {
  const [[first, expected] = ['', undefined], ...others] = Object.entries(works);
  if (!expected) throw new UnequalWork(`${row}: nothing to compare`);
  if (expected.text.length < least || expected.height < 100) {
    throw new UnequalWork(
      `${row}: ${first} shows ${expected.text.length} characters on ${expected.height} px, too little to be what is measured`,
    );
  }
  for (const [name, work] of others) {
    for (const key of ['elements', 'radios', 'checked', 'written', 'text'] as const) {
      if (work[key] === expected[key]) continue;
      throw new UnequalWork(
        `${row}: ${key} differ:\n  ${first}: ${around(expected[key], work[key])}\n  ${name}: ${around(work[key], expected[key])}`,
      );
    }
    if (!(Math.abs(work.height - expected.height) <= 1)) {
      throw new UnequalWork(`${row}: ${first} is ${expected.height} px high, ${name} ${work.height} px`);
    }
  }
}

/** The part of a text where it begins to differ from another. */
function around(one: string | number, other: string | number): string {
  const [a, b] = [String(one), String(other)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return `${at > 30 ? '…' : ''}${a.slice(Math.max(0, at - 30), at + 60)}`;
}

/** One of the things that stand on the stage. */
export function nth(works: readonly Work[] | undefined, index: number): Work {
  const work = works?.[index];
  if (!work) throw new UnequalWork(`nothing stands on the stage as number ${index + 1}`);
  return work;
}
