import { define } from '../define/define.ts';
import { PejlPejlemaerkeCard, type PejlExampleEvent } from './pejlemaerke-card.ts';

define('pejl-pejlemaerke-card', PejlPejlemaerkeCard);

declare global {
  interface HTMLElementEventMap {
    'pejl-example': PejlExampleEvent;
  }
  interface HTMLElementTagNameMap {
    'pejl-pejlemaerke-card': PejlPejlemaerkeCard;
  }
}

export { PejlPejlemaerkeCard };
