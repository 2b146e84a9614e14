import type { Reporter, TestResult, TestSession, TestSuiteResult } from '@web/test-runner';
import type { Counts } from '../counts.ts';

/** Hands over what was counted: each case once per engine; a file that could not run or holds no test as one failure. */
export function countsReporter(report: (counts: Counts) => void): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const cases = casesOf(session);
        for (const { passed, skipped } of cases) counts[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
        const failures = cases.filter(({ passed, skipped }) => !passed && !skipped).length;
        if (cases.length === 0)
          console.error(`No test ran in ${session.testFile ?? 'a file'} (${session.browser.name})`);
        if (cases.length === 0 || (!session.passed && failures === 0)) counts.failed++;
      }
      // The test runner calls a file without tests a success.
      if (counts.failed > 0) process.once('exit', () => (process.exitCode = process.exitCode || 1));
      report(counts);
    },
  };
}

function casesOf({ testResults }: TestSession): TestResult[] {
  const within = (suite: TestSuiteResult): TestResult[] => [...suite.tests, ...suite.suites.flatMap(within)];
  return testResults ? within(testResults) : [];
}
