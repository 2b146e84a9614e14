// Builds what Storybook needs, serves it, and says where.
//
//   pnpm storybook
import { spawn, spawnSync } from 'node:child_process';
import { root } from './root.ts';

const port = process.env['PORT'] ?? '6006';
const where = `http://localhost:${port}`;
const windows = process.platform === 'win32';

const built = spawnSync(process.execPath, ['--conditions=pejl-source', `${root}/scripts/build.ts`], {
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(built.status ?? 1);

console.log('Starting Storybook …');
const args = [
  'dev',
  '--port',
  port,
  '--exact-port',
  '--ci',
  '--no-open',
  '--disable-telemetry',
  '--no-version-updates',
];
const storybook = spawn(`${root}/node_modules/.bin/storybook`, args, {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
  shell: windows,
});

let told = '';
let ready = false;
const listen = (chunk: Buffer) => {
  if (ready) {
    process.stdout.write(chunk);
    return;
  }
  told += String(chunk);
};
storybook.stdout.on('data', listen);
storybook.stderr.on('data', listen);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => storybook.kill(signal));
storybook.on('exit', (code) => {
  if (!ready) {
    console.error(told);
    console.error(
      `Storybook could not start on port ${port}. Where the port is taken, choose another: PORT=6007 npm start`,
    );
  }
  process.exit(code ?? 0);
});

const answers = async (): Promise<boolean> => {
  try {
    return (await fetch(`${where}/index.json`)).ok;
  } catch {
    return false;
  }
};
while (storybook.exitCode === null && !(await answers())) await new Promise((resolve) => setTimeout(resolve, 200));
if (storybook.exitCode === null) {
  ready = true;
  console.log(`\n  Pejl's Storybook is at ${where}   (Ctrl+C ends it)\n`);
}
