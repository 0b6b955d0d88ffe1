// This text stands literally in src/app.html, before anything is drawn: no flash of the wrong theme.
// A test holds the two equal; keys and ranges are those of reading.svelte.ts.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const kept = JSON.parse(localStorage.getItem('living-deep-learning.reading') ?? '{}');
    if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
    const set = (name, value, low, high, unit) =>
      value >= low && value <= high && root.style.setProperty(name, value + unit);
    set('--size', kept.size, 14, 26, 'px');
    set('--leading', kept.leading, 1.4, 2.2, '');
    set('--measure', kept.width, 520, 920, 'px');
  } catch {
    // Without storage, or with something unreadable in it, the book looks as printed.
  }
})();
