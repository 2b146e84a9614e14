import {
  courseDates,
  dateFindings,
  hoursOf,
  instructorsFrom,
  isDay,
  meetingsOf,
  meetingsOfModule,
  modulesOf,
  textIn,
  type CourseShape,
  type DateFinding,
  type DateFindingKind,
  type DatedStep,
  type FoundText,
  type Framework,
  type LocalizedText,
  type ModuleOffer,
  type Programme,
  type ProgrammeDates,
  type ProgrammeStep,
  type Span,
} from '@pejl/core';

/** What a programme says in the reader's language. */
export interface ProgrammeWords {
  /** All hours of all sessions, and of how many of them the hours are known; '' where they are of none. */
  total(hours: number, sessions: number, known: number): string;
  hours(hours: number): string;
  weeks(weeks: Span): string;
  /** One day, or from one to another. What is no day comes as it was written. */
  days(from: string, until?: string): string;
  /** A day with what is known of time and place: `mandag den 31. august 2026 kl. 9.00, Aulaen`. */
  when(days: string, time: string, place: string): string;
  readonly together: string;
  readonly only: string;
  /** The course of a group of modules in one sentence; '' where nothing is known of it. */
  course(course: CourseShape): string;
  meetings(meetings: Span): string;
  /** The days between which a meeting falls. */
  between(earliest: string, latest: string): string;
  readonly offers: Readonly<Record<ModuleOffer, string>>;
  /** Modules that the source counts and does not name. */
  unnamed(count: number): string;
  /** How many are trained, how many of a hundred go on, and how many that is. */
  trained(trained: Span | undefined, percent: Span | undefined, instructors: Span | undefined): string;
  /** What may be worth a second look; with the other step, or, where it is no day, what was written. */
  finding(kind: DateFindingKind, other: string): string;
  unknownKind(step: string): string;
  unknownName(part: string, name: string): string;
  unknownStep(when: string): string;
  summary(title: string, steps: number, total: string, dated: number, modules: number): string;
}

/** Who is in it: everybody, or those who are named. */
export interface ProgrammeWho {
  readonly label: string;
  readonly names: readonly FoundText[];
}

/** What dates a step or a meeting, as it is and in words. */
export interface DatedRow {
  readonly id: string;
  readonly dated: DatedStep | undefined;
  /** When and where, in words; '' where it has no date. */
  readonly when: string;
  /** What may be worth a second look, in words. */
  readonly findings: readonly string[];
}

/** One step on the time line: a point, or a stretch. */
export interface StepRow extends DatedRow {
  readonly kind: ProgrammeStep['kind'];
  readonly title: FoundText;
  readonly description: FoundText | undefined;
  /** Hours or weeks, in words; ''. */
  readonly length: string;
  readonly who: ProgrammeWho | undefined;
}

/** One meeting of a module that has a date. */
export interface MeetingRow extends DatedRow {
  readonly number: number;
}

export interface ModuleRow {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText | undefined;
  readonly meetings: readonly MeetingRow[];
  /** When the next meetings fall by the course's own figures, counted from the first; in words. */
  readonly windows: readonly string[];
}

export interface ModuleGroupRow {
  readonly id: string;
  readonly title: FoundText;
  readonly offer: string;
  /** The course in words, and what follows from it; ''. */
  readonly course: string;
  readonly meetings: string;
  readonly modules: readonly ModuleRow[];
  /** How many modules the source counts without a name, in words; ''. */
  readonly unnamed: string;
}

export interface InstructorCourseRow {
  readonly id: string;
  readonly title: FoundText;
  readonly term: FoundText;
  readonly modules: readonly FoundText[];
  /** How many are trained and go on, in words; ''. */
  readonly trained: string;
}

/** What has a right date, as a calendar needs it. */
export interface ProgrammeEvent {
  readonly id: string;
  readonly kind: ProgrammeStep['kind'] | 'meeting';
  readonly title: FoundText;
  readonly description: string;
  readonly dated: DatedStep;
  readonly hours: number | undefined;
}

/** A programme as plain values: what its time line, its list, its calendar and its year wheel show. */
export interface ProgrammeFigure {
  readonly id: string;
  readonly title: FoundText;
  readonly description: FoundText | undefined;
  readonly aims: readonly FoundText[];
  readonly groups: readonly { readonly title: FoundText; readonly description: FoundText | undefined }[];
  /** Hours and sessions in words; '' where no hours are known. */
  readonly total: string;
  readonly steps: readonly StepRow[];
  readonly instructorCourses: readonly InstructorCourseRow[];
  readonly moduleGroups: readonly ModuleGroupRow[];
  /** What the framework or the dates name and nobody has, and what is of a newer kind: one line each. */
  readonly notes: readonly string[];
  readonly events: readonly ProgrammeEvent[];
  readonly summary: string;
}

export interface ProgrammeInput {
  readonly framework: Framework;
  readonly programme: Programme;
  /** The language that the reader asked for; texts fall back to the framework's first. */
  readonly lang: string;
  readonly words: ProgrammeWords;
  readonly dates?: ProgrammeDates | undefined;
}

/** The first right day of some meetings: what `courseDates` can count the others from. */
const firstDay = (meetings: readonly DatedStep[]): string | undefined =>
  meetings
    .map(({ date }) => date)
    .filter(isDay)
    .toSorted()[0];

/**
 * Lays out a programme with the dates that people have given it. What names something that is not there, or is of a
 * kind that is not known, is noted and passed over; everything else is laid out.
 *
 * @throws Where a list is no list or a text no text.
 */
