/**
 * What an element alone costs a page, with all that it needs (lit too): bytes of the packed and installed entry under the
 * `production` condition, bundled by rollup, minified by terser, compressed by gzip at level 9.
 *
 * A ceiling is what was reached plus 5 %, and never more than 16 000 for the matrix. It moves only by a decision
 * record (docs/decisions).
 */
export const sizes = [{ entry: '@pejl/elements/taxonomy-matrix/define', ceiling: 16_000 }] as const;
