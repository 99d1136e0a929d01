/** The encodings that a text may be read in, by their WHATWG labels and as people write them. */

export const encodingGroups = {
  cyrillic: ["windows-1251", "koi8-r", "koi8-u", "ibm866", "x-mac-cyrillic", "iso-8859-5"],
  latin: ["windows-1254", "windows-1252"],
  unicode: ["utf-8", "utf-16le", "utf-16be"],
} as const;

const written: Readonly<Record<string, string>> = {
  "koi8-r": "KOI8-R",
  "koi8-u": "KOI8-U",
  ibm866: "IBM866 (DOS)",
  "x-mac-cyrillic": "MacCyrillic",
  "iso-8859-5": "ISO-8859-5",
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 LE",
  "utf-16be": "UTF-16 BE",
};

export const nameEncoding = (label: string): string => written[label] ?? label;
