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
  const unpacked = await new Response(plain).text();
  const script = document.createElement('script');
  // The page's policy lets in nothing but the script with the hash that it names.
  const policy = window.trustedTypes?.createPolicy('dateline-page', {
    createScript: (text) => text
  });
  script.textContent = policy?.createScript(unpacked) ?? unpacked;
  document.body.append(script);
})();
