// Library: the articles that the bot answers from, as a list and as a menu. Pure.

import type { Article } from "../../core/article/article.ts";
import type { Messages } from "../../presentation/messages.ts";
import { formatCustomId } from "../custom-id.ts";
import { escapeMarkdown } from "./markdown.ts";
import {
  type MessageBody,
  createMenu,
  createMessage,
  createText,
  mostOptions,
  outcomeColors,
} from "./message.ts";

/** An article of the list. */
export interface ListedArticle {
  readonly label: string;
  readonly article: Article;
}

/** The longest name in the list; as many as a menu has stay within a message. */
const longestName = 100;

/** Renders the list of articles, each of which opens from the menu. */
export function renderLibrary(articles: readonly ListedArticle[], messages: Messages): MessageBody {
  const listed = articles.slice(0, mostOptions);
  const lines = listed.map(({ label }) => `- ${escapeMarkdown(label, longestName)}`);
  const rest = articles.length - listed.length;
  const id = formatCustomId("menu", articles[0]?.article.revision ?? "");
  return createMessage(
    outcomeColors.plain,
    [
      createText([messages.library.list, ...lines].join("\n")),
      ...(rest > 0 ? [createText(`-# ${messages.more(rest)}. ${messages.library.rest}`)] : []),
      ...createMenu(
        id,
        messages.library.choose,
        listed.map(({ label, article }) => ({
          label,
          value: formatCustomId("next", article.revision),
          description: messages.paragraphs(1, article.paragraphs.length),
        })),
      ),
    ],
    messages,
  );
}
