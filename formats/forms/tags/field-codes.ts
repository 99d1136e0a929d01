/**
 * Word's own fields (ECMA-376 part 1, 17.16.5) that only show something. All others (DDEAUTO, INCLUDETEXT, LINK,
 * MACROBUTTON …) fetch, start or import, and no form of an office needs them.
 */
const harmless: ReadonlySet<string> = new Set(
  (
    "= ADDRESSBLOCK ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT AUTOTEXT AUTOTEXTLIST BARCODE BIBLIOGRAPHY CITATION " +
    "COMMENTS COMPARE CREATEDATE DATE DISPLAYBARCODE DOCPROPERTY DOCVARIABLE EDITTIME EQ FILENAME FILESIZE FILLIN " +
    "FORMCHECKBOX FORMDROPDOWN FORMTEXT GREETINGLINE HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD " +
    "MERGEREC MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE " +
    "SECTION SECTIONPAGES SEQ SET SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS " +
    "USERINITIALS USERNAME XE"
  ).split(" "),
);

/** The name of a field that is not one of them: "DDEAUTO"; "" where another field is to give it. */
export function forbiddenField(instruction: string): string | undefined {
  const [name = ""] = /^\s*(?:=|[^\s"\\=]*)/.exec(instruction) ?? [];
  const trimmed = name.trim().toUpperCase();
  // A bookmark's name alone is a reference to it, but can hide what another field makes of it.
  return harmless.has(trimmed) ? undefined : trimmed;
}
