import type { ReviewCycle } from '@pejl/core';

/** The month in which something is taken up again every year, 1 to 12; undefined where it waits for a need, or no month is named. */
export const reviewMonth = ({ rhythm, month }: Pick<ReviewCycle, 'rhythm' | 'month'>): number | undefined =>
  rhythm === 'yearly' && Number.isInteger(month) && month! >= 1 && month! <= 12 ? month : undefined;
