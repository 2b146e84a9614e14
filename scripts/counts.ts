// How a step tells the check runner what it counted: it writes a small file, whose name the runner gives in the
// environment. Without that variable (a step that was run by hand) nothing is written.
import { writeFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const countsVariable = 'PEJL_COUNTS_FILE';

/** True where the check runner started this process. */
export const isChecking = (): boolean => Boolean(process.env[countsVariable]);

/** Tells the check runner, and says it on screen. */
export function reportCounts(layer: string, counts: Counts): void {
  console.log(`${layer}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  const file = process.env[countsVariable];
  if (file) writeFileSync(file, JSON.stringify(counts));
}
