import { define } from '../define/define.ts';
import { PejlNextStep } from './next-step.ts';

define('pejl-next-step', PejlNextStep);

declare global {
  interface HTMLElementTagNameMap {
    'pejl-next-step': PejlNextStep;
  }
}

export { PejlNextStep };
