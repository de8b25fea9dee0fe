// Shelf: lets those who may manage a server hand over documents, see which there are, and take them away. Whether
// they may is asked each time, whatever Discord's settings of the command say.

import { messagesByLanguage } from "../../presentation/languages.ts";
import { formatShare } from "../../presentation/phrasing.ts";
import { replyInSteps } from "../progress.ts";
import {
  type Reply,
  findShownMessages,
  longestChoice,
  mostChoices,
  replyWithChoices,
  replyWithMessage,
  replyWithNote,
  replyWithTrouble,
  updateMessage,
} from "../reply.ts";
import type {
  FormRequest,
  PressRequest,
  Request,
  ShelfRequest,
  SuggestionRequest,
} from "../request.ts";
import type { HandedDocument, Preparation, Shelf } from "../shelf.ts";
import { escapeMarkdown } from "../views/markdown.ts";
import {
  createDocumentForm,
  longestName,
  renderDocuments,
  renderRemoval,
} from "../views/documents.ts";
import { shorten } from "../views/message.ts";
import { renderNote } from "../views/notice.ts";

/** A request that the documents of a server are the matter of. */
type AboutShelf = ShelfRequest | SuggestionRequest | PressRequest | FormRequest;

/** Tells whether a request is about the documents of a server. */
export function isAboutShelf(request: Request): request is AboutShelf {
  switch (request.kind) {
    case "shelf":
      return true;
    case "suggestion":
      return request.field === "document";
    case "press":
      return request.component?.action === "remove";
    case "form":
      return request.component?.action === "add";
    default:
      return false;
  }
}

/** Answers a request about the documents of a server. */
export async function answerShelf(request: AboutShelf, shelf: Shelf | undefined): Promise<Reply> {
  const { mayManage } = request;
  const server = request.server?.id;
  const words = messagesByLanguage[request.language].shelf;
  const isAllowed = shelf !== undefined && server !== undefined && mayManage === true;
  if (request.kind === "suggestion")
    return isAllowed
      ? suggestDocuments(request.typed, await shelf.list(server))
      : replyWithChoices([]);
  if (shelf === undefined || server === undefined) return replyWithNote(words.isOff, request);
  if (!isAllowed) return replyWithNote(words.mayNotManage, request);
  switch (request.kind) {
    case "shelf":
      return answerCommand(request, await shelf.list(server));
    case "form":
      return takeDocument(request, shelf, server);
    case "press":
      return removeDocument(request, shelf, server);
    default:
      return request satisfies never;
  }
}

function suggestDocuments(typed: string, documents: readonly HandedDocument[]): Reply {
  const choices = documents
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, mostChoices)
    .map(({ name }) => ({
      name: shorten(name, longestChoice),
      value: name.slice(0, longestChoice),
    }));
  return replyWithChoices(choices);
}

function answerCommand(request: ShelfRequest, documents: readonly HandedDocument[]): Reply {
  const messages = messagesByLanguage[request.language];
  switch (request.action) {
    case "add":
      return { content: { kind: "form", form: createDocumentForm(messages) } };
    case "list":
      return replyWithMessage(renderDocuments(documents, messages), request);
    case "remove": {
      const found = documents.find(({ name }) => name === request.name?.trim());
      return found === undefined
        ? replyWithNote(messagesByLanguage[request.language].library.noSuchArticle, request)
        : replyWithMessage(renderRemoval(found, messages), request);
    }
    default:
      return request.action satisfies never;
  }
}

function takeDocument(request: FormRequest, shelf: Shelf, server: string): Promise<Reply> {
  const { upload } = request;
  const words = messagesByLanguage[request.language].shelf;
  if (upload === undefined) return Promise.resolve(replyWithTrouble("unknownButton", request));
  let preparation: Preparation | undefined;
  const say = (said: string, name: string, rest = ""): Reply =>
    replyWithNote(`${said} ${escapeMarkdown(name, longestName)}${rest}`, request);
  const take = async (): Promise<Reply> => {
    const taken = await shelf.add(server, upload);
    const { person } = request;
    if (typeof taken === "string") {
      const audit = { action: "refused", server, person, reason: taken } as const;
      return { ...replyWithNote(words.refused[taken], request), audit };
    }
    preparation = shelf.prepare(server);
    const told = (await preparation.isRead) ? words.added : words.notRead;
    return { ...say(told, taken.name), audit: { action: "added", server, person, ...taken } };
  };
  return replyInSteps(take(), () =>
    say(
      words.reading,
      upload.file.name,
      `, ${formatShare(preparation?.readShare() ?? 0, request.language)}`,
    ),
  );
}

async function removeDocument(request: PressRequest, shelf: Shelf, server: string): Promise<Reply> {
  const messages = findShownMessages(request);
  const removed = await shelf.remove(server, request.component?.revision ?? "");
  if (removed === undefined)
    return replyWithNote(messagesByLanguage[request.language].library.noSuchArticle, request);
  const note = `${messages.shelf.removed} ${escapeMarkdown(removed.name, longestName)}`;
  return {
    ...updateMessage(renderNote(note, messages)),
    audit: { action: "removed", server, person: request.person, ...removed },
  };
}
