import { define } from '../define/define.ts';
import { PejlPlfPillars } from './plf-pillars.ts';

define('pejl-plf-pillars', PejlPlfPillars);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-plf-pillars': PejlPlfPillars;
  }
}

export { PejlPlfPillars };
