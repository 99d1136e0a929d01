/** What an article is called where there is little room: its title, else its file. */
import type { Article } from "#core/model/article.ts";

export const nameArticle = ({ title, source }: Article): string => title ?? source.part ?? source.name;
