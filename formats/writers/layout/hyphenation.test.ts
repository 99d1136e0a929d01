/** Words divided by their language's patterns or syllables. */
import { describe, expect, it } from "vitest";
import { loadHyphenator } from "./hyphenation.ts";

const divided = async (word: string, language: string): Promise<string> => {
  const hyphenate = await loadHyphenator([language]);
  const offsets = hyphenate(word, language);
  return [...word].map((letter, at) => (offsets.includes(at) ? `-${letter}` : letter)).join("");
};

describe("a word is divided", () => {
  it.each([
    ["ru", "сотрудничество", "со-труд-ни-че-ство"],
    ["en-US", "hyphenation", "hy-phen-ation"],
    ["tr", "kalkınması", "kal-kın-ması"],
    ["tr", "İşlemlerin", "İş-lem-le-rin"],
    ["tr", "İstanbul’daki", "İs-tan-bul’daki"],
    ["en-US", "present", "present"],
    ["en-US", "obligatory", "oblig-at-ory"],
    ["ru-KG", "механизмы", "ме-ха-низмы"],
    ["ky", "ынтымакташтык", "ын-ты-мак-таш-тык"],
    ["ky", "Кыргызстандын", "Кыр-гыз-стан-дын"],
    ["ky", "баалануучу", "баа-ла-нуучу"],
    ["ky", "министрлиги", "ми-нистр-лиги"],
    ["kk", "ынтымақтастықты", "ын-ты-мақ-тас-тықты"],
    ["kk", "Қазақстанның", "Қа-зақ-стан-ның"],
    ["kk", "ауылдарымыз", "ауыл-да-ры-мыз"],
    ["kk", "инфрақұрылым", "ин-фра-құ-ры-лым"],
    ["kk", "қуаттылығы", "қу-ат-ты-лығы"],
    ["az", "əməkdaşlıq", "əmək-daş-lıq"],
    ["az", "müəllimlərin", "mü-əl-lim-lə-rin"],
    ["az", "İqtisadiyyat", "İq-ti-sa-diy-yat"],
    ["uz-Latn", "Oʻzbekistonning", "Oʻz-be-kis-ton-ning"],
    ["uz", "toʻgʻrilash", "toʻgʻ-ri-lash"],
    ["uz", "«tashkilotchi»,", "«tash-ki-lot-chi»,"],
    ["uz", "tashkilotchi", "tash-ki-lot-chi"],
    ["uz", "maʼnosizlik", "maʼ-no-siz-lik"],
    ["uz-Cyrl", "ҳамкорликнинг", "ҳам-кор-лик-нинг"],
  ])("in %s", async (language, word, expected) => {
    expect(await divided(word, language)).toBe(expected);
  });

  it("never in a language without rules, nor when it is short, nor when no language has such words", async () => {
    const words = [divided("tähtsustamine", "et"), divided("окно", "ru"), divided("окна".repeat(30), "ru")];
    expect(await Promise.all(words)).toEqual(["tähtsustamine", "окно", "окна".repeat(30)]);
  });
});
