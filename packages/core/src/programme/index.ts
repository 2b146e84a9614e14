export * from './programme.ts';
export * from './capacity.ts';
export * from './course-dates.ts';
export * from './programme-dates.ts';
export * from './module-meetings.ts';
export * from './date-findings.ts';
