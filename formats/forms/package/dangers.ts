/** What no form may bring along: it would run, fetch or import something when the filled file is opened. */
import { type FormFailure, formFailure } from "../form-failure.ts";
import { forbiddenFieldsIn } from "../tags/read-stories.ts";
import { attribute } from "../xml/attributes.ts";
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
const imports = /\/aFChunk$/;
const objects = /\/(?:oleObject|control|activeXControlBinary)$/;

/** By the relationships of one part (ECMA-376 part 2, 9.3). */
export function dangerousRelationship(relationships: XmlElement): FormFailure | undefined {
  for (const { attributes } of elementsNamed(relationships, "Relationship")) {
    const { Type: type = "", Target: target = "", TargetMode: mode = "Internal" } = attributes;
    if (/\/vbaProject$/.test(type)) return formFailure("formHasMacros");
    if (imports.test(type)) return formFailure("formImports", { part: target });
    if (objects.test(type)) return formFailure("formHasObject", { part: target });
    const isScript =
      followedOnDemand.test(type) && /^\s*(?:javascript|vbscript|data|ms-[\w-]+|search-ms):/i.test(target);
    if ((mode !== "Internal" && !followedOnDemand.test(type)) || isScript)
      return formFailure("formReachesOut", { target });
  }
  return undefined;
}

/** What a mail merge opens or asks for its data (ECMA-376 part 1, 17.14). */
const dataSources = ["connectString", "query", "dataSource", "headerSource", "odso"] as const;

/** By what a part says that is none of those in which something is filled in: settings, comments, building blocks. */
export function dangerousContent(part: string, root: XmlElement): FormFailure | undefined {
  for (const merge of elementsNamed(root, "w:mailMerge"))
    for (const name of dataSources)
      for (const source of elementsNamed(merge, `w:${name}`))
        return formFailure("formReachesOut", { target: attribute(source, "val") ?? "mailMerge" });
  const [field] = forbiddenFieldsIn(root);
  return field === undefined ? undefined : formFailure("formHasField", { part, field });
}
