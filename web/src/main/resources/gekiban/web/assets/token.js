// Where one signs in, what changes something carries the token of the session's forms, whoever of
// the scripts sends it.
const token = document.querySelector('meta[name=csrf]')?.content;
const reads = method => /^(GET|HEAD)$/i.test(method || 'GET');
if (token) {
  const plain = window.fetch;
  window.fetch = (what, how = {}) => {
    if (reads(how.method)) return plain(what, how);
    const headers = new Headers(how.headers);
    headers.set('X-CSRF-Token', token);
    return plain(what, { ...how, headers });
  };
  // htmx sends by this.
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, ...rest) {
    open.call(this, method, ...rest);
    if (!reads(method)) this.setRequestHeader('X-CSRF-Token', token);
  };
}
