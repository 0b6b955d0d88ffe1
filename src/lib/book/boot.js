// This text stands literally in src/app.html, before anything is drawn: no flash of the wrong theme.
// A test holds the two equal; keys and ranges are those of reading.svelte.ts.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  // What a teacher's link may hide is not seen before that link is read: see app.css.
  if (location.search.includes('.teach=')) root.classList.add('taught');
  try {
    const kept = JSON.parse(localStorage.getItem('living-deep-learning.reading') ?? '{}');
    if (kept.theme === 'light' || kept.theme === 'dark') root.dataset.theme = kept.theme;
    const ranges = [
      ['--size', kept.size, 14, 26, 'px'],
      ['--leading', kept.leading, 1.4, 2.2, ''],
      ['--measure', kept.width, 520, 920, 'px']
    ];
    for (const [name, value, low, high, unit] of ranges)
      if (value >= low && value <= high) root.style.setProperty(name, value + unit);
  } catch {
    // Without storage, or with something unreadable in it, the book looks as printed.
  }
})();
