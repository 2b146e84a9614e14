import { engine } from './browser.ts';

/**
 * All of them in Chromium; in the other engines the first of each element. For what an engine has little say in: where it
 * has, as in keys, events and room, every one runs in every engine.
 */
export const inThisEngine = <One extends { readonly tag: string }>(all: readonly One[]): readonly One[] =>
  engine === 'chromium' ? all : all.filter(({ tag }, at) => all.findIndex((one) => one.tag === tag) === at);
