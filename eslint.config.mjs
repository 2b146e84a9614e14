// What oxlint cannot say: rules about templates, custom elements, accessibility and stories. Types are oxlint's.
import storybook from 'eslint-plugin-storybook';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

const elements = ['packages/elements/**/*.ts', 'stories/**/*.ts'];

export default ts.config(
  { ignores: ['**/dist', '**/cdn', 'storybook-static', '.toolchain', '.cache', 'coverage'] },
  {
    files: ['**/*.ts'],
    languageOptions: { parser: ts.parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
  { files: elements, ...lit['flat/recommended'] },
  { files: elements, ...wc['flat/best-practice'], settings: { wc: { elementBaseClasses: ['LitElement'] } } },
  // LitElement has every lifecycle callback; to look into one's own shadow root, where a server rendered, is no error.
  { files: elements, rules: { 'wc/guard-super-call': 'off', 'wc/no-child-traversal-in-connectedcallback': 'off' } },
  {
    files: elements,
    plugins: { 'lit-a11y': litA11y },
    rules: litA11y.configs.recommended.rules,
    settings: { litHtmlSources: true },
  },
  ...storybook.configs['flat/recommended'],
);
