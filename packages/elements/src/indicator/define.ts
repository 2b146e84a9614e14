import { define } from '../define/define.ts';
import { PejlIndicator } from './indicator.ts';

define('pejl-indicator', PejlIndicator);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-indicator': PejlIndicator;
  }
}

export { PejlIndicator };
