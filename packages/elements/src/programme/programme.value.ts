import type { DatedStep, Framework, Programme, ProgrammeDates } from '@pejl/core';

/** What is written of a step that has no date yet. */
export type DateDraft = { readonly [Key in 'until' | 'time' | 'place']?: string | undefined };

/** What a field is about. */
export type DateField = keyof DateDraft | 'date';

/** Whether it can be shown at all: texts where texts belong. */
export const isDatedStep = (one: DatedStep | null): boolean =>
  typeof one?.step === 'string' &&
  [one.date, one.until ?? '', one.time ?? '', one.place ?? ''].every((text) => typeof text === 'string');

/** The dates of a programme that has none yet. */
export const noDates = ({ id: framework, edition }: Framework, { id: programme }: Programme): ProgrammeDates => ({
  framework,
  edition,
  programme,
  steps: [],
});

/** What a field makes of the dates and of what waits for one; `dates` is undefined where they stay as they are. */
export interface Written {
  readonly dates: ProgrammeDates | undefined;
  readonly draft: DateDraft | undefined;
}

/**
 * One field of one step as it is written now; '' where it is emptied. What is written of a step without a date waits for
 * one, and so does what stands beside a date that is taken away. What is not known of a step stays on it.
 */
export function writeDate(
  dates: ProgrammeDates,
  draft: DateDraft | undefined,
  step: string,
  field: DateField,
  text: string,
): Written {
  const at = dates.steps.findIndex((one) => one.step === step);
  const old = dates.steps[at];
  const withStep = (dated: readonly DatedStep[]): ProgrammeDates => ({
    ...dates,
    steps: old ? dates.steps.toSpliced(at, 1, ...dated) : [...dates.steps, ...dated],
  });
  if (field === 'date' && !text) {
    const { until, time, place } = old ?? {};
    return { dates: withStep([]), draft: old ? { until, time, place } : draft };
  }
  if (field !== 'date' && !old) return { dates: undefined, draft: { ...draft, [field]: text } };
  const entries = Object.entries({ step, date: '', ...draft, ...old, [field]: text });
  const dated = Object.fromEntries(entries.filter(([, one]) => one !== '' && one !== undefined));
  return { dates: withStep([dated as unknown as DatedStep]), draft: undefined };
}
