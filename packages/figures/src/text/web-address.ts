/** A web address (http or https), or undefined: what an institution wrote must never become a script. */
export const webAddress = (url: string | undefined): string | undefined =>
  typeof url === 'string' && /^https?:\/\//i.test(url) ? url : undefined;
