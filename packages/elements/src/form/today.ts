/** Today, as the people at the screen know it: YYYY-MM-DD. Swedish dates are written as ISO's. */
export const today = (): string => new Date().toLocaleDateString('sv');
