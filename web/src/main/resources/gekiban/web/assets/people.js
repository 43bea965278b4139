// Passwords: may be looked at while they are typed; a new one shows how hard it is to guess.
for (const field of document.querySelectorAll('form.people input[type=password]')) {
  const show = document.createElement('button');
  show.type = 'button';
  show.className = 'btn show';
  show.textContent = field.form.dataset.show;
  show.setAttribute('aria-pressed', 'false');
  show.addEventListener('click', () => {
    const hidden = field.type === 'text';
    field.type = hidden ? 'password' : 'text';
    show.setAttribute('aria-pressed', String(!hidden));
  });
  field.after(show);
  if (!field.dataset.strength) continue;
  const meter = document.createElement('meter');
  meter.max = 100; meter.low = 45; meter.high = 70; meter.optimum = 100;
  meter.setAttribute('aria-label', field.dataset.strength);
  // Bits, were each letter drawn from as many as there are different ones: a rough guess, and said so.
  field.addEventListener('input', () => {
    const letters = [...field.value], kinds = new Set(letters).size;
    meter.value = kinds < 2 ? 0 : Math.min(100, letters.length * Math.log2(kinds * 1.5));
  });
  show.after(meter);
}
