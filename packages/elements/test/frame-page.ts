// The page in a frame: what `openFrame` runs in there. It has a document, a width and a policy of its own.
import { cutText } from './cut-text.ts';
import { settled, show, shownText } from './on-page.ts';
import { eachAct, elements } from './samples.ts';

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
});
document.body.style.margin = '0';

export const framePage = { elements, eachAct, show, settled, shownText, cutText, violations };
Object.assign(globalThis, { pejlFramePage: framePage });
parent.postMessage('pejl: the frame is ready', location.ancestorOrigins?.[0] ?? '*');
