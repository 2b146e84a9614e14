import { daysAfter, type ProgrammeDates } from '@pejl/core';
import type { ProgrammeEvent } from '@pejl/figures';

/** What a calendar is made of. */
export interface CalendarInput {
  /** The programme's title: the name of the calendar. */
  readonly title: string;
  readonly lang: string;
  readonly dates: Pick<ProgrammeDates, 'framework' | 'edition' | 'programme'>;
  readonly events: readonly ProgrammeEvent[];
  /** When it is made; the format asks for it. */
  readonly now?: Date;
}

/**
 * The dates as an iCalendar file (RFC 5545). A step without a time lasts the whole day, or all its days. A time is that
 * of the place where people meet: it carries no time zone, so it is the same on every clock. A practice period does not
 * make anybody busy. There is nobody in it: no organizer, no one who takes part, no machine.
 *
 * The same step always has the same UID, so that a calendar that is taken in again moves what it has.
 */
export async function programmeCalendar({ title, lang, dates, events, now }: CalendarInput): Promise<string> {
  const { default: makeCalendar, ICalEventTransparency } = await import('ical-generator');
  const prodId = { company: 'Pejl', product: 'Programme', language: lang.toUpperCase() };
  const calendar = makeCalendar({ name: nameOf(title), prodId });
  for (const { id, kind, title: what, description, dated, hours } of events) {
    const { date, until, time, place } = dated;
    const isTimed = time !== undefined && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) && !until;
    const start = new Date(`${date}T${isTimed ? time : '00:00'}:00Z`);
    // The format says the day, or the moment, when it is over: the day after the last.
    const end = isTimed
      ? hours && new Date(start.getTime() + hours * 3_600_000)
      : new Date(`${daysAfter(until ?? date, 1)}T00:00:00Z`);
    calendar.createEvent({
      id: uidOf(dates.framework, dates.edition, dates.programme, id),
      stamp: now ?? new Date(),
      start,
      ...(end && { end }),
      allDay: !isTimed,
      floating: isTimed,
      summary: what.text,
      ...(description && { description }),
      ...(place && { location: place }),
      ...(kind === 'practice-period' && { transparency: ICalEventTransparency.TRANSPARENT }),
    });
  }
  // Every line ends in one, the last too.
  return `${calendar.toString()}\r\n`;
}

/** A name of its own, from what the step is and nothing else. */
const uidOf = (...parts: readonly string[]): string => `pejl-${parts.map(encodeURIComponent).join('-')}`;

/** The library writes a calendar's name as it is: here a line break in it would begin another line of the file. */
const nameOf = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .trim();
