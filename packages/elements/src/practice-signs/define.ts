import { define } from '../define/define.ts';
import { PejlPracticeSigns } from './practice-signs.ts';

define('pejl-practice-signs', PejlPracticeSigns);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-practice-signs': PejlPracticeSigns;
  }
}

export { PejlPracticeSigns };
