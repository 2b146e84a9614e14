import type { ProgrammeStep } from './programme.ts';

/** Whether two steps are sessions with people in common. A session that does not say whom it is for is for all. */
export function meetTogether(one: ProgrammeStep | undefined, other: ProgrammeStep | undefined): boolean {
  if (one?.kind !== 'session' || other?.kind !== 'session') return false;
  return !one.groups || !other.groups || one.groups.some((group) => other.groups?.includes(group));
}
