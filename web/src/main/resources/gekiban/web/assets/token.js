// Where one signs in, what changes something carries the token of the session's forms.
const token = document.querySelector('meta[name=csrf]')?.content;
if (token) {
  const plain = window.fetch;
  window.fetch = (what, how = {}) => {
    if (!how.method || how.method === 'GET') return plain(what, how);
    const headers = new Headers(how.headers);
    headers.set('X-CSRF-Token', token);
    return plain(what, { ...how, headers });
  };
  document.addEventListener('htmx:configRequest', event => { event.detail.headers['X-CSRF-Token'] = token; });
}
