/** What a page of the program may load and do: sent with every answer, by either shell. */

const policy = {
  "default-src": "'none'",
  // Spelling is Hunspell as WebAssembly, which this allows, and no script made of text.
  "script-src": "'self' 'wasm-unsafe-eval'",
  // React Aria places its popovers by inline styles.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  // pdf.js gives the page its fonts as data.
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
} as const;

export const securityHeaders = {
  "Content-Security-Policy": Object.entries(policy)
    .map((directive) => directive.join(" "))
    .join("; "),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "no-store",
} as const;
