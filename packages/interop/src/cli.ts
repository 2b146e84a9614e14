#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { run } from './cli-run.ts';

async function standardInput(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: standardInput,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  readFile: (path) => readFile(path),
});
