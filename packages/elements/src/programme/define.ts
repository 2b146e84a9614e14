import { define } from '../define/define.ts';
import { PejlProgramme } from './programme.ts';

define('pejl-programme', PejlProgramme);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-programme': PejlProgramme;
  }
}

export { PejlProgramme };
