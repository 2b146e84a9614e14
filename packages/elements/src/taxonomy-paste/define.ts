import '../taxonomy-matrix/define.ts';
import { define } from '../define/define.ts';
import { PejlTaxonomyPaste } from './taxonomy-paste.ts';

define('pejl-taxonomy-paste', PejlTaxonomyPaste);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-taxonomy-paste': PejlTaxonomyPaste;
  }
}

export { PejlTaxonomyPaste };
