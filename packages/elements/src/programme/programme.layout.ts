import type { Framework, Programme, ProgrammeDates } from '@pejl/core';
import {
  layoutProgramme,
  layoutYearWheel,
  type ProgrammeFigure,
  type StepRow,
  type YearWheelFigure,
} from '@pejl/figures';
import type { ProgrammeMessages } from './programme.messages.ts';
import { isDatedStep } from './programme.value.ts';

/** What is shown of a framework. A year without a programme has what returns. */
export interface ProgrammeLayout {
  readonly programme: Programme | undefined;
  readonly figure: ProgrammeFigure | undefined;
  readonly wheel: YearWheelFigure | undefined;
  /** The value, where it is about the programme that is shown. */
  readonly dates: ProgrammeDates | undefined;
  /** The sessions that have no date yet. */
  readonly open: readonly StepRow[];
}

/**
 * Lays out the programme with an id, or the framework's first.
 *
 * @throws Where it is given what cannot be shown.
 */
export function layOut(
  framework: Framework,
  { programme: id, value, view }: { programme: string; value: ProgrammeDates | undefined; view: string },
  words: ProgrammeMessages,
  lang: string,
): ProgrammeLayout {
  if (value !== undefined && !(Array.isArray(value.steps) && value.steps.every(isDatedStep)))
    throw new Error('a value without steps, or a step without an id and a date');
  const all = framework.programmes ?? [];
  const programme = id ? all.find((one) => one.id === id) : all[0];
  const isYear = view === 'year';
  if (!programme && (id || !isYear))
    throw new Error(`no programme "${id}" among: ${all.map((one) => one.id).join(', ')}`);
  const dates = value?.programme === programme?.id ? value : undefined;
  const figure = programme && layoutProgramme({ framework, programme, lang, words, dates });
  const wheel = isYear ? layoutYearWheel({ framework, programme: figure, lang, words }) : undefined;
  const open = figure?.steps.filter(({ kind, dated }) => kind === 'session' && !dated) ?? [];
  return { programme, figure, wheel, dates, open };
}
