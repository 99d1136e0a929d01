/** The one origin that a window shows: the program's own files, under a scheme of their own instead of file://. */

export const appScheme = "precis";
export const appHost = "app";
/** As Chromium writes it; Node's URL has no origin for schemes it does not know. */
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;
