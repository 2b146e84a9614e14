import type { DialogueMethod } from '@pejl/core';

import { consultation } from './methods-consultation.ts';
import { learning } from './methods-learning.ts';

/**
 * Ways to talk and to visit that the sources name without saying how they go. The roles, the turns and the minutes are
 * our suggestions, written so that everybody gets time to speak and to listen.
 */
export const dialogueMethods: readonly DialogueMethod[] = [...consultation, ...learning];
