import { define } from '../define/define.ts';
import { PejlTaxonomyMatrix } from './taxonomy-matrix.ts';

define('pejl-taxonomy-matrix', PejlTaxonomyMatrix);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-taxonomy-matrix': PejlTaxonomyMatrix;
  }
}

export { PejlTaxonomyMatrix };
