import { transformSync } from 'esbuild';
import ts from 'typescript';

/** A style sheet without what only its writers need, as the text of a template literal. */
const css = (sheet: string): string =>
  transformSync(sheet, { loader: 'css', minify: true, target: 'esnext' })
    .code.trim()
    .replace(/[`\\]|\$\{/g, '\\$&');

const html = (markup: string): string => markup.replace(/[ \t]*\n[ \t]*/g, '\n');

/**
 * A compiled module with needless white space and comments taken out of its css, html and svg templates, for those
 * who download it. Lines of markup stay where they were, so that source maps hold. A style sheet with values in it
 * stays as it is.
 */
export function tidyTemplates(code: string): string {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const edits: { from: number; to: number; text: string }[] = [];
  const tidy = (tag: string, template: ts.TemplateLiteral): void => {
    const whole = ts.isNoSubstitutionTemplateLiteral(template);
    if (tag === 'css' && whole) {
      edits.push({ from: template.getStart(file) + 1, to: template.getEnd() - 1, text: css(template.text) });
    }
    if (tag !== 'html' && tag !== 'svg') return;
    for (const part of whole ? [template] : [template.head, ...template.templateSpans.map(({ literal }) => literal)]) {
      const [from, to] = [part.getStart(file), part.getEnd()];
      edits.push({ from, to, text: html(code.slice(from, to)) });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) tidy(node.tag.text, node.template);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: part }) => text.slice(0, from) + part + text.slice(to), code);
}
