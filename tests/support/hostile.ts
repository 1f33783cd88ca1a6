/** Breaks out of whatever does not hold it, or turns around what stands after it. */
export const HOSTILE: readonly string[] = [
  '</script><script>window.broken = 1</script>',
  '</SCRIPT ><img src=x onerror="window.broken = 1">',
  '<!--<script>window.broken = 1',
  '<!-- --!> -->',
  ']]></title></style></textarea><svg onload="window.broken = 1">',
  '"><img src=x onerror=window.broken=1>',
  "' autofocus onfocus='window.broken=1' x='",
  '&lt;script&gt;window.broken = 1&lt;/script&gt; &amp;quot;',
  '{@html window.broken = 1} ${window.broken = 1} {{window.broken = 1}}',
  '$& $1 $` $$',
  'line\u2028separator\u2029paragraph',
  'turned \u202E around \u2067 and left',
  'a lone \uD800 half, a zero \u0000, a bell \u0007',
  'javascript:window.broken=1',
  '\\u003c/script> \\" \\'
];
