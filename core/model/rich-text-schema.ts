/** What rich text from outside is held to; apart from the values, because writers have no use for it. */
import { z } from "zod";
import type { RichInline, RichText } from "./rich-text.ts";

/** Deeper than anybody writes; whatever walks the tree can trust that it ends. */
const deepest = 8;

const textSchema = z.object({ type: z.literal("text"), text: z.string() }).readonly();
const pointReferenceSchema = z.object({ type: z.literal("pointReference"), point: z.string() }).readonly();

function inlineSchema(depth: number): z.ZodType<RichInline> {
  if (depth === 0) return z.discriminatedUnion("type", [textSchema, pointReferenceSchema]);
  const inner = z.array(inlineSchema(depth - 1)).readonly();
  return z.discriminatedUnion("type", [
    textSchema,
    pointReferenceSchema,
    z.object({ type: z.literal("strong"), content: inner }).readonly(),
    z.object({ type: z.literal("emphasis"), content: inner }).readonly(),
    z.object({ type: z.literal("link"), address: z.string(), content: inner }).readonly(),
  ]);
}
const content = z.array(inlineSchema(deepest)).readonly();

export const richTextSchema: z.ZodType<RichText> = z
  .array(
    z.discriminatedUnion("type", [
      z.object({ type: z.literal("paragraph"), content }).readonly(),
      z.object({ type: z.literal("list"), ordered: z.boolean(), items: z.array(content).readonly() }).readonly(),
    ]),
  )
  .readonly();
