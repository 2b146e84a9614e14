import ts from 'typescript';

const css = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:');

const html = (text: string): string => text.replace(/[ \t]*\n[ \t]*/g, '\n');

const tidies: Readonly<Record<string, (text: string) => string>> = { css, html, svg: html };

/**
 * A compiled module with needless white space and comments taken out of its css, html and svg templates, for those
 * who download it. Lines of code and of markup stay where they were, so that source maps hold.
 */
export function tidyTemplates(code: string): string {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const tidy = ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) ? tidies[node.tag.text] : undefined;
    if (tidy && ts.isTaggedTemplateExpression(node)) {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      for (const part of parts) {
        const [from, to] = [part.getStart(file), part.getEnd()];
        edits.push({ from, to, text: tidy(code.slice(from, to)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to, text: part }) => text.slice(0, from) + part + text.slice(to), code);
}
