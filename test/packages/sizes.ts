/**
 * What an element alone costs a page, with all that it needs to begin with (Lit too): bytes of the packed and installed
 * entry under the `production` condition, bundled by rollup, minified by terser, compressed by gzip at level 9. What is
 * loaded when somebody asks for it does not count.
 *
 * A ceiling is what was reached plus 5 %; the matrix keeps its 16 000 and the provider its 8 000. It moves only by a
 * decision record (docs/decisions/0010).
 */
const ceilings = {
  concept: 11_370,
  indicator: 13_780,
  'next-step': 14_630,
  'organisation-map': 19_050,
  'pejlemaerke-card': 15_010,
  'pejlemaerke-deck': 16_670,
  'plf-pillars': 14_350,
  'practice-signs': 15_590,
  programme: 22_330,
  'progress-radar': 19_160,
  provider: 8000,
  'solo-ladder': 15_330,
  'strategy-map': 16_530,
  'taxonomy-matrix': 16_000,
  'taxonomy-paste': 58_270,
} as const;

export const sizes = Object.entries(ceilings).map(([name, ceiling]) => ({
  entry: `@pejl/elements/${name}/define`,
  ceiling,
}));

/** The same of the files for pages without a bundler, without what lies beside them. */
export const fileCeilings: Readonly<Record<string, number>> = {
  'pejl.js': 42_970,
  'pejl-systems.js': 64_280,
  'pejl-paste.js': 58_000,
};
