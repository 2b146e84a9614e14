// A stranger's project: outside the workspace, with nothing but the tarballs and what npm brings along for them.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Vite from 'vite';
import { root } from '../../scripts/root.ts';
import { start, type Ended } from './start.ts';

const fixtures = join(import.meta.dirname, 'fixtures/consumer');

/** What a build gave: its files, and what went into them. */
export interface Built {
  /** Where the page and its files are. */
  readonly folder: string;
  /** All of its JavaScript. */
  readonly code: string;
  /** The modules of installed packages that are in it, from node_modules. */
  readonly modules: readonly string[];
  readonly warnings: readonly string[];
}

/** Writes the project and installs the tarballs, as a stranger would. */
export async function installConsumer(folder: string, tarballs: ReadonlyMap<string, string>): Promise<void> {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  cpSync(fixtures, folder, { recursive: true });
  const manifest = {
    name: 'a-school',
    version: '1.0.0',
    private: true,
    type: 'module',
    dependencies: Object.fromEntries([...tarballs].map(([name, file]) => [name, pathToFileURL(file).href])),
    // What the packages want of each other is in the tarballs too, and is not looked for in a registry.
    overrides: Object.fromEntries([...tarballs.keys()].map((name) => [name, `$${name}`])),
    devDependencies: { vite: devDependencies['vite'], '@types/react': devDependencies['@types/react'] },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--no-package-lock', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await start('npm', ['install', ...quiet], { cwd: folder });
}

/** How strict a stranger's compiler may be. */
const compilerOptions = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  jsx: 'react-jsx',
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
};

/** How modules are found: as bundlers do, and as Node does. */
export const resolutions = {
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
} as const;

/** Compiles the project, and gives the files that were read, the compiler's own left out. Throws on any error. */
export async function compile(folder: string, resolution: keyof typeof resolutions): Promise<string[]> {
  const project = join(folder, `tsconfig.${resolution}.json`);
  const options = { ...compilerOptions, ...resolutions[resolution] };
  writeFileSync(project, JSON.stringify({ compilerOptions: options, include: ['src'] }));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  await start(process.execPath, [tsc, '--project', project], { cwd: folder });
  const { stdout } = await start(process.execPath, [tsc, '--project', project, '--listFilesOnly'], { cwd: folder });
  const files = stdout.split(/\r?\n/).filter(Boolean);
  return files.filter((file) => !/[\\/]lib\.[\w.]+\.d\.ts$/.test(file));
}

/** Bundles a page, or a module alone, with the consumer's own Vite and no settings. */
export async function bundle(folder: string, entry: string, into = entry): Promise<Built> {
  const vite = (await import(
    pathToFileURL(createRequire(join(folder, 'package.json')).resolve('vite')).href
  )) as typeof Vite;
  const warnings: string[] = [];
  const outDir = join(folder, 'dist', into);
  const result = await vite.build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    customLogger: {
      ...vite.createLogger('silent'),
      warn: (text) => void warnings.push(text),
      warnOnce: (text) => void warnings.push(text),
    },
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(folder, entry),
        ...(!entry.endsWith('.html') && { output: { entryFileNames: 'entry.js' } }),
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as readonly { output: readonly Chunk[] }[];
  const chunks = outputs.flatMap(({ output }) => output).filter(({ type }) => type === 'chunk');
  const modules = chunks
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .filter((id) => existsSync(id.replace(/\?.*/, '')))
    .map((id) => relative(join(folder, 'node_modules'), id).replaceAll('\\', '/'))
    .filter((id) => !id.startsWith('..'));
  return { folder: outDir, code: chunks.map(({ code }) => code ?? '').join('\n'), modules, warnings };
}

interface Chunk {
  readonly type: string;
  readonly code?: string;
  readonly moduleIds?: readonly string[];
}

/** Bundles the same module twice, each with a copy of all that it imports, into a page that loads both. */
export async function bundleCopies(folder: string): Promise<string> {
  const into = join(folder, 'dist/copies');
  mkdirSync(into, { recursive: true });
  for (const copy of ['first', 'second']) {
    const built = await bundle(folder, 'src/copy.ts', copy);
    cpSync(join(built.folder, 'entry.js'), join(into, `${copy}.js`));
  }
  cpSync(join(folder, 'copies.html'), join(into, 'copies.html'));
  return into;
}

/** Runs a module in plain Node, in the project, and gives what it printed. */
export async function runInNode(folder: string, module: string): Promise<string> {
  const { stdout } = await start(process.execPath, ['--input-type=module', '--eval', module], { cwd: folder });
  return stdout;
}

/** Runs a command that an installed package brought along. */
export function runCommand(folder: string, name: string, args: readonly string[], status = 0): Promise<Ended> {
  const command = join(folder, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);
  return start(command, args, { cwd: folder, status });
}
