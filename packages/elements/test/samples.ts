// The one table that the contract suite and the render tests go through. A new element is one entry here.
//
// Samples are plain values, so that the same ones are put on a page and rendered in Node.
import { pejlemaerkeCardSamples } from './samples/pejlemaerke-card.ts';
import { pejlemaerkeDeckSamples } from './samples/pejlemaerke-deck.ts';
import { conceptSamples } from './samples/concept.ts';
import { plfPillarsSamples } from './samples/plf-pillars.ts';
import { indicatorSamples } from './samples/indicator.ts';
import { nextStepSamples } from './samples/next-step.ts';
import { practiceSignsSamples } from './samples/practice-signs.ts';
import { programmeSamples } from './samples/programme.ts';
import { providerSamples } from './samples/provider.ts';
import { progressRadarSamples } from './samples/progress-radar.ts';
import { organisationMapSamples } from './samples/organisation-map.ts';
import { strategyMapSamples } from './samples/strategy-map.ts';
import { soloLadderSamples } from './samples/solo-ladder.ts';
import { taxonomyMatrixSamples } from './samples/taxonomy-matrix.ts';
import { taxonomyPasteSamples } from './samples/taxonomy-paste.ts';

/** One way to use an element, worth holding every promise of the kit against. */
export interface Sample {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly properties?: Readonly<Record<string, unknown>>;
  /** The text of a paragraph that the host page puts inside it. */
  readonly content?: string;
  /** It is told to fetch something, and may. */
  readonly asks?: true;
  /** What is done to it in a browser before it is what its name says; on a server it is rendered without. */
  readonly prepare?: (host: HTMLElement) => void | Promise<void>;
  /** What a reader finds in it, in Danish. */
  readonly texts?: readonly string[];
  /** What stands in its fields to begin with; a server has no way to say it, so a browser puts it there. */
  readonly fieldTexts?: readonly string[];
  /** What a reader finds in it on paper, in place of `texts` and `fieldTexts`. */
  readonly printedTexts?: readonly string[];
  /** It is given what cannot be shown: one line says so, and the developer is warned. */
  readonly broken?: true;
}

/** One thing that a person does with an element, done with the mouse or the keyboard's own effects on native controls. */
export interface Act {
  /** The sample that it is done on, by name. */
  readonly on: string;
  /** What comes before: shown, but not part of the act. */
  readonly before?: (host: HTMLElement) => void | Promise<void>;
  readonly does: (host: HTMLElement) => void | Promise<void>;
  /** It is told to fetch something, and may. */
  readonly asks?: true;
  /** The events that come out of it, in order. */
  readonly fires: readonly string[];
}

export interface ElementSamples {
  /** Imports the module that registers the element. */
  readonly define: () => Promise<unknown>;
  /** Imports the module of the class, which registers nothing. */
  readonly element: () => Promise<object>;
  /** Imports the message packs: the module's only export that has a `da`. */
  readonly messages: () => Promise<object>;
  /** The property that holds what a person has made of it, where it is more than to be looked at. */
  readonly value?: string;
  readonly samples: Readonly<Record<string, Sample>>;
  readonly acts: Readonly<Record<string, Act>>;
  /** More that some of its properties may be given by mistake, by property. */
  readonly nonsense?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Every element of the kit, by tag. */
export const elements: Readonly<Record<string, ElementSamples>> = {
  'pejl-pejlemaerke-card': pejlemaerkeCardSamples,
  'pejl-pejlemaerke-deck': pejlemaerkeDeckSamples,
  'pejl-concept': conceptSamples,
  'pejl-indicator': indicatorSamples,
  'pejl-next-step': nextStepSamples,
  'pejl-plf-pillars': plfPillarsSamples,
  'pejl-practice-signs': practiceSignsSamples,
  'pejl-programme': programmeSamples,
  'pejl-provider': providerSamples,
  'pejl-progress-radar': progressRadarSamples,
  'pejl-organisation-map': organisationMapSamples,
  'pejl-strategy-map': strategyMapSamples,
  'pejl-solo-ladder': soloLadderSamples,
  'pejl-taxonomy-matrix': taxonomyMatrixSamples,
  'pejl-taxonomy-paste': taxonomyPasteSamples,
};

/** Every sample of every element, for one test each. */
export function eachSample(): { tag: string; name: string; sample: Sample }[] {
  return Object.entries(elements).flatMap(([tag, { samples }]) =>
    Object.entries(samples).map(([name, sample]) => ({ tag, name, sample })),
  );
}

/** Every act on every element, for one test each. */
export function eachAct(): { tag: string; name: string; act: Act; sample: Sample }[] {
  return Object.entries(elements).flatMap(([tag, { acts, samples }]) =>
    Object.entries(acts).map(([name, act]) => {
      const sample = samples[act.on];
      if (!sample) throw new Error(`${tag}: the act "${name}" is on a sample that is not there: "${act.on}"`);
      return { tag, name, act, sample };
    }),
  );
}
