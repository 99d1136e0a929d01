/** Words in Chinese, Japanese and Korean: within a line, at its end, and as a quotation's original. */
import type { Inline } from "#core/model/document.ts";
import { heading, paragraph } from "../testing/building.ts";
import { featured, prose } from "./featured.ts";

const inLanguage = (language: string, text: string): Inline => ({ type: "text", text, language });
const plain = (text: string): Inline => ({ type: "text", text });

export const eastAsian = featured([
  heading([plain("Инициатива «"), inLanguage("zh", "一带一路"), plain("»")]),
  paragraph("body", [
    plain(`${prose} Как пишет `),
    inLanguage("zh", "新华社"),
    plain(", речь идёт о дороге «"),
    inLanguage("zh", "中吉乌铁路"),
    plain("», а по-японски, как сказано в заявлении, – «"),
    inLanguage("ja", "キルギス共和国との協力"),
    plain("»."),
  ]),
  {
    type: "quotation",
    blocks: [
      paragraph("quote", "«Мы построим эту дорогу вместе, и она будет открыта для всех»."),
      paragraph("original", [
        inLanguage(
          "zh",
          "“我们将共同建设这条铁路，它将向所有国家开放。”外交部发言人在例行记者会上表示，三国已就所有问题达成一致。",
        ),
      ]),
      paragraph("original", [inLanguage("ko", "“우리는 함께 이 철도를 건설할 것입니다.”")]),
      paragraph("attribution", "Представитель министерства иностранных дел"),
    ],
  },
]);
