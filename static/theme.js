// Loaded before the page is painted, so that a remembered theme does not flash.
try {
  const theme = localStorage.getItem('dateline-theme');
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to pages; the system's theme stands.
}
