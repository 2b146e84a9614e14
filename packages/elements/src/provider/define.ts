import { define } from '../define/define.ts';
import { PejlProvider } from './provider.ts';

define('pejl-provider', PejlProvider);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-provider': PejlProvider;
  }
}

export { PejlProvider };
