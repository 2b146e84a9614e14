import type { PejlNextStep } from '@pejl/elements/next-step';
import type { PejlTaxonomyMatrix } from '@pejl/elements/taxonomy-matrix';

/** Lets the next steps of the same taxonomy on the page grow out of where the team has just placed itself. */
export function takeProfile({ currentTarget }: Event): void {
  const matrix = currentTarget as PejlTaxonomyMatrix;
  for (const step of matrix.closest('.host')!.querySelectorAll<PejlNextStep>('pejl-next-step'))
    if (step.taxonomy === matrix.taxonomy) step.profile = matrix.value;
}
