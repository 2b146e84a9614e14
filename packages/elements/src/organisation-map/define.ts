import { define } from '../define/define.ts';
import { PejlOrganisationMap } from './organisation-map.ts';

define('pejl-organisation-map', PejlOrganisationMap);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-organisation-map': PejlOrganisationMap;
  }
  interface HTMLElementEventMap {
    'pejl-group': Event;
  }
}

export { PejlOrganisationMap };
