/** Whose habits the keyboard follows. */

export const isMac: boolean = /^Mac/.test(globalThis.navigator?.platform ?? "");
