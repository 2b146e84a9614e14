import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { filesOf, namesOf, withEntries, withSamples, withStates } from '../new-element.ts';
import { root } from '../root.ts';

const names = namesOf('meeting-weather');
const table = join(root, 'packages/elements/test/samples.ts');

test('a name that cannot be a tag is refused, with what would do', () => {
  for (const wrong of ['', 'Meeting', 'meeting_weather', 'møde', '-a', '../x']) {
    assert.throws(() => namesOf(wrong), /cannot be a tag.*team-agreement/s);
  }
});

test('what the command writes passes the compiler, with its entry in the table of samples', () => {
  const written = new Map(
    Object.entries(filesOf(names))
      .filter(([path]) => path.endsWith('.ts'))
      .map(([path, text]) => [join(root, path), text]),
  );
  written.set(table, withSamples(readFileSync(table, 'utf8'), names));
  const { config } = ts.readConfigFile(join(root, 'tsconfig.check.json'), (file) => readFileSync(file, 'utf8')) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: [], files: [...written.keys()] },
    ts.sys,
    root,
  );
  const paths = {
    [`@pejl/elements/${names.name}/define`]: [join(root, `packages/elements/src/${names.name}/define.ts`)],
  };
  const host = ts.createCompilerHost({ ...options, paths });
  const { readFile, fileExists, directoryExists } = host;
  host.readFile = (file) => written.get(file) ?? readFile(file);
  host.fileExists = (file) => written.has(file) || fileExists(file);
  host.directoryExists = (folder) =>
    [...written.keys()].some((file) => file.startsWith(`${folder}/`)) || Boolean(directoryExists?.(folder));
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, target);
  };
  const program = ts.createProgram([...written.keys()], { ...options, noEmit: true, paths }, host);
  const said = [...written.keys()]
    .filter((file) => file !== table)
    .flatMap((file) => {
      const source = program.getSourceFile(file);
      assert.ok(source, `${file} is not part of the program`);
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    })
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  assert.deepEqual(said, []);
});

test('the element gets its entries, on sources and as published, and its row in the table', () => {
  const manifest = readFileSync(join(root, 'packages/elements/package.json'), 'utf8');
  const { exports, publishConfig } = JSON.parse(withEntries(manifest, names)) as {
    exports: Record<string, Record<string, string>>;
    publishConfig: { exports: Record<string, Record<string, string>> };
  };
  assert.equal(exports['./meeting-weather/define']?.['pejl-source'], './src/meeting-weather/define.ts');
  assert.deepEqual(Object.keys(publishConfig.exports['./meeting-weather'] ?? {}), ['types', 'default']);
  const rows = withSamples(readFileSync(table, 'utf8'), names);
  assert.match(rows, /import \{ meetingWeatherSamples \} from '.\/samples\/meeting-weather.ts';/);
  assert.match(rows, /'pejl-meeting-weather': meetingWeatherSamples,/);
  const states = readFileSync(join(root, 'scripts/checks/story-pages.test.ts'), 'utf8');
  assert.match(withStates(states, names), /'meeting-weather': \{\n    empty: 'StateEmpty',/);
});
