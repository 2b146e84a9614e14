// A reporter for `node --test` that writes nothing but the counts, as JSON.
import { resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './counts.ts';

/** Counts tests, not suites; a file without a test in it counts as one failure. */
export default async function* nodeTestCounts(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const empty: string[] = [];
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    // Node reports a file that holds no test as a test with the file's name.
    if (type === 'test:pass' && data.nesting === 0 && resolve(data.name) === data.file) {
      empty.push(data.name);
      counts.failed++;
    } else if (data.skip !== undefined || data.todo !== undefined) counts.skipped++;
    else if (type === 'test:pass') counts.passed++;
    else counts.failed++;
  }
  yield JSON.stringify({ counts, empty } satisfies { counts: Counts; empty: string[] });
}
