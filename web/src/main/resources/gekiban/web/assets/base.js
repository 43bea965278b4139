// What all addresses of the desk begin with: empty, or "/desk" where a proxy gives it below a path.
export const base = new URL('..', import.meta.url).pathname.slice(0, -1);

// Whether single letters do something: they can be switched off (WCAG 2.1.4).
export const hasKeys = () => document.body.dataset.keys !== 'off';
