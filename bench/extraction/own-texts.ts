/** The project's own labelled texts, `texts/<language>/<name>.txt`: invented news with a tag behind every sentence that is a goal or a step. */
import { readdirSync, readFileSync } from "node:fs";
import { passagesOf } from "../../core/extract/text/passages.ts";
import type { Range } from "../../core/model/article.ts";
import { readSource } from "../../host/workers/read-job.ts";
import type { SourceArticle } from "../../host/workers/worker-job.ts";
import type { Label, LabelledText } from "./labelled-texts.ts";

const folder = new URL("texts/", import.meta.url);

/** Language by language, in the order of their names. */
export async function ownTexts(): Promise<readonly LabelledText[]> {
  const names = readdirSync(folder).flatMap((language) =>
    readdirSync(new URL(`${language}/`, folder)).map((name) => ({ language, name })),
  );
  return Promise.all(
    names
      .sort((left, right) => (left.language + left.name < right.language + right.name ? -1 : 1))
      .map(({ language, name }) =>
        ownText(name, language, readFileSync(new URL(`${language}/${name}`, folder), "utf8").trimEnd()),
      ),
  );
}

/** The day of publication is the first line; the rest is the article, its headline first. */
export async function ownText(name: string, language: string, written: string): Promise<LabelledText> {
  const [day = "", ...lines] = written.split("\n");
  const { text, tags } = withoutTags(lines.join("\n"));
  const source = await read(name, text);
  const sentences = passagesOf(source.article).flatMap((passage) => passage.sentences);
  const labels = (goalTags: string): readonly Label[] =>
    tags.flatMap(({ end, tag }) => {
      const letter = [...tag].find((each) => goalTags.includes(each));
      if (letter === undefined) return [];
      return [{ ...sentenceAt(sentences, end, name), grade: letter === letter.toUpperCase() ? "core" : "acceptable" }];
    });
  return {
    id: `own/${language}/${name.replace(/\.txt$/, "")}`,
    language,
    source: { ...source, article: { ...source.article, published: day } },
    labels: { goal: labels("Gg"), nextStep: labels("Nn") },
    isOwn: true,
  };
}

type Tag = { readonly end: number; readonly tag: string };

/** `{G}` a core goal, `{g}` an acceptable one, `{N}` and `{n}` steps; `{GN}` is both. */
function withoutTags(written: string): { readonly text: string; readonly tags: readonly Tag[] } {
  const tags: Tag[] = [];
  let text = "";
  for (const part of written.split(/(\{[GgNn]{1,2}\})/)) {
    if (/^\{[GgNn]{1,2}\}$/.test(part)) tags.push({ end: text.length, tag: part });
    else text += part;
  }
  return { text, tags };
}

/** The sentence that a tag stands behind; a closing mark may stand between. */
function sentenceAt(sentences: readonly Range[], end: number, name: string): Range {
  const found = sentences.find((sentence) => sentence.start < end && end <= sentence.end + 2);
  if (found === undefined) throw new Error(`${name}: a tag stands behind no sentence, at ${end}`);
  return found;
}

async function read(name: string, text: string): Promise<SourceArticle> {
  const bytes = new TextEncoder().encode(text);
  const reading = await readSource({ kind: "read", name, bytes, suggest: true });
  const source = reading.ok ? reading.value.articles[0] : undefined;
  if (source?.article.text !== text) throw new Error(`${name} was not read as it stands`);
  return source;
}
