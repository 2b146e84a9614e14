import { define } from '../define/define.ts';
import { PejlSoloLadder } from './solo-ladder.ts';

define('pejl-solo-ladder', PejlSoloLadder);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-solo-ladder': PejlSoloLadder;
  }
}

export { PejlSoloLadder };
