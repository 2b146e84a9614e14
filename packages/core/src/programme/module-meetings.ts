import type { DatedStep, ProgrammeDates } from './programme-dates.ts';
import type { Module, Programme } from './programme.ts';

/** The modules of a programme, in its order. */
export const modulesOf = (programme: Programme): readonly Module[] =>
  (programme.moduleGroups ?? []).flatMap(({ modules }) => modules);

/**
 * The meetings of a module that have a date, in the order that they were written in: those that are dated under the
 * module's own id, or under its id, a slash and a name of the host's own (`feedback/1`).
 */
export const meetingsOfModule = (dates: ProgrammeDates | undefined, module: string): readonly DatedStep[] =>
  (dates?.steps ?? []).filter(({ step }) => step === module || step.startsWith(`${module}/`));

/**
 * An id for one more meeting of a module that none of its meetings has.
 *
 * @example
 * ```ts
 * newMeetingId({ ...dates, steps: [{ step: 'feedback/1', date: '2027-01-11' }] }, 'feedback'); // 'feedback/2'
 * ```
 */
export function newMeetingId(dates: ProgrammeDates | undefined, module: string): string {
  const taken = new Set(meetingsOfModule(dates, module).map(({ step }) => step));
  let number = taken.size + 1;
  while (taken.has(`${module}/${number}`)) number++;
  return `${module}/${number}`;
}
