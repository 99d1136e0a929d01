/** Windows' code pages and font character sets (Rich Text Format 1.9.1, \ansicpg and \fcharset) as WHATWG labels. */

const charsets: Readonly<Record<number, string>> = {
  0: "windows-1252",
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

const codePages: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  10007: "x-mac-cyrillic",
  20866: "koi8-r",
  21866: "koi8-u",
  28595: "iso-8859-5",
  28599: "windows-1254",
  65001: "utf-8",
};

/** Undefined for one that browsers do not know either, and for "the system's own". */
export const labelOfCharset = (charset: number): string | undefined => charsets[charset];

export const labelOfCodePage = (codePage: number): string | undefined =>
  codePages[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : undefined);
