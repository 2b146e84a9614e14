import { define } from '../define/define.ts';
import { PejlConcept } from './concept.ts';

define('pejl-concept', PejlConcept);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-concept': PejlConcept;
  }
}

export { PejlConcept };
