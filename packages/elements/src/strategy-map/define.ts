import { define } from '../define/define.ts';
import { PejlStrategyMap } from './strategy-map.ts';

define('pejl-strategy-map', PejlStrategyMap);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-strategy-map': PejlStrategyMap;
  }
  interface HTMLElementEventMap {
    'pejl-thread': Event;
  }
}

export { PejlStrategyMap };
