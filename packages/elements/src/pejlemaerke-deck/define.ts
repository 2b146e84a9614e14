import { define } from '../define/define.ts';
import { PejlPejlemaerkeDeck } from './pejlemaerke-deck.ts';

define('pejl-pejlemaerke-deck', PejlPejlemaerkeDeck);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-pejlemaerke-deck': PejlPejlemaerkeDeck;
  }
}

export { PejlPejlemaerkeDeck };
