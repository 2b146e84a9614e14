/** A value as text, as it is submitted; '' for nothing, and for what has no such form. */
export const jsonOf = (value: unknown): string => {
  try {
    return value ? (JSON.stringify(value) ?? '') : '';
  } catch {
    return '';
  }
};
