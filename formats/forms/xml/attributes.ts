/** An element's attributes by their local names: the prefix is the file's. */
import type { XmlElement } from "./xml-tree.ts";

/** The first of that name. */
export const attribute = (element: XmlElement, local: string): string | undefined => attributesNamed(element, local)[0];

/** Of several namespaces there can be several, and only one is Word's. */
export const attributesNamed = ({ attributes }: XmlElement, local: string): readonly string[] =>
  Object.entries(attributes).flatMap(([name, value]) => (name === local || name.endsWith(`:${local}`) ? [value] : []));
