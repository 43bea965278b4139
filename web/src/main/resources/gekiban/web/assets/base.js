// What all addresses of the desk begin with: empty, or "/desk" where a proxy gives it below a path.
export const base = new URL('..', import.meta.url).pathname.slice(0, -1);
