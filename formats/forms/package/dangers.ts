/** What no form may bring along: it would run, fetch or import something when the filled file is opened. */
import { type FormFailure, formFailure } from "../form-failure.ts";
import { attribute } from "../tags/read-stories.ts";
import { elementsNamed, type XmlElement } from "../xml/xml-tree.ts";
import type { ContentTypes } from "./part-kinds.ts";

/** By the parts' names and declared types. */
export function dangerousPart(paths: readonly string[], types: ContentTypes): FormFailure | undefined {
  for (const path of paths) {
    const type = types(path);
    if (/macroEnabled|vbaProject|vbaData/i.test(`${type} ${path}`)) return formFailure("formHasMacros");
    if (/oleObject|activeX|\.ocx$/i.test(`${type} ${path}`)) return formFailure("formHasObject", { part: path });
    if (/^_xmlsignatures\//i.test(path)) return formFailure("formSigned");
  }
  return undefined;
}

/** Relationships that Word follows only when its user asks for it. */
const followedOnDemand = /\/hyperlink$/;
const attachedTemplate = /\/attachedTemplate$/;
const imports = /\/aFChunk$/;
const objects = /\/(?:oleObject|control|activeXControlBinary)$/;

/** By the relationships of one part (ECMA-376 part 2, 9.3). */
export function dangerousRelationship(relationships: XmlElement): FormFailure | undefined {
  for (const one of elementsNamed(relationships, "Relationship")) {
    const [type = "", target = ""] = [attribute(one, "Type"), attribute(one, "Target")];
    if (/\/vbaProject$/.test(type)) return formFailure("formHasMacros");
    if (imports.test(type)) return formFailure("formImports", { part: target });
    if (objects.test(type)) return formFailure("formHasObject", { part: target });
    const isOutside = attribute(one, "TargetMode") === "External" && !attachedTemplate.test(type);
    const isScript =
      followedOnDemand.test(type) && /^\s*(?:javascript|vbscript|data|ms-[\w-]+|search-ms):/i.test(target);
    if ((isOutside && !followedOnDemand.test(type)) || isScript) return formFailure("formReachesOut", { target });
  }
  return undefined;
}

/** The relationship, and the element that refers to it, are taken out of a form as text. */
export const withoutAttachedTemplate = (xml: string): string =>
  xml
    .replace(/<Relationship\s[^>]*\/attachedTemplate["'][^>]*(?:\/>|><\/Relationship>)/g, "")
    .replace(/<\w+:attachedTemplate\s[^>]*(?:\/>|><\/\w+:attachedTemplate>)/g, "");
