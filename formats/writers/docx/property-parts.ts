/** What the file says of itself: its properties, and the settings it opens with. */
import type { Document } from "#core/model/document.ts";
import { element, valued, type Xml } from "./element.ts";
import { wordLanguage } from "./language-tag.ts";

/** docProps/core.xml: the document's own day is the only date. */
export function corePart({ properties, language }: Document): Xml {
  const { title, author, subject, keywords, date } = properties;
  const day = { "xsi:type": "dcterms:W3CDTF" };
  const said = (name: string, words: string | undefined) =>
    words === undefined ? undefined : element(name, {}, words);
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    said("dc:title", title),
    said("dc:subject", subject),
    said("dc:creator", author),
    said("cp:keywords", keywords?.join(", ")),
    said("dc:language", language),
    said("cp:lastModifiedBy", author),
    said("cp:revision", "1"),
    element("dcterms:created", day, `${date}T00:00:00Z`),
    element("dcterms:modified", day, `${date}T00:00:00Z`),
  );
}

/** docProps/app.xml */
export const applicationPart = (): Xml =>
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Précis"),
  );

/**
 * word/settings.xml: the layout of Word 2013 and later; nothing in it makes Word ask. The space between paragraphs is the
 * sum of what both want, as in the PDF, not the larger of the two, as in web pages.
 */
export function settingsPart(
  { language, direction, styles }: Document,
  has: { readonly fonts: boolean; readonly hyphenation: boolean },
): Xml {
  const tag = wordLanguage(language);
  const justified = styles.body.alignment === "justify" && has.hyphenation;
  return element(
    "w:settings",
    { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" },
    has.fonts ? element("w:embedTrueTypeFonts") : undefined,
    valued("w:defaultTabStop", 420),
    justified ? element("w:autoHyphenation") : undefined,
    justified ? valued("w:consecutiveHyphenLimit", 2) : undefined,
    justified ? element("w:doNotHyphenateCaps") : undefined,
    element(
      "w:compat",
      {},
      element("w:doNotUseHTMLParagraphAutoSpacing"),
      ...Object.entries(compatibility).map(([name, value]) => compatibilitySetting(name, value)),
    ),
    element("w:themeFontLang", { "w:val": tag, "w:bidi": direction === "rtl" ? tag : undefined }),
  );
}

/** As Word 2013 and later write them for new documents. */
const compatibility = {
  compatibilityMode: 15,
  overrideTableStyleFontSizeAndJustification: 1,
  enableOpenTypeFeatures: 1,
  doNotFlipMirrorIndents: 1,
  differentiateMultirowTableHeaders: 1,
};

const compatibilitySetting = (name: string, value: number): Xml =>
  element("w:compatSetting", {
    "w:name": name,
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": value,
  });
