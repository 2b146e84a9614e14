import { engine } from './browser.ts';

type Tagged = { readonly tag: string };

/** The first of each element. */
export const firstOfEach = <One extends Tagged>(all: readonly One[]): readonly One[] =>
  all.filter(({ tag }, at) => all.findIndex((one) => one.tag === tag) === at);

/**
 * All of them in Chromium; in the other engines the first of each element. For what an engine has little say in: where it
 * has, as in keys and events, every one runs in every engine.
 */
export const inThisEngine = <One extends Tagged>(all: readonly One[]): readonly One[] =>
  engine === 'chromium' ? all : firstOfEach(all);
