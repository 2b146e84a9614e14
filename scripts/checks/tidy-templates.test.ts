import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tidyTemplates } from '../tidy-templates.ts';

test('takes comments and white space out of css, and indentation out of markup, line by line', () => {
  const code =
    'a = css`\n  :host {\n    /* why\n       so */\n    color: red;\n  }\n`;\nb = html`<p>\n    ${c}\n  </p>`;\n';
  const tidied = tidyTemplates(code);
  assert.equal(tidied, 'a = css`:host{color:red}`;\nb = html`<p>\n${c}\n</p>`;\n');
});

test('what css needs its white space for is kept', () => {
  const code = 'css`a b:hover > c { margin: 0 1em calc(1em + 2px); grid-area: a / b; }`';
  assert.equal(tidyTemplates(code), 'css`a b:hover>c{margin:0 1em calc(1em + 2px);grid-area:a / b}`');
});

test('a space that stands between two words on one line stays, and so does all that is no template of ours', () => {
  const code = 'html`<b>x</b> <i>${y}</i>`; other`  \n   z`; "css`  {  `";';
  assert.equal(tidyTemplates(code), code);
});

test('inner templates are tidied too, and once is enough', () => {
  const code = 'html`<p>\n   ${x ? html`<b>\n    y</b>` : 1}</p>`';
  const once = tidyTemplates(code);
  assert.equal(once, 'html`<p>\n${x ? html`<b>\ny</b>` : 1}</p>`');
  assert.equal(tidyTemplates(once), once);
});
