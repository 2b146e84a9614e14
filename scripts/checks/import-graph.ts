// Who imports whom, read from the sources.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** Only a type is imported: nothing is left of it when it runs. */
  readonly typeOnly: boolean;
  /** `import()`: loaded when it is asked for. */
  readonly dynamic: boolean;
}

/** The imports and re-exports of a module. */
export function importsOf(source: string): Import[] {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { importClause: clause } = node;
      const typeOnly = clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly, dynamic: false });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly, dynamic: false });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) {
        imports.push({ specifier: specifier.text, typeOnly: false, dynamic: true });
      }
    } else if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      imports.push({ specifier: node.argument.literal.text, typeOnly: true, dynamic: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest));
  return imports;
}

/** `@pejl/core/schema` and `lit/decorators.js` as the names of packages; undefined for a relative import. */
export function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined;
  return specifier.startsWith('@') ? specifier.split('/', 2).join('/') : specifier.split('/', 1)[0];
}

/** The modules of a package, tests left out. */
export function modulesOf(folder: string): string[] {
  return globSync('src/**/*.ts', { cwd: folder, exclude: ['**/*.test.ts'] })
    .sort()
    .map((file) => join(folder, file));
}

/** The file that an import of ours leads to; undefined for a package that is not ours, or a file that is not code. */
export function fileOf(specifier: string, importer: string, packagesFolder: string): string | undefined {
  if (specifier.startsWith('.')) {
    const file = resolve(dirname(importer), specifier);
    return file.endsWith('.ts') ? file : undefined;
  }
  const name = packageOf(specifier);
  if (!name?.startsWith('@pejl/')) return undefined;
  const folder = join(packagesFolder, name.slice('@pejl/'.length));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Record<string, string | Record<string, string>>;
  };
  const target = manifest.exports[`.${specifier.slice(name.length)}`];
  if (target === undefined) throw new Error(`${importer}: ${name} does not export ${specifier}`);
  return typeof target === 'string' ? undefined : join(folder, target['pejl-source'] ?? '');
}

/**
 * The first chain of static imports from a module to a package, as a list of files that ends with the package;
 * undefined where there is none.
 */
export function chainTo(packageName: string, from: string, packagesFolder: string): string[] | undefined {
  const seen = new Set<string>();
  const queue: string[][] = [[from]];
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const file = chain.at(-1)!;
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    for (const { specifier, typeOnly, dynamic } of importsOf(readFileSync(file, 'utf8'))) {
      if (typeOnly || dynamic) continue;
      if (packageOf(specifier) === packageName) return [...chain, specifier];
      const target = fileOf(specifier, file, packagesFolder);
      if (target) queue.push([...chain, target]);
    }
  }
  return undefined;
}
