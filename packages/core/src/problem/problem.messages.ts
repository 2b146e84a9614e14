import type { ProblemLanguage } from './describe-path.ts';
import type { ProblemMessages } from './problem-message.ts';
import { da } from './problem.messages.da.ts';
import { en } from './problem.messages.en.ts';

export const problemMessages: Readonly<Record<ProblemLanguage, ProblemMessages>> = { da, en };
