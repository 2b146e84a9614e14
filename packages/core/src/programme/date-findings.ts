import { isDay } from '../text/day.ts';
import { meetTogether } from './meet-together.ts';
import { meetingsOfModule, modulesOf } from './module-meetings.ts';
import type { DatedStep, ProgrammeDates } from './programme-dates.ts';
import type { Programme, ProgrammeStep } from './programme.ts';

/**
 * What the dates of a programme may be worth a second look for:
 *
 * - `no-day`: a date, or the last day, is no day of the calendar.
 * - `ends-before-begins`: the last day comes before the first.
 * - `same-day`: two sessions that have people in common, or two meetings of one module, are on one day.
 * - `out-of-order`: a step begins before one that comes before it in the programme.
 */
export const dateFindingKinds = ['no-day', 'ends-before-begins', 'same-day', 'out-of-order'] as const;
export type DateFindingKind = (typeof dateFindingKinds)[number];

/** Something about the dates that people may want to know. It is never a reason to refuse them. */
export interface DateFinding {
  readonly kind: DateFindingKind;
  /** The step that it is about: the later one in the programme of two. */
  readonly step: string;
  /** The other step, where there are two. */
  readonly other?: string;
}

/**
 * Goes through the dates in the order of the programme: its steps, then the meetings of its modules. Of two dates of one
 * step the first counts. Groups that are apart can meet on the same day.
 *
 * @example
 * ```ts
 * dateFindings(programme, { ...dates, steps: [{ step: 'fælles-dag', date: '2026-09-31' }] });
 * // [{ kind: 'no-day', step: 'fælles-dag' }]
 * ```
 */
export function dateFindings(programme: Programme, dates: ProgrammeDates): readonly DateFinding[] {
  const lines: readonly (readonly Dated[])[] = [
    (programme.steps ?? []).flatMap((step) => {
      const dated = dates.steps.find((one) => one.step === step.id);
      return dated ? [{ ...dated, of: step }] : [];
    }),
    ...modulesOf(programme).map(({ id }) => meetingsOfModule(dates, id)),
  ];
  return lines.flatMap((line, index) => {
    const isMeeting = index > 0;
    const rightDays = line.filter(({ date }) => isDay(date));
    return line.flatMap((dated): readonly DateFinding[] => {
      const { step, date, until } = dated;
      if (!isDay(date) || (until !== undefined && !isDay(until))) return [{ kind: 'no-day', step }];
      const before = rightDays.slice(0, rightDays.indexOf(dated));
      // Meetings may be written in any order: only on the line of the programme itself is there one.
      const later = isMeeting ? undefined : before.findLast((one) => one.date > date);
      const same = before.find((one) => one.date === date && (isMeeting || meetTogether(one.of, dated.of)));
      return [
        ...(until !== undefined && until < date ? [{ kind: 'ends-before-begins', step } as const] : []),
        ...(same ? [{ kind: 'same-day', step, other: same.step } as const] : []),
        ...(later ? [{ kind: 'out-of-order', step, other: later.step } as const] : []),
      ];
    });
  });
}

interface Dated extends DatedStep {
  readonly of?: ProgrammeStep;
}
