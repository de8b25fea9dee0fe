// Article: opens the article itself and turns its pages. Where a page begins stands in the request.

import { messagesByLanguage } from "../../presentation/languages.ts";
import { type AnswerSource, findNamed } from "../answer-source.ts";
import type { ComponentRequest } from "../custom-id.ts";
import {
  type Reply,
  findShownMessages,
  replyWithMessage,
  replyWithNote,
  replyWithTrouble,
  updateMessage,
} from "../reply.ts";
import type { ArticleRequest, PressRequest } from "../request.ts";
import { renderArticle } from "../views/cover.ts";
import { renderLibrary } from "../views/library.ts";
import { renderContext, renderNext, renderParagraph, renderPrevious } from "../views/reader.ts";

/** Opens the article at its cover or at a paragraph; of several, the one that is named, or their list. */
export function openArticle(request: ArticleRequest, source: AnswerSource): Reply {
  const { paragraph, articleName, language } = request;
  const messages = messagesByLanguage[language];
  if (articleName === undefined && source.articles.length > 1)
    return replyWithMessage(renderLibrary(source.articles, messages), request);
  const named = articleName === undefined ? source : findNamed(source, articleName);
  if (named === undefined) return replyWithNote(messages.library.noSuchArticle, request);
  const pages = { ...named.pages, messages };
  const page = paragraph === undefined ? renderArticle(pages) : renderParagraph(paragraph, pages);
  return page === undefined
    ? replyWithTrouble("noSuchParagraph", request)
    : replyWithMessage(page, request);
}

/** Opens the article where an excerpt stands. */
export function openContext(
  request: PressRequest,
  { spans: [span] }: ComponentRequest,
  source: AnswerSource,
): Reply {
  const pages = { ...source.pages, messages: messagesByLanguage[request.language] };
  const page = span && renderContext(span, pages);
  return page === undefined
    ? replyWithTrouble("unknownButton", request)
    : replyWithMessage(page, request);
}

/** Turns to the next page or to the one before. */
export function turnPage(
  request: PressRequest,
  { action, value, spans: [marked] }: ComponentRequest,
  source: AnswerSource,
): Reply {
  const pages = { ...source.pages, messages: findShownMessages(request) };
  const render = action === "previous" ? renderPrevious : renderNext;
  return updateMessage(render(value, pages, marked));
}

/** Turns to the section that was chosen. */
export function openSection(request: PressRequest, source: AnswerSource): Reply {
  const pages = { ...source.pages, messages: findShownMessages(request) };
  const page = renderParagraph(Number(request.chosen), pages);
  return page === undefined ? replyWithTrouble("unknownButton", request) : updateMessage(page);
}
