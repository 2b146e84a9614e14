import type { ProblemLanguage } from '@pejl/core';
import type { lintCodes } from '../lint/lint.ts';
import type { GuessCode } from '../taxonomy/reading.ts';
import { da } from './finding.messages.da.ts';
import { en } from './finding.messages.en.ts';

/** What the reading of a table may find wrong with it. */
export const tableProblemCodes = [
  'no-table',
  'paste-too-large',
  'too-few-levels',
  'too-many-levels',
  'no-dimensions',
  'cell-empty',
] as const;

/** Every code that this package has words for. */
export type FindingCode = GuessCode | (typeof lintCodes)[number] | (typeof tableProblemCodes)[number];

/** What is found, and what to do about it, made from the values of the finding. */
export interface FindingMessage {
  readonly what: (values: Readonly<Record<string, string>>) => string;
  readonly remedy: (values: Readonly<Record<string, string>>) => string;
}

export type FindingMessages = Readonly<Record<FindingCode, FindingMessage>>;

export const findingMessages: Readonly<Record<ProblemLanguage, FindingMessages>> = { da, en };
