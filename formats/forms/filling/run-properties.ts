/** A run's properties with some of them set otherwise, each in the place that the schema has for it. */
import { attribute } from "../xml/attributes.ts";
import { childOf, isElement, type XmlElement } from "../xml/xml-tree.ts";

/** ECMA-376 part 1, 17.3.2.28: their order in a run. */
const order = (
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish " +
  "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang " +
  "eastAsianLayout specVanish oMath"
).split(" ");

export type PropertyChanges = Readonly<Record<string, string | undefined>>;

/** By local name, the attributes as XML, or undefined to take the property out. Its own text where nothing changes. */
export function changedProperties(run: XmlElement, prefix: string, changes: PropertyChanges): string {
  const properties = childOf(run, "w:rPr");
  const own = properties?.children.filter((child): child is XmlElement => isElement(child)) ?? [];
  const kept = own.filter(({ name }) => !(name.slice(2) in changes && name.startsWith("w:")));
  const added = Object.entries(changes).flatMap(([name, attributes]) =>
    attributes === undefined ? [] : [{ name, xml: `<${prefix}${name}${attributes}/>` }],
  );
  if (kept.length === own.length && added.length === 0) return properties?.source ?? "";
  const all = [...kept.map((child) => ({ name: child.name.slice(2), xml: child.source ?? "" })), ...added];
  const sorted = all.map((one, index) => ({ ...one, rank: rankOf(one.name) ?? 100, index }));
  sorted.sort((one, other) => one.rank - other.rank || one.index - other.index);
  const tag = properties?.tag ?? `${prefix}rPr`;
  return sorted.length === 0
    ? ""
    : `${properties?.open ?? `<${tag}`}>${sorted.map(({ xml }) => xml).join("")}</${tag}>`;
}

const rankOf = (name: string): number | undefined => {
  if (name === "rPrChange") return 200;
  const at = order.indexOf(name);
  return at < 0 ? undefined : at;
};

/** Whether a property that can be on or off is on. */
export function isOn(run: XmlElement, name: string): boolean {
  const property = childOf(childOf(run, "w:rPr"), name);
  return property !== undefined && !/^(?:0|false|off)$/.test(attribute(property, "val") ?? "");
}
