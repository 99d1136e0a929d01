/** What a page of the program may load and do, the same as in the browser shell; sent with every answer. */

const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  // React Aria places its popovers by inline styles.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  // pdf.js gives the page its fonts as data.
  "font-src": "'self' data:",
  "connect-src": "'self'",
  "worker-src": "'self' blob:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "frame-ancestors": "'none'",
  "form-action": "'none'",
} as const;

export const contentSecurityPolicy = Object.entries(policy)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join("; ");
