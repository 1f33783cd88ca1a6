// Runs first in a page of one file: takes over a remembered theme before the page is painted, then unpacks the script.
// Without what it takes, the page stays as it was written, which is whole to read.
void (async () => {
  try {
    const theme = localStorage.getItem('dateline-theme');
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset['theme'] = theme;
  } catch {
    // Storage may be closed to pages; the system's theme stands.
  }
  const packed = document.getElementById('dateline-script')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const script = document.createElement('script');
  script.textContent = await new Response(plain).text();
  document.body.append(script);
})();
