/** The program's names: to the operating system, and as the one origin that its window shows (never file://). */

/** By which Windows tells the task bar's buttons and recent files apart; the installer gives it to the shortcut. */
export const appId = "org.precis.desktop";

export const appScheme = "precis";
export const appHost = "app";
/** As Chromium writes it; Node's URL has no origin for schemes it does not know. */
export const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;
