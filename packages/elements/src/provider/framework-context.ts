import { createContext } from '@lit/context';
import type { Framework } from '@pejl/core';

/** The framework that a provider gives to what stands inside it; the key is the same in every copy of the kit. */
export const frameworkContext = createContext<Framework | undefined>(Symbol.for('pejl/framework/1'));