export function layoutProgramme({ framework, programme, lang, words, dates }: ProgrammeInput): ProgrammeFigure {
  const find = (text: LocalizedText | undefined): FoundText => textIn(text, lang, framework.languages);
  const maybe = (text: LocalizedText | undefined): FoundText | undefined => text && find(text);
  const { steps = [], participantGroups = [], moduleGroups = [], instructorCourses = [] } = programme;
  const notes: string[] = [];
  const events: ProgrammeEvent[] = [];
  const findings = dates ? dateFindings(programme, dates) : [];
  const modules = modulesOf(programme);

  const named = (ids: readonly string[], all: readonly { id: string; title: LocalizedText }[], part: FoundText) =>
    ids.flatMap((id) => {
      const found = all.find((one) => one.id === id);
      if (!found) notes.push(words.unknownName(part.text, id));
      return found ? [find(found.title)] : [];
    });
  const row = (id: string, dated: DatedStep | undefined): DatedRow => ({
    id,
    dated,
    when: dated ? words.when(words.days(dated.date, dated.until), dated.time ?? '', dated.place ?? '') : '',
    findings: findings
      .filter(({ step }) => step === id)
      .map(({ kind, other = '' }: DateFinding) =>
        words.finding(kind, kind === 'no-day' && dated ? words.days(dated.date, dated.until) : nameOf(other)),
      ),
  });
  /** What a finding calls another step: by its title, or, for a meeting of a module, by its day. */
  const nameOf = (other: string): string => {
    const step = steps.find(({ id }) => id === other);
    const dated = dates?.steps.find((one) => one.step === other);
    return step ? find(step.title).text : dated ? words.days(dated.date) : other;
  };

  const rows = steps.map((step): StepRow => {
    const title = find(step.title);
    const isSession = step.kind === 'session';
    if (!isSession && step.kind !== 'practice-period') notes.push(words.unknownKind(title.text));
    const groups = isSession && step.groups ? named(step.groups, participantGroups, title) : undefined;
    const names = groups ?? participantGroups.map((group) => find(group.title));
    return {
      ...row(
        step.id,
        dates?.steps.find((one) => one.step === step.id),
      ),
      kind: step.kind,
      title,
      description: maybe(step.description),
      length: isSession ? (step.hours === undefined ? '' : words.hours(step.hours)) : words.weeks(step.weeks ?? none),
      who:
        isSession && participantGroups.length > 1 && names.length > 0
          ? { label: names.length === 1 ? words.only : words.together, names }
          : undefined,
    };
  });
  for (const [index, { dated, ...step }] of rows.entries()) {
    const { kind, hours } = steps[index] as { kind: ProgrammeStep['kind']; hours?: number };
    if (!dated || !isRight(dated)) continue;
    const { id, title, description } = step;
    events.push({ id, kind, title, description: description?.text ?? '', dated, hours });
  }

  const groupRows = moduleGroups.map((group): ModuleGroupRow => {
    const { course = {}, count } = group;
    const meetings = meetingsOf(course);
    const unnamed = count - group.modules.length;
    return {
      id: group.id,
      title: find(group.title),
      offer: words.offers[group.offer] ?? '',
      course: words.course(course),
      meetings: meetings ? words.meetings(meetings) : '',
      modules: group.modules.map((module): ModuleRow => {
        const dated = meetingsOfModule(dates, module.id);
        const title = find(module.title);
        const first = firstDay(dated);
        for (const one of dated) {
          if (!isRight(one)) continue;
          events.push({ id: one.step, kind: 'meeting', title, description: '', dated: one, hours: undefined });
        }
        return {
          id: module.id,
          title,
          description: maybe(module.description),
          meetings: dated.map((one, index) => ({ ...row(one.step, one), number: index + 1 })),
          windows: first
            ? courseDates(course, first)
                .slice(dated.length)
                .map(({ earliest, latest }) => words.between(words.days(earliest), words.days(latest)))
            : [],
        };
      }),
      unnamed: unnamed > 0 ? words.unnamed(unnamed) : '',
    };
  });
  const courseRows = instructorCourses.map((course): InstructorCourseRow => {
    const title = find(course.title);
    return {
      id: course.id,
      title,
      term: find(course.term),
      modules: named(course.modules, modules, title),
      trained: words.trained(course.trained, course.continuePercent, instructorsFrom(course)),
    };
  });

  const known = new Set(
    [...rows, ...groupRows.flatMap((group) => group.modules.flatMap((one) => one.meetings))].map(idOf),
  );
  for (const other of dates?.steps ?? [])
    if (!known.has(other.step)) notes.push(words.unknownStep(words.days(other.date, other.until)));

  const { hours, sessions, known: knownHours } = hoursOf(programme);
  const total = sessions ? words.total(hours, sessions, knownHours) : '';
  const title = find(programme.title);
  return {
    id: programme.id,
    title,
    description: maybe(programme.description),
    aims: (programme.aims ?? []).map(({ text }) => find(text)),
    groups: participantGroups.map((group) => ({ title: find(group.title), description: maybe(group.description) })),
    total,
    steps: rows,
    instructorCourses: courseRows,
    moduleGroups: groupRows,
    notes,
    events: events.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : startOf(a) > startOf(b) ? 1 : 0)),
    summary: words.summary(title.text, rows.length, total, rows.filter(({ when }) => when).length, modules.length),
  };
}

const none: Span = { from: 0, to: 0 };
const idOf = ({ id }: { readonly id: string }): string => id;
const startOf = ({ dated }: ProgrammeEvent): string => `${dated.date} ${dated.time ?? ''}`;
/** A date that a calendar can take: right days, the last not before the first. */
const isRight = ({ date, until }: DatedStep): boolean =>
  isDay(date) && (until === undefined || (isDay(until) && until >= date));
