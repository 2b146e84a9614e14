// What the eight elements for what a framework holds beside taxonomies and beacons are given to show: the real frameworks.
import { horsens } from '@pejl/frameworks/horsens';
import { norddjurs } from '@pejl/frameworks/norddjurs';
import { solo } from '@pejl/frameworks/solo';
import { sosuFyn } from '@pejl/frameworks/sosu-fyn';
import { treKommuner } from '@pejl/frameworks/tre-kommuner';

/** An element by its tag, with the properties that it is given. */
export interface System {
  readonly tag: string;
  readonly given: object;
}

const system = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  given: Partial<HTMLElementTagNameMap[Tag]>,
): System => ({ tag, given });

export const systems: readonly System[] = [
  system('pejl-plf-pillars', { framework: norddjurs }),
  system('pejl-practice-signs', { framework: treKommuner, mode: 'observe' }),
  system('pejl-solo-ladder', { framework: solo, mode: 'reflect' }),
  system('pejl-strategy-map', { framework: horsens }),
  system('pejl-organisation-map', { framework: treKommuner }),
  system('pejl-programme', { framework: treKommuner }),
  system('pejl-indicator', { framework: sosuFyn }),
  system('pejl-concept', { framework: sosuFyn, layout: 'list' }),
];
