import type { DatedStep } from '@pejl/core';
import type { ProgrammeEvent } from '@pejl/figures';
import { assert } from '@open-wc/testing';
// Another library than the one that writes it reads it back.
import ICAL from 'ical.js';
import { programmeCalendar } from './programme.calendar.ts';

const event = (dated: DatedStep, rest: Partial<ProgrammeEvent> = {}): ProgrammeEvent => ({
  id: dated.step,
  kind: 'session',
  title: { text: 'Møde', lang: 'da' },
  description: '',
  dated,
  hours: undefined,
  ...rest,
});
const write = (events: readonly ProgrammeEvent[], title = 'Forløb'): Promise<string> =>
  programmeCalendar({
    title,
    lang: 'da',
    dates: { framework: 'ådal', edition: 'august 2026', programme: 'sammen' },
    events,
    now: new Date('2026-08-01T10:00:00Z'),
  });
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, description, location, startDate, endDate, uid } = new ICAL.Event(component);
    return {
      summary,
      description,
      location,
      uid,
      start: startDate.toString(),
      end: endDate.toString(),
      isDate: startDate.isDate,
      zone: startDate.zone.tzid,
      busy: component.getFirstPropertyValue('transp') !== 'TRANSPARENT',
    };
  });
};

describe('the calendar of a programme', () => {
  it('a step without a time is a whole day, and one that lasts all its days; the day after is the first that is free', async () => {
    const [day, days] = read(
      await write([
        event({ step: 'a', date: '2026-12-31' }),
        event({ step: 'b', date: '2026-10-23', until: '2026-12-04' }, { kind: 'practice-period' }),
      ]),
    );
    assert.deepInclude(day, { start: '2026-12-31', end: '2027-01-01', isDate: true, busy: true });
    assert.deepInclude(days, { start: '2026-10-23', end: '2026-12-05', isDate: true, busy: false });
  });

  it('a time is the clock’s where people meet, with the hours that it lasts', async () => {
    const [known, unknown, late] = read(
      await write([
        event({ step: 'a', date: '2026-09-03', time: '13:00' }, { hours: 1.5 }),
        event({ step: 'b', date: '2026-09-03', time: '08:30' }),
        event({ step: 'c', date: '2026-09-03', time: '23:00' }, { hours: 2 }),
      ]),
    );
    assert.deepInclude(known, { start: '2026-09-03T13:00:00', end: '2026-09-03T14:30:00', zone: 'floating' });
    assert.deepInclude(unknown, { start: '2026-09-03T08:30:00', end: '2026-09-03T08:30:00' });
    assert.deepInclude(late, { end: '2026-09-04T01:00:00' });
  });

  it('a time that no clock has is left out, not the day', async () => {
    const [found] = read(await write([event({ step: 'a', date: '2026-09-03', time: '25:99' })]));
    assert.deepInclude(found, { start: '2026-09-03', isDate: true });
  });

  it('Danish letters, commas, semicolons, line breaks and long texts come back as they were', async () => {
    const title = 'Læringssamtale på Åløkke Skole, med; tegn \\ og »gåseøjne« 👩‍🏫, '.repeat(5).trim();
    const description = 'Første linje,\nanden; linje\\n\nBEGIN:VEVENT';
    const place = 'Aulaen, Østre Allé 1\nBygning B';
    const text = await write([
      event({ step: 'a', date: '2026-09-03', place }, { title: { text: title, lang: 'da' }, description }),
    ]);
    assert.deepInclude(read(text)[0], { summary: title, description, location: place });
    assert.lengthOf(read(text), 1);
  });

  it('lines end as the standard says, and are folded at 75 octets without cutting a letter', async () => {
    const text = await write(
      [event({ step: 'æ'.repeat(60), date: '2026-09-03' }, { title: { text: 'æøå👩‍🏫'.repeat(40), lang: 'da' } })],
      'Å'.repeat(80),
    );
    assert.isTrue(text.endsWith('END:VCALENDAR\r\n'));
    assert.notMatch(text.replaceAll('\r\n', ''), /[\r\n]/);
    const lines = text.slice(0, -2).split('\r\n');
    const octets = (line: string): number => new TextEncoder().encode(line).length;
    assert.deepEqual(
      lines.filter((line) => octets(line) > 75),
      [],
    );
    assert.isTrue(lines.some((line) => line.startsWith(' ')));
    assert.notInclude(text, '�');
  });

  it('has what the standard asks for, and a title that cannot write lines of its own', async () => {
    const text = await write([event({ step: 'a', date: '2026-09-03' })], 'Forløb\r\nATTENDEE:x, y');
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    assert.include(text, 'DTSTAMP:20260801T100000Z');
    assert.notMatch(text, /^ATTENDEE/m);
    assert.include(text, 'X-WR-CALNAME:Forløb ATTENDEE:x\\, y\r\n');
  });

  it('the same step has the same name each time, and another step another', async () => {
    const steps = [event({ step: 'a', date: '2026-09-03' }), event({ step: 'b', date: '2026-09-03' })];
    const [first, second] = [read(await write(steps)), read(await write(steps.toReversed()))];
    assert.equal(first[0]!.uid, second[1]!.uid);
    assert.notEqual(first[0]!.uid, first[1]!.uid);
  });

  it('there is no person and no machine in it', async () => {
    const text = await write([event({ step: 'a', date: '2026-09-03', time: '13:00' }, { hours: 2 })]);
    assert.notMatch(text, /ORGANIZER|ATTENDEE|CONTACT|mailto|@/i);
    assert.notInclude(text, location.hostname);
  });
});
