import { define } from '../define/define.ts';
import { PejlProgressRadar } from './progress-radar.ts';

define('pejl-progress-radar', PejlProgressRadar);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-progress-radar': PejlProgressRadar;
  }
}

export { PejlProgressRadar };
